import neo4j from 'neo4j-driver';
import type { LogEntry } from '../changesets.ts';
import type { StoredFact } from '../facts.ts';
import type { KindName } from '../kinds/index.ts';
import type { HistoryEntry, ListedFact, Page, Revision, SearchPage } from '../port.ts';
import type { CheckedListQuery, CheckedNeighbourQuery, CheckedSearchQuery } from '../queries.ts';
import { ENTITY_COLUMNS, type EntityRow, listedFactOf, storedFactOf } from './entities.ts';
import type { Neo4jExecutor, Statements } from './executor.ts';
import { compileFilters, conditionsOn, luceneQueryOf, relationshipOf } from './filters.ts';
import { type LoggedRow, logEntryOf } from './log.ts';
import { SEARCH_INDEX } from './schema.ts';

/** Facts a statement of a stream returns. */
const STREAM_PAGE = 2_000;
/** Log entries a statement returns: each may hold thousands of facts. */
const LOG_PAGE = 20;

/**
 * Reads the current revision.
 *
 * A commit shows on the Revision node a moment before its facts show through every index. A revision that has not been
 * seen before is therefore read again under the writers' lock, which is held until all of it shows: whoever reads on
 * from there misses nothing.
 *
 * @param confirmed the latest revision read so before
 */
export async function readRevision(executor: Neo4jExecutor, confirmed: Revision | null): Promise<Revision> {
  const seen = await executor.read((statements) => headOf(statements, REVISION));
  if (confirmed && seen.number === confirmed.number && seen.digest === confirmed.digest) return seen;
  return executor.write((statements) => headOf(statements, `${REVISION} SET r.lock = true`));
}

const REVISION = "MATCH (r:Revision {key: 'head'})";

async function headOf(statements: Statements, match: string): Promise<Revision> {
  const [row] = await statements.rows<{ n: number; recordedAt: string | null; digest: string }>(
    `${match} RETURN r.n AS n, r.recordedAt AS recordedAt, r.digest AS digest`,
  );
  if (!row) throw new Error('the database has no Revision node');
  return { number: row.n, recordedAt: row.recordedAt, digest: row.digest };
}

export async function readFacts(
  executor: Neo4jExecutor,
  ids: readonly string[],
): Promise<readonly (StoredFact | null)[]> {
  const rows = await executor.read((statements) =>
    statements.rows<EntityRow>(`UNWIND $ids AS id MATCH (n:Entity {id: id}) RETURN ${ENTITY_COLUMNS}`, {
      ids: [...new Set(ids)],
    }),
  );
  const found = new Map(rows.map((row) => [row.entity.id as string, storedFactOf(row)]));
  return ids.map((id) => found.get(id) ?? null);
}

export async function readPage(executor: Neo4jExecutor, query: CheckedListQuery): Promise<Page> {
  const { match, where, parameters } = compileFilters(query.kind, query.filters);
  const order = query.order === 'desc' ? 'DESC' : 'ASC';
  // Without any condition on the sort key Neo4j does not read it in index order but sorts the whole kind.
  const beyond =
    query.after === null
      ? ' AND n.sortKey IS NOT NULL'
      : ` AND n.sortKey ${query.order === 'desc' ? '<' : '>'} $after`;
  const rows = await executor.read((statements) =>
    statements.rows<EntityRow>(
      `${match} ${where}${beyond}
       WITH n ORDER BY n.sortKey ${order} LIMIT $limit
       RETURN ${ENTITY_COLUMNS}
       ORDER BY n.sortKey ${order}`,
      { ...parameters, after: query.after, limit: neo4j.int(query.limit + 1) },
    ),
  );
  return {
    facts: rows.slice(0, query.limit).map(listedFactOf),
    hasMore: rows.length > query.limit,
  };
}

export async function countFacts(
  executor: Neo4jExecutor,
  query: Pick<CheckedListQuery, 'kind' | 'filters'>,
): Promise<number> {
  const { match, where, parameters } = compileFilters(query.kind, query.filters);
  const rows = await executor.read((statements) =>
    statements.rows<{ count: number }>(`${match} ${where} RETURN count(n) AS count`, parameters),
  );
  return rows[0]?.count ?? 0;
}

export async function readNeighbours(
  executor: Neo4jExecutor,
  query: CheckedNeighbourQuery,
): Promise<ReadonlyMap<string, readonly ListedFact[]>> {
  const parameters: Record<string, unknown> = {};
  const where = conditionsOn('n', query.kind, query.filters, parameters);
  const rows = await executor.read((statements) =>
    statements.rows<EntityRow & { target: string }>(
      `UNWIND $ids AS target
       MATCH (t:Entity {id: target})
       CALL (t) {
         MATCH (n:${query.kind})-[:${relationshipOf(query.kind, query.reference)}]->(t)
         WHERE ${where}
         RETURN n ORDER BY n.sortKey LIMIT $limit
       }
       RETURN target, ${ENTITY_COLUMNS}
       ORDER BY target, n.sortKey`,
      { ...parameters, ids: [...new Set(query.ids)], limit: neo4j.int(query.limitPerId) },
    ),
  );
  const neighbours = new Map<string, ListedFact[]>(query.ids.map((id) => [id, []]));
  for (const row of rows) neighbours.get(row.target)?.push(listedFactOf(row));
  return neighbours;
}

export async function searchFacts(executor: Neo4jExecutor, query: CheckedSearchQuery): Promise<SearchPage> {
  const { tokens } = query;
  if (tokens === null) return { hits: [], hasMore: false };
  const rows = await executor.read((statements) =>
    statements.rows<EntityRow & { rank: number }>(
      `CALL db.index.fulltext.queryNodes('${SEARCH_INDEX}', $lucene) YIELD node AS n
       WITH n WHERE n.kind IN $kinds
       WITH n, CASE
         WHEN $folded IN n.foldedNames THEN 0
         WHEN any(name IN n.foldedNames WHERE name STARTS WITH $folded) THEN 1
         ELSE 2
       END AS rank
       WHERE $after IS NULL OR rank > $after.rank OR (rank = $after.rank AND
         (n.sortKey > $after.sortKey OR (n.sortKey = $after.sortKey AND n.id > $after.id)))
       WITH n, rank ORDER BY rank, n.sortKey, n.id LIMIT $limit
       RETURN rank, ${ENTITY_COLUMNS}
       ORDER BY rank, n.sortKey, n.id`,
      {
        lucene: luceneQueryOf(tokens),
        kinds: query.kinds,
        folded: tokens.folded,
        after: query.after,
        limit: neo4j.int(query.limit + 1),
      },
    ),
  );
  return {
    hits: rows.slice(0, query.limit).map((row) => ({ ...listedFactOf(row), rank: row.rank })),
    hasMore: rows.length > query.limit,
  };
}

export async function readHistory(executor: Neo4jExecutor, id: string): Promise<readonly HistoryEntry[]> {
  const rows = await executor.read((statements) =>
    statements.rows<EntityRow>(
      `MATCH (e:Entity {id: $id})
       CALL (e) {
         WITH e AS n RETURN n
         UNION
         MATCH (n:Version)-[:VERSION_OF]->(e) RETURN n
       }
       RETURN ${ENTITY_COLUMNS}
       ORDER BY n.version`,
      { id },
    ),
  );
  return rows.map(storedFactOf);
}

/** By id, which never changes: what stands throughout is met exactly once, whatever is written meanwhile. */
export async function* streamFacts(
  executor: Neo4jExecutor,
  kinds: readonly KindName[],
): AsyncIterable<StoredFact> {
  for (const kind of kinds) {
    let after = '';
    for (;;) {
      const rows = await executor.read((statements) =>
        statements.rows<EntityRow>(
          `MATCH (n:${kind}) WHERE n.id > $after
           WITH n ORDER BY n.id LIMIT $limit
           RETURN ${ENTITY_COLUMNS} ORDER BY n.id`,
          { after, limit: neo4j.int(STREAM_PAGE) },
        ),
      );
      const facts = rows.map(storedFactOf);
      yield* facts;
      const last = facts.at(-1);
      if (!last || facts.length < STREAM_PAGE) break;
      after = last.id;
    }
  }
}

export async function* readChanges(executor: Neo4jExecutor, after: number): AsyncIterable<LogEntry> {
  let reached = after;
  for (;;) {
    const rows = await executor.read((statements) =>
      statements.rows<LoggedRow>(
        `MATCH (c:Changeset) WHERE c.revision > $reached
         RETURN properties(c) AS logged ORDER BY c.revision LIMIT $limit`,
        { reached: neo4j.int(reached), limit: neo4j.int(LOG_PAGE) },
      ),
    );
    const entries = rows.map(logEntryOf);
    yield* entries;
    const last = entries.at(-1);
    if (!last || entries.length < LOG_PAGE) return;
    reached = last.revision;
  }
}
