import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fact } from '../../../src/store/facts.ts';
import type { Store } from '../../../src/store/port.ts';
import { serve, type TestApi } from '../../testkit/api.ts';
import { aChain } from '../../testkit/chain.ts';
import { counting } from '../../testkit/counting-store.ts';
import { amend } from '../../testkit/operations.ts';
import type { ApiPlace } from './place.ts';
import { TODAY } from './two-roads.ts';

/**
 * A militia holds a mine, and another mine pollutes: who smelts what of both, who buys it, and who only says that they do.
 *
 * ```
 * Pit (held) ──→ Kiln ─┬→ Plater ──→ Yilian
 *                      ├→ Far ─→ Plater
 *                      ├→ Past (until 2022)
 *                      └→ Claims (by what the whole company declares)
 * Ditch (pollutes) ──→ Dyer ──→ Yilian
 * ```
 */
const chain = aChain()
  .mine('Pit')
  .mine('Ditch')
  .smelter('Kiln')
  .supplier('Plater')
  .supplier('Far')
  .supplier('Past')
  .supplier('Claims')
  .supplier('Dyer')
  .company('Yilian', { focal: true })
  .armedGroup('Militia')
  .document('visit', { reliability: 'A', credibility: '1' })
  .link('pk', 'Pit', 'Kiln', ['tin'], '2022-01-01..', { evidence: ['visit'] })
  .link('kp', 'Kiln', 'Plater', ['tin'], '2022-01-01..', { evidence: ['visit'] })
  .link('py', 'Plater', 'Yilian', ['tin'], '2022-01-01..')
  .link('kf', 'Kiln', 'Far', ['tin'], '2022-01-01..', { evidence: ['visit'] })
  .link('fp', 'Far', 'Plater', ['tin'], '2022-01-01..')
  .link('kx', 'Kiln', 'Past', ['tin'], '2022-01-01..2022-12-31')
  .link('kc', 'Kiln', 'Claims', ['tin'], '2022-01-01..', { scope: 'COMPANY' })
  .link('dd', 'Ditch', 'Dyer', ['lead'], '2022-01-01..')
  .link('dy', 'Dyer', 'Yilian', ['lead'], '2022-01-01..')
  .flag(
    'control',
    { on: 'Pit', category: 'NSAG_CONTROL', by: 'Militia', evidence: ['visit'] },
    '2022-01-01..',
  )
  .flag(
    'old story',
    { on: 'Pit', category: 'NSAG_CONTROL', by: 'Militia', status: 'UNFOUNDED' },
    '2022-01-01..',
  )
  .flag('sludge', { on: 'Ditch', category: 'ENV_SEVERE_BREACH' }, '2022-01-01..');

interface Shown {
  supplier: { name: string };
  rank: number;
  criteria: { criterion: string; place: number; text: string; textZh: string }[];
}

const names = (nodes: readonly Shown[]) => nodes.map(({ supplier }) => supplier.name);

export function describeIncident(place: ApiPlace): void {
  describe('an incident', () => {
    let api: TestApi;
    let store: Store;
    let counted: ReturnType<typeof counting>;
    beforeAll(async () => {
      store = await place.open();
      await chain.into(store);
      counted = counting(store);
      api = await serve(counted.store, TODAY);
    });
    afterAll(() => api.server.stop());

    const both = () => `of: {flagIds: ["${chain.id('control')}", "${chain.id('sludge')}"]}`;
    const militia = () => `of: {perpetratorId: "${chain.id('Militia')}"}`;
    const asked = async (args: string, fields: string) =>
      (await api.data(`{ incident(${args}) { ${fields} } }`)).incident;

    test('lists suppliers by severity, strength, share and leverage, and what is possible or past apart', async () => {
      const row = `nodes { rank supplier { name } severity strength certainty linksToCompany clause { id }
        counterparties { node { ... on ChainNode { name } } } criteria { criterion place text textZh } } totalCount`;
      const told = await asked(
        both(),
        `complete counts { affected possible historic } flags { name }
         affected: suppliers { ${row} } possible: suppliers(list: POSSIBLE) { ${row} } historic: suppliers(list: HISTORIC) { ${row} }`,
      );
      expect(told).toMatchObject({ complete: true, counts: { affected: 3, possible: 1, historic: 1 } });
      expect(names(told.affected.nodes)).toEqual(['Plater', 'Far', 'Dyer']);
      expect(names(told.possible.nodes)).toEqual(['Claims']);
      expect(names(told.historic.nodes)).toEqual(['Past']);
      const [plater, far, dyer] = told.affected.nodes;
      expect(plater).toMatchObject({
        rank: 1,
        severity: 1,
        strength: 5,
        linksToCompany: 1,
        certainty: 'TRACED',
      });
      expect(far).toMatchObject({
        rank: 2,
        linksToCompany: 2,
        counterparties: [{ node: { name: 'Plater' } }],
      });
      expect(dyer.severity).toBeGreaterThan(1);
      expect(
        plater.criteria.map(({ criterion, place: at }: Shown['criteria'][number]) => `${criterion} ${at}`),
      ).toEqual(expect.arrayContaining(['SEVERITY 1', 'STRENGTH 1', 'LEVERAGE 1']));
      expect(dyer.criteria[0].place).toBe(3);
      expect(far.criteria[3]).toMatchObject({
        text: expect.stringContaining('2 links from'),
        textZh: expect.stringContaining('2 个环节'),
      });
    });

    test('of one armed group holds its flags, those that are not live told apart', async () => {
      const told = await asked(
        militia(),
        'flags { name } otherFlags { name } suppliers { nodes { supplier { name } rank } }',
      );
      expect(told.flags).toEqual([{ name: 'control' }]);
      expect(told.otherFlags).toEqual([{ name: 'old story' }]);
      expect(names(told.suppliers.nodes)).toEqual(['Plater', 'Far']);
    });

    test('puts suppliers together for triage', async () => {
      const { groups } = await asked(
        both(),
        'groups { complete groups { by key node { ... on ChainNode { name } } clause { id } supplierCount supplierIds } }',
      );
      expect(groups.complete).toBe(true);
      const of = (by: string) => groups.groups.filter((one: { by: string }) => one.by === by);
      const ids = (...suppliers: string[]) => suppliers.map((name) => chain.id(name));
      expect(
        of('LIST').map((one: { key: string; supplierCount: number }) => [one.key, one.supplierCount]),
      ).toEqual([
        ['AFFECTED', 3],
        ['HISTORIC', 1],
        ['POSSIBLE', 1],
      ]);
      expect(of('BOTTLENECK')[0]).toMatchObject({
        node: { name: 'Kiln' },
        supplierIds: ids('Plater', 'Far', 'Claims', 'Past'),
      });
      expect(of('BOTTLENECK')[1]).toMatchObject({ key: '', node: null, supplierIds: ids('Dyer') });
      expect(of('COUNTERPARTY')[0]).toMatchObject({
        node: { name: 'Plater' },
        supplierIds: ids('Plater', 'Far'),
      });
      expect(of('CLAUSE')[0]).toMatchObject({ clause: { id: '2.a' }, supplierCount: 4 });
    });

    test('goes on from page to page', async () => {
      const found: string[] = [];
      for (let after = ''; ; ) {
        const { suppliers } = await asked(
          both(),
          `suppliers(first: 1${after}) { nodes { supplier { name } } pageInfo { hasNextPage endCursor } }`,
        );
        found.push(...names(suppliers.nodes));
        if (!suppliers.pageInfo.hasNextPage) break;
        after = `, after: "${suppliers.pageInfo.endCursor}"`;
      }
      expect(found).toEqual(['Plater', 'Far', 'Dyer']);
    });

    test('asks the store no more for many suppliers than for one', async () => {
      const calls = async (first: number) => {
        counted.taken();
        await asked(
          both(),
          `suppliers(first: ${first}) { nodes { supplier { name } counterparties { node { __typename } } exposures { flag { name } strength } } }`,
        );
        return Object.values(counted.taken()).reduce((sum, one) => sum + one, 0);
      };
      const one = await calls(1);
      expect(one).toBeGreaterThan(0);
      expect(await calls(3)).toBeLessThanOrEqual(one);
    });

    test('refuses what does not stand, and is held against an earlier state', async () => {
      const refused = await api.refusal(
        '{ incident(of: {flagIds: ["risk-flag:test:nobody"]}) { revision } }',
      );
      expect(refused.message).toMatch(/of\.flagIds\[0\]/);
      const since = (await store.revision()).recordedAt;
      await store.apply({
        id: 'no more links to Far',
        author: 'api test',
        reason: 'it was another',
        operations: [
          { op: 'retract', id: chain.id('kf') },
          amend(
            fact('SupplyLink', chain.id('kx'), {
              from: chain.id('Kiln'),
              to: chain.id('Past'),
              minerals: ['tin'],
            }),
            { validTo: null },
          ),
        ],
      });
      const told = await asked(
        `${both()}, since: "${since}"`,
        'comparison { complete appearedIds vanishedIds changedIds } suppliers { nodes { supplier { name } change } }',
      );
      expect(told.comparison).toEqual({
        complete: true,
        appearedIds: [],
        vanishedIds: [chain.id('Far')],
        changedIds: [chain.id('Past')],
      });
      expect(told.suppliers.nodes).toEqual(
        expect.arrayContaining([
          { supplier: { name: 'Past' }, change: 'CHANGED' },
          { supplier: { name: 'Plater' }, change: null },
        ]),
      );
    });
  });
}
