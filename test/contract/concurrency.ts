import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { Applied } from '../../src/store/changesets.ts';
import { OretraceError } from '../../src/store/errors.ts';
import { verifyLog } from '../../src/store/log-digest.ts';
import type { Store } from '../../src/store/port.ts';
import { put, reinstate, retract } from '../testkit/operations.ts';
import { expectRefusal } from '../testkit/refusals.ts';
import { idOf, sample } from '../testkit/sample-facts.ts';
import { apply, applyAll, changesetOf, collect, freshStore, logOf, type StorePlace } from './place.ts';

const ROUNDS = 18;
/** What stands from before until after. */
const STANDING = 2_200;

export function describeConcurrency(place: StorePlace): void {
  describe('four writers, readers and a full stream at once', () => {
    const at = freshStore(place);

    test('nothing is missing, nothing is there twice, and the log has no gap', async () => {
      const { store } = at;
      const sites = Array.from({ length: STANDING }, (_, index) => sample.site(`s-${index}`));
      const hub = sample.trader('hub');
      await applyAll(store, [...sites, hub].map(put));
      const { number: before } = await store.revision();
      const other = await place.reopen();
      const acknowledged = new Map<string, Applied>();
      let writing = true;
      /** Each writer states links of its own, amends one site that all amend, and takes back every third link. */
      const writer = async (through: Store, name: number) => {
        for (let round = 0; round < ROUNDS; round += 1) {
          const key = `${name}-${round}`;
          const site = idOf.site(`s-${(name * ROUNDS + round) % STANDING}`);
          const changesets = [
            changesetOf([
              put(sample.link(key, site, hub.id)),
              put(sample.site('s-0', { note: `by ${key}` })),
              put(sample.flag(key, idOf.link(key))),
            ]),
            ...(round % 3 === 0 ? [changesetOf([retract(idOf.link(key))])] : []),
          ];
          for (const changeset of changesets) acknowledged.set(changeset.id, await through.apply(changeset));
        }
      };
      const reader = async (through: Store) => {
        let rounds = 0;
        while (writing) {
          const [page, count, near] = await Promise.all([
            through.list({ kind: 'SupplyLink', limit: 1_000 }),
            through.count({ kind: 'MineSite' }),
            through.neighbours({ kind: 'SupplyLink', reference: 'to', ids: [hub.id], limitPerId: 1_000 }),
          ]);
          const ids = page.facts.map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
          expect([...ids].sort()).toEqual(ids);
          for (const fact of page.facts) expect(fact.retractedRevision).toBeNull();
          expect(count).toBe(STANDING);
          const linked = near.get(hub.id)?.map(({ id }) => id) ?? [];
          expect(new Set(linked).size).toBe(linked.length);
          rounds += 1;
          await pause(100);
        }
        return rounds;
      };
      const streamer = async (through: Store) => {
        let streams = 0;
        while (writing) {
          const seen = new Set<string>();
          let sitesSeen = 0;
          for await (const fact of through.stream(['MineSite', 'Trader', 'SupplyLink', 'RiskFlag'])) {
            expect(seen.has(fact.id), `${fact.id} came twice`).toBe(false);
            seen.add(fact.id);
            if (fact.kind === 'MineSite') sitesSeen += 1;
          }
          expect(sitesSeen).toBe(STANDING);
          streams += 1;
          await pause(300);
        }
        return streams;
      };
      const follower = async (through: Store) => {
        let reached = before;
        while (writing) {
          for await (const { revision } of through.changes(reached)) {
            expect(revision).toBe(reached + 1);
            reached = revision;
          }
          await pause(20);
        }
      };
      try {
        const reading = Promise.all([
          reader(store),
          reader(other),
          streamer(store),
          streamer(other),
          follower(other),
        ]);
        const writers = Promise.all([writer(store, 0), writer(store, 1), writer(other, 2), writer(other, 3)]);
        try {
          await writers;
        } finally {
          writing = false;
        }
        const [reads, , streams] = await reading;
        expect(reads).toBeGreaterThan(0);
        expect(streams).toBeGreaterThan(0);
      } finally {
        writing = false;
        await other.close();
      }

      const perWriter = ROUNDS + Math.ceil(ROUNDS / 3);
      const log = (await logOf(store)).slice(before);
      expect(log.map(({ revision }) => revision)).toEqual(
        Array.from({ length: 4 * perWriter }, (_, index) => before + 1 + index),
      );
      expect((await verifyLog(store.changes(0))).broken).toBeNull();
      const instants = log.map(({ recordedAt }) => recordedAt);
      expect([...new Set(instants)].sort()).toEqual(instants);
      // Every acknowledged changeset is where its answer said, once.
      expect(new Set(log.map(({ changesetId }) => changesetId)).size).toBe(log.length);
      for (const { changesetId, revision, outcomes } of log) {
        expect(acknowledged.get(changesetId)).toMatchObject({
          revision,
          outcomes,
          changed: true,
          repeated: false,
        });
      }
      const kept = Math.floor((ROUNDS * 2) / 3) * 4;
      expect(await store.count({ kind: 'SupplyLink' })).toBe(kept);
      expect(await store.count({ kind: 'RiskFlag' })).toBe(kept);
      const history = await store.history(idOf.site('s-0'));
      expect(history.map(({ version }) => version)).toEqual(
        Array.from({ length: 4 * ROUNDS + 1 }, (_, index) => index + 1),
      );
      for (const [index, version] of history.slice(1).entries()) {
        expect(version.recordedRevision).toBe(history[index]?.retractedRevision);
      }
    });

    test('writers that take down and put up the same facts leave what the log says', async () => {
      const { store } = at;
      const nodes = [sample.site('a'), sample.trader('b'), sample.document('d')];
      const rest = [
        sample.link('l', nodes[0]?.id ?? '', nodes[1]?.id ?? '', { evidence: [idOf.document('d')] }),
        sample.flag('f', idOf.link('l')),
      ];
      await apply(store, [...nodes, ...rest].map(put));
      const other = await place.reopen();
      try {
        await Promise.all(
          [store, store, other, other].map(async (through, writer) => {
            for (let round = 0; round < 12; round += 1) {
              const id = nodes[(writer + round) % nodes.length]?.id ?? '';
              try {
                await apply(through, [round % 2 === 0 ? retract(id) : reinstate(id)]);
              } catch (error) {
                if (!(error instanceof OretraceError) || error.code !== 'CONFLICT') throw error;
              }
            }
          }),
        );
      } finally {
        await other.close();
      }
      const stands = new Map<string, boolean>();
      for (const { effects } of await logOf(store)) {
        for (const effect of effects) {
          if ('fact' in effect) {
            expect(stands.get(effect.fact.id) ?? false).toBe(false);
            stands.set(effect.fact.id, true);
          } else if (effect.effect === 'retracted') {
            expect(stands.get(effect.id)).toBe(true);
            stands.set(effect.id, false);
          }
        }
      }
      const stored = await store.get([...stands.keys()]);
      expect(stored.map((fact) => fact?.retractedRevision === null)).toEqual([...stands.values()]);
      const grounds = nodes.every(({ id }) => stands.get(id));
      expect(stands.get(idOf.link('l'))).toBe(grounds);
      expect(stands.get(idOf.flag('f'))).toBe(grounds);
    });
  });

  describe('closing', () => {
    test('twice does nothing; what was acknowledged is there after opening again', async () => {
      const store = await place.open();
      const writes = Promise.all(
        Array.from({ length: 10 }, (_, index) => apply(store, [put(sample.site(String(index)))])),
      );
      await writes;
      await Promise.all([store.close(), store.close()]);
      await store.close();
      const again = await place.reopen();
      try {
        expect(await again.count({ kind: 'MineSite' })).toBe(10);
        expect((await verifyLog(again.changes(0))).verified).toBe(10);
        expect((await collect(again.stream(['MineSite']))).length).toBe(10);
        expect((await apply(again, [put(sample.site('11'))])).revision).toBe(11);
      } finally {
        await again.close();
      }
    });

    test('ends work in hand first', async () => {
      const store = await place.open();
      const writes = Array.from({ length: 5 }, (_, index) => apply(store, [put(sample.site(String(index)))]));
      const closed = store.close();
      const answers = await Promise.allSettled(writes);
      await closed;
      const again = await place.reopen();
      try {
        // Acknowledged or refused whole: never one thing said and another done.
        const done = answers.filter(({ status }) => status === 'fulfilled').length;
        expect(done).toBe(5);
        expect(await again.count({ kind: 'MineSite' })).toBe(done);
      } finally {
        await again.close();
      }
    });

    test('a closed store says so', async () => {
      const store = await place.open();
      await store.close();
      const calls: (() => unknown)[] = [
        () => store.revision(),
        () => apply(store, [put(sample.site('1'))]),
        () => store.get([idOf.site('1')]),
        () => store.list({ kind: 'MineSite', limit: 1 }),
        () => store.count({ kind: 'MineSite' }),
        () => store.search({ text: 'a', limit: 1 }),
        () => store.history(idOf.site('1')),
        () => store.neighbours({ kind: 'SupplyLink', reference: 'from', ids: [], limitPerId: 1 }),
        () => store.restore([]),
        () => collect(store.changes(0)),
        () => collect(store.stream(['MineSite'])),
      ];
      for (const call of calls) await expectRefusal('STORE_UNAVAILABLE', call);
    });
  });
}
