import type { KindName } from '../store/kinds/index.ts';
import { BY_REVISION, orderFieldsOf } from '../store/ordering.ts';
import type { Optional } from './arguments.ts';

/** What a list is ordered by, and which way. */
export interface ListOrder {
  /** As the store calls it; the sort key alone when absent. */
  readonly orderBy?: string;
  readonly direction?: 'asc' | 'desc';
}

/** The argument `orderBy` of a list: its field is one of those that the schema has for the kind. */
export type OrderArgument = Optional<{
  readonly field?: Optional<string>;
  readonly direction?: Optional<'ASC' | 'DESC'>;
}>;

const ORDERED_BY: Readonly<Record<string, string>> = {
  RECORDED: BY_REVISION,
  DATE: 'date',
  FROM: 'from',
  TO: 'to',
  VALID_FROM: 'validFrom',
  VALID_TO: 'validTo',
  DEVISED_ON: 'devisedOn',
  DONE_ON: 'doneOn',
  TARGET_ON: 'targetOn',
};

/** Reads the order of a kind's list. What the sort key begins with needs no order of its own. */
export function readOrder(kind: KindName, order: OrderArgument): ListOrder {
  if (!order) return {};
  const orderBy = ORDERED_BY[order.field ?? ''];
  const direction = order.direction === 'DESC' ? 'desc' : 'asc';
  return orderBy !== undefined && orderFieldsOf(kind).includes(orderBy)
    ? { orderBy, direction }
    : { direction };
}
