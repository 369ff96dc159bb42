import type { TraceContext } from '../trace/context.ts';
import type { Live } from './live.ts';

/** What resolvers of the log and of subscriptions need of a request. */
export interface LiveContext extends TraceContext {
  readonly live: Live;
  /** Aborted when the request, or the subscription, is over. */
  readonly signal: AbortSignal;
}
