import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Operation } from '../../src/store/changesets.ts';
import { OretraceError } from '../../src/store/errors.ts';
import type { Fact } from '../../src/store/facts.ts';
import { KIND_NAMES } from '../../src/store/kinds/index.ts';
import { MemoryLedger } from '../testkit/memory-ledger.ts';
import { importing, put, reinstate, retract } from '../testkit/operations.ts';
import { expectRefusal } from '../testkit/refusals.ts';
import { sample } from '../testkit/sample-facts.ts';
import {
  apply,
  applyAll,
  cases,
  changesetOf,
  collect,
  factOf,
  freshStore,
  logOf,
  type StorePlace,
  sharedStore,
} from './place.ts';

const mine = sample.site('mine', { name: 'Mine to fall' });
const buyer = sample.trader('buyer');
const town = sample.point('town');
const group = sample.group('group');
const [first, second] = [sample.document('1'), sample.document('2')];
const sale = sample.link('sale', mine.id, buyer.id, { via: [town.id], evidence: [first.id, second.id] });
const work = sample.operates('work', group.id, mine.id);
const onMine = sample.flag('on-mine', mine.id, { perpetrator: group.id });
const onSale = sample.flag('on-sale', sale.id, { evidence: [first.id] });
const dispute = sample.contradiction('dispute', mine.id);
const all = [mine, buyer, town, group, first, second, sale, work, onMine, onSale, dispute];
const ids = (...facts: readonly Fact[]) => facts.map(({ id }) => id);

export function describeRetracting(place: StorePlace): void {
  describe('retracting and undoing', () => {
    const at = freshStore(place);
    const down = async () => {
      const stored = await at.store.get(ids(...all));
      return stored.flatMap((fact) => (fact && fact.retractedRevision !== null ? [fact.id] : []));
    };

    test('what rests on a fact falls with it, in one revision, and comes back with it', async () => {
      const { store } = at;
      await apply(store, all.map(put));
      const { revision } = await apply(store, [retract(mine.id)]);
      expect(await down()).toEqual(ids(mine, sale, work, onMine, onSale, dispute));
      for (const stored of await store.get(ids(mine, sale, work, onMine, onSale, dispute))) {
        expect(stored).toMatchObject({
          retractedRevision: revision,
          retractedByName: stored?.id === mine.id,
          version: 1,
        });
      }
      await apply(store, [reinstate(mine.id)]);
      expect(await down()).toEqual([]);
      expect(await factOf(store, onSale.id)).toMatchObject({ version: 2, recordedRevision: revision + 1 });
    });

    test('no reading but by id and history shows what is down', async () => {
      const { store } = at;
      await apply(store, all.map(put));
      await apply(store, [retract(mine.id)]);
      const seen = async () => {
        const streamed = await collect(store.stream(KIND_NAMES));
        const pages = await Promise.all(KIND_NAMES.map((kind) => store.list({ kind, limit: 100 })));
        const counts = await Promise.all(KIND_NAMES.map((kind) => store.count({ kind })));
        const near = await Promise.all([
          store.neighbours({ kind: 'SupplyLink', reference: 'to', ids: [buyer.id], limitPerId: 9 }),
          store.neighbours({ kind: 'SupplyLink', reference: 'via', ids: [town.id], limitPerId: 9 }),
          store.neighbours({ kind: 'RiskFlag', reference: 'evidence', ids: [first.id], limitPerId: 9 }),
          store.neighbours({ kind: 'Operates', reference: 'from', ids: [group.id], limitPerId: 9 }),
        ]);
        const { hits } = await store.search({ text: 'mine to fall', limit: 10 });
        const referred = await store.count({
          kind: 'TradingPoint',
          filters: [{ referredBy: { kind: 'SupplyLink', reference: 'via', filters: [] } }],
        });
        return {
          streamed: ids(...streamed).sort(),
          listed: ids(...pages.flatMap(({ facts }) => facts)).sort(),
          counted: counts.reduce((total, count) => total + count, 0),
          near: near.map((found) => [...found.values()].flat().length),
          found: ids(...hits),
          referred,
        };
      };
      const standing = ids(buyer, town, group, first, second).sort();
      expect(await seen()).toEqual({
        streamed: standing,
        listed: standing,
        counted: 5,
        near: [0, 0, 0, 0],
        found: [],
        referred: 0,
      });
      await apply(store, [reinstate(mine.id)]);
      expect(await seen()).toEqual({
        streamed: ids(...all).sort(),
        listed: ids(...all).sort(),
        counted: all.length,
        near: [1, 1, 1, 1],
        found: [mine.id],
        referred: 1,
      });
    });

    test('places and perpetrators drop out, links and flags stay and keep what was stated', async () => {
      const { store } = at;
      await apply(store, all.map(put));
      await apply(store, [retract(town.id), retract(group.id)]);
      expect(await down()).toEqual(ids(town, group, work));
      expect((await factOf(store, sale.id))?.properties).toEqual(sale.properties);
      expect((await factOf(store, onMine.id))?.properties).toEqual(onMine.properties);
      await apply(store, [reinstate(town.id)]);
      const links = await store.neighbours({
        kind: 'SupplyLink',
        reference: 'via',
        ids: [town.id],
        limitPerId: 9,
      });
      expect(links.get(town.id)?.map(({ id }) => id)).toEqual([sale.id]);
    });

    test('documents: with the last one, not before', async () => {
      const { store } = at;
      await apply(store, all.map(put));
      await apply(store, [retract(first.id)]);
      expect(await down()).toEqual(ids(first, onSale));
      await apply(store, [retract(second.id)]);
      expect(await down()).toEqual(ids(first, second, sale, onSale));
      await apply(store, [reinstate(first.id)]);
      expect(await down()).toEqual(ids(second));
    });

    test('two retractions that overlap, undone in either order', async () => {
      const { store } = at;
      await apply(store, all.map(put));
      for (const [undone, left] of [
        [mine, buyer],
        [buyer, mine],
      ] as const) {
        await apply(store, [retract(mine.id)]);
        await apply(store, [retract(buyer.id)]);
        await apply(store, [reinstate(undone.id)]);
        expect(await down()).toEqual(expect.arrayContaining(ids(left, sale, onSale)));
        expect(await down()).not.toContain(undone.id);
        await apply(store, [reinstate(left.id)]);
        expect(await down()).toEqual([]);
      }
    });

    test('what had fallen, retracted by name, stays down until asked back by name', async () => {
      const { store } = at;
      await apply(store, all.map(put));
      await apply(store, [retract(mine.id)]);
      expect((await apply(store, [retract(sale.id)])).outcomes).toEqual(['RETRACTED']);
      expect(await factOf(store, sale.id)).toMatchObject({ retractedByName: true, version: 1 });
      await apply(store, [reinstate(mine.id)]);
      expect(await down()).toEqual(ids(sale, onSale));
      await apply(store, [reinstate(sale.id)]);
      expect(await down()).toEqual([]);
    });

    test('nothing retracted comes back without asking', async () => {
      const { store } = at;
      await apply(store, all.map(put));
      await apply(store, [retract(mine.id)]);
      await expectRefusal('CONFLICT', () => apply(store, [put(mine)]));
      await expectRefusal('CONFLICT', () => apply(store, [reinstate(sale.id)]));
      await expectRefusal('BAD_USER_INPUT', () => apply(store, [put(sample.flag('new', mine.id))]));
      await expectRefusal('BAD_USER_INPUT', () =>
        apply(store, [retract(buyer.id), put(sample.flag('new', buyer.id))]),
      );
      expect(await down()).toEqual(ids(mine, sale, work, onMine, onSale, dispute));
    });

    test('a node with a thousand links, down and up', async () => {
      const { store } = at;
      const sites = Array.from({ length: 1_000 }, (_, index) => sample.site(`far-${index}`));
      const links = sites.map((site, index) => sample.link(`far-${index}`, site.id, buyer.id));
      await applyAll(store, [buyer, ...sites, ...links].map(put));
      await apply(store, [retract(buyer.id)]);
      expect(await store.count({ kind: 'SupplyLink' })).toBe(0);
      expect(await store.count({ kind: 'MineSite' })).toBe(1_000);
      await apply(store, [reinstate(buyer.id)]);
      expect(await store.count({ kind: 'SupplyLink' })).toBe(1_000);
      expect((await store.get(ids(...links))).every((link) => link?.version === 2)).toBe(true);
    });
  });

  describe('any history', () => {
    const at = sharedStore(place);

    test('leaves the log and the facts that the rules alone lead to', async () => {
      let fallen = 0;
      let refused = 0;
      let world = 0;
      await fc.assert(
        fc.asyncProperty(history, async (changesets) => {
          world += 1;
          const { store } = at;
          const own = (operation: Operation) => inWorld(operation, world);
          const ledger = new MemoryLedger(() => new Date(0));
          await ledger.apply(ground.map(put).map(own));
          await apply(store, ground.map(put).map(own));
          for (const [index, operations] of changesets.entries()) {
            const mapped = operations.map(own);
            const theirs = await answerOf(() => store.apply(changesetOf(mapped)));
            const ours = await answerOf(() => ledger.apply(mapped, { id: `${world}-${index}` }));
            expect(theirs).toEqual(ours);
            if ('code' in ours) refused += 1;
          }
          const known = [...ledger.versions.keys()];
          const shift = (await store.revision()).number - ledger.log.length;
          const shifted = (revision: number | null) => revision && revision + shift;
          for (const id of known) {
            const versions = ledger.versions.get(id) ?? [];
            fallen += versions.filter(
              (version) => version.retractedRevision && !version.retractedByName,
            ).length;
            expect(await store.history(id)).toEqual(
              versions.map((version) => ({
                ...version,
                recordedRevision: shifted(version.recordedRevision),
                retractedRevision: shifted(version.retractedRevision),
              })),
            );
          }
          const entries = await collect(store.changes(shift));
          expect(entries.map(({ effects }) => effects)).toEqual(ledger.log.map(({ effects }) => effects));
        }),
        cases(place, 25),
      );
      expect(fallen).toBeGreaterThan(5);
      expect(refused).toBeGreaterThan(0);
      expect((await logOf(at.store)).length).toBeGreaterThan(15);
    });
  });
}

const ground = [...[mine, buyer, town, group, first, second], ...[sale, work, onMine, onSale]];
const note = fc.constantFrom('a', 'b', 'c');
const amended = fc
  .tuple(fc.constantFrom(...ground, dispute), note)
  .map(([fact, text]): Fact => ({ ...fact, properties: { ...fact.properties, note: text } }));
const anyId = fc.constantFrom(...ids(...ground, dispute));
const operation: fc.Arbitrary<Operation> = fc.oneof(
  { weight: 2, arbitrary: amended.map(put) },
  { weight: 1, arbitrary: amended.map(importing) },
  { weight: 3, arbitrary: anyId.map(retract) },
  { weight: 3, arbitrary: anyId.map(reinstate) },
);
const history = fc.array(
  fc.uniqueArray(operation, {
    minLength: 1,
    maxLength: 3,
    selector: (entry) => ('fact' in entry ? entry.fact.id : entry.id),
  }),
  { minLength: 4, maxLength: 10 },
);

/** The operation with the ids of a world of its own, so that histories share one store. */
function inWorld(given: Operation, world: number): Operation {
  const text = JSON.stringify(given).replaceAll(':test:', `:world-${world}:`);
  return JSON.parse(text) as Operation;
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
