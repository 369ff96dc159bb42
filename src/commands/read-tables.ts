import { existsSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { readTables } from '../exchange/csv/read.ts';
import { findTables, isTableName, tableKind } from '../exchange/csv/tables.ts';
import type { ReadFile } from '../exchange/imported-facts.ts';
import { ENCODINGS, type Encoding } from '../exchange/text-lines.ts';
import { badInput, shown } from '../store/errors.ts';
import { runStep } from './progress.ts';

export interface TableOptions {
  /** The kind of all files; where absent, their names say it. */
  readonly kind?: string;
  readonly encoding?: string;
}

/** Whether a path names tables rather than a bundle: a comma-separated file or a folder. */
export function namesTables(path: string): boolean {
  return isTableName(path) || (existsSync(path) && statSync(path).isDirectory());
}

/** Reads comma-separated files as one, showing how far it is. */
export async function readTablesShown(paths: readonly string[], options: TableOptions): Promise<ReadFile> {
  const encoding = readEncoding(options.encoding);
  const tables = await findTables(paths, options.kind === undefined ? undefined : readKind(options.kind));
  const name = paths.map((path) => basename(resolve(path))).join(', ');
  return runStep({ en: 'Reading', zh: '读取' }, (advance) =>
    readTables(tables, name, { encoding, onProgress: advance }),
  );
}

function readKind(name: string) {
  const kind = tableKind(name);
  if (kind !== null) return kind;
  throw badInput([
    {
      field: 'kind',
      value: shown(name),
      problem: { en: 'is not a kind of fact', zh: '不是事实类型' },
      accepted: {
        en: 'a kind of docs/bundle.md, such as MineSite',
        zh: 'docs/bundle.md 所列类型，如 MineSite',
      },
    },
  ]);
}

function readEncoding(given = 'utf-8'): Encoding {
  const encoding = ENCODINGS.find((name) => name === given.toLowerCase());
  if (encoding !== undefined) return encoding;
  throw badInput([
    {
      field: '--encoding',
      value: shown(given),
      problem: { en: 'is not an encoding that is read here', zh: '不是可读取的编码' },
      accepted: { en: ENCODINGS.join(' or '), zh: ENCODINGS.join(' 或 ') },
    },
  ]);
}
