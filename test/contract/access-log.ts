import { describe, expect, test } from 'vitest';
import {
  type AccessEntry,
  type AccessFilter,
  type AccessNote,
  accessDigest,
  verifyAccesses,
} from '../../src/store/access-log.ts';
import { FIRST_DIGEST } from '../../src/store/digest-chain.ts';
import type { Store } from '../../src/store/port.ts';
import { put } from '../testkit/operations.ts';
import { expectRefusal } from '../testkit/refusals.ts';
import { idOf, sample } from '../testkit/sample-facts.ts';
import { type AccessTampering, apply, collect, freshStore, logOf, type StorePlace } from './place.ts';

const note = (what: string, more: Partial<AccessNote> = {}): AccessNote => ({
  who: '李 O’Hara "; --',
  what,
  about: [idOf.site('1'), 'person:t:名'],
  requestId: 'request 1',
  operation: null,
  ...more,
});

const entriesOf = (store: Store, filter?: AccessFilter): Promise<AccessEntry[]> =>
  collect(store.accesses(0, filter));
const numbersOf = async (store: Store, filter: AccessFilter) =>
  (await entriesOf(store, filter)).map(({ number }) => number);

export function describeAccessLog(place: StorePlace): void {
  describe('the access log', () => {
    const at = freshStore(place, { clock: () => new Date('2026-03-01T08:00:00.000Z') });

    test('begins empty, and stays so when nothing is noted', async () => {
      const head = { number: 0, at: null, digest: FIRST_DIGEST };
      expect(await at.store.accessHead()).toEqual(head);
      expect(await entriesOf(at.store)).toEqual([]);
      expect(await at.store.noteAccess([])).toEqual(head);
      expect(await verifyAccesses(at.store)).toEqual({ verified: 0, digest: FIRST_DIGEST, broken: null });
    });

    test('keeps what was noted to the letter, numbered and chained, and apart from the change log', async () => {
      await apply(at.store, [put(sample.site('1'))]);
      const before = await at.store.revision();
      const notes = [
        note('Person.name'),
        note('Person.nameZh', { about: [], operation: '审计 "2026" \\ \u{1f9fe}' }),
        note('export', { who: 'other', requestId: 'request 2' }),
      ];
      await at.store.noteAccess(notes.slice(0, 2));
      const head = await at.store.noteAccess(notes.slice(2));
      const entries = await entriesOf(at.store);
      expect(
        entries.map(({ number: _, at: __, previousDigest: ___, digest: ____, ...rest }) => rest),
      ).toEqual(notes);
      expect(entries.map(({ number }) => number)).toEqual([1, 2, 3]);
      // The clock stands still: instants go on all the same.
      expect(entries.map((entry) => entry.at)).toEqual([
        '2026-03-01T08:00:00.000Z',
        '2026-03-01T08:00:00.001Z',
        '2026-03-01T08:00:00.002Z',
      ]);
      expect(entries.map(({ previousDigest }) => previousDigest)).toEqual([
        FIRST_DIGEST,
        ...entries.slice(0, 2).map(({ digest }) => digest),
      ]);
      const last = entries[2];
      expect(head).toEqual({ number: 3, at: last?.at, digest: last?.digest });
      expect(await at.store.accessHead()).toEqual(head);
      expect(await verifyAccesses(at.store)).toEqual({ verified: 3, digest: head.digest, broken: null });
      expect(await at.store.revision()).toEqual(before);
      expect(await logOf(at.store)).toHaveLength(1);

      await at.store.close();
      const again = await place.reopen();
      try {
        expect(await entriesOf(again)).toEqual(entries);
        expect((await again.noteAccess([note('later')])).number).toBe(4);
        expect((await verifyAccesses(again)).broken).toBeNull();
      } finally {
        await again.close();
      }
    });

    test('tells who read what, of which fact, since when; any number of entries', async () => {
      const notes = Array.from({ length: 450 }, (_, index) =>
        note(`field ${index}`, {
          who: index % 3 === 0 ? 'a' : 'b',
          about: [idOf.site(String(index % 5)), idOf.site('all')],
        }),
      );
      await at.store.noteAccess(notes);
      const all = await entriesOf(at.store);
      expect(all.map(({ what }) => what)).toEqual(notes.map(({ what }) => what));
      expect((await collect(at.store.accesses(448))).map(({ number }) => number)).toEqual([449, 450]);
      expect(await collect(at.store.accesses(450))).toEqual([]);
      const expected = (holds: (entry: AccessEntry) => boolean) =>
        all.filter(holds).map(({ number }) => number);
      expect(await numbersOf(at.store, { who: 'b' })).toEqual(expected(({ who }) => who === 'b'));
      expect(await numbersOf(at.store, { about: idOf.site('all') })).toHaveLength(450);
      expect(await numbersOf(at.store, { about: idOf.site('4') })).toEqual(
        expected(({ about }) => about.includes(idOf.site('4'))),
      );
      const since = all[400]?.at ?? '';
      expect(await numbersOf(at.store, { who: 'a', about: idOf.site('4'), since })).toEqual(
        expected((one) => one.who === 'a' && one.about.includes(idOf.site('4')) && one.number > 400),
      );
      const until = all[19]?.at ?? '';
      expect(await numbersOf(at.store, { who: 'b', until })).toEqual(
        expected((one) => one.who === 'b' && one.number <= 20),
      );
      expect(await numbersOf(at.store, { since: until, until })).toEqual([20]);
      expect(await numbersOf(at.store, { what: 'field 41' })).toEqual([42]);
      expect(await numbersOf(at.store, { what: 'field 41', until })).toEqual([]);
      expect(await numbersOf(at.store, { who: "a' OR 1 = 1 --" })).toEqual([]);
    });

    test('takes a thousand facts in one entry', async () => {
      const about = Array.from({ length: 1_000 }, (_, index) => idOf.site(String(index)));
      await at.store.noteAccess([note('Person.name', { about })]);
      expect((await entriesOf(at.store))[0]?.about).toEqual(about);
      expect((await verifyAccesses(at.store)).broken).toBeNull();
    });

    test('refuses what it could not keep, whole', async () => {
      const bad: [string, Partial<AccessNote>][] = [
        ['who', { who: '' }],
        ['what', { what: 'x'.repeat(201) }],
        ['requestId', { requestId: '\ud800' }],
        ['operation', { operation: 'x'.repeat(201) }],
        ['about[0]', { about: [''] }],
      ];
      for (const [field, more] of bad) {
        const refusal = await expectRefusal('BAD_USER_INPUT', () =>
          at.store.noteAccess([note('good'), note('bad', more)]),
        );
        expect(refusal.messages.en).toContain(`notes[1].${field}`);
      }
      const about = Array.from({ length: 1_001 }, (_, index) => idOf.site(String(index)));
      await expectRefusal('LIMIT_EXCEEDED', () => at.store.noteAccess([note('many', { about })]));
      await expectRefusal('LIMIT_EXCEEDED', () =>
        at.store.noteAccess(Array.from({ length: 5_001 }, () => note('many'))),
      );
      for (const after of [-1, 0.5, Number.NaN])
        await expectRefusal('BAD_USER_INPUT', () => collect(at.store.accesses(after)));
      expect((await at.store.accessHead()).number).toBe(0);
      expect(await entriesOf(at.store)).toEqual([]);
    });

    test('is one chain, whoever notes from wherever at once', async () => {
      const others = await Promise.all([place.reopen(), place.reopen()]);
      try {
        const stores = [at.store, ...others];
        const heads = await Promise.all(
          stores.flatMap((store, writer) =>
            Array.from({ length: 12 }, (_, round) =>
              store.noteAccess([note('first', { requestId: `${writer} ${round}` }), note('second')]),
            ),
          ),
        );
        const entries = await entriesOf(at.store);
        expect(entries.map(({ number }) => number)).toEqual(entries.map((_, index) => index + 1));
        expect(entries).toHaveLength(72);
        // The notes of one call stay together.
        expect(entries.map(({ what }) => what)).toEqual(entries.map((_, i) => (i % 2 ? 'second' : 'first')));
        expect(new Set(heads.map(({ number }) => number)).size).toBe(36);
        expect(new Set(entries.map(({ at: instant }) => instant)).size).toBe(72);
        expect(await verifyAccesses(at.store)).toMatchObject({ verified: 72, broken: null });
      } finally {
        await Promise.all(others.map((store) => store.close()));
      }
    });
  });

  describe('an access log that someone altered behind the store’s back', () => {
    const at = freshStore(place);

    const cases: [string, number, RegExp, (entries: readonly AccessEntry[]) => readonly AccessTampering[]][] =
      [
        ['an entry altered', 3, /content/, () => [{ alter: 3, who: 'nobody' }]],
        ['an entry removed in the middle', 2, /missing/, () => [{ remove: 2 }]],
        [
          'an entry removed, and those after it moved up',
          2,
          /follow/,
          () => [2, 3, 4, 5].map((n) => (n === 2 ? { remove: 2 } : { renumber: n, as: n - 1 })),
        ],
        ['the first removed', 1, /missing/, () => [{ remove: 1 }]],
        ['the last cut off', 5, /ends before/, () => [{ remove: 5 }]],
        ['all cut off', 1, /ends before/, () => [1, 2, 3, 4, 5].map((remove) => ({ remove }))],
        [
          'two in each other’s place',
          2,
          /follow/,
          () => [
            { renumber: 2, as: 99 },
            { renumber: 3, as: 2 },
            { renumber: 99, as: 3 },
          ],
        ],
        [
          'the last written anew, with a digest that is right',
          5,
          /not the one/,
          (entries) => [{ remove: 5 }, { add: forged(entries[4], { about: [] }) }],
        ],
        [
          'one added after the last, with a digest that is right',
          6,
          /beyond/,
          (entries) => [{ add: forged(entries[4], following(entries[4])) }],
        ],
      ];
    test.each(cases)('%s', async (_, number, problem, tampered) => {
      for (let round = 1; round <= 5; round += 1) await at.store.noteAccess([note(`read ${round}`)]);
      const { digest } = await at.store.accessHead();
      expect(await verifyAccesses(at.store)).toEqual({ verified: 5, digest, broken: null });
      for (const tampering of tampered(await entriesOf(at.store))) await place.tamperAccess(tampering);
      const { verified, broken } = await verifyAccesses(at.store);
      expect({ verified, number: broken?.number }).toEqual({ verified: number - 1, number });
      expect(broken?.problem.en).toMatch(problem);
      expect(broken?.problem.en).toContain(`access ${number}`);
      expect(broken?.problem.zh).toContain(`第 ${number} 条查阅记录`);
    });

    test('a cut does not heal by what is noted after it', async () => {
      for (let round = 1; round <= 3; round += 1) await at.store.noteAccess([note(`read ${round}`)]);
      await place.tamperAccess({ remove: 3 });
      await at.store.noteAccess([note('later')]);
      expect((await verifyAccesses(at.store)).broken?.number).toBe(3);
    });
  });
}

/** An entry changed, and its digest with it. */
function forged(entry: AccessEntry | undefined, change: Partial<AccessEntry>): AccessEntry {
  if (!entry) throw new Error('there is no such entry');
  const { digest: _, ...content } = { ...entry, ...change };
  return { ...content, digest: accessDigest(content) };
}

function following(entry: AccessEntry | undefined): Partial<AccessEntry> {
  if (!entry) throw new Error('there is no such entry');
  const { number, at, digest } = entry;
  return {
    number: number + 1,
    at: new Date(Date.parse(at) + 1).toISOString(),
    previousDigest: digest,
  };
}
