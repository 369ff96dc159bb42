import { describe, expect, test } from 'vitest';
import type { Effect, LogEntry } from '../../src/store/changesets.ts';
import { fact } from '../../src/store/facts.ts';
import { KIND_NAMES } from '../../src/store/kinds/index.ts';
import { entryDigest, FIRST_DIGEST, verifyLog } from '../../src/store/log-digest.ts';
import type { Store } from '../../src/store/port.ts';
import { importing, put, reinstate, retract } from '../testkit/operations.ts';
import { expectRefusal } from '../testkit/refusals.ts';
import { idOf, sample } from '../testkit/sample-facts.ts';
import { apply, changesetOf, collect, freshStore, logOf, type StorePlace, sharedStore } from './place.ts';

/** A history with every effect there is, in some twenty revisions. */
async function live(store: Store): Promise<void> {
  const [mine, buyer] = [
    sample.site('1', { name: '卡米图加金矿 ⛏️', minerals: ['gold', 'tin'] }),
    sample.trader('1'),
  ];
  const [report, town, group] = [sample.document('1'), sample.point('1'), sample.group('1')];
  const link = (note: string) =>
    sample.link('1', mine.id, buyer.id, {
      note,
      minerals: ['gold', 'tin'],
      masses: [{ mineral: 'gold', kgLow: 0.1, kgHigh: 2 }],
      via: [town.id],
      evidence: [report.id],
    });
  await store.apply(changesetOf([mine, buyer, report, town].map(importing), { importId: 'run' }));
  await apply(store, [
    put(group),
    put(link('a')),
    put(sample.flag('1', idOf.link('1'), { perpetrator: group.id })),
  ]);
  const refined = { node: mine.id, input: 'gold', output: 'tin', recovery: 0.5 };
  const stock = { node: mine.id, sourceType: 'OPENING_STOCK', minerals: ['gold'] } as const;
  await apply(store, [
    put(sample.trader('2')),
    put(fact('Merge', 'merge:test:1', { dropped: idOf.trader('2'), kept: buyer.id })),
    put(fact('Conversion', 'conversion:test:1', refined)),
    put(fact('MaterialSource', 'material-source:test:1', stock)),
    put(fact('AffiliatedWith', 'affiliated-with:test:1', { from: idOf.trader('2'), to: mine.id })),
  ]);
  for (const note of ['b', 'c', 'd']) await apply(store, [put(link(note))]);
  await apply(store, [retract(mine.id)]);
  await apply(store, [retract(idOf.link('1'))]);
  await apply(store, [reinstate(mine.id)]);
  await apply(store, [
    retract(group.id),
    put(sample.operates('1', idOf.group('2'), mine.id)),
    put(sample.group('2')),
  ]);
  await apply(store, [reinstate(idOf.link('1'))]);
  await apply(store, [retract(report.id)]);
  await apply(store, [retract('merge:test:1')]);
  await apply(store, [importing(sample.trader('1', { country: 'RW' }))]);
}

/** Everything that can be read of a store. */
async function readAll(store: Store) {
  const log = await logOf(store);
  const ids = [
    ...new Set(
      log.flatMap(({ effects }) => effects.map((effect) => ('fact' in effect ? effect.fact.id : effect.id))),
    ),
  ].sort();
  return {
    revision: await store.revision(),
    log,
    facts: await store.get(ids),
    histories: await Promise.all(ids.map((id) => store.history(id))),
    lists: await Promise.all(KIND_NAMES.map((kind) => store.list({ kind, limit: 1_000 }))),
    counts: await Promise.all(KIND_NAMES.map((kind) => store.count({ kind }))),
    filtered: await store.list({
      kind: 'MineSite',
      filters: [
        {
          referredBy: {
            kind: 'SupplyLink',
            reference: 'from',
            filters: [{ field: 'minerals', in: ['tin'] }],
          },
        },
      ],
      limit: 10,
    }),
    found: await store.search({ text: '金矿', limit: 100 }),
    near: await store.neighbours({ kind: 'RiskFlag', reference: 'subject', ids, limitPerId: 10 }),
    streamed: (await collect(store.stream(KIND_NAMES))).sort((a, b) => (a.id < b.id ? -1 : 1)),
    versions: (await collect(store.streamVersions(KIND_NAMES))).sort((a, b) =>
      a.id === b.id ? a.version - b.version : a.id < b.id ? -1 : 1,
    ),
    seen: await Promise.all(log.map(({ revision }) => store.get(ids, revision))),
    revisions: await Promise.all(log.map(({ recordedAt }) => store.revisionAt(recordedAt))),
  };
}

export function describeLogging(place: StorePlace): void {
  describe('the change log', () => {
    const at = sharedStore(place, live);

    test('is chained from the first entry to the revision the store names', async () => {
      const log = await logOf(at.store);
      const { number, digest, recordedAt } = await at.store.revision();
      expect(await verifyLog(at.store.changes(0))).toEqual({ verified: number, digest, broken: null });
      expect(log[0]?.previousDigest).toBe(FIRST_DIGEST);
      for (const [index, entry] of log.entries()) {
        expect(entry.revision).toBe(index + 1);
        if (index > 0) {
          expect(entry.previousDigest).toBe(log[index - 1]?.digest);
          expect(entry.recordedAt > (log[index - 1]?.recordedAt ?? '')).toBe(true);
        }
        expect(entry.recordedAt).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/);
      }
      expect(log.at(-1)).toMatchObject({ revision: number, digest, recordedAt });
    });

    test('says who, why, and what came of it', async () => {
      const log = await logOf(at.store);
      expect(log[0]).toMatchObject({
        author: 'a tester',
        reason: 'a contract test',
        importId: 'run',
        outcomes: ['RECORDED', 'RECORDED', 'RECORDED', 'RECORDED'],
      });
      const kinds = new Set(log.flatMap(({ effects }) => effects.map(({ effect }) => effect)));
      expect(kinds).toEqual(new Set(['recorded', 'retracted', 'marked', 'reinstated']));
    });
  });

  describe('a log that someone altered behind the store’s back', () => {
    const at = freshStore(place);

    test('is found out at the entry that was altered', async () => {
      await live(at.store);
      const sound = await logOf(at.store);
      await place.tamper(4, 'someone else');
      const { verified, broken } = await verifyLog(at.store.changes(0));
      expect(verified).toBe(3);
      expect(broken?.revision).toBe(4);
      expect((await logOf(at.store))[3]?.author).toBe('someone else');
      await place.tamper(4, sound[3]?.author ?? '');
      expect((await verifyLog(at.store.changes(0))).broken).toBeNull();
    });
  });

  describe('restoring', () => {
    const at = freshStore(place);

    test('brings back everything that can be read: revision, digest, log, history, lists, search', async () => {
      await live(at.store);
      const before = await readAll(at.store);
      await at.store.close();
      const restored = await place.open();
      try {
        expect(await restored.restore(before.log)).toEqual(before.revision);
        expect(await readAll(restored)).toEqual(before);
        // Life goes on where it was: the same rules, and the same changesets known.
        const [first] = before.log;
        const mine = sample.site('1', { name: '卡米图加金矿 ⛏️', minerals: ['gold', 'tin'] });
        const retry = changesetOf(
          [mine, sample.trader('1'), sample.document('1'), sample.point('1')].map(importing),
          {
            id: first?.changesetId ?? '',
            importId: 'run',
          },
        );
        expect(await restored.apply(retry)).toMatchObject({ revision: 1, repeated: true });
        await apply(restored, [reinstate(idOf.document('1'))]);
        expect((await restored.get([idOf.link('1')]))[0]?.retractedRevision).toBeNull();
        expect((await verifyLog(restored.changes(0))).broken).toBeNull();
      } finally {
        await restored.close();
      }
      const again = await place.reopen();
      try {
        expect((await again.revision()).number).toBe(before.revision.number + 1);
      } finally {
        await again.close();
      }
    });

    test('an empty log leaves an empty store', async () => {
      expect(await at.store.restore([])).toEqual({ number: 0, recordedAt: null, digest: FIRST_DIGEST });
      expect((await apply(at.store, [put(sample.site('1'))])).revision).toBe(1);
    });

    test('into a store that is not empty is refused', async () => {
      await apply(at.store, [put(sample.site('1'))]);
      const before = await readAll(at.store);
      for (const log of [before.log, []]) await expectRefusal('CONFLICT', () => at.store.restore(log));
      expect(await readAll(at.store)).toEqual(before);
      expect((await apply(at.store, [put(sample.site('2'))])).revision).toBe(2);
    });

    test('a broken log is refused by name, and nothing of it stays', async () => {
      await live(at.store);
      const log = await logOf(at.store);
      await at.store.close();
      const store = await place.open();
      try {
        for (const [title, revision, broken] of brokenLogs(log)) {
          const refusal = await expectRefusal('BAD_USER_INPUT', () => store.restore(broken));
          expect(refusal.messages.en, title).toContain(`revision ${revision}`);
          expect(refusal.messages.zh, title).toContain(`第 ${revision} 号修订`);
          expect(await store.revision()).toEqual({ number: 0, recordedAt: null, digest: FIRST_DIGEST });
          expect(await logOf(store)).toEqual([]);
          expect(await collect(store.stream(KIND_NAMES))).toEqual([]);
          expect(await store.get([idOf.site('1')])).toEqual([null]);
        }
        for (const [title, forged] of forgedLogs(log)) {
          const refusal = await expectRefusal('BAD_USER_INPUT', () => store.restore(forged));
          expect(refusal.messages.en, title).toContain(`revision ${forged.length}`);
          expect(await logOf(store), title).toEqual([]);
          expect(await store.get([idOf.site('1')]), title).toEqual([null]);
        }
        await expect(store.restore(interrupted(log))).rejects.toThrow('the file ends here');
        expect(await store.get([idOf.site('1')])).toEqual([null]);
        // Nothing stands in the way of the sound one.
        expect((await store.restore(log)).number).toBe(log.length);
      } finally {
        await store.close();
      }
    });
  });
}

function brokenLogs(log: readonly LogEntry[]): [string, number, readonly LogEntry[]][] {
  const [first, second, third] = log as readonly [LogEntry, LogEntry, LogEntry];
  const { digest: _, ...content } = { ...second, author: 'someone else' };
  const rehashed: LogEntry = { ...content, digest: entryDigest(content) };
  return [
    ['an entry altered', 2, [first, { ...second, reason: 'another' }, third]],
    ['an entry altered and its digest with it', 3, [first, rehashed, third]],
    ['an entry left out', 2, [first, third]],
    ['the first left out', 1, [second, third]],
    ['an entry twice', 2, [first, first]],
    ['the last altered', log.length, [...log.slice(0, -1), { ...(log.at(-1) ?? first), outcomes: [] }]],
  ];
}

/** Logs that end in an entry that no store can have written, though its digest is right. */
function forgedLogs(log: readonly LogEntry[]): [string, readonly LogEntry[]][] {
  const site = sample.site('1', { name: 'forged' });
  const standing = log[0]?.effects.find((effect) => 'fact' in effect && effect.fact.id === site.id);
  if (!standing || !('fact' in standing)) throw new Error('the log does not begin as it should');
  const stated = (fact: object, version = 2) => ({ ...standing, fact, version }) as Effect;
  const down = { effect: 'retracted', kind: 'MineSite', id: site.id, because: null } as const;
  const forgeries: [string, readonly Effect[]][] = [
    ['a version that does not follow', [stated(site, 3)]],
    ['a version again', [stated(site, 1)]],
    ['a fact that its kind does not allow', [stated({ ...site, properties: { name: 'forged', depth: 3 } })]],
    ['a fact of no kind', [stated({ ...site, kind: 'constructor' })]],
    ['a retraction of nothing', [{ ...down, id: idOf.site('nobody') }]],
    ['a retraction twice', [down, down]],
    ['a reinstatement of what stands', [{ ...stated(site), effect: 'reinstated', because: null } as Effect]],
    ['a mark on what stands', [{ effect: 'marked', kind: 'MineSite', id: site.id, retractedByName: true }]],
    ['an effect of its own', [{ ...down, effect: 'erased' } as unknown as Effect]],
  ];
  return forgeries.map(([title, effects]) => {
    const { digest: _, ...content } = { ...(log[1] as LogEntry), effects };
    return [title, [...log.slice(0, 1), { ...content, digest: entryDigest(content) }]];
  });
}

async function* interrupted(log: readonly LogEntry[]): AsyncIterable<LogEntry> {
  yield* log.slice(0, 5);
  throw new Error('the file ends here');
}
