import { kindOfId } from '../kinds/index.ts';
import type { Tally } from '../port.ts';
import { type CheckedAggregateQuery, checkTallied, MAX_TALLIED_VALUES } from '../queries.ts';
import { allOf, conditionOf, type Fragment, pathOf } from './conditions.ts';
import type { Connection, SqlValue } from './driver.ts';
import { fieldNumber, type TagFields } from './index-terms.ts';
import { wantedFacts } from './listing.ts';

/** Counts facts by a value, for all of them or for each id that they refer to. */
export function tallyFacts(
  connection: Connection,
  fields: TagFields,
  query: CheckedAggregateQuery,
): readonly Tally[] {
  const { by, referringTo } = query;
  if (referringTo === null) {
    return tally(connection, by, null, wantedFacts(connection, fields, query));
  }
  const { text, values } = referringFacts(fields, query, referringTo.reference);
  return [...new Set(referringTo.ids)].flatMap((id) =>
    tally(connection, by, id, { text, values: [id, ...values] }),
  );
}

/** A query for the row numbers of the facts that refer to an id; binds the id first, then the values. */
export function referringFacts(
  fields: TagFields,
  { kind, filters }: Pick<CheckedAggregateQuery, 'kind' | 'filters'>,
  reference: string,
): Fragment {
  const tests = filters.map((filter) =>
    conditionOf(filter, kind, { fact: 'fact', place: 'leading' }, fields),
  );
  const join = tests.some(({ readsFact }) => readsFact) ? 'CROSS JOIN fact ON fact.rid = leading.rid' : '';
  const { text, values } = allOf(tests);
  return {
    text: `SELECT leading.rid FROM tag leading ${join}
      WHERE leading.value = ? AND leading.field = ? AND ${text}`,
    values: [fieldNumber(fields, kind, reference), ...values],
  };
}

function tally(
  connection: Connection,
  by: CheckedAggregateQuery['by'],
  id: string | null,
  facts: Fragment,
): readonly Tally[] {
  if (by === null) {
    const [count] = connection.prepare(`SELECT count(*) FROM (${facts.text})`).get(...facts.values) ?? [];
    return count === 0 ? [] : [{ id, value: null, count: count as number }];
  }
  const { field, property } = by;
  // Of a reference, what comes before the first colon of the id.
  const value =
    property.type === 'reference' ? "substr(held.value, 1, instr(held.value, ':'))" : 'held.value';
  // A property that is absent has no rows, a value one, a list one for each entry.
  const rows = connection
    .prepare(
      `SELECT ${value}, count(*) FROM (${facts.text}) wanted
       CROSS JOIN fact ON fact.rid = wanted.rid LEFT JOIN json_each(fact.properties, ?) held
       GROUP BY 1 LIMIT ?`,
    )
    .all(...facts.values, pathOf(field), MAX_TALLIED_VALUES + 2);
  checkTallied(field, rows.filter(([held]) => held !== null).length);
  return rows.map(([held, count]) => ({
    id,
    value: told(held as SqlValue, property.type),
    count: count as number,
  }));
}

function told(held: SqlValue, type: string): Tally['value'] {
  if (held === null) return null;
  if (type === 'boolean') return held === 1;
  return type === 'reference' ? kindOfId(String(held)) : String(held);
}
