import type { CheckedFilter } from '../checked-filters.ts';
import { BY_REVISION, partsOfPosition } from '../ordering.ts';
import type { CheckedListQuery } from '../queries.ts';
import {
  allOf,
  boundsOf,
  conditionOf,
  FEW_VALUES,
  type Fragment,
  idsOfKinds,
  pathOf,
  wordsQuery,
} from './conditions.ts';
import type { Connection, Row, SqlValue } from './driver.ts';
import { rowsByRid } from './fact-rows.ts';
import { fieldNumber, type TagFields, tagValue } from './index-terms.ts';

/** A set of facts smaller than this is sorted; a larger one is walked in order. */
const SMALL_SET = 5_000;

/** Rows of a page's facts, with one more than asked for when more follow. */
export function readPage(connection: Connection, fields: TagFields, query: CheckedListQuery): readonly Row[] {
  const { text, values } = pageStatement(connection, fields, query);
  const places = connection.prepare(text).all(...values);
  const rids = places.map((place) => place.at(-1) as number);
  const rows = rowsByRid(connection, rids);
  return rids.map((rid) => rows.get(rid)).filter((row) => row !== undefined);
}

/**
 * The statement that finds the places of a page, each ending in its row number. Its arms yield them in order, by an index, but for a
 * small set, which is sorted.
 *
 * @param smallSet what counts as small; it changes how facts are found, never which
 */
export function pageStatement(
  connection: Connection,
  fields: TagFields,
  query: CheckedListQuery,
  smallSet = SMALL_SET,
): Fragment {
  const { kind, filters, order, orderBy, after, limit } = query;
  if (orderBy !== null) return orderedStatement(connection, fields, { ...query, orderBy }, smallSet);
  const beyond = order === 'asc' ? '>' : '<';
  const arms = armsOf(connection, fields, { kind, filters, smallSet }, (place) =>
    after === null ? [] : [{ text: `${place}.sort_key ${beyond} ?`, values: [after] }],
  );
  return {
    text: `${arms.map(({ text }) => text).join('\nUNION\n')}\nORDER BY 1 ${order} LIMIT ?`,
    values: [...arms.flatMap(({ values }) => values), limit + 1],
  };
}

/** As {@link pageStatement} where something else than the sort key comes first: one walk along an index in that order. */
function orderedStatement(
  connection: Connection,
  fields: TagFields,
  { kind, filters, order, orderBy, after, limit }: CheckedListQuery & { readonly orderBy: string },
  smallSet: number,
): Fragment {
  const leader = leaderAmong(connection, fields, { kind, filters, smallSet, walksInOrder: false });
  const isByRevision = orderBy === BY_REVISION;
  const { from, place, value, conditions } = ordered();
  const others = filters.filter((filter) => filter !== leader?.filter);
  const tests = others.map((filter) => conditionOf(filter, kind, { fact: 'fact', place }, fields));
  const { text, values } = allOf([...conditions, ...beginning(), ...tests]);
  const join =
    place !== 'fact' && tests.some(({ readsFact }) => readsFact)
      ? 'CROSS JOIN fact ON fact.rid = leading.rid'
      : '';
  return {
    text: `SELECT ${value}, ${place}.sort_key, ${place}.rid FROM ${from.text} ${join} WHERE ${text}
      ORDER BY 1 ${order}, 2 ${order} LIMIT ?`,
    values: [...from.values, ...values, limit + 1],
  };

  function ordered() {
    if (leader && !leader.inOrder) {
      return {
        from: {
          text: `(${leader.rids.text}) chosen CROSS JOIN fact ON fact.rid = chosen.rid`,
          values: leader.rids.values,
        },
        place: 'fact',
        value: orderValue(orderBy),
        conditions: [],
      };
    }
    if (isByRevision) {
      return {
        from: { text: 'fact INDEXED BY fact_recorded', values: [] },
        place: 'fact',
        value: 'fact.recorded_revision',
        conditions: [{ text: 'fact.kind = ? AND fact.retracted_revision IS NULL', values: [kind] }],
      };
    }
    return {
      from: { text: 'tag leading', values: [] },
      place: 'leading',
      value: 'leading.value',
      conditions: [{ text: 'leading.field = ?', values: [fieldNumber(fields, kind, orderBy)] }],
    };
  }

  function beginning(): readonly Fragment[] {
    if (after === null) return [];
    const position = partsOfPosition(after, orderBy);
    const beyond = order === 'asc' ? '>' : '<';
    const at = isByRevision ? Number(position.value) : (position.value ?? '');
    return [{ text: `(${value}, ${place}.sort_key) ${beyond} (?, ?)`, values: [at, position.sortKey] }];
  }
}

/** What orders a row of `fact`: the revision, or a date, empty where there is none. A field's name comes from a declaration. */
export function orderValue(orderBy: string): string {
  return orderBy === BY_REVISION
    ? 'fact.recorded_revision'
    : `coalesce(json_extract(fact.properties, '${pathOf(orderBy)}'), '')`;
}

export function countFacts(
  connection: Connection,
  fields: TagFields,
  query: Pick<CheckedListQuery, 'kind' | 'filters'>,
): number {
  const { text, values } = wantedFacts(connection, fields, query);
  const [count] = connection.prepare(`SELECT count(*) FROM (${text})`).get(...values) ?? [];
  return count as number;
}

/** Rows of each kind of which facts stand, with their number. */
export function countKinds(connection: Connection): readonly Row[] {
  return connection.prepare(KINDS_COUNTED).all();
}

export const KINDS_COUNTED =
  'SELECT kind, count(*) FROM fact INDEXED BY fact_standing WHERE retracted_revision IS NULL GROUP BY kind';

/** A query for the sort keys and row numbers, `rid`, of all facts wanted, each once. */
export function wantedFacts(
  connection: Connection,
  fields: TagFields,
  query: Pick<CheckedListQuery, 'kind' | 'filters'>,
): Fragment {
  const arms = armsOf(connection, fields, { ...query, smallSet: SMALL_SET }, () => []);
  return {
    text: arms.map(({ text }) => text).join('\nUNION\n'),
    values: arms.flatMap(({ values }) => values),
  };
}

type What = Pick<CheckedListQuery, 'kind' | 'filters'> & {
  readonly smallSet: number;
  /** False: the facts are not wanted in the order of their sort keys. */
  readonly walksInOrder?: false;
};
/** Conditions on where the page begins, given the alias that has the sort key. */
type Beginning = (place: string) => readonly Fragment[];

/**
 * The statement's arms: together they yield every fact wanted. The narrowest filter leads, the others are tested.
 * A few values lead as one arm a value, each in list order, so that a page in the middle costs no more than the first.
 */
function armsOf(
  connection: Connection,
  fields: TagFields,
  what: What,
  beginning: Beginning,
): readonly Fragment[] {
  const leader = leaderAmong(connection, fields, what);
  const others = what.filters.filter((filter) => filter !== leader?.filter);
  const test = (fact: string, place: string) =>
    others.map((filter) => conditionOf(filter, what.kind, { fact, place }, fields));

  if (leader?.inOrder) {
    const tests = test('fact', 'leading');
    const join = tests.some(({ readsFact }) => readsFact) ? 'CROSS JOIN fact ON fact.rid = leading.rid' : '';
    return leader.filter.values.map((value) => {
      const { text, values } = allOf([
        { text: 'leading.field = ?', values: [fieldNumber(fields, what.kind, leader.filter.field)] },
        { text: 'leading.value = ?', values: [tagValue(value)] },
        ...beginning('leading'),
        ...tests,
      ]);
      return { text: `SELECT leading.sort_key, leading.rid FROM tag leading ${join} WHERE ${text}`, values };
    });
  }
  if (leader) {
    const { text, values } = allOf([...beginning('fact'), ...test('fact', 'fact')]);
    return [
      {
        text: `SELECT fact.sort_key, fact.rid FROM (${leader.rids.text}) leading
          CROSS JOIN fact ON fact.rid = leading.rid WHERE ${text}`,
        values: [...leader.rids.values, ...values],
      },
    ];
  }
  const { text, values } = allOf([
    { text: 'fact.kind = ? AND fact.retracted_revision IS NULL', values: [what.kind] },
    ...beginning('fact'),
    ...test('fact', 'fact'),
  ]);
  return [
    { text: `SELECT fact.sort_key, fact.rid FROM fact INDEXED BY fact_in_order WHERE ${text}`, values },
  ];
}

type Leader =
  | { readonly inOrder: true; readonly filter: Extract<CheckedFilter, { by: 'values' }> }
  | { readonly inOrder: false; readonly filter: CheckedFilter; readonly rids: Fragment };

/** The filter that leaves fewest facts, as far as a look at the indexes tells; null: walk the whole kind. */
function leaderAmong(
  connection: Connection,
  fields: TagFields,
  { kind, filters, smallSet, walksInOrder }: What,
): Leader | null {
  let best: { readonly leader: Leader; readonly size: number } | null = null;
  for (const filter of filters) {
    const candidate = candidateFor(filter);
    if (candidate === null) continue;
    // Alone, a filter whose values come in order needs no measuring.
    if (filters.length === 1 && candidate.inOrder) return candidate;
    const size = sizeOf(candidate);
    if ((candidate.inOrder || size < smallSet) && (best === null || size < best.size)) {
      best = { leader: candidate, size };
    }
  }
  return best?.leader ?? null;

  function candidateFor(filter: CheckedFilter): Leader | null {
    const set = (text: string, ...values: readonly SqlValue[]): Leader => ({
      inOrder: false,
      filter,
      rids: { text, values },
    });
    switch (filter.by) {
      case 'values': {
        if (filter.values.length === 0) return null;
        if (filter.values.length <= FEW_VALUES && walksInOrder !== false) return { inOrder: true, filter };
        return set(
          'SELECT DISTINCT rid FROM tag WHERE field = ? AND value IN (SELECT value FROM json_each(?))',
          fieldNumber(fields, kind, filter.field),
          JSON.stringify(filter.values.map(tagValue)),
        );
      }
      case 'range':
        return set(
          'SELECT DISTINCT rid FROM tag WHERE field = ? AND value BETWEEN ? AND ?',
          fieldNumber(fields, kind, filter.field),
          ...boundsOf(filter),
        );
      case 'targetKind': {
        const ids = idsOfKinds('value', filter.kinds);
        return set(
          `SELECT DISTINCT rid FROM tag WHERE field = ? AND (${ids.text})`,
          fieldNumber(fields, kind, filter.field),
          ...ids.values,
        );
      }
      case 'recordedAfter':
        return set(
          `SELECT rid FROM fact INDEXED BY fact_recorded
           WHERE kind = ? AND retracted_revision IS NULL AND recorded_revision > ?`,
          kind,
          filter.revision,
        );
      case 'text':
        if (filter.tokens === null) return null;
        return set('SELECT rowid AS rid FROM words WHERE words MATCH ?', wordsQuery(filter.tokens, [kind]));
      default:
        return null;
    }
  }

  function sizeOf(candidate: Leader): number {
    if (!candidate.inOrder) return rowsOf(candidate.rids);
    const { field, values } = candidate.filter;
    const number = fieldNumber(fields, kind, field);
    return values
      .map((value) =>
        rowsOf({
          text: 'SELECT rid FROM tag WHERE field = ? AND value = ?',
          values: [number, tagValue(value)],
        }),
      )
      .reduce((total, size) => total + size, 0);
  }

  /** Counts no further than needed. */
  function rowsOf({ text, values }: Fragment): number {
    const [size] =
      connection.prepare(`SELECT count(*) FROM (${text} LIMIT ?)`).get(...values, smallSet) ?? [];
    return size as number;
  }
}
