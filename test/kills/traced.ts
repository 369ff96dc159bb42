import { expect } from 'vitest';
import { idOf } from '../testkit/sample-facts.ts';
import { HttpClient } from './requests.ts';
import type { Writer } from './writer.ts';

const DOWNSTREAM = `query ($site: ID!) {
  node(id: $site) { ... on MineSite { downstream { complete nodes { node { id } } } } }
}`;

/** Every writer's last site reaches its trader, and nothing else: traces answer from what the log now holds. */
export async function expectTraced(url: string, writers: readonly Writer[]): Promise<void> {
  const client = new HttpClient(url);
  try {
    for (const { name, sent } of writers) {
      const last = `${name}-${sent.length - 1}`;
      const { body } = await client.graphql(DOWNSTREAM, { site: idOf.site(last) });
      expect(body).toMatchObject({
        data: { node: { downstream: { complete: true, nodes: [{ node: { id: idOf.trader(last) } }] } } },
      });
      expect(body).not.toHaveProperty('errors');
    }
  } finally {
    client.close();
  }
}
