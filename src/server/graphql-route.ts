import type { HTTPGraphQLResponse } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Authenticator } from '../access/authenticator.ts';
import { OretraceError } from '../store/errors.ts';
import { refuse, varyBy } from './answering.ts';
import type { GraphqlServer } from './apollo.ts';
import { letKnownIn, senderOf } from './authentication.ts';
import { clientLeaving } from './client.ts';
import type { RequestContext } from './context.ts';
import type { ErrorExtensions } from './errors.ts';
import { type DocumentPolicy, readGraphqlRequest } from './graphql-request.ts';
import { preferredLanguage } from './language.ts';
import { Refusal } from './limiting/refusal.ts';
import type { LiveConnections } from './live/connections.ts';
import { takeUpgraded } from './live/route.ts';
import type { Load } from './load.ts';
import { answerType } from './media-types.ts';
import { ClientLeft, RequestEnd, unlessEnded } from './request-end.ts';

/** Seconds after which a client that was not taken may try again. */
const RETRY_AFTER = 1;
/** The status under which web servers note that the client was gone: nobody receives it. */
const CLIENT_CLOSED = 499;

export interface GraphqlRouteParts {
  /** Started. */
  readonly graphql: Pick<GraphqlServer, 'apolloFor'>;
  readonly documents: DocumentPolicy;
  readonly authenticator: Authenticator;
  readonly load: Load;
  /** Milliseconds allowed to one request. */
  readonly deadline: number;
  /** Aborted, with the error to answer, when the server cannot wait for requests any longer. */
  readonly cut: AbortSignal;
  /** Of WebSockets at the same address. */
  connections(): LiveConnections;
  /** What belongs to one request; what it does ends with the signal. */
  context(request: FastifyRequest, signal: AbortSignal): RequestContext;
}

/** GraphQL over HTTP at `/graphql`, and where connections are upgraded to a WebSocket. */
export function addGraphql(http: FastifyInstance, parts: GraphqlRouteParts): void {
  const handler = (request: FastifyRequest, reply: FastifyReply) => answer(request, reply, parts);
  const onRequest = letKnownIn(parts.authenticator, isAsking);
  http.route({
    method: ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
    url: '/graphql',
    onRequest,
    handler,
  });
  http.route({
    method: 'GET',
    url: '/graphql',
    // A person who opens the address in a browser means the page.
    preHandler: async (request, reply) => {
      if (isVisit(request)) await reply.redirect('/graphiql/');
    },
    onRequest,
    handler,
    wsHandler: takeUpgraded(parts),
  });
}

/** Whether a request is one that is answered from what is recorded. A WebSocket says who asks when it is upgraded. */
function isAsking(request: FastifyRequest): boolean {
  return !request.ws && ['GET', 'POST'].includes(request.method) && !isVisit(request);
}

function isVisit({ method, ws, headers }: FastifyRequest): boolean {
  return method === 'GET' && !ws && headers.accept?.includes('text/html') === true;
}

async function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  parts: GraphqlRouteParts,
): Promise<FastifyReply> {
  if (request.method !== 'GET' && request.method !== 'POST') return refuseMethod(request, reply);
  if (answerType(request.headers.accept) === null) return refuseForms(request, reply);
  const giveBack = parts.load.take();
  if (!giveBack) return refuseLoad(request, reply, parts.load.most);
  const end = new RequestEnd(parts.deadline, clientLeaving(reply), parts.cut);
  try {
    const httpGraphQLRequest = readGraphqlRequest(request, parts.documents);
    const answered = parts.graphql.apolloFor(senderOf(request).identity).executeHTTPGraphQLRequest({
      httpGraphQLRequest,
      context: async () => parts.context(request, end.signal),
    });
    return send(request, reply, await unlessEnded(answered, end.signal));
  } catch (error) {
    if (error instanceof ClientLeft) return reply.code(CLIENT_CLOSED).send();
    if (error instanceof OretraceError || error instanceof Refusal) {
      const more = error instanceof Refusal && error.limit ? { limit: error.limit } : {};
      return refuse(request, reply, { code: error.code, messages: error.messages, more });
    }
    throw error;
  } finally {
    end.dispose();
    giveBack();
  }
}

function send(request: FastifyRequest, reply: FastifyReply, answered: HTTPGraphQLResponse): FastifyReply {
  const { status = 200, headers, body } = answered;
  // The schema has neither @defer nor @stream.
  if (body.kind !== 'complete') throw new Error('an answer in parts');
  for (const [name, value] of headers) reply.header(name, value);
  varyBy(reply, 'accept-language', 'accept');
  return reply.code(status).send(status === 200 ? body.string : inLanguageAskedFor(request, body.string));
}

/** GraphQL's HTTP side refuses what is no query before it knows a language: such an answer is put right here. */
function inLanguageAskedFor(request: FastifyRequest, answer: string): string {
  const language = preferredLanguage(request.headers['accept-language']);
  const { errors, ...others } = JSON.parse(answer) as { errors?: { extensions: ErrorExtensions }[] };
  if (!errors) return answer;
  return JSON.stringify({
    errors: errors.map((error) => ({ ...error, message: error.extensions.messages[language] })),
    ...others,
  });
}

function refuseMethod(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  reply.header('allow', 'GET, POST');
  const { method } = request;
  return refuse(request, reply, {
    code: 'METHOD_NOT_ALLOWED',
    messages: {
      en: `${method} is not accepted at /graphql; use POST, or GET for queries`,
      zh: `/graphql 不接受 ${method}；请用 POST，查询也可用 GET`,
    },
  });
}

function refuseForms(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return refuse(request, reply, {
    code: 'NOT_ACCEPTABLE',
    messages: {
      en: 'the request accepts neither application/graphql-response+json nor application/json',
      zh: '请求既不接受 application/graphql-response+json，也不接受 application/json',
    },
  });
}

function refuseLoad(request: FastifyRequest, reply: FastifyReply, most: number): FastifyReply {
  reply.header('retry-after', String(RETRY_AFTER));
  return refuse(request, reply, {
    code: 'OVERLOADED',
    messages: {
      en: `${most} requests are in hand, as many as are taken at once: send it again in a moment`,
      zh: `同时处理的请求已达上限（${most} 个），请稍后重发`,
    },
    more: { limit: { name: 'requests', most, given: most + 1 } },
  });
}
