import type { ChainContext } from '../chain/context.ts';
import type { RequestTraces } from './service.ts';

/** What the trace room's resolvers need of a request. */
export interface TraceContext extends ChainContext {
  readonly traces: RequestTraces;
}
