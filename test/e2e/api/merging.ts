import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type TestApi } from '../../testkit/api.ts';
import { aChain, type ChainStory } from '../../testkit/chain.ts';
import { type CountedStore, counting } from '../../testkit/counting-store.ts';
import type { ApiPlace } from './place.ts';
import { TODAY } from './two-roads.ts';

/**
 * A trader under three names, and what is said of each. Told of one trader alone when `names` are all the same.
 *
 * @param names under which the trader is known, kept one first
 */
function aTrader([heron, crane, egret]: readonly [string, string, string]): ChainStory {
  const story = aChain()
    .document('ledger')
    .mine('Pit')
    .smelter('Furnace')
    .company('壹连科技', { focal: true })
    .armedGroup('Column')
    .organisation('Depot')
    .route('Road')
    .trader('Heron', { country: 'CD' });
  // The kind of the kept one counts.
  if (crane === 'Crane') story.company('Crane', { country: 'RW' }).trader('Egret', { country: 'CD' });
  return story
    .link('l1', 'Pit', crane, ['tin'], '2023-01-01..', { via: ['Road'], evidence: ['ledger'] })
    .link('l2', heron, 'Furnace', ['tin'], '2023-02-01..')
    .link('l3', crane, 'Furnace', ['tin', 'gold'], '2022-01-01..2022-12-31')
    .link('l4', egret, heron, ['gold'], '2024-01-01..')
    .link('l5', egret, 'Furnace', ['gold'])
    .relates('Pays', 'levy', crane, 'Column', '2023-01-01..')
    .relates('ProvidesLogistics', 'haulage', 'Depot', egret)
    .relates('AffiliatedWith', 'group', heron, crane)
    .operates('works', 'Column', egret)
    .flag('smuggling', { on: crane, category: 'ORIGIN_FRAUD', evidence: ['ledger'] }, '2023-03-01..')
    .flag('bribe', { on: heron, category: 'BRIBERY', status: 'UNFOUNDED' })
    .flag('abuse', { on: egret, category: 'GROSS_ABUSE', by: 'Column' })
    .conversion('yield', egret, 'tin', 'tantalum', 0.1)
    .source('stock', crane, 'OPENING_STOCK', ['tin'])
    .source('scrap', heron, 'RECYCLED', ['tin'], '..', { evidence: ['ledger'] })
    .assurance('assessed', heron, '2023-01-01..', { minerals: ['tin'] })
    .assurance('recognised', egret, '..2024-12-31', { evidence: ['ledger'] })
    .contradiction('dispute', egret);
}

const apart = aTrader(['Heron', 'Crane', 'Egret']);
const asOne = aTrader(['Heron', 'Heron', 'Heron']);
const [heron, crane, egret] = ['Heron', 'Crane', 'Egret'].map((name) => apart.id(name)) as [
  string,
  string,
  string,
];
const MERGES = [
  { merge: { id: 'merge:test:1', dropped: crane, kept: egret, note: 'One ledger', noteZh: '同一台账' } },
  { merge: { id: 'merge:test:2', dropped: egret, kept: heron } },
];

const END = '{ ... on Node { id } ... on ChainNode { name } }';
/** Everything that the chain's and the risk room's fields say of the trader, and every list, search and filter. */
const EVERYTHING = `query ($ids: [ID!]!, $id: ID!) {
  nodes(ids: $ids) { __typename ... on Node { id } ... on Trader { name country
    suppliesTo { totalCount nodes { id from { id } to { id } } }
    gold: suppliesTo(minerals: ["gold"], validOn: "2022-06-01") { nodes { id } }
    suppliedBy { totalCount nodes { id from { id } } }
    relations { id type from ${END} to ${END} }
    flags { totalCount nodes { id subject ${END} } } live: flags(live: true) { totalCount }
    contradictions { nodes { id subject ${END} } }
    conversions { totalCount nodes { id node { id } } }
    sources { totalCount nodes { id node { id } } }
    assurances { totalCount nodes { id node { id } } } held: assurances(validOn: "2025-01-01") { nodes { id } } } }
  traders { totalCount nodes { id } } companies { totalCount nodes { id } }
  flagged: traders(flaggedBy: [ORIGIN_FRAUD]) { totalCount nodes { id } }
  abused: traders(flaggedBy: [GROSS_ABUSE], countries: ["CD"], first: 1) { totalCount nodes { id } }
  from: supplyLinks(from: $id) { totalCount nodes { id } } to: supplyLinks(to: $id) { nodes { id } }
  pays: relations(type: PAYS, from: $id) { nodes { id } }
  group: relations(type: AFFILIATED_WITH, to: $id) { nodes { id } }
  riskFlags(subjects: $ids) { totalCount nodes { id } }
  contradictions(subjects: [$id]) { nodes { id } }
  conversions(nodes: [$id]) { nodes { id } } materialSources(nodes: $ids) { totalCount nodes { id } }
  assurances(nodes: $ids) { totalCount nodes { id } }
  search(text: "heron") { nodes { ... on Node { id } } }
  pit: node(id: "${apart.id('Pit')}") { ... on MineSite { suppliesTo { nodes { to { __typename id } } } } }
  column: node(id: "${apart.id('Column')}") { ... on ArmedGroup { relations { id to ${END} from ${END} }
    attributedFlags { nodes { subject ${END} } } } }
  ledger: node(id: "${apart.id('ledger')}") { ... on Document { supplyLinks { nodes { to { id } } }
    riskFlags { nodes { subject ${END} } } sources { nodes { node { id } } } assurances { nodes { node { id } } } } }
}`;

export function describeMerging(place: ApiPlace): void {
  describe('merged nodes', () => {
    let api: TestApi;
    let counted: CountedStore;
    let told: unknown;
    beforeAll(async () => {
      const other = await place.open();
      await asOne.into(other);
      const single = await serve(other, TODAY);
      told = await single.data(EVERYTHING, { ids: [heron, heron, heron], id: heron });
      await single.server.stop();
      const store = await place.open();
      await apart.into(store);
      counted = counting(store);
      api = await serve(counted.store, TODAY);
    });
    afterAll(() => api.server.stop());

    async function apply(...operations: object[]) {
      const { applyChangeset } = await api.data(
        `mutation ($input: ApplyChangesetInput!) { applyChangeset(input: $input) {
          changeset { outcomes facts { id } } userErrors { ... on UserError { message } } } }`,
        { input: { reason: 'a test', operations } },
      );
      expect(applyChangeset.userErrors).toEqual([]);
      return applyChangeset.changeset;
    }
    const everything = (id: string) => api.data(EVERYTHING, { ids: [heron, crane, egret], id });

    test('read as if they had always been one, by whichever id; undone, as if never', async () => {
      const before = await everything(crane);
      expect(before.traders.totalCount).toBe(2);
      expect(before.nodes[1]).toEqual({ __typename: 'Company', id: crane });
      expect(await apply(...MERGES)).toEqual({
        outcomes: ['RECORDED', 'RECORDED'],
        facts: [{ id: 'merge:test:1' }, { id: 'merge:test:2' }],
      });
      for (const id of [heron, crane, egret]) expect(await everything(id)).toEqual(told);
      await apply({ retract: 'merge:test:1' }, { retract: 'merge:test:2' });
      expect(await everything(crane)).toEqual(before);
      await apply({ reinstate: 'merge:test:2' }, { reinstate: 'merge:test:1' });
      expect(await everything(crane)).toEqual(told);
    });

    test('are told as merged from others, and by the merges that made them one', async () => {
      const { node, merges, list } = await api.data(`{
        node(id: "${egret}") { ... on Trader { id mergedFrom { __typename id name mergedFrom { id } } } }
        merges(nodes: ["${heron}"]) { totalCount nodes { id dropped { id } kept { id } note noteZh evidence { id } } }
        list: merges { totalCount } }`);
      expect(node).toEqual({
        id: heron,
        mergedFrom: [
          { __typename: 'Company', id: crane, name: 'Crane', mergedFrom: [] },
          { __typename: 'Trader', id: egret, name: 'Egret', mergedFrom: [] },
        ],
      });
      expect(merges).toEqual({
        totalCount: 2,
        nodes: [
          {
            id: 'merge:test:1',
            dropped: { id: crane },
            kept: { id: egret },
            note: 'One ledger',
            noteZh: '同一台账',
            evidence: [],
          },
          {
            id: 'merge:test:2',
            dropped: { id: egret },
            kept: { id: heron },
            note: null,
            noteZh: null,
            evidence: [],
          },
        ],
      });
      expect(list.totalCount).toBe(2);
    });

    test('are found by the names of each, once, as the kept one; their kinds have none beside it', async () => {
      counted.taken();
      const {
        crane: byCrane,
        rare,
        traders,
        gone,
        all,
      } = await api.data(`{
        crane: search(text: "crane") { edges { match foundAs { __typename id name } node { ... on Trader { id name } } }
          nodes { __typename } pageInfo { hasNextPage } }
        rare: search(text: "her", kinds: [TRADER]) { edges { match foundAs { id } node { ... on Trader { id } } } }
        traders: search(text: "crane", kinds: [TRADER]) { nodes { ... on Node { id } } }
        gone: search(text: "crane", kinds: [COMPANY, MINE_SITE]) { nodes { ... on Node { id } } }
        all: companies { totalCount nodes { name } } }`);
      const calls = counted.taken();
      expect(calls.search).toBe(4);
      expect(calls.get).toBe(1);
      expect(byCrane).toEqual({
        edges: [
          {
            match: 'EXACT',
            foundAs: { __typename: 'Company', id: crane, name: 'Crane' },
            node: { id: heron, name: 'Heron' },
          },
        ],
        nodes: [{ __typename: 'Trader' }],
        pageInfo: { hasNextPage: false },
      });
      expect(rare.edges).toEqual([{ match: 'PREFIX', foundAs: null, node: { id: heron } }]);
      expect(traders.nodes).toEqual([{ id: heron }]);
      expect(gone.nodes).toEqual([]);
      expect(all).toEqual({ totalCount: 1, nodes: [{ name: '壹连科技' }] });
    });

    test('page through what is said of any of them, without gaps or repeats', async () => {
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const { node } = await api.data(
          `query ($id: ID!, $after: String) { node(id: $id) { ... on Trader {
            suppliesTo(first: 1, after: $after) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } } } }`,
          { id: egret, after },
        );
        const { totalCount, nodes, pageInfo } = node.suppliesTo;
        expect(totalCount).toBe(4);
        seen.push(...nodes.map(({ id }: { id: string }) => id));
        after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
      } while (after !== null);
      expect(seen).toEqual(['l5', 'l3', 'l2', 'l4'].map((name) => apart.id(name)));
    });

    test('a merge within a request is seen by its later fields, and falls with either node', async () => {
      const { undone, again } = await api.data(
        `mutation ($undo: ApplyChangesetInput!, $redo: ApplyChangesetInput!) {
          undone: applyChangeset(input: $undo) { changeset { facts { ... on Trader { name suppliesTo { totalCount } } } } }
          again: applyChangeset(input: $redo) { changeset { facts { ... on Trader { name suppliesTo { totalCount } } } } } }`,
        {
          undo: {
            reason: 'a test',
            operations: [
              { retract: 'merge:test:2' },
              { trader: { id: egret, name: 'Egret', country: 'CD', note: 'Undone', noteZh: '已撤销' } },
            ],
          },
          redo: {
            reason: 'a test',
            operations: [
              { reinstate: 'merge:test:2' },
              { trader: { id: heron, name: 'Heron', country: 'CD', note: 'One again', noteZh: '重新合并' } },
            ],
          },
        },
      );
      expect(undone.changeset.facts).toEqual([null, { name: 'Egret', suppliesTo: { totalCount: 3 } }]);
      expect(again.changeset.facts[1]).toEqual({ name: 'Heron', suppliesTo: { totalCount: 4 } });
      await apply({ retract: heron });
      const { node, traders } = await api.data(`{ node(id: "${crane}") { id } traders { nodes { name } } }`);
      expect(node).toEqual({ id: egret });
      expect(traders.nodes).toEqual([{ name: 'Egret' }]);
      await apply({ reinstate: heron });
    });
  });

  describe('many merged nodes', () => {
    const ROWS = 40;
    let api: TestApi;
    let counted: CountedStore;
    beforeAll(async () => {
      const story = aChain('merged').trader('Hub');
      for (let index = 0; index < ROWS; index += 1) {
        const [kept, dropped] = [`Hill ${index}`, `Hill ${index} as its buyers call it`];
        story
          .mine(kept)
          .mine(dropped)
          .link(`sale ${index}`, dropped, 'Hub', ['tin'])
          .flag(`flag ${index}`, { on: dropped })
          .merge(`merge ${index}`, dropped, kept);
      }
      const store = await place.open();
      await story.into(store);
      counted = counting(store);
      api = await serve(counted.store, TODAY);
      await api.data('{ mineSites { nodes { id mergedFrom { id } } } }');
    });
    afterAll(() => api.server.stop());

    test.each([5, ROWS])('cost no more store calls for many rows than for few: %i', async (rows) => {
      counted.taken();
      const { mineSites } = await api.data(
        `query ($n: Int) { mineSites(first: $n, flaggedBy: [NSAG_CONTROL]) { totalCount nodes { name
          mergedFrom { name } suppliesTo { totalCount nodes { from { name } to { name } } }
          flags { nodes { name subject { ... on MineSite { name } } } } } } }`,
        { n: rows },
      );
      const calls = counted.taken();
      expect(mineSites.totalCount).toBe(ROWS);
      expect(mineSites.nodes).toHaveLength(rows);
      for (const site of mineSites.nodes) {
        expect(site.suppliesTo.nodes).toEqual([{ from: { name: site.name }, to: { name: 'Hub' } }]);
        expect(site.flags.nodes[0].subject).toEqual({ name: site.name });
        expect(site.mergedFrom).toHaveLength(1);
      }
      const total = Object.values(calls).reduce((sum, count) => sum + count, 0);
      expect(total, JSON.stringify(calls)).toBeLessThanOrEqual(11);
    });

    test.each(['hill', 'as its buyers call it'])(
      'each is found once by any of its names: %s',
      async (text) => {
        const found: string[] = [];
        let after: string | null = null;
        counted.taken();
        for (;;) {
          const { search } = await api.data(
            `query ($text: String!, $after: String) {
            search(text: $text, kinds: [MINE_SITE], first: 7, after: $after) {
              edges { foundAs { name } node { ... on MineSite { name } } } pageInfo { hasNextPage endCursor } } }`,
            { text, after },
          );
          expect(counted.taken().search).toBe(1);
          for (const { foundAs, node } of search.edges) {
            found.push(node.name);
            expect(foundAs?.name ?? null).toBe(text === 'hill' ? null : `${node.name} as its buyers call it`);
          }
          if (!search.pageInfo.hasNextPage) break;
          expect(search.edges).toHaveLength(7);
          after = search.pageInfo.endCursor;
        }
        expect(new Set(found).size).toBe(found.length);
        expect(found).toHaveLength(ROWS);
        expect(found.filter((name) => name.includes('buyers'))).toEqual([]);
      },
    );
  });
}
