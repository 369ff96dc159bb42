import { describe, expect, test } from 'vitest';
import type { Operation } from '../../src/store/changesets.ts';
import { importing, put, retract } from '../testkit/operations.ts';
import { expectRefusal } from '../testkit/refusals.ts';
import { idOf, sample } from '../testkit/sample-facts.ts';
import { apply, changesetOf, factOf, freshStore, logOf, type StorePlace, sharedStore } from './place.ts';

export function describeApplying(place: StorePlace): void {
  describe('applying', () => {
    const at = sharedStore(place);

    test('records, amends whole, leaves the same as it is', async () => {
      const { store } = at;
      const id = idOf.site('amended');
      const first = await apply(store, [put(sample.site('amended', { country: 'CD', region: 'Ituri' }))]);
      expect(first).toMatchObject({ changed: true, repeated: false, outcomes: ['RECORDED'] });
      const second = await apply(store, [
        put(sample.site('amended', { country: 'RW', aliases: ['a', 'b'] })),
      ]);
      expect(second).toMatchObject({ revision: first.revision + 1, outcomes: ['AMENDED'] });
      const third = await apply(store, [put(sample.site('amended', { country: 'RW', aliases: ['a', 'b'] }))]);
      expect(third).toEqual({ ...second, changed: false, outcomes: ['UNCHANGED'] });
      expect(await factOf(store, id)).toEqual({
        kind: 'MineSite',
        id,
        properties: { name: 'Site amended', country: 'RW', aliases: ['a', 'b'] },
        version: 2,
        recordedRevision: second.revision,
        retractedRevision: null,
        retractedByName: false,
        provenance: null,
        asImported: false,
      });
    });

    test('an amendment replaces references whose ids hold commas, too', async () => {
      const { store } = at;
      const [one, other] = [sample.document('comma-1'), sample.document('comma-2')];
      // Together they read as the ids of the two, side by side.
      const both = sample.document(`comma-1,${other.id}`);
      const flagWith = (...evidence: readonly { readonly id: string }[]) =>
        sample.flag('comma', idOf.site('comma'), { evidence: evidence.map(({ id }) => id) });
      await apply(store, [sample.site('comma'), one, other, both, flagWith(one, other)].map(put));
      await apply(store, [put(flagWith(both))]);
      const ids = [one, other, both].map(({ id }) => id);
      const found = await store.neighbours({ kind: 'RiskFlag', reference: 'evidence', ids, limitPerId: 5 });
      expect(ids.map((id) => found.get(id)?.length)).toEqual([0, 0, 1]);
      await apply(store, [retract(both.id)]);
      expect((await factOf(store, idOf.flag('comma')))?.retractedRevision).not.toBeNull();
    });

    test('an amendment replaces references, lists and masses', async () => {
      const { store } = at;
      const ends = [sample.site('replaced'), sample.trader('replaced')] as const;
      const grounds = [sample.point('r1'), sample.point('r2'), sample.document('r1'), sample.document('r2')];
      const link = (more: Parameters<typeof sample.link>[3]) =>
        sample.link('replaced', ends[0].id, ends[1].id, more);
      const before = link({
        minerals: ['gold', 'tin'],
        via: [idOf.point('r1'), idOf.point('r2')],
        evidence: [idOf.document('r1')],
        masses: [{ mineral: 'gold', kgLow: 1 }],
        validFrom: '2020-01-01',
      });
      const after = link({ minerals: ['tin'], via: [idOf.point('r2')], evidence: [idOf.document('r2')] });
      await apply(store, [...ends, ...grounds, before].map(put));
      await apply(store, [put(after)]);
      expect((await factOf(store, after.id))?.properties).toEqual(after.properties);
      expect((await store.history(after.id)).map(({ properties }) => properties)).toEqual([
        before.properties,
        after.properties,
      ]);
      const using = async (reference: string, id: string) =>
        (await store.neighbours({ kind: 'SupplyLink', reference, ids: [id], limitPerId: 5 })).get(id)?.length;
      expect(await using('via', idOf.point('r1'))).toBe(0);
      expect(await using('via', idOf.point('r2'))).toBe(1);
      expect(await using('evidence', idOf.document('r1'))).toBe(0);
      expect(await using('evidence', idOf.document('r2'))).toBe(1);
      expect(await store.count({ kind: 'SupplyLink', filters: [{ field: 'minerals', in: ['gold'] }] })).toBe(
        0,
      );
      expect(
        await store.count({ kind: 'SupplyLink', filters: [{ field: 'validFrom', present: true }] }),
      ).toBe(0);
    });

    test('get answers in the order asked, repeats and unknown ids included', async () => {
      const { store } = at;
      await apply(store, [put(sample.site('g1')), put(sample.site('g2'))]);
      const [g1, g2, none] = [idOf.site('g1'), idOf.site('g2'), idOf.site('none')];
      const stored = await store.get([g2, none, g1, g2, 'not an id']);
      expect(stored.map((fact) => fact?.id ?? null)).toEqual([g2, null, g1, g2, null]);
    });

    test('takes a changeset whole or not at all', async () => {
      const { store } = at;
      const before = await store.revision();
      const sound = Array.from({ length: 20 }, (_, index) => put(sample.site(`half-${index}`)));
      const unsound: Operation[] = [
        put({ kind: 'MineSite', id: idOf.site('wrong'), properties: {} }),
        put(sample.link('wrong', idOf.site('half-1'), idOf.trader('nowhere'))),
        put(sample.link('wrong', idOf.document('x'), idOf.site('half-1'))),
        put(sample.flag('wrong', idOf.site('half-1'), { from: '2024-02-30' })),
      ];
      for (const operation of unsound) {
        const { issues } = await expectRefusal('BAD_USER_INPUT', () => apply(store, [...sound, operation]));
        expect(issues[0]?.field).toMatch(/^operations\[20\]\.fact/);
      }
      await expectRefusal('NOT_FOUND', () => apply(store, [...sound, retract(idOf.site('nowhere'))]));
      expect(await store.revision()).toEqual(before);
      expect(await store.get(sound.map((_, index) => idOf.site(`half-${index}`)))).toEqual(
        sound.map(() => null),
      );
      expect((await apply(store, sound)).changed).toBe(true);
    });

    test('a refused changeset may come again under its id, once it is sound', async () => {
      const { store } = at;
      const operation = put(sample.operates('later', idOf.group('later'), idOf.site('later')));
      const changeset = changesetOf([operation]);
      await expectRefusal('BAD_USER_INPUT', () => store.apply(changeset));
      await apply(store, [put(sample.group('later')), put(sample.site('later'))]);
      expect(await store.apply(changeset)).toMatchObject({ changed: true, repeated: false });
    });

    test('outcomes stand in the order of the operations', async () => {
      const { store } = at;
      await apply(store, [put(sample.site('o1')), put(sample.site('o2')), importing(sample.site('o3'))]);
      const { outcomes } = await apply(store, [
        put(sample.flag('o', idOf.site('o4'))),
        retract(idOf.site('o2')),
        put(sample.site('o1')),
        importing(sample.site('o3', { note: 'n' })),
        put(sample.site('o4')),
      ]);
      expect(outcomes).toEqual(['RECORDED', 'RETRACTED', 'UNCHANGED', 'AMENDED', 'RECORDED']);
    });

    test('nothing to do makes no revision, and an empty changeset is nothing to do', async () => {
      const { store } = at;
      await apply(store, [put(sample.site('same'))]);
      const { number } = await store.revision();
      for (const operations of [[], [put(sample.site('same'))]]) {
        expect(await apply(store, operations)).toMatchObject({ revision: number, changed: false });
      }
      expect((await store.revision()).number).toBe(number);
    });

    test('5,000 operations at once, and not one more', async () => {
      const { store } = at;
      const many = Array.from({ length: 5_000 }, (_, index) => put(sample.document(`many-${index}`)));
      const before = await store.count({ kind: 'Document' });
      await expectRefusal('LIMIT_EXCEEDED', () => apply(store, [...many, put(sample.document('more'))]));
      expect(await store.count({ kind: 'Document' })).toBe(before);
      const { outcomes } = await apply(store, many);
      expect(outcomes).toHaveLength(5_000);
      expect(await store.count({ kind: 'Document' })).toBe(before + 5_000);
      await apply(
        store,
        many.map((_, index) => retract(idOf.document(`many-${index}`))),
      );
      expect(await store.count({ kind: 'Document' })).toBe(before);
    });

    test('a link from a node to itself, and parallel links', async () => {
      const { store } = at;
      const node = sample.trader('loop');
      const links = ['loop-1', 'loop-2'].map((key) => sample.link(key, node.id, node.id));
      await apply(store, [node, ...links].map(put));
      for (const reference of ['from', 'to']) {
        const query = { kind: 'SupplyLink', reference, ids: [node.id], limitPerId: 5 } as const;
        const found = (await store.neighbours(query)).get(node.id);
        expect(found?.map(({ id }) => id)).toEqual(links.map(({ id }) => id));
      }
      await apply(store, [retract(node.id)]);
      expect((await store.get(links.map(({ id }) => id))).every((fact) => fact?.retractedRevision)).toBe(
        true,
      );
    });
  });

  describe('instants of recording', () => {
    let now = 0;
    const at = freshStore(place, { clock: () => new Date(now) });

    test('come from the clock and are later each time, whatever the clock says, also in another store', async () => {
      now = Date.parse('2026-05-01T12:00:00.000Z');
      const { store } = at;
      await apply(store, [put(sample.site('1'))]);
      await apply(store, [put(sample.site('2'))]);
      now = Date.parse('2019-01-01T00:00:00.000Z');
      await apply(store, [put(sample.site('3'))]);
      const other = await place.reopen({ clock: () => new Date('2018-01-01') });
      try {
        await apply(other, [put(sample.site('4'))]);
      } finally {
        await other.close();
      }
      expect((await logOf(store)).map(({ recordedAt }) => recordedAt)).toEqual([
        '2026-05-01T12:00:00.000Z',
        '2026-05-01T12:00:00.001Z',
        '2026-05-01T12:00:00.002Z',
        '2026-05-01T12:00:00.003Z',
      ]);
      expect(await store.revision()).toMatchObject({ number: 4, recordedAt: '2026-05-01T12:00:00.003Z' });
    });
  });
}
