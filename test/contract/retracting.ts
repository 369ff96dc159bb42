import { describe, expect, test } from 'vitest';
import type { Fact } from '../../src/store/facts.ts';
import { KIND_NAMES } from '../../src/store/kinds/index.ts';
import { put, reinstate, retract } from '../testkit/operations.ts';
import { expectRefusal } from '../testkit/refusals.ts';
import { sample } from '../testkit/sample-facts.ts';
import { apply, applyAll, collect, factOf, freshStore, type StorePlace } from './place.ts';

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
}
