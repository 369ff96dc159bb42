import type { StoredFact } from '../store/facts.ts';
import type { KindName } from '../store/kinds/index.ts';
import type { MergedClasses } from '../store/merged-classes.ts';
import type { Difference, Differences } from '../store/past/differences.ts';
import { PastReading, type Reading } from '../store/past/past-reading.ts';
import type { PastReadings } from '../store/past/past-readings.ts';
import type { ListedFact, Store } from '../store/port.ts';
import type { Optional } from './arguments.ts';
import { FactLoader } from './fact-loader.ts';
import type { MergedNodes } from './merged-nodes.ts';
import type { RowBudget } from './row-budget.ts';

/** What all requests read by. */
export interface SharedReadings {
  readonly mergedNodes: MergedNodes;
  readonly past: PastReadings;
}

/** A fact as it would be and as it was; null: not there. */
export interface ForeseenFact {
  readonly foreseen: StoredFact | null;
  readonly was: StoredFact | null;
}

/**
 * Gathers what the rows of one request ask for, so that the number of store calls depends on the query alone.
 * One instance serves one request; nothing is kept after it.
 *
 * What it reads itself is as it stands now. An answer that is of one revision reads by {@link at}, and what belongs to its
 * facts is read by {@link of}, so that it is of that revision too, at any depth.
 */
export class ChainLoaders extends FactLoader {
  readonly #store: Store;
  readonly #rows: RowBudget;
  readonly #shared: SharedReadings;
  readonly #atRevision = new Map<string, FactLoader>();
  readonly #revisionAt = new Map<string, Promise<number>>();
  readonly #readers = new WeakMap<StoredFact, FactLoader>();

  constructor(store: Store, rows: RowBudget, shared: SharedReadings) {
    super({ reading: store, revision: null, moment: null, rows, readMerged: () => shared.mergedNodes.at() });
    this.#store = store;
    this.#rows = rows;
    this.#shared = shared;
  }

  override clear(): void {
    super.clear();
    this.#revisionAt.clear();
  }

  /**
   * Facts as they stood at a revision.
   *
   * @param moment what named the revision; null where an answer was worked out on it unasked
   */
  at(revision: number, moment: string | null = null): FactLoader {
    const key = JSON.stringify([revision, moment]);
    const known = this.#atRevision.get(key);
    if (known) return known;
    const loader: FactLoader = new FactLoader({
      reading: this.#noting(this.#shared.past.at(this.#store, revision), () => loader),
      revision,
      moment,
      rows: this.#rows,
      readMerged: () => this.#shared.mergedNodes.at(revision),
    });
    this.#atRevision.set(key, loader);
    return loader;
  }

  /**
   * Facts as they were known at a moment.
   *
   * @param moment ISO 8601 in UTC with milliseconds; now unless given
   */
  async knownAt(moment: Optional<string>): Promise<FactLoader> {
    if (moment === null || moment === undefined) return this;
    let revision = this.#revisionAt.get(moment);
    if (!revision) {
      revision = this.#store.revisionAt(moment);
      this.#revisionAt.set(moment, revision);
    }
    return this.at(await revision, moment);
  }

  /** Facts as they stood when this one was read. */
  of(fact: StoredFact): FactLoader {
    return this.#readers.get(fact) ?? this;
  }

  /** Takes a fact for one that was read at a revision, as {@link at} reads it. */
  readAt<F extends StoredFact>(fact: F, revision: number): F {
    return this.readBy(fact, this.at(revision));
  }

  /** Takes a fact for one that a loader read, as {@link of} then answers. */
  readBy<F extends StoredFact>(fact: F, loader: FactLoader): F {
    // Whoever holds the original may show it in an answer of another revision.
    const copy = { ...fact };
    this.#readers.set(copy, loader);
    return copy;
  }

  /**
   * Facts as they would stand once some of them were otherwise, lists included. What belongs to such facts is read by
   * {@link of} likewise.
   *
   * @param on the revision at which all others are read
   * @param changed facts as they would be, and as they were at that revision, by id
   * @param readMerged which chain nodes would be one
   */
  foreseen(
    on: number,
    changed: ReadonlyMap<string, ForeseenFact>,
    readMerged: () => Promise<MergedClasses>,
  ): FactLoader {
    const base = this.#shared.past.at(this.#store, on);
    const differences: Differences = {
      whole: false,
      upTo: on,
      ofKind: async (kind) => new Map([...changed].flatMap(([id, one]) => differenceOf(kind, id, one))),
      unchangedSince: async () => true,
    };
    const { list, count, aggregate, neighbours, search, totals } = readingOf(
      new PastReading(base, on, async () => differences),
    );
    const get = async (ids: readonly string[]) => {
      const others = await base.get(ids.filter((id) => !changed.has(id)));
      const found = new Map(others.flatMap((fact) => (fact ? [[fact.id, fact]] : [])));
      return ids.map((id) => {
        const fact = changed.get(id)?.foreseen ?? found.get(id);
        return fact ? { ...fact } : null;
      });
    };
    const loader: FactLoader = new FactLoader({
      reading: this.#noting({ get, list, count, aggregate, neighbours, search, totals }, () => loader),
      revision: null,
      moment: 'foreseen',
      rows: this.#rows,
      readMerged,
    });
    return loader;
  }

  /** The same reading, by whose facts it is known that they are of it. */
  #noting(reading: Reading, loader: () => FactLoader): Reading {
    const note = <F extends StoredFact>(fact: F): F => {
      this.#readers.set(fact, loader());
      return fact;
    };
    const noteAll = (facts: readonly ListedFact[]) => facts.map(note);
    return {
      get: async (ids) => (await reading.get(ids)).map((fact) => fact && note(fact)),
      list: async (query) => {
        const { facts, hasMore } = await reading.list(query);
        return { facts: noteAll(facts), hasMore };
      },
      count: (query) => reading.count(query),
      totals: () => reading.totals(),
      aggregate: (query) => reading.aggregate(query),
      neighbours: async (query) => {
        const found = await reading.neighbours(query);
        return new Map([...found].map(([id, facts]) => [id, noteAll(facts)]));
      },
      search: async (query) => {
        const { hits, hasMore } = await reading.search(query);
        return { hits: hits.map(note), hasMore };
      },
    };
  }
}

function readingOf(store: Reading): Reading {
  return {
    get: (ids) => store.get(ids),
    list: (query) => store.list(query),
    count: (query) => store.count(query),
    aggregate: (query) => store.aggregate(query),
    neighbours: (query) => store.neighbours(query),
    search: (query) => store.search(query),
    totals: () => store.totals(),
  };
}

function differenceOf(
  kind: KindName,
  id: string,
  { foreseen, was }: ForeseenFact,
): readonly (readonly [string, Difference])[] {
  if ((foreseen ?? was)?.kind !== kind) return [];
  return [[id, { before: ifStanding(foreseen), now: ifStanding(was) }]];
}

function ifStanding(fact: StoredFact | null): StoredFact | null {
  return fact?.retractedRevision === null ? fact : null;
}
