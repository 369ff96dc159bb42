import type { TraceContext } from '../trace/context.ts';
import type { Live } from './live.ts';

/** What resolvers of the log and of subscriptions need of a request. */
export interface LiveContext extends TraceContext {
  readonly live: Live;
  /**
   * Aborted when the request ends before it has its answer: at its deadline, or because its client left. Of a
   * subscription: when it is over.
   */
  readonly signal: AbortSignal;
}
