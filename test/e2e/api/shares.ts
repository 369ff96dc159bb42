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
 * The worked example of the definitions, in kg of tin:
 *
 * ```
 * Marl ─30─→ Tern ─80─→ Smelt ─200─→ Cell ─20─→ Recycler ─20─→ Smelt
 * Nook ─50─→ Tern         ↑ 100 from Nook
 * unknown ─20─→ Tern
 * ```
 */
const chain = aChain()
  .document('weighing', { publisher: 'Comptoir' })
  .mine('Marl')
  .mine('Nook')
  .trader('Tern')
  .smelter('Smelt')
  .supplier('Cell')
  .supplier('Recycler')
  .supplier('Idle')
  .link('mt', 'Marl', 'Tern', ['tin'], YEAR, { ...tin(30), evidence: ['weighing'] })
  .link('nt', 'Nook', 'Tern', ['tin'], YEAR, tin(50))
  .link('ts', 'Tern', 'Smelt', ['tin'], YEAR, tin(80))
  .link('ns', 'Nook', 'Smelt', ['tin'], YEAR, tin(100))
  .link('rs', 'Recycler', 'Smelt', ['tin'], YEAR, tin(20))
  .link('sc', 'Smelt', 'Cell', ['tin'], YEAR, tin(200))
  .link('cr', 'Cell', 'Recycler', ['tin'], YEAR, tin(20))
  .link('si', 'Smelt', 'Idle', ['tin'], '2019-01-01..2019-12-31', tin(5))
  .source('unknown', 'Tern', 'UNKNOWN_ORIGIN', ['tin'], YEAR, tin(20))
  .flag('armed', { on: 'Marl', category: 'NSAG_SITE_ROUTE_EXTORTION' }, '2022-01-01..')
  .flag('closed', { on: 'Nook', category: 'NSAG_SITE_ROUTE_EXTORTION', status: 'UNFOUNDED' }, '2022-01-01..');

const INTERVALS = 'tainted { least most isExact } clean { least most } unknown { least most }';
const GROUNDS = `grounds { unknownOriginCount unknownOrigins { node { name } mass { least most } }
  assumptions { kind text textZh count links { id } sources { id } nodes { name } } }`;

interface ToldShare {
  readonly mineral: { readonly code: string };
  readonly mass: string;
  readonly tainted: { readonly least: number; readonly most: number; readonly isExact: boolean } | null;
  readonly clean: { readonly least: number; readonly most: number } | null;
  readonly unknown: { readonly least: number; readonly most: number } | null;
}

export function describeShares(place: ApiPlace): void {
  describe('shares', () => {
    let api: TestApi;
    let store: Store;
    beforeAll(async () => {
      store = await place.open();
      await chain.into(store);
      api = await serve(store, TODAY);
    });
    afterAll(() => api.server.stop());

    async function sharesOf(name: string, args = PERIOD, more = ''): Promise<ToldShare[]> {
      const { node } = await api.data(
        `query ($id: ID!) { node(id: $id) { ... on ChainNode {
          shares(${args}) { mineral { code } from to mass complete ${INTERVALS} ${more} } } } }`,
        { id: chain.id(name) },
      );
      return node.shares;
    }
    const restate = (name: string, more: object, id: string) =>
      store.apply({
        id,
        author: 'api test',
        reason: 'weighed again',
        operations: [
          {
            op: 'put',
            fact: {
              ...chain.fact(name),
              properties: { ...chain.fact(name).properties, ...more },
            } as never,
          },
        ],
      });

    test('of exact masses are one number each, loops and all: the worked example', async () => {
      const [tern] = await sharesOf('Tern', PERIOD, 'unknownOrigin { least most }');
      expect(tern).toMatchObject({
        mineral: { code: 'tin' },
        from: '2023-01-01',
        to: '2023-12-31',
        mass: 'SOME',
        complete: true,
        tainted: { least: expect.closeTo(0.3, 9), most: expect.closeTo(0.3, 9), isExact: true },
        clean: { least: expect.closeTo(0.5, 9), most: expect.closeTo(0.5, 9) },
        unknown: { least: expect.closeTo(0.2, 9), most: expect.closeTo(0.2, 9) },
        unknownOrigin: { least: 0, most: 0 },
      });
      for (const name of ['Smelt', 'Cell', 'Recycler']) {
        expect((await sharesOf(name))[0], name).toMatchObject({
          tainted: { least: expect.closeTo(2 / 15, 9), most: expect.closeTo(2 / 15, 9), isExact: true },
          clean: { least: expect.closeTo(7 / 9, 9) },
          unknown: { least: expect.closeTo(4 / 45, 9) },
        });
      }
    });

    test('of a flagged node are its own mix; of a node without mass in the period there are none, and it says so', async () => {
      // What Marl let out it is taken to have mined.
      const [marl] = await sharesOf('Marl', PERIOD, GROUNDS);
      expect(marl).toMatchObject({
        tainted: { least: 0, most: 0 },
        clean: { least: 1, most: 1 },
        grounds: { assumptions: [{ kind: 'MINED_UNCOVERED', count: 1, nodes: [{ name: 'Marl' }] }] },
      });
      expect(await sharesOf('Idle')).toMatchObject([
        { mass: 'NONE', tainted: null, clean: null, unknown: null },
      ]);
      expect(await sharesOf('Idle', 'period: { from: "2019-07-01", to: "2019-12-31" }')).toMatchObject([
        // Smelt had none of its own then: what left it is of unknown origin.
        { mass: 'SOME', tainted: { least: 0, most: 0 }, unknown: { least: 1, most: 1 } },
      ]);
    });

    test('are told beside exposures, by flag, for suppliers affected, and for nodes of a drawn trace, alike', async () => {
      const { flag, affectedSuppliers, trace } = await api.data(
        `query ($flag: ID!) {
          flag: node(id: $flag) { ... on RiskFlag { exposures { nodes { node { name }
            shares(${PERIOD}) { mineral { code } tainted { least most } } } } } }
          affectedSuppliers(of: { flagId: $flag }) { nodes { supplier { name }
            shares(${PERIOD}) { tainted { least most } } exposures { shares(${PERIOD}) { tainted { least most } } } } }
          trace(of: { flagId: $flag }) { nodes { node { name } shares(${PERIOD}) { tainted { least } } } }
        }`,
        { flag: chain.id('armed') },
      );
      const told = flag.exposures.nodes.map(
        (one: { node: { name: string }; shares: ToldShare[] }) =>
          `${one.node.name} ${one.shares[0]?.tainted?.least.toFixed(6) ?? 'none'}`,
      );
      expect(told.sort()).toEqual(['Cell 0.133333', 'Recycler 0.133333', 'Smelt 0.133333', 'Tern 0.300000']);
      for (const one of affectedSuppliers.nodes) {
        expect(one.shares, one.supplier.name).toEqual(one.exposures[0].shares);
        expect(one.shares[0].tainted.least).toBeCloseTo(2 / 15, 9);
      }
      expect(affectedSuppliers.nodes).toHaveLength(2);
      const drawn = trace.nodes.map(
        (one: { node: { name: string }; shares: ToldShare[] }) =>
          `${one.node.name} ${one.shares[0]?.tainted?.least.toFixed(6)}`,
      );
      expect(drawn).toContain('Marl 0.000000');
      expect(drawn).toContain('Cell 0.133333');
    });

    test('are tainted by live flags, by those of some categories, or by those that are named, live or not', async () => {
      const least = async (args: string) => (await sharesOf('Tern', `${PERIOD}, ${args}`))[0]?.tainted?.least;
      expect(await least('categories: [FORCED_LABOUR]')).toBe(0);
      expect(await least('categories: [NSAG_SITE_ROUTE_EXTORTION]')).toBeCloseTo(0.3, 9);
      expect(await least(`flags: ["${chain.id('closed')}"]`)).toBeCloseTo(0.5, 9);
      expect(await least(`flags: ["${chain.id('closed')}", "${chain.id('armed')}"]`)).toBeCloseTo(0.8, 9);
    });

    test('count a part of the year by its days, of links and of the flag’s window alike', async () => {
      // 181 of 365 days lie in the half year: every mass is as much less, and the shares are the same.
      const half = 'period: { from: "2023-01-01", to: "2023-06-30" }';
      expect((await sharesOf('Tern', half))[0]?.tainted?.least).toBeCloseTo(0.3, 9);
      await restate('armed', { from: '2023-07-01', to: '2023-09-30' }, 'a quarter');
      expect((await sharesOf('Tern'))[0]?.tainted?.least).toBeCloseTo((0.3 * 92) / 365, 9);
      expect((await sharesOf('Tern', half))[0]?.tainted?.least).toBe(0);
      await restate('armed', {}, 'all the time again');
    });

    test('are intervals where a mass is known between two ends, and say on what they rest', async () => {
      const before = (await store.revision()).recordedAt;
      await restate('mt', { masses: [{ mineral: 'tin', kgLow: 10, kgHigh: 60 }] }, '10 to 60');
      const [cell] = await sharesOf('Cell');
      expect(cell?.tainted).toMatchObject({
        least: expect.closeTo(1 / 18, 9),
        most: expect.closeTo(8 / 39, 9),
        isExact: false,
      });
      expect((await sharesOf('Cell', `${PERIOD}, knownAt: "${before}"`))[0]?.tainted?.isExact).toBe(true);
      await restate('mt', { masses: [] }, 'not weighed');
      const [open] = await sharesOf('Tern', PERIOD, GROUNDS);
      expect(open).toMatchObject({
        tainted: { least: 0, isExact: false },
        grounds: {
          unknownOriginCount: 0,
          unknownOrigins: [],
          assumptions: [
            {
              kind: 'LINK_MASS_UNKNOWN',
              text: expect.stringMatching(/interval/),
              textZh: expect.stringMatching(/区间/),
              count: 1,
              links: [{ id: chain.id('mt') }],
            },
            // Of what comes from Marl all is tainted, whatever it had.
            { kind: 'MINED_UNCOVERED', count: 1, nodes: [{ name: 'Nook' }] },
          ],
        },
      });
      // Tern lets out 80 and has 70 and more: with next to nothing from Marl, 10 are of unknown origin.
      expect(open?.tainted?.most).toBe(1);
      await restate('mt', { masses: [], validTo: undefined }, 'open');
      // From a day within the year on, what of it was after that day is not known.
      await restate('armed', { from: '2023-07-01' }, 'from July on');
      const kinds = (await sharesOf('Tern', PERIOD, GROUNDS)) as unknown as [
        { grounds: { assumptions: { kind: string; count: number }[] } },
      ];
      expect(kinds[0].grounds.assumptions.map(({ kind, count }) => `${kind} ${count}`)).toEqual([
        'LINK_MASS_UNKNOWN 1',
        'LINK_COUNTED_WHOLE 1',
        'TAINT_COUNTED_WHOLE 1',
        'MINED_UNCOVERED 1',
      ]);
      await restate('armed', {}, 'always again');
      await restate('mt', {}, 'weighed after all');
    });

    test('report what leaves beyond all that came in, at the node and below it', async () => {
      await restate('ts', tin(130), 'more than came in');
      const [tern] = await sharesOf('Tern', PERIOD, 'unknownOrigin { least most }');
      expect(tern).toMatchObject({
        unknownOrigin: { least: 30, most: 30 },
        tainted: { least: expect.closeTo(30 / 130, 9) },
        unknown: { least: expect.closeTo(50 / 130, 9) },
      });
      const [cell] = (await sharesOf('Cell', PERIOD, GROUNDS)) as unknown as [{ grounds: unknown }];
      expect(cell.grounds).toMatchObject({
        unknownOriginCount: 1,
        unknownOrigins: [{ node: { name: 'Tern' }, mass: { least: 30, most: 30 } }],
      });
      await restate('ts', {}, 'as weighed');
    });

    test('without a dated walk by the end of the period stay, and say so', async () => {
      const late = aChain('late')
        .mine('Early')
        .trader('Middle')
        .supplier('Last')
        .link('em', 'Early', 'Middle', ['tin'], '2023-07-01..2023-12-31', tin(10))
        .link('ml', 'Middle', 'Last', ['tin'], '2023-01-01..2023-06-30', tin(10))
        .flag('armed', { on: 'Early' }, '2023-01-01..');
      await late.into(store);
      const { node } = await api.data(
        `query ($id: ID!) { node(id: $id) { ... on Supplier { exposures { totalCount }
          shares(${PERIOD}) { tainted { least } grounds { assumptions { kind } } } } } }`,
        { id: late.id('Last') },
      );
      expect(node.exposures.totalCount).toBe(0);
      expect(node.shares).toEqual([
        {
          tainted: { least: 1 },
          grounds: { assumptions: [{ kind: 'NO_DATED_WALK' }] },
        },
      ]);
    });

    test('are of nodes that are merged as of one, what each has of its own added up', async () => {
      const twin = aChain('twins')
        .trader('Tern too')
        .source('more', 'Tern too', 'RECYCLED', ['tin'], YEAR, tin(100));
      await twin.into(store);
      await store.apply({
        id: 'merged traders',
        author: 'api test',
        reason: 'one trader under two names',
        operations: [
          {
            op: 'put',
            fact: {
              kind: 'Merge',
              id: 'merge:test:traders',
              properties: { dropped: twin.id('Tern too'), kept: chain.id('Tern') },
            },
          },
        ],
      });
      // Recycled without evidence is a claim: unknown.
      expect((await sharesOf('Tern'))[0]).toMatchObject({
        tainted: { least: expect.closeTo(30 / 200, 9) },
        unknown: { least: expect.closeTo(120 / 200, 9) },
      });
      await store.apply({
        id: 'two traders',
        author: 'api test',
        reason: 'two after all',
        operations: [{ op: 'retract', id: 'merge:test:traders' }],
      });
    });

    test('refuse a period without ends, turned round, and what is no mineral or flag', async () => {
      const refusal = async (args: string) => {
        const { errors } = await api.ask(
          `query ($id: ID!) { node(id: $id) { ... on Trader { shares(${args}) { mass } } } }`,
          { id: chain.id('Tern') },
        );
        return errors?.[0];
      };
      expect(await refusal('period: {}')).toMatchObject({
        message: expect.stringMatching(/period = \{\}: is bounded/),
      });
      expect(await refusal('period: { from: "2023-02-01", to: "2023-01-01" }')).toMatchObject({
        message: expect.stringMatching(/period\.to/),
      });
      expect(await refusal(`${PERIOD}, minerals: ["Tin!"]`)).toMatchObject({
        message: expect.stringMatching(/minerals\[0\]/),
      });
      expect(await refusal(`${PERIOD}, flags: ["risk-flag:test:nothing"]`)).toMatchObject({
        message: expect.stringMatching(/flags\[0\]/),
      });
    });
  });
}
