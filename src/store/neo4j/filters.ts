import { type KindName, kindOf, referencesOf } from '../kinds/index.ts';
import type { Filter } from '../port.ts';
import { type QueryTokens, queryTokensOf } from '../search-tokens.ts';
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
 * @param filters as the shared checks of queries let them through
 */
export function compileFilters(kind: KindName, filters: readonly Filter[]): CompiledFilters {
  const parameters: Record<string, unknown> = {};
  const texts = filters.flatMap((filter) => ('text' in filter ? [filter.text] : []));
  const lucene = texts.map(luceneQueryOf);
  const conditions = filters
    .filter((filter) => !('text' in filter))
    .map((filter) => conditionOf('n', kind, filter, parameters));
  if (lucene.includes(null)) conditions.push('false');
  const found = lucene.filter((query) => query !== null);
  if (found.length > 0) parameters.lucene = found.map((query) => `(${query})`).join(' AND ');
  return {
    match:
      found.length > 0
        ? `CALL db.index.fulltext.queryNodes('${SEARCH_INDEX}', $lucene) YIELD node AS n WITH n WHERE n:${kind} AND`
        : `MATCH (n:${kind}) WHERE`,
    where: conditions.length > 0 ? conditions.join(' AND ') : 'true',
    parameters,
  };
}

/** The full-text query of a text: tokens hold nothing but `[a-z0-9]`, so nothing in it can be an operator. */
export function luceneQueryOf(text: string): string | null {
  const tokens = queryTokensOf(text);
  if (tokens === null) return null;
  return [...tokens.words, ...(tokens.prefix === null ? [] : [`${tokens.prefix}*`])].join(' AND ');
}

/** Conditions on another variable than the list's own: a text is then found in the tokens themselves. */
export function conditionsOn(
  variable: string,
  kind: KindName,
  filters: readonly Filter[],
  parameters: Record<string, unknown>,
): string {
  const conditions = filters.map((filter) => conditionOf(variable, kind, filter, parameters));
  return conditions.length > 0 ? conditions.join(' AND ') : 'true';
}

function conditionOf(
  variable: string,
  kind: KindName,
  filter: Filter,
  parameters: Record<string, unknown>,
): string {
  const bind = (value: unknown): string => {
    const name = `p${Object.keys(parameters).length}`;
    parameters[name] = value;
    return `$${name}`;
  };
  if ('text' in filter) return textCondition(variable, queryTokensOf(filter.text), bind);
  if ('referredBy' in filter) {
    const { kind: by, reference, filters } = filter.referredBy;
    const relationship = relationshipOf(by, reference);
    const referring = `${variable}_by`;
    const inner = conditionsOn(referring, by, filters, parameters);
    return `EXISTS { MATCH (${referring}:${by})-[:${relationship}]->(${variable}) WHERE ${inner} }`;
  }
  if ('interval' in filter) {
    const [from, to] = filter.interval;
    const day = bind(filter.on);
    return (
      `(${variable}.${from} IS NULL OR ${variable}.${from} <= ${day}) AND ` +
      `(${variable}.${to} IS NULL OR ${variable}.${to} >= ${day})`
    );
  }
  const property = `${variable}.${filter.field}`;
  if ('present' in filter) return `${property} IS ${filter.present ? 'NOT NULL' : 'NULL'}`;
  if ('in' in filter) {
    const values = bind(filter.in);
    const { type } = kindOf(kind).properties[filter.field] ?? {};
    return type === 'minerals' || type === 'references' || type === 'textList'
      ? `any(value IN ${values} WHERE value IN ${property})`
      : `${property} IN ${values}`;
  }
  return [
    ...(filter.from === undefined ? [] : [`${property} >= ${bind(filter.from)}`]),
    ...(filter.to === undefined ? [] : [`${property} <= ${bind(filter.to)}`]),
    `${property} IS NOT NULL`,
  ].join(' AND ');
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
