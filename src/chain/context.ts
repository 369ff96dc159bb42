import type { Store } from '../store/port.ts';
import type { ChainLoaders } from './loaders.ts';

/** What the chain's resolvers need of a request. */
export interface ChainContext {
  readonly store: Store;
  readonly loaders: ChainLoaders;
  /** Recorded as the author of changesets. */
  readonly author: string;
  /** Called once something was recorded: later fields of this request must not answer from before. */
  readonly forget: () => void;
}
