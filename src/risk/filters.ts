import { type Optional, readValues } from '../chain/arguments.ts';
import { oneOf } from '../chain/filters.ts';
import { categoriesUnder, clause } from '../policy/clauses.ts';
import type { Policy } from '../policy/types.ts';
import { FLAG_STATUSES } from '../store/kinds/codes.ts';
import type { Filter } from '../store/port.ts';
import { isLiveStatus } from './live.ts';

/** Filters that lists of flags share. */
export function flagFilters(args: {
  readonly live?: Optional<boolean>;
  readonly categories?: Optional<readonly string[]>;
}): readonly Filter[] {
  return [...live(args.live), ...oneOf('categories', 'category', args.categories)];
}

function live(wanted: Optional<boolean>): readonly Filter[] {
  if (wanted === null || wanted === undefined) return [];
  return [{ field: 'status', in: FLAG_STATUSES.filter((status) => isLiveStatus(status) === wanted) }];
}

/**
 * Flags whose category belongs to one of the clauses or to a clause below it.
 *
 * @throws OretraceError BAD_USER_INPUT for a clause that the policy does not have
 */
export function underClauses(ids: Optional<readonly string[]>, policy: Policy): readonly Filter[] {
  const read = readValues('clauses', ids);
  if (!read) return [];
  const categories = read.flatMap((id, index) =>
    categoriesUnder(clause(id, policy, `clauses[${index}]`).id, policy),
  );
  return [{ field: 'category', in: [...new Set(categories)] }];
}
