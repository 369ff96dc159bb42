import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type TestApi } from '../../testkit/api.ts';
import type { ApiPlace } from './place.ts';
import { TODAY, twoRoads } from './two-roads.ts';

const chain = twoRoads();
interface Named {
  readonly name: string;
}
interface LinkPage {
  readonly totalCount: number;
  readonly nodes: readonly { readonly from: Named }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

export function describeLists(place: ApiPlace): void {
  describe('lists', () => {
    let api: TestApi;
    beforeAll(async () => {
      const store = await place.open();
      await chain.into(store);
      api = await serve(store, TODAY);
    });
    afterAll(() => api.server.stop());

    async function names(field: string): Promise<string[]> {
      const data = await api.data(`{ list: ${field} { nodes { name } } }`);
      return data.list.nodes.map(({ name }: Named) => name);
    }

    test.each([
      ['mineSites', ['Ashpit', 'Brook', 'Čertova díra']],
      ['mineSites(orderBy: {direction: DESC})', ['Čertova díra', 'Brook', 'Ashpit']],
      ['mineSites(countries: ["CD"])', ['Ashpit', 'Brook']],
      ['mineSites(countries: ["CD", "RW"], minerals: ["gold"])', ['Čertova díra']],
      ['mineSites(countries: [])', []],
      ['mineSites(text: "certova")', ['Čertova díra']],
      ['mineSites(text: "devil")', ['Čertova díra']],
      ['mineSites(text: "灰坑")', ['Ashpit']],
      ['mineSites(flaggedBy: [NSAG_CONTROL, BRIBERY])', ['Ashpit']],
      // Brook's flag is unfounded, and so does not count.
      ['mineSites(flaggedBy: [FORCED_LABOUR])', []],
      ['mineSites(regions: ["Nord-Kivu"])', ['Ashpit']],
      ['mineSites(regions: ["nord-kivu"])', []],
      ['mineSites(districts: ["Masisi"])', []],
      ['mineSites(recordedAfter: 0)', ['Ashpit', 'Brook', 'Čertova díra']],
      ['mineSites(recordedAfter: 2147483647)', []],
      ['riskFlags(subjectKinds: [SUPPLY_LINK, TRANSPORT_ROUTE])', ['bribe', 'road']],
      ['riskFlags(subjectKinds: [])', []],
      ['riskFlags(supportModes: [PAYMENT])', ['group']],
      ['riskFlags(hasEvidence: true)', ['control']],
      ['riskFlags(hasEvidence: false, live: false)', ['unfounded']],
      [`riskFlags(documents: ["${chain.id('visit')}"])`, ['control']],
      ['riskFlags(validDuring: {to: "2022-12-31"})', ['bribe', 'unfounded', 'volume']],
      [
        'riskFlags(validDuring: {from: "2023-07-01"}, orderBy: {field: FROM, direction: DESC})',
        ['fraud', 'road', 'group', 'volume', 'unfounded', 'bribe'],
      ],
      [
        'riskFlags(orderBy: {field: TO})',
        ['bribe', 'fraud', 'group', 'road', 'unfounded', 'volume', 'control'],
      ],
      ['documents(orderBy: {field: DATE, direction: DESC})', ['declaration', 'visit']],
      ['documents(publishers: ["nobody"])', []],
      ['armedGroups(foreign: true)', []],
      ['contradictions(topics: ["armed actor"], subjectKinds: [MINE_SITE])', []],
      ['imports(fileDigests: ["0"])', []],
      ['traders', ['Tern', 'Umber']],
      ['traders(flaggedBy: [ORIGIN_FRAUD])', ['Tern']],
      ['smelters(countries: ["MY"])', ['Smelt']],
      ['suppliers', ['Cell', 'Wire']],
      ['companies(focal: true)', ['壹连科技']],
      ['companies(focal: false)', []],
      ['transportRoutes(flaggedBy: [NSAG_SITE_ROUTE_EXTORTION])', ['Long Road']],
      ['tradingPoints', []],
      ['armedGroups(flaggedBy: [NSAG_SUPPORT])', ['Grey Column']],
      ['securityForces', []],
      ['organisations', []],
      ['persons', []],
      ['riskFlags', ['bribe', 'control', 'fraud', 'group', 'road', 'unfounded', 'volume']],
      ['riskFlags(live: false)', ['unfounded']],
      ['riskFlags(clauses: ["2"])', ['control', 'group', 'road']],
      ['riskFlags(clauses: ["2.b", "4"])', ['bribe', 'fraud', 'road']],
      ['riskFlags(categories: [IMPLAUSIBLE_VOLUME])', ['volume']],
      ['riskFlags(statuses: [UNDER_REVIEW, UNFOUNDED])', ['bribe', 'unfounded']],
      ['riskFlags(minerals: ["tin"])', ['control', 'fraud']],
      [`riskFlags(subjects: ["${chain.id('Long Road')}", "${chain.id('l06')}"])`, ['bribe', 'road']],
      [`riskFlags(perpetrators: ["${chain.id('Grey Column')}"])`, ['control']],
      ['riskFlags(validOn: "2023-02-28")', ['bribe', 'control', 'group', 'unfounded', 'volume']],
      ['riskFlags(validOn: "2023-02-28", clauses: ["2"])', ['control', 'group']],
      ['riskFlags(text: "road")', ['road']],
      ['documents(reliabilities: [C])', ['declaration']],
      ['documents(credibilities: [2])', ['visit']],
      ['documents(dateFrom: "2023-01-05", dateTo: "2023-01-31")', ['visit']],
      ['contradictions', []],
      ['imports', []],
    ])('%s', async (field, expected) => {
      expect(await names(field)).toEqual(expected);
    });

    test('links by end, place, mineral and day', async () => {
      const links = async (args: string) => {
        const data = await api.data(`{ supplyLinks(${args}) { totalCount nodes { id } } }`);
        expect(data.supplyLinks.totalCount).toBe(data.supplyLinks.nodes.length);
        return data.supplyLinks.nodes.map(({ id }: { id: string }) => id.split(':').at(-1)).sort();
      };
      expect(await links(`from: "${chain.id('Ashpit')}"`)).toEqual(['l01', 'l08']);
      expect(await links(`to: "${chain.id('Wire')}", minerals: ["tantalum"]`)).toEqual(['l06']);
      expect(await links(`via: "${chain.id('Long Road')}"`)).toEqual(['l01']);
      expect(await links('validOn: "2022-07-01"')).toEqual(['l01', 'l06']);
      expect(await links('flaggedBy: [BRIBERY]')).toEqual(['l06']);
      expect(await links('fromKinds: [COMPANY, SUPPLIER]')).toEqual(['l07']);
      expect(await links('toKinds: [COMPANY]')).toEqual(['l07']);
      expect(await links('hasEvidence: true')).toEqual(['l01', 'l03']);
      expect(await links(`documents: ["${chain.id('declaration')}"]`)).toEqual(['l03']);
      expect(await links('validDuring: {from: "2022-06-01", to: "2022-12-31"}')).toEqual(['l01', 'l06']);
      expect(await links('validDuring: {from: "2023-06-11", to: "2023-06-30"}, toKinds: [TRADER]')).toEqual([
        'l02',
      ]);
    });

    test('relations of one type, by end and day', async () => {
      const { relations } = await api.data(`{ relations(type: CONTROLS, validOn: "2023-02-15") { nodes {
        type validFrom validTo from { ... on ArmedGroup { name } } to { ... on MineSite { name } } } } }`);
      expect(relations.nodes).toEqual([
        {
          type: 'CONTROLS',
          validFrom: '2023-02-10',
          validTo: '2023-02-20',
          from: { name: 'Grey Column' },
          to: { name: 'Brook' },
        },
      ]);
      const later = await api.data(`{ relations(type: CONTROLS, validOn: "2023-02-21") { totalCount } }`);
      expect(later.relations.totalCount).toBe(0);
    });

    test('a node by its id, with everything that is said of it', async () => {
      const { node } = await api.data(
        `query ($id: ID!) { node(id: $id) { __typename id ... on MineSite {
          name nameZh aliases country location { region latitude } minerals { code nameZh namedByPolicy }
          miningType note version recordedRevision
          suppliesTo { totalCount nodes { to { id } minerals { code } masses { mineral { code } kgLow kgHigh }
            via { name } evidence { name credibility } validFrom validTo } }
          suppliedBy { totalCount }
          relations { type }
          flags { totalCount nodes { name status live minerals { code } perpetrator { name } from to
            categoryInfo { nameZh } subject { ... on MineSite { name } } } }
          contradictions { totalCount } } } }`,
        { id: chain.id('Ashpit') },
      );
      expect(node).toEqual({
        __typename: 'MineSite',
        id: chain.id('Ashpit'),
        name: 'Ashpit',
        nameZh: '灰坑',
        aliases: [],
        country: 'CD',
        location: { region: 'Nord-Kivu', latitude: null },
        minerals: [
          { code: 'tantalum', nameZh: '钽', namedByPolicy: true },
          { code: 'tin', nameZh: '锡', namedByPolicy: true },
        ],
        miningType: null,
        note: null,
        version: 1,
        recordedRevision: 1,
        suppliesTo: {
          totalCount: 2,
          nodes: [
            {
              to: { id: chain.id('Tern') },
              minerals: [{ code: 'tantalum' }, { code: 'tin' }],
              masses: [
                { mineral: { code: 'tantalum' }, kgLow: 10, kgHigh: null },
                { mineral: { code: 'tin' }, kgLow: 1_000, kgHigh: 2_500 },
              ],
              via: [{ name: 'Long Road' }],
              evidence: [{ name: 'visit', credibility: 2 }],
              validFrom: '2022-06-01',
              validTo: '2023-03-31',
            },
            {
              to: { id: chain.id('Umber') },
              minerals: [{ code: 'tin' }],
              masses: [],
              via: [],
              evidence: [],
              validFrom: '2023-08-01',
              validTo: null,
            },
          ],
        },
        suppliedBy: { totalCount: 0 },
        relations: [],
        flags: {
          totalCount: 1,
          nodes: [
            {
              name: 'control',
              status: 'SIGNAL',
              live: true,
              minerals: [{ code: 'tin' }],
              perpetrator: { name: 'Grey Column' },
              from: '2023-01-01',
              to: '2023-06-30',
              categoryInfo: { nameZh: '非国家武装团体控制矿址、路线、交易点或上游主体' },
              subject: { name: 'Ashpit' },
            },
          ],
        },
        contradictions: { totalCount: 0 },
      });
    });

    test('from actors, places, links and documents back to what rests on them', async () => {
      const { nodes } = await api.data(
        `query ($ids: [ID!]!) { nodes(ids: $ids) { id
          ... on ArmedGroup { relations { type to { ... on MineSite { name } ... on Trader { name } } }
            flags { nodes { name supportMode } } attributedFlags(live: true) { nodes { name } } }
          ... on TransportRoute { passedBy { nodes { id } } flags { nodes { name clause { id } } } }
          ... on SupplyLink { flags { nodes { name } } from { name } }
          ... on Document { supplyLinks { nodes { id } } riskFlags { nodes { name } } relations { type } } } }`,
        {
          ids: [
            chain.id('Grey Column'),
            chain.id('Long Road'),
            chain.id('l06'),
            chain.id('visit'),
            'person:test:nobody',
          ],
        },
      );
      expect(nodes).toEqual([
        {
          id: chain.id('Grey Column'),
          relations: [
            { type: 'OWNS', to: { name: 'Umber' } },
            { type: 'CONTROLS', to: { name: 'Brook' } },
          ],
          flags: { nodes: [{ name: 'group', supportMode: 'PAYMENT' }] },
          attributedFlags: { nodes: [{ name: 'control' }] },
        },
        {
          id: chain.id('Long Road'),
          passedBy: { nodes: [{ id: chain.id('l01') }] },
          flags: { nodes: [{ name: 'road', clause: { id: '2.b' } }] },
        },
        { id: chain.id('l06'), flags: { nodes: [{ name: 'bribe' }] }, from: { name: 'Smelt' } },
        {
          id: chain.id('visit'),
          supplyLinks: { nodes: [{ id: chain.id('l01') }] },
          riskFlags: { nodes: [{ name: 'control' }] },
          relations: [],
        },
        null,
      ]);
    });

    test('a flag without a clause says so', async () => {
      const { node } = await api.data(
        `query ($id: ID!) { node(id: $id) { ... on RiskFlag { clause { id } prescription { prescribes summary summaryZh } } } }`,
        { id: chain.id('volume') },
      );
      expect(node.clause).toBeNull();
      expect(node.prescription.prescribes).toBe(false);
      expect(node.prescription.summaryZh).toMatch(/\p{Script=Han}/u);
    });

    test('search: exact names first, then those that begin so, then those that hold the words', async () => {
      const found = async (args: string) => {
        const { search } = await api.data(
          `{ search(${args}) { edges { match node { __typename ... on Node { id } } } pageInfo { hasNextPage } } }`,
        );
        return search.edges.map(
          (edge: { match: string; node: { __typename: string; id: string } }) =>
            `${edge.match} ${edge.node.__typename} ${edge.node.id.split(':').at(-1)}`,
        );
      };
      expect(await found('text: "ROAD"')).toEqual(['EXACT RiskFlag road', 'WORDS TransportRoute long-road']);
      expect(await found('text: "road", kinds: [TRANSPORT_ROUTE]')).toEqual([
        'WORDS TransportRoute long-road',
      ]);
      expect(await found('text: "壹连"')).toEqual(['PREFIX Company 壹连科技']);
      expect(await found('text: "grey col"')).toEqual(['PREFIX ArmedGroup grey-column']);
      expect(await found('text: "road", kinds: []')).toEqual([]);
      expect(await found('text: "\\"; MATCH (n) DETACH DELETE n //"')).toEqual([]);
    });
  });

  describe('pages', () => {
    let api: TestApi;
    const all = Array.from({ length: 23 }, (_, index) => `Site ${String(index).padStart(2, '0')}`);
    beforeAll(async () => {
      const store = await place.open();
      const story = twoRoads();
      for (const name of all) story.mine(name, { country: 'ZM' });
      for (const name of all) story.link(`from ${name}`, name, 'Tern', ['copper'], '2020-01-01..');
      await story.into(store);
      api = await serve(store, TODAY);
    });
    afterAll(() => api.server.stop());

    const PAGE = `query ($first: Int, $after: String, $last: Int, $before: String, $order: SortDirection!) {
      mineSites(countries: ["ZM"], first: $first, after: $after, last: $last, before: $before, orderBy: {direction: $order}) {
        totalCount edges { cursor } nodes { name }
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;

    async function walk(size: number, order: string, way: 'first' | 'last'): Promise<string[]> {
      const names: string[] = [];
      let cursor: string | null = null;
      for (let pages = 0; pages < 30; pages += 1) {
        const { mineSites }: { mineSites: { nodes: Named[]; pageInfo: Record<string, never> } } =
          await api.data(PAGE, {
            [way]: size,
            [way === 'first' ? 'after' : 'before']: cursor,
            order,
          });
        const page = mineSites.nodes.map(({ name }) => name);
        const { pageInfo } = mineSites;
        if (way === 'first') names.push(...page);
        else names.unshift(...page);
        cursor = way === 'first' ? (pageInfo.endCursor ?? null) : (pageInfo.startCursor ?? null);
        if (!(way === 'first' ? pageInfo.hasNextPage : pageInfo.hasPreviousPage)) return names;
      }
      throw new Error('the pages do not end');
    }

    test.each([1, 4, 23, 200])('of %i fit together, forward and backward, up and down', async (size) => {
      expect(await walk(size, 'ASC', 'first')).toEqual(all);
      expect(await walk(size, 'DESC', 'first')).toEqual([...all].reverse());
      expect(await walk(size, 'ASC', 'last')).toEqual(all);
      expect(await walk(size, 'DESC', 'last')).toEqual([...all].reverse());
    });

    test('hold 50 unless asked otherwise, and say how many there are', async () => {
      const { mineSites } = await api.data(PAGE, { order: 'ASC' });
      expect(mineSites).toMatchObject({
        totalCount: 23,
        pageInfo: { hasNextPage: false, hasPreviousPage: false },
      });
      expect(mineSites.nodes).toHaveLength(23);
    });

    test('of links of one node fit together', async () => {
      const names: string[] = [];
      let after: string | null = null;
      do {
        const { traders }: { traders: { nodes: { suppliedBy: LinkPage }[] } } = await api.data(
          `query ($after: String) { traders(text: "Tern") { nodes {
            suppliedBy(first: 7, after: $after, minerals: ["copper"]) {
              totalCount nodes { from { name } } pageInfo { hasNextPage endCursor } } } } }`,
          { after },
        );
        const [tern] = traders.nodes;
        if (!tern) throw new Error('Tern is not listed');
        const { totalCount, nodes, pageInfo } = tern.suppliedBy;
        expect(totalCount).toBe(23);
        names.push(...nodes.map(({ from }) => from.name));
        after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
      } while (after !== null);
      expect(names.sort()).toEqual(all);
    });

    test('of a search fit together', async () => {
      const names: string[] = [];
      let after: string | null = null;
      do {
        const {
          search,
        }: { search: { nodes: Named[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } =
          await api.data(
            `query ($after: String) { search(text: "site", first: 5, after: $after) {
              nodes { ... on MineSite { name } } pageInfo { hasNextPage endCursor } } }`,
            { after },
          );
        names.push(...search.nodes.map(({ name }) => name));
        after = search.pageInfo.hasNextPage ? search.pageInfo.endCursor : null;
      } while (after !== null);
      expect(names).toEqual(all);
    });

    test('take no cursor but their own', async () => {
      const { mineSites } = await api.data(PAGE, { first: 2, order: 'ASC' });
      const cursor = mineSites.pageInfo.endCursor;
      const foreign = [
        `{ mineSites(countries: ["ZM"], orderBy: {direction: DESC}, after: "${cursor}") { totalCount } }`,
        `{ mineSites(after: "${cursor}") { totalCount } }`,
        `{ traders(countries: ["ZM"], after: "${cursor}") { totalCount } }`,
        `{ search(text: "site", after: "${cursor}") { pageInfo { hasNextPage } } }`,
        `{ mineSites(countries: ["ZM"], after: "nonsense") { totalCount } }`,
        `{ mineSites(countries: ["ZM"], after: "${Buffer.from('[1,"x","y"]').toString('base64url')}") { totalCount } }`,
        `{ mineSites(countries: ["ZM"], after: "${'A'.repeat(9_000)}") { totalCount } }`,
      ];
      for (const query of foreign) {
        const { extensions } = await api.refusal(query);
        expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', issues: [{ field: 'after' }] });
      }
      expect((await api.refusal(foreign[0] as string)).message).toContain('another query');
    });
  });
}
