import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Operation } from '../../../src/store/changesets.ts';
import type { Fact } from '../../../src/store/facts.ts';
import type { Store } from '../../../src/store/port.ts';
import { serve, type TestApi } from '../../testkit/api.ts';
import type { ApiPlace } from './place.ts';
import { TODAY, twoRoads } from './two-roads.ts';

const chain = twoRoads();

export function describeKnownAt(place: ApiPlace): void {
  describe('what was known when', () => {
    let store: Store;
    let api: TestApi;
    /** The instants of revisions 1, 2, 3 …. */
    const instants: string[] = [];

    async function record(...operations: readonly Operation[]): Promise<void> {
      await store.apply({
        id: `known ${instants.length}`,
        author: 'test',
        reason: 'what is learnt later',
        operations,
      });
      instants.push((await store.revision()).recordedAt as string);
    }

    beforeAll(async () => {
      store = await place.open();
      await record(...chain.operations());
      await record({ op: 'retract', id: chain.id('control') });
      const cell = chain.fact('Cell');
      await record({
        op: 'put',
        fact: { ...cell, properties: { ...cell.properties, name: 'Cell & Sons' } } as Fact,
      });
      const short = chain.fact('l07');
      await record({
        op: 'put',
        fact: { ...short, properties: { ...short.properties, validTo: '2023-08-31' } } as Fact,
      });
      await record({ op: 'retract', id: chain.id('visit') });
      api = await serve(store, TODAY);
    });
    afterAll(() => api.server.stop());

    const instant = (revision: number) => `knownAt: "${instants[revision - 1]}"`;

    async function affected(args: string) {
      const { affectedSuppliers } = await api.data(
        `query ($id: ID!) { affectedSuppliers(of: { flagId: $id }${args}) { revision flags { name }
          nodes { supplier { name } hops } companies { status exposures { node { name } } } } }`,
        { id: chain.id('control') },
      );
      return affectedSuppliers;
    }

    test('before a retraction, what it took away; after it, nothing', async () => {
      const before = await affected(`, ${instant(1)}`);
      expect(before).toMatchObject({
        revision: 1,
        flags: [{ name: 'control' }],
        nodes: [{ supplier: { name: 'Cell' }, hops: 3 }],
      });
      const query = `query ($id: ID!) { affectedSuppliers(of: { flagId: $id }, ${instant(2)}) { totalCount } }`;
      const { extensions, message } = await api.refusal(query, { id: chain.id('control') });
      expect(extensions).toMatchObject({ code: 'NOT_FOUND', issues: [{ field: 'of.flagId' }] });
      expect(message).toContain(instants[1]);
      expect(extensions.messages.zh).toContain('未知');
    });

    test('on every list: exposures of a node, upstream, a drawn trace', async () => {
      const { node, trace } = await api.data(
        `query ($cell: ID!, $flag: ID!) {
          node(id: $cell) { ... on Supplier {
            then: exposures(${instant(1)}) { revision nodes { flag { name evidence { name } } node { name }
              shortestWalk { steps { to { name } documents { name } link { to { name } evidence { name } } } } } }
            now: exposures { revision nodes { flag { name } node { name } } }
            upstream(${instant(1)}) { revision nodes { node { name } } } } }
          trace(of: { flagId: $flag }, ${instant(1)}) { revision links { link { validTo } to { name } } } }`,
        { cell: chain.id('Cell'), flag: chain.id('control') },
      );
      expect(node.then.revision).toBe(1);
      expect(node.then.nodes.map((one: { flag: { name: string } }) => one.flag.name)).toEqual([
        'fraud',
        'control',
        'group',
        'road',
      ]);
      // Names and documents as they were then: the visit has been retracted since, Cell has been renamed.
      const [, control] = node.then.nodes;
      expect(control.flag).toEqual({ name: 'control', evidence: [{ name: 'visit' }] });
      expect(control.node).toEqual({ name: 'Cell' });
      expect(control.shortestWalk.steps[0]).toEqual({
        to: { name: 'Tern' },
        documents: [{ name: 'visit' }],
        link: { to: { name: 'Tern' }, evidence: [{ name: 'visit' }] },
      });
      expect(control.shortestWalk.steps[2].link.to).toEqual({ name: 'Cell' });
      expect(node.now.revision).toBe(5);
      // The first link rested on the visit alone, and has fallen with it.
      expect(node.now.nodes).toEqual([
        { flag: { name: 'fraud' }, node: { name: 'Cell & Sons' } },
        { flag: { name: 'group' }, node: { name: 'Cell & Sons' } },
      ]);
      expect(node.upstream).toEqual({
        revision: 1,
        nodes: [{ node: { name: 'Ashpit' } }, { node: { name: 'Brook' } }],
      });
      const last = trace.links.find((one: { to: { name: string } }) => one.to.name === '壹连科技');
      expect(last.link).toEqual({ validTo: null });
      expect(trace.links.map((one: { to: { name: string } }) => one.to.name)).toContain('Cell');
    });

    test('as of a day and known at an instant are two questions', async () => {
      const status = async (args: string) => {
        const { node } = await api.data(
          `query ($id: ID!) { node(id: $id) { ... on RiskFlag { exposures(kinds: [COMPANY], ${args}) {
            revision asOf nodes { status } } } } }`,
          { id: chain.id('group') },
        );
        return node.exposures;
      };
      const august = 'asOf: "2023-08-15"';
      expect(await status(`${august}, ${instant(3)}`)).toEqual({
        revision: 3,
        asOf: '2023-08-15',
        nodes: [{ status: 'CURRENT' }],
      });
      expect(await status(`${instant(3)}`)).toMatchObject({ nodes: [{ status: 'CURRENT' }] });
      // Since revision 4 the last link is known to have ended in August.
      expect(await status(`${august}, ${instant(4)}`)).toMatchObject({ nodes: [{ status: 'CURRENT' }] });
      expect(await status(`${instant(4)}`)).toMatchObject({
        revision: 4,
        asOf: TODAY,
        nodes: [{ status: 'HISTORIC' }],
      });
    });

    test('a day stands for its end in Shanghai; the future is what is known now', async () => {
      const revision = async (knownAt: string) => {
        const { suppliers } = await api.data(
          `query ($at: Moment) { suppliers(first: 1) { nodes { exposures(knownAt: $at) { revision } } } }`,
          { at: knownAt },
        );
        return suppliers.nodes[0].exposures.revision;
      };
      const inShanghai = (text: string) =>
        new Date(Date.parse(text) + 8 * 3_600_000).toISOString().slice(0, 10);
      const dayBefore = new Date(Date.parse(instants[0] as string) - 24 * 3_600_000).toISOString();
      expect(await revision(inShanghai(instants[4] as string))).toBe(5);
      expect(await revision(inShanghai(dayBefore))).toBe(0);
      expect(await revision('9999-12-31')).toBe(5);
      expect(await revision((instants[1] as string).replace('Z', '+00:00'))).toBe(2);
    });

    test('before the first record, a chain of nothing', async () => {
      const { node } = await api.data(
        `query ($id: ID!) { node(id: $id) { ... on Supplier {
          exposures(knownAt: "2001-01-01") { revision complete totalCount }
          downstream(knownAt: "2001-01-01") { revision totalCount }
          upstream(knownAt: "2001-01-01") { revision totalCount }
          associations(knownAt: "2001-01-01") { revision totalCount } } } }`,
        { id: chain.id('Cell') },
      );
      expect(node).toEqual({
        exposures: { revision: 0, complete: true, totalCount: 0 },
        downstream: { revision: 0, totalCount: 0 },
        upstream: { revision: 0, totalCount: 0 },
        associations: { revision: 0, totalCount: 0 },
      });
      const { extensions } = await api.refusal(
        `query ($of: ID!) { upstreamOrigins(of: $of, knownAt: "2001-01-01") { totalCount } }`,
        { of: chain.id('Cell') },
      );
      expect(extensions).toMatchObject({ code: 'NOT_FOUND', issues: [{ field: 'of' }] });
      expect(extensions.messages.en).toContain('2001-01-01T15:59:59.999Z');
    });

    test('lists within a node of a traced answer are of what was known, too', async () => {
      const { node } = await api.data(
        `query ($id: ID!) { node(id: $id) { ... on RiskFlag { exposures(${instant(1)}) {
          nodes { node { name suppliesTo { nodes { to { name } validTo } } suppliedBy { totalCount }
            exposures { revision } now: exposures(knownAt: "9999-12-31") { revision } } } } } } }`,
        { id: chain.id('group') },
      );
      const cell = node.exposures.nodes.find(
        (one: { node: { name: string } }) => one.node.name === 'Cell',
      ).node;
      // By the name that it had, and its link as it stood: both have been amended since.
      expect(cell.suppliesTo.nodes.map(({ validTo }: { validTo: string }) => validTo)).not.toContain(
        '2023-08-31',
      );
      expect(cell.exposures.revision).toBe(1);
      expect(cell.now.revision).toBe(5);
    });

    test('what is no moment is refused by the name of the argument, however it is given', async () => {
      const of = (argument: string) =>
        `suppliers { nodes { exposures(knownAt: ${argument}) { totalCount } } }`;
      for (const value of ['yesterday', '2023-02-30', '2023-02-01T00:00:00']) {
        const refusals = [
          await api.refusal(`{ ${of(`"${value}"`)} }`),
          await api.refusal(`query ($at: Moment) { ${of('$at')} }`, { at: value }),
          await api.refusal(`query ($at: Moment = "${value}") { ${of('$at')} }`),
        ];
        for (const { extensions } of refusals) {
          expect(extensions).toMatchObject({
            code: 'BAD_USER_INPUT',
            issues: [{ field: 'knownAt', value: JSON.stringify(value) }],
          });
          expect(extensions.messages.en).toContain(`knownAt = ${JSON.stringify(value)}`);
          expect(extensions.messages.en).toContain('accepted: a day of the calendar');
          expect(extensions.messages.zh).toContain('knownAt');
          expect(extensions.messages.zh).toContain('真实存在的日期');
        }
      }
      const within = [
        await api.refusal(`{ suppliers { nodes { exposures(window: {to: "today"}) { totalCount } } } }`),
        await api.refusal(
          'query ($to: Date) { suppliers { nodes { exposures(window: {to: $to}) { totalCount } } } }',
          { to: 'today' },
        ),
        await api.refusal(
          'query ($days: DayWindow) { suppliers { nodes { exposures(window: $days) { totalCount } } } }',
          { days: { to: 'today' } },
        ),
      ];
      for (const { extensions } of within) {
        expect(extensions).toMatchObject({ issues: [{ field: 'window.to', value: '"today"' }] });
      }
    });

    test('a page keeps to what was known: its cursor is of no other moment', async () => {
      const query = `query ($id: ID!, $at: Moment, $after: String) { node(id: $id) { ... on Supplier {
        exposures(knownAt: $at, first: 2, after: $after) { nodes { flag { name } } pageInfo { endCursor } } } } }`;
      const id = chain.id('Cell');
      const first = (await api.data(query, { id, at: instants[0] })).node.exposures;
      const after = first.pageInfo.endCursor;
      const second = (await api.data(query, { id, at: instants[0], after })).node.exposures;
      expect(second.nodes).toEqual([{ flag: { name: 'group' } }, { flag: { name: 'road' } }]);
      const { extensions } = await api.refusal(query, { id, at: instants[1], after });
      expect(extensions.issues?.[0]).toMatchObject({ field: 'after' });
    });
  });
}
