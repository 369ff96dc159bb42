import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../../../src/store/port.ts';
import { serve, type TestApi } from '../../testkit/api.ts';
import { aChain } from '../../testkit/chain.ts';
import type { ApiPlace } from './place.ts';
import { TODAY } from './two-roads.ts';

/**
 * Copper by two roads, of which one is better documented and the other a word of the whole company:
 *
 * ```
 *        ┌─A2: 4──→ Sound ──C3: 3──→ Cable ──none: 1──→ Panel
 * Hill ──┤                            ↑
 *        └─A1: 5──→ Loose ──B1: 4, company scope
 * ```
 *
 * Sound makes cobalt of the copper. The flag itself rests on an A1.
 */
const chain = aChain('strength')
  .document('best', { reliability: 'A', credibility: '1', publisher: 'Survey Office' })
  .document('good', { reliability: 'A', credibility: '2', publisher: 'Ｓurvey   office ' })
  .document('fair', { reliability: 'C', credibility: '3' })
  .document('sure', { reliability: 'B', credibility: '1' })
  .document('void', { reliability: 'F', credibility: '6' })
  .mine('Hill')
  .smelter('Sound')
  .smelter('Loose')
  .supplier('Cable')
  .supplier('Panel')
  .supplier('Battery')
  .conversion('to cobalt', 'Sound', 'copper', 'cobalt')
  .link('hs', 'Hill', 'Sound', ['copper'], '2023-01-01..', { evidence: ['good', 'void', 'best', 'fair'] })
  .link('hl', 'Hill', 'Loose', ['copper'], '2023-01-01..', { evidence: ['best'] })
  .link('sc', 'Sound', 'Cable', ['copper'], '2023-01-01..', { evidence: ['void', 'fair'] })
  .link('lc', 'Loose', 'Cable', ['copper'], '2023-01-01..', { evidence: ['sure'], scope: 'COMPANY' })
  .link('cp', 'Cable', 'Panel', ['copper'], '2023-01-01..')
  .link('sb', 'Sound', 'Battery', ['cobalt'], '2023-01-01..', { evidence: ['good'], scope: 'COMPANY' })
  .organisation('Column')
  .operates('works', 'Column', 'Hill', '..', { evidence: ['sure', 'fair'] })
  .assurance('rmap', 'Sound', '..', { evidence: ['good'] })
  .flag('children', { on: 'Hill', category: 'WORST_CHILD_LABOUR', evidence: ['best'] }, '2023-01-01..')
  .flag('rumour', { on: 'Hill', category: 'WORST_CHILD_LABOUR', evidence: ['fair'] }, '2023-01-01..');

export function describeStrength(place: ApiPlace): void {
  describe('strength of evidence', () => {
    let api: TestApi;
    let store: Store;
    beforeAll(async () => {
      store = await place.open();
      await chain.into(store);
      api = await serve(store, TODAY);
    });
    afterAll(() => api.server.stop());

    /** `Cable 4 POSSIBLE`, by name. */
    async function strengths(flag: string, args = '', mineral = ''): Promise<string[]> {
      const { node } = await api.data(
        `query ($id: ID!) { node(id: $id) { ... on RiskFlag { exposures${args} {
          nodes { node { name } strength${mineral} certainty${mineral} } } } } }`,
        { id: chain.id(flag) },
      );
      return node.exposures.nodes
        .map(
          (one: { node: { name: string }; strength: number | null; certainty: string | null }) =>
            `${one.node.name} ${one.strength} ${one.certainty}`,
        )
        .sort();
    }

    async function regrade(document: string, reliability: string): Promise<string | null> {
      const before = (await store.revision()).recordedAt;
      const stated = chain.fact(document);
      await store.apply({
        id: `${document} is ${reliability}`,
        author: 'api test',
        reason: 'the source was looked at again',
        operations: [
          { op: 'put', fact: { ...stated, properties: { ...stated.properties, reliability } } as never },
        ],
      });
      return before;
    }

    test('of an exposure is that of its strongest walk, of which the weakest link or the flag decides', async () => {
      expect(await strengths('children')).toEqual([
        // Made of copper, and all that is known of the cobalt is of the whole company.
        'Battery 4 POSSIBLE',
        // The stronger road is by a declaration of the company, the other is traced; strength is that of the stronger.
        'Cable 4 TRACED',
        'Loose 5 TRACED',
        'Panel 1 TRACED',
        'Sound 5 TRACED',
      ]);
      expect(await strengths('rumour')).toEqual([
        'Battery 3 POSSIBLE',
        'Cable 3 TRACED',
        'Loose 3 TRACED',
        'Panel 1 TRACED',
        'Sound 3 TRACED',
      ]);
    });

    test('is asked of one mineral, arrived or produced', async () => {
      expect(await strengths('children', '', '(mineral: "cobalt")')).toEqual([
        'Battery 4 POSSIBLE',
        'Cable null null',
        'Loose null null',
        'Panel null null',
        'Sound 5 TRACED',
      ]);
      expect(await strengths('rumour', '(arrival: PRODUCED)')).toEqual(['Sound 3 TRACED']);
    });

    test('is the same from the supplier, and for those affected', async () => {
      const { node, affectedSuppliers } = await api.data(
        `query ($id: ID!, $mine: ID!) {
          node(id: $id) { ... on Supplier { exposures { nodes { flag { name strength } strength certainty } } } }
          affectedSuppliers(of: { nodeId: $mine }) { nodes { supplier { name } exposures { flag { name strength } strength certainty } } }
        }`,
        { id: chain.id('Cable'), mine: chain.id('Hill') },
      );
      const expected = [
        { flag: { name: 'children', strength: 5 }, strength: 4, certainty: 'TRACED' },
        { flag: { name: 'rumour', strength: 3 }, strength: 3, certainty: 'TRACED' },
      ];
      expect(node.exposures.nodes).toEqual(expected);
      const cable = affectedSuppliers.nodes.find(
        (one: { supplier: { name: string } }) => one.supplier.name === 'Cable',
      );
      expect(cable.exposures).toEqual(expected);
    });

    test('of a fact is that of its best document; copies of one source are one', async () => {
      const { link, bare, relation, assurance, flag, conversion, document } = await api.data(
        `query ($link: ID!, $bare: ID!, $relation: ID!, $assurance: ID!, $flag: ID!, $conversion: ID!, $document: ID!) {
          link: node(id: $link) { ... on SupplyLink { strength independentSources evidence { name strength } } }
          bare: node(id: $bare) { ... on SupplyLink { strength independentSources } }
          relation: node(id: $relation) { ... on Relation { strength independentSources } }
          assurance: node(id: $assurance) { ... on Assurance { strength independentSources } }
          flag: node(id: $flag) { ... on RiskFlag { strength independentSources } }
          conversion: node(id: $conversion) { ... on Conversion { strength independentSources } }
          document: node(id: $document) { ... on Document { strength } }
        }`,
        {
          link: chain.id('hs'),
          bare: chain.id('cp'),
          relation: chain.id('works'),
          assurance: chain.id('rmap'),
          flag: chain.id('rumour'),
          conversion: chain.id('to cobalt'),
          document: chain.id('void'),
        },
      );
      expect(link).toEqual({
        strength: 5,
        // Survey Office, as it is written twice, and two that name no publisher.
        independentSources: 3,
        evidence: [
          { name: 'good', strength: 4 },
          { name: 'void', strength: 1 },
          { name: 'best', strength: 5 },
          { name: 'fair', strength: 3 },
        ],
      });
      expect(bare).toEqual({ strength: 1, independentSources: 0 });
      expect(relation).toEqual({ strength: 4, independentSources: 2 });
      expect(assurance).toEqual({ strength: 4, independentSources: 1 });
      expect(flag).toEqual({ strength: 3, independentSources: 1 });
      expect(conversion).toEqual({ strength: 1, independentSources: 0 });
      expect(document).toEqual({ strength: 1 });
    });

    test('stands on each step of a walk, with whether it is declared for the whole company', async () => {
      const { node } = await api.data(
        `query ($id: ID!) { node(id: $id) { ... on Supplier { exposures(first: 1) { nodes {
          shortestWalk { steps { from { name } strength companyScope link { strength } } } } } } } }`,
        { id: chain.id('Battery') },
      );
      expect(node.exposures.nodes[0].shortestWalk.steps).toEqual([
        { from: { name: 'Hill' }, strength: 5, companyScope: false, link: { strength: 5 } },
        { from: { name: 'Sound' }, strength: 4, companyScope: true, link: { strength: 4 } },
      ]);
    });

    test('changes with the grade of a document at once, and is as it was known then', async () => {
      const before = await regrade('sure', 'D');
      const cable = async (args = '') =>
        (await strengths('children', args)).find((one) => one.startsWith('Cable'));
      expect(await cable()).toBe('Cable 3 TRACED');
      expect(await cable(`(knownAt: "${before}")`)).toBe('Cable 4 TRACED');
      const { now, then } = await api.data(
        `query ($id: ID!, $before: Moment!) {
          now: node(id: $id) { ... on SupplyLink { strength } }
          then: nodeAsKnown(id: $id, knownAt: $before) { ... on SupplyLink { strength evidence { strength } } } }`,
        { id: chain.id('lc'), before },
      );
      expect(now).toEqual({ strength: 2 });
      expect(then).toEqual({ strength: 4, evidence: [{ strength: 4 }] });
    });

    test('of nodes that are merged is that of the one that they are', async () => {
      const twin = aChain('strong-twin').smelter('Twin').supplier('Foil');
      twin.link('tf', 'Twin', 'Foil', ['copper'], '2023-01-01..');
      await twin.into(store);
      await store.apply({
        id: 'the smelters are one',
        author: 'api test',
        reason: 'one smelter under two names',
        operations: [
          {
            op: 'put',
            fact: {
              kind: 'Merge',
              id: 'merge:test:strong-smelters',
              properties: { dropped: chain.id('Sound'), kept: twin.id('Twin') },
            },
          },
        ],
      });
      expect(await strengths('children')).toEqual([
        'Battery 4 POSSIBLE',
        'Cable 3 TRACED',
        'Foil 1 TRACED',
        'Loose 5 TRACED',
        'Panel 1 TRACED',
        'Twin 5 TRACED',
      ]);
    });
  });
}
