import neo4j from 'neo4j-driver';
import type { PropertyDeclaration } from '../kinds/declaration.ts';
import { kindOfId } from '../kinds/index.ts';
import type { Tally } from '../port.ts';
import { type CheckedAggregateQuery, checkTallied, MAX_TALLIED_VALUES } from '../queries.ts';
import type { Neo4jExecutor } from './executor.ts';
import { compileFilters, conditionsOn, relationshipOf } from './filters.ts';

/** Counts facts by a value, for all of them or for each id that they refer to. */
export async function tallyFacts(
  executor: Neo4jExecutor,
  query: CheckedAggregateQuery,
): Promise<readonly Tally[]> {
  const { text, parameters } = query.referringTo === null ? allFacts(query) : referringFacts(query);
  const rows = await executor.read((statements) =>
    statements.rows<TallyRow>(`${text} ${COUNTED} LIMIT $limit`, {
      ...parameters,
      // So many for each id, and those without a value beside them.
      limit: neo4j.int((MAX_TALLIED_VALUES + 2) * Math.max(1, query.referringTo?.ids.length ?? 1)),
    }),
  );
  const { by } = query;
  if (by !== null) {
    const values = new Map<string | null, number>();
    for (const { id, value } of rows) if (value !== null) values.set(id, (values.get(id) ?? 0) + 1);
    for (const count of values.values()) checkTallied(by.field, count);
  }
  return rows.map(({ id, value, count }) => ({
    id,
    value: by?.property.type === 'reference' ? kindOfId(String(value)) : value,
    count,
  }));
}

interface TallyRow {
  readonly id: string | null;
  readonly value: Tally['value'];
  readonly count: number;
  readonly [column: string]: unknown;
}

const COUNTED = 'RETURN id, value, count(*) AS count';

interface Statement {
  readonly text: string;
  readonly parameters: Record<string, unknown>;
}

function allFacts({ kind, filters, by }: CheckedAggregateQuery): Statement {
  const { match, where, parameters } = compileFilters(kind, filters);
  return { text: `${match} ${where} ${valuesOf(by)} WITH null AS id, value`, parameters };
}

function referringFacts({ kind, filters, by, referringTo }: CheckedAggregateQuery): Statement {
  const { reference, ids } = referringTo ?? { reference: '', ids: [] };
  const parameters: Record<string, unknown> = { ids: [...new Set(ids)] };
  const where = conditionsOn('n', kind, filters, parameters);
  return {
    text: `UNWIND $ids AS id
      MATCH (t:Entity {id: id})
      CALL (t) {
        MATCH (n:${kind})-[:${relationshipOf(kind, reference)}]->(t) WHERE ${where}
        RETURN n
      }
      ${valuesOf(by)} WITH id, value`,
    parameters,
  };
}

/** Makes a row of `value` for every value that the fact in `n` holds; of null where it holds none. */
function valuesOf(by: CheckedAggregateQuery['by']): string {
  if (by === null) return 'WITH *, null AS value';
  const property = `n.${by.field}`;
  return isList(by.property)
    ? `UNWIND CASE WHEN coalesce(size(${property}), 0) = 0 THEN [null] ELSE ${property} END AS value`
    : by.property.type === 'reference'
      ? `WITH *, split(${property}, ':')[0] + ':' AS value`
      : `WITH *, ${property} AS value`;
}

function isList({ type }: PropertyDeclaration): boolean {
  return type === 'minerals' || type === 'references' || type === 'textList';
}
