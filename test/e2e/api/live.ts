import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Operation } from '../../../src/store/changesets.ts';
import type { Store } from '../../../src/store/port.ts';
import { serve, type TestApi } from '../../testkit/api.ts';
import { LiveClient } from '../../testkit/live-client.ts';
import { put, retract } from '../../testkit/operations.ts';
import { idOf, sample } from '../../testkit/sample-facts.ts';
import type { ApiPlace } from './place.ts';

const CHANGES = `subscription ($after: Int, $kinds: [String!]) {
  changes(after: $after, kinds: $kinds) {
    revision author reason changesetId factCount
    facts { totalCount nodes { id: factId kind change because before { id } after { id ... on SupplyLink { from { id } } } properties { property } } }
  }
}`;
const EXPOSURES = `subscription ($after: Int, $kinds: [ChainNodeKind!]) {
  exposureChanges(after: $after, kinds: $kinds) {
    revision asOf changed entry { reason }
    exposures { appeared vanished changed complete nodes { change node { id } flag { id } } }
  }
}`;

/** Milliseconds for one test: each takes seconds, many times that on a busy machine. */
const LIMIT = 300_000;

/** The change log, and what follows it live. */
export function describeLive(place: Pick<ApiPlace, 'open' | 'destroy'>): void {
  describe('the change log, and what follows it', { timeout: LIMIT }, () => {
    let store: Store;
    let api: TestApi;
    let client: LiveClient;
    let last = 0;

    beforeEach(async () => {
      store = await place.open();
      last = 0;
      api = await serve(store, '2024-06-01');
      client = new LiveClient(api.server.url);
    });
    afterEach(async () => {
      await client.close();
      await api.server.stop();
    });

    /** Records as another process would: the server is not told. */
    async function record(reason: string, ...operations: Operation[]): Promise<number> {
      last += 1;
      const changeset = { id: `live:${last}`, author: last % 2 ? 'odd' : 'even', reason, operations };
      return (await store.apply(changeset)).revision;
    }

    async function recordChain(): Promise<void> {
      await record('sites', put(sample.site('a')), put(sample.trader('a')), put(sample.supplier('a')));
      await record('link', put(sample.link('a', idOf.site('a'), idOf.trader('a'))));
      await record('flag', put(sample.flag('a', idOf.site('a'))));
      await record('second link', put(sample.link('b', idOf.trader('a'), idOf.supplier('a'))));
      await record('amended', put(sample.site('a', { note: 'seen again' })));
      await record('taken back', retract(idOf.trader('a')));
    }

    test('tells each revision once, in order, with the facts before and after; goes on from a revision', async () => {
      await recordChain();
      const all = client.subscribe(CHANGES, { after: 0 });
      const events = await all.count(6);
      expect(events.map(({ revision, reason }) => [revision, reason])).toEqual([
        [1, 'sites'],
        [2, 'link'],
        [3, 'flag'],
        [4, 'second link'],
        [5, 'amended'],
        [6, 'taken back'],
      ]);
      expect(events[4].facts.nodes).toEqual([
        {
          id: idOf.site('a'),
          kind: 'MineSite',
          change: 'AMENDED',
          because: null,
          before: { id: idOf.site('a') },
          after: { id: idOf.site('a') },
          properties: [{ property: 'note' }],
        },
      ]);
      expect(events[3].facts.nodes[0].after.from).toEqual({ id: idOf.trader('a') });
      // The trader's retraction took both links with it.
      expect(events[5].facts.totalCount).toBe(3);
      expect(events[5].facts.nodes.map((one: { change: string }) => one.change)).toEqual([
        'RETRACTED',
        'RETRACTED',
        'RETRACTED',
      ]);
      const later = client.subscribe(CHANGES, { after: 4 });
      const links = client.subscribe(CHANGES, { after: 0, kinds: ['SupplyLink'] });
      expect((await later.count(2)).map(({ revision }) => revision)).toEqual([5, 6]);
      expect((await links.count(3)).map(({ revision }) => revision)).toEqual([2, 4, 6]);
      // What comes from now on comes to all.
      await record('another', put(sample.site('b')));
      expect((await all.count(7)).at(-1)).toMatchObject({ revision: 7, reason: 'another' });
      expect((await later.count(3)).at(-1)).toMatchObject({ revision: 7 });
      expect(links.events).toHaveLength(3);
    });

    test('begins with what is recorded from now on, and tells what is recorded by way of the API at once', async () => {
      await recordChain();
      const now = client.subscribe('subscription { changes { revision } }');
      const known = client.subscribe('subscription { changes(after: 6) { revision } }');
      // It has begun once another, which was sent later, has been told of something.
      await record('seven', put(sample.site('c')));
      await known.count(1);
      await api.data(
        `mutation { retractFacts(input: { reason: "eight", ids: ["${idOf.site('c')}"] }) { userErrors { __typename } } }`,
      );
      expect((await known.count(2)).map(({ revision }) => revision)).toEqual([7, 8]);
      await expect.poll(() => now.events.at(-1), { timeout: 10_000 }).toEqual({ revision: 8 });
    });

    test('tells the exposures that each revision changed, and how far it has looked', async () => {
      await recordChain();
      const all = client.subscribe(EXPOSURES, { after: 0 });
      const seen = (events: readonly Record<string, unknown>[]) =>
        events.map(({ revision, changed, exposures }) => [
          revision,
          changed,
          (exposures as { nodes: { change: string; node: { id: string } }[] }).nodes.map((one) => [
            one.change,
            one.node.id,
          ]),
        ]);
      const events = await all.count(3);
      expect(seen(events)).toEqual([
        [3, true, [['APPEARED', idOf.trader('a')]]],
        [4, true, [['APPEARED', idOf.supplier('a')]]],
        [
          6,
          true,
          [
            ['VANISHED', idOf.supplier('a')],
            ['VANISHED', idOf.trader('a')],
          ],
        ],
      ]);
      expect(events[0]).toMatchObject({ asOf: '2024-06-01', entry: { reason: 'flag' } });
      const suppliers = client.subscribe(EXPOSURES, { after: 0, kinds: ['SUPPLIER'] });
      expect(seen(await suppliers.count(2)).map(([revision]) => revision)).toEqual([4, 6]);
      const none = client.subscribe(EXPOSURES, { after: 4, kinds: ['MINE_SITE'] });
      expect(seen(await none.count(1))).toEqual([[6, false, []]]);
      await record('another', put(sample.site('b')));
      expect(seen(await all.count(4)).at(-1)).toEqual([7, false, []]);
    });

    test('is a list, too: by page, by what it touches, newest first', async () => {
      await recordChain();
      const query = `query ($first: Int, $after: String, $order: SortDirection, $kinds: [String!], $authors: [String!], $ids: [ID!], $since: StoreState) {
        changes(first: $first, after: $after, order: $order, kinds: $kinds, authors: $authors, ids: $ids, since: $since) {
          since until nodes { revision facts { nodes { change before { id } after { id } } } } pageInfo { hasNextPage endCursor }
        }
      }`;
      const ask = async (variables: Record<string, unknown>) => (await api.data(query, variables)).changes;
      const revisions = ({ nodes }: { nodes: { revision: number }[] }) =>
        nodes.map(({ revision }) => revision);
      expect(revisions(await ask({}))).toEqual([1, 2, 3, 4, 5, 6]);
      expect(revisions(await ask({ order: 'DESC' }))).toEqual([6, 5, 4, 3, 2, 1]);
      expect(revisions(await ask({ kinds: ['SupplyLink'], order: 'DESC' }))).toEqual([6, 4, 2]);
      expect(revisions(await ask({ authors: ['odd'], since: { revision: 2 } }))).toEqual([3, 5]);
      expect(revisions(await ask({ ids: [idOf.site('a')] }))).toEqual([1, 5]);
      for (const order of ['ASC', 'DESC']) {
        const told: number[] = [];
        let after: string | null = null;
        for (let page = 0; page < 3; page += 1) {
          const some: {
            nodes: { revision: number }[];
            pageInfo: { hasNextPage: boolean; endCursor: string };
          } = await ask({ first: 2, after, order });
          told.push(...revisions(some));
          after = some.pageInfo.endCursor;
          expect(some.pageInfo.hasNextPage).toBe(page < 2);
        }
        expect(told).toEqual(order === 'ASC' ? [1, 2, 3, 4, 5, 6] : [6, 5, 4, 3, 2, 1]);
      }
      // What lies between two entries of a page counts for what was before the later one.
      const amended = await ask({ ids: [idOf.link('b')], authors: ['even'] });
      expect(amended.nodes).toHaveLength(2);
      expect(amended.nodes[0].facts.nodes).toMatchObject([{ change: 'RECORDED', before: null }]);
      expect(amended.nodes[1].facts.nodes).toMatchObject(
        Array.from({ length: 3 }, () => ({ change: 'RETRACTED', after: null })),
      );
      for (const { before } of amended.nodes[1].facts.nodes) expect(before).not.toBeNull();
    });

    test('refuses a revision that is not there, what is no subscription, and what does not fit, in both languages', async () => {
      await record('one', put(sample.site('a')));
      const chinese = new LiveClient(api.server.url, { connectionParams: { acceptLanguage: 'zh-CN' } });
      const failed = async (query: string) => {
        const subscription = chinese.subscribe(query);
        await subscription.ended();
        return subscription.failed as { message: string; extensions: { code: string } }[];
      };
      expect(await failed('subscription { changes(after: 2) { revision } }')).toMatchObject([
        { message: expect.stringContaining('0（最早'), extensions: { code: 'BAD_USER_INPUT' } },
      ]);
      expect(await failed('subscription { changes(kinds: ["Nonsense"]) { revision } }')).toMatchObject([
        { extensions: { code: 'BAD_USER_INPUT', issues: [{ field: 'kinds[0]' }] } },
      ]);
      expect(await failed('{ __typename }')).toMatchObject([
        { message: expect.stringContaining('POST'), extensions: { code: 'BAD_REQUEST' } },
      ]);
      expect(await failed('subscription { nonsense }')).toMatchObject([
        { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } },
      ]);
      expect(await failed('subscription {')).toMatchObject([
        { extensions: { code: 'GRAPHQL_PARSE_FAILED' } },
      ]);
      expect(
        await failed(`subscription { changes { ${'facts { nodes { because } } '.repeat(400)} } }`),
      ).toMatchObject([{ extensions: { code: 'TOO_MANY_FIELDS' } }]);
      await chinese.close();
      const { status, errors } = await api.ask('subscription { changes { revision } }');
      expect([status, errors?.[0]?.extensions.code]).toEqual([400, 'BAD_REQUEST']);
    });
  });
}
