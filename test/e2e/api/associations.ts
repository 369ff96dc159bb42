import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type TestApi } from '../../testkit/api.ts';
import { aChain } from '../../testkit/chain.ts';
import type { ApiPlace } from './place.ts';
import { TODAY } from './two-roads.ts';

/**
 * Who deals with whom around a mine that an armed group controls:
 *
 * ```
 * Militia ─controls→ Pit ←buys from─ Cell ←owned once─ Holding
 *    ↑ paid by                        │ same management   │ affiliated, later
 *   Tern ─────────────────────────────┴───────────────────┘        Pit ─tin→ Tern ─tin→ Wire
 * ```
 */
const chain = aChain()
  .mine('Pit')
  .trader('Tern')
  .supplier('Cell')
  .supplier('Wire')
  .route('Road')
  .armedGroup('Militia')
  .organisation('Holding')
  .link('l1', 'Pit', 'Tern', ['tin'], '2023-01-01..')
  .link('l2', 'Tern', 'Wire', ['tin'], '2023-01-01..')
  .controls('control', 'Militia', 'Pit', '2023-01-01..')
  .relates('PresentAt', 'presence', 'Militia', 'Road', '2022-12-01..2022-12-31')
  .relates('Pays', 'payment', 'Tern', 'Militia', '2023-02-01..2023-03-01')
  .relates('AffiliatedWith', 'group', 'Holding', 'Tern', '2024-01-01..')
  .relates('SharesManagement', 'managers', 'Cell', 'Tern')
  .relates('PurchasesFrom', 'purchase', 'Cell', 'Pit', '2023-05-01..')
  .relates('Owns', 'ownership', 'Holding', 'Cell', '2010-01-01..2015-12-31')
  .flag('armed', { on: 'Pit', category: 'NSAG_CONTROL', by: 'Militia' }, '2023-01-01..2023-06-30')
  .flag('bribery', { on: 'Tern', category: 'BRIBERY' }, '2023-01-01..2023-12-31');

const NAMES = `... on MineSite { name } ... on Trader { name } ... on Supplier { name }
  ... on TransportRoute { name } ... on ArmedGroup { name } ... on Organisation { name }`;
const CHAINS = `steps inWindow chains { start { ${NAMES} } inWindow
  steps { to { ${NAMES} } inWindow relation { type } } }`;

interface Named {
  readonly name: string;
}
interface Told {
  readonly steps: number;
  readonly inWindow: boolean;
  readonly chains: readonly {
    readonly start: Named;
    readonly inWindow: boolean;
    readonly steps: readonly {
      readonly to: Named;
      readonly inWindow: boolean;
      readonly relation: { readonly type: string };
    }[];
  }[];
}

/** `Tern 1 in: Militia -PAYS-> Tern`; a relation that does not meet the window stands in brackets. */
function told(name: string, { steps, inWindow, chains }: Told): string {
  const paths = chains.map(({ start, steps: path }) =>
    path.reduce((said, step) => {
      const type = step.inWindow ? step.relation.type : `(${step.relation.type})`;
      return `${said} -${type}-> ${step.to.name}`;
    }, start.name),
  );
  return `${name} ${steps} ${inWindow ? 'in' : 'out'}: ${paths.join('; ')}`;
}

export function describeAssociations(place: ApiPlace): void {
  describe('association beside material', () => {
    let api: TestApi;
    beforeAll(async () => {
      const store = await place.open();
      await chain.into(store);
      api = await serve(store, TODAY);
    });
    afterAll(() => api.server.stop());

    async function associatedWith(flag: string): Promise<string[]> {
      const { node } = await api.data(
        `query ($id: ID!) { node(id: $id) { ... on RiskFlag { associations { complete limit totalCount
          nodes { associated { ${NAMES} } ${CHAINS} } } } } }`,
        { id: chain.id(flag) },
      );
      expect(node.associations).toMatchObject({ complete: true, limit: null });
      expect(node.associations.totalCount).toBe(node.associations.nodes.length);
      return node.associations.nodes.map((one: Told & { associated: Named }) =>
        told(one.associated.name, one),
      );
    }

    async function flagsOf(name: string, type: string, args = ''): Promise<string[]> {
      const { node } = await api.data(
        `query ($id: ID!) { node(id: $id) { ... on ${type} { associations${args} {
          nodes { flag { name } ${CHAINS} } } } } }`,
        { id: chain.id(name) },
      );
      return node.associations.nodes.map((one: Told & { flag: Named }) => told(one.flag.name, one));
    }

    test('under clause 2 the affiliates of affiliates too: two steps, every chain, in the window or not', async () => {
      expect(await associatedWith('armed')).toEqual([
        'Cell 1 in: Pit -PURCHASES_FROM-> Cell; Militia -PAYS-> Tern -SHARES_MANAGEMENT-> Cell',
        'Tern 1 in: Militia -PAYS-> Tern; Pit -PURCHASES_FROM-> Cell -SHARES_MANAGEMENT-> Tern',
        'Road 1 out: Militia -(PRESENT_AT)-> Road',
        'Holding 2 out: Militia -PAYS-> Tern -(AFFILIATED_WITH)-> Holding; Pit -PURCHASES_FROM-> Cell -(OWNS)-> Holding',
      ]);
    });

    test('under any other clause one step', async () => {
      expect(await associatedWith('bribery')).toEqual([
        'Militia 1 in: Tern -PAYS-> Militia',
        'Holding 1 out: Tern -(AFFILIATED_WITH)-> Holding',
        'Cell 1 in: Tern -SHARES_MANAGEMENT-> Cell',
      ]);
    });

    test('read from who is associated: nodes, places and actors, each with the flags', async () => {
      expect(await flagsOf('Cell', 'Supplier')).toEqual([
        'armed 1 in: Pit -PURCHASES_FROM-> Cell; Militia -PAYS-> Tern -SHARES_MANAGEMENT-> Cell',
        'bribery 1 in: Tern -SHARES_MANAGEMENT-> Cell',
      ]);
      expect(await flagsOf('Holding', 'Organisation')).toEqual([
        'bribery 1 out: Tern -(AFFILIATED_WITH)-> Holding',
        'armed 2 out: Militia -PAYS-> Tern -(AFFILIATED_WITH)-> Holding; Pit -PURCHASES_FROM-> Cell -(OWNS)-> Holding',
      ]);
      expect(await flagsOf('Road', 'TransportRoute')).toEqual(['armed 1 out: Militia -(PRESENT_AT)-> Road']);
      expect(await flagsOf('Cell', 'Supplier', '(categories: [BRIBERY])')).toEqual([
        'bribery 1 in: Tern -SHARES_MANAGEMENT-> Cell',
      ]);
    });

    test('who is flagged, and the perpetrator, are not associated with their own flag', async () => {
      expect(await flagsOf('Pit', 'MineSite')).toEqual([]);
      expect(await flagsOf('Militia', 'ArmedGroup')).toEqual(['bribery 1 in: Tern -PAYS-> Militia']);
      expect(await flagsOf('Wire', 'Supplier')).toEqual([]);
    });

    test('both directions say the same, a page at a time', async () => {
      const query = `query ($id: ID!, $after: String) { node(id: $id) { ... on RiskFlag {
        associations(first: 3, after: $after) { totalCount pageInfo { hasNextPage endCursor }
          nodes { associated { ${NAMES} } } } } } }`;
      const first = (await api.data(query, { id: chain.id('armed') })).node.associations;
      const after = first.pageInfo.endCursor;
      const second = (await api.data(query, { id: chain.id('armed'), after })).node.associations;
      expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
      expect([...first.nodes, ...second.nodes].map(({ associated }) => associated.name)).toEqual([
        'Cell',
        'Tern',
        'Road',
        'Holding',
      ]);
    });

    test('suppliers that are associated stand beside those that material reached', async () => {
      const { affectedSuppliers, wire } = await api.data(
        `query ($mine: ID!, $wire: ID!) {
          affectedSuppliers(of: { nodeId: $mine }) { totalCount nodes { supplier { name } }
            associatedSuppliers { supplier { name } steps associations { flag { name } inWindow } } }
          wire: node(id: $wire) { ... on Supplier { exposures { nodes { flag { name } } } } } }`,
        { mine: chain.id('Pit'), wire: chain.id('Wire') },
      );
      expect(affectedSuppliers).toEqual({
        totalCount: 1,
        nodes: [{ supplier: { name: 'Wire' } }],
        associatedSuppliers: [
          {
            supplier: { name: 'Cell' },
            steps: 1,
            associations: [{ flag: { name: 'armed' }, inWindow: true }],
          },
        ],
      });
      expect(wire.exposures.nodes.map((one: { flag: Named }) => one.flag.name)).toEqual(['bribery', 'armed']);
      const { node } = await api.data(
        `query ($id: ID!) { node(id: $id) { ... on Supplier { exposures { totalCount } } } }`,
        { id: chain.id('Cell') },
      );
      expect(node.exposures.totalCount).toBe(0);
    });

    test('a perpetrator that is retracted is no start any more', async () => {
      const { applyChangeset } = await api.data(
        `mutation ($id: ID!) { applyChangeset(input: { reason: "a mistake", operations: [{ retract: $id }] }) {
          userErrors { ... on UserError { message } } } }`,
        { id: chain.id('Militia') },
      );
      expect(applyChangeset.userErrors).toEqual([]);
      expect(await associatedWith('armed')).toEqual([
        'Cell 1 in: Pit -PURCHASES_FROM-> Cell',
        'Holding 2 out: Pit -PURCHASES_FROM-> Cell -(OWNS)-> Holding',
        'Tern 2 in: Pit -PURCHASES_FROM-> Cell -SHARES_MANAGEMENT-> Tern',
      ]);
    });
  });
}
