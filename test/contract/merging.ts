import { describe, expect, test } from 'vitest';
import type { Operation } from '../../src/store/changesets.ts';
import { mergedClasses } from '../../src/store/merged-classes.ts';
import { importing, put, reinstate, retract } from '../testkit/operations.ts';
import { expectRefusal } from '../testkit/refusals.ts';
import { sample } from '../testkit/sample-facts.ts';
import { apply, factOf, freshStore, type StorePlace } from './place.ts';

const [a, b, c, d] = [sample.trader('a'), sample.trader('b'), sample.site('c'), sample.supplier('d')];
const nodes = [a, b, c, d];
const ab = sample.merge('ab', a.id, b.id);
const ad = sample.merge('ad', a.id, d.id);
const bc = sample.merge('bc', b.id, c.id);
const ca = sample.merge('ca', c.id, a.id);
const yields = sample.conversion('yields', a.id, 'copper', 'cobalt', { recovery: 0.3 });

/** Facts that cannot stand side by side: what is asked for is held against what the database says stands. */
export function describeMerging(place: StorePlace): void {
  describe('merges and conversions', () => {
    const at = freshStore(place);
    const refused = async (...operations: readonly Operation[]) => {
      const { issues } = await expectRefusal('BAD_USER_INPUT', () => apply(at.store, operations));
      return issues.map(({ field, value }) => [field, value]);
    };
    const standing = async () => {
      const { facts } = await at.store.list({ kind: 'Merge', limit: 10 });
      return facts.map(({ id }) => id);
    };

    test('a node is dropped by one standing merge, and merges lead in no circle', async () => {
      await apply(at.store, [...nodes, ab, bc].map(put));
      expect(await refused(put(ad))).toEqual([['operations[0].fact.properties.dropped', `"${a.id}"`]]);
      expect(await refused(put(ca))).toEqual([['operations[0].fact.properties.kept', `"${a.id}"`]]);
      await apply(at.store, [put(ca), retract(ab.id)]);
      expect(await refused(reinstate(ab.id))).toEqual([['operations[0].id', `"${ab.id}"`]]);
      await apply(at.store, [retract(ca.id), put(ad)]);
      expect(await refused(reinstate(ab.id))).toEqual([['operations[0].id', `"${ab.id}"`]]);
      await apply(at.store, [retract(ad.id), reinstate(ab.id)]);
      expect(await standing()).toEqual([ab.id, bc.id]);
      expect((await factOf(at.store, a.id))?.properties).toEqual(a.properties);
    });

    test('a merge falls with either node, and comes back with it, whatever was merged meanwhile', async () => {
      await apply(at.store, [...nodes, ab].map(put));
      for (const node of [a, b]) {
        await apply(at.store, [retract(node.id)]);
        expect(await standing()).toEqual([]);
        await apply(at.store, [reinstate(node.id)]);
        expect(await standing()).toEqual([ab.id]);
      }
      await apply(at.store, [retract(b.id)]);
      await apply(at.store, [put(ad)]);
      await apply(at.store, [reinstate(b.id)]);
      const { facts } = await at.store.list({ kind: 'Merge', limit: 10 });
      const merges = facts.map(({ properties }) => properties as { dropped: string; kept: string });
      expect(mergedClasses(merges).idsKnownAs(a.id)).toEqual([d.id, a.id, b.id].sort());
    });

    test('a node has one standing conversion of each pair of minerals', async () => {
      const again = sample.conversion('again', a.id, 'copper', 'cobalt');
      await apply(at.store, [...nodes, yields].map(put));
      expect(await refused(put(again))).toEqual([['operations[0].fact.properties.output', '"cobalt"']]);
      await apply(at.store, [
        put(sample.conversion('back', a.id, 'cobalt', 'copper')),
        put(sample.conversion('other', b.id, 'copper', 'cobalt')),
      ]);
      await apply(at.store, [retract(a.id)]);
      await apply(at.store, [reinstate(a.id)]);
      expect(await refused(put(again))).toHaveLength(1);
      await apply(at.store, [retract(yields.id), put(again)]);
      expect(await refused(reinstate(yields.id))).toEqual([['operations[0].id', `"${yields.id}"`]]);
      expect(await at.store.count({ kind: 'Conversion' })).toBe(3);
    });

    test('an import leaves out what cannot stand, and records the rest', async () => {
      await apply(at.store, [...nodes, ab].map(put));
      const file = [ad, bc, ca, yields].map(importing);
      const { outcomes } = await apply(at.store, file);
      expect(outcomes).toEqual(['CONFLICT_EXCLUDED', 'RECORDED', 'CONFLICT_EXCLUDED', 'RECORDED']);
      expect(await at.store.get([ad.id, ca.id])).toEqual([null, null]);
      const { number } = await at.store.revision();
      expect(await apply(at.store, file)).toMatchObject({ changed: false, revision: number });
    });

    test('of two writers that would close a circle between them, one is refused', async () => {
      await apply(at.store, nodes.map(put));
      const other = await place.reopen();
      try {
        const ba = sample.merge('ba', b.id, a.id);
        const ended = await Promise.allSettled([apply(at.store, [put(ab)]), apply(other, [put(ba)])]);
        expect(ended.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
        expect(await standing()).toHaveLength(1);
      } finally {
        await other.close();
      }
    });
  });
}
