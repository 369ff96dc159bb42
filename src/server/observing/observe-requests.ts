import type { IncomingMessage } from 'node:http';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { RequestFigures } from './request-figures.ts';
import { requestId } from './request-id.ts';
import {
  followedBy,
  forRequest,
  keepRecord,
  letGo,
  newRecord,
  type RequestRecord,
  recordOf,
} from './request-record.ts';
import type { SpanRecorder } from './spans.ts';

/** The status under which web servers note that the client left. */
const CLIENT_CLOSED = 499;
/** The status of a request whose connection goes on as a WebSocket. */
const SWITCHING_PROTOCOLS = 101;
/** Most characters of a path in a line: the API's own are short. */
const MAX_PATH = 200;

export interface Observers {
  readonly log: Logger;
  readonly figures: RequestFigures;
  /** null: requests are not followed. */
  readonly spans: SpanRecorder | null;
}

/** Ends requests whose connections go on as WebSockets. */
const upgrades = new WeakMap<IncomingMessage, () => void>();

/** Takes note that a request is over, for its connection goes on as a WebSocket. */
export function endUpgraded(raw: IncomingMessage): void {
  upgrades.get(raw)?.();
}

/**
 * Gives every request an id, tells it in the answer's `x-request-id`, and notes each in the log, in figures and, where
 * requests are followed, as a span. To be called before any route is added.
 */
export function observeRequests(http: FastifyInstance, observers: Observers): void {
  http.addHook('onRequest', (request, reply, done) => {
    const record = begin(request, observers);
    reply.header('x-request-id', record.id);
    const begun = performance.now();
    const isGraphql = routeOf(request) === 'graphql';
    if (isGraphql) observers.figures.begun();
    let isOver = false;
    const finish = (status: number) => {
      if (isOver) return;
      isOver = true;
      if (isGraphql) observers.figures.ended();
      forRequest(record, () => end(request, status, record, (performance.now() - begun) / 1_000, observers));
    };
    // The last event of any answer, whole or not.
    reply.raw.once('close', () => finish(reply.raw.writableFinished ? reply.raw.statusCode : CLIENT_CLOSED));
    upgrades.set(request.raw, () => finish(SWITCHING_PROTOCOLS));
    forRequest(record, done);
  });
  // What reads a body calls back from the connection, which knows of no request.
  http.addHook('preValidation', (request, _reply, done) => {
    const record = recordOf(request.raw);
    if (record) forRequest(record, done);
    else done();
  });
}

function begin(request: FastifyRequest, { spans }: Observers): RequestRecord {
  const id = requestId(request.headers['x-request-id']);
  const { traceparent } = request.headers;
  const followed = spans !== null && routeOf(request) === 'graphql';
  const span = followed
    ? spans.beginRequest(
        `${request.method} /graphql`,
        typeof traceparent === 'string' ? traceparent : undefined,
        {
          'http.request.method': request.method,
          'http.route': '/graphql',
          'oretrace.request.id': id,
        },
      )
    : null;
  const record = newRecord(id, span && spans ? followedBy(spans, span) : null);
  keepRecord(request.raw, record);
  return record;
}

function end(
  request: FastifyRequest,
  status: number,
  record: RequestRecord,
  seconds: number,
  { log, figures }: Observers,
): void {
  const { operation, cost, codes, author, following, rows } = record;
  const route = routeOf(request);
  figures.answered({ route, operation: operation?.type ?? 'none', status, seconds, codes });
  following?.span.set({ 'http.response.status_code': status });
  following?.span.end({ failed: status >= 500 });
  const level = route === 'health' || route === 'metrics' ? 'debug' : 'info';
  log[level](
    {
      method: request.method,
      path: pathOf(request),
      status,
      ms: Math.round(seconds * 100_000) / 100,
      ...(operation ? { operation: operation.type, name: operation.name } : {}),
      ...(cost === null ? {} : { cost, rows: rows() }),
      ...(codes.size > 0 ? { codes: [...codes] } : {}),
      ...(author === null ? {} : { author }),
      ...(following ? { traceId: following.span.traceId } : {}),
    },
    'request',
  );
  letGo(record);
}

function routeOf(request: FastifyRequest): string {
  const path = pathOf(request);
  if (path === '/graphql' || path === '/metrics') return path.slice(1);
  if (path.startsWith('/health/')) return 'health';
  return path === '/' || path.startsWith('/graphiql') ? 'pages' : 'other';
}

/** Without the query string, which may hold anything. */
function pathOf({ url }: FastifyRequest): string {
  return url.split('?', 1)[0]?.slice(0, MAX_PATH) ?? '';
}
