import type { Properties, Provenance, StoredFact } from '../facts.ts';
import type { KindName } from '../kinds/index.ts';
import type { ListedFact, SearchHit } from '../port.ts';
import type { Connection, Row } from './driver.ts';

/** Columns of one version of a fact, in the order that {@link storedFactOf} reads. `fact` and `superseded` have them. */
export const FACT_COLUMNS =
  'id, kind, properties, version, recorded_revision, retracted_revision, retracted_by_name, source, source_key, source_digest, as_imported';

/** The version that a row of {@link FACT_COLUMNS} holds. */
export function storedFactOf(row: Row): StoredFact {
  const [id, kind, properties, version, recorded, retracted, byName, source, key, digest, asImported] = row;
  return {
    // What stands in these columns was checked when it was recorded.
    kind: kind as KindName,
    id: id as string,
    properties: JSON.parse(properties as string) as Properties,
    version: version as number,
    recordedRevision: recorded as number,
    retractedRevision: retracted as number | null,
    retractedByName: byName === 1,
    provenance: source === null ? null : ({ source, key, digest } as Provenance),
    asImported: asImported === 1,
  };
}

/** The fact that a row of {@link FACT_COLUMNS}, followed by its sort key, holds. */
export function listedFactOf(row: Row): ListedFact {
  return { ...storedFactOf(row), sortKey: row[11] as string };
}

/** The hit that such a row, followed by its rank and by the id and sort key of the fact that matches, holds. */
export function searchHitOf(row: Row): SearchHit {
  const [rank, id, sortKey] = row.slice(12);
  return {
    ...listedFactOf(row),
    rank: rank as number,
    matched: { id: id as string, sortKey: sortKey as string },
  };
}

/** Rows of {@link FACT_COLUMNS} and the sort key, by row number. */
export function rowsByRid(connection: Connection, rids: readonly number[]): ReadonlyMap<number, Row> {
  const rows = connection
    .prepare(`SELECT ${FACT_COLUMNS}, sort_key, rid FROM fact WHERE rid IN (SELECT value FROM json_each(?))`)
    .all(JSON.stringify(rids));
  return new Map(rows.map((row) => [row[12] as number, row]));
}
