import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import type { StoredFact } from '../../store/facts.ts';
import { type KindName, kindOf } from '../../store/kinds/index.ts';
import type { Revision, Store } from '../../store/port.ts';
import { cannotWrite, refuseExisting, writeTextFile } from '../line-writer.ts';
import { EXPORTED_KINDS, StandingFacts } from '../standing-facts.ts';
import { writeCell } from './cells.ts';
import { columnsOf } from './columns.ts';

/** What was written. */
export interface WrittenTables {
  readonly revision: Revision;
  readonly files: readonly string[];
  readonly rows: number;
}

/** Spreadsheets take a file for UTF-8 only when it begins with this. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * Writes the standing facts of a store as tables into a new folder, one file for each kind that has any: those of one
 * revision, while others go on writing. The folder has its name only once it is complete.
 *
 * @throws OretraceError CONFLICT when the folder is there already
 */
export async function writeTables(
  store: Store,
  folder: string,
  { onProgress = (_done: number, _total: number) => {} } = {},
): Promise<WrittenTables> {
  refuseExisting(folder);
  const revision = await store.revision();
  const counts = await Promise.all(EXPORTED_KINDS.map((kind) => store.count({ kind })));
  const total = counts.reduce((sum, count) => sum + count, 0);
  const standing = new StandingFacts(store, revision.number);
  const part = `${folder.replace(/[/\\]+$/, '')}.part`;
  const files: string[] = [];
  let rows = 0;
  try {
    await rm(part, { recursive: true, force: true });
    await mkdir(part);
    for (const kind of EXPORTED_KINDS) {
      const facts = standing.ofKind(kind);
      const first = await facts.next();
      if (first.done) continue;
      const file = `${kind}.csv`;
      const counted = countedFrom(first.value, facts, () => {
        rows += 1;
        if (rows % 1_000 === 0) onProgress(rows, Math.max(total, rows));
      });
      await writeTextFile(join(part, file), tableText(kind, counted));
      files.push(file);
    }
    await rename(part, folder);
  } catch (error) {
    await rm(part, { recursive: true, force: true });
    throw cannotWrite(error, folder);
  }
  onProgress(rows, rows);
  return { revision, files, rows };
}

async function* countedFrom(
  first: StoredFact,
  rest: AsyncIterable<StoredFact>,
  count: () => void,
): AsyncGenerator<StoredFact> {
  count();
  yield first;
  for await (const fact of rest) {
    count();
    yield fact;
  }
}

async function* tableText(kind: KindName, facts: AsyncIterable<StoredFact>): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + rowText(columnsOf(kind));
  const properties = Object.entries(kindOf(kind).properties);
  for await (const fact of facts) {
    yield rowText([
      fact.id,
      ...properties.map(([name, property]) => writeCell(property, fact.properties[name])),
    ]);
  }
}

/** Line ends of any kind are quoted, a lone carriage return too: outside quotes it would be taken off. */
function rowText(cells: readonly string[]): string {
  return stringify([cells as string[]], { quoted_match: /[\r\n]/ });
}
