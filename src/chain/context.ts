import type { Identity } from '../access/identity.ts';
import type { Store } from '../store/port.ts';
import type { ChainLoaders } from './loaders.ts';
import type { RowBudget } from './row-budget.ts';

/** What the chain's resolvers need of a request. */
export interface ChainContext {
  readonly store: Store;
  readonly loaders: ChainLoaders;
  readonly rows: RowBudget;
  /** Who asks; their id is recorded as the author of changesets. */
  readonly identity: Identity;
  /** The day on which they ask, in Asia/Shanghai, YYYY-MM-DD; the same for the whole request. */
  readonly today: string;
  /** Called once something was recorded: later fields of this request must not answer from before. */
  readonly forget: () => void;
}
