import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import { type Bilingual, OretraceError } from '../store/errors.ts';
import { MAX_LINE_BYTES, type TextFile, type TextLine } from './text-lines.ts';

/** A record whose lines are not all read yet. */
interface Begun {
  readonly line: number;
  lines: number;
  /** Lines and what ended them, by turns. */
  readonly pieces: string[];
  length: number;
}

/** One record of a comma-separated file. */
export interface TableRow {
  /** The physical line on which it starts, from 1. */
  readonly line: number;
  /** Null where quotation marks stand in the wrong place within the record's one line. */
  readonly cells: readonly string[] | null;
}

export interface TableOptions {
  /** Whether line breaks within quoted cells stay as they are; otherwise they are read as line feeds. */
  readonly keepLineEnds?: boolean;
  /** What to do about bytes that are not text. */
  readonly accepted?: Bilingual;
}

const UTF8_ALONE: Bilingual = {
  en: 'a comma-separated file saved as UTF-8 is accepted',
  zh: '应为以 UTF-8 保存的逗号分隔文件',
};

/**
 * The records of a comma-separated file, header included, blank lines left out. Quoted cells may hold line breaks.
 *
 * @throws OretraceError BAD_USER_INPUT where the file is not UTF-8 text, or where a stray quotation mark leaves it
 *   open which lines belong together
 */
export async function* tableRows(
  file: TextFile,
  fileName: string,
  { keepLineEnds = false, accepted = UTF8_ALONE }: TableOptions = {},
): AsyncGenerator<TableRow> {
  let begun: Begun | null = null;
  for await (const line of file.lines()) {
    if (line.unreadable !== null) throw unreadable(fileName, line, line.unreadable.problem, accepted);
    if (begun === null && line.text.trim() === '') continue;
    begun ??= { line: line.number, lines: 0, pieces: [], length: 0 };
    begun.lines += 1;
    begun.pieces.push(line.text, keepLineEnds ? line.end : '\n');
    begun.length += line.text.length;
    // Quotes within quotes are doubled, so that a record is whole when the quotes in it are even in number.
    const whole = hasEvenQuotes(line) === (begun.lines === 1);
    if (whole) {
      yield recordOf(begun, fileName);
      begun = null;
    } else if (begun.length > MAX_LINE_BYTES) throw neverClosed(fileName, begun.line);
  }
  if (begun !== null) throw neverClosed(fileName, begun.line);
}

function hasEvenQuotes({ text }: TextLine): boolean {
  let even = true;
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) even = !even;
  return even;
}

function recordOf({ line, lines, pieces }: Begun, fileName: string): TableRow {
  try {
    // The last piece is what ended the record.
    const text = pieces.slice(0, -1).join('');
    const [cells = []] = parse(text, { record_delimiter: '\n' }) as string[][];
    return { line, cells };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    if (lines === 1) return { line, cells: null };
    throw neverClosed(fileName, line, error);
  }
}

function unreadable(
  fileName: string,
  { number: line }: TextLine,
  problem: Bilingual,
  accepted: Bilingual,
): OretraceError {
  return new OretraceError('BAD_USER_INPUT', {
    en: `${fileName}, line ${line}: ${problem.en}; ${accepted.en}`,
    zh: `${fileName} 第 ${line} 行：${problem.zh}；${accepted.zh}`,
  });
}

function neverClosed(fileName: string, line: number, cause?: CsvError): OretraceError {
  return new OretraceError(
    'BAD_USER_INPUT',
    {
      en: `${fileName}, line ${line}: a quotation mark of the row that starts here has no counterpart; cells that hold quotes, commas or line breaks are written in quotes, with inner quotes doubled`,
      zh: `${fileName} 第 ${line} 行：自此开始的一行中有引号未配对；含引号、逗号或换行的单元格应加引号，内部引号须成对书写`,
    },
    [],
    cause,
  );
}
