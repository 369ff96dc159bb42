import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { LogEntry } from '../../src/store/changesets.ts';
import type { StoredFact } from '../../src/store/facts.ts';
import { KIND_NAMES, type KindName } from '../../src/store/kinds/index.ts';
import type { Store } from '../../src/store/port.ts';
import { put, reinstate, retract } from '../testkit/operations.ts';
import { expectRefusal } from '../testkit/refusals.ts';
import { idOf, sample } from '../testkit/sample-facts.ts';
import { versionsByLog } from './naive-reading.ts';
import { apply, applyAll, collect, logOf, type StorePlace, sharedStore } from './place.ts';

/** More than any one read of a store takes. */
const COUNT = 2_400;

/** The name of a version. */
const nameOf = ({ id, version }: StoredFact) => `${id} ${version}`;
const inOrder = (facts: Iterable<StoredFact>) =>
  [...facts].sort((a, b) => (a.id === b.id ? a.version - b.version : a.id < b.id ? -1 : 1));

function versionsIn(log: readonly LogEntry[], kinds: readonly KindName[]): readonly StoredFact[] {
  const all = [...versionsByLog(log).values()].flat();
  return inOrder(all.filter(({ kind }) => kinds.includes(kind)));
}

export function describeStreamingVersions(place: StorePlace): void {
  describe('streaming every version', () => {
    const keys = Array.from({ length: COUNT }, (_, index) => String(index));
    const every = (step: number) => keys.filter((_, index) => index % step === 0);
    const link = (key: string, note?: string) =>
      sample.link(key, idOf.site(key), idOf.trader('buyer'), {
        masses: [{ mineral: 'tin', kgLow: Number(key) }],
        ...(note === undefined ? {} : { note }),
      });
    const at = sharedStore(place, async (store) => {
      await applyAll(store, [
        put(sample.trader('buyer')),
        ...keys.flatMap((key) => [put(sample.site(key)), put(link(key))]),
      ]);
      await apply(
        store,
        every(3).map((key) => put(link(key, 'amended'))),
      );
      await apply(
        store,
        every(10).map((key) => retract(idOf.site(key))),
      );
      await apply(
        store,
        every(20).map((key) => reinstate(idOf.site(key))),
      );
      for (let round = 1; round <= 40; round += 1) {
        await apply(store, [put(sample.site('1', { note: `round ${round}` }))]);
      }
    });

    test('those of the kinds asked for, each once, as they were and as they ended', async () => {
      const log = await logOf(at.store);
      for (const kinds of [['SupplyLink'], ['MineSite', 'Trader'], KIND_NAMES] as KindName[][]) {
        const expected = versionsIn(log, kinds);
        expect(inOrder(await collect(at.store.streamVersions(kinds)))).toEqual(expected);
      }
      const versions = versionsIn(log, ['SupplyLink']);
      expect(versions.length).toBe(COUNT + COUNT / 3 + COUNT / 20);
      expect(versions.filter(({ retractedRevision }) => retractedRevision === null)).toHaveLength(
        COUNT - COUNT / 20,
      );
    });

    test('a kind named twice comes once, and no kind is nothing', async () => {
      expect(await collect(at.store.streamVersions(['Trader', 'Trader']))).toHaveLength(1);
      expect(await collect(at.store.streamVersions([]))).toEqual([]);
      expect(await collect(at.store.streamVersions(['Person']))).toEqual([]);
    });

    test('an unknown kind is refused', async () => {
      for (const kind of ['Mine', '__proto__', '']) {
        await expectRefusal('BAD_USER_INPUT', () => collect(at.store.streamVersions([kind as KindName])));
      }
    });

    test('may be left early, many times over, beside others', async () => {
      const whole = collect(at.store.streamVersions(['MineSite']));
      for (let round = 0; round < 10; round += 1) {
        for await (const fact of at.store.streamVersions(KIND_NAMES)) {
          expect(fact.id).not.toBe('');
          break;
        }
      }
      expect(await whole).toHaveLength(versionsIn(await logOf(at.store), ['MineSite']).length);
      expect(await collect(at.store.stream(['Trader']))).toHaveLength(1);
    });

    test('misses nothing that was recorded before, while others write; with the log it is whole', async () => {
      const { store } = at;
      const { number } = await store.revision();
      const before = versionsIn(await logOf(store), ['SupplyLink']);
      const writer = new Writer(store, keys, link);
      const writing = writer.run().finally(() => {
        writer.stopped = true;
      });
      const seen: StoredFact[] = [];
      for await (const version of store.streamVersions(['SupplyLink'])) {
        seen.push(version);
        // Slower than the writer, so that it writes meanwhile.
        while (!writer.stopped && writer.rounds < seen.length / 300) await pause(2);
      }
      writer.stopped = true;
      await writing;
      expect((await store.revision()).number).toBeGreaterThan(number + 5);

      const names = new Set(seen.map(nameOf));
      expect(before.filter((version) => !names.has(nameOf(version)))).toEqual([]);
      const log = await logOf(store);
      const after = new Map(versionsIn(log, ['SupplyLink']).map((version) => [nameOf(version), version]));
      for (const version of seen) {
        const { retractedRevision, retractedByName, ...stated } = version;
        const {
          retractedRevision: end,
          retractedByName: byName,
          ...expected
        } = after.get(nameOf(version)) as StoredFact;
        expect(stated).toEqual(expected);
        expect([null, end]).toContain(retractedRevision);
        if (retractedRevision !== null && retractedRevision <= number) expect(retractedByName).toBe(byName);
      }
      expect(replayed(seen, log.slice(number))).toEqual(ends(after.values()));
    }, 120_000);
  });
}

/** Amends, retracts and reinstates links all over, round after round, until it is stopped. */
class Writer {
  rounds = 0;
  stopped = false;
  readonly #store: Store;
  readonly #keys: readonly string[];
  readonly #link: (key: string, note: string) => ReturnType<typeof sample.link>;

  constructor(
    store: Store,
    keys: readonly string[],
    link: (key: string, note: string) => ReturnType<typeof sample.link>,
  ) {
    this.#store = store;
    this.#keys = keys;
    this.#link = link;
  }

  async run(): Promise<void> {
    while (!this.stopped) {
      const round = this.rounds;
      const chosen = this.#keys.filter((_, index) => (index * 31 + round) % 97 === 0);
      const links = await this.#store.get(chosen.map(idOf.link));
      const standing = chosen.filter((_, index) => links[index]?.retractedRevision === null);
      const down = links.filter((link) => link?.retractedByName).map((link) => link?.id ?? '');
      await apply(this.#store, [
        ...standing.map((key, index) =>
          index % 4 === 0 ? retract(idOf.link(key)) : put(this.#link(key, `round ${round}`)),
        ),
        ...down.map(reinstate),
      ]);
      this.rounds += 1;
    }
  }
}

/** When each version was recorded and ended, as a reader of the stream and of the log after it has it. */
function replayed(seen: readonly StoredFact[], log: readonly LogEntry[]): ReturnType<typeof ends> {
  const versions = new Map<string, StoredFact>();
  const last = new Map<string, string>();
  const take = (version: StoredFact) => {
    const known = versions.get(nameOf(version));
    if (known && known.retractedRevision !== null) return;
    versions.set(nameOf(version), version);
  };
  for (const version of seen) take(version);
  for (const version of inOrder(versions.values())) last.set(version.id, nameOf(version));
  for (const { revision, effects } of log) {
    for (const effect of effects) {
      const id = 'fact' in effect ? effect.fact.id : effect.id;
      const before = versions.get('fact' in effect ? `${id} ${effect.version - 1}` : (last.get(id) ?? ''));
      if (effect.effect !== 'marked' && before && before.retractedRevision === null) {
        take({ ...before, retractedRevision: revision });
      }
      if (!('fact' in effect)) continue;
      const { fact, version, provenance, asImported } = effect;
      const stands = { recordedRevision: revision, retractedRevision: null, retractedByName: false };
      const stated = { ...fact, version, provenance, asImported, ...stands };
      take(stated);
      last.set(id, nameOf(stated));
    }
  }
  return ends([...versions.values()].filter(({ kind }) => kind === 'SupplyLink'));
}

function ends(versions: Iterable<StoredFact>): readonly string[] {
  return inOrder(versions).map(
    (version) => `${nameOf(version)}: ${version.recordedRevision}–${version.retractedRevision ?? ''}`,
  );
}
