import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type TestApi } from '../../testkit/api.ts';
import { aChain } from '../../testkit/chain.ts';
import { type CountedStore, counting } from '../../testkit/counting-store.ts';
import type { ApiPlace } from './place.ts';
import { TODAY } from './two-roads.ts';

const ROWS = 60;

/** Many mines with a flag, a document and an operator each, all of which sell by one road to two suppliers each. */
export function manyMines(rows: number) {
  const story = aChain('many').trader('Hub').smelter('Furnace').route('Road').armedGroup('Column');
  story.link('hub', 'Hub', 'Furnace', ['tin'], '2020-01-01..');
  for (let index = 0; index < rows; index += 1) {
    const name = `Mine ${String(index).padStart(2, '0')}`;
    story
      .document(`Report ${index}`)
      .mine(name)
      .link(`sale ${index}`, name, 'Hub', ['tin'], '2020-01-01..', {
        via: ['Road'],
        evidence: [`Report ${index}`],
      })
      .operates(`works ${index}`, 'Column', name)
      .supplier(`Supplier ${String(index).padStart(2, '0')}`)
      .link(`to ${index}`, 'Furnace', `Supplier ${String(index).padStart(2, '0')}`, ['tin'], '2021-01-01..')
      .flag(`flag ${index}`, { on: name, by: 'Column', evidence: [`Report ${index}`] }, '2022-01-01..')
      .part(`Part ${index}`)
      .partSupply(`supply ${index}`, `Part ${index}`, `Supplier ${String(index).padStart(2, '0')}`, '..', {
        evidence: [`Report ${index}`],
      })
      .partSupply(`other supply ${index}`, `Part ${index}`, 'Supplier 00')
      .customer(`Customer ${index}`)
      .product(`Product ${index}`, [`Part ${index}`], [`Customer ${index}`]);
  }
  return story;
}

/**
 * Queries that an analyst asks in bulk, `$n` rows each, with the most store calls that each may cost: one for every
 * field that reads. Fields that come due in the same moment may share one.
 */
const QUERIES: Record<string, readonly [most: number, query: string]> = {
  'sites with flags, links, relations and what these rest on': [
    34,
    `query ($n: Int) { mineSites(first: $n) {
    totalCount nodes { name
      flags { totalCount nodes { name evidence { name } perpetrator { name } subject { __typename } clause { id } } }
      suppliesTo { totalCount nodes { to { name } via { name passedBy(first: 1) { nodes { id } } } evidence { name } } }
      relations { type from { ... on ArmedGroup { name } } }
      contradictions { totalCount } } } }`,
  ],
  'suppliers with their exposures, walks and documents': [
    5,
    `query ($n: Int) { suppliers(first: $n) { nodes { name
    exposures(first: 3) { totalCount nodes { flag { name evidence { name } } firstPossibleOn prescription { prescribes }
      shortestWalk { steps { from { name } documents { name } places { name } link { from { name } } } } } } } } }`,
  ],
  'suppliers with how strong their exposures are, and on what': [
    5,
    `query ($n: Int) { suppliers(first: $n) { nodes { name
    exposures(first: 3) { nodes { strength certainty controlPoints flag { strength independentSources }
      shortestWalk { steps { strength companyScope link { strength independentSources evidence { strength } } } } } } } } }`,
  ],
  'suppliers with why they are exposed': [
    8,
    `query ($n: Int) { suppliers(first: $n) { nodes { name
    exposures(first: 2) { nodes { bestWalk { strength steps { link { from { name } evidence { name } } } }
      walks(first: 2) { complete nodes { steps { from { name } } } } cut { links { to { name } } }
      assumptions { link { id } } explanation { text { en } documents { name } passed { node { name } } } } } } } }`,
  ],
  'cases with what suspending their suppliers would stop': [
    14,
    `query ($n: Int) { cases(first: $n) { nodes { suspensionImpact { complete partCounts { noSourceLeft }
      parts(first: 3) { nodes { part { name } stopped { supplies { id } }
        alternatives { node { ... on Supplier { name } } standing exposures { traced clause { id } } } } }
      products(first: 3) { nodes { product { name } parts { name } } }
      customers(first: 3) { nodes { customer { name } products { name } } } } } } }`,
  ],
  'flags with their exposures': [
    5,
    `query ($n: Int) { riskFlags(first: $n) { nodes {
    subject { ... on MineSite { name } } exposures(first: 2) { totalCount nodes { node { name } hops } } } } }`,
  ],
  'suppliers with the mines upstream, first days and walks': [
    4,
    `query ($n: Int) { suppliers(first: $n) { nodes { name
    upstream(first: 3) { totalCount nodes { node { name } firstPossibleOn lastPossibleOn minerals { hops }
      shortestWalk { start { name } steps { to { name } mineral { code } } } } } } } }`,
  ],
  'mines with the flags that they are associated with': [
    4,
    `query ($n: Int) { mineSites(first: $n) { nodes { associations(first: 3) { totalCount nodes { flag { name }
    associated { ... on MineSite { name } } chains { start { ... on ArmedGroup { name } }
      steps { relation { type } to { ... on MineSite { name } } } } } } } } }`,
  ],
  'suppliers as they were known': [
    5,
    `query ($n: Int) { suppliers(first: $n) { nodes { exposures(first: 3, knownAt: "9999-12-31") {
    nodes { node { name } flag { evidence { name } } shortestWalk { steps { to { name } documents { name } } } } } } } }`,
  ],
  'documents with what rests on them': [
    18,
    `query ($n: Int) { documents(first: $n) { nodes {
    supplyLinks { totalCount nodes { id } } riskFlags { nodes { name } } relations { type } contradictions { totalCount } } } }`,
  ],
};

export function describeBatching(place: ApiPlace): void {
  describe('store calls', () => {
    let api: TestApi;
    let counted: CountedStore;
    beforeAll(async () => {
      const store = await place.open();
      const story = manyMines(ROWS);
      for (let index = 0; index < ROWS; index += 1) {
        const number = String(index).padStart(2, '0');
        story.riskCase(`case ${index}`, `Supplier ${number}`, `Mine ${number}`);
      }
      await story.into(store);
      counted = counting(store);
      // What would be refused for its cost is to be asked here, too.
      api = await serve(counted.store, TODAY, { maxCost: Number.MAX_SAFE_INTEGER });
      await api.data('{ suppliers(first: 1) { nodes { exposures { totalCount } } } }');
    });
    afterAll(() => api.server.stop());

    test.each(Object.entries(QUERIES))('%s: no more for 50 rows than for 5', async (_, [most, query]) => {
      for (const rows of [5, 50]) {
        counted.taken();
        const data: object = await api.data(query, { n: rows });
        const calls = counted.taken();
        expect((Object.values(data)[0] as { nodes: unknown[] }).nodes).toHaveLength(rows);
        const total = Object.values(calls).reduce((sum, count) => sum + count, 0);
        expect(total, JSON.stringify(calls)).toBeGreaterThan(0);
        expect(total, JSON.stringify(calls)).toBeLessThanOrEqual(most);
      }
    });

    test('a query that multiplies itself level by level is broken off, though it reads little', async () => {
      let rows = '{ nodes { id } }';
      for (let level = 0; level < 2; level += 1) {
        rows = `{ nodes { to { suppliedBy { nodes { from { suppliesTo(first: 60) ${rows} } } } } } }`;
      }
      const { extensions } = await api.refusal(`{ smelters { nodes { suppliesTo(first: 60) ${rows} } } }`);
      expect(extensions.code).toBe('LIMIT_EXCEEDED');
      expect(extensions.messages.en).toContain('50000 rows');
    });

    test('totalCount costs a call only when it is selected', async () => {
      counted.taken();
      await api.data('{ mineSites { nodes { name } } }');
      expect(counted.taken()).toEqual({ list: 1 });
      await api.data('{ mineSites { totalCount nodes { name } } }');
      expect(counted.taken()).toEqual({ list: 1, count: 1 });
    });

    test('traces ask the store for its revision once a request, and for nothing else', async () => {
      counted.taken();
      await api.data(`{ a: suppliers(first: 50) { nodes { exposures { totalCount } } } }`);
      expect(counted.taken()).toEqual({ list: 1, revision: 1 });
    });
  });
}
