import type { KindName } from '../../../src/store/kinds/index.ts';
import type { Store } from '../../../src/store/port.ts';

/** Where the suites of the API open their stores: one at a time, empty each time. */
export interface ApiPlace {
  open(): Promise<Store>;
  /** Rows of a list that counts as long: what grows with rows shows with dozens as with hundreds, sooner. */
  readonly manyRows: number;
  /** Of kinds that are all handled alike, those to ask about: that the store tells each apart is its contract's to say. */
  sample(kinds: readonly KindName[]): readonly KindName[];
  /** Leaves nothing behind. */
  destroy(): Promise<void>;
}
