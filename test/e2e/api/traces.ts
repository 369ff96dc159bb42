import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type TestApi } from '../../testkit/api.ts';
import type { ApiPlace } from './place.ts';
import { TODAY, twoRoads } from './two-roads.ts';

const chain = twoRoads();

/** `T 2023-01-01 1 HISTORIC tin`: a row as a person would write it down. */
interface Row {
  readonly firstPossibleOn: string | null;
  readonly hops: number;
  readonly status: string;
  readonly minerals: readonly { readonly mineral: { readonly code: string } }[];
}
function told(name: string, { firstPossibleOn, hops, status, minerals }: Row): string {
  const codes = minerals.map(({ mineral }) => mineral.code).join('+');
  return `${name} ${firstPossibleOn ?? 'ever'} ${hops} ${status} ${codes}`;
}

const ROW = 'firstPossibleOn hops status minerals { mineral { code } firstPossibleOn hops status }';

export function describeTraces(place: ApiPlace): void {
  describe('traces', () => {
    let api: TestApi;
    beforeAll(async () => {
      const store = await place.open();
      await chain.into(store);
      api = await serve(store, TODAY);
    });
    afterAll(() => api.server.stop());

    async function exposuresOf(flag: string, args: string): Promise<string[]> {
      const { node } = await api.data(
        `query ($id: ID!) { node(id: $id) { ... on RiskFlag { exposures${args} {
          nodes { node { name } isSubject ${ROW} } } } } }`,
        { id: chain.id(flag) },
      );
      return node.exposures.nodes.map(
        (one: Row & { node: { name: string }; isSubject: boolean }) =>
          told(one.node.name, one) + (one.isSubject ? ' subject' : ''),
      );
    }

    test('a flag on a mine: only its minerals, only in its window, whom and since when', async () => {
      expect(await exposuresOf('control', '')).toEqual([
        'Tern 2023-01-01 1 HISTORIC tin',
        'Smelt 2023-02-01 2 HISTORIC tin',
        'Cell 2023-05-01 3 CURRENT tin',
        '壹连科技 2023-07-01 4 CURRENT tin',
      ]);
    });

    test('on an earlier day: no later step counts', async () => {
      expect(await exposuresOf('control', '(asOf: "2023-05-15")')).toEqual([
        'Tern 2023-01-01 1 HISTORIC tin',
        'Smelt 2023-02-01 2 CURRENT tin',
        'Cell 2023-05-01 3 CURRENT tin',
      ]);
      expect(await exposuresOf('control', '(asOf: "2022-12-31")')).toEqual([]);
    });

    test('a flag on a place: what passes it, every mineral; where it starts is not exposed', async () => {
      expect(await exposuresOf('road', '')).toEqual([
        'Tern 2023-03-01 1 HISTORIC tantalum+tin',
        'Smelt 2023-03-01 2 CURRENT tantalum+tin',
        'Cell 2023-05-01 3 CURRENT tin',
        'Wire 2023-03-01 3 CURRENT tantalum',
        '壹连科技 2023-07-01 4 CURRENT tin',
      ]);
      expect(await exposuresOf('road', '(minerals: ["tantalum"], status: CURRENT)')).toEqual([
        'Smelt 2023-03-01 2 CURRENT tantalum',
        'Wire 2023-03-01 3 CURRENT tantalum',
      ]);
      expect(await exposuresOf('road', '(kinds: [SUPPLIER])')).toEqual([
        'Cell 2023-05-01 3 CURRENT tin',
        'Wire 2023-03-01 3 CURRENT tantalum',
      ]);
      expect(await exposuresOf('road', '(minerals: ["gold"])')).toEqual([]);
      expect(await exposuresOf('road', '(minerals: [])')).toEqual([]);
    });

    test('a flag on an actor: what it controls while it does; what it merely owns is not tainted', async () => {
      expect(await exposuresOf('group', '')).toEqual([
        'Tern 2023-02-10 1 HISTORIC tin',
        'Smelt 2023-02-10 2 HISTORIC tin',
        'Cell 2023-05-01 3 CURRENT tin',
        '壹连科技 2023-07-01 4 CURRENT tin',
      ]);
    });

    test('a flag on a link, without any date: possible ever since', async () => {
      expect(await exposuresOf('bribe', '')).toEqual(['Wire ever 1 CURRENT tantalum']);
    });

    test('a flag whose material comes back: its subject is exposed and marked', async () => {
      expect(await exposuresOf('fraud', '')).toEqual([
        'Smelt 2023-06-01 1 HISTORIC tin',
        'Cell 2023-06-01 2 CURRENT tin',
        'Tern 2023-06-01 2 HISTORIC tin subject',
        '壹连科技 2023-07-01 3 CURRENT tin',
      ]);
    });

    test('a flag that is not live is traced by its id, a mineral that nothing carries reaches nobody', async () => {
      expect(await exposuresOf('unfounded', '')).toContain('Cell 2023-05-01 3 CURRENT tin');
      expect(await exposuresOf('volume', '')).toEqual([]);
    });

    test('downstream: flags aside, each mineral by itself', async () => {
      const { node } = await api.data(
        `query ($id: ID!) { node(id: $id) { ... on MineSite { downstream {
          revision asOf complete limit totalCount nodes { node { name } ${ROW} } } } } }`,
        { id: chain.id('Ashpit') },
      );
      const { nodes, ...standing } = node.downstream;
      expect(standing).toEqual({ revision: 1, asOf: TODAY, complete: true, limit: null, totalCount: 6 });
      expect(nodes.map((one: Row & { node: { name: string } }) => told(one.node.name, one))).toEqual([
        'Tern 2022-06-01 1 HISTORIC tantalum+tin',
        'Umber 2023-08-01 1 CURRENT tin',
        'Smelt 2023-02-01 2 CURRENT tantalum+tin',
        'Wire 2023-02-01 2 CURRENT tantalum+tin',
        'Cell 2023-05-01 3 CURRENT tin',
        '壹连科技 2023-07-01 4 CURRENT tin',
      ]);
      const wire = nodes.find((one: { node: { name: string } }) => one.node.name === 'Wire');
      expect(wire.minerals).toEqual([
        { mineral: { code: 'tantalum' }, firstPossibleOn: '2023-02-01', hops: 3, status: 'CURRENT' },
        { mineral: { code: 'tin' }, firstPossibleOn: '2023-08-01', hops: 2, status: 'CURRENT' },
      ]);
    });

    test('exposures of a supplier: one per live flag, with clause and prescription', async () => {
      const { node } = await api.data(
        `query ($id: ID!) { node(id: $id) { ... on Supplier { exposures { totalCount nodes {
          flag { name } ${ROW} clause { id } prescription { prescribes threshold { code } } } } } } }`,
        { id: chain.id('Cell') },
      );
      const { totalCount, nodes } = node.exposures;
      expect(totalCount).toBe(4);
      expect(
        nodes.map(
          (one: Row & { flag: { name: string }; clause: { id: string } }) =>
            `${told(one.flag.name, one)} ${one.clause.id}`,
        ),
      ).toEqual([
        'fraud 2023-06-01 2 CURRENT tin 4.2',
        'control 2023-05-01 3 CURRENT tin 2.a',
        'group 2023-05-01 3 CURRENT tin 2',
        'road 2023-05-01 3 CURRENT tin 2.b',
      ]);
      expect(nodes[1].prescription).toEqual({ prescribes: true, threshold: { code: 'GROUNDS' } });
    });

    test('exposures of a supplier by category and mineral', async () => {
      const { suppliers } = await api.data(
        `{ suppliers { nodes { name
          tin: exposures(minerals: ["tin"], categories: [NSAG_SITE_ROUTE_EXTORTION]) { nodes { flag { name } } }
          tantalum: exposures(minerals: ["tantalum"]) { nodes { flag { name } } } } } }`,
      );
      expect(suppliers.nodes).toEqual([
        { name: 'Cell', tin: { nodes: [{ flag: { name: 'road' } }] }, tantalum: { nodes: [] } },
        {
          name: 'Wire',
          tin: { nodes: [] },
          tantalum: { nodes: [{ flag: { name: 'bribe' } }, { flag: { name: 'road' } }] },
        },
      ]);
    });

    test('the shortest walk of a mineral: what is no mineral code is refused', async () => {
      const { extensions } = await api.refusal(
        `query ($id: ID!) { node(id: $id) { ... on RiskFlag { exposures(first: 1) { nodes {
          shortestWalk(mineral: "Tin Ore") { produced } } } } } }`,
        { id: chain.id('control') },
      );
      expect(extensions).toMatchObject({
        code: 'BAD_USER_INPUT',
        issues: [{ field: 'mineral', value: '"Tin Ore"' }],
      });
    });

    test('the shortest walk: links, arrival days, places passed and documents', async () => {
      const { node } = await api.data(
        `query ($id: ID!) { node(id: $id) { ... on RiskFlag { exposures(kinds: [COMPANY]) { nodes {
          shortestWalk { mineral { code nameZh } start { name } steps {
            link { id } from { name } to { name } arrivesOn places { name } documents { name reliability } } }
          none: shortestWalk(mineral: "gold") { start { name } } } } } } }`,
        { id: chain.id('control') },
      );
      const [{ shortestWalk, none }] = node.exposures.nodes;
      expect(none).toBeNull();
      expect(shortestWalk.mineral).toEqual({ code: 'tin', nameZh: '锡' });
      expect(shortestWalk.start.name).toBe('Ashpit');
      expect(shortestWalk.steps).toEqual([
        {
          link: { id: chain.id('l01') },
          from: { name: 'Ashpit' },
          to: { name: 'Tern' },
          arrivesOn: '2023-01-01',
          places: [{ name: 'Long Road' }],
          documents: [{ name: 'visit', reliability: 'B' }],
        },
        {
          link: { id: chain.id('l03') },
          from: { name: 'Tern' },
          to: { name: 'Smelt' },
          arrivesOn: '2023-02-01',
          places: [],
          documents: [{ name: 'declaration', reliability: 'C' }],
        },
        {
          link: { id: chain.id('l05') },
          from: { name: 'Smelt' },
          to: { name: 'Cell' },
          arrivesOn: '2023-05-01',
          places: [],
          documents: [],
        },
        {
          link: { id: chain.id('l07') },
          from: { name: 'Cell' },
          to: { name: '壹连科技' },
          arrivesOn: '2023-07-01',
          places: [],
          documents: [],
        },
      ]);
    });

    async function affected(origin: string, name: string) {
      const { affectedSuppliers } = await api.data(
        `query ($id: ID!) { affectedSuppliers(of: { ${origin}: $id }) {
          revision asOf complete limit totalCount flags { name }
          nodes { supplier { name } firstPossibleOn hops status exposures { flag { name } hops } }
          companies { company { nameZh } firstPossibleOn hops status exposures { flag { name } } } } }`,
        { id: chain.id(name) },
      );
      return affectedSuppliers;
    }

    test('affected suppliers of a mine, 壹连科技 beside them', async () => {
      expect(await affected('nodeId', 'Ashpit')).toEqual({
        revision: 1,
        asOf: TODAY,
        complete: true,
        limit: null,
        totalCount: 1,
        flags: [{ name: 'control' }],
        nodes: [
          {
            supplier: { name: 'Cell' },
            firstPossibleOn: '2023-05-01',
            hops: 3,
            status: 'CURRENT',
            exposures: [{ flag: { name: 'control' }, hops: 3 }],
          },
        ],
        companies: [
          {
            company: { nameZh: '壹连科技' },
            firstPossibleOn: '2023-07-01',
            hops: 4,
            status: 'CURRENT',
            exposures: [{ flag: { name: 'control' } }],
          },
        ],
      });
    });

    test('affected suppliers of a place, a link, an actor, a flag that is not live', async () => {
      const road = await affected('placeId', 'Long Road');
      expect(road.nodes.map((one: { supplier: { name: string } }) => one.supplier.name)).toEqual([
        'Cell',
        'Wire',
      ]);
      const link = await affected('linkId', 'l06');
      expect(link.nodes).toEqual([
        {
          supplier: { name: 'Wire' },
          firstPossibleOn: null,
          hops: 1,
          status: 'CURRENT',
          exposures: [{ flag: { name: 'bribe' }, hops: 1 }],
        },
      ]);
      const actor = await affected('actorId', 'Grey Column');
      expect(actor.flags).toEqual([{ name: 'control' }, { name: 'group' }]);
      expect(actor.nodes[0].exposures).toEqual([
        { flag: { name: 'control' }, hops: 3 },
        { flag: { name: 'group' }, hops: 3 },
      ]);
      expect((await affected('nodeId', 'Brook')).flags).toEqual([]);
      const unfounded = await affected('flagId', 'unfounded');
      expect(unfounded.nodes[0].supplier.name).toBe('Cell');
    });

    test('the trace: nodes and links of all valid walks, ready to draw', async () => {
      const { trace } = await api.data(
        `query ($id: ID!) { trace(of: { nodeId: $id }) { complete limit flags { name }
          nodes { node { name } isStart isReached firstPossibleOn hops tier }
          links { link { id } from { name } to { name } minerals { code } usableFrom usableTo begins places { name } } } }`,
        { id: chain.id('Ashpit') },
      );
      expect(trace).toMatchObject({ complete: true, limit: null, flags: [{ name: 'control' }] });
      expect(
        trace.nodes.map(
          (one: Record<string, unknown> & { node: { name: string } }) =>
            `${one.tier} ${one.node.name} ${one.isStart} ${one.isReached} ${one.firstPossibleOn} ${one.hops}`,
        ),
      ).toEqual([
        '0 Ashpit true false null null',
        '1 Tern false true 2023-01-01 1',
        '2 Smelt false true 2023-02-01 2',
        '3 Cell false true 2023-05-01 3',
        '4 壹连科技 false true 2023-07-01 4',
      ]);
      const short = ({ link, ...rest }: Record<string, unknown> & { link: { id: string } }) =>
        `${link.id.split(':').at(-1)} ${rest.usableFrom}..${rest.usableTo}`;
      expect(trace.links.map(short)).toEqual([
        'l01 2023-01-01..2023-03-31',
        'l03 2023-02-01..2023-12-31',
        'l05 2023-05-01..2024-01-01',
        'l07 2023-07-01..2024-01-01',
        'l10 2023-06-01..2023-06-10',
      ]);
      expect(trace.links[0]).toMatchObject({
        from: { name: 'Ashpit' },
        to: { name: 'Tern' },
        minerals: [{ code: 'tin' }],
        places: [{ name: 'Long Road' }],
      });
      expect(trace.links.map(({ begins }: { begins: boolean }) => begins)).toEqual([
        true,
        false,
        false,
        false,
        false,
      ]);
    });

    test('the trace to one node, of one mineral, holds only what leads there', async () => {
      const { trace } = await api.data(
        `query ($id: ID!, $to: [ID!]) { trace(of: { placeId: $id }, to: $to, minerals: ["tantalum"]) {
          nodes { node { name } isStart tier } links { link { id } usableFrom } } }`,
        { id: chain.id('Long Road'), to: [chain.id('Wire')] },
      );
      expect(trace.nodes).toEqual([
        { node: { name: 'Ashpit' }, isStart: true, tier: 0 },
        { node: { name: 'Tern' }, isStart: false, tier: 1 },
        { node: { name: 'Smelt' }, isStart: false, tier: 2 },
        { node: { name: 'Wire' }, isStart: false, tier: 3 },
      ]);
      expect(trace.links.map((one: { usableFrom: string }) => one.usableFrom)).toEqual([
        '2023-03-01',
        '2023-03-01',
        '2023-03-01',
      ]);
    });

    test('pages of a traced list fit together', async () => {
      const query = `query ($id: ID!, $after: String) { node(id: $id) { ... on RiskFlag {
        exposures(first: 2, after: $after) { asOf totalCount edges { cursor node { node { name } } }
          pageInfo { hasNextPage hasPreviousPage endCursor } } } } }`;
      const first = (await api.data(query, { id: chain.id('control') })).node.exposures;
      expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
      const after = first.pageInfo.endCursor;
      const second = (await api.data(query, { id: chain.id('control'), after })).node.exposures;
      expect(second.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
      const names = [...first.edges, ...second.edges].map(({ node }) => node.node.name);
      expect(names).toEqual(['Tern', 'Smelt', 'Cell', '壹连科技']);
      expect([first.totalCount, second.totalCount]).toEqual([4, 4]);
      const other = await api.refusal(query, { id: chain.id('road'), after });
      expect(other.extensions.issues?.[0]).toMatchObject({ field: 'after' });
    });

    test('a list that is paged across midnight stays the list of its first day', async () => {
      const query = `query ($id: ID!, $after: String) { node(id: $id) { ... on RiskFlag {
        exposures(first: 1, after: $after) { asOf pageInfo { endCursor } } } } }`;
      const ask = async (after?: string) =>
        (await api.data(query, { id: chain.id('road'), after })).node.exposures;
      const { asOf, pageInfo } = await ask();
      // As if the page before had been answered on another day.
      const given = Buffer.from(pageInfo.endCursor, 'base64url').toString('utf8');
      expect(given).toContain(asOf);
      const of = (day: string) => Buffer.from(given.replace(asOf, day), 'utf8').toString('base64url');
      expect((await ask(of('2024-05-31'))).asOf).toBe('2024-05-31');
      const noSuchDay = of('2024-02-31');
      const { extensions } = await api.refusal(query, { id: chain.id('road'), after: noSuchDay });
      expect(extensions).toMatchObject({
        code: 'BAD_USER_INPUT',
        issues: [{ field: 'after', value: JSON.stringify(noSuchDay) }],
      });
    });

    test('what cannot be an origin is refused by name', async () => {
      const query = (of: string) => `{ affectedSuppliers(of: ${of}) { totalCount } }`;
      const wrongKind = await api.refusal(query(`{ nodeId: "${chain.id('Long Road')}" }`));
      expect(wrongKind.extensions).toMatchObject({
        code: 'BAD_USER_INPUT',
        issues: [{ field: 'of.nodeId' }],
      });
      expect(wrongKind.message).toContain('mine-site:');
      const unknown = await api.refusal(query('{ nodeId: "mine-site:test:nowhere" }'));
      expect(unknown.extensions.code).toBe('NOT_FOUND');
      const malformed = await api.refusal(query('{ flagId: "nonsense" }'));
      expect(malformed.extensions.code).toBe('BAD_USER_INPUT');
      const two = await api.refusal(query('{ flagId: "risk-flag:test:road", nodeId: "mine-site:test:x" }'));
      expect(two.message).toContain('exactly one');
      expect(two.extensions.messages.zh).toContain('只能给出一项');
      const target = await api.refusal(
        `{ trace(of: { flagId: "${chain.id('road')}" }, to: ["supplier:test:none"]) { complete } }`,
      );
      expect(target.extensions.code).toBe('NOT_FOUND');
    });
  });

  describe('a trace that runs out of time', () => {
    test('says so in its answer, and is whole again when asked with more', async () => {
      const store = await place.open();
      await chain.into(store);
      const hurried = await serve(store, TODAY, { traceDeadline: 0 });
      try {
        const { suppliers, affectedSuppliers, trace } = await hurried.data(
          `{ suppliers(first: 1) { nodes { exposures { complete limit totalCount } } }
            affectedSuppliers(of: { nodeId: "${chain.id('Ashpit')}" }) { complete limit totalCount }
            trace(of: { nodeId: "${chain.id('Ashpit')}" }) { complete limit links { link { id } } } }`,
        );
        const cut = { complete: false, limit: 'DEADLINE' };
        expect(suppliers.nodes[0].exposures).toEqual({ ...cut, totalCount: 0 });
        expect(affectedSuppliers).toEqual({ ...cut, totalCount: 0 });
        expect(trace).toEqual({ ...cut, links: [] });
      } finally {
        await hurried.server.stop();
      }
    });
  });
}
