import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { StoredFact } from '../../src/store/facts.ts';
import { KIND_NAMES, type KindName } from '../../src/store/kinds/index.ts';
import { put, retract } from '../testkit/operations.ts';
import { expectRefusal } from '../testkit/refusals.ts';
import { idOf, sample } from '../testkit/sample-facts.ts';
import { apply, applyAll, collect, logOf, type StorePlace, sharedStore } from './place.ts';

/** More than any one read of a store takes. */
const COUNT = 6_000;

export function describeStreaming(place: StorePlace): void {
  describe('streaming', () => {
    const sites = Array.from({ length: COUNT }, (_, index) => sample.site(String(index)));
    const traders = Array.from({ length: 10 }, (_, index) => sample.trader(String(index)));
    const flags = [sample.flag('1', idOf.site('1')), sample.flag('2', idOf.site('2'))];
    const at = sharedStore(place, async (store) => {
      await applyAll(store, [...sites, ...traders, ...flags].map(put));
      await apply(store, [retract(idOf.site('2')), put(sample.site('1', { note: 'amended' }))]);
    });
    const idsOf = (facts: readonly StoredFact[]) => facts.map(({ id }) => id).sort();

    test('every standing fact of the kinds asked for, once, in its last version', async () => {
      const { store } = at;
      const streamed = await collect(store.stream(['MineSite', 'RiskFlag']));
      const wanted = [...sites, ...flags].map(({ id }) => id);
      expect(idsOf(streamed)).toEqual(
        wanted.filter((id) => id !== idOf.site('2') && id !== idOf.flag('2')).sort(),
      );
      const amended = streamed.find(({ id }) => id === idOf.site('1'));
      expect(amended).toEqual((await store.get([idOf.site('1')]))[0]);
      expect(streamed.every(({ retractedRevision }) => retractedRevision === null)).toBe(true);
    });

    test('a kind named twice comes once, and no kind is nothing', async () => {
      expect(await collect(at.store.stream(['Trader', 'Trader']))).toHaveLength(10);
      expect(await collect(at.store.stream([]))).toEqual([]);
      expect(await collect(at.store.stream(['Person']))).toEqual([]);
    });

    test('may be left early, many times over, and the store still closes and writes', async () => {
      const { store } = at;
      for (let round = 0; round < 30; round += 1) {
        for await (const fact of store.stream(KIND_NAMES)) {
          expect(fact.id).not.toBe('');
          break;
        }
      }
      expect((await apply(store, [put(sample.point('after'))])).changed).toBe(true);
    });

    test('several at once, beside other reads', async () => {
      const { store } = at;
      const streams = await Promise.all([
        collect(store.stream(['MineSite'])),
        collect(store.stream(['MineSite'])),
        collect(store.stream(['Trader'])),
        store.count({ kind: 'MineSite' }),
      ]);
      expect(streams[0]).toHaveLength(COUNT - 1);
      expect(idsOf(streams[1])).toEqual(idsOf(streams[0]));
      expect(streams[2]).toHaveLength(10);
      expect(streams[3]).toBe(COUNT - 1);
    });

    test('what stands throughout is never missed nor repeated while others write; the log has the rest', async () => {
      const { store } = at;
      const { number } = await store.revision();
      const standing = new Set(idsOf(await collect(store.stream(['MineSite']))));
      const touched = new Set<string>();
      let done = false;
      let written = 0;
      const writing = (async () => {
        for (let round = 0; !done && round < 400; round += 1) {
          const amended = `${(round * 13) % COUNT}`;
          const gone = `${(round * 13 + 7) % COUNT}`;
          const down = (await store.get([amended, gone].map(idOf.site))).some(
            (fact) => fact?.retractedRevision,
          );
          if (down) continue;
          touched.add(idOf.site(gone));
          await apply(store, [
            put(sample.site(amended, { note: `round ${round}` })),
            retract(idOf.site(gone)),
            put(sample.site(`new-${round}`)),
          ]);
          written += 1;
        }
      })().finally(() => {
        done = true;
      });
      const seen: StoredFact[] = [];
      for await (const fact of store.stream(['MineSite'])) {
        seen.push(fact);
        // Slower than the writer, so that it writes meanwhile.
        while (!done && written < seen.length / 200) await pause(2);
      }
      done = true;
      await writing;
      expect((await store.revision()).number).toBeGreaterThan(number + 3);
      const ids = seen.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect([...standing].filter((id) => !touched.has(id) && !ids.includes(id))).toEqual([]);
      // Replayed over what was streamed, the log since then leads to what stands now.
      const replayed = new Set(ids);
      for (const { effects } of await collect(store.changes(number))) {
        for (const effect of effects) {
          if ('fact' in effect) replayed.add(effect.fact.id);
          else if (effect.effect === 'retracted') replayed.delete(effect.id);
        }
      }
      expect([...replayed].sort()).toEqual(idsOf(await collect(store.stream(['MineSite']))));
    });

    test('an unknown kind is refused', async () => {
      for (const kind of ['Mine', '__proto__', '']) {
        await expectRefusal('BAD_USER_INPUT', () => collect(at.store.stream([kind as KindName])));
      }
    });

    test('the log streams too: from any revision, while it grows', async () => {
      const { store } = at;
      const { number } = await store.revision();
      const [first, ...rest] = await logOf(store);
      expect(first?.revision).toBe(1);
      expect([first, ...rest].map((entry) => entry?.revision)).toEqual(
        Array.from({ length: number }, (_, index) => index + 1),
      );
      expect((await collect(store.changes(number - 2))).map(({ revision }) => revision)).toEqual([
        number - 1,
        number,
      ]);
      expect(await collect(store.changes(number))).toEqual([]);
      expect(await collect(store.changes(number + 100))).toEqual([]);
      const read: number[] = [];
      for await (const { revision } of store.changes(0)) {
        read.push(revision);
        if (read.length === 2) await apply(store, [put(sample.point('while-reading'))]);
      }
      expect(read.slice(0, number)).toEqual(Array.from({ length: number }, (_, index) => index + 1));
      for (const after of [-1, 1.5, Number.NaN]) {
        await expectRefusal('BAD_USER_INPUT', () => collect(store.changes(after)));
      }
    });
  });
}
