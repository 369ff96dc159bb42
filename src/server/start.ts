import { type Logger, pino } from 'pino';
import { ChainLoaders, type SharedReadings } from '../chain/loaders.ts';
import { MergedNodes } from '../chain/merged-nodes.ts';
import { RowBudget } from '../chain/row-budget.ts';
import type { Config } from '../config.ts';
import { badInput } from '../store/errors.ts';
import { PastReadings } from '../store/past/past-readings.ts';
import type { Store } from '../store/port.ts';
import { ChainProjection } from '../trace/projection/projection.ts';
import type { Projection } from '../trace/projection/types.ts';
import { ThreadedTraceRunner } from '../trace/running/runner.ts';
import type { TraceRunner } from '../trace/running/types.ts';
import { TraceService } from '../trace/service.ts';
import type { Clock } from '../trace/today.ts';
import { buildApollo } from './apollo.ts';
import type { RequestContext } from './context.ts';
import { addCors } from './cors.ts';
import { untilEnded } from './ending-store.ts';
import { addGraphql } from './graphql-route.ts';
import { addHealth } from './health.ts';
import { buildHttp, patienceWith } from './http.ts';
import { preferredLanguage } from './language.ts';
import { Load } from './load.ts';
import { addMetrics, Metrics } from './metrics.ts';
import { addPages } from './pages.ts';
import { readTrustedDocuments } from './trusted-documents.ts';

/** A server that takes requests. */
export interface RunningServer {
  /** Such as `http://127.0.0.1:4000`, without a slash at the end. */
  readonly url: string;
  /** Takes no new requests, ends those in hand, then all threads, and closes the store. Twice does nothing more. */
  stop(): Promise<void>;
}

export interface ServerOptions {
  /** The present instant; it decides what "today" is. */
  readonly clock?: Clock;
}

/**
 * Serves a store. The server owns it from here on: stopping the server closes it.
 *
 * @throws OretraceError when the address cannot be had or a trusted document does not fit the schema; the store is then
 *   left open
 */
export async function startServer(
  config: Config,
  store: Store,
  { clock = () => new Date() }: ServerOptions = {},
): Promise<RunningServer> {
  const log = pino({ level: config.logLevel, base: null }, pino.destination(2));
  const http = buildHttp(log, patienceWith(config.requestDeadline));
  const { apollo, schema } = buildApollo(http, log, { cost: config.maxCost });
  const tracing = startTracing(config, store);
  const { projection, runner, metrics } = tracing;
  const traces = new TraceService({ store, projection, runner, clock, deadline: config.traceDeadline });
  const shared = { mergedNodes: new MergedNodes(store), past: new PastReadings(store) };
  let stopping: Promise<void> | null = null;

  await addCors(http, config.corsOrigins);
  addHealth(http, store, () => stopping !== null);
  addMetrics(http, metrics);
  await addPages(http);
  await apollo.start();
  addGraphql(http, {
    apollo,
    documents: {
      trusted: config.trustedDocuments
        ? await readTrustedDocuments(config.trustedDocuments, schema())
        : new Map(),
      trustedOnly: config.trustedDocumentsOnly,
    },
    load: new Load(config.maxRequests),
    deadline: config.requestDeadline,
    context: ({ headers }, signal) =>
      requestContext(store, shared, traces, config.author, headers['accept-language'], signal),
  });
  await listen(config, http);
  return {
    url: addressOf(config, http),
    stop() {
      stopping ??= stop(log, apollo, tracing, store);
      return stopping;
    },
  };
}

interface Tracing {
  readonly projection: Projection;
  readonly runner: TraceRunner;
  readonly metrics: Metrics;
}

/** All that traces, measured. Threads start when they are first needed. */
function startTracing({ traceThreads }: Config, store: Store): Tracing {
  const projection = new ChainProjection(store);
  const runner = new ThreadedTraceRunner({
    threads: traceThreads,
    onTrace: (run) => metrics.traced(run),
  });
  const metrics = new Metrics({
    projection: () => projection.figures(),
    traceThreads: () => runner.figures,
  });
  return { projection: metrics.timed(projection), runner, metrics };
}

function requestContext(
  store: Store,
  shared: SharedReadings,
  service: TraceService,
  author: string,
  acceptLanguage: string | undefined,
  signal: AbortSignal,
): RequestContext {
  const rows = new RowBudget();
  const storeOfRequest = untilEnded(store, signal);
  const loaders = new ChainLoaders(storeOfRequest, rows, shared);
  const traces = service.forRequest(rows, signal);
  return {
    store: storeOfRequest,
    loaders,
    rows,
    traces,
    author,
    language: preferredLanguage(acceptLanguage),
    signal,
    forget() {
      loaders.clear();
      traces.forget();
    },
  };
}

type Http = ReturnType<typeof buildHttp>;

async function listen({ host, port }: Config, http: Http): Promise<void> {
  try {
    await http.listen({ host, port });
  } catch (error) {
    throw addressRefused(host, port, error);
  }
}

function addressRefused(host: string, port: number, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'EADDRINUSE' || code === 'EACCES') {
    return badInput([
      {
        field: 'ORETRACE_PORT',
        value: String(port),
        problem:
          code === 'EADDRINUSE'
            ? { en: 'is in use by another program', zh: '已被其他程序占用' }
            : { en: 'may not be used by you', zh: '无权使用' },
        accepted: { en: 'a free port, or 0 for any', zh: '空闲端口，或 0 表示任一空闲端口' },
      },
    ]);
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    return badInput([
      {
        field: 'ORETRACE_HOST',
        value: host,
        problem: { en: 'is no address of this machine', zh: '不是本机地址' },
        accepted: {
          en: '127.0.0.1, or 0.0.0.0 for every interface',
          zh: '127.0.0.1，或 0.0.0.0 表示所有网络接口',
        },
      },
    ]);
  }
  return error;
}

function addressOf({ host }: Config, http: Http): string {
  const address = http.server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}

async function stop(
  log: Logger,
  apollo: ReturnType<typeof buildApollo>['apollo'],
  { runner, projection }: Tracing,
  store: Store,
): Promise<void> {
  log.info('stopping: no new requests');
  try {
    // Ends requests in hand by way of the drain plugin, which cuts off what takes more than ten seconds.
    await apollo.stop();
    await runner.close();
    await projection.close();
  } finally {
    await store.close();
  }
  log.info('stopped');
}
