import type { StoredFact } from '../facts.ts';
import type { KindName } from '../kinds/index.ts';

/** A fact that is not now what it was: as it stood then, and as it stands now; null where it does not. */
export interface Difference {
  readonly before: StoredFact | null;
  readonly now: StoredFact | null;
}

/** In what a past state of the store differs from the present one. */
export interface Differences {
  /** Facts of a kind that were changed since, by id. */
  ofKind(kind: KindName): Promise<ReadonlyMap<string, Difference>>;
  /** Whether they are all that then stood: nothing of the present need be looked at. */
  readonly whole: boolean;
  /** Where the present is. */
  readonly upTo: number;
  /** Whether facts of these kinds are still as they were at a revision, by every write acknowledged so far. */
  unchangedSince(upTo: number, kinds: readonly KindName[]): Promise<boolean>;
}
