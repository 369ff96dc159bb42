import type { Operation } from '../../src/store/changesets.ts';

/** What was recorded together, on one day. */
export interface Recorded {
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly author: string;
  /** In both languages. */
  readonly reason: string;
  readonly operations: readonly Operation[];
}
