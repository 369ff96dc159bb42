import { basename } from 'node:path';
import { digestOf } from '../../store/canonical.ts';
import { type Bilingual, shown } from '../../store/errors.ts';
import type { Properties } from '../../store/facts.ts';
import { kindOf } from '../../store/kinds/index.ts';
import type { ImportedFact, ReadFile } from '../imported-facts.ts';
import { cannotOpen } from '../opening.ts';
import type { RowProblem } from '../row-problems.ts';
import { type TableRow, tableRows } from '../table.ts';
import { type Encoding, TextFile } from '../text-lines.ts';
import { readCell } from './cells.ts';
import { Columns } from './columns.ts';
import type { Table } from './tables.ts';

const ACCEPTED: Readonly<Record<Encoding, Bilingual>> = {
  'utf-8': {
    en: 'a comma-separated file saved as UTF-8 is accepted, or one saved as GBK or GB 18030 with --encoding gb18030',
    zh: '应为以 UTF-8 保存的逗号分隔文件；以 GBK 或 GB 18030 保存者请加 --encoding gb18030',
  },
  gb18030: {
    en: 'leave out --encoding for a file saved as UTF-8',
    zh: '以 UTF-8 保存的文件请去掉 --encoding',
  },
};

/** Provenance of a fact that a table states. */
const SOURCE = 'csv';

/** What one table amounts to. */
type ReadTable = Pick<ReadFile, 'rowCount' | 'facts' | 'problems'> & { readonly digest: string };

/**
 * Reads tables as one file: their rows may refer to one another. Rows that cannot be taken are reported and do not stop
 * the reading. Properties and references are checked by the import.
 *
 * @param fileName what the import is called: the folder's or the file's name
 * @param onProgress told how many rows have been read
 * @throws OretraceError NOT_FOUND, or BAD_USER_INPUT where a first line is not the columns of its kind
 */
export async function readTables(
  tables: readonly Table[],
  fileName: string,
  { encoding = 'utf-8' as Encoding, onProgress = (_rows: number) => {} } = {},
): Promise<ReadFile> {
  const facts: ImportedFact[] = [];
  const problems: RowProblem[] = [];
  const digests: (readonly [kind: string, digest: string])[] = [];
  let rowCount = 0;
  for (const table of tables) {
    const read = await readTable(table, encoding, (rows) => onProgress(rowCount + rows));
    for (const fact of read.facts) facts.push(fact);
    for (const problem of read.problems) problems.push(problem);
    digests.push([table.kind, read.digest]);
    rowCount += read.rowCount;
  }
  onProgress(rowCount);
  return { format: 'csv', fileName, fileDigest: digestOf(digests), rowCount, facts, problems };
}

async function readTable(
  { path, kind }: Table,
  encoding: Encoding,
  onProgress: (rows: number) => void,
): Promise<ReadTable> {
  const name = basename(path);
  const file = new TextFile(path, { encoding });
  const facts: ImportedFact[] = [];
  const problems: RowProblem[] = [];
  let columns: Columns | null = null;
  let rowCount = 0;
  try {
    for await (const row of tableRows(file, name, { keepLineEnds: true, accepted: ACCEPTED[encoding] })) {
      if (columns === null) {
        columns = new Columns(kind, row.cells ?? [], name);
        continue;
      }
      if (row.cells?.every((cell) => cell.trim() === '')) continue;
      rowCount += 1;
      const read = readRow(kind, columns, row);
      if ('fact' in read) facts.push({ ...read, line: row.line, file: name });
      else problems.push({ file: name, line: row.line, ...read });
      if (rowCount % 1_000 === 0) onProgress(rowCount);
    }
  } catch (error) {
    throw cannotOpen(error, path);
  }
  if (columns === null) columns = new Columns(kind, [], name);
  return { rowCount, facts, problems, digest: file.digest };
}

function readRow(
  kind: Table['kind'],
  { names, width }: Columns,
  { cells }: TableRow,
): ImportedFact | Omit<RowProblem, 'file' | 'line'> {
  if (cells === null) return QUOTES;
  if (cells.length !== width) return wrongWidth(cells.length, width);
  const properties: Record<string, unknown> = {};
  let id = '';
  for (const [index, cell] of cells.entries()) {
    const column = names[index] ?? null;
    const property = column === null ? undefined : kindOf(kind).properties[column];
    if (column === 'id') id = cell.trim();
    else if (column === null || property === undefined) {
      if (cell.trim() !== '') return unnamed(cell);
    } else {
      const value = readCell(property, cell);
      if (property.type === 'masses' && typeof value === 'string') return wrongMasses(column, value);
      if (value !== undefined) properties[column] = value;
    }
  }
  if (id === '') return WITHOUT_ID;
  // Values are checked against the kind's declaration by the import.
  const fact = { kind, id, properties: properties as Properties };
  return { fact, provenance: { source: SOURCE, key: id, digest: digestOf(fact) } };
}

type CellProblem = Omit<RowProblem, 'file' | 'line'>;

const QUOTES: CellProblem = {
  field: 'line',
  value: '(row)',
  problem: { en: 'has a quotation mark in the wrong place', zh: '引号位置有误' },
  accepted: {
    en: 'cells that hold quotes, commas or line breaks in quotes, inner quotes doubled',
    zh: '含引号、逗号或换行的单元格应加引号，内部引号成对书写',
  },
};

const WITHOUT_ID: CellProblem = {
  field: 'id',
  value: '(empty)',
  problem: { en: 'is required', zh: '为必填项' },
  accepted: { en: 'text of the form prefix:scheme:key', zh: '形如“前缀:体系:键”的文本' },
};

function wrongWidth(given: number, width: number): CellProblem {
  return {
    field: 'line',
    value: `${given}`,
    problem: { en: 'is not as many cells as there are columns', zh: '单元格数与列数不符' },
    accepted: { en: `${width} cells`, zh: `${width} 个单元格` },
  };
}

function unnamed(cell: string): CellProblem {
  return {
    field: 'line',
    value: shown(cell),
    problem: { en: 'stands in a column without a name', zh: '所在列没有列名' },
    accepted: { en: 'a name in the first line, or an empty cell', zh: '在首行写明列名，或留空' },
  };
}

function wrongMasses(field: string, cell: string): CellProblem {
  return {
    field,
    value: shown(cell),
    problem: { en: 'cannot be taken', zh: '无法接受' },
    accepted: {
      en: 'kg by mineral: tin=120, tin=100..150, tin=100.. or tin=..150; several separated by ;',
      zh: '按矿产的千克数：tin=120、tin=100..150、tin=100.. 或 tin=..150；多项以 ; 分隔',
    },
  };
}
