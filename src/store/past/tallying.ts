import type { StoredFact } from '../facts.ts';
import { kindOfId } from '../kinds/index.ts';
import type { Tally } from '../port.ts';
import type { CheckedAggregateQuery } from '../queries.ts';
import { idsIn } from '../references.ts';

/** Counts facts as a store does, in no promised order. */
export function tallied(
  facts: readonly StoredFact[],
  { by, referringTo }: Pick<CheckedAggregateQuery, 'by' | 'referringTo'>,
): readonly Tally[] {
  const wanted = new Set(referringTo?.ids);
  return summed(
    facts.flatMap((fact) => {
      const ids: readonly (string | null)[] = referringTo
        ? [...new Set(idsIn(fact, referringTo.reference))].filter((id) => wanted.has(id))
        : [null];
      return ids.flatMap((id) => valuesOf(fact, by).map((value) => ({ id, value, count: 1 })));
    }),
  );
}

/** Tallies with those of some facts added and those of others taken away. */
export function corrected(
  tallies: readonly Tally[],
  { added, removed }: { readonly added: readonly Tally[]; readonly removed: readonly Tally[] },
): readonly Tally[] {
  const taken = removed.map((tally) => ({ ...tally, count: -tally.count }));
  return summed([...tallies, ...added, ...taken]).filter(({ count }) => count !== 0);
}

function summed(tallies: readonly Tally[]): readonly Tally[] {
  const sums = new Map<string, Tally>();
  for (const tally of tallies) {
    const key = JSON.stringify([tally.id, tally.value]);
    sums.set(key, { ...tally, count: tally.count + (sums.get(key)?.count ?? 0) });
  }
  return [...sums.values()];
}

function valuesOf(fact: StoredFact, by: CheckedAggregateQuery['by']): readonly Tally['value'][] {
  const value = by === null ? undefined : fact.properties[by.field];
  if (by === null || value === undefined) return [null];
  // Masses are no single values and are not counted by.
  if (Array.isArray(value)) return value.length === 0 ? [null] : (value as readonly string[]);
  return [by.property.type === 'reference' ? kindOfId(String(value)) : (value as string | boolean)];
}
