import type { KindName } from '../../../src/store/kinds/index.ts';
import type { Store } from '../../../src/store/port.ts';
import type { Clock } from '../../../src/trace/today.ts';

/** Where the suites of the API open their stores: one at a time, empty each time. */
export interface ApiPlace {
  /** @param clock what the store dates its records by; the machine's unless given */
  open(clock?: Clock): Promise<Store>;
  /** Rows of a list that counts as long: what grows with rows shows with dozens as with hundreds, sooner. */
  readonly manyRows: number;
  /** Of kinds that are all handled alike, those to ask about: that the store tells each apart is its contract's to say. */
  sample(kinds: readonly KindName[]): readonly KindName[];
  /** Leaves nothing behind. */
  destroy(): Promise<void>;
}
