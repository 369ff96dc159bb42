import type { Identity } from '../access/identity.ts';
import { ProtectedReads } from '../access/protected/protected-reads.ts';
import { ChainLoaders, type SharedReadings } from '../chain/loaders.ts';
import { RowBudget } from '../chain/row-budget.ts';
import type { Live } from '../live/live.ts';
import type { Store } from '../store/port.ts';
import type { TraceService } from '../trace/service.ts';
import type { RequestContext } from './context.ts';
import { untilEnded } from './ending-store.ts';
import { preferredLanguage } from './language.ts';

/** What the contexts of all requests are made of. */
export interface SharedByRequests {
  readonly store: Store;
  readonly readings: SharedReadings;
  readonly traces: TraceService;
  readonly live: Live;
}

/** Who asks, and how they are answered. */
export interface Asking {
  readonly identity: Identity;
  readonly acceptLanguage: string | undefined;
}

/**
 * What belongs to one request, or to one event of a subscription.
 *
 * @param asked by whom, and in which languages they read, as the header has it
 * @param signal aborted when the request ends before it has its answer
 */
export function requestContext(
  { store, readings, traces: service, live }: SharedByRequests,
  { identity, acceptLanguage }: Asking,
  signal: AbortSignal,
): RequestContext {
  const rows = new RowBudget();
  const storeOfRequest = untilEnded(store, signal);
  const loaders = new ChainLoaders(storeOfRequest, rows, readings);
  const traces = service.forRequest(rows, signal);
  return {
    store: storeOfRequest,
    loaders,
    rows,
    traces,
    live,
    identity,
    today: traces.today,
    language: preferredLanguage(acceptLanguage),
    protectedReads: new ProtectedReads(),
    signal,
    forget() {
      loaders.clear();
      traces.forget();
    },
  };
}
