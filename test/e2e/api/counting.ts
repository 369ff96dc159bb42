import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../../../src/store/port.ts';
import { apply } from '../../contract/place.ts';
import { serve, type TestApi } from '../../testkit/api.ts';
import { put } from '../../testkit/operations.ts';
import type { ApiPlace } from './place.ts';
import { TODAY, twoRoads } from './two-roads.ts';

const chain = twoRoads();
interface Count {
  readonly value: unknown;
  readonly count: number;
}
/** Counts as pairs. */
const pairs = (counts: readonly Count[]) => counts.map(({ value, count }) => [value, count]);

export function describeCounting(place: ApiPlace): void {
  describe('counts of what lists hold', () => {
    let api: TestApi;
    let store: Store;
    beforeAll(async () => {
      store = await place.open();
      await chain.into(store);
      api = await serve(store, TODAY);
    });
    afterAll(() => api.server.stop());

    test('most first, then by value, and those of which nothing is known last', async () => {
      const { mineSites } = await api.data(`{ mineSites { totalCount aggregate {
        byCountry { value count } byRegion { value count } byMineral { value { code nameZh } count }
        byMiningType { value count } } } }`);
      expect(mineSites.totalCount).toBe(3);
      expect(mineSites.aggregate).toEqual({
        byCountry: [
          { value: 'CD', count: 2 },
          { value: 'RW', count: 1 },
        ],
        byRegion: [
          { value: 'Nord-Kivu', count: 1 },
          { value: null, count: 2 },
        ],
        byMineral: [
          { value: { code: 'tin', nameZh: '锡' }, count: 2 },
          { value: { code: 'gold', nameZh: '金' }, count: 1 },
          { value: { code: 'tantalum', nameZh: '钽' }, count: 1 },
        ],
        byMiningType: [{ value: null, count: 3 }],
      });
    });

    test('of a list as it is filtered, whatever its page', async () => {
      const { riskFlags } = await api.data(`{ riskFlags(live: true, first: 1) { nodes { name } aggregate {
        byCategory { value count } byStatus { value count } bySubjectKind { value count }
        byPerpetratorKind { value count } byMineral { value { code } count } } } }`);
      expect(riskFlags.nodes).toHaveLength(1);
      const { aggregate } = riskFlags;
      expect(pairs(aggregate.byCategory)).toEqual([
        ['BRIBERY', 1],
        ['IMPLAUSIBLE_VOLUME', 1],
        ['NSAG_CONTROL', 1],
        ['NSAG_SITE_ROUTE_EXTORTION', 1],
        ['NSAG_SUPPORT', 1],
        ['ORIGIN_FRAUD', 1],
      ]);
      expect(pairs(aggregate.byStatus)).toEqual([
        ['SIGNAL', 5],
        ['UNDER_REVIEW', 1],
      ]);
      expect(pairs(aggregate.bySubjectKind)).toEqual([
        ['TRADER', 2],
        ['ARMED_GROUP', 1],
        ['MINE_SITE', 1],
        ['SUPPLY_LINK', 1],
        ['TRANSPORT_ROUTE', 1],
      ]);
      expect(pairs(aggregate.byPerpetratorKind)).toEqual([
        ['ARMED_GROUP', 1],
        [null, 5],
      ]);
      expect(aggregate.byMineral.at(-1)).toEqual({ value: null, count: 3 });
      const { documents, companies } = await api.data(`{ documents { aggregate { byCredibility { value count }
        byReliability { value count } } } companies { aggregate { byFocal { value count } } } }`);
      expect(pairs(documents.aggregate.byCredibility)).toEqual([
        [2, 1],
        [3, 1],
      ]);
      expect(pairs(companies.aggregate.byFocal)).toEqual([[true, 1]]);
    });

    test('of what refers to each row', async () => {
      const { smelters, transportRoutes } = await api.data(`{
        smelters { nodes { suppliedBy { totalCount aggregate { byMineral { value { code } count }
          byFromKind { value count } } } } }
        transportRoutes { nodes { passedBy(minerals: ["tin"], validOn: "2022-07-01") { totalCount nodes { id } } } } }`);
      const [{ suppliedBy }] = smelters.nodes;
      expect(suppliedBy.totalCount).toBe(2);
      expect(suppliedBy.aggregate.byMineral).toEqual([
        { value: { code: 'tantalum' }, count: 1 },
        { value: { code: 'tin' }, count: 1 },
      ]);
      expect(pairs(suppliedBy.aggregate.byFromKind)).toEqual([['TRADER', 2]]);
      expect(transportRoutes.nodes[0].passedBy).toEqual({ totalCount: 1, nodes: [{ id: chain.id('l01') }] });
    });

    test('what rests on a document, kind by kind, in pages that fit together', async () => {
      const seen: unknown[] = [];
      let after: string | null = null;
      do {
        const { node }: { node: { supports: Record<string, never> } } = await api.data(
          `query ($id: ID!, $after: String) { node(id: $id) { ... on Document { supports(first: 1, after: $after) {
            totalCount byKind { kind count } pageInfo { hasNextPage endCursor }
            nodes { __typename ... on SupplyLink { id } ... on RiskFlag { id } } } } } }`,
          { id: chain.id('visit'), after },
        );
        const { totalCount, byKind, nodes, pageInfo } = node.supports as never as {
          totalCount: number;
          byKind: unknown;
          nodes: unknown[];
          pageInfo: { hasNextPage: boolean; endCursor: string };
        };
        expect(totalCount).toBe(2);
        expect(byKind).toEqual([
          { kind: 'SUPPLY_LINK', count: 1 },
          { kind: 'RISK_FLAG', count: 1 },
        ]);
        seen.push(...nodes);
        after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
      } while (after !== null);
      expect(seen).toEqual([
        { __typename: 'SupplyLink', id: chain.id('l01') },
        { __typename: 'RiskFlag', id: chain.id('control') },
      ]);
      const { node } = await api.data(
        `query ($id: ID!) { node(id: $id) { ... on Document { supports(kinds: [RISK_FLAG, MERGE]) {
          totalCount nodes { __typename } } } } }`,
        { id: chain.id('visit') },
      );
      expect(node.supports).toEqual({ totalCount: 1, nodes: [{ __typename: 'RiskFlag' }] });
    });

    test('nodes by tier: the fewest links to the focal company, and from a mine', async () => {
      const { companies, mineSites } = await api.data(`{
        companies(focal: true) { nodes { upstream(first: 1, kinds: [MINE_SITE, TRADER, SMELTER, SUPPLIER]) {
          complete totalCount nodes { node { name } } byTier { tier count } } } }
        mineSites(text: "Čertova") { nodes { downstream { complete byTier { tier count } } } } }`);
      const [{ upstream }] = companies.nodes;
      // Cell, Smelt, Tern, and the mines that sell to it.
      expect(upstream.complete).toBe(true);
      expect(upstream.nodes).toEqual([{ node: { name: 'Cell' } }]);
      expect(upstream.byTier.slice(0, 3)).toEqual([
        { tier: 1, count: 1 },
        { tier: 2, count: 1 },
        { tier: 3, count: 1 },
      ]);
      const sum = upstream.byTier.reduce((total: number, { count }: Count) => total + count, 0);
      expect(sum).toBe(upstream.totalCount);
      expect(mineSites.nodes[0].downstream).toEqual({ complete: true, byTier: [] });
    });

    test('as they were known, and what was recorded since first', async () => {
      const before = (await store.revision()).number;
      const { recordedAt } = await store.revision();
      const [brook] = await store.get([chain.id('Brook')]);
      if (!brook) throw new Error('Brook is not recorded');
      const { kind, id, properties } = brook;
      await new Promise((resolve) => setTimeout(resolve, 5));
      await apply(store, [put({ kind, id, properties: { ...properties, country: 'UG' } })]);
      const data = await api.data(
        `query ($moment: Moment, $since: Int) {
          now: mineSites { aggregate { byCountry { value count } } }
          earlier: mineSites(knownAt: $moment) { aggregate { byCountry { value count } } }
          since: mineSites(recordedAfter: $since) { nodes { name } }
          latest: mineSites(first: 1, orderBy: {field: RECORDED, direction: DESC}) { nodes { name } } }`,
        { moment: recordedAt, since: before },
      );
      expect(pairs(data.earlier.aggregate.byCountry)).toEqual([
        ['CD', 2],
        ['RW', 1],
      ]);
      expect(pairs(data.now.aggregate.byCountry)).toEqual([
        ['CD', 1],
        ['RW', 1],
        ['UG', 1],
      ]);
      expect(data.since.nodes).toEqual([{ name: 'Brook' }]);
      expect(data.latest.nodes).toEqual([{ name: 'Brook' }]);
    });

    test.each([
      ['riskFlags(subjectKinds: [DOCUMENT])', 'subjectKinds[0]'],
      ['riskFlags(validDuring: {from: "2024-01-02", to: "2024-01-01"})', 'validDuring.to'],
      ['mineSites(regions: [""])', 'regions[0]'],
      ['mineSites(recordedAfter: -1)', 'recordedAfter'],
      ['supplyLinks(documents: ["mine-site:x:1"])', 'documents[0]'],
    ])('%s is refused by name', async (field, argument) => {
      const { extensions } = await api.refusal(`{ ${field} { totalCount } }`);
      expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', issues: [{ field: argument }] });
    });
  });
}
