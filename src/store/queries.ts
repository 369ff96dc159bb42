import { isCalendarDay } from './dates.ts';
import { type Bilingual, badInput, type InputIssue, OretraceError, shown } from './errors.ts';
import { ID_TEXT, isId } from './ids.ts';
import type { PropertyDeclaration } from './kinds/declaration.ts';
import { isKindName, KIND_NAMES, type KindName, kindOf, kindOfId, referencesOf } from './kinds/index.ts';
import { isPositionOf, orderFieldsOf } from './ordering.ts';
import type {
  AggregateQuery,
  Filter,
  ListQuery,
  NeighbourQuery,
  SearchPosition,
  SearchQuery,
} from './port.ts';
import { acceptedBy, acceptedEntryOf, isEntryOf, isText } from './property-values.ts';
import { type QueryTokens, queryTokensOf } from './search-tokens.ts';

/** Most facts of one page, and of one id among neighbours. */
export const MAX_LIMIT = 1_000;
/** Most ids that one query for neighbours may name. */
export const MAX_NEIGHBOUR_IDS = 1_000;
/** Most values of one `in`. */
export const MAX_FILTER_VALUES = 10_000;
/** Most filters of one query, those within `referredBy` included. */
export const MAX_FILTERS = 50;

/** A filter that has been checked against the declaration of the kind it is asked of: every field exists. */
export type CheckedFilter =
  | {
      readonly by: 'values';
      readonly field: string;
      readonly property: PropertyDeclaration;
      /** Without repeats; none at all matches nothing. */
      readonly values: readonly (string | number | boolean)[];
    }
  | { readonly by: 'presence'; readonly field: string; readonly present: boolean }
  /** Closed bounds; at least one is not null. */
  | { readonly by: 'range'; readonly field: string; readonly from: string | null; readonly to: string | null }
  /** The interval has a day in common with closed bounds, one of which may be null. */
  | {
      readonly by: 'interval';
      readonly from: string;
      readonly to: string;
      readonly first: string | null;
      readonly last: string | null;
    }
  | {
      readonly by: 'targetKind';
      readonly field: string;
      readonly property: PropertyDeclaration;
      /** Without repeats; none at all matches nothing. */
      readonly kinds: readonly KindName[];
    }
  | { readonly by: 'standing'; readonly field: string; readonly standing: boolean }
  | { readonly by: 'recordedAfter'; readonly revision: number }
  /** Null tokens: the text holds no word, so that nothing matches. */
  | { readonly by: 'text'; readonly tokens: QueryTokens | null }
  | {
      readonly by: 'referredBy';
      readonly kind: KindName;
      readonly reference: string;
      readonly filters: readonly CheckedFilter[];
      /** Ids that match all the same. */
      readonly orAmong?: readonly string[];
    }
  | { readonly by: 'notReferredBy'; readonly kind: KindName; readonly reference: string };

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

/** Kinds that have a property whose words text search finds. */
export const SEARCHED_KINDS: readonly KindName[] = KIND_NAMES.filter((kind) =>
  Object.values(kindOf(kind).properties).some((property) => property.search),
);

/**
 * Checks a list query, the same for every store.
 *
 * @throws OretraceError BAD_USER_INPUT that names every field that is wrong; LIMIT_EXCEEDED for too many filters
 *   or values
 */
export function readListQuery(query: ListQuery): CheckedListQuery {
  return checking((issues) => {
    const { kind, filters } = readKindAndFilters(query, issues);
    const order = query.order ?? 'asc';
    if (order !== 'asc' && order !== 'desc') {
      issue(issues, 'order', order, NOT_ACCEPTED, { en: 'asc or desc', zh: 'asc 或 desc' });
    }
    const orderBy = query.orderBy ?? null;
    if (orderBy !== null && kind !== null && !orderFieldsOf(kind).includes(orderBy)) {
      issue(issues, 'orderBy', orderBy, NOT_ACCEPTED, oneOf(orderFieldsOf(kind)));
    }
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
    const { reference, ids, limitPerId } = query;
    return { kind: kind as KindName, reference, ids, filters, limitPerId };
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

/** Checks a revision to read the log from: 0 or a positive whole number. Errors as {@link readListQuery}. */
export function readRevisionNumber(after: number): number {
  return checking((issues) => {
    if (!Number.isSafeInteger(after) || after < 0) {
      issue(issues, 'after', after, NOT_ACCEPTED, {
        en: 'a revision: 0 or a positive whole number',
        zh: '修订号：0 或正整数',
      });
    }
    return after;
  });
}

/** Most revisions whose recording is asked for at once. */
export const MAX_RECORDINGS = 1_000;

/** Checks revisions to tell of. Errors as {@link readListQuery}; LIMIT_EXCEEDED for too many. */
export function readRevisions(revisions: readonly number[]): readonly number[] {
  if (revisions.length > MAX_RECORDINGS) throw tooMany('revisions', revisions.length, MAX_RECORDINGS);
  return checking((issues) => {
    for (const [index, revision] of revisions.entries()) {
      if (Number.isSafeInteger(revision) && revision >= 0) continue;
      issue(issues, `revisions[${index}]`, revision, NOT_ACCEPTED, {
        en: 'a revision: 0 or a positive whole number',
        zh: '修订号：0 或正整数',
      });
    }
    return revisions;
  });
}

/**
 * Checks a revision to read the store as of: 0 to the latest. Errors as {@link readListQuery}.
 *
 * @param latest where the store stands
 */
export function readPastRevision(at: number, latest: number): number {
  return checking((issues) => {
    if (!Number.isSafeInteger(at) || at < 0 || at > latest) {
      const problem = at > latest ? { en: 'has not been recorded yet', zh: '尚未产生' } : NOT_ACCEPTED;
      issue(issues, 'at', at, problem, {
        en: `a revision: a whole number from 0 to ${latest}, the latest`,
        zh: `修订号：0 至 ${latest}（最新）之间的整数`,
      });
    }
    return at;
  });
}

/** Checks an instant as log entries have it: `2024-05-31T23:59:59.999Z`. Errors as {@link readListQuery}. */
export function readInstant(instant: string): string {
  return checking((issues) => {
    if (!isInstant(instant)) {
      issue(issues, 'instant', instant, NOT_ACCEPTED, {
        en: 'an instant in UTC with milliseconds, such as 2024-05-31T23:59:59.999Z',
        zh: '精确到毫秒的协调世界时（UTC）时刻，例如 2024-05-31T23:59:59.999Z',
      });
    }
    return instant;
  });
}

function isInstant(instant: unknown): boolean {
  if (typeof instant !== 'string' || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(instant)) return false;
  const read = new Date(instant);
  // 30 February and 24:00 are read as the instants that they amount to.
  return !Number.isNaN(read.getTime()) && read.toISOString() === instant;
}

const NOT_ACCEPTED: Bilingual = { en: 'cannot be taken', zh: '无法接受' };
const NOT_A_KIND: Bilingual = { en: 'is not a kind', zh: '不是已知的类型' };
const NOT_SEARCHED: Bilingual = { en: 'has no words to search', zh: '没有可供搜索的文字' };

function checking<T>(read: (issues: InputIssue[]) => T): T {
  const issues: InputIssue[] = [];
  const result = read(issues);
  if (issues.length > 0) throw badInput(issues);
  return result;
}

function issue(
  issues: InputIssue[],
  field: string,
  value: unknown,
  problem: Bilingual,
  accepted: Bilingual,
): void {
  issues.push({ field, value: shown(value), problem, accepted });
}

function oneOf(names: readonly string[]): Bilingual {
  if (names.length === 0) return { en: 'nothing', zh: '无' };
  return { en: `one of ${names.join(', ')}`, zh: `${names.join('、')} 之一` };
}

function tooMany(field: string, given: number, most: number): OretraceError {
  return new OretraceError('LIMIT_EXCEEDED', {
    en: `${field} holds ${given} entries; at most ${most} are taken at once: ask in several calls`,
    zh: `${field} 含 ${given} 项，一次最多 ${most} 项，请分次查询`,
  });
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

function readKindAndFilters(
  query: Pick<ListQuery, 'kind' | 'filters'>,
  issues: InputIssue[],
): { readonly kind: KindName | null; readonly filters: readonly CheckedFilter[] } {
  if (!isKindName(query.kind)) {
    issue(issues, 'kind', query.kind, NOT_A_KIND, oneOf(KIND_NAMES));
    return { kind: null, filters: [] };
  }
  return { kind: query.kind, filters: readFilters(query.kind, query.filters ?? [], 'filters', issues, true) };
}

function readFilters(
  kind: KindName,
  filters: readonly Filter[],
  path: string,
  issues: InputIssue[],
  mayNest: boolean,
): readonly CheckedFilter[] {
  const given = mayNest ? countFilters(filters) : 0;
  if (given > MAX_FILTERS) throw tooMany(path, given, MAX_FILTERS);
  return filters.flatMap((filter, index) => {
    const checked = readFilter(kind, filter, `${path}[${index}]`, issues, mayNest);
    return checked === null ? [] : [checked];
  });
}

function countFilters(filters: readonly Filter[]): number {
  return filters.reduce(
    (count, filter) => count + 1 + ('referredBy' in filter ? (filter.referredBy.filters?.length ?? 0) : 0),
    0,
  );
}

function readFilter(
  kind: KindName,
  filter: Filter,
  path: string,
  issues: InputIssue[],
  mayNest: boolean,
): CheckedFilter | null {
  if ('text' in filter) {
    if (SEARCHED_KINDS.includes(kind)) {
      return { by: 'text', tokens: readText(filter.text, `${path}.text`, issues) };
    }
    issue(issues, `${path}.text`, kind, NOT_SEARCHED, oneOf(SEARCHED_KINDS));
    return null;
  }
  if ('referredBy' in filter) return readReferredBy(kind, filter, path, issues, mayNest);
  if ('notReferredBy' in filter) return readNotReferredBy(kind, filter, path, issues, mayNest);
  if ('interval' in filter) return readInterval(kind, filter, path, issues);
  if ('recordedAfter' in filter) return readRecordedAfter(filter.recordedAfter, path, issues);
  const property = filterProperty(kind, filter.field, `${path}.field`, issues);
  if (property === null) return null;
  const { field } = filter;
  if ('in' in filter) {
    return { by: 'values', field, property, values: readValues(property, filter.in, `${path}.in`, issues) };
  }
  if ('present' in filter) {
    if (typeof filter.present !== 'boolean') {
      issue(issues, `${path}.present`, filter.present, NOT_ACCEPTED, acceptedBy(BOOLEAN));
    }
    return { by: 'presence', field, present: filter.present };
  }
  if ('ofKinds' in filter || 'standing' in filter) {
    return readTarget(kind, property, filter, path, issues);
  }
  return readRange(field, property, filter, path, issues);
}

const BOOLEAN: PropertyDeclaration = { type: 'boolean', description: '', descriptionZh: '' };
const DATE: PropertyDeclaration = { type: 'date', description: '', descriptionZh: '' };

function filterProperty(
  kind: KindName,
  field: unknown,
  path: string,
  issues: InputIssue[],
): PropertyDeclaration | null {
  const { properties } = kindOf(kind);
  const property =
    typeof field === 'string' && Object.hasOwn(properties, field) ? properties[field] : undefined;
  if (property?.filter) return property;
  const filterable = Object.entries(properties).flatMap(([name, { filter }]) => (filter ? [name] : []));
  const problem = property
    ? { en: `a ${kind} cannot be filtered by it`, zh: `不能据此筛选 ${kind}` }
    : { en: `a ${kind} has no such property`, zh: `${kind} 没有这个属性` };
  issue(issues, path, field, problem, oneOf(filterable));
  return null;
}

function readValues(
  property: PropertyDeclaration,
  values: readonly (string | number | boolean)[],
  path: string,
  issues: InputIssue[],
): readonly (string | number | boolean)[] {
  if (!Array.isArray(values)) {
    issue(issues, path, values, NOT_ACCEPTED, { en: 'a list of values', zh: '值的列表' });
    return [];
  }
  if (values.length > MAX_FILTER_VALUES) throw tooMany(path, values.length, MAX_FILTER_VALUES);
  for (const [index, value] of values.entries()) {
    if (isEntryOf(property, value)) continue;
    issue(issues, `${path}[${index}]`, value, NOT_ACCEPTED, acceptedEntryOf(property));
  }
  return [...new Set(values)];
}

function readRange(
  field: string,
  property: PropertyDeclaration,
  filter: { readonly from?: string; readonly to?: string },
  path: string,
  issues: InputIssue[],
): CheckedFilter | null {
  if (property.type !== 'date') {
    issue(
      issues,
      `${path}.field`,
      field,
      { en: 'is not a date', zh: '不是日期' },
      {
        en: 'in or present for a property that is not a date',
        zh: '非日期属性须用 in 或 present 筛选',
      },
    );
    return null;
  }
  const bounds = readBounds(
    filter,
    path,
    { en: 'in, present, from or to', zh: 'in、present、from 或 to' },
    issues,
  );
  return bounds && { by: 'range', field, ...bounds };
}

/** Days of which one at least is given; null, and told, when none is. */
function readBounds(
  filter: { readonly from?: string; readonly to?: string },
  path: string,
  accepted: Bilingual,
  issues: InputIssue[],
): { readonly from: string | null; readonly to: string | null } | null {
  const { from = null, to = null } = filter;
  if (from === null && to === null) {
    issue(issues, path, filter, { en: 'asks for nothing', zh: '未提出任何条件' }, accepted);
    return null;
  }
  const days = [
    ['from', from],
    ['to', to],
  ] as const;
  for (const [bound, day] of days) {
    if (day !== null) checkDay(day, `${path}.${bound}`, issues);
  }
  if (from !== null && to !== null && to < from) {
    issue(
      issues,
      `${path}.to`,
      to,
      { en: `is before from (${from})`, zh: `早于 from（${from}）` },
      {
        en: `${from} or a later day`,
        zh: `${from} 当日或之后的日期`,
      },
    );
  }
  return { from, to };
}

function readRecordedAfter(revision: unknown, path: string, issues: InputIssue[]): CheckedFilter {
  if (!Number.isSafeInteger(revision) || (revision as number) < 0) {
    issue(issues, `${path}.recordedAfter`, revision, NOT_ACCEPTED, {
      en: 'a revision: 0 or a positive whole number',
      zh: '修订号：0 或正整数',
    });
  }
  return { by: 'recordedAfter', revision: revision as number };
}

function readTarget(
  kind: KindName,
  property: PropertyDeclaration,
  filter: Extract<Filter, { ofKinds: unknown } | { standing: unknown }>,
  path: string,
  issues: InputIssue[],
): CheckedFilter | null {
  const { field } = filter;
  if (property.type !== 'reference' && property.type !== 'references') {
    const references = referencesOf(kind).map((reference) => reference.field);
    issue(issues, `${path}.field`, field, { en: 'is no reference', zh: '不是引用' }, oneOf(references));
    return null;
  }
  if ('standing' in filter) {
    if (typeof filter.standing !== 'boolean') {
      issue(issues, `${path}.standing`, filter.standing, NOT_ACCEPTED, acceptedBy(BOOLEAN));
    }
    return { by: 'standing', field, standing: filter.standing };
  }
  if (!Array.isArray(filter.ofKinds)) {
    issue(issues, `${path}.ofKinds`, filter.ofKinds, NOT_ACCEPTED, oneOf(property.to));
    return null;
  }
  for (const [index, wanted] of filter.ofKinds.entries()) {
    if (!property.to.includes(wanted)) {
      issue(issues, `${path}.ofKinds[${index}]`, wanted, NOT_ACCEPTED, oneOf(property.to));
    }
  }
  return { by: 'targetKind', field, property, kinds: [...new Set(filter.ofKinds)] };
}

function readInterval(
  kind: KindName,
  filter: Extract<Filter, { interval: unknown }>,
  path: string,
  issues: InputIssue[],
): CheckedFilter | null {
  const pairs = kindOf(kind).intervals ?? [];
  const { interval } = filter;
  const [from, to] = Array.isArray(interval) ? interval : [];
  if ('on' in filter) checkDay(filter.on, `${path}.on`, issues);
  const bounds =
    'on' in filter
      ? { from: filter.on, to: filter.on }
      : readBounds(filter, path, { en: 'on, from or to', zh: 'on、from 或 to' }, issues);
  if (
    from === undefined ||
    to === undefined ||
    !pairs.some(([first, last]) => first === from && last === to)
  ) {
    issue(
      issues,
      `${path}.interval`,
      interval,
      { en: `is not an interval of a ${kind}`, zh: `不是 ${kind} 的时间区间` },
      oneOf(pairs.map((pair) => JSON.stringify(pair))),
    );
    return null;
  }
  return bounds && { by: 'interval', from, to, first: bounds.from, last: bounds.to };
}

function checkDay(day: unknown, path: string, issues: InputIssue[]): void {
  if (typeof day === 'string' && isCalendarDay(day)) return;
  issue(issues, path, day, NOT_ACCEPTED, acceptedBy(DATE));
}

function readText(text: unknown, path: string, issues: InputIssue[]): QueryTokens | null {
  if (text === '') return null;
  if (isText(text)) return queryTokensOf(text);
  issue(issues, path, text, NOT_ACCEPTED, acceptedBy({ type: 'text', description: '', descriptionZh: '' }));
  return null;
}

function readReferredBy(
  kind: KindName,
  { referredBy }: Extract<Filter, { referredBy: unknown }>,
  path: string,
  issues: InputIssue[],
  mayNest: boolean,
): CheckedFilter | null {
  const at = `${path}.referredBy`;
  if (!mayNest) return refuseNested(at, referredBy, issues);
  const { reference } = referredBy;
  if (!checkReferring(kind, referredBy, at, issues)) return null;
  const filters = readFilters(referredBy.kind, referredBy.filters ?? [], `${at}.filters`, issues, false);
  const orAmong = readIds(referredBy.orAmong, `${at}.orAmong`, issues);
  return { by: 'referredBy', kind: referredBy.kind, reference, filters, ...(orAmong && { orAmong }) };
}

/** Ids without repeats; null when there are none. */
function readIds(
  ids: readonly string[] | undefined,
  path: string,
  issues: InputIssue[],
): readonly string[] | null {
  if (ids === undefined) return null;
  if (!Array.isArray(ids)) {
    issue(issues, path, ids, NOT_ACCEPTED, { en: 'a list of ids', zh: '标识列表' });
    return null;
  }
  if (ids.length > MAX_FILTER_VALUES) throw tooMany(path, ids.length, MAX_FILTER_VALUES);
  for (const [index, id] of ids.entries()) {
    if (!isId(id)) issue(issues, `${path}[${index}]`, id, NOT_ACCEPTED, ID_TEXT);
  }
  return ids.length > 0 ? [...new Set(ids)] : null;
}

function readNotReferredBy(
  kind: KindName,
  { notReferredBy }: Extract<Filter, { notReferredBy: unknown }>,
  path: string,
  issues: InputIssue[],
  mayNest: boolean,
): CheckedFilter | null {
  const at = `${path}.notReferredBy`;
  if (!mayNest) return refuseNested(at, notReferredBy, issues);
  if (!checkReferring(kind, notReferredBy, at, issues)) return null;
  return { by: 'notReferredBy', kind: notReferredBy.kind, reference: notReferredBy.reference };
}

function refuseNested(path: string, filter: unknown, issues: InputIssue[]): null {
  issue(
    issues,
    path,
    filter,
    { en: 'stands within another referredBy', zh: '嵌套于另一 referredBy 之内' },
    {
      en: 'filters on the referring fact itself',
      zh: '对引用方自身的筛选条件',
    },
  );
  return null;
}

/** Whether facts of a kind can refer to those of `target` in the way that is said. */
function checkReferring(
  target: KindName,
  { kind, reference }: { readonly kind: KindName; readonly reference: string },
  path: string,
  issues: InputIssue[],
): boolean {
  if (isKindName(kind)) return checkReference(kind, reference, `${path}.reference`, issues, target);
  issue(issues, `${path}.kind`, kind, NOT_A_KIND, oneOf(KIND_NAMES));
  return false;
}

/** @param target the kind referred to, where it is known */
function checkReference(
  kind: KindName,
  reference: unknown,
  path: string,
  issues: InputIssue[],
  target?: KindName,
): boolean {
  const possible = referencesOf(kind).filter(({ property }) => !target || property.to.includes(target));
  if (possible.some(({ field }) => field === reference)) return true;
  const to = target ?? { en: 'another fact', zh: '其他事实' };
  issue(
    issues,
    path,
    reference,
    {
      en: `is no property by which a ${kind} refers to ${typeof to === 'string' ? `a ${to}` : to.en}`,
      zh: `不是 ${kind} 引用${typeof to === 'string' ? ` ${to} ` : to.zh}的属性`,
    },
    oneOf(possible.map(({ field }) => field)),
  );
  return false;
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
