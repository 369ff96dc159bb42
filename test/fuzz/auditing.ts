import { isDeepStrictEqual } from 'node:util';
import type { LogEntry } from '../../src/store/changesets.ts';
import type { StoredFact } from '../../src/store/facts.ts';
import { KIND_NAMES } from '../../src/store/kinds/index.ts';
import { verifyLog } from '../../src/store/log-digest.ts';
import type { Store } from '../../src/store/port.ts';

/**
 * Audits a store after it was written to: its log holds from end to end, every changeset stands in it once, and an empty
 * store that takes the log holds the same versions of the same facts.
 *
 * @returns what does not hold
 */
export async function audit(store: Store, empty: Store): Promise<readonly string[]> {
  const log: LogEntry[] = [];
  for await (const entry of store.changes(0)) log.push(entry);
  const problems: string[] = [];
  const { verified, digest, broken } = await verifyLog(log);
  const revision = await store.revision();
  if (broken) problems.push(`the log is broken at ${broken.revision}: ${broken.problem.en}`);
  if (revision.number !== verified || revision.digest !== digest)
    problems.push(`the store stands at ${revision.number}, and its log ends at ${verified}`);
  if (new Set(log.map(({ changesetId }) => changesetId)).size !== log.length)
    problems.push('a changeset is in the log twice');
  await empty.restore(log);
  const [written, replayed] = await Promise.all([versionsIn(store), versionsIn(empty)]);
  for (const key of new Set([...written.keys(), ...replayed.keys()])) {
    if (!isDeepStrictEqual(written.get(key), replayed.get(key))) {
      problems.push(
        `${key} is ${JSON.stringify(written.get(key))}; by the log ${JSON.stringify(replayed.get(key))}`,
      );
    }
  }
  return problems;
}

async function versionsIn(store: Store): Promise<ReadonlyMap<string, StoredFact>> {
  const versions = new Map<string, StoredFact>();
  for await (const fact of store.streamVersions(KIND_NAMES)) {
    versions.set(`${fact.id} version ${fact.version}`, fact);
  }
  return versions;
}
