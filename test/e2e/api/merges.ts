import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Operation } from '../../../src/store/changesets.ts';
import type { Store } from '../../../src/store/port.ts';
import { serve, type TestApi } from '../../testkit/api.ts';
import { aChain } from '../../testkit/chain.ts';
import type { ApiPlace } from './place.ts';
import { TODAY } from './two-roads.ts';

/** One trader under two names: what comes to the first name leaves under the other only once they are known as one. */
const chain = aChain()
  .mine('Pit')
  .trader('Comptoir Est')
  .trader('East Trading')
  .supplier('Cell')
  .organisation('Holding')
  .link('in', 'Pit', 'Comptoir Est', ['tin'], '2023-01-01..')
  .link('out', 'East Trading', 'Cell', ['tin'], '2023-02-01..')
  .link('back', 'Cell', 'Comptoir Est', ['tin'], '2023-06-01..')
  .relates('SharesManagement', 'same people', 'Comptoir Est', 'East Trading')
  .relates('Owns', 'owner', 'Holding', 'Comptoir Est')
  .flag('mine', { on: 'Pit', category: 'FORCED_LABOUR' }, '2023-01-01..')
  .flag('name', { on: 'Comptoir Est', category: 'BRIBERY' }, '2023-03-01..')
  .merge('one', 'Comptoir Est', 'East Trading');
const told = chain.operations();

export function describeMerges(place: ApiPlace): void {
  describe('nodes that are one', () => {
    let store: Store;
    let api: TestApi;
    const instants: string[] = [];

    async function record(...operations: readonly Operation[]): Promise<void> {
      await store.apply({ id: `merge ${instants.length}`, author: 'test', reason: 'identity', operations });
      instants.push((await store.revision()).recordedAt as string);
    }

    beforeAll(async () => {
      store = await place.open();
      await record(...told.slice(0, -1));
      await record(...told.slice(-1));
      await record({ op: 'retract', id: chain.id('one') });
      await record({ op: 'reinstate', id: chain.id('one') });
      api = await serve(store, TODAY);
    });
    afterAll(() => api.server.stop());

    async function exposuresOf(flag: string, revision: number): Promise<string[]> {
      const { node } = await api.data(
        `query ($id: ID!, $at: Moment) { node(id: $id) { ... on RiskFlag { exposures(knownAt: $at) {
          revision nodes { node { name } isSubject firstPossibleOn hops } } } } }`,
        { id: chain.id(flag), at: instants[revision - 1] },
      );
      expect(node.exposures.revision).toBe(revision);
      return node.exposures.nodes.map(
        (one: { node: { name: string }; isSubject: boolean; firstPossibleOn: string; hops: number }) =>
          `${one.node.name} ${one.firstPossibleOn} ${one.hops}${one.isSubject ? ' subject' : ''}`,
      );
    }

    const apart = ['Comptoir Est 2023-01-01 1'];
    const together = ['East Trading 2023-01-01 1', 'Cell 2023-02-01 2'];

    test('exposures before a merge, while it stands, when it is undone and when it is done again', async () => {
      expect(await exposuresOf('mine', 1)).toEqual(apart);
      expect(await exposuresOf('mine', 2)).toEqual(together);
      expect(await exposuresOf('mine', 3)).toEqual(apart);
      expect(await exposuresOf('mine', 4)).toEqual(together);
    });

    test('a flag on the dropped name taints what leaves under the other, and material comes back to it', async () => {
      expect(await exposuresOf('name', 1)).toEqual([]);
      expect(await exposuresOf('name', 2)).toEqual([
        'Cell 2023-03-01 1',
        'East Trading 2023-06-01 2 subject',
      ]);
    });

    test('exposures of a node by either name', async () => {
      const { kept, dropped } = await api.data(
        `query ($kept: ID!, $dropped: ID!) {
          kept: affectedSuppliers(of: { nodeId: $kept }) { flags { name } nodes { supplier { name } } }
          dropped: affectedSuppliers(of: { nodeId: $dropped }) { flags { name } nodes { supplier { name } } } }`,
        { kept: chain.id('East Trading'), dropped: chain.id('Comptoir Est') },
      );
      expect(kept).toEqual({ flags: [{ name: 'name' }], nodes: [{ supplier: { name: 'Cell' } }] });
      expect(dropped).toEqual(kept);
      const query = `query ($of: ID!) { upstreamOrigins(of: $of) { nodes { node { name } lastPossibleOn } } }`;
      const origins = { nodes: [{ node: { name: 'Pit' }, lastPossibleOn: TODAY }] };
      for (const name of ['Comptoir Est', 'East Trading']) {
        expect((await api.data(query, { of: chain.id(name) })).upstreamOrigins).toEqual(origins);
      }
    });

    test('a walk and a drawn trace go through the node under the name that was kept', async () => {
      const { node, trace } = await api.data(
        `query ($cell: ID!, $mine: ID!) {
          node(id: $cell) { ... on Supplier { exposures(categories: [FORCED_LABOUR]) { nodes {
            shortestWalk { steps { from { name } to { name } } } } } } }
          trace(of: { nodeId: $mine }) { nodes { node { name } } } }`,
        { cell: chain.id('Cell'), mine: chain.id('Pit') },
      );
      expect(node.exposures.nodes[0].shortestWalk.steps).toEqual([
        { from: { name: 'Pit' }, to: { name: 'East Trading' } },
        { from: { name: 'East Trading' }, to: { name: 'Cell' } },
      ]);
      expect(trace.nodes.map((one: { node: { name: string } }) => one.node.name)).toEqual([
        'Pit',
        'East Trading',
        'Cell',
      ]);
    });

    test('a relation between two names of one node associates nobody; others are of the node', async () => {
      const { node } = await api.data(
        `query ($id: ID!, $apart: Moment) { node(id: $id) { ... on RiskFlag {
          together: associations { nodes { associated { ... on Organisation { name } ... on Trader { name } } } }
          apart: associations(knownAt: $apart) {
            nodes { associated { ... on Organisation { name } ... on Trader { name } } } } } } }`,
        { id: chain.id('name'), apart: instants[0] },
      );
      expect(node.together.nodes).toEqual([{ associated: { name: 'Holding' } }]);
      expect(node.apart.nodes).toEqual([
        { associated: { name: 'Holding' } },
        { associated: { name: 'East Trading' } },
      ]);
    });
  });
}
