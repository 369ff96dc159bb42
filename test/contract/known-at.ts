import { describe, expect, test } from 'vitest';
import type { Operation } from '../../src/store/changesets.ts';
import type { Store } from '../../src/store/port.ts';
import { put, reinstate, retract } from '../testkit/operations.ts';
import { expectRefusal } from '../testkit/refusals.ts';
import { idOf, sample } from '../testkit/sample-facts.ts';
import { seenAt, versionsByLog } from './naive-reading.ts';
import { apply, freshStore, logOf, type StorePlace, sharedStore } from './place.ts';

/** A link whose end, document and place come and go: amended, retracted by name, fallen, marked, and back again. */
const story: readonly (readonly Operation[])[] = [
  [
    put(sample.site('mine')),
    put(sample.trader('buyer')),
    put(sample.document('1')),
    put(sample.point('town')),
  ],
  [put(sample.link('sale', idOf.site('mine'), idOf.trader('buyer'), { evidence: [idOf.document('1')] }))],
  [
    put(
      sample.link('sale', idOf.site('mine'), idOf.trader('buyer'), {
        minerals: ['gold', 'tin'],
        masses: [{ mineral: 'gold', kgLow: 3 }],
        via: [idOf.point('town')],
      }),
    ),
  ],
  [put(sample.link('sale', idOf.site('mine'), idOf.trader('buyer')))],
  [retract(idOf.site('mine'))],
  [retract(idOf.link('sale'))],
  [reinstate(idOf.site('mine'))],
  [reinstate(idOf.link('sale')), put(sample.point('town', { note: 'amended' }))],
  [retract(idOf.trader('buyer')), put(sample.site('later'))],
  [reinstate(idOf.trader('buyer'))],
];
const ids = [
  ...['mine', 'later'].map(idOf.site),
  idOf.trader('buyer'),
  idOf.document('1'),
  idOf.point('town'),
  idOf.link('sale'),
];

/** Every fact at every revision is what the log says that it was. */
async function checkEveryRevision(store: Store): Promise<void> {
  const log = await logOf(store);
  const versions = versionsByLog(log);
  for (let revision = 0; revision <= log.length; revision += 1) {
    const expected = ids.map((id) => seenAt(versions.get(id) ?? [], revision));
    expect(await store.get(ids, revision), `revision ${revision}`).toEqual(expected);
  }
}

export function describeKnownAt(place: StorePlace): void {
  describe('reading as of a revision', () => {
    const at = sharedStore(place, async (store) => {
      for (const operations of story) await apply(store, operations);
    });

    test('a link through amendments, retractions and its end’s return', async () => {
      const seen = await Promise.all(
        Array.from({ length: story.length + 1 }, async (_, revision) => {
          const [link] = await at.store.get([idOf.link('sale')], revision);
          return (
            link && [link.version, link.properties.minerals, link.retractedRevision, link.retractedByName]
          );
        }),
      );
      expect(seen).toEqual([
        null,
        null,
        [1, ['tin'], null, false],
        [2, ['gold', 'tin'], null, false],
        [3, ['tin'], null, false],
        // Fell with the mine; asked for by name afterwards, a mark that this version then keeps.
        [3, ['tin'], 5, true],
        [3, ['tin'], 5, true],
        [3, ['tin'], 5, true],
        [4, ['tin'], null, false],
        [4, ['tin'], 9, false],
        [5, ['tin'], null, false],
      ]);
    });

    test('masses, places and documents are those of the version', async () => {
      const [second] = await at.store.get([idOf.link('sale')], 3);
      expect(second?.properties).toMatchObject({
        masses: [{ mineral: 'gold', kgLow: 3 }],
        via: [idOf.point('town')],
      });
      const [[first], [third]] = [
        await at.store.get([idOf.link('sale')], 2),
        await at.store.get([idOf.link('sale')], 4),
      ];
      expect(first?.properties).toMatchObject({ evidence: [idOf.document('1')] });
      expect(Object.keys(third?.properties ?? {}).sort()).toEqual(['from', 'minerals', 'to']);
    });

    test('every fact at every revision is as the log has it, the last revision as now', async () => {
      await checkEveryRevision(at.store);
      expect(await at.store.get(ids, story.length)).toEqual(await at.store.get(ids));
    });

    test('unknown, impossible and repeated ids, and none', async () => {
      const mixed = [idOf.site('nobody'), 'not an id', idOf.site('mine'), '', idOf.site('mine')];
      const [, , mine] = await at.store.get(mixed, 4);
      expect(mine).toMatchObject({ version: 1, retractedRevision: null });
      expect(await at.store.get(mixed, 4)).toEqual([null, null, mine, null, mine]);
      expect(await at.store.get([], 4)).toEqual([]);
    });

    test.each([story.length + 1, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, '3', null])(
      'as of %s is refused',
      async (wrong) => {
        const { issues, messages } = await expectRefusal('BAD_USER_INPUT', () =>
          at.store.get([idOf.site('mine')], wrong as number),
        );
        expect(issues.map(({ field }) => field)).toEqual(['at']);
        expect(messages.en).toContain(`0 to ${story.length}`);
        expect(messages.zh).toContain(`0 至 ${story.length}`);
      },
    );

    test('a restored log is read as of any revision all the same', async () => {
      const log = await logOf(at.store);
      await at.store.close();
      const restored = await place.open();
      try {
        await restored.restore(log);
        await checkEveryRevision(restored);
        for (const { revision, recordedAt } of log) {
          expect(await restored.revisionAt(recordedAt)).toBe(revision);
        }
      } finally {
        await restored.close();
      }
    });
  });

  describe('reading as of a revision while others write', () => {
    const at = freshStore(place);

    test('what was recorded by then never changes', async () => {
      const { store } = at;
      const links = Array.from({ length: 30 }, (_, index) => `${index}`);
      const wanted = links.map(idOf.link);
      const stated = (key: string, round: number) =>
        put(
          sample.link(key, idOf.site('a'), idOf.site('b'), {
            note: `round ${round}`,
            minerals: ['gold', `m${round}`],
            masses: [{ mineral: `m${round}`, kgLow: round }],
          }),
        );
      await apply(store, [
        put(sample.site('a')),
        put(sample.site('b')),
        ...links.map((key) => stated(key, 0)),
      ]);
      const { number } = await store.revision();
      const expected = await store.get(wanted);
      let done = false;
      const writing = (async () => {
        for (let round = 1; round <= 30; round += 1) {
          const operation = (key: string): Operation =>
            round % 3 === 1
              ? stated(key, round)
              : { op: round % 3 === 2 ? 'retract' : 'reinstate', id: idOf.link(key) };
          await apply(store, links.map(operation));
        }
      })().finally(() => {
        done = true;
      });
      let readings = 0;
      while (!done) {
        expect(await store.get(wanted, number)).toEqual(expected);
        readings += 1;
      }
      await writing;
      expect(readings).toBeGreaterThan(5);
      expect((await store.revision()).number).toBeGreaterThan(number + 20);
    });
  });

  describe('the revision of an instant', () => {
    const instants = ['2024-01-01T00:00:00.000Z', '2024-01-01T00:00:00.001Z', '2024-05-31T15:59:59.999Z'];
    let next = 0;
    const at = freshStore(place, { clock: () => new Date(instants[next++ % instants.length] ?? 0) });

    test('is the last one recorded at it or before', async () => {
      const { store } = at;
      expect(await store.revisionAt('2024-01-01T00:00:00.000Z')).toBe(0);
      next = 0;
      for (const key of ['1', '2', '3']) await apply(store, [put(sample.site(key))]);
      const expected: readonly (readonly [string, number])[] = [
        ['0001-01-01T00:00:00.000Z', 0],
        ['2023-12-31T23:59:59.999Z', 0],
        ['2024-01-01T00:00:00.000Z', 1],
        ['2024-01-01T00:00:00.001Z', 2],
        ['2024-01-01T00:00:00.002Z', 2],
        ['2024-05-31T15:59:59.998Z', 2],
        ['2024-05-31T15:59:59.999Z', 3],
        ['2024-05-31T16:00:00.000Z', 3],
        ['9999-12-31T23:59:59.999Z', 3],
      ];
      for (const [instant, revision] of expected) {
        expect(await store.revisionAt(instant), instant).toBe(revision);
      }
    });

    test.each([
      '2024-05-31',
      '2024-05-31T15:59:59Z',
      '2024-05-31T15:59:59.999+08:00',
      '2024-05-31T15:59:59.999',
      '2024-02-30T00:00:00.000Z',
      '2024-05-31T24:00:00.000Z',
      'now',
      '',
      1_717_171_199_999,
      null,
    ])('%s is refused', async (wrong) => {
      const { issues, messages } = await expectRefusal('BAD_USER_INPUT', () =>
        at.store.revisionAt(wrong as string),
      );
      expect(issues.map(({ field }) => field)).toEqual(['instant']);
      expect(messages.zh).toContain('UTC');
    });
  });
}
