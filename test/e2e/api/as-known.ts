import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Operation } from '../../../src/store/changesets.ts';
import { fact } from '../../../src/store/facts.ts';
import type { Store } from '../../../src/store/port.ts';
import { serve, type TestApi } from '../../testkit/api.ts';
import { amend, put, reinstate, retract } from '../../testkit/operations.ts';
import { idOf, sample } from '../../testkit/sample-facts.ts';
import type { ApiPlace } from './place.ts';

const mine = sample.site('mine', { name: 'Old name', country: 'CD', minerals: ['tin'] });
const other = sample.site('other', { name: 'Other mine', country: 'RW' });
const twin = sample.site('twin', { name: 'Twin mine' });
const [buyer, maker] = [sample.trader('buyer'), sample.supplier('maker')];
const sale = sample.link('sale', mine.id, buyer.id, {
  evidence: [idOf.document('1')],
  via: [idOf.point('town')],
  validFrom: '2023-01-01',
});
const delivery = sample.link('delivery', buyer.id, maker.id, { validFrom: '2023-02-01' });
const twinSale = sample.link('twin-sale', twin.id, buyer.id);
const flag = sample.flag('on-mine', mine.id, { name: 'Flag of then', from: '2023-01-01' });

/** What each revision recorded, beginning with the first. */
const story: readonly (readonly Operation[])[] = [
  [mine, other, twin, buyer, maker, sample.document('1'), sample.point('town')].map(put),
  [sale, delivery, twinSale, flag].map(put),
  [amend(mine, { name: 'New name', country: null }), amend(flag, { name: 'Flag of now' })],
  [put(sample.merge('twins', twin.id, mine.id))],
  [retract(idOf.document('1'))],
  [retract(mine.id)],
  [put(sample.site('late', { name: 'Late mine' }))],
];

/** Nodes, lists and all within them, as they were known at a moment. */
export function describeAsKnown(place: ApiPlace): void {
  describe('nodes and lists as they were known', () => {
    let store: Store;
    let api: TestApi;
    const instants: string[] = ['2001-01-01T00:00:00.000Z'];

    beforeAll(async () => {
      store = await place.open();
      for (const [index, operations] of story.entries()) {
        await store.apply({
          id: `as known ${index + 1}`,
          author: `author ${index + 1}`,
          reason: `reason ${index + 1}`,
          operations,
        });
        instants.push((await store.revision()).recordedAt as string);
      }
      api = await serve(store, '2024-01-01');
    });
    afterAll(() => api.server.stop());

    const SITE = `... on MineSite { name country version
      suppliesTo { totalCount nodes { id to { name } evidence { name } via { name } } }
      flags { totalCount nodes { name subject { ... on MineSite { name } } } }
      mergedFrom { name }
      exposures { revision totalCount } }`;

    async function node(revision: number | null, id = mine.id) {
      const at = revision === null ? null : instants[revision];
      const data = await api.data(
        `query ($id: ID!, $at: Moment) { node: nodeAsKnown(id: $id, knownAt: $at) { ${SITE} } }`,
        {
          id,
          at,
        },
      );
      return data.node;
    }

    test('a node that is retracted is shown as it was known before, with all that belonged to it', async () => {
      expect(await node(null)).toBeNull();
      expect(await node(6)).toBeNull();
      expect(await node(0)).toBeNull();
      expect(await node(1)).toMatchObject({
        name: 'Old name',
        country: 'CD',
        version: 1,
        suppliesTo: { totalCount: 0, nodes: [] },
        flags: { totalCount: 0 },
        exposures: { revision: 1, totalCount: 0 },
      });
      expect(await node(2)).toEqual({
        name: 'Old name',
        country: 'CD',
        version: 1,
        suppliesTo: {
          totalCount: 1,
          nodes: [
            {
              id: sale.id,
              to: { name: 'Trader buyer' },
              evidence: [{ name: 'Document 1' }],
              via: [{ name: 'Point town' }],
            },
          ],
        },
        flags: { totalCount: 1, nodes: [{ name: 'Flag of then', subject: { name: 'Old name' } }] },
        mergedFrom: [],
        exposures: { revision: 2, totalCount: 0 },
      });
      expect(await node(3)).toMatchObject({
        name: 'New name',
        country: null,
        version: 2,
        flags: { nodes: [{ name: 'Flag of now', subject: { name: 'New name' } }] },
      });
    });

    test('what was one node then, with what referred to either', async () => {
      expect(await node(4)).toMatchObject({
        suppliesTo: { totalCount: 2 },
        mergedFrom: [{ name: 'Twin mine' }],
      });
      expect(await node(4, twin.id)).toMatchObject({ name: 'New name' });
      expect(await node(3, twin.id)).toMatchObject({ name: 'Twin mine', suppliesTo: { totalCount: 1 } });
      // The document has gone, and the link that rested on it alone; the other stays.
      expect(await node(5)).toMatchObject({ suppliesTo: { totalCount: 1, nodes: [{ id: twinSale.id }] } });
      // The merge has fallen with the one that was kept.
      expect(await node(null, twin.id)).toMatchObject({ name: 'Twin mine' });
    });

    test('at any depth, within nodes', async () => {
      const { nodes } = await api.data(
        `query ($ids: [ID!]!, $at: Moment) { nodes(ids: $ids, knownAt: $at) { id
          ... on Supplier { suppliedBy { nodes { from { name suppliedBy { nodes { from { name
            ... on MineSite { country flags { nodes { name } } } } } } } } } } } }`,
        { ids: [maker.id, idOf.site('late'), maker.id], at: instants[2] },
      );
      const names = nodes[0].suppliedBy.nodes[0].from.suppliedBy.nodes.map(
        (one: { from: { name: string } }) => one.from.name,
      );
      expect(names.sort()).toEqual(['Old name', 'Twin mine']);
      const of = nodes[0].suppliedBy.nodes[0].from.suppliedBy.nodes.find(
        (one: { from: { name: string } }) => one.from.name === 'Old name',
      );
      expect(of.from).toEqual({
        name: 'Old name',
        country: 'CD',
        flags: { nodes: [{ name: 'Flag of then' }] },
      });
      expect(nodes[1]).toBeNull();
      expect(nodes[2]).toEqual(nodes[0]);
    });

    test('a list holds what stood, filtered, counted and paged as it was', async () => {
      const list = async (revision: number, args = '') => {
        const { mineSites } = await api.data(
          `query ($at: Moment) { mineSites(knownAt: $at${args}) { totalCount pageInfo { hasNextPage endCursor }
            nodes { name flags { totalCount } } } }`,
          { at: instants[revision] },
        );
        return mineSites;
      };
      const names = async (revision: number, args = '') =>
        (await list(revision, args)).nodes.map((one: { name: string }) => one.name);
      expect(await names(0)).toEqual([]);
      expect(await names(1)).toEqual(['Old name', 'Other mine', 'Twin mine']);
      expect(await names(3)).toEqual(['New name', 'Other mine', 'Twin mine']);
      expect(await names(4)).toEqual(['New name', 'Other mine']);
      expect(await names(7)).toEqual(['Late mine', 'Other mine', 'Twin mine']);
      expect(await names(2, ', countries: ["CD"]')).toEqual(['Old name']);
      expect(await names(3, ', countries: ["CD"]')).toEqual([]);
      expect(await names(1, ', flaggedBy: [NSAG_CONTROL]')).toEqual([]);
      expect(await names(2, ', flaggedBy: [NSAG_CONTROL]')).toEqual(['Old name']);
      expect(await names(7, ', flaggedBy: [NSAG_CONTROL]')).toEqual([]);
      expect(await names(2, ', text: "old"')).toEqual(['Old name']);
      const first = await list(3, ', first: 2');
      expect(first).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
      expect(first.nodes[0]).toEqual({ name: 'New name', flags: { totalCount: 1 } });
      const after = `, first: 2, after: "${first.pageInfo.endCursor}"`;
      expect(await names(3, after)).toEqual(['Twin mine']);
      const { extensions } = await api.refusal(
        `query ($at: Moment) { mineSites(knownAt: $at${after}) { totalCount } }`,
        { at: instants[2] },
      );
      expect(extensions.issues?.[0]).toMatchObject({ field: 'after' });
    });

    test('a search finds what stood, by the names of then, and who was one with whom', async () => {
      const found = async (revision: number, text: string, more = '') => {
        const { search } = await api.data(
          `query ($text: String!, $at: Moment) { search(text: $text, knownAt: $at${more}) {
            pageInfo { hasNextPage endCursor }
            edges { match foundAs { name } node { ... on ChainNode { name flags { totalCount } } ... on RiskFlag { name } } } } }`,
          { text, at: instants[revision] },
        );
        return search;
      };
      const names = async (revision: number, text: string, more = '') =>
        (await found(revision, text, more)).edges.map((edge: { node: { name: string } }) => edge.node.name);
      expect(await names(0, 'mine')).toEqual([]);
      expect(await names(1, 'old name')).toEqual(['Old name']);
      expect(await names(3, 'old name')).toEqual([]);
      expect(await names(3, 'new name')).toEqual(['New name']);
      expect(await names(7, 'new name')).toEqual([]);
      expect(await names(2, 'flag')).toEqual(['Flag of then']);
      expect(await names(3, 'flag')).toEqual(['Flag of now']);
      expect((await found(3, 'new name')).edges[0].node.flags).toEqual({ totalCount: 1 });
      expect((await found(3, 'twin')).edges).toMatchObject([{ foundAs: null, node: { name: 'Twin mine' } }]);
      expect((await found(4, 'twin')).edges).toMatchObject([
        { foundAs: { name: 'Twin mine' }, node: { name: 'New name' } },
      ]);
      expect(await names(3, 'mine')).toEqual(['Other mine', 'Twin mine']);
      const { pageInfo } = await found(3, 'mine', ', first: 1');
      expect(pageInfo.hasNextPage).toBe(true);
      const after = `, first: 1, after: "${pageInfo.endCursor}"`;
      expect(await names(3, 'mine', after)).toEqual(['Twin mine']);
      const { extensions } = await api.refusal(
        `query ($at: Moment) { search(text: "mine", knownAt: $at${after}) { nodes { __typename } } }`,
        { at: instants[4] },
      );
      expect(extensions.issues?.[0]).toMatchObject({ field: 'after' });
    });

    test('totals are those of the lists, nodes that were one counted once', async () => {
      const totals = async (revision: number) => {
        const data = await api.data(
          `query ($at: Moment) {
            totals(knownAt: $at) { count byKind { kind count } }
            sites: mineSites(knownAt: $at) { totalCount }
            links: supplyLinks(knownAt: $at) { totalCount } }`,
          { at: instants[revision] },
        );
        const byKind = new Map<string, number>(
          data.totals.byKind.map(({ kind, count }: { kind: string; count: number }) => [kind, count]),
        );
        expect(data.totals.count).toBe([...byKind.values()].reduce((sum, count) => sum + count, 0));
        expect(byKind.get('MINE_SITE')).toBe(data.sites.totalCount);
        expect(byKind.get('SUPPLY_LINK')).toBe(data.links.totalCount);
        return byKind;
      };
      expect(new Set((await totals(0)).values())).toEqual(new Set([0]));
      expect([...(await totals(2))].slice(0, 2)).toEqual([
        ['MINE_SITE', 3],
        ['SUPPLY_LINK', 3],
      ]);
      expect((await totals(4)).get('MINE_SITE')).toBe(2);
      expect((await totals(4)).get('MERGE')).toBe(1);
      expect((await totals(7)).get('MINE_SITE')).toBe(3);
    });

    test('the cursor of a nested list is refused at another moment, and in another order', async () => {
      const QUERY = `query ($id: ID!, $at: Moment, $after: String, $order: ValidityOrder) {
        node: nodeAsKnown(id: $id, knownAt: $at) { ... on MineSite {
          suppliesTo(first: 1, after: $after, orderBy: $order) { nodes { id } pageInfo { endCursor } } } } }`;
      const order = { field: 'VALID_TO', direction: 'DESC' };
      const first = { id: mine.id, at: instants[4] };
      const { suppliesTo } = (await api.data(QUERY, first)).node;
      expect(suppliesTo.nodes).toEqual([{ id: twinSale.id }]);
      const after = suppliesTo.pageInfo.endCursor;
      const next = (await api.data(QUERY, { ...first, after })).node.suppliesTo;
      expect(next.nodes).toEqual([{ id: sale.id }]);
      for (const changed of [{ at: instants[3] }, { order }]) {
        const { extensions } = await api.refusal(QUERY, { ...first, after, ...changed });
        expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', issues: [{ field: 'after' }] });
      }
      const ordered = (await api.data(QUERY, { ...first, order })).node.suppliesTo;
      expect(ordered.nodes).toEqual([{ id: sale.id }]);
      const rest = { ...first, order, after: ordered.pageInfo.endCursor };
      expect((await api.data(QUERY, rest)).node.suppliesTo.nodes).toEqual([{ id: twinSale.id }]);
    });

    test('every list takes a moment, and is empty before the first record', async () => {
      const { __schema } = await api.data(
        `{ __schema { queryType { fields { name args { name } type { ofType { name } } } } } }`,
      );
      const lists = __schema.queryType.fields.filter((field: { args: { name: string }[] }) => {
        const args = field.args.map(({ name }) => name);
        return args.includes('last');
      });
      const taking = lists.filter(({ name }: { name: string }) => name !== 'history');
      expect(taking.length).toBeGreaterThan(18);
      for (const { name, args } of taking) {
        expect(
          args.map((one: { name: string }) => one.name),
          name,
        ).toContain('knownAt');
        const more = name === 'relations' ? ', type: OPERATES' : '';
        const data = await api.data(`{ ${name}(knownAt: "2001-01-01"${more}) { totalCount nodes { id } } }`);
        expect(data[name]).toEqual({ totalCount: 0, nodes: [] });
      }
    });

    test('traces within a node so shown are of then, unless they name a moment', async () => {
      const query = `query ($id: ID!, $at: Moment) { node: nodeAsKnown(id: $id, knownAt: $at) { ... on Supplier {
        exposures { revision nodes { flag { name } } }
        upstream { revision nodes { node { name } } }
        associations { revision }
        now: exposures(knownAt: "9999-12-31") { revision totalCount } } } }`;
      const then = (await api.data(query, { id: maker.id, at: instants[2] })).node;
      expect(then.exposures).toEqual({ revision: 2, nodes: [{ flag: { name: 'Flag of then' } }] });
      expect(then.upstream.nodes.map((one: { node: { name: string } }) => one.node.name)).toContain(
        'Old name',
      );
      expect(then.associations.revision).toBe(2);
      expect(then.now).toEqual({ revision: 7, totalCount: 0 });
      const now = (await api.data(query, { id: maker.id })).node;
      expect(now.exposures).toEqual({ revision: 7, nodes: [] });
    });

    describe('history', () => {
      const QUERY = `query ($id: ID!, $first: Int, $after: String, $last: Int) {
        history(id: $id, first: $first, after: $after, last: $last) { totalCount pageInfo { hasNextPage endCursor }
          nodes { version change because asImported provenance { source }
            recorded { revision recordedAt author reason changesetId importId }
            fact { id ... on MineSite { name flags { totalCount } } }
            properties { property before after }
            superseded { revision author }
            retraction { byName because recorded { revision reason } } } } }`;
      const history = async (id: string, more = {}) => (await api.data(QUERY, { id, ...more })).history;

      test('of a retracted fact: its versions, who, when and why, and what took it down', async () => {
        const { totalCount, nodes } = await history(mine.id);
        expect(totalCount).toBe(2);
        expect(nodes[0]).toMatchObject({
          version: 1,
          change: 'RECORDED',
          because: null,
          asImported: false,
          provenance: null,
          recorded: {
            revision: 1,
            recordedAt: instants[1],
            author: 'author 1',
            reason: 'reason 1',
            changesetId: 'as known 1',
            importId: null,
          },
          fact: { id: mine.id, name: 'Old name', flags: { totalCount: 0 } },
          superseded: { revision: 3, author: 'author 3' },
          retraction: null,
        });
        expect(nodes[1]).toMatchObject({
          version: 2,
          change: 'AMENDED',
          fact: { name: 'New name', flags: { totalCount: 1 } },
          properties: [
            { property: 'name', before: '"Old name"', after: '"New name"' },
            { property: 'country', before: '"CD"', after: null },
          ],
          superseded: null,
          retraction: { byName: true, because: null, recorded: { revision: 6, reason: 'reason 6' } },
        });
      });

      test('of a fact that fell with another, and of one that came back', async () => {
        const [only] = (await history(sale.id)).nodes;
        expect(only.retraction).toEqual({
          byName: false,
          because: idOf.document('1'),
          recorded: { revision: 5, reason: 'reason 5' },
        });
        await store.apply({
          id: 'back',
          author: 'author 8',
          reason: 'found again',
          operations: [reinstate(idOf.document('1')), reinstate(mine.id)],
        });
        const { nodes } = await history(sale.id);
        const because = nodes[1].because;
        expect(nodes[1]).toMatchObject({
          version: 2,
          change: 'REINSTATED',
          properties: [],
          recorded: { revision: 8, reason: 'found again' },
          retraction: null,
          superseded: null,
        });
        expect([idOf.document('1'), mine.id]).toContain(because);
      });

      test('a page at a time, either way; nothing of what never was', async () => {
        const first = await history(mine.id, { first: 1 });
        expect(first).toMatchObject({
          totalCount: 3,
          pageInfo: { hasNextPage: true },
          nodes: [{ version: 1 }],
        });
        const next = await history(mine.id, { first: 5, after: first.pageInfo.endCursor });
        expect(next.nodes.map(({ version }: { version: number }) => version)).toEqual([2, 3]);
        expect((await history(mine.id, { last: 1 })).nodes).toMatchObject([
          { version: 3, change: 'REINSTATED' },
        ]);
        expect(await history('mine-site:test:never')).toMatchObject({ totalCount: 0, nodes: [] });
        const { extensions } = await api.refusal(QUERY, { id: 'no id' });
        expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', issues: [{ field: 'id' }] });
      });
    });

    test('of the conversions of one merged node, one counts for each pair of minerals; all are shown', async () => {
      const smelter = (key: string) => fact('Smelter', `smelter:test:${key}`, { name: `Smelter ${key}` });
      const [kept, one, another] = [smelter('kept'), smelter('one'), smelter('another')];
      const conversions = [
        sample.conversion('c1', another.id, 'copper', 'cobalt'),
        sample.conversion('c2', one.id, 'copper', 'cobalt'),
        sample.conversion('c3', kept.id, 'copper', 'cobalt'),
        sample.conversion('c4', one.id, 'copper', 'nickel'),
        sample.conversion('c5', another.id, 'copper', 'nickel'),
        sample.conversion('c6', another.id, 'tin', 'tin'),
      ];
      const record = (id: string, operations: readonly Operation[]) =>
        store.apply({ id, author: 'test', reason: 'conversions', operations });
      await record('conversions', [kept, one, another, ...conversions].map(put));
      const before = (await store.revision()).recordedAt;
      await record(
        'merged smelters',
        [one, another].map((dropped, index) => put(sample.merge(`smelters-${index}`, dropped.id, kept.id))),
      );
      const counting = async (args = '') => {
        const { conversions: listed, node } = await api.data(
          `query ($id: ID!) { conversions(nodes: [$id]${args}) { totalCount nodes { id counts } }
            node(id: $id) { ... on Smelter { conversions { totalCount nodes { id counts } } } } }`,
          { id: kept.id },
        );
        return { listed, node: node.conversions };
      };
      const keyed = ({ nodes }: { nodes: readonly { id: string; counts: boolean }[] }) =>
        nodes.flatMap(({ id, counts }) => (counts ? [id.split(':')[2]] : [])).sort();
      const { listed, node } = await counting();
      expect([listed.totalCount, node.totalCount]).toEqual([6, 6]);
      expect(keyed(listed)).toEqual(['c3', 'c4', 'c6']);
      expect(keyed(node)).toEqual(['c3', 'c4', 'c6']);
      // Without the kept node's own, the least id counts; apart, each does.
      const apart = await api.data(
        `query ($at: Moment) { conversions(knownAt: $at, outputs: ["cobalt", "nickel"]) { nodes { id counts } } }`,
        { at: before },
      );
      expect(keyed(apart.conversions)).toEqual(['c1', 'c2', 'c3', 'c4', 'c5']);
      await record('one less', [retract(idOf.conversion('c3'))]);
      expect(keyed((await counting()).listed)).toEqual(['c1', 'c4', 'c6']);
    });
  });
}
