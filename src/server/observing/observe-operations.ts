import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from '../context.ts';
import { beginExecution, noteOperation } from './execution.ts';
import { currentRecord, type Following } from './request-record.ts';
import { followRootFields } from './root-fields.ts';

/**
 * Notes of each operation what it is, what it could cost and who asked; where requests
 * are followed, parsing, validation, execution and the root's fields are spans of the request.
 *
 * @param followed whether requests are followed at all
 * @param options.fields false: the fields of its schema are followed already
 */
export function observeOperations(
  followed: boolean,
  { fields = true }: { readonly fields?: boolean } = {},
): ApolloServerPlugin<RequestContext> {
  return {
    async serverWillStart({ schema }) {
      if (followed && fields) followRootFields(schema);
    },
    async requestDidStart({ contextValue }) {
      const record = currentRecord();
      if (!record) return;
      record.author = contextValue.identity.id;
      record.rows = () => contextValue.rows.shown;
      const { following } = record;
      return {
        ...(following ? phasesOf(following) : {}),
        async didResolveOperation({ operation, operationName }) {
          if (operation) noteOperation(record, operation.operation, operationName);
        },
        async willSendResponse({ response }) {
          if (response.body.kind !== 'single') return;
          const { extensions } = response.body.singleResult;
          const cost = extensions?.cost as { given?: number } | undefined;
          record.cost = cost?.given ?? null;
        },
      };
    },
  };
}

/** Spans of the phases of an operation. */
function phasesOf(following: Following) {
  const { recorder, span } = following;
  const phase = (name: string) => {
    const begun = recorder.begin(name, span);
    return async (error?: unknown) => begun.end({ failed: error !== undefined });
  };
  return {
    parsingDidStart: async () => phase('graphql.parse'),
    validationDidStart: async () => phase('graphql.validate'),
    async executionDidStart() {
      const end = beginExecution(following);
      return {
        async executionDidEnd(error?: Error) {
          end(error !== undefined);
        },
      };
    },
  };
}
