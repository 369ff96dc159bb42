import type { Store } from '../../../src/store/port.ts';

/** Where the suites of the API open their stores: one at a time, empty each time. */
export interface ApiPlace {
  open(): Promise<Store>;
  /** Leaves nothing behind. */
  destroy(): Promise<void>;
}
