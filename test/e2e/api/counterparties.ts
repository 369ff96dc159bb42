import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fact } from '../../../src/store/facts.ts';
import type { Store } from '../../../src/store/port.ts';
import { serve, type TestApi } from '../../testkit/api.ts';
import { aChain } from '../../testkit/chain.ts';
import { amend, put } from '../../testkit/operations.ts';
import type { ApiPlace } from './place.ts';
import { TODAY } from './two-roads.ts';

/**
 * Tin of a flagged mine, by a plater, and by who supplies the company with what it plates; what came late, or goes round
 * by the company, comes by nobody.
 *
 * ```
 * Pit ─→ Plater ─┬→ Terminal ──→ Yilian
 *                ├→ Wire ──────→ Yilian (until June)
 *                ├→ Closed ────→ Yilian (until January, before any of it came)
 *                ├─────────────→ Rival
 *                └→ Far ─→ Terminal
 *        Smelter: copper, which yields cobalt ─→ Cell ─→ Yilian
 * Yilian ─→ Scrap ─→ Plater, Sweeper ─→ Yilian
 * ```
 */
const chain = aChain()
  .mine('Pit')
  .supplier('Plater')
  .supplier('Terminal')
  .supplier('Wire')
  .supplier('Closed')
  .supplier('Far')
  .smelter('Smelter')
  .supplier('Cell')
  .supplier('Scrap')
  .supplier('Sweeper')
  .company('Yilian', { focal: true })
  .company('Rival')
  .link('pp', 'Pit', 'Plater', ['tin'], '2023-02-01..')
  .link('pt', 'Plater', 'Terminal', ['tin'], '2023-03-01..')
  .link('ty', 'Terminal', 'Yilian', ['tin'], '2023-04-01..')
  .link('pw', 'Plater', 'Wire', ['tin'], '2023-03-01..')
  .link('wy', 'Wire', 'Yilian', ['tin'], '2023-01-01..2023-06-30')
  .link('pc', 'Plater', 'Closed', ['tin'], '2023-03-01..')
  .link('cy', 'Closed', 'Yilian', ['tin'], '2023-01-01..2023-01-31')
  .link('pr', 'Plater', 'Rival', ['tin'], '2023-03-01..')
  .link('pf', 'Plater', 'Far', ['tin'], '2023-03-01..')
  .link('ft', 'Far', 'Terminal', ['tin'], '2023-05-01..')
  .link('ps', 'Pit', 'Smelter', ['copper'], '2023-02-01..')
  .conversion('cobalt of copper', 'Smelter', 'copper', 'cobalt', 0.5)
  .link('sc', 'Smelter', 'Cell', ['cobalt'], '2023-02-01..')
  .link('cc', 'Cell', 'Yilian', ['cobalt'], '2023-02-01..')
  .link('ys', 'Yilian', 'Scrap', ['tin'], '2023-02-01..')
  .link('sp', 'Scrap', 'Plater', ['tin'], '2023-02-01..')
  .link('sw', 'Scrap', 'Sweeper', ['tin'], '2023-02-01..')
  .link('swy', 'Sweeper', 'Yilian', ['tin'], '2023-02-01..')
  .flag('control', { on: 'Pit', category: 'NSAG_CONTROL' }, '2023-01-01..');

const WAY = 'linksToCompany counterparties { node { ... on ChainNode { name } } firstPossibleOn status }';

interface Way {
  linksToCompany: number | null;
  counterparties: { node: { name: string }; firstPossibleOn: string | null; status: string }[];
}

/** `2: Terminal 2023-04-01 CURRENT, Wire 2023-03-01 HISTORIC`. */
function told({ linksToCompany, counterparties }: Way): string {
  const each = counterparties.map(
    ({ node, firstPossibleOn, status }) => `${node.name} ${firstPossibleOn} ${status}`,
  );
  return `${linksToCompany}: ${each.sort().join(', ')}`;
}

export function describeCounterparties(place: ApiPlace): void {
  describe('counterparties', () => {
    let api: TestApi;
    let store: Store;
    beforeAll(async () => {
      store = await place.open();
      await chain.into(store);
      api = await serve(store, TODAY);
    });
    afterAll(() => api.server.stop());

    const ways = async (args = ''): Promise<Record<string, string>> => {
      const { affectedSuppliers } = await api.data(
        `{ affectedSuppliers(of: {flagId: "${chain.id('control')}"}${args}) { nodes { supplier { name } ${WAY} exposures { ${WAY} } } } }`,
      );
      for (const { exposures, ...own } of affectedSuppliers.nodes) {
        // With one flag, what is united is what each says.
        expect(exposures.map(told)).toEqual([told(own)]);
      }
      return Object.fromEntries(
        affectedSuppliers.nodes.map((one: Way & { supplier: { name: string } }) => [
          one.supplier.name,
          told(one),
        ]),
      );
    };

    test('are who brings what a supplier holds to the company, in time, or itself', async () => {
      expect(await ways()).toEqual({
        Plater: '2: Terminal 2023-04-01 CURRENT, Wire 2023-03-01 HISTORIC',
        Terminal: '1: Terminal 2023-04-01 CURRENT',
        Wire: '1: Wire 2023-03-01 HISTORIC',
        Closed: 'null: ',
        Far: '2: Terminal 2023-05-01 CURRENT',
        Cell: '1: Cell 2023-02-01 CURRENT',
        // What has been at the company may still be swept together and come back.
        Scrap: '2: Sweeper 2023-03-01 CURRENT, Terminal 2023-04-01 CURRENT, Wire 2023-03-01 HISTORIC',
        Sweeper: '1: Sweeper 2023-03-01 CURRENT',
      });
    });

    test('are as of a day', async () => {
      expect(await ways(', asOf: "2023-03-31"')).toMatchObject({ Plater: '2: Wire 2023-03-01 CURRENT' });
    });

    test('are told of one mineral of an exposure, and of anything that a supplier delivers', async () => {
      const { node } = await api.data(`{ node(id: "${chain.id('Cell')}") { ... on Supplier {
        counterparties { node { ... on ChainNode { name } } status }
        tin: counterparties(minerals: ["tin"]) { status }
        before: counterparties(asOf: "2023-01-31") { status }
        exposures { nodes { cobalt: counterparties(mineral: "cobalt") { status } tin: counterparties(mineral: "tin") { status } } } } } }`);
      expect(node).toEqual({
        counterparties: [{ node: { name: 'Cell' }, status: 'CURRENT' }],
        tin: [],
        before: [],
        exposures: { nodes: [{ cobalt: [{ status: 'CURRENT' }], tin: null }] },
      });
    });

    test('of the company itself are none, and no other company counts', async () => {
      const { affectedSuppliers } = await api.data(
        `{ affectedSuppliers(of: {flagId: "${chain.id('control')}"}) { companies { company { name } exposures { ${WAY} } } } }`,
      );
      expect(
        affectedSuppliers.companies
          .map(({ company, exposures }: { company: { name: string }; exposures: Way[] }) =>
            [company.name, ...exposures.map(told)].join(' '),
          )
          .sort(),
      ).toEqual(['Rival null: ', 'Yilian null: ']);
    });

    test('follow what is recorded of the company: marked, merged, and as it was known then', async () => {
      const before = (await store.revision()).recordedAt;
      const yilian = fact('Company', chain.id('Yilian'), { name: 'Yilian' });
      const amended = (focal: boolean) => ({
        id: `focal ${focal}`,
        author: 'api test',
        reason: 'whose policy it is',
        operations: [amend(yilian, { focal })],
      });
      await store.apply(amended(false));
      expect((await ways()).Terminal).toBe('null: ');
      expect((await ways(`, knownAt: "${before}"`)).Terminal).toBe('1: Terminal 2023-04-01 CURRENT');
      await store.apply(amended(true));
      expect((await ways()).Terminal).toBe('1: Terminal 2023-04-01 CURRENT');
      await store.apply({
        id: 'one company',
        author: 'api test',
        reason: 'they are one',
        operations: [
          put(fact('Merge', 'merge:test:one', { kept: chain.id('Rival'), dropped: chain.id('Yilian') })),
        ],
      });
      // The plater delivers to the other company, which now is the same.
      expect((await ways()).Plater).toMatch(/^1: Plater 2023-03-01 CURRENT/);
    });
  });
}
