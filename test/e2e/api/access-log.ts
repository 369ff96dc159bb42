import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AccessEntry, verifyAccesses } from '../../../src/store/access-log.ts';
import type { Store } from '../../../src/store/port.ts';
import { noonInShanghai, serve, type TestApi } from '../../testkit/api.ts';
import { aChain } from '../../testkit/chain.ts';
import { LiveClient } from '../../testkit/live-client.ts';
import type { ApiPlace } from './place.ts';

const chain = aChain()
  .document('visit', { date: '2023-01-05', reliability: 'B', credibility: '2' })
  .mine('Bisie')
  .trader('Comptoir')
  .supplier('Solder')
  .armedGroup('Militia')
  .link('mc', 'Bisie', 'Comptoir', ['tin'], '2023-01-01..')
  .link('cs', 'Comptoir', 'Solder', ['tin'], '2023-01-01..')
  .flag('held', { on: 'Bisie', by: 'Militia', category: 'NSAG_CONTROL', status: 'REASONABLE_GROUNDS' });

const DAY = '2024-01-31';

export function describeAccessLog(place: ApiPlace): void {
  describe('reads of protected data', () => {
    let store: Store;
    let officer: TestApi;
    let caseId: string;
    beforeAll(async () => {
      const clock = () => noonInShanghai(DAY);
      store = await place.open(clock);
      await chain.into(store);
      officer = await serve(store, DAY, { author: 'officer' }, { clock });
      const { openCases } = await officer.data(
        `mutation ($input: OpenCasesInput!) { openCases(input: $input) { cases { case { id } } } }`,
        {
          input: {
            causes: [{ supplierId: chain.id('Solder'), flagId: chain.id('held') }],
            statement: 'it was traced',
          },
        },
      );
      caseId = openCases.cases[0].case.id;
    });
    afterAll(() => officer.server.stop());

    /** What is noted while something is done. */
    const noted = async (work: () => Promise<unknown>): Promise<AccessEntry[]> => {
      const { number } = await store.accessHead();
      await work();
      const entries: AccessEntry[] = [];
      for await (const entry of store.accesses(number)) entries.push(entry);
      return entries;
    };
    const told = (entries: readonly AccessEntry[]) =>
      Object.fromEntries(entries.map(({ what, about }) => [what, about]));

    test('are noted before they are answered: who, within which operation, of what, under which request', async () => {
      let requestId: string | null = null;
      const entries = await noted(async () => {
        const response = await fetch(`${officer.server.url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({
            query:
              'query Open { cases { nodes { closed progress { state } decisions { nodes { by } } } } mineSites { nodes { name } } }',
          }),
        });
        requestId = response.headers.get('x-request-id');
        expect(((await response.json()) as { errors?: unknown }).errors).toBeUndefined();
      });
      expect(told(entries)).toEqual({
        'Query.cases': [],
        Case: [caseId],
        'Case.decisions': [caseId],
        Decision: [expect.stringContaining('decision:')],
      });
      for (const { who, operation, requestId: id } of entries) {
        expect({ who, operation, id }).toEqual({ who: 'officer', operation: 'query Open', id: requestId });
      }
      expect((await verifyAccesses(store)).broken).toBeNull();
    });

    test.each([
      ['by its id', 'query ($id: ID!) { node(id: $id) { ... on Case { closed } } }', { Case: true }],
      [
        'by another name',
        'query ($id: ID!) { a: node(id: $id) { ... on Case { b: closed } } }',
        { Case: true },
      ],
      [
        'in its history',
        'query ($id: ID!) { history(id: $id) { nodes { properties { property } } } }',
        { 'FactVersion.properties': true },
      ],
      [
        'in the change log',
        '{ changes { nodes { facts(kinds: ["Case"]) { nodes { properties { property } } } } } }',
        { 'FactChange.properties': true },
      ],
      [
        'of its supplier',
        '{ suppliers { nodes { cases { nodes { closed } } } } }',
        { 'Supplier.cases': false, Case: true },
      ],
      [
        'in what is to be done',
        '{ dueActions { nodes { case { closed } } } }',
        { 'Query.dueActions': null, DueAction: null, Case: true },
      ],
      ['in a list that is empty', '{ cases(closed: true) { nodes { closed } } }', { 'Query.cases': null }],
    ] as const)('are noted %s', async (_, query, expected) => {
      const variables = query.includes('$id') ? { id: caseId } : {};
      const entries = await noted(() => officer.data(query, variables));
      expect(told(entries)).toEqual(
        Object.fromEntries(
          Object.entries(expected).map(([what, ofCase]) => {
            if (ofCase === null) return [what, []];
            return [what, [ofCase ? caseId : chain.id('Solder')]];
          }),
        ),
      );
    });

    test('by a subscription are noted event by event', async () => {
      const client = new LiveClient(officer.server.url);
      const entries = await noted(async () => {
        const events = client.subscribe(
          'subscription Log { changes(after: 0, kinds: ["Case"]) { facts(kinds: ["Case"]) { nodes { properties { property } } } } }',
          {},
        );
        await events.count(1);
        await client.close();
      });
      expect(entries).toMatchObject([
        { who: 'officer', what: 'FactChange.properties', about: [caseId], operation: 'subscription Log' },
      ]);
    });

    test('are not noted where nothing protected is asked for', async () => {
      const entries = await noted(() =>
        officer.data('{ mineSites { nodes { id name } } riskFlags { nodes { id category } } }'),
      );
      expect(entries).toEqual([]);
    });

    test('are not answered when they cannot be noted; everything else is', async () => {
      const failing = store as { noteAccess: Store['noteAccess'] };
      const noteAccess = store.noteAccess.bind(store);
      failing.noteAccess = async () => {
        throw new Error('the disk is full');
      };
      try {
        const answer = await officer.ask(
          '{ cases { nodes { id closed } } }',
          {},
          { accept: 'application/graphql-response+json' },
        );
        expect(answer).toMatchObject({
          status: 503,
          data: null,
          errors: [{ extensions: { code: 'READ_NOT_NOTED' } }],
        });
        expect(JSON.stringify(answer)).not.toContain(caseId);
        expect((await officer.ask('{ mineSites { nodes { id } } }')).errors).toBeUndefined();
      } finally {
        failing.noteAccess = noteAccess;
      }
    });

    test('are listed for auditors, by whom, what, of what and when, page by page; that is noted, too', async () => {
      const all: AccessEntry[] = [];
      for await (const entry of store.accesses(0)) all.push(entry);
      const ask = async (args: string) => {
        const { accesses } = await officer.data(
          `{ accesses(${args}) { nodes { number at who what about operation requestId digest } pageInfo { endCursor hasNextPage } } }`,
        );
        return accesses;
      };
      const numbers = async (args: string) =>
        (await ask(args)).nodes.map(({ number }: { number: number }) => number);
      const until = `until: "${all.at(-1)?.at}"`;
      const expected = (holds: (one: AccessEntry) => boolean) =>
        all.filter(holds).map(({ number }) => number);
      expect(await numbers(`${until}, first: 200`)).toEqual(all.map(({ number }) => number));
      expect(await numbers(`${until}, what: "Case"`)).toEqual(expected(({ what }) => what === 'Case'));
      expect(await numbers(`${until}, of: "${caseId}"`)).toEqual(
        expected(({ about }) => about.includes(caseId)),
      );
      expect(await numbers(`${until}, by: "somebody else"`)).toEqual([]);
      expect(await numbers(`${until}, since: "${all[3]?.at}"`)).toEqual(expected(({ number }) => number > 3));
      const first = await ask(`${until}, first: 3`);
      const { previousDigest: _, ...shown } = all[0] as AccessEntry;
      expect(first.nodes[0]).toEqual(shown);
      expect(first.pageInfo.hasNextPage).toBe(true);
      expect(await numbers(`${until}, first: 2, after: "${first.pageInfo.endCursor}"`)).toEqual([4, 5]);
      const entries = await noted(() => ask('first: 1'));
      expect(entries.map(({ what }) => what)).toEqual(['Query.accesses']);
      expect((await verifyAccesses(store)).broken).toBeNull();
    });
  });
}
