import type { LogEntry } from '../store/changesets.ts';
import { isBackup, readBackup } from '../store/embedded/backup.ts';
import type { Revision, Store } from '../store/port.ts';
import { type History, readHistoryBundle } from './bundle/read-history.ts';
import { cannotOpen } from './opening.ts';

/**
 * The history that a file holds: a bundle of history, or a backup of the embedded store.
 *
 * @throws OretraceError NOT_FOUND, BAD_USER_INPUT, STORE_CORRUPT, STORE_NEWER
 */
export async function readHistory(path: string): Promise<History> {
  try {
    return (await isBackup(path)) ? readBackup(path) : await readHistoryBundle(path);
  } catch (error) {
    throw cannotOpen(error, path);
  }
}

/**
 * Brings a whole history into an empty store: all of it, or nothing. Until the last entry is in, and where the restore
 * is cut short, no store shows any of it: the embedded one takes it in one transaction, Neo4j refuses to be read while
 * it is marked as being restored, until a restore has been run to its end.
 *
 * @param onProgress told how many entries have been taken
 * @throws OretraceError CONFLICT when the store is not empty; BAD_USER_INPUT when the history is not whole
 */
export function restoreHistory(
  store: Store,
  history: History,
  onProgress: (done: number, total: number) => void = () => {},
): Promise<Revision> {
  return store.restore(counted(history, onProgress));
}

async function* counted(
  history: History,
  onProgress: (done: number, total: number) => void,
): AsyncGenerator<LogEntry> {
  for await (const entry of history.entries()) {
    yield entry;
    onProgress(entry.revision, history.revision.number);
  }
}
