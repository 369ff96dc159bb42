import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema, isEnumType } from 'graphql';
import type { Logger } from 'pino';
import { type Bilingual, OretraceError } from '../store/errors.ts';
import { MAX_DEPTH } from './depth.ts';
import { graphqlMessage } from './graphql-messages.ts';

/** Codes with which GraphQL and its HTTP side refuse a query: their messages are meant for whoever asked. */
const REFUSALS = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
]);

/** GraphQL's own names for requests that are none: documented as BAD_REQUEST. */
const NO_REQUEST = new Set(['OPERATION_RESOLUTION_FAILURE', 'PERSISTED_QUERY_NOT_SUPPORTED']);

/** What the parser says of a query that nests deeper than its own recursion bears. */
const PARSER_EXHAUSTED = 'Maximum call stack size exceeded';

/** What an error of the API holds beside its message. */
export interface ErrorExtensions {
  readonly code: string;
  /** The message in both languages. */
  readonly messages: Bilingual;
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
  const place = {
    ...(formatted.locations ? { locations: formatted.locations } : {}),
    ...(formatted.path ? { path: formatted.path } : {}),
  };
  const own = ownError(error);
  if (own) {
    if (own.code !== 'BAD_USER_INPUT') log.warn({ err: own }, 'a request could not be answered');
    const { code, messages, issues } = own;
    return { message: messages.en, ...place, extensions: { code, messages, issues } };
  }
  const given = String(formatted.extensions?.code);
  const code = NO_REQUEST.has(given) ? 'BAD_REQUEST' : given;
  if (REFUSALS.has(code)) {
    const said =
      code === 'GRAPHQL_PARSE_FAILED' && formatted.message === PARSER_EXHAUSTED
        ? `the query nests too deeply to be read; at most ${MAX_DEPTH} levels are accepted`
        : formatted.message;
    const messages = withAccepted(graphqlMessage(said), said, schema);
    return { message: messages.en, ...place, extensions: { code, messages } };
  }
  const reference = randomUUID();
  log.error({ err: unwrapResolverError(error), reference }, 'a request failed');
  const messages = internalError(reference);
  return {
    message: messages.en,
    ...place,
    extensions: { code: 'INTERNAL_SERVER_ERROR', messages, reference },
  };
}

/** What is said of a failure that is ours. */
export function internalError(reference: string): Bilingual {
  return {
    en: `something went wrong on our side; the server's log tells more under ${reference}`,
    zh: `服务器内部出错，详情见服务器日志，编号 ${reference}`,
  };
}

/** Our own error within what GraphQL made of it: it wraps once in a resolver, more often in an argument. */
function ownError(error: unknown): OretraceError | null {
  if (error instanceof OretraceError) return error;
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
