import { OretraceError } from '../errors.ts';
import type { StoredFact } from '../facts.ts';
import type { KindName } from '../kinds/index.ts';
import type { Store } from '../port.ts';
import type { Difference, Differences } from './differences.ts';
import { changesIn } from './entry-changes.ts';
import { LogTail, TooManyChanges } from './log-tail.ts';
import { PastReading, type Reading } from './past-reading.ts';

/** Most facts that may have been changed since a revision, or recorded by it, for its lists to be read. */
const MOST_CHANGED = 100_000;
/** Facts as they were at revisions that are kept beside, the revisions last asked for first. */
const MOST_KEPT = 200_000;
/** Facts whose versions are read at once. */
const BATCH = 5_000;

/** The state of the store at one revision, as far as it is known to differ from the present. */
interface State {
  readonly facts: Map<KindName, Map<string, StoredFact | null>>;
  size: number;
}

/**
 * The store at past revisions. One instance serves a whole process: what the log changed is read once, and on when the
 * store has moved on.
 *
 * A revision can be read when at most {@link MOST_CHANGED} facts were changed after it — or were recorded up to it, for
 * then its whole state is held in memory. Any other would mean reading most of the store: LIMIT_EXCEEDED.
 */
export class PastReadings {
  readonly #store: Pick<Store, 'changes' | 'get'>;
  readonly #most: number;
  #tail: LogTail | null = null;
  #reading: Promise<unknown> = Promise.resolve();
  /** Revisions after which too much was changed, this one and all before. */
  #tooLongAgo = -1;
  /** Revisions by which too much was recorded, this one and all after. */
  #tooLate = Number.POSITIVE_INFINITY;
  /** As they were at revisions: facts that were changed since, or all. The last asked for stand last. */
  readonly #states = new Map<number, State>();
  readonly #wholes = new Map<number, Promise<Differences>>();

  /** @param most facts that may have been changed */
  constructor(store: Pick<Store, 'changes' | 'get'>, most = MOST_CHANGED) {
    this.#store = store;
    this.#most = most;
  }

  /**
   * @param store what stands now is read from here
   * @param revision one that the store has reached
   */
  at(store: Reading, revision: number): PastReading {
    return new PastReading(store, revision, () => this.#differencesAt(revision));
  }

  async #differencesAt(revision: number): Promise<Differences> {
    const tail = await this.#tailFrom(revision);
    return tail ? this.#since(revision, tail) : this.#wholeAt(revision);
  }

  /** The changes after a revision, or from further back; null when they are too many. */
  async #tailFrom(revision: number): Promise<LogTail | null> {
    if (revision <= this.#tooLongAgo) return null;
    return this.#inTurn(async () => {
      try {
        if (!this.#tail) {
          const tail = new LogTail(this.#store, revision, this.#most);
          await tail.readOn();
          this.#tail = tail;
        } else if (revision < this.#tail.after) await this.#tail.readBack(revision);
        return this.#tail;
      } catch (error) {
        if (!(error instanceof TooManyChanges)) throw error;
        this.#tooLongAgo = Math.max(this.#tooLongAgo, revision);
        return null;
      }
    });
  }

  #since(revision: number, tail: LogTail): Differences {
    const state = this.#stateAt(revision);
    return {
      whole: false,
      upTo: tail.upTo,
      ofKind: (kind) => this.#changedOf(kind, revision, tail, state),
      unchangedSince: async (upTo, kinds) => {
        await this.#readOn(tail);
        // Whoever takes another tail up does so with the next attempt.
        return this.#tail === tail && [...kinds].every((kind) => tail.lastOf(kind) <= upTo);
      },
    };
  }

  async #readOn(tail: LogTail): Promise<void> {
    await this.#inTurn(async () => {
      if (this.#tail !== tail) return;
      try {
        await tail.readOn();
      } catch (error) {
        // It may have taken in half of an entry's changes.
        this.#tail = null;
        if (!(error instanceof TooManyChanges)) throw error;
      }
    });
  }

  async #changedOf(
    kind: KindName,
    revision: number,
    tail: LogTail,
    state: State,
  ): Promise<ReadonlyMap<string, Difference>> {
    const changed = [...tail.ofKind(kind)].filter(([, last]) => last.revision > revision);
    const then = await this.#thenOf(
      kind,
      revision,
      state,
      changed.map(([id]) => id),
    );
    return new Map(changed.map(([id, { fact }]) => [id, { before: then.get(id) ?? null, now: fact }]));
  }

  /** Facts of a kind as they stood then. */
  async #thenOf(
    kind: KindName,
    revision: number,
    state: State,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, StoredFact | null>> {
    const known = state.facts.get(kind) ?? new Map<string, StoredFact | null>();
    state.facts.set(kind, known);
    const missing = ids.filter((id) => !known.has(id));
    for (let from = 0; from < missing.length; from += BATCH) {
      const some = missing.slice(from, from + BATCH);
      const facts = await this.#store.get(some, revision);
      for (const [index, id] of some.entries()) {
        const fact = facts[index];
        if (!known.has(id)) state.size += 1;
        known.set(id, fact?.retractedRevision === null ? fact : null);
      }
    }
    if (missing.length > 0) this.#forgetOldest(revision);
    return known;
  }

  #stateAt(revision: number): State {
    const state = this.#states.get(revision) ?? { facts: new Map(), size: 0 };
    this.#states.delete(revision);
    this.#states.set(revision, state);
    const [oldest] = this.#states.keys();
    if (this.#states.size > MOST_STATES && oldest !== undefined) this.#states.delete(oldest);
    return state;
  }

  /** Keeps what is held of revisions within bounds, that of one aside. */
  #forgetOldest(kept: number): void {
    let held = 0;
    for (const { size } of this.#states.values()) held += size;
    for (const [revision, { size }] of this.#states) {
      if (held <= MOST_KEPT) return;
      if (revision === kept) continue;
      this.#states.delete(revision);
      held -= size;
    }
  }

  /** All that stood at a revision by which little had been recorded. */
  #wholeAt(revision: number): Promise<Differences> {
    let whole = this.#wholes.get(revision);
    if (!whole) {
      whole = this.#readWhole(revision);
      const [oldest] = this.#wholes.keys();
      if (this.#wholes.size >= MOST_WHOLES && oldest !== undefined) this.#wholes.delete(oldest);
      this.#wholes.set(revision, whole);
      whole.catch(() => this.#wholes.delete(revision));
    }
    return whole;
  }

  async #readWhole(revision: number): Promise<Differences> {
    if (revision >= this.#tooLate) throw tooMuch(revision, this.#most);
    const byKind = new Map<KindName, Map<string, Difference>>();
    let size = 0;
    for await (const entry of this.#store.changes(0)) {
      if (entry.revision > revision) break;
      for (const [kind, id, before] of changesIn(entry)) {
        const facts = byKind.get(kind) ?? new Map<string, Difference>();
        byKind.set(kind, facts);
        if (!facts.has(id)) size += 1;
        facts.set(id, { before, now: null });
      }
      if (size <= this.#most) continue;
      this.#tooLate = Math.min(this.#tooLate, entry.revision);
      throw tooMuch(revision, this.#most);
    }
    return {
      whole: true,
      upTo: revision,
      ofKind: async (kind) => byKind.get(kind) ?? new Map(),
      unchangedSince: async () => true,
    };
  }

  #inTurn<T>(read: () => Promise<T>): Promise<T> {
    const turn = this.#reading.then(read);
    this.#reading = turn.catch(() => {});
    return turn;
  }
}

/** Revisions of which something is kept. */
const MOST_STATES = 64;
/** Whole states that are kept. */
const MOST_WHOLES = 2;

function tooMuch(revision: number, most: number): OretraceError {
  return new OretraceError('LIMIT_EXCEEDED', {
    en: `more than ${most} facts were changed after revision ${revision}, and as many recorded by it: lists are not read so far back. Ask for a later moment; single facts by id, their history and traces can be asked for at any`,
    zh: `第 ${revision} 号修订之后变更的事实以及截至该修订记录的事实均超过 ${most} 条，无法读取如此久远的列表。请改用较晚的时刻；按标识读取的单个事实及其历史、追溯结果可查询任意时刻`,
  });
}
