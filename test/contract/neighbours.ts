import { describe, expect, test } from 'vitest';
import { BY_REVISION } from '../../src/store/ordering.ts';
import type { NeighbourQuery } from '../../src/store/port.ts';
import { put } from '../testkit/operations.ts';
import { expectRefusal } from '../testkit/refusals.ts';
import { idOf, sample } from '../testkit/sample-facts.ts';
import { applyAll, type StorePlace, sharedStore } from './place.ts';

const hubs = [sample.trader('hub'), sample.trader('small'), sample.trader('alone')];
const sites = Array.from({ length: 30 }, (_, index) => sample.site(String(index)));
const [town, road] = [sample.point('town'), sample.point('road')];
const report = sample.document('report');
/** Links of day 1 to 30 into the hub, the first three also into the small one, every third past the town. */
const links = sites.flatMap((site, index) => {
  const validFrom = `2024-01-${String(30 - index).padStart(2, '0')}`;
  const link = (key: string, to: string) =>
    sample.link(`${key}-${index}`, site.id, to, {
      validFrom,
      minerals: [index % 2 === 0 ? 'tin' : 'gold'],
      ...(index % 3 === 0 ? { via: [road.id, town.id], evidence: [report.id] } : {}),
      ...(index % 3 === 2 ? { validTo: `2024-02-${String(30 - index).padStart(2, '0')}` } : {}),
    });
  return [link('hub', idOf.trader('hub')), ...(index < 3 ? [link('small', idOf.trader('small'))] : [])];
});

export function describeNeighbours(place: StorePlace): void {
  describe('neighbours', () => {
    const at = sharedStore(place, (store) =>
      applyAll(store, [...hubs, ...sites, town, road, report, ...links].map(put)),
    );
    const near = async (query: Partial<NeighbourQuery>) => {
      const found = await at.store.neighbours({
        kind: 'SupplyLink',
        reference: 'to',
        ids: hubs.map(({ id }) => id),
        limitPerId: 1_000,
        ...query,
      });
      return [...found].map(([id, facts]) => [id, facts.map((fact) => fact.id)] as const);
    };

    test('every id has an entry, in the order asked, each in list order', async () => {
      const found = await near({});
      expect(found.map(([id, ids]) => [id, ids.length])).toEqual([
        [idOf.trader('hub'), 30],
        [idOf.trader('small'), 3],
        [idOf.trader('alone'), 0],
      ]);
      expect(found[0]?.[1]).toEqual(Array.from({ length: 30 }, (_, index) => idOf.link(`hub-${29 - index}`)));
    });

    test('no more than asked for of each, and the first ones', async () => {
      expect(await near({ limitPerId: 2 })).toEqual([
        [idOf.trader('hub'), [idOf.link('hub-29'), idOf.link('hub-28')]],
        [idOf.trader('small'), [idOf.link('small-2'), idOf.link('small-1')]],
        [idOf.trader('alone'), []],
      ]);
    });

    test('in the order asked for, the first ones of it', async () => {
      const of = async (query: Partial<NeighbourQuery>) => (await near({ limitPerId: 3, ...query }))[0]?.[1];
      const hub = (...numbers: number[]) => numbers.map((number) => idOf.link(`hub-${number}`));
      expect(await of({ order: 'desc' })).toEqual(hub(0, 1, 2));
      expect(await of({ orderBy: 'validTo' })).toEqual(hub(28, 27, 25));
      expect(await of({ orderBy: 'validTo', order: 'desc' })).toEqual(hub(2, 5, 8));
      expect(await of({ orderBy: BY_REVISION, limitPerId: 1_000 })).toEqual(await of({ limitPerId: 1_000 }));
      const filters = [{ field: 'minerals', in: ['gold'] }];
      expect(await of({ orderBy: 'validTo', order: 'desc', filters })).toEqual(hub(5, 11, 17));
      const whole = await of({ orderBy: 'validTo', order: 'desc', limitPerId: 1_000 });
      const listed = await at.store.list({
        kind: 'SupplyLink',
        filters: [{ field: 'to', in: [idOf.trader('hub')] }],
        orderBy: 'validTo',
        order: 'desc',
        limit: 1_000,
      });
      expect(whole).toEqual(listed.facts.map(({ id }) => id));
    });

    test('filters hold before the limit', async () => {
      const found = await near({
        filters: [
          { field: 'minerals', in: ['gold'] },
          { field: 'validFrom', to: '2024-01-28' },
        ],
        limitPerId: 2,
      });
      expect(found).toEqual([
        [idOf.trader('hub'), [idOf.link('hub-29'), idOf.link('hub-27')]],
        [idOf.trader('small'), []],
        [idOf.trader('alone'), []],
      ]);
    });

    test('by a list of references: places and documents', async () => {
      const wanted = Array.from({ length: 10 }, (_, index) => idOf.link(`hub-${27 - 3 * index}`));
      for (const [reference, id] of [
        ['via', town.id],
        ['via', road.id],
        ['evidence', report.id],
      ] as const) {
        const [[, found] = []] = await near({ reference, ids: [id] });
        // Three of the small one's links stand beside the hub's.
        expect(found?.filter((link) => link.includes(':hub-'))).toEqual(wanted);
        expect(found).toHaveLength(11);
      }
    });

    test('repeated, unknown and impossible ids', async () => {
      const ids = [idOf.trader('small'), 'not an id', idOf.trader('none'), idOf.trader('small'), ''];
      expect(await near({ ids, limitPerId: 1 })).toEqual([
        [idOf.trader('small'), [idOf.link('small-2')]],
        ['not an id', []],
        [idOf.trader('none'), []],
        ['', []],
      ]);
      expect(await near({ ids: [] })).toEqual([]);
    });

    test('a thousand ids at once, and not one more', async () => {
      const ids = Array.from({ length: 1_000 }, (_, index) => idOf.site(String(index)));
      const found = await near({ reference: 'from', ids });
      expect(found).toHaveLength(1_000);
      expect(found.flatMap(([, facts]) => facts)).toHaveLength(33);
      await expectRefusal('LIMIT_EXCEEDED', () => near({ ids: [...ids, idOf.site('more')] }));
    });

    test('facts come whole, with their sort keys', async () => {
      const found = await at.store.neighbours({
        kind: 'SupplyLink',
        reference: 'to',
        ids: [idOf.trader('small')],
        limitPerId: 5,
      });
      const listed = await at.store.list({
        kind: 'SupplyLink',
        filters: [{ field: 'to', in: [idOf.trader('small')] }],
        limit: 5,
      });
      expect(found.get(idOf.trader('small'))).toEqual(listed.facts);
    });

    test.each([
      ['limitPerId', { limitPerId: 0 }],
      ['limitPerId', { limitPerId: 1_001 }],
      ['reference', { reference: 'minerals' }],
      ['reference', { reference: '__proto__' }],
      ['kind', { kind: 'Link' }],
      ['order', { order: 'down' as 'desc' }],
      ['orderBy', { orderBy: 'minerals' }],
      ['orderBy', { orderBy: 'validFrom' }],
      ['filters[0].field', { filters: [{ field: 'note', present: true }] }],
    ])('a wrong %s is refused', async (field, change) => {
      const { issues } = await expectRefusal('BAD_USER_INPUT', () => near(change as Partial<NeighbourQuery>));
      expect(issues.map((issue) => issue.field)).toEqual([field]);
    });
  });
}
