import type { Store } from '../../src/store/port.ts';

/** One kind of store, as the suites of this folder use it: one open at a time. */
export interface StoreFactory {
  /** An empty store. */
  open(): Promise<Store>;
  /** Leaves nothing behind. */
  destroy(): Promise<void>;
  /** Settings by which the program itself finds the store that was opened last, once that is closed. */
  environment(): Readonly<Record<string, string>>;
  /** The store that was opened last, with what it holds. */
  reopen(): Promise<Store>;
}
