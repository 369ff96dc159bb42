import DataLoader from 'dataloader';

type Work = () => Promise<unknown>;

/**
 * Lets what the rows of a list ask for at once come due at once. What is then read for all of these rows is read in
 * one store call; rows that went on one by one would each have their own.
 */
export class Together {
  readonly #works = new DataLoader<Work, unknown>(
    async (works) => {
      const ends = await Promise.allSettled(works.map((work) => work()));
      return ends.map((end) => (end.status === 'fulfilled' ? end.value : asError(end.reason)));
    },
    { cache: false },
  );

  /** Does some work, and answers when all the work that was begun in the same turn is done. */
  async join<T>(work: () => Promise<T>): Promise<T> {
    return (await this.#works.load(work)) as T;
  }
}

function asError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error(String(reason));
}
