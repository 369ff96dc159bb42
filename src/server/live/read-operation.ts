import {
  type ExecutionArgs,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  OperationTypeNode,
  parse,
  validate,
} from 'graphql';
import type { SubscribePayload } from 'graphql-ws';
import type { Identity } from '../../access/identity.ts';
import type { AnswerCode } from '../error-codes.ts';
import { checkText, type DocumentPolicy, documentOf } from '../graphql-request.ts';
import { checkDocument, documentCost } from '../limiting/check-document.ts';
import { type DocumentLimits, MAX_TOKENS } from '../limiting/limits.ts';
import { Refusal } from '../limiting/refusal.ts';
import { noteOperation } from '../observing/execution.ts';
import { beginSpan, type RequestRecord } from '../observing/request-record.ts';

export interface OperationRules {
  /** What somebody sees of the schema. */
  schemaFor(identity: Pick<Identity, 'roles'>): GraphQLSchema;
  readonly documents: DocumentPolicy;
  readonly limits: DocumentLimits;
}

/** What is to be executed; its context is made for each event. */
export type SubscriptionOperation = Pick<
  ExecutionArgs,
  'schema' | 'document' | 'variableValues' | 'operationName'
>;

/**
 * Reads what a client subscribes to, under the same rules as over HTTP: trusted documents, the limits of texts and
 * variables, cost, the schema. A trusted document is named by `documentId`, beside an empty `query` (the protocol wants
 * one) or within `extensions`.
 *
 * @param identity who asks
 * @param record takes note of what is asked, and what it may cost
 * @returns errors where it is refused
 */
export function readOperation(
  payload: SubscribePayload,
  { schemaFor, documents, limits }: OperationRules,
  identity: Pick<Identity, 'roles'>,
  record: RequestRecord,
): SubscriptionOperation | readonly GraphQLError[] {
  const schema = schemaFor(identity);
  try {
    const { variables, operationName } = payload;
    const text = textOf(payload, documents);
    checkText(text);
    const document = inSpan('graphql.parse', () => parse(text, { maxTokens: MAX_TOKENS }));
    const operation = getOperationAST(document, operationName);
    const unfit = inSpan('graphql.validate', () => validate(schema, document));
    if (unfit.length > 0) return unfit.map((error) => withCode(error, 'GRAPHQL_VALIDATION_FAILED'));
    if (operation) noteOperation(record, operation.operation, operation.name?.value);
    const beyond = checkDocument(schema, document, variables ?? {}, limits, operationName);
    if (beyond.length > 0) return beyond;
    if (!operation) return [new Refusal('BAD_REQUEST', NO_OPERATION)];
    if (operation.operation !== OperationTypeNode.SUBSCRIPTION) {
      return [new Refusal('BAD_REQUEST', NO_SUBSCRIPTION)];
    }
    record.cost = documentCost(schema, document, variables ?? {}, operationName);
    return {
      schema,
      document,
      variableValues: variables ?? {},
      ...(operationName ? { operationName } : {}),
    };
  } catch (error) {
    if (error instanceof Refusal) return [error];
    if (error instanceof GraphQLError) return [withCode(error, 'GRAPHQL_PARSE_FAILED')];
    throw error;
  }
}

function inSpan<T>(name: string, work: () => T): T {
  const span = beginSpan(name);
  try {
    return work();
  } finally {
    span?.end();
  }
}

function textOf(payload: SubscribePayload, documents: DocumentPolicy): string {
  const { query, extensions } = payload;
  const { documentId = extensions?.documentId } = payload as { readonly documentId?: unknown };
  const isNamed = documentId !== undefined && documentId !== null;
  // The schema of the protocol's messages lets no subscription through that has no text.
  const read = { query: isNamed && query === '' ? undefined : query, documentId: documentId ?? undefined };
  return documentOf({ ...read, extensions }, documents) as string;
}

function withCode(error: GraphQLError, code: AnswerCode): GraphQLError {
  const { message, nodes, source, positions } = error;
  return new GraphQLError(message, {
    ...(nodes ? { nodes } : {}),
    ...(source ? { source } : {}),
    ...(positions ? { positions } : {}),
    extensions: { code },
  });
}

const NO_OPERATION = {
  en: 'the document has no such operation; name one of its own by operationName',
  zh: '文档中没有该操作；请以 operationName 指明其中的一个',
};
const NO_SUBSCRIPTION = {
  en: 'subscriptions alone are answered over a WebSocket; send queries and mutations by POST to the same address',
  zh: 'WebSocket 只接受订阅；查询与变更请以 POST 发送至同一地址',
};
