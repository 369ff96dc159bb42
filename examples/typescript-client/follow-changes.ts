import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { type Api, documentId } from './ask.ts';
import { FollowChangesDocument, type FollowChangesSubscription } from './generated/documents.ts';

/** A revision as it is told. */
export type Change = FollowChangesSubscription['changes'];

/**
 * Every revision after one, in order, none twice and none left out, and then whatever is recorded, as it is recorded. To
 * go on after a break, begin after the last revision received.
 *
 * @param after 0 tells everything
 * @throws Error when the connection is lost, or what is asked is refused
 */
export async function* followChanges(
  { url, trusted = false }: Api,
  after: number,
): AsyncGenerator<Change, void> {
  // Browsers, and Node from 22 on, have a WebSocket of their own: then leave out `webSocketImpl`.
  const client = createClient({ url: `${url.replace(/^http/, 'ws')}/graphql`, webSocketImpl: WebSocket });
  try {
    const text = FollowChangesDocument.toString();
    // The protocol wants a query; an empty one stands for that of the id.
    const named = trusted
      ? { query: '', extensions: { documentId: await documentId(text) } }
      : { query: text };
    const told = client.iterate<FollowChangesSubscription>({ ...named, variables: { after } });
    for await (const { data, errors } of told) {
      if (errors || !data) throw new Error(errors?.map(({ message }) => message).join('\n'));
      yield data.changes;
    }
  } finally {
    await client.dispose();
  }
}
