import { HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import type { FastifyRequest } from 'fastify';
import { Kind, parse } from 'graphql';
import type { Bilingual } from '../store/errors.ts';
import { MAX_TOKENS } from './limiting/limits.ts';
import { Refusal } from './limiting/refusal.ts';
import { checkShape, unreadablyDeep } from './limiting/shape.ts';
import { checkVariables } from './limiting/variables.ts';
import { CONDITIONAL, dependsOnCondition } from './live/conditional-fields.ts';
import type { TrustedDocuments } from './trusted-documents.ts';

/** Which documents are answered. */
export interface DocumentPolicy {
  readonly trusted: TrustedDocuments;
  /** Whether they alone are. */
  readonly trustedOnly: boolean;
}

/**
 * Reads a GraphQL request by GET or POST: looks up the trusted document that it names, and holds its text and variables
 * against the limits, before anything is worked out. What is no request at all is passed on as it is: Apollo says so.
 *
 * @throws Refusal
 */
export function readGraphqlRequest(request: FastifyRequest, policy: DocumentPolicy): HTTPGraphQLRequest {
  const read = request.method === 'GET' ? readGet(request) : readPost(request);
  const query = documentOf(read, policy);
  if (typeof query === 'string') checkText(query);
  const [beyond] = checkVariables(read.variables);
  if (beyond) throw beyond;
  return {
    method: request.method,
    headers: headersOf(request),
    ...(read.documentId === undefined ? read.asItIs : read.withQuery(query as string)),
  };
}

interface ReadRequest {
  readonly query: unknown;
  readonly documentId: unknown;
  readonly variables: unknown;
  readonly extensions: unknown;
  readonly asItIs: Pick<HTTPGraphQLRequest, 'body' | 'search'>;
  /** The same, with this text instead of a document's id. */
  withQuery(query: string): Pick<HTTPGraphQLRequest, 'body' | 'search'>;
}

function readPost({ body }: FastifyRequest): ReadRequest {
  if (Array.isArray(body)) throw new Refusal('BATCH_NOT_ACCEPTED', NO_BATCH);
  const given = typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
  const { documentId, ...others } = given;
  return {
    query: given.query,
    documentId: documentId ?? undefined,
    variables: given.variables,
    extensions: given.extensions,
    asItIs: { body, search: '' },
    withQuery: (query) => ({ body: { ...others, query }, search: '' }),
  };
}

function readGet({ url }: FastifyRequest): ReadRequest {
  const at = url.indexOf('?');
  const search = at < 0 ? '' : url.slice(at);
  const parameters = new URLSearchParams(search);
  return {
    query: parameters.get('query') ?? undefined,
    documentId: parameters.get('documentId') ?? undefined,
    variables: readJson(parameters.get('variables')),
    extensions: readJson(parameters.get('extensions')),
    asItIs: { body: undefined, search },
    withQuery(query) {
      parameters.delete('documentId');
      parameters.set('query', query);
      return { body: undefined, search: `?${parameters}` };
    },
  };
}

function readJson(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text);
  } catch {
    // What is wrong with it is said by what reads it in earnest.
    return undefined;
  }
}

/** The text that is asked for, by itself or by its id. @throws Refusal */
export function documentOf(
  { query, documentId, extensions }: Pick<ReadRequest, 'query' | 'documentId' | 'extensions'>,
  { trusted, trustedOnly }: DocumentPolicy,
): unknown {
  if (typeof extensions === 'object' && extensions !== null && 'persistedQuery' in extensions) {
    throw new Refusal('BAD_REQUEST', NO_AUTOMATIC);
  }
  if (documentId === undefined) {
    if (trustedOnly && typeof query === 'string') throw new Refusal('TRUSTED_DOCUMENTS_ONLY', TRUSTED_ONLY);
    return query;
  }
  if (query !== undefined && query !== null) throw new Refusal('BAD_REQUEST', EITHER);
  if (typeof documentId !== 'string') throw new Refusal('BAD_REQUEST', NO_ID);
  const text = trusted.get(documentId);
  if (text === undefined) throw new Refusal('TRUSTED_DOCUMENT_NOT_FOUND', unknown(documentId));
  return text;
}

/** Holds a text against the limits. What cannot be parsed is passed on: GraphQL says what is wrong with it, and where. */
export function checkText(text: string): void {
  let beyond: readonly Refusal[] = [];
  try {
    const document = parse(text, { maxTokens: MAX_TOKENS, noLocation: true });
    beyond = checkShape(document);
    // The validation of GraphQL fails over conditions by variables.
    const isConditional = document.definitions.some(
      (one) => one.kind === Kind.OPERATION_DEFINITION && dependsOnCondition(document, one),
    );
    if (isConditional && beyond.length === 0)
      beyond = [new Refusal('GRAPHQL_VALIDATION_FAILED', CONDITIONAL)];
  } catch (error) {
    if (error instanceof RangeError) throw unreadablyDeep();
    if (error instanceof Error && error.message.includes(`more that ${MAX_TOKENS} tokens`)) throw tooLong();
  }
  if (beyond[0]) throw beyond[0];
}

function tooLong(): Refusal {
  return new Refusal(
    'QUERY_TOO_LONG',
    {
      en: `the query has more than ${MAX_TOKENS} tokens; put long values into variables`,
      zh: `查询的词法单元超过 ${MAX_TOKENS} 个；较大的内容请放在变量中`,
    },
    { limit: { name: 'tokens', most: MAX_TOKENS, given: null } },
  );
}

function headersOf({ headers }: FastifyRequest): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return map;
}

const NO_BATCH: Bilingual = {
  en: 'the request holds an array of queries; one query a request is accepted',
  zh: '请求是查询数组；每个请求只能含一个查询，不能是数组',
};
const NO_AUTOMATIC: Bilingual = {
  en: 'queries are not persisted automatically; send `query`, or the `documentId` of a trusted document',
  zh: '不支持自动持久化查询；请发送 `query`，或受信文档的 `documentId`',
};
const EITHER: Bilingual = {
  en: 'the request holds both `query` and `documentId`; one of them is accepted',
  zh: '请求同时含有 `query` 与 `documentId`；只能给出其一',
};
const NO_ID: Bilingual = {
  en: '`documentId` must be a text such as sha256: and 64 hexadecimal digits',
  zh: '`documentId` 必须是文本，形如 sha256: 加 64 位十六进制数字',
};
const TRUSTED_ONLY: Bilingual = {
  en: 'this server answers trusted documents alone; send the `documentId` of one instead of `query`',
  zh: '该服务器只执行受信文档；请以受信文档的 `documentId` 代替 `query`',
};

function unknown(id: string): Bilingual {
  const given = id.slice(0, 100).toWellFormed();
  return { en: `there is no trusted document ${given}`, zh: `没有标识为 ${given} 的受信文档` };
}
