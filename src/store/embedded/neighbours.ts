import type { CheckedNeighbourQuery } from '../queries.ts';
import { allOf, conditionOf, type Fragment } from './conditions.ts';
import type { Connection, Row } from './driver.ts';
import { rowsByRid } from './fact-rows.ts';
import { fieldNumber, type TagFields } from './index-terms.ts';
import { orderValue } from './listing.ts';

/** Row numbers by id, in list order, and the rows themselves, each once. */
export interface NeighbourRows {
  readonly places: readonly (readonly [id: string, rids: readonly number[]])[];
  readonly rows: readonly (readonly [rid: number, row: Row])[];
}

/** One look into the index for each id, ended by the limit: a hub with a million links costs no more than others. */
export function readNeighbours(
  connection: Connection,
  fields: TagFields,
  query: CheckedNeighbourQuery,
): NeighbourRows {
  const { text, values } = neighboursStatement(fields, query);
  const statement = connection.prepare(text);
  const places = [...new Set(query.ids)].map((id) => {
    const found = statement.all(id, ...values);
    return [id, found.map(([rid]) => rid as number)] as const;
  });
  const rids = new Set(places.flatMap(([, found]) => found));
  return { places, rows: [...rowsByRid(connection, [...rids])] };
}

/** Binds an id first, then the values. Only in the order of the sort keys does the limit end the walk. */
export function neighboursStatement(
  fields: TagFields,
  { kind, reference, filters, order, orderBy, limitPerId }: CheckedNeighbourQuery,
): Fragment {
  const tests = filters.map((filter) =>
    conditionOf(filter, kind, { fact: 'fact', place: 'leading' }, fields),
  );
  const join =
    orderBy !== null || tests.some(({ readsFact }) => readsFact)
      ? 'CROSS JOIN fact ON fact.rid = leading.rid'
      : '';
  const { text, values } = allOf(tests);
  const first = orderBy === null ? '' : `${orderValue(orderBy)} ${order}, `;
  return {
    text: `SELECT leading.rid FROM tag leading ${join}
      WHERE leading.value = ? AND leading.field = ? AND ${text}
      ORDER BY ${first}leading.sort_key ${order} LIMIT ?`,
    values: [fieldNumber(fields, kind, reference), ...values, limitPerId],
  };
}
