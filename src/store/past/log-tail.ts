import type { StoredFact } from '../facts.ts';
import type { KindName } from '../kinds/index.ts';
import type { Store } from '../port.ts';
import { changesIn } from './entry-changes.ts';

/** What the log last did to a fact. */
export interface LastChange {
  /** The revision that did it. */
  readonly revision: number;
  /** The fact as it stands since; null where it is retracted. */
  readonly fact: StoredFact | null;
}

/** More facts have changed than are to be kept. */
export class TooManyChanges extends Error {}

/**
 * What the log did to each fact from one revision on, read from the store as far as it has come. It grows at its end
 * as the store moves on, and at its beginning for whoever asks for an earlier revision.
 */
export class LogTail {
  readonly #store: Pick<Store, 'changes'>;
  readonly #most: number;
  readonly #byKind = new Map<KindName, Map<string, LastChange>>();
  readonly #lastOfKind = new Map<KindName, number>();
  #size = 0;
  #after: number;
  #upTo: number;

  /**
   * @param after the revision after which it begins
   * @param most facts that it may hold
   */
  constructor(store: Pick<Store, 'changes'>, after: number, most: number) {
    this.#store = store;
    this.#most = most;
    this.#after = after;
    this.#upTo = after;
  }

  /** It holds what was changed after this revision. */
  get after(): number {
    return this.#after;
  }

  /** The last revision whose changes it holds. */
  get upTo(): number {
    return this.#upTo;
  }

  /** The facts of a kind that changed, by id. */
  ofKind(kind: KindName): ReadonlyMap<string, LastChange> {
    return this.#byKind.get(kind) ?? NONE;
  }

  /** The last revision that changed a fact of the kind; 0 where none is known of. */
  lastOf(kind: KindName): number {
    return this.#lastOfKind.get(kind) ?? 0;
  }

  /** Takes in what was recorded since. @throws TooManyChanges: then it is of no more use */
  async readOn(): Promise<void> {
    for await (const entry of this.#store.changes(this.#upTo)) {
      for (const [kind, id, fact] of changesIn(entry))
        this.#take(kind, id, { revision: entry.revision, fact });
      this.#upTo = entry.revision;
      if (this.#size > this.#most) throw new TooManyChanges();
    }
  }

  /** Takes in what was recorded from an earlier revision on. @throws TooManyChanges: then it is as it was before */
  async readBack(after: number): Promise<void> {
    const earlier = new LogTail(this.#store, after, this.#most);
    for await (const entry of this.#store.changes(after)) {
      if (entry.revision > this.#after) break;
      for (const [kind, id, fact] of changesIn(entry)) {
        if (this.ofKind(kind).has(id)) continue;
        earlier.#take(kind, id, { revision: entry.revision, fact });
      }
      if (this.#size + earlier.#size > this.#most) throw new TooManyChanges();
    }
    for (const [kind, changes] of earlier.#byKind) {
      for (const [id, change] of changes) this.#take(kind, id, change);
    }
    this.#after = after;
  }

  #take(kind: KindName, id: string, change: LastChange): void {
    let changes = this.#byKind.get(kind);
    if (!changes) {
      changes = new Map();
      this.#byKind.set(kind, changes);
    }
    if (!changes.has(id)) this.#size += 1;
    changes.set(id, change);
    this.#lastOfKind.set(kind, Math.max(this.lastOf(kind), change.revision));
  }
}

const NONE: ReadonlyMap<string, LastChange> = new Map();
