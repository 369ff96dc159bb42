/**
 * The name that takes the fewest slips of the pen to become another: letters left out, added or mistaken.
 *
 * @returns null where every name takes more slips than half of its letters
 */
export function nearestName(given: string, names: readonly string[]): string | null {
  let nearest: string | null = null;
  let fewest = Number.POSITIVE_INFINITY;
  for (const name of names) {
    const needed = slips(given, name);
    if (needed < fewest && needed <= name.length / 2) {
      nearest = name;
      fewest = needed;
    }
  }
  return nearest;
}

/** Levenshtein's distance, row by row of its matrix. */
function slips(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (const [index, letter] of Array.from(from).entries()) {
    const next = [index + 1];
    for (let column = 1; column <= to.length; column += 1) {
      const replaced = (row[column - 1] as number) + (to[column - 1] === letter ? 0 : 1);
      next.push(Math.min(replaced, (row[column] as number) + 1, (next[column - 1] as number) + 1));
    }
    row = next;
  }
  return row[to.length] as number;
}
