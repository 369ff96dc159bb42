import { digestOf } from '../canonical.ts';
import { SEARCHED_KINDS } from '../checked-filters.ts';
import { OretraceError } from '../errors.ts';
import { KIND_NAMES, kindOf, referencesOf } from '../kinds/index.ts';
import { FIRST_DIGEST } from '../log-digest.ts';
import { BY_REVISION, orderFieldsOf, revisionText } from '../ordering.ts';
import { orderPropertyOf } from './entities.ts';
import type { Neo4jExecutor } from './executor.ts';

/** Grows by one with every change of the layout that older code could not read. */
export const SCHEMA_VERSION = 4;

/** Name of the full-text index over all searched kinds. */
export const SEARCH_INDEX = 'oretrace_search';

/** Every reference relationship that a declaration names. */
export const REFERENCE_RELATIONSHIPS: readonly string[] = [
  ...new Set(KIND_NAMES.flatMap((kind) => referencesOf(kind).map(({ property }) => property.relationship))),
].sort();

/**
 * Brings an empty or older database to this layout; constraints and indexes that are there already stay.
 *
 * @throws OretraceError STORE_NEWER when a later oretrace wrote it
 */
export async function migrate(executor: Neo4jExecutor): Promise<void> {
  const { version, layout } = await laidOut(executor);
  if (version > SCHEMA_VERSION) {
    throw new OretraceError('STORE_NEWER', {
      en: `the Neo4j database has layout ${version}, this oretrace knows ${SCHEMA_VERSION}: use a newer oretrace`,
      zh: `该 Neo4j 数据库的布局版本为 ${version}，而本 oretrace 只识别到 ${SCHEMA_VERSION}：请使用更新的 oretrace`,
    });
  }
  const statements = schemaStatements();
  const wanted = digestOf(statements);
  if (version === SCHEMA_VERSION && layout === wanted) return;
  if (version === 2) for (const statement of ORDER_KEYS) await executor.layOut(statement);
  for (const statement of statements) await executor.layOut(statement);
  await executor.layOut('CALL db.awaitIndexes(120)');
  await executor.write((transaction) =>
    transaction.rows(
      `MERGE (h:AccessHead {key: 'head'})
       ON CREATE SET h.n = 0, h.digest = $digest
       MERGE (r:Revision {key: 'head'})
       ON CREATE SET r.n = 0, r.digest = $digest
       SET r.schemaVersion = toInteger($version), r.layout = $wanted`,
      { digest: FIRST_DIGEST, version: SCHEMA_VERSION, wanted },
    ),
  );
}

/** Gives entities of layout 2 the keys of the orders that came with layout 3. Doing it twice does no harm. */
const ORDER_KEYS: readonly string[] = KIND_NAMES.map((kind) => {
  const keys = orderFieldsOf(kind).map((orderBy) => {
    const value =
      orderBy === BY_REVISION
        ? `right('${revisionText(0)}' + toString(n.${orderBy}), 16)`
        : `coalesce(n.${orderBy}, '')`;
    return `n.${orderPropertyOf(orderBy)} = ${value} + '\u0001' + n.sortKey`;
  });
  return `MATCH (n:Entity {kind: '${kind}'}) CALL (n) { SET ${keys.join(', ')} } IN TRANSACTIONS OF 5000 ROWS`;
});

/** Which layout the database has; the second figure changes with every kind and index that is declared. */
async function laidOut(
  executor: Neo4jExecutor,
): Promise<{ readonly version: number; readonly layout: string | null }> {
  const [row] = await executor.readAnyway((statements) =>
    statements.rows<{ version: number; layout: string | null }>(
      `MATCH (r:Revision {key: 'head'}) RETURN r.schemaVersion AS version, r.layout AS layout`,
    ),
  );
  return row ?? { version: 0, layout: null };
}

/** Names of constraints and indexes derive from kinds, which are identifiers; nothing from outside enters here. */
function schemaStatements(): readonly string[] {
  const unique = (name: string, label: string, property: string) =>
    `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`;
  const index = (name: string, label: string, property: string) =>
    `CREATE INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`;
  return [
    unique('entity_id', 'Entity', 'id'),
    unique('mineral_code', 'Mineral', 'code'),
    unique('revision_key', 'Revision', 'key'),
    unique('changeset_revision', 'Changeset', 'revision'),
    unique('changeset_id', 'Changeset', 'changesetId'),
    index('changeset_recorded_at', 'Changeset', 'recordedAt'),
    unique('access_head_key', 'AccessHead', 'key'),
    unique('access_number', 'Access', 'number'),
    index('access_at', 'Access', 'at'),
    index('access_who', 'Access', 'who'),
    ...KIND_NAMES.flatMap((kind) => [
      index(`${kind}_sort_key`, kind, 'sortKey'),
      ...orderFieldsOf(kind)
        .map(orderPropertyOf)
        .map((property) => index(`${kind}_${property}`, kind, property)),
      index(`${kind}_id`, kind, 'id'),
      ...filteredScalars(kind).map((field) => index(`${kind}_${field}`, kind, field)),
      ...edgeConstraints(kind),
    ]),
    `CREATE FULLTEXT INDEX ${SEARCH_INDEX} IF NOT EXISTS FOR (n:${SEARCHED_KINDS.join('|')})
     ON EACH [n.searchTokens]
     OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace', \`fulltext.eventually_consistent\`: false}}`,
  ];
}

function edgeConstraints(kind: (typeof KIND_NAMES)[number]): readonly string[] {
  const relationship = kindOf(kind).edge?.relationship;
  if (relationship === undefined) return [];
  return [
    `CREATE CONSTRAINT ${relationship}_id IF NOT EXISTS
     FOR ()-[r:${relationship}]-() REQUIRE r.id IS UNIQUE`,
  ];
}

/** Lists are filtered by a scan of their values: a range index holds them only whole. */
function filteredScalars(kind: (typeof KIND_NAMES)[number]): readonly string[] {
  return Object.entries(kindOf(kind).properties)
    .filter(([, { filter, type }]) => filter && type !== 'minerals' && type !== 'references')
    .map(([field]) => field);
}
