import { mineral } from '../policy/minerals.ts';
import type { PropertyDeclaration } from '../store/kinds/declaration.ts';
import { type KindName, kindOf } from '../store/kinds/index.ts';
import type { Tally } from '../store/port.ts';
import { countedFieldsOf } from '../store/queries.ts';
import { kindNameInApi } from './kind-names.ts';

/** How many hold one value; null: none. */
export interface ValueCount {
  readonly value: Tally['value'];
  readonly count: number;
}

/** Facts of a list, counted. */
export interface Aggregate {
  /** By the values of a property of theirs: most first, then by value; those that hold none come last. */
  readonly by: (property: string) => Promise<readonly ValueCount[]>;
}

/** Adds up what is counted in parts, and puts it in order. */
export function inOrder(read: (by: string) => Promise<readonly Tally[]>): Aggregate {
  return {
    by: async (property) => {
      const counts = new Map<Tally['value'], number>();
      for (const { value, count } of await read(property))
        counts.set(value, (counts.get(value) ?? 0) + count);
      return [...counts].map(([value, count]) => ({ value, count })).sort(compare);
    },
  };
}

function compare(a: ValueCount, b: ValueCount): number {
  if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
  return b.count - a.count || (a.value < b.value ? -1 : 1);
}

/** How many facts tallies without values are of. */
export function totalOf(tallies: readonly Tally[]): number {
  return tallies.reduce((total, { count }) => total + count, 0);
}

/** The field under which the API counts facts of a kind by one of their properties. */
export function aggregateFieldOf(property: string, type?: PropertyDeclaration['type']): string {
  const singular = property === 'minerals' ? 'mineral' : property;
  const name = `by${singular.slice(0, 1).toUpperCase()}${singular.slice(1)}`;
  return type === 'reference' ? `${name}Kind` : name;
}

/** Resolvers of the counts of a kind's lists: one field for each property by which facts are counted. */
export function aggregateResolvers(kind: KindName) {
  return Object.fromEntries(
    countedFieldsOf(kind).map((property) => [
      aggregateFieldOf(property, kindOf(kind).properties[property]?.type),
      async (aggregate: Aggregate) => {
        const counts = await aggregate.by(property);
        return counts.map(({ value, count }) => ({ value: shownAs(kind, property, value), count }));
      },
    ]),
  );
}

function shownAs(kind: KindName, property: string, value: Tally['value']) {
  if (value === null) return null;
  const declared = kindOf(kind).properties[property];
  if (declared?.type === 'reference') return kindNameInApi(String(value));
  const isMineral = declared?.type === 'minerals' || property === 'input' || property === 'output';
  if (isMineral) return mineral(String(value));
  return property === 'credibility' ? Number(value) : value;
}
