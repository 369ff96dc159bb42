import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { badInput, shown } from '../../store/errors.ts';
import type { KindName } from '../../store/kinds/index.ts';
import { cannotOpen } from '../opening.ts';
import { EXPORTED_KINDS } from '../standing-facts.ts';

/** One file of facts of one kind. */
export interface Table {
  readonly path: string;
  readonly kind: KindName;
}

const TABLE_NAME = /\.csv(\.gz)?$/i;

/** Whether a path names a table rather than a bundle; a folder is one of tables. */
export function isTableName(path: string): boolean {
  return TABLE_NAME.test(path);
}

/** The kind that a name names, in whatever case; null for none. */
export function tableKind(name: string): KindName | null {
  return EXPORTED_KINDS.find((kind) => kind.toLowerCase() === name.toLowerCase()) ?? null;
}

/**
 * The tables that paths name: files, and folders with one file a kind.
 *
 * @param kind of all the files; where absent, each file says it by its name: `MineSite.csv`, `MineSite-2024.csv`
 * @throws OretraceError NOT_FOUND; BAD_USER_INPUT for a file whose name names no kind, or a folder without tables
 */
export async function findTables(paths: readonly string[], kind?: KindName): Promise<readonly Table[]> {
  const tables: Table[] = [];
  for (const path of paths) {
    const files = await filesAt(path);
    tables.push(...files.map((file) => ({ path: file, kind: kind ?? kindByName(file) })));
  }
  return tables;
}

async function filesAt(path: string): Promise<readonly string[]> {
  try {
    if (!(await stat(path)).isDirectory()) return [path];
    const files = (await readdir(path)).filter(isTableName).sort();
    if (files.length === 0) throw noTables(path);
    return files.map((file) => join(path, file));
  } catch (error) {
    throw cannotOpen(error, path);
  }
}

function kindByName(path: string): KindName {
  const name = basename(path);
  const kind = tableKind(/^[A-Za-z]+/.exec(name)?.[0] ?? '');
  if (kind !== null) return kind;
  throw badInput([
    {
      field: path,
      value: shown(name),
      problem: { en: 'does not say by its name of which kind its facts are', zh: '文件名未说明其事实的类型' },
      accepted: {
        en: `a name such as MineSite.csv, beginning with one of ${EXPORTED_KINDS.join(', ')}; or name the kind before the file`,
        zh: `形如 MineSite.csv 的文件名，以下列之一开头：${EXPORTED_KINDS.join('、')}；或在文件之前写明类型`,
      },
    },
  ]);
}

function noTables(path: string) {
  return badInput([
    {
      field: path,
      value: '(no .csv)',
      problem: { en: 'holds no tables', zh: '文件夹中没有表格' },
      accepted: { en: 'a folder with one .csv file a kind', zh: '每种类型一个 .csv 文件的文件夹' },
    },
  ]);
}
