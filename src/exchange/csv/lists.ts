/** Separates the entries of a list in one cell; the full-width form that Chinese keyboards write does as well. */
const SEPARATOR = /[;；]/;

/**
 * The entries of a cell, white space around each taken off; a backslash before a character takes it literally.
 *
 * @returns no entries for a blank cell; empty entries, as of `a;;b`, are left out
 */
export function splitList(cell: string): readonly string[] {
  const entries: string[] = [];
  let entry = '';
  /** How much of the entry is beyond trimming. */
  let literal = 0;
  const take = () => {
    const kept = entry.slice(0, literal) + entry.slice(literal).trimEnd();
    if (kept !== '') entries.push(kept);
    entry = '';
    literal = 0;
  };
  for (let at = 0; at < cell.length; at += 1) {
    const character = cell[at] as string;
    if (character === '\\' && at + 1 < cell.length) {
      at += 1;
      entry += cell[at];
      literal = entry.length;
    } else if (SEPARATOR.test(character)) take();
    else if (entry !== '' || character.trim() !== '') entry += character;
  }
  take();
  return entries;
}

/** The cell that {@link splitList} reads as these entries. */
export function joinList(entries: readonly string[]): string {
  return entries.map(escaped).join('; ');
}

function escaped(entry: string): string {
  return Array.from({ length: entry.length }, (_, at) => {
    const character = entry[at] as string;
    const isOutermost = at === 0 || at === entry.length - 1;
    const needed = /[\\;；]/.test(character) || (isOutermost && character.trim() === '');
    return needed ? `\\${character}` : character;
  }).join('');
}
