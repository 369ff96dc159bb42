import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { OretraceError } from '../../store/errors.ts';
import { MAX_LINE_BYTES, type TextFile } from '../text-lines.ts';

/** One record of a comma-separated file. */
export interface TableRow {
  /** The physical line on which it starts, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * The records of a comma-separated file, header included, blank lines left out. Quoted cells may hold line breaks,
 * which are read as line feeds.
 *
 * @throws OretraceError BAD_USER_INPUT where the file is not UTF-8 text or its quotes do not match
 */
export async function* tableRows(file: TextFile, fileName: string): AsyncGenerator<TableRow> {
  let line = 1;
  const parser = parse({ relax_column_count: true, raw: true, max_record_size: MAX_LINE_BYTES });
  const source = Readable.from(textOf(file, fileName));
  source.on('error', (error) => parser.destroy(error));
  source.pipe(parser);
  try {
    for await (const { record, raw } of parser as AsyncIterable<{ record: string[]; raw: string }>) {
      const breaks = raw.split('\n').length - 1;
      if (raw.trim() !== '') yield { line, cells: record };
      line += breaks;
    }
  } catch (error) {
    // An error of the parser is about the record that follows the last whole one.
    throw error instanceof CsvError ? brokenTable(fileName, line, error) : error;
  } finally {
    source.destroy();
  }
}

async function* textOf(file: TextFile, fileName: string): AsyncGenerator<string> {
  for await (const { number, text, unreadable } of file.lines()) {
    if (unreadable !== null) {
      throw new OretraceError('BAD_USER_INPUT', {
        en: `${fileName}, line ${number}: ${unreadable.problem.en}; a comma-separated file saved as UTF-8 is accepted`,
        zh: `${fileName} 第 ${number} 行：${unreadable.problem.zh}；应为以 UTF-8 保存的逗号分隔文件`,
      });
    }
    yield `${text}\n`;
  }
}

function brokenTable(fileName: string, line: number, error: CsvError): OretraceError {
  const [en, zh] =
    error.code === 'CSV_QUOTE_NOT_CLOSED' || error.code === 'CSV_MAX_RECORD_SIZE'
      ? ['a quoted cell of the row that starts here is never closed', '自此开始的一行中有引号未闭合']
      : [
          'a quotation mark stands where none may stand in the row that starts here',
          '自此开始的一行中引号位置有误',
        ];
  return new OretraceError(
    'BAD_USER_INPUT',
    {
      en: `${fileName}, line ${line}: ${en}; cells that hold quotes, commas or line breaks are written in quotes, with quotes doubled`,
      zh: `${fileName} 第 ${line} 行：${zh}；含引号、逗号或换行的单元格应加引号，内部引号须成对`,
    },
    [],
    error,
  );
}
