import { badInput, shown } from '../../store/errors.ts';
import { type KindName, kindOf } from '../../store/kinds/index.ts';
import { CHINESE_COLUMNS } from './column-names.ts';

/** Where the columns of one kind's table stand: the id, and its properties. */
export class Columns {
  /** How many cells each row must have. */
  readonly width: number;
  /** `id` or a property for each column; null for one without a name, which must be empty. */
  readonly names: readonly (string | null)[];

  /** @throws OretraceError BAD_USER_INPUT when a column is not the kind's, stands twice, or a required one is missing */
  constructor(kind: KindName, cells: readonly string[], fileName: string) {
    const accepted = columnsOf(kind);
    const known = new Map(
      accepted.flatMap((name) => [
        [name.toLowerCase(), name],
        [CHINESE_COLUMNS[name] ?? name, name],
      ]),
    );
    const given = cells.map((cell) => cell.trim());
    this.names = given.map((cell) => (cell === '' ? null : (known.get(cell.toLowerCase()) ?? cell)));
    this.width = cells.length;
    const unknown = given.filter((_, index) => {
      const name = this.names[index] ?? null;
      return name !== null && !accepted.includes(name);
    });
    const repeated = given.filter((_, index) => {
      const name = this.names[index] ?? null;
      return name !== null && this.names.indexOf(name) !== index;
    });
    const missing = requiredColumns(kind).filter((name) => !this.names.includes(name));
    const place = `${fileName}:1`;
    const all = accepted.map((name) => `${name} (${CHINESE_COLUMNS[name] ?? name})`);
    const issues = [
      ...unknown.map((name) => ({
        field: place,
        value: shown(name),
        problem: { en: `is no column of a table of ${kind}`, zh: `不是 ${kind} 表的列` },
        accepted: { en: all.join(', '), zh: all.join('、') },
      })),
      ...repeated.map((name) => ({
        field: place,
        value: shown(name),
        problem: { en: 'stands more than once', zh: '出现不止一次' },
        accepted: { en: 'each column once, under one of its names', zh: '每列一次，用其一个名称' },
      })),
      ...missing.map((name) => ({
        field: place,
        value: '(absent)',
        problem: { en: `lacks the column ${name}`, zh: `缺少列 ${name}` },
        accepted: {
          en: `a column named ${name} or ${CHINESE_COLUMNS[name] ?? name}, cells separated by commas`,
          zh: `名为 ${name} 或 ${CHINESE_COLUMNS[name] ?? name} 的列，单元格以逗号分隔`,
        },
      })),
    ];
    if (issues.length > 0) throw badInput(issues);
  }
}

/** All columns of a kind's table, in the order in which they are written. */
export function columnsOf(kind: KindName): readonly string[] {
  return ['id', ...Object.keys(kindOf(kind).properties)];
}

function requiredColumns(kind: KindName): readonly string[] {
  const required = Object.entries(kindOf(kind).properties).filter(([, property]) => property.required);
  return ['id', ...required.map(([name]) => name)];
}
