import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { type GraphQLFormattedError, type GraphQLSchema, OperationTypeNode } from 'graphql';
import type { Logger } from 'pino';
import { enforceAccess } from '../access/enforce-access.ts';
import type { Identity } from '../access/identity.ts';
import { watchProtectedFields } from '../access/protected/protected-fields.ts';
import { seesWholeSchema, visibleSchema } from '../access/visible-schema.ts';
import { statusOf } from './answering.ts';
import type { Language, RequestContext } from './context.ts';
import { DocumentCache } from './document-cache.ts';
import { stopResolversOfEndedRequests, unlessRequestEnded } from './ended-requests.ts';
import { ANSWER_CODES } from './error-codes.ts';
import { type ErrorExtensions, shownError } from './errors.ts';
import { checkCost, documentCost } from './limiting/check-document.ts';
import { type DocumentLimits, MAX_TOKENS } from './limiting/limits.ts';
import { Refusal } from './limiting/refusal.ts';
import { answerType } from './media-types.ts';
import { notingReads } from './noting-reads.ts';
import { observeOperations } from './observing/observe-operations.ts';
import { fieldOfFact, resolvers } from './resolvers.ts';
import { schemaTexts } from './schema-text.ts';

/** Most characters of all documents that are kept as read: some 40 MB of memory, and the documents of a large client. */
const MOST_CACHED = 256 * 1024;

/** Answers errors in the language of the request; the other stays in `extensions.messages`. */
const inLanguageOfRequest: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response, contextValue }) {
        if (response.body.kind !== 'single') return;
        const { singleResult } = response.body;
        if (!singleResult.errors) return;
        response.body = {
          kind: 'single',
          singleResult: {
            ...singleResult,
            errors: singleResult.errors.map((error) => spoken(error, contextValue.language)),
          },
        };
      },
    };
  },
};

function spoken(error: GraphQLFormattedError, language: Language): GraphQLFormattedError {
  const { messages } = error.extensions as unknown as ErrorExtensions;
  return { ...error, message: messages[language] };
}

/** Answers of which `application/json` is wanted say by their errors alone that the document was refused. */
const statusByMediaType: ApolloServerPlugin<RequestContext> = {
  async requestDidStart({ request }) {
    return {
      async willSendResponse({ response }) {
        if (response.http.status === undefined || response.body.kind !== 'single') return;
        const { data, errors = [] } = response.body.singleResult;
        const [error] = errors;
        if (!error || (data !== undefined && data !== null)) return;
        const { code } = error.extensions as unknown as ErrorExtensions;
        const type = answerType(request.http?.headers.get('accept'));
        // Variables that do not fit are refused with the code of fields.
        if (type === 'application/json' && ANSWER_CODES[code].refuses !== 'request')
          response.http.status = 200;
        else if (code === 'METHOD_NOT_ALLOWED') response.http.status = statusOf(code, type);
      },
    };
  },
};

/** Works out what an operation can cost, refuses what costs too much, and says in each answer what it cost. */
function costing(limits: DocumentLimits): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      let given: number | null = null;
      return {
        async didResolveOperation({ schema, document, request }) {
          given = documentCost(schema, document, request.variables ?? {}, request.operationName);
          const [refusal] = checkCost(given, limits);
          if (refusal) throw refusal;
        },
        async willSendResponse({ response }) {
          if (given === null || response.body.kind !== 'single') return;
          const { singleResult } = response.body;
          const cost = { given, most: limits.cost };
          response.body = {
            kind: 'single',
            singleResult: { ...singleResult, extensions: { ...singleResult.extensions, cost } },
          };
        },
      };
    },
  };
}

/** What answers fields that have no resolver of their own. */
export const FIELD_RESOLVER = unlessRequestEnded(fieldOfFact);

/** Over HTTP there is one answer to a request: what goes on being answered goes over a WebSocket. */
const noSubscriptions: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operation }) {
        if (operation?.operation === OperationTypeNode.SUBSCRIPTION) {
          throw new Refusal('BAD_REQUEST', {
            en: 'subscriptions are answered over a WebSocket at this address, by the protocol graphql-transport-ws',
            zh: '订阅须在同一地址以 WebSocket 建立，协议为 graphql-transport-ws',
          });
        }
      },
    };
  },
};

/** The GraphQL side of the server. */
export interface GraphqlServer {
  /** @throws what Apollo throws that cannot start */
  start(): Promise<void>;
  /** What answers somebody: by the whole schema, or by the part of it that they may see. Once it is started. */
  apolloFor(identity: Pick<Identity, 'roles'>): ApolloServer<RequestContext>;
  /** The schema that it executes, once it is started. */
  schema(): GraphQLSchema;
  /** The part of it that somebody sees. */
  schemaFor(identity: Pick<Identity, 'roles'>): GraphQLSchema;
  stop(): Promise<void>;
}

/** @param followed whether requests are followed as spans */
export function buildApollo(log: Logger, limits: DocumentLimits, followed = false): GraphqlServer {
  let schema: GraphQLSchema | undefined;
  let seenBySupplier: SupplierSide | undefined;
  const holdSchema: ApolloServerPlugin<RequestContext> = {
    async serverWillStart(service) {
      schema = service.schema;
      stopResolversOfEndedRequests(schema, fieldOfFact);
      watchProtectedFields(schema);
      enforceAccess(schema);
    },
  };
  const whole = new ApolloServer<RequestContext>({
    typeDefs: schemaTexts(),
    resolvers: [...resolvers],
    ...settingsOf(log, () => schema),
    plugins: [holdSchema, ...pluginsOf(log, limits, () => schema), observeOperations(followed)],
  });
  const started = <T>(one: T | undefined): T => {
    if (one === undefined) throw new Error('the GraphQL server is not started');
    return one;
  };
  return {
    async start() {
      await whole.start();
      const visible = visibleSchema(started(schema), new Set(['SUPPLIER']));
      const apollo = new ApolloServer<RequestContext>({
        schema: visible,
        ...settingsOf(log, () => visible),
        // Its fields are those of the whole schema, and followed as they are.
        plugins: [...pluginsOf(log, limits, () => visible), observeOperations(followed, { fields: false })],
      });
      await apollo.start();
      seenBySupplier = { apollo, schema: visible };
    },
    apolloFor: ({ roles }) => (seesWholeSchema(roles) ? whole : started(seenBySupplier).apollo),
    schema: () => started(schema),
    schemaFor: ({ roles }) => (seesWholeSchema(roles) ? started(schema) : started(seenBySupplier).schema),
    async stop() {
      await Promise.all([whole.stop(), seenBySupplier?.apollo.stop()]);
    },
  };
}

/** What answers suppliers, by what they see of the schema. */
interface SupplierSide {
  readonly apollo: ApolloServer<RequestContext>;
  readonly schema: GraphQLSchema;
}

function settingsOf(log: Logger, schema: () => GraphQLSchema | undefined) {
  return {
    fieldResolver: FIELD_RESOLVER,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false as const,
    documentStore: new DocumentCache(MOST_CACHED),
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: MAX_TOKENS },
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    formatError: (formatted: GraphQLFormattedError, error: unknown) =>
      shownError(formatted, error, schema(), log),
    logger: log,
  };
}

function pluginsOf(
  log: Logger,
  limits: DocumentLimits,
  schema: () => GraphQLSchema | undefined,
): readonly ApolloServerPlugin<RequestContext>[] {
  return [
    noSubscriptions,
    notingReads((error) => shownError(error.toJSON(), error, schema(), log), log),
    costing(limits),
    statusByMediaType,
    inLanguageOfRequest,
    // Both would speak to another host.
    ApolloServerPluginLandingPageDisabled(),
    ApolloServerPluginUsageReportingDisabled(),
  ];
}
