import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { idOfOperation, type Operation } from '../../src/store/changesets.ts';
import { SEARCHED_KINDS } from '../../src/store/checked-filters.ts';
import { OretraceError } from '../../src/store/errors.ts';
import { type Fact, fact, type StoredFact } from '../../src/store/facts.ts';
import { KIND_NAMES, referencesOf } from '../../src/store/kinds/index.ts';
import type { Store } from '../../src/store/port.ts';
import { idsIn } from '../../src/store/references.ts';
import { MemoryLedger } from '../testkit/memory-ledger.ts';
import { importing, put, reinstate, retract } from '../testkit/operations.ts';
import { idOf, sample } from '../testkit/sample-facts.ts';
import { compareFacts, seenAt, textFinds } from './naive-reading.ts';
import { apply, cases, changesetOf, collect, type StorePlace, sharedStore } from './place.ts';

const documents = ['1', '2'].map((key) => sample.document(key));
const places = ['town', 'road'].map((key) => sample.point(key));
const [mine, buyer, group] = [sample.site('mine'), sample.trader('buyer'), sample.group('group')];
const merge = (key: string, dropped: Fact, kept: Fact) =>
  fact('Merge', `merge:test:${key}`, { dropped: dropped.id, kept: kept.id });
const conversion = (key: string, node: Fact, recovery: number) =>
  fact('Conversion', `conversion:test:${key}`, {
    node: node.id,
    input: 'copper',
    output: 'cobalt',
    recovery,
  });
const ground = [mine, buyer, group, ...places, ...documents];

const name = fc.constantFrom('test alpha', 'test 金矿', 'test alpha beta');
const some = (facts: readonly Fact[]) => fc.subarray(facts.map(({ id }) => id));
const drawn: fc.Arbitrary<Fact> = fc.oneof(
  fc
    .tuple(fc.constantFrom(...ground), name)
    .map(([fact, name]): Fact => ({ ...fact, properties: { ...fact.properties, name } })),
  fc
    .record({
      via: some(places),
      evidence: some(documents),
      minerals: fc.subarray(['gold', 'tin'], { minLength: 1 }),
    })
    .map((more) => sample.link('sale', mine.id, buyer.id, more)),
  fc
    .record({ evidence: some(documents), name })
    .map((more) => sample.flag('on-sale', idOf.link('sale'), more)),
  fc
    .record({ evidence: some(documents), perpetrator: fc.constantFrom(group.id), name })
    .map((more) => sample.flag('on-mine', mine.id, more)),
  some(documents).map((evidence) => sample.operates('work', group.id, mine.id, { evidence })),
  some(documents).map((evidence) => sample.contradiction('dispute', mine.id, { evidence })),
  fc.constantFrom(merge('one', mine, buyer), merge('other', buyer, mine), merge('again', mine, buyer)),
  fc.constantFrom(conversion('one', mine, 0.5), conversion('one', mine, 0.25), conversion('other', mine, 1)),
);
const anyId = fc.constantFrom(
  ...ground.map(({ id }) => id),
  idOf.link('sale'),
  idOf.flag('on-sale'),
  idOf.flag('on-mine'),
  idOf.operates('work'),
  'merge:test:one',
  'conversion:test:one',
);
const operation: fc.Arbitrary<Operation> = fc.oneof(
  { weight: 4, arbitrary: drawn.map(put) },
  { weight: 2, arbitrary: drawn.map(importing) },
  { weight: 3, arbitrary: anyId.map(retract) },
  { weight: 3, arbitrary: anyId.map(reinstate) },
);
/** Changesets of a few operations each: whatever can be asked for, in any order. */
export const anyHistory = fc.array(
  fc.uniqueArray(operation, {
    minLength: 1,
    maxLength: 4,
    selector: idOfOperation,
  }),
  { minLength: 6, maxLength: 14 },
);
/** Facts that {@link anyHistory} goes on from. */
export const beginning: readonly Fact[] = [
  ...ground,
  sample.link('sale', mine.id, buyer.id, {
    via: places.map(({ id }) => id),
    evidence: [documents[0]?.id ?? ''],
  }),
  sample.flag('on-sale', idOf.link('sale')),
];

/**
 * Random histories, each on a store and on a ledger that keeps everything in memory: whatever the one answers, logs
 * and holds, the other does.
 */
export function describeAnyHistory(place: StorePlace): void {
  describe('any history', () => {
    const at = sharedStore(place);

    test('leaves the answers, the log, the facts and the indexes that the rules alone lead to', async () => {
      const seen = { fallen: 0, refused: 0, repeated: 0 };
      let world = 0;
      await fc.assert(
        fc.asyncProperty(anyHistory, async (changesets) => {
          world += 1;
          const { store } = at;
          const { number: shift } = await store.revision();
          const ledger = new MemoryLedger(() => new Date(0));
          const own = (given: Operation) => inWorld(given, world);
          await ledger.apply(beginning.map(put).map(own));
          await apply(store, beginning.map(put).map(own));
          for (const operations of changesets.map((given) => given.map(own))) {
            const changeset = changesetOf(operations);
            const foreseen = await answerOf(() => store.foresee(changeset));
            const theirs = await answerOf(() => store.apply(changeset));
            expect(foreseen).toEqual(theirs);
            const ours = await answerOf(() => ledger.apply(operations, { id: changeset.id }));
            expect(theirs).toEqual(ours);
            if ('code' in ours) seen.refused += 1;
            else if (ours.changed) {
              seen.repeated += 1;
              expect(await store.apply(changeset)).toMatchObject({ repeated: true, outcomes: ours.outcomes });
            }
          }
          const effects = (await collect(store.changes(shift))).map((entry) => entry.effects);
          expect(effects).toEqual(ledger.log.map((entry) => entry.effects));
          for (const [id, versions] of ledger.versions) {
            seen.fallen += versions.filter(
              (version) => version.retractedRevision && !version.retractedByName,
            ).length;
            expect(await store.history(id)).toEqual(versions.map((version) => shifted(version, shift)));
          }
          await checkReadings(store, ledger, world);
          await checkVersions(store, ledger, { world, shift });
        }),
        cases(place, 50),
      );
      const { numRuns } = cases(place, 50);
      expect(seen.repeated).toBeGreaterThan(numRuns);
      // A few random histories may hold little of one thing or another.
      if (numRuns < 10) return;
      expect(seen.fallen).toBeGreaterThan(numRuns);
      expect(seen.refused).toBeGreaterThan(numRuns / 4);
    }, 180_000);
  });
}

/** What lists, searches, neighbours and streams answer of one world. */
async function checkReadings(store: Store, ledger: MemoryLedger, world: number): Promise<void> {
  const standing = ledger.standing().flatMap((id) => ledger.last(id) ?? []);
  const ids = [...ledger.versions.keys()];
  const text = wordOf(world);
  const streamed = (await collect(store.stream(KIND_NAMES))).filter(({ id }) => id.includes(`:${text}:`));
  expect(streamed.map(({ id }) => id).sort()).toEqual(standing.map(({ id }) => id));

  const found = standing.filter((fact) => textFinds(text, fact));
  const hits = (await store.search({ text, limit: 1_000 })).hits.map(({ id }) => id);
  expect(hits.sort()).toEqual(found.map(({ id }) => id).sort());
  for (const kind of SEARCHED_KINDS) {
    const wanted = found.filter((fact) => fact.kind === kind).sort(compareFacts);
    if (wanted.length === 0) continue;
    const { facts } = await store.list({ kind, filters: [{ text }], limit: 100 });
    expect(facts.map(({ id }) => id)).toEqual(wanted.map(({ id }) => id));
  }

  for (const kind of ['SupplyLink', 'RiskFlag', 'Operates', 'Contradiction'] as const) {
    for (const { field } of referencesOf(kind)) {
      const near = await store.neighbours({ kind, reference: field, ids, limitPerId: 100 });
      for (const [id, facts] of near) {
        const wanted = standing.filter((fact) => fact.kind === kind && idsIn(fact, field).includes(id));
        expect(facts.map((fact) => fact.id)).toEqual(wanted.sort(compareFacts).map((fact) => fact.id));
      }
      const filters = [{ field, in: ids }];
      const wanted = standing.filter((fact) => fact.kind === kind && idsIn(fact, field).length > 0);
      expect(await store.count({ kind, filters })).toBe(wanted.length);
    }
  }
}

/** What the store answers of every revision, and of every version. */
async function checkVersions(
  store: Store,
  ledger: MemoryLedger,
  { world, shift }: { readonly world: number; readonly shift: number },
): Promise<void> {
  const ids = [...ledger.versions.keys()];
  const revisions = Array.from({ length: ledger.log.length + 1 }, (_, revision) => revision);
  const seen = await Promise.all(revisions.map((revision) => store.get(ids, shift + revision)));
  for (const revision of revisions) {
    const expected = ids.map((id) => {
      const version = seenAt(ledger.versions.get(id) ?? [], revision);
      return version && shifted(version, shift);
    });
    expect(seen[revision]).toEqual(expected);
  }
  const streamed = (await collect(store.streamVersions(KIND_NAMES))).filter(({ id }) =>
    id.includes(`:${wordOf(world)}:`),
  );
  const expected = [...ledger.versions.values()].flat().map((version) => shifted(version, shift));
  const names = ({ id, version }: StoredFact) => `${id} ${String(version).padStart(4, '0')}`;
  const inOrder = (versions: readonly StoredFact[]) =>
    [...versions].sort((a, b) => (names(a) < names(b) ? -1 : 1));
  expect(inOrder(streamed)).toEqual(inOrder(expected));
}

/** A word of its own for each world, which no other's begins with. */
const wordOf = (world: number) => `w${world}x`;

/** The operation in the ids and names of a world of its own, so that histories share one store. */
function inWorld(given: Operation, world: number): Operation {
  return JSON.parse(JSON.stringify(given).replace(/\btest\b/g, wordOf(world))) as Operation;
}

/** The version as it is where the ledger's first revision is not the store's. */
function shifted(version: StoredFact, shift: number): StoredFact {
  return {
    ...version,
    recordedRevision: version.recordedRevision + shift,
    retractedRevision: version.retractedRevision && version.retractedRevision + shift,
  };
}

async function answerOf(
  call: () => Promise<{ readonly outcomes: readonly string[]; readonly changed: boolean }>,
) {
  try {
    const { outcomes, changed } = await call();
    return { outcomes, changed };
  } catch (error) {
    if (error instanceof OretraceError) return { code: error.code, messages: error.messages };
    throw error;
  }
}
