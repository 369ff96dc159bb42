import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import type { AccessEntry } from '../../src/store/access-log.ts';
import type { Applied, Changeset, Conditions, LogEntry, Operation } from '../../src/store/changesets.ts';
import type { StoredFact } from '../../src/store/facts.ts';
import type { Store } from '../../src/store/port.ts';

export interface OpenOptions {
  readonly clock?: () => Date;
}

/** What somebody with the database at hand may do to an entry of the access log, by its number. */
export type AccessTampering =
  | { readonly alter: number; readonly who: string }
  | { readonly remove: number }
  | { readonly renumber: number; readonly as: number }
  /** The head stays what it was. */
  | { readonly add: AccessEntry };

/** Where one kind of store keeps what it holds. There is one such place at a time. */
export interface StorePlace {
  /** Random cases for every hundred that a fast store is given: Neo4j plans each new query for some tenths of a second. */
  readonly casesPerHundred: number;
  /** Empties the place and opens a store on it. Stores opened before must have been closed. */
  open(options?: OpenOptions): Promise<Store>;
  /** Opens a store on the place as it is, beside any that are open. */
  reopen(options?: OpenOptions): Promise<Store>;
  /** Writes another author into a log entry, behind the store's back, in the database's own language. */
  tamper(revision: number, author: string): Promise<void>;
  /** The same done to the access log. */
  tamperAccess(tampering: AccessTampering): Promise<void>;
  /** Leaves nothing behind. */
  destroy(): Promise<void>;
}

/** A store that the tests of a block share. */
export interface StoreInUse {
  readonly store: Store;
}

/** One store for a block whose tests keep out of each other's way. */
export function sharedStore(
  place: StorePlace,
  fill: (store: Store) => Promise<unknown> = async () => {},
): StoreInUse {
  let store: Store | null = null;
  beforeAll(async () => {
    store = await place.open();
    await fill(store);
  });
  afterAll(async () => {
    await store?.close();
    store = null;
  });
  return inUse(() => store);
}

/** An empty store for every test of a block. */
export function freshStore(place: StorePlace, options: OpenOptions = {}): StoreInUse {
  let store: Store | null = null;
  beforeEach(async () => {
    store = await place.open(options);
  });
  afterEach(async () => {
    await store?.close();
    store = null;
  });
  return inUse(() => store);
}

/** How many random cases to run where a fast store is given so many. */
export function cases(place: StorePlace, count: number): { readonly numRuns: number } {
  return { numRuns: Math.ceil((count * place.casesPerHundred) / 100) };
}

function inUse(current: () => Store | null): StoreInUse {
  return {
    get store() {
      const store = current();
      if (!store) throw new Error('no store is open: use it within a test');
      return store;
    },
  };
}

/** A changeset of these operations under an id of its own. */
export function changesetOf(operations: readonly Operation[], more: Partial<Changeset> = {}): Changeset {
  return { id: randomUUID(), author: 'a tester', reason: 'a contract test', operations, ...more };
}

/** Applies operations as one changeset. */
export function apply(
  store: Store,
  operations: readonly Operation[],
  conditions: Conditions = {},
): Promise<Applied> {
  return store.apply(changesetOf(operations), conditions);
}

/** Applies many operations in changesets of at most 5,000. */
export async function applyAll(store: Store, operations: readonly Operation[]): Promise<void> {
  for (let from = 0; from < operations.length; from += 5_000) {
    await apply(store, operations.slice(from, from + 5_000));
  }
}

export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const collected: T[] = [];
  for await (const item of items) collected.push(item);
  return collected;
}

/** The whole change log. */
export const logOf = (store: Store): Promise<LogEntry[]> => collect(store.changes(0));

/** The last version of one fact. */
export async function factOf(store: Store, id: string): Promise<StoredFact | null> {
  const [stored] = await store.get([id]);
  return stored ?? null;
}
