import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type TestApi } from '../../testkit/api.ts';
import { aChain } from '../../testkit/chain.ts';
import type { ApiPlace } from './place.ts';
import { TODAY } from './two-roads.ts';

const chain = aChain()
  .document('assay', { nameZh: '化验报告' })
  .mine('Pit')
  .smelter('Furnace')
  .company('Holding')
  .armedGroup('Column')
  .organisation('Depot')
  .conversion('cobalt yield', 'Furnace', 'copper', 'cobalt', 0.3)
  .conversion('copper recovery', 'Furnace', 'copper', 'copper', 0.9)
  .source('mined', 'Pit', 'PRIMARY_PRODUCTION', ['copper'], '2023-01-01..2023-12-31', {
    masses: [{ mineral: 'copper', kgLow: 10, kgHigh: 20 }],
    evidence: ['assay'],
  })
  .source('stock', 'Furnace', 'OPENING_STOCK', ['cobalt', 'copper'], '..2022-12-31', { cleanFraction: 0.25 })
  .source('scrap', 'Furnace', 'RECYCLED', ['copper'])
  .assurance('audited', 'Furnace', '2023-01-01..2023-12-31', {
    minerals: ['copper'],
    clauses: ['2', '3.a'],
    operational: 'OPERATING',
    evidence: ['assay'],
  })
  .assurance('recognised', 'Furnace', '..2024-06-30', {
    scheme: 'CCCMC',
    status: 'CROSS_RECOGNIZED',
    underlyingScheme: 'RMAP',
  })
  .assurance('in progress', 'Pit', '2024-01-01..', { scheme: 'OTHER', schemeName: 'Ours', status: 'ACTIVE' })
  .relates('AffiliatedWith', 'group', 'Holding', 'Furnace', '2021-01-01..')
  .relates('Pays', 'levy', 'Pit', 'Column', '2023-01-01..2023-06-30', { evidence: ['assay'] })
  .relates('PurchasesFrom', 'purchase', 'Furnace', 'Depot')
  .relates('ProvidesLogistics', 'haulage', 'Depot', 'Pit')
  .relates('ProvidesEquipment', 'trucks', 'Depot', 'Column')
  .relates('ContractsSecurity', 'guards', 'Pit', 'Column')
  .relates('SharesManagement', 'board', 'Holding', 'Depot');

/** Conversions, sources and the relations between those who do business, as they were stated. */
export function describePhysicalGraph(place: ApiPlace): void {
  describe('conversions, sources and relations', () => {
    let api: TestApi;
    beforeAll(async () => {
      const store = await place.open();
      await chain.into(store);
      api = await serve(store, TODAY);
    });
    afterAll(() => api.server.stop());

    test('at their nodes, by their minerals, days and types', async () => {
      const { nodes } = await api.data(
        `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on ChainNode { name mergedFrom { id }
          conversions { totalCount nodes { input { code nameZh } output { code } recovery node { name } evidence { id } } }
          sources { nodes { sourceType minerals { code } validFrom validTo cleanFraction evidence { name }
            masses { mineral { code } kgLow kgHigh } node { name } } }
          dated: sources(validOn: "2023-06-01", minerals: ["copper"]) { totalCount } } } }`,
        { ids: [chain.id('Furnace'), chain.id('Pit')] },
      );
      expect(nodes).toEqual([
        {
          name: 'Furnace',
          mergedFrom: [],
          conversions: {
            totalCount: 2,
            nodes: [
              {
                input: { code: 'copper', nameZh: '铜' },
                output: { code: 'cobalt' },
                recovery: 0.3,
                node: { name: 'Furnace' },
                evidence: [],
              },
              {
                input: { code: 'copper', nameZh: '铜' },
                output: { code: 'copper' },
                recovery: 0.9,
                node: { name: 'Furnace' },
                evidence: [],
              },
            ],
          },
          sources: {
            nodes: [
              {
                sourceType: 'OPENING_STOCK',
                minerals: [{ code: 'cobalt' }, { code: 'copper' }],
                validFrom: null,
                validTo: '2022-12-31',
                cleanFraction: 0.25,
                evidence: [],
                masses: [],
                node: { name: 'Furnace' },
              },
              {
                sourceType: 'RECYCLED',
                minerals: [{ code: 'copper' }],
                validFrom: null,
                validTo: null,
                cleanFraction: null,
                evidence: [],
                masses: [],
                node: { name: 'Furnace' },
              },
            ],
          },
          dated: { totalCount: 1 },
        },
        {
          name: 'Pit',
          mergedFrom: [],
          conversions: { totalCount: 0, nodes: [] },
          sources: {
            nodes: [
              {
                sourceType: 'PRIMARY_PRODUCTION',
                minerals: [{ code: 'copper' }],
                validFrom: '2023-01-01',
                validTo: '2023-12-31',
                cleanFraction: null,
                evidence: [{ name: 'assay' }],
                masses: [{ mineral: { code: 'copper' }, kgLow: 10, kgHigh: 20 }],
                node: { name: 'Pit' },
              },
            ],
          },
          dated: { totalCount: 1 },
        },
      ]);
    });

    test('assurances tell of what, since when and how they stand', async () => {
      const { nodes, assurances, node } = await api.data(
        `query ($ids: [ID!]!, $assay: ID!) {
          nodes(ids: $ids) { ... on ChainNode { name
            assurances { totalCount nodes { scheme schemeName underlyingScheme status assures minerals { code nameZh }
              clauses validFrom validTo operational evidence { name } node { name } } }
            dated: assurances(validOn: "2024-06-30") { totalCount }
            narrowed: assurances(schemes: [RMAP, CCCMC], statuses: [CROSS_RECOGNIZED]) { nodes { scheme } } } }
          assurances { aggregate {
            byNodeKind { value count } byScheme { value count } byUnderlyingScheme { value count }
            byStatus { value count } byMineral { value { code } count } byOperational { value count } } }
          node(id: $assay) { ... on Document { assurances { nodes { scheme } }
            supports(kinds: [ASSURANCE]) { nodes { ... on Assurance { scheme } } byKind { kind count } } } } }`,
        { ids: [chain.id('Furnace'), chain.id('Pit')], assay: chain.id('assay') },
      );
      const nothing = {
        schemeName: null,
        underlyingScheme: null,
        operational: null,
        validFrom: null,
        validTo: null,
      };
      expect(nodes).toEqual([
        {
          name: 'Furnace',
          assurances: {
            totalCount: 2,
            nodes: [
              {
                ...nothing,
                scheme: 'CCCMC',
                underlyingScheme: 'RMAP',
                status: 'CROSS_RECOGNIZED',
                assures: true,
                minerals: [],
                clauses: [],
                validTo: '2024-06-30',
                evidence: [],
                node: { name: 'Furnace' },
              },
              {
                ...nothing,
                scheme: 'RMAP',
                status: 'CONFORMANT',
                assures: true,
                minerals: [{ code: 'copper', nameZh: '铜' }],
                clauses: ['2', '3.a'],
                validFrom: '2023-01-01',
                validTo: '2023-12-31',
                operational: 'OPERATING',
                evidence: [{ name: 'assay' }],
                node: { name: 'Furnace' },
              },
            ],
          },
          dated: { totalCount: 1 },
          narrowed: { nodes: [{ scheme: 'CCCMC' }] },
        },
        {
          name: 'Pit',
          assurances: {
            totalCount: 1,
            nodes: [
              {
                ...nothing,
                scheme: 'OTHER',
                schemeName: 'Ours',
                status: 'ACTIVE',
                assures: false,
                minerals: [],
                clauses: [],
                validFrom: '2024-01-01',
                evidence: [],
                node: { name: 'Pit' },
              },
            ],
          },
          dated: { totalCount: 1 },
          narrowed: { nodes: [] },
        },
      ]);
      expect(assurances.aggregate).toEqual({
        byNodeKind: [
          { value: 'SMELTER', count: 2 },
          { value: 'MINE_SITE', count: 1 },
        ],
        byScheme: ['CCCMC', 'OTHER', 'RMAP'].map((value) => ({ value, count: 1 })),
        byUnderlyingScheme: [
          { value: 'RMAP', count: 1 },
          { value: null, count: 2 },
        ],
        byStatus: ['ACTIVE', 'CONFORMANT', 'CROSS_RECOGNIZED'].map((value) => ({ value, count: 1 })),
        byMineral: [
          { value: { code: 'copper' }, count: 1 },
          { value: null, count: 2 },
        ],
        byOperational: [
          { value: 'OPERATING', count: 1 },
          { value: null, count: 2 },
        ],
      });
      expect(node).toEqual({
        assurances: { nodes: [{ scheme: 'RMAP' }] },
        supports: { nodes: [{ scheme: 'RMAP' }], byKind: [{ kind: 'ASSURANCE', count: 1 }] },
      });
    });

    test.each([
      ['conversions', ['cobalt-yield', 'copper-recovery']],
      ['conversions(outputs: ["cobalt"])', ['cobalt-yield']],
      ['conversions(inputs: ["cobalt"])', []],
      [`conversions(nodes: ["${chain.id('Pit')}"])`, []],
      ['materialSources', ['stock', 'mined', 'scrap']],
      ['materialSources(orderBy: {direction: DESC})', ['scrap', 'mined', 'stock']],
      ['materialSources(sourceTypes: [RECYCLED, UNKNOWN_ORIGIN])', ['scrap']],
      ['materialSources(minerals: ["cobalt"])', ['stock']],
      ['materialSources(validOn: "2023-02-01")', ['mined', 'scrap']],
      [`materialSources(nodes: ["${chain.id('Pit')}"])`, ['mined']],
      ['assurances', ['recognised', 'in-progress', 'audited']],
      ['assurances(orderBy: {direction: DESC})', ['audited', 'in-progress', 'recognised']],
      ['assurances(orderBy: {field: VALID_TO})', ['in-progress', 'audited', 'recognised']],
      ['assurances(schemes: [RMAP, OTHER])', ['in-progress', 'audited']],
      ['assurances(underlyingSchemes: [RMAP])', ['recognised']],
      ['assurances(statuses: [ACTIVE, EXPIRED])', ['in-progress']],
      ['assurances(operational: [OPERATING])', ['audited']],
      ['assurances(minerals: ["copper"])', ['audited']],
      ['assurances(validOn: "2024-06-30")', ['recognised', 'in-progress']],
      [
        'assurances(validDuring: {from: "2023-12-31", to: "2024-01-01"})',
        ['recognised', 'in-progress', 'audited'],
      ],
      ['assurances(hasEvidence: true)', ['audited']],
      [`assurances(nodes: ["${chain.id('Pit')}"])`, ['in-progress']],
      ['merges', []],
      ['relations(type: AFFILIATED_WITH)', ['group']],
      ['relations(type: PAYS, validOn: "2023-07-01")', []],
      [`relations(type: PURCHASES_FROM, from: "${chain.id('Furnace')}")`, ['purchase']],
      [`relations(type: PROVIDES_LOGISTICS, to: "${chain.id('Pit')}")`, ['haulage']],
      [`relations(type: PROVIDES_EQUIPMENT, to: "${chain.id('Column')}")`, ['trucks']],
      ['relations(type: CONTRACTS_SECURITY)', ['guards']],
      ['relations(type: SHARES_MANAGEMENT)', ['board']],
    ])('%s', async (field, expected) => {
      const { list } = await api.data(`{ list: ${field} { totalCount nodes { id } } }`);
      expect(list.nodes.map(({ id }: { id: string }) => id.split(':').at(-1))).toEqual(expected);
      expect(list.totalCount).toBe(expected.length);
    });

    test('relations of whoever stands in them, and what rests on a document', async () => {
      const { pit, column, assay } = await api.data(
        `query ($pit: ID!, $column: ID!, $assay: ID!) {
          pit: node(id: $pit) { ... on MineSite { relations { type
            from { ... on Organisation { name } ... on MineSite { name } }
            to { ... on ArmedGroup { name } ... on MineSite { name } } } } }
          column: node(id: $column) { ... on ArmedGroup { relations(types: [PAYS, PROVIDES_EQUIPMENT]) { type } } }
          assay: node(id: $assay) { ... on Document { relations { type } sources { nodes { id } }
            conversions { totalCount } merges { totalCount } } } }`,
        { pit: chain.id('Pit'), column: chain.id('Column'), assay: chain.id('assay') },
      );
      expect(pit.relations).toEqual([
        { type: 'PAYS', from: { name: 'Pit' }, to: { name: 'Column' } },
        { type: 'PROVIDES_LOGISTICS', from: { name: 'Depot' }, to: { name: 'Pit' } },
        { type: 'CONTRACTS_SECURITY', from: { name: 'Pit' }, to: { name: 'Column' } },
      ]);
      expect(column.relations).toEqual([{ type: 'PAYS' }, { type: 'PROVIDES_EQUIPMENT' }]);
      expect(assay).toEqual({
        relations: [{ type: 'PAYS' }],
        sources: { nodes: [{ id: chain.id('mined') }] },
        conversions: { totalCount: 0 },
        merges: { totalCount: 0 },
      });
    });

    test('are stated, and refused with the name that their author wrote', async () => {
      const apply = async (...operations: object[]) => {
        const { applyChangeset } = await api.data(
          `mutation ($input: ApplyChangesetInput!) { applyChangeset(input: $input) {
            changeset { outcomes facts { __typename id } } userErrors { ... on UserError { code field message messageZh } ... on Excluded { by } } } }`,
          { input: { reason: 'a test', operations } },
        );
        return applyChangeset;
      };
      const node = chain.id('Furnace');
      const refused = async (...operations: object[]) => (await apply(...operations)).userErrors;
      expect(
        await refused({ conversion: { id: 'conversion:api:1', node, input: 'copper', output: 'cobalt' } }),
      ).toMatchObject([
        {
          code: 'BAD_USER_INPUT',
          field: 'operations[0].conversion.output',
          by: ['conversion:test:cobalt-yield'],
          message: expect.stringContaining('conversion:test:cobalt-yield already stands'),
          messageZh: expect.stringContaining('应为：不同的 node'),
        },
      ]);
      expect(
        await refused({
          conversion: { id: 'conversion:api:1', node, input: 'nickel', output: 'cobalt', recovery: 1.5 },
        }),
      ).toMatchObject([
        {
          field: 'operations[0].conversion.recovery',
          message: expect.stringContaining('a number above 0 and at most 1'),
          messageZh: expect.stringContaining('大于 0 且不超过 1 的数'),
        },
      ]);
      expect(await refused({ merge: { id: 'merge:api:1', dropped: node, kept: node } })).toMatchObject([
        { field: 'operations[0].merge.kept', messageZh: expect.stringContaining('相同') },
      ]);
      const source = {
        id: 'material-source:api:1',
        node,
        sourceType: 'UNKNOWN_ORIGIN',
        minerals: ['copper'],
        masses: [{ mineral: 'copper', kgLow: 5 }],
      };
      expect((await apply({ materialSource: source })).changeset).toEqual({
        outcomes: ['RECORDED'],
        facts: [{ __typename: 'MaterialSource', id: source.id }],
      });
      expect((await apply({ retract: source.id })).changeset.outcomes).toEqual(['RETRACTED']);
    });
  });
}
