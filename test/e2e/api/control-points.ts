import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../../../src/store/port.ts';
import { serve, type TestApi } from '../../testkit/api.ts';
import { aChain } from '../../testkit/chain.ts';
import type { ApiPlace } from './place.ts';
import { TODAY } from './two-roads.ts';

/**
 * Tin and tantalum by three smelters, of which some are assured for some of it:
 *
 * ```
 *            ┌─tin──────────→ Whole ────→ Solder
 * Lukweti ───┼─tin+tantalum─→ Partial ──→ Capacitor
 *            └─tin──────────→ Bare ─────→ Terminal
 *                             Whole, Bare → Cable
 * ```
 *
 * Whole is assured throughout, for all; Partial for tin alone, and only until March; Bare is under assessment.
 */
const chain = aChain()
  .mine('Lukweti')
  .smelter('Whole')
  .smelter('Partial')
  .smelter('Bare')
  .supplier('Solder')
  .supplier('Capacitor')
  .supplier('Terminal')
  .supplier('Cable')
  .link('w', 'Lukweti', 'Whole', ['tin'], '2023-01-01..')
  .link('p', 'Lukweti', 'Partial', ['tin', 'tantalum'], '2023-03-01..2023-06-30')
  .link('b', 'Lukweti', 'Bare', ['tin'], '2023-01-01..')
  .link('ws', 'Whole', 'Solder', ['tin'], '2023-01-01..')
  .link('pc', 'Partial', 'Capacitor', ['tin', 'tantalum'], '2023-01-01..')
  .link('bt', 'Bare', 'Terminal', ['tin'], '2023-01-01..')
  .link('wc', 'Whole', 'Cable', ['tin'], '2023-01-01..')
  .link('bc', 'Bare', 'Cable', ['tin'], '2023-01-01..')
  .assurance('all', 'Whole')
  .assurance('until March', 'Partial', '2022-01-01..2023-03-31', { minerals: ['tin'], clauses: ['2'] })
  .assurance('asked for', 'Bare', '..', { status: 'ACTIVE' })
  .flag('armed', { on: 'Lukweti', category: 'NSAG_SITE_ROUTE_EXTORTION' }, '2023-01-01..')
  .flag('army', { on: 'Lukweti', category: 'SECURITY_SITE_ROUTE_EXTORTION' }, '2023-01-01..')
  .flag('volume', { on: 'Lukweti', category: 'IMPLAUSIBLE_VOLUME' }, '2023-01-01..');

export function describeControlPoints(place: ApiPlace): void {
  describe('control points on the way', () => {
    let api: TestApi;
    let store: Store;
    beforeAll(async () => {
      store = await place.open();
      await chain.into(store);
      api = await serve(store, TODAY);
    });
    afterAll(() => api.server.stop());

    /** `Solder ASSURED`, by name. */
    async function verdictsOf(flag: string, args = '', mineral = ''): Promise<string[]> {
      const { node } = await api.data(
        `query ($id: ID!) { node(id: $id) { ... on RiskFlag { exposures${args} {
          nodes { node { name } controlPoints${mineral} } } } } }`,
        { id: chain.id(flag) },
      );
      return node.exposures.nodes
        .map(
          (one: { node: { name: string }; controlPoints: string | null }) =>
            `${one.node.name} ${one.controlPoints}`,
        )
        .sort();
    }

    test('tell exposures apart: all, some or none of the walks with their days pass one; the end itself is none', async () => {
      expect(await verdictsOf('armed')).toEqual([
        'Bare UNASSURED',
        'Cable PARTLY_ASSURED',
        // Tin until March is assured, later tin and all tantalum are not.
        'Capacitor PARTLY_ASSURED',
        'Partial UNASSURED',
        'Solder ASSURED',
        'Terminal UNASSURED',
        'Whole UNASSURED',
      ]);
    });

    test('are asked of one mineral, of those that the exposures were asked of, as of a day', async () => {
      const of = (list: readonly string[]) => list.filter((one) => /^C|^S/.test(one));
      expect(of(await verdictsOf('armed', '', '(mineral: "tantalum")'))).toEqual([
        'Cable null',
        'Capacitor UNASSURED',
        'Solder null',
      ]);
      expect(of(await verdictsOf('armed', '(minerals: ["tin"], asOf: "2023-03-31")'))).toEqual([
        'Cable PARTLY_ASSURED',
        'Capacitor ASSURED',
        'Solder ASSURED',
      ]);
    });

    test('count for the clause of the flag alone, and none for a red flag', async () => {
      const of = (list: readonly string[]) => list.filter((one) => /^C|^S/.test(one));
      expect(of(await verdictsOf('army'))).toEqual([
        'Cable PARTLY_ASSURED',
        'Capacitor UNASSURED',
        'Solder ASSURED',
      ]);
      expect(of(await verdictsOf('volume'))).toEqual([
        'Cable UNASSURED',
        'Capacitor UNASSURED',
        'Solder UNASSURED',
      ]);
    });

    test('are the same from the supplier, and for those affected', async () => {
      const { node, affectedSuppliers } = await api.data(
        `query ($id: ID!, $mine: ID!) {
          node(id: $id) { ... on Supplier { exposures { nodes { flag { name } controlPoints } } } }
          affectedSuppliers(of: { nodeId: $mine }) { nodes { supplier { name } exposures { flag { name } controlPoints } } }
        }`,
        { id: chain.id('Capacitor'), mine: chain.id('Lukweti') },
      );
      const told = (list: readonly { flag: { name: string }; controlPoints: string }[]) =>
        list.map(({ flag, controlPoints }) => `${flag.name} ${controlPoints}`).sort();
      const expected = ['armed PARTLY_ASSURED', 'army UNASSURED', 'volume UNASSURED'];
      expect(told(node.exposures.nodes)).toEqual(expected);
      const capacitor = affectedSuppliers.nodes.find(
        ({ supplier }: { supplier: { name: string } }) => supplier.name === 'Capacitor',
      );
      expect(told(capacitor.exposures)).toEqual(expected);
    });

    test('change with the assurance at once, and are as they were known then', async () => {
      const before = (await store.revision()).recordedAt;
      const { properties } = chain.fact('all');
      const put = (more: object) =>
        store.apply({
          id: `assurance ${Object.values(more).join()}`,
          author: 'api test',
          reason: 'reassessed',
          operations: [
            { op: 'put', fact: { ...chain.fact('all'), properties: { ...properties, ...more } } as never },
          ],
        });
      await put({ status: 'SUSPENDED' });
      const solder = async (args = '') =>
        (await verdictsOf('armed', args)).find((one) => one.startsWith('Solder'));
      expect(await solder()).toBe('Solder UNASSURED');
      expect(await solder(`(knownAt: "${before}")`)).toBe('Solder ASSURED');
      await put({ status: 'CROSS_RECOGNIZED', underlyingScheme: 'RMAP' });
      expect(await solder()).toBe('Solder ASSURED');
    });

    test('of nodes that are merged count for the one that they are', async () => {
      const twin = aChain('twins').smelter('Twin').assurance('of the twin', 'Twin');
      await twin.into(store);
      expect(await verdictsOf('armed')).toContain('Terminal UNASSURED');
      await store.apply({
        id: 'merged smelters',
        author: 'api test',
        reason: 'one smelter under two names',
        operations: [
          {
            op: 'put',
            fact: {
              kind: 'Merge',
              id: 'merge:test:smelters',
              properties: { dropped: twin.id('Twin'), kept: chain.id('Bare') },
            },
          },
        ],
      });
      expect(await verdictsOf('armed')).toContain('Terminal ASSURED');
    });
  });
}
