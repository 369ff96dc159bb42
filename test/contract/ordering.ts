import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { StoredFact } from '../../src/store/facts.ts';
import type { KindName } from '../../src/store/kinds/index.ts';
import { BY_REVISION, orderFieldsOf, positionOf } from '../../src/store/ordering.ts';
import type { Filter } from '../../src/store/port.ts';
import { put, reinstate, retract } from '../testkit/operations.ts';
import { expectRefusal } from '../testkit/refusals.ts';
import { idOf } from '../testkit/sample-facts.ts';
import { allPages, filterOf, ofKind, world } from './listed-world.ts';
import { compareFacts, satisfies } from './naive-reading.ts';
import { apply, applyAll, cases, collect, type StorePlace, sharedStore } from './place.ts';

/** Compares by the value that comes first, absent ones before all others, then as lists are ordered. */
function compareBy(orderBy: string) {
  const leading = (fact: StoredFact) =>
    orderBy === BY_REVISION
      ? fact.recordedRevision
      : ((fact.properties[orderBy] as string | undefined) ?? '');
  return (a: StoredFact, b: StoredFact) => {
    const [first, second] = [leading(a), leading(b)];
    return first === second ? compareFacts(a, b) : first < second ? -1 : 1;
  };
}

const ORDERED = ['MineSite', 'Document', 'SupplyLink', 'RiskFlag', 'Operates'] as const;

export function describeOrdering(place: StorePlace): void {
  describe('lists in other orders', () => {
    const everything: StoredFact[] = [];
    const at = sharedStore(place, async (store) => {
      await applyAll(store, world.map(put));
      // Some are amended, some retracted, some come back: each in a revision of its own.
      const changed = ORDERED.flatMap((kind) => ofKind(kind).filter((_, index) => index % 3 === 0));
      for (let part = 0; part < 4; part += 1) {
        const facts = changed.filter((_, index) => index % 4 === part);
        const remarked = facts.map((one) => ({
          ...one,
          properties: { ...one.properties, note: `part ${part}` },
        }));
        await apply(store, remarked.map(put));
      }
      const documents = ofKind('Document').map(({ id }) => id);
      await apply(store, [retract(documents[0] as string), retract(documents[1] as string)]);
      await apply(store, [reinstate(documents[1] as string)]);
      everything.push(...(await collect(store.stream([...new Set(world.map(({ kind }) => kind))]))));
    });
    const standing = (kind: KindName) => everything.filter((fact) => fact.kind === kind);

    test.each(ORDERED.flatMap((kind) => orderFieldsOf(kind).map((orderBy) => [kind, orderBy] as const)))(
      '%s by %s: any filters, either way, any page size',
      async (kind, orderBy) => {
        const revision = fc.integer({ min: 0, max: 8 }).map((after): Filter => ({ recordedAfter: after }));
        const query = fc.record({
          filters: fc.array(fc.oneof(filterOf(kind), revision), { maxLength: 2 }),
          order: fc.constantFrom('asc', 'desc'),
          limit: fc.constantFrom(3, 20, 1_000),
        });
        await fc.assert(
          fc.asyncProperty(query, async ({ filters, order, limit }) => {
            const wanted = standing(kind)
              .filter((fact) => filters.every((filter) => satisfies(fact, filter, everything)))
              .sort(compareBy(orderBy))
              .map(({ id }) => id);
            if (order === 'desc') wanted.reverse();
            expect(await allPages(at.store, { kind, filters, orderBy, order, limit })).toEqual(wanted);
            expect(await at.store.count({ kind, filters })).toBe(wanted.length);
          }),
          cases(place, 40),
        );
      },
    );

    test('what has just been recorded comes last, and first in descending order', async () => {
      const { store } = at;
      const [, , third] = ofKind('MineSite');
      if (!third) throw new Error('too few sites');
      await apply(store, [put({ ...third, properties: { ...third.properties, note: 'just now' } })]);
      const { facts } = await store.list({ kind: 'MineSite', orderBy: BY_REVISION, order: 'desc', limit: 1 });
      expect(facts.map(({ id }) => id)).toEqual([third.id]);
      const all = await allPages(store, { kind: 'MineSite', orderBy: BY_REVISION, limit: 20 });
      expect(all.at(-1)).toBe(third.id);
    });

    const site = { sortKey: `a\u0001${idOf.site('1')}`, recordedRevision: 1, properties: {} };
    test.each([
      ['a text', { orderBy: 'name' }, 'orderBy'],
      ['another kind’s date', { orderBy: 'validTo' }, 'orderBy'],
      ['what JavaScript knows', { orderBy: '__proto__' }, 'orderBy'],
      ['a date that the sort key begins with', { kind: 'SupplyLink', orderBy: 'validFrom' }, 'orderBy'],
      ['a position of another order', { orderBy: BY_REVISION, after: positionOf(site, null) }, 'after'],
      [
        'a position at no day',
        { kind: 'Document', orderBy: 'date', after: `2023-02-30\u0001a\u0001${idOf.document('1')}` },
        'after',
      ],
      ['a revision below 0', { filters: [{ recordedAfter: -1 }] }, 'filters[0].recordedAfter'],
      ['half a revision', { filters: [{ recordedAfter: 0.5 }] }, 'filters[0].recordedAfter'],
      [
        'the kind of what is no reference',
        { filters: [{ field: 'country', ofKinds: ['MineSite'] }] },
        'filters[0].field',
      ],
      [
        'a kind that cannot be referred to',
        { kind: 'SupplyLink', filters: [{ field: 'from', ofKinds: ['Person'] }] },
        'filters[0].ofKinds[0]',
      ],
      [
        'an interval without bounds',
        { kind: 'SupplyLink', filters: [{ interval: ['validFrom', 'validTo'] }] },
        'filters[0]',
      ],
      [
        'an interval turned round',
        {
          kind: 'SupplyLink',
          filters: [{ interval: ['validFrom', 'validTo'], from: '2023-01-02', to: '2023-01-01' }],
        },
        'filters[0].to',
      ],
    ])('%s is refused', async (_, change, field) => {
      const { issues } = await expectRefusal('BAD_USER_INPUT', () =>
        at.store.list({ kind: 'MineSite', limit: 5, ...(change as object) }),
      );
      expect(issues.map((issue) => issue.field)).toEqual([field]);
    });
  });
}
