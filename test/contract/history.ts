import { describe, expect, test } from 'vitest';
import type { Effect, LogEntry } from '../../src/store/changesets.ts';
import { put, reinstate, retract } from '../testkit/operations.ts';
import { expectRefusal } from '../testkit/refusals.ts';
import { idOf, sample } from '../testkit/sample-facts.ts';
import { apply, factOf, logOf, type StorePlace, sharedStore } from './place.ts';

export function describeHistory(place: StorePlace): void {
  describe('history', () => {
    const at = sharedStore(place);

    test('has every version, oldest first, with the revisions between which it stood', async () => {
      const { store } = at;
      const named = (note: string) => put(sample.site('1', { note, minerals: ['tin', note] }));
      const revisions: number[] = [];
      for (const operation of [named('a'), named('b'), retract(idOf.site('1')), reinstate(idOf.site('1'))]) {
        revisions.push((await apply(store, [operation])).revision);
        await apply(store, [put(sample.site(`between-${revisions.length}`))]);
      }
      const [stated, amended, retracted, reinstated] = revisions;
      const history = await store.history(idOf.site('1'));
      expect(
        history.map(({ version, properties, recordedRevision, retractedRevision, retractedByName }) => [
          version,
          properties.note,
          recordedRevision,
          retractedRevision,
          retractedByName,
        ]),
      ).toEqual([
        [1, 'a', stated, amended, false],
        [2, 'b', amended, retracted, true],
        [3, 'b', reinstated, null, false],
      ]);
      expect(history.at(-1)).toEqual(await factOf(store, idOf.site('1')));
    });

    test('of a link keeps masses, places and documents of each version', async () => {
      const { store } = at;
      const [from, to] = [sample.site('from'), sample.trader('to')];
      const grounds = [sample.point('p1'), sample.point('p2'), sample.document('d1')];
      await apply(store, [from, to, ...grounds].map(put));
      const versions = [
        { via: [idOf.point('p2'), idOf.point('p1')], masses: [{ mineral: 'tin', kgLow: 2 }] },
        {
          evidence: [idOf.document('d1')],
          minerals: ['gold', 'tin'],
          masses: [{ mineral: 'gold', kgHigh: 7 }],
        },
        {},
      ].map((more) => sample.link('l', from.id, to.id, more));
      for (const version of versions) await apply(store, [put(version)]);
      await apply(store, [retract(from.id)]);
      await apply(store, [reinstate(from.id)]);
      const history = await store.history(idOf.link('l'));
      expect(history.map(({ properties }) => properties)).toEqual(
        [...versions, ...versions.slice(-1)].map(({ properties }) => properties),
      );
      // The end is retracted: the history of what fell with it says so, and is still all there.
      await apply(store, [retract(to.id)]);
      expect(
        (await store.history(idOf.link('l'))).map(({ retractedRevision }) => retractedRevision),
      ).not.toContain(null);
    });

    test('a long one is whole and in order', async () => {
      const { store } = at;
      for (let version = 1; version <= 40; version += 1) {
        await apply(store, [put(sample.site('long', { latitude: version }))]);
      }
      const history = await store.history(idOf.site('long'));
      expect(history.map(({ properties }) => properties.latitude)).toEqual(
        Array.from({ length: 40 }, (_, index) => index + 1),
      );
    });

    test('says who made revisions, when and why, and what they did to one fact', async () => {
      const { store } = at;
      const link = sample.link('told', idOf.site('told'), idOf.trader('told'));
      await apply(store, [put(sample.site('told')), put(sample.trader('told')), put(link)]);
      await apply(store, [retract(idOf.site('told'))]);
      await apply(store, [retract(link.id)]);
      await apply(store, [reinstate(idOf.site('told')), reinstate(link.id)]);
      const log = await logOf(store);
      const asked = [log.length, 1, log.length + 7, 0, log.length - 2, log.length];
      const head = (revision: number) => {
        const { effects: _, outcomes: __, ...rest } = log[revision - 1] as LogEntry;
        return { ...rest, effects: [] };
      };
      expect(await store.recordings(asked)).toEqual(
        asked.map((revision) => (log[revision - 1] === undefined ? null : head(revision))),
      );
      const about = await store.recordings(asked, link.id);
      expect(about).toEqual(
        asked.map((revision) => {
          const entry = log[revision - 1];
          const of = (effect: Effect) => ('fact' in effect ? effect.fact.id : effect.id) === link.id;
          return entry ? { ...head(revision), effects: entry.effects.filter(of) } : null;
        }),
      );
      expect(about[4]?.effects).toEqual([
        { effect: 'retracted', kind: 'SupplyLink', id: link.id, because: idOf.site('told') },
      ]);
      expect(about[0]?.effects.length).toBeGreaterThan(0);
      expect(await store.recordings([])).toEqual([]);
      const wrong = await expectRefusal('BAD_USER_INPUT', () => store.recordings([-1]));
      expect(wrong.issues).toMatchObject([{ field: 'revisions[0]', value: '-1' }]);
      await expectRefusal('LIMIT_EXCEEDED', () => store.recordings(Array(1_001).fill(1)));
    });
  });
}
