/** One line of a table, cut at its bars. */
export interface TableLine {
  /** `file:line`, for messages. */
  readonly at: string;
  /** The first word. */
  readonly word: string;
  /** The rest of the first cell, then the other cells; each trimmed. */
  readonly cells: readonly string[];
}

/** The lines of a table that say something: neither empty nor a remark that begins with `#`. */
export function tableLines(file: string, text: string): readonly TableLine[] {
  return text.split('\n').flatMap((line, index) => {
    const trimmed = line.trim();
    if (trimmed === '' || trimmed.startsWith('#')) return [];
    const word = trimmed.split(/\s/, 1)[0] ?? '';
    const cells = trimmed.slice(word.length).split('|');
    return [{ at: `${file}:${index + 1}`, word, cells: cells.map((cell) => cell.trim()) }];
  });
}

/** The words of a cell; none for an empty cell or a dash. */
export function wordsOf(cell: string | undefined): readonly string[] {
  return (cell ?? '').split(/\s+/).filter((word) => word !== '' && word !== '-');
}

/** An error that names the line. */
export function wrong(line: TableLine, what: string): Error {
  return new Error(`${line.at}: ${what}`);
}
