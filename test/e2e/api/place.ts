import type { Store } from '../../../src/store/port.ts';

/** Where the suites of the API open their stores: one at a time, empty each time. */
export interface ApiPlace {
  open(): Promise<Store>;
  /** Rows of a list that counts as long: what grows with rows shows with dozens as with hundreds, sooner. */
  readonly manyRows: number;
  /** Leaves nothing behind. */
  destroy(): Promise<void>;
}
