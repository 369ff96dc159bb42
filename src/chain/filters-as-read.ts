import { type KindName, kindOf } from '../store/kinds/index.ts';
import { isChainNodeKind } from '../store/kinds/links.ts';
import type { Filter } from '../store/port.ts';
import type { FactLoader } from './fact-loader.ts';

/**
 * Filters as the store is to take them, so that what an answer does not show it is not found by either.
 *
 * - A reference that drops out when its target is retracted (a place in `via`, a perpetrator) is left out of what is
 *   read but kept in what was stated: a filter by it asks for standing targets alone.
 * - A filter by a chain node asks for every id that the node is known as.
 * - A list of chain nodes leaves out those that are merged into others; what refers to those counts for the one that they
 *   are known as.
 */
export async function filtersAsRead(
  kind: KindName,
  filters: readonly Filter[],
  loaders: FactLoader,
): Promise<readonly Filter[]> {
  const read = await Promise.all(
    filters.map((filter) =>
      'referredBy' in filter && isChainNodeKind(kind)
        ? orByMergedNodes(filter.referredBy, loaders)
        : filterAsRead(kind, filter, loaders),
    ),
  );
  return isChainNodeKind(kind) ? [...read, NOT_DROPPED] : read;
}

type ReferredBy = Extract<Filter, { referredBy: unknown }>['referredBy'];

const NOT_DROPPED: Filter = { notReferredBy: { kind: 'Merge', reference: 'dropped' } };

async function filterAsRead(kind: KindName, filter: Filter, loaders: FactLoader): Promise<Filter> {
  if (!('in' in filter)) return filter;
  const property = kindOf(kind).properties[filter.field];
  if (property?.type !== 'reference' && property?.type !== 'references') return filter;
  const given = filter.in.map(String);
  if (property.onRetract === 'drop') {
    const targets = await loaders.allStanding(given);
    return { field: filter.field, in: targets.map(({ id }) => id) };
  }
  const known = await Promise.all(given.map((id) => loaders.idsKnownAs(id)));
  return { field: filter.field, in: [...new Set(known.flat())] };
}

/** Holds of a node also where what refers is said of one merged into it. */
async function orByMergedNodes(referredBy: ReferredBy, loaders: FactLoader): Promise<Filter> {
  const { classes } = await loaders.merged();
  const { kind, reference, filters } = referredBy;
  const found = await Promise.all(
    classes.map(async ([known = '', ...others]) => {
      const referring = await Promise.all(
        others.map((id) => loaders.referringTo(id, { kind, reference, filters, limit: 1 })),
      );
      return referring.some(({ length }) => length > 0) ? [known] : [];
    }),
  );
  return { referredBy: { ...referredBy, orAmong: found.flat() } };
}
