import { type KindName, kindOf } from '../store/kinds/index.ts';
import type { Filter } from '../store/port.ts';
import type { ChainLoaders } from './loaders.ts';

/**
 * Filters as the store is to take them. A reference that drops out when its target is retracted (a place in `via`, a
 * perpetrator) is left out of what is read but kept in what was stated, so a filter by it asks for standing targets
 * alone: what an answer does not show, it is not found by either.
 */
export function withoutDropped(
  kind: KindName,
  filters: readonly Filter[],
  loaders: ChainLoaders,
): Promise<Filter[]> {
  return Promise.all(
    filters.map(async (filter) => {
      if (!('in' in filter) || !dropsOut(kind, filter.field)) return filter;
      const targets = await loaders.allStanding(filter.in.map(String));
      return { field: filter.field, in: targets.map(({ id }) => id) };
    }),
  );
}

function dropsOut(kind: KindName, field: string): boolean {
  const property = kindOf(kind).properties[field];
  return property !== undefined && 'onRetract' in property && property.onRetract === 'drop';
}
