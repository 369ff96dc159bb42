import type { Store } from '../store/port.ts';
import type { ChainLoaders } from './loaders.ts';
import type { RowBudget } from './row-budget.ts';

/** What the chain's resolvers need of a request. */
export interface ChainContext {
  readonly store: Store;
  readonly loaders: ChainLoaders;
  readonly rows: RowBudget;
  /** Recorded as the author of changesets. */
  readonly author: string;
  /** Called once something was recorded: later fields of this request must not answer from before. */
  readonly forget: () => void;
}
