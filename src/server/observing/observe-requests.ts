import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { RequestFigures } from './request-figures.ts';
import { requestId } from './request-id.ts';
import { forRequest, keepRecord, type RequestRecord, recordOf } from './request-record.ts';
import type { SpanRecorder } from './spans.ts';

/** The status under which web servers note that the client left. */
const CLIENT_CLOSED = 499;
/** Most characters of a path in a line: the API's own are short. */
const MAX_PATH = 200;

export interface Observers {
  readonly log: Logger;
  readonly figures: RequestFigures;
  /** null: requests are not followed. */
  readonly spans: SpanRecorder | null;
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
    // The last event of any answer, whole or not.
    reply.raw.once('close', () => {
      if (isGraphql) observers.figures.ended();
      forRequest(record, () => end(request, reply, record, (performance.now() - begun) / 1_000, observers));
    });
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
  const record: RequestRecord = {
    id,
    operation: null,
    cost: null,
    author: null,
    codes: new Set(),
    rows: () => 0,
    following: followed
      ? {
          recorder: spans,
          span: spans.beginRequest(
            `${request.method} /graphql`,
            typeof traceparent === 'string' ? traceparent : undefined,
            {
              'http.request.method': request.method,
              'http.route': '/graphql',
              'oretrace.request.id': id,
            },
          ),
          executing: null,
          rootFields: new Map(),
        }
      : null,
  };
  keepRecord(request.raw, record);
  return record;
}

function end(
  request: FastifyRequest,
  { raw }: FastifyReply,
  record: RequestRecord,
  seconds: number,
  { log, figures }: Observers,
): void {
  const { operation, cost, codes, author, following, rows } = record;
  const status = raw.writableFinished ? raw.statusCode : CLIENT_CLOSED;
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
