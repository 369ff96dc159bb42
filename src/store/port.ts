import type { AccessLog } from './access-log.ts';
import type { Applied, Changeset, Conditions, Foreseen, LogEntry, Recording } from './changesets.ts';
import type { StoredFact } from './facts.ts';
import type { KindName } from './kinds/index.ts';

/** Where a store stands. */
export interface Revision {
  /** 0 for an empty store. */
  readonly number: number;
  /** When it was recorded, ISO 8601; null at 0. */
  readonly recordedAt: string | null;
  /** Digest of the last log entry; 64 zeros at 0. */
  readonly digest: string;
}

/**
 * What a listed fact must satisfy. Filters of one query all hold. Only properties declared with `filter`
 * may be named; anything else is BAD_USER_INPUT.
 */
export type Filter =
  /** The property equals one of the values; for a list, holds one of them. An empty `in` matches nothing. */
  | { readonly field: string; readonly in: readonly (string | number | boolean)[] }
  /** The property is present (or absent). */
  | { readonly field: string; readonly present: boolean }
  /** A date property within closed bounds; a fact without it does not match. */
  | { readonly field: string; readonly from?: string; readonly to?: string }
  /** The day lies in the interval between two date properties, closed at both ends; an absent end is unbounded. */
  | { readonly interval: readonly [string, string]; readonly on: string }
  /** The interval has a day in common with closed bounds, one of which may be left out. */
  | { readonly interval: readonly [string, string]; readonly from?: string; readonly to?: string }
  /** The property refers to a fact of one of the kinds; no kind at all matches nothing. */
  | { readonly field: string; readonly ofKinds: readonly KindName[] }
  /** The property refers to some fact that stands (or to none). */
  | { readonly field: string; readonly standing: boolean }
  /** Its last version was recorded after a revision. */
  | { readonly recordedAfter: number }
  /** Every word of the text is among the words of the fact's searched properties, the last one perhaps begun. */
  | { readonly text: string }
  /** Some standing fact of `kind` refers to this one by `reference`, and satisfies `filters` (no nesting deeper). */
  | {
      readonly referredBy: {
        readonly kind: KindName;
        readonly reference: string;
        readonly filters: readonly Filter[];
        /** Facts that match all the same, by id; at most 10,000. */
        readonly orAmong?: readonly string[];
      };
    }
  /** No standing fact of `kind` refers to this one by `reference`. Not within `referredBy`. */
  | { readonly notReferredBy: { readonly kind: KindName; readonly reference: string } };

export interface ListQuery {
  readonly kind: KindName;
  readonly filters?: readonly Filter[];
  /** `asc` unless stated. */
  readonly order?: 'asc' | 'desc';
  /**
   * What orders the list before the sort key does: `recordedRevision`, or one of the dates that `ordering.ts` names for
   * the kind. A fact without the date comes before all others, last in `desc`. When absent: the sort key alone
   */
  readonly orderBy?: string;
  /** Position, as `positionOf` tells it, of the fact after which the page begins, in the order asked for. */
  readonly after?: string;
  /** 1–1,000. */
  readonly limit: number;
}

/** A fact with the key that orders it. */
export interface ListedFact extends StoredFact {
  /** Unique in its kind; both stores compare it alike. */
  readonly sortKey: string;
}

export interface Page {
  readonly facts: readonly ListedFact[];
  /** Whether more follow in the order asked for. */
  readonly hasMore: boolean;
}

export interface NeighbourQuery {
  /** The kind of the facts wanted. */
  readonly kind: KindName;
  /** The reference property of that kind by which they refer to the ids. */
  readonly reference: string;
  /** At most 1,000 ids. */
  readonly ids: readonly string[];
  readonly filters?: readonly Filter[];
  /** The order of the facts of each id, as of a {@link ListQuery}. */
  readonly order?: 'asc' | 'desc';
  readonly orderBy?: string;
  /** Most facts for each id, the first in the order asked for; 1–1,000. */
  readonly limitPerId: number;
}

export interface AggregateQuery {
  readonly kind: KindName;
  readonly filters?: readonly Filter[];
  /**
   * The property by whose values facts are counted: a code, an enum, a text, a boolean or minerals, declared with
   * `filter`. A reference to one fact is counted by the kind of what it refers to. When absent: facts are counted alone.
   */
  readonly by?: string;
  /** Counts the facts that refer to each of the ids, at most 1,000, by the reference property. */
  readonly referringTo?: { readonly reference: string; readonly ids: readonly string[] };
}

/** Facts that have something in common. */
export interface Tally {
  /** The id that they refer to; null unless asked for. */
  readonly id: string | null;
  /** The value that they hold; null for those that hold none, and where no property is asked for. */
  readonly value: string | boolean | null;
  /** At least 1. */
  readonly count: number;
}

/** Where a hit stands among all: by rank, then by the sort key and id of the fact whose names match. */
export interface SearchPosition {
  readonly rank: number;
  readonly sortKey: string;
  readonly id: string;
}

export interface SearchQuery {
  readonly text: string;
  /** All kinds with searched properties when absent. */
  readonly kinds?: readonly KindName[];
  /**
   * Facts known as others, by id: `dropped → kept`. Whoever is kept is found by the names of either, once, where the
   * best of these matches stands, and it is the kind of the kept one that counts. Nobody kept is itself known as another.
   */
  readonly knownAs?: ReadonlyMap<string, string>;
  /** Position of the hit after which the page begins. */
  readonly after?: SearchPosition;
  /** 1–1,000. */
  readonly limit: number;
}

/** A found fact. Hits are ordered by their positions. */
export interface SearchHit extends ListedFact {
  /** 0: a name equals the text when both are folded; 1: a name begins with it; 2: the words occur. */
  readonly rank: number;
  /** The fact whose names match: the found one itself, unless another that is known as it matches better. */
  readonly matched: { readonly id: string; readonly sortKey: string };
}

export interface SearchPage {
  readonly hits: readonly SearchHit[];
  readonly hasMore: boolean;
}

/** One version in a fact's history, oldest first. */
export type HistoryEntry = StoredFact;

/**
 * The one door to what is recorded. Two real implementations (embedded SQLite, Neo4j) pass the same contract suite.
 *
 * Errors are {@link OretraceError}: BAD_USER_INPUT for malformed queries and facts, CONFLICT where conditions fail,
 * LIMIT_EXCEEDED, STORE_UNAVAILABLE when the database cannot be reached.
 */
export interface Store extends AccessLog {
  /** `embedded` or `neo4j`. */
  readonly name: string;
  revision(): Promise<Revision>;
  /** Applies a changeset in one transaction: whole or not at all. Acknowledged means durable. */
  apply(changeset: Changeset, conditions?: Conditions): Promise<Applied>;
  /**
   * What {@link apply} would do now, without doing it: the same answer or the same error, and the effects that it
   * would log. Nothing is written and no revision is made; the id of the changeset stays free.
   */
  foresee(changeset: Changeset, conditions?: Conditions): Promise<Foreseen>;
  /** Takes a whole log, verifying its chain of digests; into an empty store only. */
  restore(log: AsyncIterable<LogEntry> | Iterable<LogEntry>): Promise<Revision>;
  /** Log entries after a revision, in order, without gaps. */
  changes(after: number): AsyncIterable<LogEntry>;
  /**
   * Facts by id, in the order asked for; null where none ever was. Any number of ids; the store reads them at once.
   *
   * @param at the revision to read as of, 0 to the latest; else BAD_USER_INPUT. Each fact is then the last version
   *   recorded by it, null when the first came later. `retractedRevision` is null unless it is `at` or before; until
   *   then `retractedByName` is false. Of a version that was retracted by then, `retractedByName` is the last mark
   *   that the version was given, perhaps after `at`: earlier marks are in the log alone.
   *   When absent: the last versions, retracted facts included
   */
  get(ids: readonly string[], at?: number): Promise<readonly (StoredFact | null)[]>;
  /**
   * The last revision recorded at an instant or before; 0 when there was none yet.
   *
   * @param instant ISO 8601 in UTC with milliseconds, as `recordedAt` of log entries; else BAD_USER_INPUT
   */
  revisionAt(instant: string): Promise<number>;
  /** A page of the standing facts of a kind. Filters, order and paging run inside the database. */
  list(query: ListQuery): Promise<Page>;
  /** How many facts the list would hold without paging. */
  count(query: Pick<ListQuery, 'kind' | 'filters'>): Promise<number>;
  /**
   * How many standing facts there are of each value, in one call for all ids, counted inside the database. A fact that
   * holds several minerals counts once for each. Where there is none there is no tally. In no promised order.
   *
   * @throws OretraceError LIMIT_EXCEEDED for more than 10,000 values
   */
  aggregate(query: AggregateQuery): Promise<readonly Tally[]>;
  /** How many facts of each kind stand; a kind of which there are none may be left out. */
  totals(): Promise<ReadonlyMap<KindName, number>>;
  /** Standing facts that refer to the given ids, in one call for all of them; every id has an entry. */
  neighbours(query: NeighbourQuery): Promise<ReadonlyMap<string, readonly ListedFact[]>>;
  search(query: SearchQuery): Promise<SearchPage>;
  /**
   * Who made revisions, when and why, in the order asked for; null for one that there is not. At most 1,000.
   *
   * @param about the id of a fact: `effects` are those on it; none unless given
   */
  recordings(revisions: readonly number[], about?: string): Promise<readonly (Recording | null)[]>;
  /** All versions of a fact, oldest first; empty where none ever was. */
  history(id: string): Promise<readonly HistoryEntry[]>;
  /**
   * Every standing fact of the kinds, each once, in no promised order. Facts that stand throughout are never missed
   * nor repeated; for those that change meanwhile, replay `changes` after the revision read before the stream.
   */
  stream(kinds: readonly KindName[]): AsyncIterable<StoredFact>;
  /**
   * As {@link stream}, every version of every fact, superseded and retracted ones too. No version recorded before the
   * stream was first read is missed. Versions recorded meanwhile may be there or not; one that is superseded or
   * retracted meanwhile may come as it stood, as it ended, or both: take `id` and `version` together as its name, and
   * replay `changes` after the revision read before the stream.
   */
  streamVersions(kinds: readonly KindName[]): AsyncIterable<StoredFact>;
  /** Ends work in hand, then closes. Twice does nothing. */
  close(): Promise<void>;
}
