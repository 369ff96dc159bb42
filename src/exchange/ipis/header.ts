import { OretraceError, shown } from '../../store/errors.ts';
import { IGNORED_COLUMNS, OPTIONAL_COLUMNS, REQUIRED_COLUMNS } from './columns.ts';
import type { Cells } from './visits.ts';

/** Where the columns of a file stand. */
export class Header {
  /** How many cells each row must have. */
  readonly width: number;
  /** Columns of the file that are not known here; they are tolerated, and not read. */
  readonly unknownColumns: readonly string[];
  /** Columns that are known here and not in the file; visits say nothing about them. */
  readonly missingColumns: readonly string[];
  readonly #positions: ReadonlyMap<string, number>;

  /** @throws OretraceError BAD_USER_INPUT when a required column is missing or a known one stands twice */
  constructor(cells: readonly string[], fileName: string) {
    const names = cells.map((cell) => cell.trim());
    const known = new Set([...REQUIRED_COLUMNS, ...OPTIONAL_COLUMNS, ...IGNORED_COLUMNS]);
    const missing = REQUIRED_COLUMNS.filter((column) => !names.includes(column));
    if (missing.length > 0) throw missingColumns(fileName, names, missing);
    const repeated = names.filter((name, index) => known.has(name) && names.indexOf(name) !== index);
    if (repeated.length > 0) throw repeatedColumns(fileName, repeated);
    this.width = names.length;
    this.unknownColumns = names.filter((name) => !known.has(name));
    this.missingColumns = OPTIONAL_COLUMNS.filter((column) => !names.includes(column));
    this.#positions = new Map(names.map((name, index) => [name, index]));
  }

  cellsOf(row: readonly string[]): Cells {
    return (column) => row[this.#positions.get(column) ?? -1] ?? '';
  }
}

function missingColumns(
  fileName: string,
  names: readonly string[],
  missing: readonly string[],
): OretraceError {
  const first = missing.slice(0, 5).join(', ');
  const more = missing.length > 5 ? ` (+${missing.length - 5})` : '';
  return new OretraceError(
    'BAD_USER_INPUT',
    {
      en: `${fileName} is not a file of IPIS visits: its first line lacks the columns ${first}${more}; it should be comma-separated, in UTF-8, with the column names of docs/ipis.md`,
      zh: `${fileName} 不是 IPIS 走访文件：首行缺少列 ${first}${more}；应为逗号分隔的 UTF-8 文件，列名见 docs/ipis.md`,
    },
    missing.map((column) => ({
      field: column,
      value: shown(names.join(',')),
      problem: { en: 'is not among the columns', zh: '不在列名之中' },
      accepted: { en: `a column named ${column}`, zh: `名为 ${column} 的列` },
    })),
  );
}

function repeatedColumns(fileName: string, repeated: readonly string[]): OretraceError {
  const columns = [...new Set(repeated)];
  return new OretraceError(
    'BAD_USER_INPUT',
    {
      en: `${fileName} has more than one column ${columns.join(', ')}; each should stand once`,
      zh: `${fileName} 中列 ${columns.join('、')} 出现不止一次；每列只应出现一次`,
    },
    columns.map((column) => ({
      field: column,
      value: shown(column),
      problem: { en: 'stands more than once in the first line', zh: '在首行出现不止一次' },
      accepted: { en: 'each column once', zh: '每列一次' },
    })),
  );
}
