import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../../../src/store/port.ts';
import { serve, type TestApi } from '../../testkit/api.ts';
import { aChain } from '../../testkit/chain.ts';
import type { ApiPlace } from './place.ts';
import { TODAY } from './two-roads.ts';

/**
 * Tin by three smelters, one of which opens a way that is closed by the time material could take it; copper by another:
 *
 * ```
 * Bisie ─┬→ Kiln ───┬→ Solder       Kiln or Forge: a way around either
 *        ├→ Forge ──┘
 *        ├→ Kiln ───→ Paste
 *        ├→ Late (from June) ─→ Paste (until March): no way around Kiln
 *        └→ Works: copper, which yields cobalt ─→ Cathode
 * ```
 */
const chain = aChain()
  .mine('Bisie')
  .smelter('Kiln')
  .smelter('Forge')
  .smelter('Late')
  .smelter('Works')
  .supplier('Solder')
  .supplier('Paste')
  .supplier('Cathode')
  .link('mk', 'Bisie', 'Kiln', ['tin'], '2023-01-01..')
  .link('mf', 'Bisie', 'Forge', ['tin'], '2023-01-01..')
  .link('ml', 'Bisie', 'Late', ['tin'], '2023-06-01..')
  .link('mw', 'Bisie', 'Works', ['copper'], '2023-01-01..')
  .link('ks', 'Kiln', 'Solder', ['tin'], '2023-01-01..')
  .link('fs', 'Forge', 'Solder', ['tin'], '2023-01-01..')
  // Round and round is no way around.
  .link('kk', 'Kiln', 'Kiln', ['tin'], '2023-01-01..')
  .link('kp', 'Kiln', 'Paste', ['tin'], '2023-01-01..')
  .link('lp', 'Late', 'Paste', ['tin'], '2023-01-01..2023-03-31')
  .link('wc', 'Works', 'Cathode', ['cobalt'], '2023-01-01..')
  .conversion('cobalt of copper', 'Works', 'copper', 'cobalt', 0.5)
  // Two ids of one smelter are no way around each other.
  .smelter('Old')
  .smelter('New')
  .supplier('Foil')
  .link('mo', 'Bisie', 'Old', ['tungsten'], '2023-01-01..')
  .link('mn', 'Bisie', 'New', ['tungsten'], '2023-01-01..')
  .link('of', 'Old', 'Foil', ['tungsten'], '2023-01-01..')
  .link('nf', 'New', 'Foil', ['tungsten'], '2023-01-01..')
  .merge('one and the same', 'Old', 'New');

const POINTS = `nodes { node { name } supplierCount singlePointCount minerals { code }
  suppliers { supplier { name } minerals { code } singlePointFor { code } } }
  totalCount complete limit asOf pageInfo { hasNextPage endCursor }`;

interface Point {
  node: { name: string };
  supplierCount: number;
  singlePointCount: number;
  suppliers: { supplier: { name: string }; singlePointFor: { code: string }[] }[];
}

/** `Kiln 1/2: Paste tin, Solder`. */
function told({ node, supplierCount, singlePointCount, suppliers }: Point): string {
  const each = suppliers.map(({ supplier, singlePointFor }) =>
    [supplier.name, ...singlePointFor.map(({ code }) => code)].join(' '),
  );
  return `${node.name} ${singlePointCount}/${supplierCount}: ${each.join(', ')}`;
}

export function describeConcentration(place: ApiPlace): void {
  describe('concentration', () => {
    let api: TestApi;
    let store: Store;
    beforeAll(async () => {
      store = await place.open();
      await chain.into(store);
      api = await serve(store, TODAY);
    });
    afterAll(() => api.server.stop());

    const asked = async (args = '') =>
      (await api.data(`{ concentration${args} { ${POINTS} } }`)).concentration;

    test('ranks smelters by who has no way around them, in time, and then by who depends on them', async () => {
      const { nodes, totalCount, complete, limit } = await asked();
      // Of those that are alike, which is first depends on ids.
      expect(told(nodes[0])).toBe('Kiln 1/2: Paste tin, Solder');
      expect(nodes.slice(1, 3).map(told).sort()).toEqual([
        'New 1/1: Foil tungsten',
        'Works 1/1: Cathode cobalt',
      ]);
      expect(nodes.slice(3).map(told).sort()).toEqual(['Forge 0/1: Solder', 'Late 0/1: Paste']);
      expect({ totalCount, complete, limit }).toEqual({ totalCount: 5, complete: true, limit: null });
    });

    test('counts a mine, where mines are asked for, that all of it comes from', async () => {
      const { nodes } = await asked('(kinds: [MINE_SITE])');
      expect(nodes.map(told)[0]).toContain('Bisie 4/4');
    });

    test('knows only of minerals and days that are asked for', async () => {
      const cobalt = await asked('(minerals: ["cobalt"])');
      expect(cobalt.nodes.map(told)).toEqual(['Works 1/1: Cathode cobalt']);
      expect((await asked('(asOf: "2022-12-31")')).nodes).toEqual([]);
    });

    test('tells on what some suppliers alone depend: their single points first', async () => {
      const { nodes } = await asked(`(suppliers: ["${chain.id('Paste')}"])`);
      expect(nodes.map(told)).toEqual(['Kiln 1/1: Paste tin', 'Late 0/1: Paste']);
      const { errors } = await api.ask(
        `{ concentration(suppliers: ["supplier:test:nobody"]) { totalCount } }`,
      );
      expect(errors?.[0]?.message).toMatch(/suppliers\[0\]/);
    });

    test('is as it was known then', async () => {
      const before = (await store.revision()).recordedAt;
      const { nodes } = await asked();
      await store.apply({
        id: 'no Kiln',
        author: 'api test',
        reason: 'it was never there',
        operations: [{ op: 'retract', id: chain.id('Kiln') }],
      });
      expect((await asked()).nodes.map(told)).not.toContain(told(nodes[0]));
      expect((await asked(`(knownAt: "${before}")`)).nodes.map(told)).toEqual(nodes.map(told));
      await store.apply({
        id: 'Kiln again',
        author: 'api test',
        reason: 'it was',
        operations: [{ op: 'reinstate', id: chain.id('Kiln') }],
      });
    });

    test('goes on from page to page', async () => {
      const names: string[] = [];
      for (let after = ''; ; ) {
        const { nodes, pageInfo } = await asked(`(first: 1${after})`);
        names.push(...nodes.map((one: Point) => one.node.name));
        if (!pageInfo.hasNextPage) break;
        after = `, after: "${pageInfo.endCursor}"`;
      }
      expect(names).toHaveLength(5);
      expect(new Set(names).size).toBe(5);
      expect(names[0]).toBe('Kiln');
    });
  });
}
