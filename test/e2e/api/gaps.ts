import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../../../src/store/port.ts';
import { serve, type TestApi } from '../../testkit/api.ts';
import { aChain } from '../../testkit/chain.ts';
import type { ApiPlace } from './place.ts';
import { TODAY } from './two-roads.ts';

const YEAR = '2023-01-01..2023-12-31';
const PERIOD = 'period: { from: "2023-01-01", to: "2023-12-31" }';
const tin = (kg: number) => ({ masses: [{ mineral: 'tin', kgLow: kg, kgHigh: kg }] });

/**
 * ```
 * Marl ─?──→ Tern ─100→ Smelt ─50─→ Cell        Smelt also has stock of which nothing is declared, and recycles
 * Nook ─50─→ Tern        │  └──30─→ Wire ←20,since?─ Nook
 *                        └ Cell is sold gold by Gilt, who has had none
 * ```
 */
const chain = aChain()
  .mine('Marl')
  .mine('Nook')
  .trader('Tern')
  .trader('Gilt')
  .smelter('Smelt')
  .supplier('Cell')
  .supplier('Wire')
  .supplier('Idle')
  .link('mt', 'Marl', 'Tern', ['tin'], YEAR)
  .link('nt', 'Nook', 'Tern', ['tin'], YEAR, tin(50))
  .link('ts', 'Tern', 'Smelt', ['tin'], YEAR, tin(100))
  .link('sc', 'Smelt', 'Cell', ['tin'], YEAR, tin(50))
  .link('sw', 'Smelt', 'Wire', ['tin'], YEAR, tin(30))
  .link('nw', 'Nook', 'Wire', ['tin'], '..2024-03-31', tin(20))
  .link('gc', 'Gilt', 'Cell', ['gold'], YEAR, { masses: [{ mineral: 'gold', kgLow: 2, kgHigh: 2 }] })
  .source('stock', 'Smelt', 'OPENING_STOCK', ['tin'], YEAR, tin(10))
  .flag('armed', { on: 'Marl' }, '2022-01-01..')
  .flag(
    'army',
    { on: 'Nook', category: 'SECURITY_SITE_ROUTE_EXTORTION', status: 'UNFOUNDED' },
    '2022-01-01..',
  );

export function describeGaps(place: ApiPlace): void {
  describe('what is not known', () => {
    let api: TestApi;
    let store: Store;
    beforeAll(async () => {
      store = await place.open();
      await chain.into(store);
      api = await serve(store, TODAY);
    });
    afterAll(() => api.server.stop());

    async function gaps(args = ''): Promise<{
      told: string[];
      weights: number[];
      shareCount: number;
      openCount: number;
      totalCount: number;
    }> {
      const { gaps: list } = await api.data(`{ gaps(${PERIOD}${args}) {
        revision shareCount openCount totalCount
        nodes { kind text textZh settles weight link { id } source { id } node { name } suppliers { name } } } }`);
      return {
        ...list,
        weights: list.nodes.map(({ weight }: { weight: number }) => weight),
        told: list.nodes.map(
          (one: {
            kind: string;
            settles: number;
            link: { id: string } | null;
            source: { id: string } | null;
            node: { name: string } | null;
            suppliers: { name: string }[];
          }) => {
            const what = one.link?.id ?? one.source?.id ?? one.node?.name;
            return `${one.kind} ${what} ${one.settles}: ${one.suppliers.map(({ name }) => name).join(', ')}`;
          },
        ),
      };
    }

    test('is ranked by how many shares of suppliers it leaves open', async () => {
      const { told, weights, shareCount, openCount, totalCount } = await gaps();
      // Of Tern between nothing and all is tainted, of Smelt up to 100 of 110, of Wire 6/10 of that. Up to half of what
      // Tern has is of unknown origin, with the stock up to 60 of 110 of what Smelt has.
      expect(told).toEqual([
        `LINK_MASS ${chain.id('mt')} 2: Cell, Wire`,
        `SOURCE_ORIGIN ${chain.id('stock')} 2: Cell, Wire`,
        'UNCOVERED_OUTPUT Tern 2: Cell, Wire',
        'UNCOVERED_OUTPUT Gilt 1: Cell',
        `LINK_DAYS ${chain.id('nw')} 1: Wire`,
      ]);
      const smelt = { tainted: 100 / 110, unknown: 60 / 110 };
      expect(weights).toEqual([
        expect.closeTo(1.6 * smelt.tainted, 9),
        expect.closeTo(1.6 * smelt.unknown, 9),
        expect.closeTo(1.6 * smelt.unknown, 9),
        expect.closeTo(1, 9),
        expect.closeTo(0.6 * smelt.tainted, 9),
      ]);
      expect({ shareCount, openCount, totalCount }).toEqual({ shareCount: 3, openCount: 3, totalCount: 5 });
    });

    test('is asked of some suppliers, minerals, flags and kinds, and of so many', async () => {
      expect((await gaps(', minerals: ["gold"]')).told).toEqual(['UNCOVERED_OUTPUT Gilt 1: Cell']);
      expect(
        (await gaps(`, suppliers: ["${chain.id('Wire')}"], kinds: [LINK_DAYS, LINK_MASS]`)).told.sort(),
      ).toEqual([`LINK_DAYS ${chain.id('nw')} 1: Wire`, `LINK_MASS ${chain.id('mt')} 1: Wire`]);
      const one = await gaps(', first: 1');
      expect(one.told).toHaveLength(1);
      expect(one.totalCount).toBe(5);
      // Nothing is tainted by the flags of no category: no width is open, and no tainted part.
      const { told } = await gaps(', categories: [FORCED_LABOUR]');
      expect(told.filter((line) => /MASS|DAYS/.test(line))).toEqual([]);
      expect((await gaps(`, flags: ["${chain.id('army')}"], kinds: [LINK_MASS]`)).told).toEqual([
        `LINK_MASS ${chain.id('mt')} 2: Cell, Wire`,
      ]);
    });

    test('is no more once it was found out, and is as it was known then', async () => {
      const before = (await store.revision()).recordedAt;
      await store.apply({
        id: 'weighed',
        author: 'api test',
        reason: 'weighed',
        operations: [
          {
            op: 'put',
            fact: {
              ...chain.fact('mt'),
              properties: { ...chain.fact('mt').properties, ...tin(50) },
            } as never,
          },
        ],
      });
      expect((await gaps()).told.sort()).toEqual([
        `LINK_DAYS ${chain.id('nw')} 1: Wire`,
        `SOURCE_ORIGIN ${chain.id('stock')} 2: Cell, Wire`,
        'UNCOVERED_OUTPUT Gilt 1: Cell',
      ]);
      expect((await gaps(`, knownAt: "${before}"`)).totalCount).toBe(5);
    });

    test('is refused of a period without ends, and of suppliers that there are not', async () => {
      const refusal = async (args: string) =>
        (await api.ask(`{ gaps(${args}) { totalCount } }`)).errors?.[0]?.message;
      expect(await refusal('period: {}')).toMatch(/period = \{\}: is bounded at neither end/);
      expect(await refusal(`${PERIOD}, suppliers: ["supplier:test:none"]`)).toMatch(/suppliers\[0\]/);
      expect(await refusal(`${PERIOD}, suppliers: ["${chain.id('Tern')}"]`)).toMatch(/suppliers\[0\]/);
      expect(await refusal(`${PERIOD}, first: 0`)).toMatch(/first/);
    });
  });
}
