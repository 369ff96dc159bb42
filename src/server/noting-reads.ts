import { randomUUID } from 'node:crypto';
import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import type { RequestContext } from './context.ts';
import { ANSWER_CODES } from './error-codes.ts';
import { Refusal } from './limiting/refusal.ts';
import { currentRecord } from './observing/request-record.ts';

/** Notes what protected data a request has read in the access log. To be waited for before it is answered. */
export async function noteReads({ store, identity, protectedReads }: RequestContext): Promise<void> {
  const record = currentRecord();
  await protectedReads.note(store, {
    who: identity.id,
    requestId: record?.id ?? randomUUID(),
    operation: record?.operation ? named(record.operation) : null,
  });
}

/**
 * Notes reads of protected data between working an answer out and giving it. Where that fails, the answer is an error
 * alone: nothing is read without a record.
 *
 * @param show makes an error ready to be shown
 */
export function notingReads(
  show: (error: GraphQLError) => GraphQLFormattedError,
  log: Logger,
): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async executionDidStart({ contextValue, response }) {
          return {
            // Where nothing could be executed there is an error instead, and no data to give.
            async executionDidEnd(failure) {
              if (failure) return;
              try {
                await noteReads(contextValue);
              } catch (error) {
                log.error({ err: error }, 'a read of protected data could not be noted');
                response.body = {
                  kind: 'single',
                  singleResult: { data: null, errors: [show(notNoted())] },
                };
                response.http.status = ANSWER_CODES.READ_NOT_NOTED.status;
              }
            },
          };
        },
      };
    },
  };
}

/** Most characters of the name of an operation that are noted. */
const MAX_OPERATION = 200;

function named({ type, name }: { readonly type: string; readonly name: string | null }): string {
  return (name === null ? type : `${type} ${name}`).slice(0, MAX_OPERATION);
}

function notNoted(): Refusal {
  return new Refusal('READ_NOT_NOTED', {
    en: 'the answer holds protected data, and that it is read could not be noted in the access log: it is not given; retry after a while',
    zh: '答复含有受保护数据，而此次查阅未能记入查阅日志，因此不予给出；请稍后重试',
  });
}
