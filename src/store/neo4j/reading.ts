import neo4j from 'neo4j-driver';
import type { LogEntry, Recording } from '../changesets.ts';
import type { StoredFact } from '../facts.ts';
import { KIND_NAMES, type KindName, kindOf } from '../kinds/index.ts';
import { asSeenAt } from '../known-at.ts';
import type { HistoryEntry, ListedFact, Page, Revision, SearchHit, SearchPage } from '../port.ts';
import type { CheckedListQuery, CheckedNeighbourQuery, CheckedSearchQuery } from '../queries.ts';
import { readPastRevision } from '../revision-queries.ts';
import {
  ENTITY_COLUMNS,
  type EntityRow,
  entityColumnsOf,
  listedFactOf,
  orderPropertyOf,
  storedFactOf,
} from './entities.ts';
import type { Neo4jExecutor, Statements } from './executor.ts';
import { compileFilters, conditionsOn, luceneQueryOf, relationshipOf } from './filters.ts';
import { type LoggedRow, logEntryOf, recordingOf } from './log.ts';
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
  return executor.write((statements) => headOf(statements, LOCKED_REVISION));
}

const REVISION = "MATCH (r:Revision {key: 'head'})";
/** Writes nothing new, yet waits until no writer is under way. */
const LOCKED_REVISION = `${REVISION} SET r.lock = true`;

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
  const found = byId(await executor.read((statements) => lastVersions(statements, ids)));
  return ids.map((id) => found.get(id) ?? null);
}

/**
 * The facts as they were seen at a revision. Of a fact that was recorded anew since, the earlier version is looked for:
 * where the commit that put it aside does not show wholly yet, it is read again under the writers' lock.
 */
export async function readFactsAt(
  executor: Neo4jExecutor,
  ids: readonly string[],
  at: number,
): Promise<readonly (StoredFact | null)[]> {
  const readFound = async (statements: Statements) => {
    const head = await headOf(statements, REVISION);
    readPastRevision(at, head.number);
    const last = await lastVersions(statements, ids);
    const later = last.filter(({ recordedRevision }) => recordedRevision > at);
    const earlier = await versionsAt(statements, later, at);
    // A commit that came meanwhile may show in part within one fact, too.
    if ((await headOf(statements, REVISION)).number !== head.number) return null;
    return earlier && byId([...last.filter((fact) => fact.recordedRevision <= at), ...earlier]);
  };
  const found = (await executor.read(readFound)) ?? (await underLock(executor, readFound));
  return ids.map((id) => {
    const version = found?.get(id);
    return version ? asSeenAt(version, at) : null;
  });
}

async function lastVersions(statements: Statements, ids: readonly string[]): Promise<readonly StoredFact[]> {
  const rows = await statements.rows<EntityRow>(
    `UNWIND $ids AS id MATCH (n:Entity {id: id}) RETURN ${ENTITY_COLUMNS}`,
    { ids: [...new Set(ids)] },
  );
  return rows.map(storedFactOf);
}

/** The last versions by a revision of facts recorded anew after it; null where one that must be there is not seen. */
async function versionsAt(
  statements: Statements,
  later: readonly StoredFact[],
  at: number,
): Promise<readonly StoredFact[] | null> {
  const amended = later.filter(({ version }) => version > 1);
  if (amended.length === 0) return [];
  const rows = await statements.rows<EntityRow & { id: string; kept: number }>(
    `UNWIND $ids AS id
     MATCH (e:Entity {id: id})
     CALL (e) {
       MATCH (v:Version)-[:VERSION_OF]->(e)
       WITH v ORDER BY v.version DESC
       RETURN count(v) AS kept, [v IN collect(v) WHERE v.recordedRevision <= $at][0] AS n
     }
     RETURN id, kept, ${ENTITY_COLUMNS}`,
    { ids: amended.map(({ id }) => id), at: neo4j.int(at) },
  );
  const kept = new Map(rows.map((row) => [row.id, row.kept]));
  if (amended.some(({ id, version }) => (kept.get(id) ?? 0) < version - 1)) return null;
  return rows.filter(({ entity }) => entity !== null).map(storedFactOf);
}

/** Reads while no commit shows in part: none is under way. */
function underLock<T>(executor: Neo4jExecutor, read: (statements: Statements) => Promise<T>): Promise<T> {
  return executor.write(async (statements) => {
    await headOf(statements, LOCKED_REVISION);
    return read(statements);
  });
}

function byId(facts: readonly StoredFact[]): ReadonlyMap<string, StoredFact> {
  return new Map(facts.map((fact) => [fact.id, fact]));
}

export async function readRevisionAt(executor: Neo4jExecutor, instant: string): Promise<number> {
  const [row] = await executor.read((statements) =>
    statements.rows<{ revision: number }>(
      `MATCH (c:Changeset) WHERE c.recordedAt <= $instant
       RETURN c.revision AS revision ORDER BY c.recordedAt DESC LIMIT 1`,
      { instant },
    ),
  );
  return row?.revision ?? 0;
}

/**
 * Rows without those of facts that have just been retracted: one statement may meet a fact through an index before the
 * commit that retracts it, and read its properties after.
 */
function standing<R extends EntityRow>(rows: readonly R[]): readonly R[] {
  return rows.filter(({ entity }) => (entity.retractedRevision ?? null) === null);
}

export async function readPage(executor: Neo4jExecutor, query: CheckedListQuery): Promise<Page> {
  const { match, where, parameters } = compileFilters(query.kind, query.filters, query.orderBy);
  const order = query.order === 'desc' ? 'DESC' : 'ASC';
  const key = `n.${orderPropertyOf(query.orderBy)}`;
  // Without any condition on the key Neo4j does not read it in index order but sorts the whole kind.
  const beyond =
    query.after === null
      ? ` AND ${key} IS NOT NULL`
      : ` AND ${key} ${query.order === 'desc' ? '<' : '>'} $after`;
  const rows = await executor.read((statements) =>
    statements.rows<EntityRow>(
      `${match} ${where}${beyond}
       WITH n ORDER BY ${key} ${order} LIMIT $limit
       RETURN ${entityColumnsOf(query.kind)}
       ORDER BY ${key} ${order}`,
      { ...parameters, after: query.after, limit: neo4j.int(query.limit + 1) },
    ),
  );
  return {
    facts: standing(rows.slice(0, query.limit)).map(listedFactOf),
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

/** How many facts of each kind stand. Neo4j keeps the number of nodes of a label: none is looked at. */
export async function countKinds(executor: Neo4jExecutor): Promise<ReadonlyMap<KindName, number>> {
  const rows = await executor.read((statements) =>
    statements.rows<{ kind: KindName; count: number }>(
      // Counted beside the kind's name, the nodes of each would be gone through.
      KIND_NAMES.map(
        (kind) => `MATCH (n:${kind}) WITH count(n) AS count RETURN '${kind}' AS kind, count`,
      ).join('\nUNION ALL\n'),
    ),
  );
  return new Map(rows.flatMap(({ kind, count }) => (count > 0 ? [[kind, count]] : [])));
}

export async function readNeighbours(
  executor: Neo4jExecutor,
  query: CheckedNeighbourQuery,
): Promise<ReadonlyMap<string, readonly ListedFact[]>> {
  const parameters: Record<string, unknown> = {};
  const where = conditionsOn('n', query.kind, query.filters, parameters);
  const order = query.order === 'desc' ? 'DESC' : 'ASC';
  const key = `n.${orderPropertyOf(query.orderBy)}`;
  const rows = await executor.read((statements) =>
    statements.rows<EntityRow & { target: string }>(
      `UNWIND $ids AS target
       MATCH (t:Entity {id: target})
       CALL (t) {
         MATCH (n:${query.kind})-[:${relationshipOf(query.kind, query.reference)}]->(t)
         WHERE ${where}
         RETURN n ORDER BY ${key} ${order} LIMIT $limit
       }
       RETURN target, ${entityColumnsOf(query.kind)}
       ORDER BY target, ${key} ${order}`,
      { ...parameters, ids: [...new Set(query.ids)], limit: neo4j.int(query.limitPerId) },
    ),
  );
  const neighbours = new Map<string, ListedFact[]>(query.ids.map((id) => [id, []]));
  for (const row of standing(rows)) neighbours.get(row.target)?.push(listedFactOf(row));
  return neighbours;
}

export async function searchFacts(executor: Neo4jExecutor, query: CheckedSearchQuery): Promise<SearchPage> {
  const { tokens, knownAs } = query;
  if (tokens === null) return { hits: [], hasMore: false };
  const rows = await executor.read((statements) =>
    statements.rows<EntityRow & { rank: number; matched: SearchHit['matched'] }>(
      knownAs.size === 0 ? SEARCH : SEARCH_KNOWN,
      {
        lucene: luceneQueryOf(tokens),
        kinds: query.kinds,
        knownAs: Object.fromEntries([...knownAs].map(([id, known]) => [id, known ?? NOT_WANTED])),
        folded: tokens.folded,
        after: query.after,
        limit: neo4j.int(query.limit + 1),
      },
    ),
  );
  return {
    hits: standing(rows.slice(0, query.limit)).map((row) => ({
      ...listedFactOf(row),
      rank: row.rank,
      matched: row.matched,
    })),
    hasMore: rows.length > query.limit,
  };
}

/** Known as a fact that is not asked for. A map of Cypher does not tell null from nothing; no id is empty. */
const NOT_WANTED = '';

const FOUND = `CALL db.index.fulltext.queryNodes('${SEARCH_INDEX}', $lucene) YIELD node AS m`;

const RANK = `CASE
    WHEN $folded IN m.foldedNames THEN 0
    WHEN any(name IN m.foldedNames WHERE name STARTS WITH $folded) THEN 1
    ELSE 2
  END`;

const POSITION = 'rank, matched.sortKey, matched.id';

/** The rows after the position asked for, as many as are wanted. */
const PAGE = `WHERE $after IS NULL OR rank > $after.rank OR (rank = $after.rank AND
    (matched.sortKey > $after.sortKey OR (matched.sortKey = $after.sortKey AND matched.id > $after.id)))
  WITH * ORDER BY ${POSITION} LIMIT $limit`;

const SEARCH = `${FOUND}
  WITH m WHERE m.kind IN $kinds
  WITH m AS n, ${RANK} AS rank, {id: m.id, sortKey: m.sortKey} AS matched
  ${PAGE}
  RETURN rank, matched, ${ENTITY_COLUMNS} ORDER BY ${POSITION}`;

/** Where some facts are known as others. */
const SEARCH_KNOWN = `${FOUND}
  WITH m, $knownAs[m.id] AS other
  WHERE CASE WHEN other IS NULL THEN m.kind IN $kinds ELSE other <> '${NOT_WANTED}' END
  WITH coalesce(other, m.id) AS known, ${RANK} AS rank, {id: m.id, sortKey: m.sortKey} AS matched
  ORDER BY ${POSITION}
  WITH known, collect({rank: rank, matched: matched})[0] AS best
  WITH known, best.rank AS rank, best.matched AS matched
  ${PAGE}
  MATCH (n:Entity {id: known})
  RETURN rank, matched, ${ENTITY_COLUMNS} ORDER BY ${POSITION}`;

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
           RETURN ${entityColumnsOf(kind)} ORDER BY n.id`,
          { after, limit: neo4j.int(STREAM_PAGE) },
        ),
      );
      yield* standing(rows).map(storedFactOf);
      const last = rows.at(-1);
      if (!last || rows.length < STREAM_PAGE) break;
      after = last.entity.id as string;
    }
  }
}

/**
 * Every version of the facts of some kinds, page by page, by id: an entity's last version first, then those put aside.
 * One that is put aside between the two comes from there, where it never changes. What was recorded after the stream
 * began is left out: the log has it whole, while here it might show in part.
 */
export async function* streamVersions(
  executor: Neo4jExecutor,
  kinds: readonly KindName[],
  confirmed: Revision,
): AsyncIterable<StoredFact> {
  for (const kind of kinds) {
    const { idPrefix } = kindOf(kind);
    // ';' comes right after ':'.
    const readAfter = (after: string) => wholeVersionPage(executor, after, `${idPrefix};`);
    let coming: Promise<VersionPage> | null = readAfter(`${idPrefix}:`);
    while (coming) {
      const { versions, last }: VersionPage = await coming;
      // The next page is read while this one is being looked at.
      coming = last === null ? null : readAfter(last);
      // Whoever stops here never looks at it, nor at its failure.
      coming?.catch(() => {});
      for (const version of versions) if (version.recordedRevision <= confirmed.number) yield version;
    }
  }
}

async function wholeVersionPage(executor: Neo4jExecutor, after: string, end: string): Promise<VersionPage> {
  const read = (statements: Statements) => readVersionPage(statements, after, end);
  const page = (await executor.read(read)) ?? (await underLock(executor, read));
  if (!page) throw new Error(`versions of facts after ${after} are not there`);
  return page;
}

interface VersionPage {
  readonly versions: readonly StoredFact[];
  /** Id after which the next page begins; null at the end. */
  readonly last: string | null;
}

/** Null where a version that must be there is not seen. */
async function readVersionPage(
  statements: Statements,
  after: string,
  end: string,
): Promise<VersionPage | null> {
  const entities = await statements.rows<EntityRow>(
    `MATCH (n:Entity) WHERE n.id > $after AND n.id < $end
     WITH n ORDER BY n.id LIMIT $limit
     RETURN ${ENTITY_COLUMNS} ORDER BY n.id`,
    { after, end, limit: neo4j.int(STREAM_PAGE) },
  );
  const current = entities.map(storedFactOf);
  const last = current.at(-1);
  if (!last) return { versions: [], last: null };
  // A statement of its own, which begins when the entities have been read.
  const rows = await statements.rows<EntityRow>(
    `MATCH (e:Entity) WHERE e.id > $after AND e.id <= $last
     MATCH (e)<-[:VERSION_OF]-(n:Version)
     RETURN ${ENTITY_COLUMNS}`,
    { after, last: last.id },
  );
  const aside = rows.map(storedFactOf);
  const put = new Map<string, Set<number>>();
  for (const { id, version } of aside) {
    const versions = put.get(id);
    if (versions) versions.add(version);
    else put.set(id, new Set([version]));
  }
  for (const { id, version } of current) {
    const versions = put.get(id);
    for (let earlier = 1; earlier < version; earlier += 1) if (!versions?.has(earlier)) return null;
  }
  return {
    versions: [...current.filter(({ id, version }) => !put.get(id)?.has(version)), ...aside],
    last: entities.length < STREAM_PAGE ? null : last.id,
  };
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

/** Who made revisions, in the order asked for. Effects come over the wire only where a fact is asked about. */
export async function readRecordings(
  executor: Neo4jExecutor,
  revisions: readonly number[],
  about: string | undefined,
): Promise<readonly (Recording | null)[]> {
  const effects = about === undefined ? '' : ', .effects';
  const rows = await executor.read((statements) =>
    statements.rows<LoggedRow>(
      `MATCH (c:Changeset) WHERE c.revision IN $revisions
       RETURN c {.revision, .recordedAt, .changesetId, .changesetDigest, .author, .reason, .importId,
                 .previousDigest, .digest${effects}} AS logged`,
      { revisions: [...new Set(revisions)].map((revision) => neo4j.int(revision)) },
    ),
  );
  const found = new Map(rows.map((row) => recordingOf(row, about)).map((one) => [one.revision, one]));
  return revisions.map((revision) => found.get(revision) ?? null);
}
