import type { FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { Registry } from 'prom-client';
import { buildAuthenticator, refuseOpenToOthers } from '../access/build-authenticator.ts';
import type { KeySetPatience } from '../access/oidc/verifier.ts';
import { MergedNodes } from '../chain/merged-nodes.ts';
import type { Config } from '../config.ts';
import { Live } from '../live/live.ts';
import { noticingWrites } from '../live/noticing-writes.ts';
import { readByPolicies } from '../policy/current-policy.ts';
import { readPolicies } from '../policy/read-policies.ts';
import { badInput } from '../store/errors.ts';
import { PastReadings } from '../store/past/past-readings.ts';
import type { Store } from '../store/port.ts';
import { ChainProjection } from '../trace/projection/projection.ts';
import type { Projection } from '../trace/projection/types.ts';
import { ThreadedTraceRunner } from '../trace/running/runner.ts';
import type { TraceRunner } from '../trace/running/types.ts';
import { TraceService } from '../trace/service.ts';
import type { Clock } from '../trace/today.ts';
import { buildApollo, FIELD_RESOLVER, type GraphqlServer } from './apollo.ts';
import { senderOf } from './authentication.ts';
import { addCors } from './cors.ts';
import { addGraphql } from './graphql-route.ts';
import { addHealth } from './health.ts';
import { buildHttp, patienceWith } from './http.ts';
import { LiveConnections } from './live/connections.ts';
import type { LiveFigures } from './live/figures.ts';
import { LIVE_LIMITS, type LiveLimits } from './live/limits.ts';
import { addUpgrades } from './live/route.ts';
import { Load } from './load.ts';
import { addMetrics, Metrics } from './metrics.ts';
import { LiveOperationFigures } from './observing/live-operation-figures.ts';
import { buildLog } from './observing/log.ts';
import { observeRequests } from './observing/observe-requests.ts';
import { observedRunner } from './observing/observed-runner.ts';
import { observedStore } from './observing/observed-store.ts';
import { RequestFigures } from './observing/request-figures.ts';
import type { SpanRecorder } from './observing/spans.ts';
import { addPages } from './pages.ts';
import { type Asking, requestContext } from './request-context.ts';
import { refuseWhileStopping, Stopping } from './stopping.ts';
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
  /** What clients may have over WebSockets, beside what the configuration says. */
  readonly live?: Partial<Omit<LiveLimits, 'connections' | 'subscriptions'>>;
  /** How long the identity provider's keys are waited for and kept. */
  readonly keySet?: Partial<KeySetPatience>;
}

/**
 * Serves a store. The server owns it from here on: stopping the server closes it.
 *
 * @throws OretraceError when the address cannot be had, or would let others in unasked, or a trusted document does not fit
 *   the schema; the store is then left open
 */
export async function startServer(
  config: Config,
  unobserved: Store,
  { clock = () => new Date(), live: bounds = {}, keySet }: ServerOptions = {},
): Promise<RunningServer> {
  refuseOpenToOthers(config);
  const log = buildLog(config.logLevel);
  readByPolicies(readPolicies(config.policy));
  const authenticator = await buildAuthenticator(config, log, keySet);
  const spans = await startSpans(config, log);
  const http = buildHttp(log, patienceWith(config.requestDeadline));
  const graphql = buildApollo(log, { cost: config.maxCost }, spans !== null);
  const limits = { cost: config.maxCost };
  const stopping = new Stopping();
  const registry = new Registry();
  const figures = new RequestFigures(registry);
  const liveFigures = new LiveOperationFigures(registry);
  const observers = { log, figures, spans };
  observeRequests(http, observers);
  refuseWhileStopping(http, stopping);
  const store = observedStore(unobserved, (...call) => figures.storeCalled(...call));
  const tracing = startTracing(config, store, registry, () => connections().figures);
  const { projection, runner, metrics } = tracing;
  const traces = new TraceService({ store, projection, runner, clock, deadline: config.traceDeadline });
  const live = new Live({
    store,
    traces,
    clock,
    pace: { interval: config.liveInterval, patience: config.livePatience },
  });
  const shared = {
    store: noticingWrites(store, (revision) => live.watch.reached(revision)),
    readings: { mergedNodes: new MergedNodes(store), past: new PastReadings(store) },
    traces,
    live,
  };
  let stopped: Promise<void> | null = null;

  await addCors(http, config.corsOrigins);
  const liveLimits = {
    ...LIVE_LIMITS,
    ...bounds,
    connections: config.maxConnections,
    subscriptions: config.maxSubscriptions,
  };
  // They need the schema, which is there once Apollo is started.
  const connections = once(
    () =>
      new LiveConnections({
        schemaFor: graphql.schemaFor,
        documents,
        limits,
        observers: { ...observers, liveFigures },
        bounds: liveLimits,
        watch: live.watch,
        deadline: config.requestDeadline,
        fieldResolver: FIELD_RESOLVER,
        authenticator,
        context: (asking, signal) => requestContext(shared, asking, signal),
      }),
  );
  await addUpgrades(http, { bounds: liveLimits, origins: config.corsOrigins, authenticator, connections });
  addHealth(http, store, () => stopping.begun);
  addMetrics(http, metrics, authenticator);
  await addPages(http);
  await graphql.start();
  const documents = {
    trusted: config.trustedDocuments
      ? await readTrustedDocuments(config.trustedDocuments, graphql.schema())
      : new Map<string, string>(),
    trustedOnly: config.trustedDocumentsOnly,
  };
  addGraphql(http, {
    graphql,
    documents,
    load: new Load(config.maxRequests),
    deadline: config.requestDeadline,
    cut: stopping.cut,
    connections,
    authenticator,
    context: (request, signal) => requestContext(shared, askingBy(request), signal),
  });
  await listen(config, http);
  return {
    url: addressOf(config, http),
    stop() {
      stopped ??= stop(log, graphql, tracing, spans, store, () =>
        stopping.drain(http, config.shutdownDeadline),
      );
      return stopped;
    },
  };
}

function askingBy(request: FastifyRequest): Asking {
  return { identity: senderOf(request).identity, acceptLanguage: request.headers['accept-language'] };
}

/** The same value each time, made when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The libraries are loaded only where spans are wanted. */
async function startSpans({ telemetry }: Config, log: Logger): Promise<SpanRecorder | null> {
  if (telemetry === null) return null;
  const { openTelemetry } = await import('./observing/open-telemetry.ts');
  return openTelemetry(telemetry, log);
}

interface Tracing {
  readonly projection: Projection;
  readonly runner: TraceRunner;
  readonly metrics: Metrics;
}

/** All that traces, measured. Threads start when they are first needed. */
function startTracing(
  { traceThreads }: Config,
  store: Store,
  registry: Registry,
  live: () => LiveFigures,
): Tracing {
  const projection = new ChainProjection(store);
  const runner = new ThreadedTraceRunner({
    threads: traceThreads,
    onTrace: (run) => metrics.traced(run),
  });
  const metrics = new Metrics(
    {
      projection: () => projection.figures(),
      traceThreads: () => runner.figures,
      live,
    },
    registry,
  );
  return { projection: metrics.timed(projection), runner: observedRunner(runner), metrics };
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
  graphql: GraphqlServer,
  { runner, projection }: Tracing,
  spans: SpanRecorder | null,
  store: Store,
  drain: () => Promise<void>,
): Promise<void> {
  log.info('stopping: no new requests');
  try {
    await drain();
    await graphql.stop();
    await runner.close();
    await projection.close();
  } finally {
    await store.close();
    await spans?.close();
  }
  log.info('stopped');
}
