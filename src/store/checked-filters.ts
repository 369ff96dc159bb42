import { isCalendarDay } from './dates.ts';
import type { Bilingual, InputIssue } from './errors.ts';
import { ID_TEXT, isId } from './ids.ts';
import type { PropertyDeclaration } from './kinds/declaration.ts';
import { isKindName, KIND_NAMES, type KindName, kindOf, referencesOf } from './kinds/index.ts';
import type { Filter, ListQuery } from './port.ts';
import { acceptedBy, acceptedEntryOf, isEntryOf, isText } from './property-values.ts';
import { issue, NOT_A_KIND, NOT_ACCEPTED, NOT_SEARCHED, oneOf, tooMany } from './query-checking.ts';
import { type QueryTokens, queryTokensOf } from './search-tokens.ts';

/** Most values of one `in`. */
const MAX_FILTER_VALUES = 10_000;

/** Most filters of one query, those within `referredBy` included. */
const MAX_FILTERS = 50;

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

/** Kinds that have a property whose words text search finds. */
export const SEARCHED_KINDS: readonly KindName[] = KIND_NAMES.filter((kind) =>
  Object.values(kindOf(kind).properties).some((property) => property.search),
);

export function readKindAndFilters(
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

export function readText(text: unknown, path: string, issues: InputIssue[]): QueryTokens | null {
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
export function checkReference(
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
