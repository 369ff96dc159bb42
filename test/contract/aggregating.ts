import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fact } from '../../src/store/facts.ts';
import { type KindName, kindOf, kindOfId, referencesOf } from '../../src/store/kinds/index.ts';
import type { Tally } from '../../src/store/port.ts';
import { countedFieldsOf } from '../../src/store/queries.ts';
import { put, retract } from '../testkit/operations.ts';
import { expectRefusal } from '../testkit/refusals.ts';
import { idOf, sample } from '../testkit/sample-facts.ts';
import { filterOf, ofKind, world } from './listed-world.ts';
import { satisfies } from './naive-reading.ts';
import { applyAll, cases, type StorePlace, sharedStore } from './place.ts';

const COUNTED = [
  'MineSite',
  'Company',
  'TradingPoint',
  'ArmedGroup',
  'Document',
  'SupplyLink',
  'RiskFlag',
] as const;

/** What facts count for, looked at one by one. */
function tallied(facts: readonly Fact[], by: string | undefined, id: string | null = null): Tally[] {
  const counts = new Map<string | boolean | null, number>();
  for (const fact of facts) {
    for (const value of valuesOf(fact, by)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].map(([value, count]) => ({ id, value, count }));
}

function valuesOf(fact: Fact, by: string | undefined): readonly (string | boolean | null)[] {
  const value = by === undefined ? undefined : fact.properties[by];
  if (value === undefined) return [null];
  if (Array.isArray(value)) return value.length === 0 ? [null] : (value as string[]);
  const isReference = kindOf(fact.kind).properties[by ?? '']?.type === 'reference';
  return [isReference ? kindOfId(String(value)) : (value as string | boolean)];
}

/** In an order of their own: the port promises none. */
const sorted = (tallies: readonly Tally[]) =>
  tallies.map((tally) => JSON.stringify([tally.id, tally.value, tally.count])).sort();

export function describeAggregating(place: StorePlace): void {
  describe('counts by value', () => {
    const at = sharedStore(place, (store) => applyAll(store, world.map(put)));

    test.each(
      COUNTED.flatMap((kind) => [undefined, ...countedFieldsOf(kind)].map((by) => [kind, by] as const)),
    )('%s by %s: of any filters, as counting one by one has it', async (kind, by) => {
      const query = { kind, ...(by === undefined ? {} : { by }) };
      expect(sorted(await at.store.aggregate(query))).toEqual(sorted(tallied(ofKind(kind), by)));
      await fc.assert(
        fc.asyncProperty(fc.array(filterOf(kind), { minLength: 1, maxLength: 2 }), async (filters) => {
          const facts = ofKind(kind).filter((fact) =>
            filters.every((filter) => satisfies(fact, filter, world)),
          );
          expect(sorted(await at.store.aggregate({ ...query, filters }))).toEqual(sorted(tallied(facts, by)));
        }),
        cases(place, 15),
      );
    });

    const REFERENCES = (['SupplyLink', 'RiskFlag', 'Operates'] as const).flatMap((kind) =>
      referencesOf(kind).map(({ field, property }) => [kind, field, property.to as KindName[]] as const),
    );
    test.each(REFERENCES)('%s that refer by %s, for many ids at once', async (kind, reference, to) => {
      const ids = [...world.filter((fact) => to.includes(fact.kind)).map(({ id }) => id), 'not an id'];
      const byOrNone = fc.constantFrom(undefined, ...countedFieldsOf(kind));
      const query = fc.tuple(byOrNone, fc.array(filterOf(kind), { maxLength: 1 }), fc.subarray(ids));
      await fc.assert(
        fc.asyncProperty(query, async ([by, filters, some]) => {
          const wanted = some.flatMap((id) =>
            tallied(
              ofKind(kind).filter(
                (fact) =>
                  [fact.properties[reference] ?? []].flat().includes(id as never) &&
                  filters.every((filter) => satisfies(fact, filter, world)),
              ),
              by,
              id,
            ),
          );
          const found = await at.store.aggregate({
            kind,
            filters,
            ...(by === undefined ? {} : { by }),
            // Asking twice counts once.
            referringTo: { reference, ids: [...some, ...some.slice(0, 1)] },
          });
          expect(sorted(found)).toEqual(sorted(wanted));
        }),
        cases(place, 25),
      );
    });

    test('what is retracted does not count, nor what refers to it', async () => {
      const { store } = at;
      const [site, other] = [
        sample.site('counted', { country: 'ZW' }),
        sample.site('beside', { country: 'ZW' }),
      ];
      const flag = sample.flag('counted', site.id);
      await applyAll(store, [site, other, flag].map(put));
      const count = async () => {
        const tallies = await store.aggregate({ kind: 'MineSite', by: 'country' });
        const flags = await store.aggregate({
          kind: 'RiskFlag',
          referringTo: { reference: 'subject', ids: [site.id] },
        });
        return [tallies.find(({ value }) => value === 'ZW')?.count, flags];
      };
      expect(await count()).toEqual([2, [{ id: site.id, value: null, count: 1 }]]);
      await applyAll(store, [retract(site.id)]);
      expect(await count()).toEqual([1, []]);
      await applyAll(store, [retract(other.id)]);
      expect(await count()).toEqual([undefined, []]);
    });

    test.each([
      ['kind', { kind: 'Mine' }],
      ['by', { by: 'name' }],
      ['by', { by: 'latitude' }],
      ['by', { by: '__proto__' }],
      ['by', { kind: 'SupplyLink', by: 'via' }],
      ['filters[0].field', { filters: [{ field: 'note', present: true }] }],
      ['referringTo.reference', { kind: 'RiskFlag', referringTo: { reference: 'minerals', ids: [] } }],
      ['referringTo.ids', { kind: 'RiskFlag', referringTo: { reference: 'subject', ids: 'all' } }],
    ])('a wrong %s is refused', async (field, change) => {
      const { issues } = await expectRefusal('BAD_USER_INPUT', () =>
        at.store.aggregate({ kind: 'MineSite', ...(change as object) }),
      );
      expect(issues.map((issue) => issue.field)).toEqual([field]);
    });

    test('a thousand ids at once, and not one more', async () => {
      const ids = Array.from({ length: 1_000 }, (_, index) => idOf.site(String(index)));
      const count = (asked: readonly string[]) =>
        at.store.aggregate({ kind: 'SupplyLink', referringTo: { reference: 'from', ids: asked } });
      const total = ofKind('SupplyLink').filter((link) => ids.includes(String(link.properties.from))).length;
      expect((await count(ids)).reduce((sum, tally) => sum + tally.count, 0)).toBe(total);
      await expectRefusal('LIMIT_EXCEEDED', () => count([...ids, idOf.site('more')]));
    });
  });
}
