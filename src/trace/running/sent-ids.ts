/** Ids by number, as a thread compares them: for now those of graphs whose numbers are in the order of ids. */
export type SentIds = 'in the order of numbers';

/** Compares two things by their ids. */
export function comparing(_ids: SentIds): (a: number, b: number) => number {
  return (a, b) => a - b;
}
