import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Language, RequestContext } from './context.ts';
import { limitDepth } from './depth.ts';
import { type ErrorExtensions, shownError } from './errors.ts';
import { fieldOfFact, resolvers } from './resolvers.ts';
import { schemaTexts } from './schema-text.ts';

/** Most tokens of a query; large changesets go into variables. */
const MAX_TOKENS = 20_000;

/** Answers errors in the language of the request; the other stays in `extensions.messages`. */
const inLanguageOfRequest: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response, contextValue }) {
        response.http.headers.set('vary', 'accept-language');
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

/** The GraphQL side of the server, not yet started. */
export function buildApollo(http: FastifyInstance, log: Logger): ApolloServer<RequestContext> {
  let schema: GraphQLSchema | undefined;
  const rememberSchema: ApolloServerPlugin<RequestContext> = {
    async serverWillStart(service) {
      schema = service.schema;
    },
  };
  return new ApolloServer<RequestContext>({
    typeDefs: schemaTexts(),
    resolvers: [...resolvers],
    fieldResolver: fieldOfFact,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: MAX_TOKENS },
    validationRules: [limitDepth],
    formatError: (formatted, error) => shownError(formatted, error, schema, log),
    logger: log,
    plugins: [
      rememberSchema,
      inLanguageOfRequest,
      // Both would speak to another host.
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      fastifyApolloDrainPlugin(http),
    ],
  });
}
