import type { CheckedFilter } from '../checked-filters.ts';
import type { PropertyDeclaration } from '../kinds/declaration.ts';
import { type KindName, kindOf } from '../kinds/index.ts';
import type { QueryTokens } from '../search-tokens.ts';
import type { SqlValue } from './driver.ts';
import { fieldNumber, kindToken, type TagFields, tagValue } from './index-terms.ts';

/** A piece of a statement with the values that it binds, in order. Values never become part of the text. */
export interface Fragment {
  readonly text: string;
  readonly values: readonly SqlValue[];
}

/** A condition on a fact, and whether it reads more of the fact than its row number and sort key. */
export interface Condition extends Fragment {
  readonly readsFact: boolean;
}

/** How the row that is tested is called in the statement. */
export interface RowNames {
  /** Alias of its row in `fact`; joined only where a condition reads it. */
  readonly fact: string;
  /** Alias of whatever holds its `rid` and `sort_key`. */
  readonly place: string;
}

/** Up to so many values are looked up in the tags one by one; more are compared with the fact's own. */
export const FEW_VALUES = 8;

/** The condition that a fact satisfies a filter. */
export function conditionOf(
  filter: CheckedFilter,
  kind: KindName,
  { fact, place }: RowNames,
  fields: TagFields,
): Condition {
  switch (filter.by) {
    case 'values': {
      const values = filter.values.map(tagValue);
      if (values.length > FEW_VALUES) return amongMany(filter.field, filter.property, values, fact);
      return {
        text: `EXISTS (SELECT 1 FROM tag WHERE tag.field = ? AND tag.value IN (${values.map(() => '?').join(', ')})
          AND tag.sort_key = ${place}.sort_key)`,
        values: [fieldNumber(fields, kind, filter.field), ...values],
        readsFact: false,
      };
    }
    case 'presence':
      return {
        text: `json_extract(${fact}.properties, ?) IS ${filter.present ? 'NOT NULL' : 'NULL'}`,
        values: [pathOf(filter.field)],
        readsFact: true,
      };
    case 'range':
      return {
        text: `json_extract(${fact}.properties, ?) BETWEEN ? AND ?`,
        values: [pathOf(filter.field), ...boundsOf(filter)],
        readsFact: true,
      };
    case 'interval': {
      const [first, last] = boundsOf({ from: filter.first, to: filter.last });
      return {
        text: `coalesce(json_extract(${fact}.properties, ?) <= ?, true)
          AND coalesce(json_extract(${fact}.properties, ?) >= ?, true)`,
        values: [pathOf(filter.from), last, pathOf(filter.to), first],
        readsFact: true,
      };
    }
    case 'recordedAfter':
      return { text: `${fact}.recorded_revision > ?`, values: [filter.revision], readsFact: true };
    case 'targetKind': {
      const { text, values } = idsOfKinds('target_id.value', filter.kinds);
      return {
        text: `EXISTS (SELECT 1 FROM json_each(${fact}.properties, ?) target_id WHERE ${text})`,
        values: [pathOf(filter.field), ...values],
        readsFact: true,
      };
    }
    case 'standing':
      return {
        text: `${filter.standing ? '' : 'NOT '}EXISTS (SELECT 1 FROM json_each(${fact}.properties, ?) target_id
          CROSS JOIN fact target ON target.id = target_id.value WHERE target.retracted_revision IS NULL)`,
        values: [pathOf(filter.field)],
        readsFact: true,
      };
    case 'text':
      if (filter.tokens === null) return NEVER;
      return {
        text: `${place}.rid IN (SELECT rowid FROM words WHERE words MATCH ?)`,
        values: [wordsQuery(filter.tokens, [kind])],
        readsFact: false,
      };
    case 'referredBy':
      return referredBy(filter, fact, fields);
    case 'notReferredBy':
      return {
        text: `NOT EXISTS (SELECT 1 FROM tag absent_tag WHERE absent_tag.field = ? AND absent_tag.value = ${fact}.id)`,
        values: [fieldNumber(fields, filter.kind, filter.reference)],
        readsFact: true,
      };
  }
}

/** The condition that an id is of one of the kinds: it begins with the prefix of one, and a colon. */
export function idsOfKinds(column: string, kinds: readonly KindName[]): Fragment {
  if (kinds.length === 0) return { text: 'false', values: [] };
  const prefixes = kinds.map((kind) => kindOf(kind).idPrefix);
  return {
    // ';' comes right after ':'.
    text: prefixes.map(() => `(${column} >= ? AND ${column} < ?)`).join(' OR '),
    values: prefixes.flatMap((prefix) => [`${prefix}:`, `${prefix};`]),
  };
}

/** Joins conditions, and what they bind, by AND; `true` when there is none. */
export function allOf(conditions: readonly Fragment[]): Fragment {
  return {
    text: conditions.map(({ text }) => `(${text})`).join('\n AND ') || 'true',
    values: conditions.flatMap(({ values }) => values),
  };
}

/** The days of a range, from the first that exists to the last. */
export function boundsOf({
  from,
  to,
}: {
  readonly from: string | null;
  readonly to: string | null;
}): [string, string] {
  return [from ?? '0001-01-01', to ?? '9999-12-31'];
}

/** A query for the `words` index; every token is `[a-z0-9]+`, and stands in quotes besides. */
export function wordsQuery({ words, prefix }: QueryTokens, kinds: readonly KindName[]): string {
  const anyKind = kinds.map((kind) => `"${kindToken(kind)}"`).join(' OR ');
  const wanted = [`(${anyKind})`, ...words.map((word) => `"${word}"`)];
  if (prefix !== null) wanted.push(`"${prefix}" *`);
  return wanted.join(' AND ');
}

const NEVER: Condition = { text: 'false', values: [], readsFact: false };

/** Where a property stands in the JSON. Its name comes from a declaration: letters only. */
export function pathOf(field: string): string {
  return `$.${field}`;
}

function amongMany(
  field: string,
  { type }: PropertyDeclaration,
  values: readonly SqlValue[],
  fact: string,
): Condition {
  const isList = type === 'references' || type === 'minerals' || type === 'textList';
  return {
    text: isList
      ? `EXISTS (SELECT 1 FROM json_each(${fact}.properties, ?) held
          WHERE held.value IN (SELECT value FROM json_each(?)))`
      : `json_extract(${fact}.properties, ?) IN (SELECT value FROM json_each(?))`,
    values: [pathOf(field), JSON.stringify(values)],
    readsFact: true,
  };
}

function referredBy(
  { kind, reference, filters, orAmong }: Extract<CheckedFilter, { by: 'referredBy' }>,
  fact: string,
  fields: TagFields,
): Condition {
  const conditions = filters.map((filter) =>
    conditionOf(filter, kind, { fact: 'referring', place: 'referring_tag' }, fields),
  );
  const { text, values } = allOf(conditions);
  const join = conditions.some(({ readsFact }) => readsFact)
    ? 'CROSS JOIN fact referring ON referring.rid = referring_tag.rid'
    : '';
  const among = orAmong ? ` OR ${fact}.id IN (SELECT value FROM json_each(?))` : '';
  return {
    text: `EXISTS (SELECT 1 FROM tag referring_tag ${join}
      WHERE referring_tag.field = ? AND referring_tag.value = ${fact}.id AND ${text})${among}`,
    values: [fieldNumber(fields, kind, reference), ...values, ...(orAmong ? [JSON.stringify(orAmong)] : [])],
    readsFact: true,
  };
}
