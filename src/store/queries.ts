import {
  type CheckedFilter,
  checkReference,
  readKindAndFilters,
  readText,
  SEARCHED_KINDS,
} from './checked-filters.ts';
import { type InputIssue, OretraceError } from './errors.ts';
import { isId } from './ids.ts';
import type { PropertyDeclaration } from './kinds/declaration.ts';
import { isKindName, KIND_NAMES, type KindName, kindOf, kindOfId } from './kinds/index.ts';
import { isPositionOf, orderFieldsOf } from './ordering.ts';
import type { AggregateQuery, ListQuery, NeighbourQuery, SearchPosition, SearchQuery } from './port.ts';
import { checking, issue, NOT_A_KIND, NOT_ACCEPTED, NOT_SEARCHED, oneOf, tooMany } from './query-checking.ts';
import type { QueryTokens } from './search-tokens.ts';

/** Most facts of one page, and of one id among neighbours. */
export const MAX_LIMIT = 1_000;
/** Most ids that one query for neighbours may name. */
export const MAX_NEIGHBOUR_IDS = 1_000;

export interface CheckedListQuery {
  readonly kind: KindName;
  readonly filters: readonly CheckedFilter[];
  readonly order: 'asc' | 'desc';
  /** Null: the sort key alone. */
  readonly orderBy: string | null;
  /** Null: from the beginning. */
  readonly after: string | null;
  readonly limit: number;
}

export interface CheckedNeighbourQuery {
  readonly kind: KindName;
  readonly reference: string;
  /** As given, repeats and ids of impossible form included: each has an entry in the answer. */
  readonly ids: readonly string[];
  readonly filters: readonly CheckedFilter[];
  readonly order: 'asc' | 'desc';
  /** Null: the sort key alone. */
  readonly orderBy: string | null;
  readonly limitPerId: number;
}

export interface CheckedAggregateQuery {
  readonly kind: KindName;
  readonly filters: readonly CheckedFilter[];
  /** Null: facts are counted alone. */
  readonly by: { readonly field: string; readonly property: PropertyDeclaration } | null;
  readonly referringTo: { readonly reference: string; readonly ids: readonly string[] } | null;
}

export interface CheckedSearchQuery {
  /** Null: the text holds no word, so that nothing matches. */
  readonly tokens: QueryTokens | null;
  /** Without repeats. */
  readonly kinds: readonly KindName[];
  /** Kinds of facts by whose names those of `kinds` are found: these kinds, and those of facts known as one of them. */
  readonly matchedKinds: readonly KindName[];
  /** Facts known as others, by id; null: as one of a kind that is not asked for. */
  readonly knownAs: ReadonlyMap<string, string | null>;
  readonly after: SearchPosition | null;
  readonly limit: number;
}

/**
 * Checks a list query, the same for every store.
 *
 * @throws OretraceError BAD_USER_INPUT that names every field that is wrong; LIMIT_EXCEEDED for too many filters
 *   or values
 */
export function readListQuery(query: ListQuery): CheckedListQuery {
  return checking((issues) => {
    const { kind, filters } = readKindAndFilters(query, issues);
    const { order, orderBy } = readOrder(kind, query, issues);
    const after = query.after ?? null;
    if (after !== null && kind !== null && !isPositionOf(kind, orderBy, after)) {
      issue(issues, 'after', after, NOT_ACCEPTED, {
        en: `the position of a ${kind}, from a page of the same list`,
        zh: `同一列表某页中 ${kind} 的位置`,
      });
    }
    checkLimit(query.limit, 'limit', issues);
    return { kind: kind as KindName, filters, order, orderBy, after, limit: query.limit };
  });
}

/** Checks what is to be counted. Errors as {@link readListQuery}. */
export function readCountQuery(
  query: Pick<ListQuery, 'kind' | 'filters'>,
): Pick<CheckedListQuery, 'kind' | 'filters'> {
  return checking((issues) => {
    const { kind, filters } = readKindAndFilters(query, issues);
    return { kind: kind as KindName, filters };
  });
}

/** Checks a query for neighbours. Errors as {@link readListQuery}; LIMIT_EXCEEDED also for too many ids. */
export function readNeighbourQuery(query: NeighbourQuery): CheckedNeighbourQuery {
  return checking((issues) => {
    const { kind, filters } = readKindAndFilters(query, issues);
    if (kind !== null) checkReference(kind, query.reference, 'reference', issues);
    checkLimit(query.limitPerId, 'limitPerId', issues);
    checkNeighbourIds(query.ids, 'ids', issues);
    const { order, orderBy } = readOrder(kind, query, issues);
    const { reference, ids, limitPerId } = query;
    return { kind: kind as KindName, reference, ids, filters, order, orderBy, limitPerId };
  });
}

/** Checks what is to be counted by its values. Errors as {@link readNeighbourQuery}. */
export function readAggregateQuery(query: AggregateQuery): CheckedAggregateQuery {
  return checking((issues) => {
    const { kind, filters } = readKindAndFilters(query, issues);
    const referringTo = query.referringTo ?? null;
    if (kind !== null && referringTo !== null) {
      checkReference(kind, referringTo.reference, 'referringTo.reference', issues);
      checkNeighbourIds(referringTo.ids, 'referringTo.ids', issues);
    }
    const by = kind === null || query.by === undefined ? null : readCountedProperty(kind, query.by, issues);
    return { kind: kind as KindName, filters, by, referringTo };
  });
}

/** Most values that facts are counted by at once. */
export const MAX_TALLIED_VALUES = 10_000;

/** @throws OretraceError LIMIT_EXCEEDED for more values than are told at once */
export function checkTallied(field: string, values: number): void {
  if (values <= MAX_TALLIED_VALUES) return;
  throw new OretraceError('LIMIT_EXCEEDED', {
    en: `${field} holds more than ${MAX_TALLIED_VALUES} values; at most so many are counted at once: filter first`,
    zh: `${field} 的取值超过 ${MAX_TALLIED_VALUES} 个，一次最多统计这么多，请先筛选`,
  });
}

/** The properties by whose values facts of a kind can be counted. */
export function countedFieldsOf(kind: KindName): readonly string[] {
  return Object.entries(kindOf(kind).properties).flatMap(([field, { filter, type }]) =>
    filter && COUNTED_TYPES.has(type) ? [field] : [],
  );
}

const COUNTED_TYPES: ReadonlySet<PropertyDeclaration['type']> = new Set([
  'code',
  'enum',
  'text',
  'boolean',
  'minerals',
  'reference',
]);

function readCountedProperty(
  kind: KindName,
  field: unknown,
  issues: InputIssue[],
): CheckedAggregateQuery['by'] {
  const counted = countedFieldsOf(kind);
  const property = typeof field === 'string' && counted.includes(field) && kindOf(kind).properties[field];
  if (property) return { field: field as string, property };
  const problem = { en: `a ${kind} is not counted by it`, zh: `不能据此统计 ${kind}` };
  issue(issues, 'by', field, problem, oneOf(counted));
  return null;
}

/** Checks a search. Errors as {@link readListQuery}. */
export function readSearchQuery(query: SearchQuery): CheckedSearchQuery {
  return checking((issues) => {
    const tokens = readText(query.text, 'text', issues);
    const kinds = query.kinds ?? SEARCHED_KINDS;
    for (const [index, kind] of kinds.entries()) {
      if (SEARCHED_KINDS.includes(kind)) continue;
      const problem = isKindName(kind) ? NOT_SEARCHED : NOT_A_KIND;
      issue(issues, `kinds[${index}]`, kind, problem, oneOf(SEARCHED_KINDS));
    }
    const after = query.after ?? null;
    if (after !== null && !isSearchPosition(after)) {
      issue(issues, 'after', after, NOT_ACCEPTED, {
        en: 'rank, sortKey and id of a hit of the same search',
        zh: '同一搜索中某条结果的 rank、sortKey 与 id',
      });
    }
    checkLimit(query.limit, 'limit', issues);
    const knownAs = readKnownAs(query.knownAs ?? new Map(), kinds, issues);
    const others = [...knownAs].flatMap(([id, known]) => (known === null ? [] : (kindOfId(id) ?? [])));
    const matchedKinds = [...new Set([...kinds, ...others])];
    return { tokens, kinds: [...new Set(kinds)], matchedKinds, knownAs, after, limit: query.limit };
  });
}

/** @returns with null for those known as a fact of a kind that is not asked for */
function readKnownAs(
  knownAs: ReadonlyMap<string, string>,
  kinds: readonly KindName[],
  issues: InputIssue[],
): ReadonlyMap<string, string | null> {
  const read = new Map<string, string | null>();
  for (const [id, known] of knownAs) {
    for (const one of [id, known]) {
      const kind = kindOfId(one);
      if (kind !== null && SEARCHED_KINDS.includes(kind)) continue;
      issue(issues, 'knownAs', one, NOT_ACCEPTED, {
        en: 'ids of facts that can be searched',
        zh: '可搜索事实的标识',
      });
    }
    const kind = kindOfId(known);
    read.set(id, kind !== null && kinds.includes(kind) ? known : null);
  }
  return read;
}

/** Checks the kinds of a stream. Errors as {@link readListQuery}. */
export function readKinds(kinds: readonly KindName[]): readonly KindName[] {
  return checking((issues) => {
    for (const [index, kind] of kinds.entries()) {
      if (!isKindName(kind)) issue(issues, `kinds[${index}]`, kind, NOT_A_KIND, oneOf(KIND_NAMES));
    }
    return [...new Set(kinds)];
  });
}

function readOrder(
  kind: KindName | null,
  query: Pick<ListQuery, 'order' | 'orderBy'>,
  issues: InputIssue[],
): Pick<CheckedListQuery, 'order' | 'orderBy'> {
  const { order = 'asc', orderBy = null } = query;
  if (order !== 'asc' && order !== 'desc') {
    issue(issues, 'order', order, NOT_ACCEPTED, { en: 'asc or desc', zh: 'asc 或 desc' });
  }
  if (orderBy !== null && kind !== null && !orderFieldsOf(kind).includes(orderBy)) {
    issue(issues, 'orderBy', orderBy, NOT_ACCEPTED, oneOf(orderFieldsOf(kind)));
  }
  return { order, orderBy };
}

function checkLimit(limit: unknown, field: string, issues: InputIssue[]): void {
  if (Number.isInteger(limit) && (limit as number) >= 1 && (limit as number) <= MAX_LIMIT) return;
  issue(issues, field, limit, NOT_ACCEPTED, {
    en: `a whole number from 1 to ${MAX_LIMIT}`,
    zh: `1 至 ${MAX_LIMIT} 之间的整数`,
  });
}

function checkNeighbourIds(ids: unknown, path: string, issues: InputIssue[]): void {
  if (!Array.isArray(ids)) {
    issue(issues, path, ids, NOT_ACCEPTED, { en: 'a list of ids', zh: '标识列表' });
  } else if (ids.length > MAX_NEIGHBOUR_IDS) {
    throw tooMany(path, ids.length, MAX_NEIGHBOUR_IDS);
  }
}

function isSearchPosition(after: unknown): boolean {
  const { rank, sortKey, id } = after as Record<string, unknown>;
  return (
    (rank === 0 || rank === 1 || rank === 2) &&
    typeof sortKey === 'string' &&
    sortKey.isWellFormed() &&
    !sortKey.includes('\0') &&
    isId(id)
  );
}
