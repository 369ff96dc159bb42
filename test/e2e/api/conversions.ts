import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type TestApi } from '../../testkit/api.ts';
import { aChain } from '../../testkit/chain.ts';
import type { ApiPlace } from './place.ts';
import { TODAY } from './two-roads.ts';

/**
 * Copper concentrate that yields cobalt at the refinery:
 *
 * ```
 * Kopje ─copper→ Refinery ─cobalt→ Cathode ─cobalt→ 壹连科技
 * Donga ─cobalt→    │ └────copper→ Wire ───copper→ 壹连科技 (over before anything can have come so far)
 *                   └──────nickel→ Plating
 * ```
 */
const chain = aChain()
  .mine('Kopje')
  .mine('Donga')
  .smelter('Refinery')
  .supplier('Cathode')
  .supplier('Wire')
  .supplier('Plating')
  .company('壹连科技', { focal: true })
  .conversion('yield', 'Refinery', 'copper', 'cobalt', 0.6)
  .conversion('second', 'Refinery', 'cobalt', 'nickel')
  .link('k1', 'Kopje', 'Refinery', ['copper'], '2023-01-01..2023-03-31')
  .link('d1', 'Donga', 'Refinery', ['cobalt'], '2023-01-01..')
  .link('r1', 'Refinery', 'Cathode', ['cobalt'], '2023-04-01..')
  .link('r2', 'Refinery', 'Wire', ['copper'], '2023-02-15..')
  .link('r3', 'Refinery', 'Plating', ['nickel'], '2023-02-01..')
  .link('c1', 'Cathode', '壹连科技', ['cobalt'], '2023-05-01..')
  .link('w1', 'Wire', '壹连科技', ['copper'], '2023-02-01..2023-02-10')
  .flag('armed', { on: 'Kopje', category: 'NSAG_CONTROL', minerals: ['copper'] }, '2023-02-01..2023-12-31')
  .flag('bribe', { on: 'Refinery', category: 'BRIBERY', minerals: ['copper'] }, '2023-06-01..')
  .flag('fraud', { on: 'Refinery', category: 'ORIGIN_FRAUD' }, '2023-06-01..');

/** A row of an answer, as far as these tests read it. */
interface Row {
  readonly firstPossibleOn: string | null;
  readonly hops: number;
  readonly status: string;
  readonly minerals: readonly { readonly mineral: { readonly code: string }; readonly produced: boolean }[];
}

/** `Refinery 2023-02-01 1 HISTORIC cobalt*+copper`: a mineral with a star was made there. */
function told(name: string, { firstPossibleOn, hops, status, minerals }: Row): string {
  const codes = minerals.map(({ mineral, produced }) => mineral.code + (produced ? '*' : '')).join('+');
  return `${name} ${firstPossibleOn ?? 'ever'} ${hops} ${status} ${codes}`;
}

const ROW = 'firstPossibleOn hops status minerals { mineral { code } produced }';

export function describeConversions(place: ApiPlace): void {
  describe('what is made on the way', () => {
    let api: TestApi;
    beforeAll(async () => {
      const store = await place.open();
      await chain.into(store);
      api = await serve(store, TODAY);
    });
    afterAll(() => api.server.stop());

    async function exposuresOf(flag: string, args = ''): Promise<string[]> {
      const { node } = await api.data(
        `query ($id: ID!) { node(id: $id) { ... on RiskFlag { exposures${args} {
          nodes { node { name } ${ROW} } } } } }`,
        { id: chain.id(flag) },
      );
      return node.exposures.nodes.map((one: Row & { node: { name: string } }) => told(one.node.name, one));
    }

    test('copper that yields cobalt exposes by both, told apart; what cobalt would yield is one step too far', async () => {
      expect(await exposuresOf('armed')).toEqual([
        'Refinery 2023-02-01 1 HISTORIC cobalt*+copper',
        'Cathode 2023-04-01 2 CURRENT cobalt',
        'Wire 2023-02-15 2 CURRENT copper',
        '壹连科技 2023-05-01 3 CURRENT cobalt',
      ]);
    });

    test('a flag taints literally its minerals: what is made of them at the flagged node needs its own', async () => {
      expect(await exposuresOf('bribe')).toEqual(['Wire 2023-06-01 1 CURRENT copper']);
      expect(await exposuresOf('fraud')).toEqual([
        'Cathode 2023-06-01 1 CURRENT cobalt',
        'Plating 2023-06-01 1 CURRENT nickel',
        'Wire 2023-06-01 1 CURRENT copper',
        '壹连科技 2023-06-01 2 CURRENT cobalt',
      ]);
    });

    test('by mineral, and by whether it arrived or was made there', async () => {
      expect(await exposuresOf('armed', '(minerals: ["cobalt"])')).toEqual([
        'Refinery 2023-02-01 1 HISTORIC cobalt*',
        'Cathode 2023-04-01 2 CURRENT cobalt',
        '壹连科技 2023-05-01 3 CURRENT cobalt',
      ]);
      expect(await exposuresOf('armed', '(arrival: PRODUCED)')).toEqual([
        'Refinery 2023-02-01 1 HISTORIC cobalt*',
      ]);
      expect(await exposuresOf('armed', '(minerals: ["cobalt"], arrival: ARRIVED, status: CURRENT)')).toEqual(
        ['Cathode 2023-04-01 2 CURRENT cobalt', '壹连科技 2023-05-01 3 CURRENT cobalt'],
      );
      expect(await exposuresOf('armed', '(status: HISTORIC)')).toEqual([
        'Refinery 2023-02-01 1 HISTORIC cobalt*+copper',
      ]);
    });

    test('only what became tainted in a window', async () => {
      expect(await exposuresOf('armed', '(window: { from: "2023-03-01", to: "2023-03-05" })')).toEqual([
        'Refinery 2023-03-01 1 HISTORIC cobalt*+copper',
        'Cathode 2023-04-01 2 CURRENT cobalt',
        'Wire 2023-03-01 2 CURRENT copper',
        '壹连科技 2023-05-01 3 CURRENT cobalt',
      ]);
      expect(await exposuresOf('armed', '(window: { from: "2023-04-01" })')).toEqual([]);
      expect(await exposuresOf('armed', '(window: { to: "2023-01-31" })')).toEqual([]);
      const { extensions } = await api.refusal(
        `query ($id: ID!) { node(id: $id) { ... on RiskFlag {
          exposures(window: { from: "2023-04-02", to: "2023-04-01" }) { totalCount } } } }`,
        { id: chain.id('armed') },
      );
      expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', issues: [{ field: 'window.to' }] });
    });

    test('each step of a walk names the mineral held on it', async () => {
      const walks = `shortestWalk { mineral { code } produced steps { link { id } mineral { code } arrivesOn } }
        made: shortestWalk(mineral: "cobalt") { mineral { code } produced steps { mineral { code } } }`;
      const { company, refinery } = await api.data(
        `query ($company: ID!, $refinery: ID!) {
          company: node(id: $company) { ... on Company {
            exposures(categories: [NSAG_CONTROL]) { nodes { ${walks} } } } }
          refinery: node(id: $refinery) { ... on Smelter { exposures { nodes { ${walks} } } } } }`,
        { company: chain.id('壹连科技'), refinery: chain.id('Refinery') },
      );
      expect(company.exposures.nodes[0].shortestWalk).toEqual({
        mineral: { code: 'cobalt' },
        produced: false,
        steps: [
          { link: { id: chain.id('k1') }, mineral: { code: 'copper' }, arrivesOn: '2023-02-01' },
          { link: { id: chain.id('r1') }, mineral: { code: 'cobalt' }, arrivesOn: '2023-04-01' },
          { link: { id: chain.id('c1') }, mineral: { code: 'cobalt' }, arrivesOn: '2023-05-01' },
        ],
      });
      const [exposure] = refinery.exposures.nodes;
      // One link brings both: what arrived is shown before what was made of it.
      expect(exposure.shortestWalk).toMatchObject({ mineral: { code: 'copper' }, produced: false });
      expect(exposure.made).toEqual({
        mineral: { code: 'cobalt' },
        produced: true,
        steps: [{ mineral: { code: 'copper' } }],
      });
    });

    test('a walk is of what the filters let through', async () => {
      const { node } = await api.data(
        `query ($id: ID!) { node(id: $id) { ... on RiskFlag {
          exposures(arrival: PRODUCED) { nodes { shortestWalk { mineral { code } produced }
            none: shortestWalk(mineral: "copper") { produced } } } } } }`,
        { id: chain.id('armed') },
      );
      expect(node.exposures.nodes).toEqual([
        { shortestWalk: { mineral: { code: 'cobalt' }, produced: true }, none: null },
      ]);
    });

    test('exposures of a node and of a flag are the same', async () => {
      const { node } = await api.data(
        `query ($id: ID!) { node(id: $id) { ... on Smelter { exposures { nodes { flag { name } ${ROW} } } } } }`,
        { id: chain.id('Refinery') },
      );
      expect(
        node.exposures.nodes.map((one: Row & { flag: { name: string } }) => told(one.flag.name, one)),
      ).toEqual(['armed 2023-02-01 1 HISTORIC cobalt*+copper']);
      const plating = await api.data(
        `query ($id: ID!) { node(id: $id) { ... on Supplier { exposures { nodes { flag { name } } } } } }`,
        { id: chain.id('Plating') },
      );
      expect(plating.node.exposures.nodes).toEqual([{ flag: { name: 'fraud' } }]);
    });

    test('a drawn trace names the mineral on each link', async () => {
      const { trace } = await api.data(
        `query ($id: ID!, $to: [ID!]) { trace(of: { flagId: $id }, to: $to) {
          links { link { id } minerals { code } usableFrom usableTo } } }`,
        { id: chain.id('armed'), to: [chain.id('Cathode')] },
      );
      expect(trace.links).toEqual([
        {
          link: { id: chain.id('k1') },
          minerals: [{ code: 'copper' }],
          usableFrom: '2023-02-01',
          usableTo: '2023-03-31',
        },
        {
          link: { id: chain.id('r1') },
          minerals: [{ code: 'cobalt' }],
          usableFrom: '2023-04-01',
          usableTo: TODAY,
        },
      ]);
    });

    test('downstream, as it goes on and as it is over', async () => {
      const { node } = await api.data(
        `query ($id: ID!) { node(id: $id) { ... on MineSite {
          current: downstream(status: CURRENT) { nodes { node { name } ${ROW} } }
          historic: downstream(status: HISTORIC) { nodes { node { name } ${ROW} } }
          march: downstream(window: { from: "2023-03-01", to: "2023-03-31" }, kinds: [SUPPLIER]) {
            nodes { node { name } ${ROW} } } } } }`,
        { id: chain.id('Kopje') },
      );
      const names = ({ nodes }: { nodes: (Row & { node: { name: string } })[] }) =>
        nodes.map((one) => told(one.node.name, one));
      expect(names(node.current)).toEqual([
        'Cathode 2023-04-01 2 CURRENT cobalt',
        'Wire 2023-02-15 2 CURRENT copper',
        '壹连科技 2023-05-01 3 CURRENT cobalt',
      ]);
      expect(names(node.historic)).toEqual(['Refinery 2023-01-01 1 HISTORIC cobalt*+copper']);
      expect(names(node.march)).toEqual([
        'Cathode 2023-04-01 2 CURRENT cobalt',
        'Wire 2023-03-01 2 CURRENT copper',
      ]);
    });

    async function upstreamOf(name: string, args = ''): Promise<string[]> {
      const { upstreamOrigins } = await api.data(
        `query ($of: ID!) { upstreamOrigins(of: $of${args}) { complete nodes { node { name } hops
          firstPossibleOn lastPossibleOn minerals { mineral { code } hops lastPossibleOn } } } }`,
        { of: chain.id(name) },
      );
      expect(upstreamOrigins.complete).toBe(true);
      return upstreamOrigins.nodes.map(
        (one: {
          node: { name: string };
          hops: number;
          firstPossibleOn: string;
          lastPossibleOn: string;
          minerals: { mineral: { code: string } }[];
        }) =>
          `${one.node.name} ${one.hops} ${one.firstPossibleOn}..${one.lastPossibleOn} ` +
          one.minerals.map(({ mineral }) => mineral.code).join('+'),
      );
    }

    test('upstream: where material can have come from, as what it left, from when to when', async () => {
      expect(await upstreamOf('壹连科技')).toEqual([
        'Donga 3 2023-05-01..2024-01-01 cobalt',
        'Kopje 3 2023-05-01..2023-03-31 copper',
      ]);
      expect(await upstreamOf('壹连科技', ', kinds: [SMELTER, SUPPLIER]')).toEqual([
        'Cathode 1 2023-05-01..2024-01-01 cobalt',
        'Wire 1 2023-02-01..2023-02-10 copper',
        'Refinery 2 2023-05-01..2024-01-01 cobalt',
      ]);
      expect(await upstreamOf('Wire')).toEqual(['Kopje 2 2023-02-15..2023-03-31 copper']);
    });

    test('upstream of what a node holds of one mineral, arrived or made there', async () => {
      expect(await upstreamOf('Refinery', ', minerals: ["cobalt"]')).toEqual([
        'Donga 1 2023-01-01..2024-01-01 cobalt',
        'Kopje 1 2023-01-01..2023-03-31 copper',
      ]);
      expect(await upstreamOf('Refinery', ', minerals: ["nickel"]')).toEqual([
        'Donga 1 2023-01-01..2024-01-01 cobalt',
      ]);
      expect(await upstreamOf('壹连科技', ', minerals: ["copper"]')).toEqual([]);
      expect(await upstreamOf('壹连科技', ', minerals: ["gold"]')).toEqual([]);
    });

    test('upstream on an earlier day: what had arrived by then', async () => {
      expect(await upstreamOf('Cathode', ', asOf: "2023-04-15"')).toEqual([
        'Donga 2 2023-04-01..2023-04-15 cobalt',
        'Kopje 2 2023-04-01..2023-03-31 copper',
      ]);
      expect(await upstreamOf('Cathode', ', asOf: "2023-03-31"')).toEqual([]);
    });

    test('upstream in a window: what left on those days, by the walks that begin so', async () => {
      expect(await upstreamOf('壹连科技', ', window: { from: "2023-04-01" }')).toEqual([
        'Donga 3 2023-05-01..2024-01-01 cobalt',
      ]);
      const february = ', window: { from: "2023-02-05", to: "2023-02-20" }';
      expect(await upstreamOf('壹连科技', february)).toEqual([
        'Donga 3 2023-05-01..2023-02-20 cobalt',
        'Kopje 3 2023-05-01..2023-02-20 copper',
      ]);
      expect(await upstreamOf('壹连科技', `${february}, kinds: [SMELTER, SUPPLIER]`)).toEqual([
        'Wire 1 2023-02-05..2023-02-10 copper',
      ]);
      expect(await upstreamOf('Wire', ', window: { to: "2023-01-20" }')).toEqual([
        'Kopje 2 2023-02-15..2023-01-20 copper',
      ]);
      expect(await upstreamOf('壹连科技', ', window: { to: "2022-12-31" }')).toEqual([]);
      // A window without ends narrows nothing.
      expect(await upstreamOf('Wire', ', window: {}')).toEqual(await upstreamOf('Wire'));
    });

    test('upstream in a window, of a node: with the walk of that; its cursor is of no other window', async () => {
      const query = (window: string, more = '') => `query ($id: ID!, $after: String) { node(id: $id) {
        ... on Company { upstream(window: ${window}, first: 1, after: $after ${more}) { totalCount
          pageInfo { endCursor } nodes { node { name } shortestWalk { steps { link { id } arrivesOn } } } } } } }`;
      const march = '{ from: "2023-03-01", to: "2023-03-31" }';
      const id = chain.id('壹连科技');
      const first = (await api.data(query(march), { id })).node.upstream;
      expect(first).toMatchObject({ totalCount: 2, nodes: [{ node: { name: 'Donga' } }] });
      const after = first.pageInfo.endCursor;
      const second = (await api.data(query(march), { id, after })).node.upstream;
      expect(second.nodes).toEqual([
        {
          node: { name: 'Kopje' },
          shortestWalk: {
            steps: [
              { link: { id: chain.id('k1') }, arrivesOn: '2023-03-01' },
              { link: { id: chain.id('r1') }, arrivesOn: '2023-04-01' },
              { link: { id: chain.id('c1') }, arrivesOn: '2023-05-01' },
            ],
          },
        },
      ]);
      const { extensions } = await api.refusal(query('{ from: "2023-03-02" }'), { id, after });
      expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', issues: [{ field: 'after' }] });
      const backwards = await api.refusal(query('{ from: "2023-04-02", to: "2023-04-01" }'), { id });
      expect(backwards.extensions).toMatchObject({ issues: [{ field: 'window.to' }] });
    });

    test('upstream of a node, a page at a time, with the walk from each', async () => {
      const query = `query ($id: ID!, $after: String) { node(id: $id) { ... on Company {
        upstream(first: 1, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { node { name }
          shortestWalk { start { name } steps { link { id } mineral { code } } } } } } } }`;
      const first = (await api.data(query, { id: chain.id('壹连科技') })).node.upstream;
      expect(first).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true } });
      const after = first.pageInfo.endCursor;
      const second = (await api.data(query, { id: chain.id('壹连科技'), after })).node.upstream;
      expect(second).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: false } });
      expect(second.nodes).toEqual([
        {
          node: { name: 'Kopje' },
          shortestWalk: {
            start: { name: 'Kopje' },
            steps: [
              { link: { id: chain.id('k1') }, mineral: { code: 'copper' } },
              { link: { id: chain.id('r1') }, mineral: { code: 'cobalt' } },
              { link: { id: chain.id('c1') }, mineral: { code: 'cobalt' } },
            ],
          },
        },
      ]);
    });

    test('upstream of what does not stand is refused', async () => {
      const { extensions } = await api.refusal(
        '{ upstreamOrigins(of: "supplier:test:nobody") { totalCount } }',
      );
      expect(extensions).toMatchObject({ code: 'NOT_FOUND', issues: [{ field: 'of' }] });
      const wrong = await api.refusal('{ upstreamOrigins(of: "transport-route:test:x") { totalCount } }');
      expect(wrong.extensions).toMatchObject({ code: 'BAD_USER_INPUT', issues: [{ field: 'of' }] });
    });
  });
}
