import { setTimeout as pause } from 'node:timers/promises';
import type { LogEntry } from '../store/changesets.ts';
import type { Store } from '../store/port.ts';
import type { RevisionWatch } from './revision-watch.ts';

/** Most entries that are read ahead of whoever follows the log. */
const BATCH = 100;
/** Once so many effects have been read, the batch ends. */
const BATCH_EFFECTS = 1_000;
/** Milliseconds until a store that is said to have moved on, and shows nothing of it, is read again. */
const BEHIND = 100;

/**
 * The change log as it grows. Each that follows it holds no more than one batch and the revision it has reached: one
 * that is slow, or begins long ago, reads the log from the store at its own pace, and nothing is kept for it.
 */
export class ChangeFeed {
  readonly #store: Pick<Store, 'changes'>;
  readonly #watch: RevisionWatch;
  /** Reads under way, by the revision after which they begin: those who wait for the same entries read them once. */
  readonly #reads = new Map<number, Promise<readonly LogEntry[]>>();

  constructor(store: Pick<Store, 'changes'>, watch: RevisionWatch) {
    this.#store = store;
    this.#watch = watch;
  }

  /**
   * All entries after a revision, in order, each once, without end.
   *
   * @param also looked at now and then while nothing is recorded: an empty batch is given when it is so
   * @throws the signal's reason; OretraceError as the watch does
   */
  async *after(
    revision: number,
    signal: AbortSignal,
    also?: () => boolean,
  ): AsyncGenerator<readonly LogEntry[], never> {
    let reached = revision;
    for (;;) {
      const entries = await this.#watch.persist(() => this.#read(reached), signal);
      signal.throwIfAborted();
      if (entries.length > 0) {
        reached = entries.at(-1)?.revision ?? reached;
        yield entries;
      } else if (also?.()) {
        yield [];
      } else {
        const begun = performance.now();
        await this.#watch.beyond(reached, signal, also);
        if (performance.now() - begun < 1) await pause(BEHIND, undefined, { signal });
      }
    }
  }

  #read(after: number): Promise<readonly LogEntry[]> {
    const underWay = this.#reads.get(after);
    if (underWay) return underWay;
    const read = readBatch(this.#store, after).finally(() => this.#reads.delete(after));
    this.#reads.set(after, read);
    return read;
  }
}

/** The next entries after a revision: at least one unless there is none. */
async function readBatch(store: Pick<Store, 'changes'>, after: number): Promise<readonly LogEntry[]> {
  const entries: LogEntry[] = [];
  let effects = 0;
  for await (const entry of store.changes(after)) {
    entries.push(entry);
    effects += entry.effects.length;
    if (entries.length >= BATCH || effects >= BATCH_EFFECTS) break;
  }
  return entries;
}
