import type { CheckedFilter } from '../checked-filters.ts';
import type { KindName } from '../kinds/index.ts';
import { kindOf, referencesOf } from '../kinds/index.ts';
import { positionsBetween, revisionText } from '../ordering.ts';
import type { QueryTokens } from '../search-tokens.ts';
import { orderPropertyOf } from './entities.ts';
import { SEARCH_INDEX } from './schema.ts';

/** A list's conditions in Cypher. Field names come from declarations, values travel as parameters. */
export interface CompiledFilters {
  /** Binds `n` to the standing facts of the kind, by the full-text index where a text is asked for. */
  readonly match: string;
  /** Conditions on `n`, joined by AND; `true` when there are none. */
  readonly where: string;
  readonly parameters: Record<string, unknown>;
}

/**
 * Compiles the filters of a list over one kind.
 *
 * @param orderBy as the list is ordered; a filter by the same date then bounds the walk through that order
 */
export function compileFilters(
  kind: KindName,
  filters: readonly CheckedFilter[],
  orderBy: string | null = null,
): CompiledFilters {
  const parameters: Record<string, unknown> = {};
  const lucene = filters.flatMap((filter) =>
    filter.by === 'text' && filter.tokens !== null ? [`(${luceneQueryOf(filter.tokens)})`] : [],
  );
  if (lucene.length > 0) parameters.lucene = lucene.join(' AND ');
  const where = conditionsOn(
    'n',
    kind,
    filters.filter((filter) => filter.by !== 'text' || filter.tokens === null),
    parameters,
    orderBy,
  );
  return {
    match:
      lucene.length > 0
        ? `CALL db.index.fulltext.queryNodes('${SEARCH_INDEX}', $lucene) YIELD node AS n WITH n WHERE n:${kind} AND`
        : `MATCH (n:${kind}) WHERE`,
    where,
    parameters,
  };
}

/** The full-text query of a text: tokens hold nothing but `[a-z0-9]`, so nothing in it can be an operator. */
export function luceneQueryOf(tokens: QueryTokens): string {
  return [...tokens.words, ...(tokens.prefix === null ? [] : [`${tokens.prefix}*`])].join(' AND ');
}

/** All conditions on one variable; a text is found in the tokens themselves. */
export function conditionsOn(
  variable: string,
  kind: KindName,
  filters: readonly CheckedFilter[],
  parameters: Record<string, unknown>,
  orderBy: string | null = null,
): string {
  const conditions = filters.map((filter) => conditionOf(variable, kind, filter, parameters, orderBy));
  return conditions.length > 0 ? conditions.join(' AND ') : 'true';
}

function conditionOf(
  variable: string,
  kind: KindName,
  filter: CheckedFilter,
  parameters: Record<string, unknown>,
  orderBy: string | null,
): string {
  const bind = (value: unknown): string => {
    const name = `p${Object.keys(parameters).length}`;
    parameters[name] = value;
    return `$${name}`;
  };
  switch (filter.by) {
    case 'values': {
      const values = bind(filter.values);
      const property = `${variable}.${filter.field}`;
      return isList(kind, filter.field)
        ? `any(value IN ${values} WHERE value IN ${property})`
        : `${property} IN ${values}`;
    }
    case 'presence':
      return `${variable}.${filter.field} IS ${filter.present ? 'NOT NULL' : 'NULL'}`;
    case 'range': {
      if (filter.field === orderBy) {
        const { first, beyond } = positionsBetween(filter.from, filter.to);
        const key = `${variable}.${orderPropertyOf(orderBy)}`;
        return `${key} >= ${bind(first)}${beyond === null ? '' : ` AND ${key} < ${bind(beyond)}`}`;
      }
      return [
        ...(filter.from === null ? [] : [`${variable}.${filter.field} >= ${bind(filter.from)}`]),
        ...(filter.to === null ? [] : [`${variable}.${filter.field} <= ${bind(filter.to)}`]),
      ].join(' AND ');
    }
    case 'interval': {
      // Said with OR, Neo4j would unite two indexes, that of the order and that of the day, and sort what comes of it.
      const within = (field: string, comparison: '<=' | '>=', day: string | null) => {
        if (day === null) return [];
        const bound = bind(day);
        return [`coalesce(${variable}.${field}, ${bound}) ${comparison} ${bound}`];
      };
      return [...within(filter.from, '<=', filter.last), ...within(filter.to, '>=', filter.first)].join(
        ' AND ',
      );
    }
    case 'recordedAfter':
      return `${variable}.recordedKey >= ${bind(revisionText(filter.revision + 1))}`;
    case 'targetKind': {
      if (filter.kinds.length === 0) return 'false';
      const property = `${variable}.${filter.field}`;
      const prefixes = filter.kinds.map((wanted) => bind(`${kindOf(wanted).idPrefix}:`));
      const begins = (id: string) =>
        `(${prefixes.map((prefix) => `${id} STARTS WITH ${prefix}`).join(' OR ')})`;
      return isList(kind, filter.field)
        ? `any(target IN ${property} WHERE ${begins('target')})`
        : begins(property);
    }
    case 'standing': {
      const target = `(${variable})-[:${relationshipOf(kind, filter.field)}]->(target:Entity)`;
      return `${filter.standing ? '' : 'NOT '}EXISTS { MATCH ${target} WHERE NOT target:Retracted }`;
    }
    case 'text':
      return textCondition(variable, filter.tokens, bind);
    case 'referredBy': {
      const referring = `${variable}_by`;
      const inner = conditionsOn(referring, filter.kind, filter.filters, parameters);
      const relationship = relationshipOf(filter.kind, filter.reference);
      const referred = `EXISTS { MATCH (${referring}:${filter.kind})-[:${relationship}]->(${variable}) WHERE ${inner} }`;
      return filter.orAmong ? `(${referred} OR ${variable}.id IN ${bind(filter.orAmong)})` : referred;
    }
    case 'notReferredBy':
      return `NOT EXISTS { MATCH (:${filter.kind})-[:${relationshipOf(filter.kind, filter.reference)}]->(${variable}) }`;
  }
}

function isList(kind: KindName, field: string): boolean {
  const type = kindOf(kind).properties[field]?.type;
  return type === 'minerals' || type === 'references' || type === 'textList';
}

function textCondition(
  variable: string,
  tokens: QueryTokens | null,
  bind: (value: unknown) => string,
): string {
  if (tokens === null) return 'false';
  const wanted = [
    ...tokens.words.map((word) => ` ${word} `),
    ...(tokens.prefix === null ? [] : [` ${tokens.prefix}`]),
  ];
  return `all(token IN ${bind(wanted)} WHERE (' ' + coalesce(${variable}.searchTokens, '') + ' ') CONTAINS token)`;
}

/** The relationship that carries a reference property of a kind. */
export function relationshipOf(kind: KindName, reference: string): string {
  const found = referencesOf(kind).find(({ field }) => field === reference);
  if (!found) throw new Error(`${kind} has no reference ${reference}`);
  return found.property.relationship;
}
