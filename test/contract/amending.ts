import { describe, expect, test } from 'vitest';
import { amend, put, retract } from '../testkit/operations.ts';
import { expectRefusal } from '../testkit/refusals.ts';
import { idOf, sample } from '../testkit/sample-facts.ts';
import { apply, changesetOf, factOf, type StorePlace, sharedStore } from './place.ts';

export function describeAmending(place: StorePlace): void {
  describe('amending by a patch', () => {
    const at = sharedStore(place);

    test('changes what it names, clears what it calls null, and leaves the rest', async () => {
      const { store } = at;
      const site = sample.site('1', { country: 'CD', region: 'North', minerals: ['tin'] });
      await apply(store, [put(site)]);
      const { outcomes } = await apply(store, [
        amend(site, { country: 'RW', region: null, minerals: [], aliases: ['One'] }),
      ]);
      expect(outcomes).toEqual(['AMENDED']);
      expect(await factOf(store, site.id)).toMatchObject({
        version: 2,
        properties: { name: 'Site 1', country: 'RW', aliases: ['One'] },
      });
      expect(Object.keys((await factOf(store, site.id))?.properties ?? {}).sort()).toEqual([
        'aliases',
        'country',
        'name',
      ]);
      expect((await apply(store, [amend(site, { country: 'RW', region: null })])).outcomes).toEqual([
        'UNCHANGED',
      ]);
    });

    test('moves references: those newly named count, those no longer named do not', async () => {
      const { store } = at;
      const [mine, buyer] = [sample.site('mine'), sample.trader('buyer')];
      const [old, young] = [sample.document('old'), sample.document('young')];
      const sale = sample.link('sale', mine.id, buyer.id, { evidence: [old.id] });
      await apply(store, [mine, buyer, old, sale].map(put));
      await apply(store, [put(young), amend(sale, { evidence: [young.id] })]);
      await apply(store, [retract(old.id)]);
      expect((await factOf(store, sale.id))?.retractedRevision).toBeNull();
      const { revision } = await apply(store, [retract(young.id)]);
      expect((await factOf(store, sale.id))?.retractedRevision).toBe(revision);
    });

    test('at once, by many, of different properties: none undoes another', async () => {
      const { store } = at;
      const site = sample.site('busy');
      await apply(store, [put(site)]);
      const patches = [
        { country: 'CD' },
        { region: 'North' },
        { note: 'n' },
        { noteZh: '注' },
        { nameZh: '矿' },
      ];
      await Promise.all(patches.map((properties) => apply(store, [amend(site, properties)])));
      expect(await factOf(store, site.id)).toMatchObject({
        version: 1 + patches.length,
        properties: Object.assign({ name: 'Site busy' }, ...patches),
      });
    });

    test('brings back the first result, though the fact has been amended by others since', async () => {
      const { store } = at;
      const site = sample.site('again');
      await apply(store, [put(site)]);
      const changeset = changesetOf([amend(site, { country: 'CD' })]);
      const first = await store.apply(changeset, { expectedVersions: { [site.id]: 1 } });
      await apply(store, [amend(site, { country: 'RW', region: 'East' })]);
      expect(await store.apply(changeset, { expectedVersions: { [site.id]: 1 } })).toEqual({
        ...first,
        repeated: true,
      });
      expect((await factOf(store, site.id))?.properties.country).toBe('RW');
      const other = { ...changeset, operations: [amend(site, { country: 'UG' })] };
      const { issues } = await expectRefusal('CONFLICT', () => store.apply(other));
      expect(issues[0]?.fault).toMatchObject({ fault: 'changesetReused', changesetId: changeset.id });
    });

    test('is refused whole where what it makes of the fact cannot stand, all problems at once', async () => {
      const { store } = at;
      const [mine, buyer] = [sample.site('m2'), sample.trader('b2')];
      const sale = sample.link('s2', mine.id, buyer.id, {
        validFrom: '2024-01-01',
        masses: [{ mineral: 'tin', kgLow: 1 }],
      });
      const gone = sample.site('gone');
      await apply(store, [mine, buyer, sale, gone].map(put));
      await apply(store, [retract(gone.id)]);
      const before = await store.revision();
      const { code, issues } = await expectRefusal('BAD_USER_INPUT', () =>
        apply(store, [
          amend(mine, { name: null }),
          amend(sale, { validTo: '2023-12-31', minerals: ['gold'], via: [idOf.point('nowhere')] }),
          amend(sample.site('never'), { name: 'Never' }),
          amend(gone, { name: 'Gone' }),
        ]),
      );
      expect(code).toBe('BAD_USER_INPUT');
      expect(issues.map(({ field, fault }) => [field, fault?.fault]).sort()).toEqual([
        ['operations[0].patch.properties.name', undefined],
        ['operations[1].patch.properties.masses', undefined],
        ['operations[1].patch.properties.validTo', undefined],
        ['operations[1].patch.properties.via', undefined],
        ['operations[2].patch.id', 'notFound'],
        ['operations[3].patch.id', 'retracted'],
      ]);
      expect(await store.revision()).toEqual(before);
    });

    test('reads each value by the declaration of its kind', async () => {
      const { issues } = await expectRefusal('BAD_USER_INPUT', () =>
        apply(at.store, [amend(sample.site('1'), { country: 'Congo', depth: 3, latitude: 91 })]),
      );
      expect(issues.map(({ field }) => field)).toEqual([
        'operations[0].patch.properties.depth',
        'operations[0].patch.properties.country',
        'operations[0].patch.properties.latitude',
      ]);
    });

    test('says of a version that is not the expected one which it is, for each', async () => {
      const { store } = at;
      const [a, b] = [sample.site('va'), sample.site('vb')];
      await apply(store, [put(a), put(b)]);
      const { issues } = await expectRefusal('CONFLICT', () =>
        store.apply(changesetOf([amend(a, { note: 'x' }), amend(b, { note: 'x' })]), {
          expectedVersions: { [a.id]: 7, [b.id]: 0 },
        }),
      );
      expect(issues.map(({ fault }) => fault)).toEqual([
        { fault: 'version', id: a.id, expected: 7, current: 1 },
        { fault: 'version', id: b.id, expected: 0, current: 1 },
      ]);
    });
  });
}
