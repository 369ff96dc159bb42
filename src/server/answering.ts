import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Bilingual } from '../store/errors.ts';
import { ANSWER_CODES, type AnswerCode } from './error-codes.ts';
import { preferredLanguage } from './language.ts';
import { answerType } from './media-types.ts';
import { recordOf } from './observing/request-record.ts';

/** What a refusal says beside its code. */
export interface RefusalAnswer {
  readonly code: AnswerCode;
  readonly messages: Bilingual;
  /** Goes into `extensions` beside code and messages. */
  readonly more?: Readonly<Record<string, unknown>>;
}

/**
 * Refuses a request outside of GraphQL's own execution, in the form of a GraphQL answer: one error, in the language and
 * the media type that the client prefers, with the status of its code.
 */
export function refuse(
  request: FastifyRequest,
  reply: FastifyReply,
  { code, messages, more = {} }: RefusalAnswer,
): FastifyReply {
  const type = answerType(request.headers.accept) ?? 'application/json';
  const message = messages[preferredLanguage(request.headers['accept-language'])];
  const record = recordOf(request.raw);
  record?.codes.add(code);
  const requestId = record ? { requestId: record.id } : {};
  const body = JSON.stringify({
    errors: [{ message, extensions: { code, messages, ...more, ...requestId } }],
  });
  varyBy(reply, 'accept-language', 'accept');
  return reply
    .code(statusOf(code, type))
    .type(`${type}; charset=utf-8`)
    .serializer((text) => text as string)
    .send(body);
}

/** The status of an answer that has nothing but this error. */
export function statusOf(code: AnswerCode, type: string | null | undefined): number {
  const { status, refuses } = ANSWER_CODES[code];
  // The specification: clients that know `application/json` alone take a 4xx for the answer of something in between.
  return refuses === 'document' && !type?.startsWith('application/graphql-response+json') ? 200 : status;
}

/** Names more headers that the answer depends on; what others named stays. */
export function varyBy(reply: FastifyReply, ...headers: readonly string[]): void {
  const named = String(reply.getHeader('vary') ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const missing = headers.filter((header) => !named.some((name) => name.toLowerCase() === header));
  reply.header('vary', [...named, ...missing].join(', '));
}
