import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import {
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  isEnumType,
  isScalarType,
} from 'graphql';
import type { Logger } from 'pino';
import { type Bilingual, type ErrorCode, OretraceError } from '../store/errors.ts';
import { namingArgument } from './argument-of.ts';
import { type AnswerCode, isAnswerCode } from './error-codes.ts';
import { graphqlMessage } from './graphql-messages.ts';
import { Refusal } from './limiting/refusal.ts';
import { currentRecord } from './observing/request-record.ts';
import { ClientLeft } from './request-end.ts';

/** Codes with which GraphQL and its HTTP side refuse a query: their messages are meant for whoever asked. */
const REFUSALS: ReadonlySet<string> = new Set<AnswerCode>([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
]);

/** GraphQL's own names for requests that are none: documented as BAD_REQUEST. */
const NO_REQUEST = new Set(['OPERATION_RESOLUTION_FAILURE', 'PERSISTED_QUERY_NOT_SUPPORTED']);

/** What GraphQL's HTTP side says of changes by GET, and of other bodies than it reads: codes of their own here. */
const MORE_EXACTLY: readonly (readonly [RegExp, AnswerCode])[] = [
  [/^GET requests only support query operations/, 'METHOD_NOT_ALLOWED'],
  [/^GET requests may not have a content-type header/, 'UNSUPPORTED_MEDIA_TYPE'],
];

/** With this GraphQL ends a list of variables' errors, and says it without a code. */
const TOO_MANY_ERRORS = /^Too many errors processing variables/;

/**
 * Most characters that are kept of either end of what GraphQL says. It repeats whatever was given, as often as
 * something is wrong with it: unshortened, a megabyte sent is answered with hundreds, and looking through it for what
 * is to be said in Chinese takes minutes.
 */
const LONGEST_END = 500;

/** Our own errors that no client can help. */
const TROUBLES: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'STORE_UNAVAILABLE',
  'STORE_REFUSED_CREDENTIALS',
  'STORE_LOCKED',
  'STORE_CORRUPT',
  'STORE_NEWER',
  'DEADLINE_EXCEEDED',
]);

/** Errors that the log has been told of: thousands of fields may meet the same one. */
const logged = new WeakSet<Error>();

/** What an error of the API holds beside its message. */
export interface ErrorExtensions {
  readonly code: AnswerCode;
  /** The message in both languages. */
  readonly messages: Bilingual;
  /** Of the request, as `x-request-id` tells it and the log bears it. */
  readonly requestId?: string;
  readonly [more: string]: unknown;
}

/**
 * Turns whatever went wrong into an error that may leave: our own with its code and what was wrong where, GraphQL's
 * in both languages, anything else as INTERNAL_SERVER_ERROR with a reference under which the log tells more.
 */
export function shownError(
  formatted: GraphQLFormattedError,
  error: unknown,
  schema: GraphQLSchema | undefined,
  log: Logger,
): GraphQLFormattedError {
  const shown = errorToShow(formatted, error, schema, log);
  const record = currentRecord();
  if (!record || !shown.extensions) return shown;
  record.codes.add(String(shown.extensions.code));
  return { ...shown, extensions: { ...shown.extensions, requestId: record.id } };
}

function errorToShow(
  formatted: GraphQLFormattedError,
  error: unknown,
  schema: GraphQLSchema | undefined,
  log: Logger,
): GraphQLFormattedError {
  const place = {
    ...(formatted.locations ? { locations: formatted.locations } : {}),
    ...(formatted.path ? { path: formatted.path } : {}),
  };
  const own = ownError(error);
  if (own instanceof Refusal) {
    const { code, messages, limit } = own;
    return { message: messages.en, ...place, extensions: { code, messages, ...(limit ? { limit } : {}) } };
  }
  if (own) {
    if (isTrouble(own) && !logged.has(own)) {
      logged.add(own);
      log.warn({ err: own }, 'a request could not be answered');
    }
    const isScalar = (name: string) => isScalarType(schema?.getType(name));
    const { code, messages, issues } = namingArgument(own, error, isScalar);
    return { message: messages.en, ...place, extensions: { code, messages, issues } };
  }
  const given = formatted.extensions?.code;
  const message = shortened(formatted.message);
  const code = codeOfRefusal(given, message);
  if (isAnswerCode(code) && REFUSALS.has(code)) {
    const messages = withAccepted(graphqlMessage(message), message, schema);
    const exactly = code === 'BAD_REQUEST' ? moreExactly(message) : code;
    return { message: messages.en, ...place, extensions: { code: exactly, messages } };
  }
  // Nobody reads it.
  if (unwrapResolverError(error) instanceof ClientLeft) return { message: '' };
  const reference = randomUUID();
  log.error({ err: unwrapResolverError(error), reference }, 'a request failed');
  const messages = internalError(reference);
  return {
    message: messages.en,
    ...place,
    extensions: { code: 'INTERNAL_SERVER_ERROR', messages, reference },
  };
}

/** Whether it is for whoever runs the server to know. What clients did wrong is theirs: its text repeats what they sent. */
function isTrouble({ code, cause }: OretraceError): boolean {
  return TROUBLES.has(code) || (code === 'LIMIT_EXCEEDED' && cause !== undefined);
}

function shortened(message: string): string {
  if (message.length <= 2 * LONGEST_END) return message;
  return `${message.slice(0, LONGEST_END)} … ${message.slice(-LONGEST_END)}`.toWellFormed();
}

function codeOfRefusal(given: unknown, message: string): unknown {
  if (NO_REQUEST.has(String(given))) return 'BAD_REQUEST';
  return TOO_MANY_ERRORS.test(message) ? 'BAD_USER_INPUT' : given;
}

function moreExactly(message: string): AnswerCode {
  return MORE_EXACTLY.find(([form]) => form.test(message))?.[1] ?? 'BAD_REQUEST';
}

/** What is said of a failure that is ours. */
export function internalError(reference: string): Bilingual {
  return {
    en: `something went wrong on our side; the server's log tells more under ${reference}`,
    zh: `服务器内部出错，详情见服务器日志，编号 ${reference}`,
  };
}

/** Our own error within what GraphQL made of it: it wraps once in a resolver, more often in an argument. */
function ownError(error: unknown): OretraceError | Refusal | null {
  if (error instanceof OretraceError || error instanceof Refusal) return error;
  return error instanceof GraphQLError && error.originalError ? ownError(error.originalError) : null;
}

/** A wrong enum value is told which values there are. */
function withAccepted(messages: Bilingual, message: string, schema: GraphQLSchema | undefined): Bilingual {
  const name = /does not exist in "(.*?)" enum/.exec(message)?.[1];
  const type = name === undefined ? undefined : schema?.getType(name);
  if (!isEnumType(type)) return messages;
  const values = type.getValues().map((value) => value.name);
  return {
    en: `${messages.en} Accepted: ${values.join(', ')}.`,
    zh: `${messages.zh}可用值：${values.join('、')}。`,
  };
}
