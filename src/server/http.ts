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
import { internalError } from './errors.ts';
import { preferredLanguage } from './language.ts';

/** Most bytes of a request: room for a changeset of 5,000 facts. */
export const MAX_BODY = 16 * 1024 * 1024;

/** The HTTP side of the server: what goes wrong outside GraphQL is answered in the same form as within. */
export function buildHttp(log: Logger): FastifyInstance {
  const http = Fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: MAX_BODY,
    forceCloseConnections: 'idle',
    routerOptions: { ignoreTrailingSlash: false },
  }) as unknown as FastifyInstance;
  http.addHook('onSend', inLanguageAskedFor);
  http.setNotFoundHandler((request, reply) =>
    answer(request, reply, 404, 'NOT_FOUND', {
      en: `there is nothing at ${request.method} ${pathOf(request)}; the API is at POST /graphql`,
      zh: `${request.method} ${pathOf(request)} 不存在，接口地址为 POST /graphql`,
    }),
  );
  http.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status === 413) {
      return answer(request, reply, status, 'LIMIT_EXCEEDED', {
        en: `the request has more than ${MAX_BODY} bytes`,
        zh: `请求超过 ${MAX_BODY} 字节`,
      });
    }
    if (status < 500) {
      return answer(
        request,
        reply,
        status,
        'BAD_REQUEST',
        UNREADABLE[error.code] ?? unreadable(error.message),
      );
    }
    const reference = randomUUID();
    log.error({ err: error, reference }, 'a request failed');
    return answer(request, reply, 500, 'INTERNAL_SERVER_ERROR', internalError(reference));
  });
  return http;
}

/** GraphQL's HTTP side refuses what is no query before it knows a language: such an answer is put right here. */
async function inLanguageAskedFor(
  request: FastifyRequest,
  reply: FastifyReply,
  payload: unknown,
): Promise<unknown> {
  if (reply.statusCode !== 400 || typeof payload !== 'string') return payload;
  const language = preferredLanguage(request.headers['accept-language']);
  const { errors } = JSON.parse(payload) as { errors: { extensions: { messages: Bilingual } }[] };
  reply.header('vary', 'accept-language');
  return JSON.stringify({
    errors: errors.map((error) => ({ ...error, message: error.extensions.messages[language] })),
  });
}

/** What is wrong with a request that cannot be read, by Fastify's code. */
const UNREADABLE: Readonly<Record<string, Bilingual>> = {
  FST_ERR_CTP_INVALID_JSON_BODY: {
    en: 'the request cannot be read: its body is not valid JSON',
    zh: '无法读取请求：请求体不是有效的 JSON',
  },
  FST_ERR_CTP_EMPTY_JSON_BODY: {
    en: 'the request cannot be read: its body is empty',
    zh: '无法读取请求：请求体为空',
  },
  FST_ERR_CTP_INVALID_MEDIA_TYPE: {
    en: 'the request cannot be read: its content-type is not accepted; send application/json',
    zh: '无法读取请求：不接受该 content-type，请使用 application/json',
  },
};

function unreadable(why: string): Bilingual {
  return { en: `the request cannot be read: ${why}`, zh: `无法读取请求：${why}` };
}

function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  code: string,
  messages: Bilingual,
): FastifyReply {
  const message = messages[preferredLanguage(request.headers['accept-language'])];
  return reply
    .code(status)
    .header('vary', 'accept-language')
    .send({ errors: [{ message, extensions: { code, messages } }] });
}

/** Without the query string, which may hold anything. */
function pathOf({ url }: FastifyRequest): string {
  return url.split('?', 1)[0]?.slice(0, 200) ?? '';
}
