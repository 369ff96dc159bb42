import { randomUUID } from 'node:crypto';
import Fastify, {
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify';
import type { Logger } from 'pino';
import type { Bilingual } from '../store/errors.ts';
import { refuse } from './answering.ts';
import { answerClientError, MAX_HEADERS } from './client-errors.ts';
import type { AnswerCode } from './error-codes.ts';
import { internalError } from './errors.ts';

/** Most bytes of a request: room for a changeset of 5,000 facts. */
export const MAX_BODY = 16 * 1024 * 1024;

/** How long the server waits for whom, in milliseconds. */
export interface Patience {
  /** For the line and headers of a request. */
  readonly headers: number;
  /** For a whole request, its body too. */
  readonly request: number;
  /** For the next request on a connection. */
  readonly keepAlive: number;
  /** On a connection on which nothing moves, even while an answer is worked out: longer than any answer takes. */
  readonly connection: number;
}

/** @param deadline milliseconds that an answer takes at most */
export function patienceWith(deadline: number): Patience {
  return { headers: 10_000, request: 60_000, keepAlive: 65_000, connection: deadline + 60_000 };
}

/** The HTTP side of the server: what goes wrong outside GraphQL is answered in the same form as within. */
export function buildHttp(log: Logger, patience: Patience = patienceWith(60_000)): FastifyInstance {
  const http = Fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: MAX_BODY,
    forceCloseConnections: 'idle',
    // Those that come while the server stops are told so in the form of all other answers.
    return503OnClosing: false,
    routerOptions: { ignoreTrailingSlash: false },
    connectionTimeout: patience.connection,
    requestTimeout: patience.request,
    keepAliveTimeout: patience.keepAlive,
    onProtoPoisoning: 'error',
    onConstructorPoisoning: 'error',
    clientErrorHandler: answerClientError,
    frameworkErrors: (error, request, reply) => answerFailure(log, error, request, reply),
    http: {
      maxHeaderSize: MAX_HEADERS,
      headersTimeout: patience.headers,
      // How often the two above are looked at.
      connectionsCheckingInterval: Math.min(patience.headers, 5_000),
    },
  }) as unknown as FastifyInstance;
  http.addHook('onSend', async (_request, reply) => {
    // What is answered is what it says it is: no browser is to guess, to run it or to show it within another page.
    reply.header('x-content-type-options', 'nosniff');
    reply.header('referrer-policy', 'no-referrer');
    reply.header('x-frame-options', 'DENY');
    if (!reply.hasHeader('content-security-policy')) {
      reply.header('content-security-policy', "default-src 'none'; frame-ancestors 'none'");
    }
  });
  http.setNotFoundHandler((request, reply) =>
    refuse(request, reply, {
      code: 'NOT_FOUND',
      messages: {
        en: `there is nothing at ${request.method} ${pathOf(request)}; the API is at POST /graphql`,
        zh: `${request.method} ${pathOf(request)} 不存在，接口地址为 POST /graphql`,
      },
    }),
  );
  http.setErrorHandler((error: FastifyError, request, reply) => answerFailure(log, error, request, reply));
  return http;
}

function answerFailure(
  log: Logger,
  error: FastifyError,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const status = error.statusCode ?? 500;
  if (status < 500) return refuse(request, reply, refusalOf(error, request));
  const reference = randomUUID();
  log.error({ err: error, reference }, 'a request failed');
  return refuse(request, reply, {
    code: 'INTERNAL_SERVER_ERROR',
    messages: internalError(reference),
    more: { reference },
  });
}

function refusalOf(
  error: FastifyError,
  request: FastifyRequest,
): { code: AnswerCode; messages: Bilingual; more?: Record<string, unknown> } {
  if (error.statusCode === 413) {
    const given = Number(request.headers['content-length']) || null;
    return {
      code: 'REQUEST_TOO_LARGE',
      messages: {
        en: `the request has ${given ?? 'more'} bytes; at most ${MAX_BODY} are accepted`,
        zh: `请求${given === null ? '过大' : `有 ${given} 字节`}，最多接受 ${MAX_BODY} 字节`,
      },
      more: { limit: { name: 'body', most: MAX_BODY, given } },
    };
  }
  if (error.statusCode === 415) return { code: 'UNSUPPORTED_MEDIA_TYPE', messages: WRONG_TYPE };
  return { code: 'BAD_REQUEST', messages: UNREADABLE[error.code] ?? unreadableBody(error) };
}

const WRONG_TYPE: Bilingual = {
  en: 'the request cannot be read: its content-type is not accepted; send application/json',
  zh: '无法读取请求：不接受该 content-type，请使用 application/json',
};

/** What is wrong with a request that cannot be read, by Fastify's code. */
const UNREADABLE: Readonly<Record<string, Bilingual>> = {
  FST_ERR_CTP_INVALID_JSON_BODY: {
    en: 'the request cannot be read: its body is not valid JSON, or holds a key such as __proto__ that no input has',
    zh: '无法读取请求：请求体不是有效的 JSON，或含有 __proto__ 等任何输入都没有的键',
  },
  FST_ERR_CTP_EMPTY_JSON_BODY: {
    en: 'the request cannot be read: its body is empty',
    zh: '无法读取请求：请求体为空',
  },
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: {
    en: 'the request cannot be read: its body is not as long as its content-length says',
    zh: '无法读取请求：请求体长度与 content-length 不符',
  },
  FST_ERR_BAD_URL: {
    en: 'the request cannot be read: its address is not well formed',
    zh: '无法读取请求：地址格式有误',
  },
};

function unreadableBody({ message }: Error): Bilingual {
  return { en: `the request cannot be read: ${message}`, zh: `无法读取请求：${message}` };
}

/** Without the query string, which may hold anything. */
function pathOf({ url }: FastifyRequest): string {
  return url.split('?', 1)[0]?.slice(0, 200) ?? '';
}
