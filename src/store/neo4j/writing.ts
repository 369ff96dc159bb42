import neo4j from 'neo4j-driver';
import type { WriteTransaction } from '../applying.ts';
import type { Effect, LogEntry } from '../changesets.ts';
import { OretraceError } from '../errors.ts';
import type { Fact, StoredFact } from '../facts.ts';
import { type KindName, referencesOf } from '../kinds/index.ts';
import type { Revision } from '../port.ts';
import { idsIn } from '../references.ts';
import { byKind, EdgeWriting } from './edges.ts';
import {
  carriedBy,
  carriesMinerals,
  ENTITY_COLUMNS,
  type EntityRow,
  labelsOf,
  type NewVersion,
  nodePropertiesOf,
  storedFactOf,
} from './entities.ts';
import type { Statements } from './executor.ts';
import { type LoggedRow, logEntryOf } from './log.ts';
import { REFERENCE_RELATIONSHIPS } from './schema.ts';

/** Facts that refer to any of the ids. Says which index it means for the reason that the statements of edges do. */
export const REFERRERS = `UNWIND $ids AS id
  MATCH (referred:Entity {id: id})
  USING INDEX SEEK referred:Entity(id)
  MATCH (referred)<-[:${REFERENCE_RELATIONSHIPS.join('|')}]-(n:Entity)
  WITH DISTINCT n
  RETURN ${ENTITY_COLUMNS}`;

/** The write transaction of one changeset: the first statement takes the lock that keeps other writers out. */
export class Neo4jWriteTransaction implements WriteTransaction {
  private readonly statements: Statements;
  private readonly restore: string | null;
  private locked: Promise<Revision> | null = null;

  /** @param restore the mark of the restore that this transaction is part of; null for an ordinary changeset */
  constructor(statements: Statements, restore: string | null = null) {
    this.statements = statements;
    this.restore = restore;
  }

  head(): Promise<Revision> {
    this.locked ??= this.takeLock();
    return this.locked;
  }

  async entryOf(changesetId: string): Promise<LogEntry | null> {
    await this.head();
    const [row] = await this.statements.rows<LoggedRow>(
      'MATCH (c:Changeset {changesetId: $changesetId}) RETURN properties(c) AS logged',
      { changesetId },
    );
    return row ? logEntryOf(row) : null;
  }

  async load(ids: readonly string[]): Promise<ReadonlyMap<string, StoredFact>> {
    await this.head();
    return byId(
      await this.statements.rows<EntityRow>(
        `UNWIND $ids AS id MATCH (n:Entity {id: id}) RETURN ${ENTITY_COLUMNS}`,
        { ids: [...new Set(ids)] },
      ),
    );
  }

  async referrers(ids: readonly string[]): Promise<readonly StoredFact[]> {
    await this.head();
    const rows = await this.statements.rows<EntityRow>(REFERRERS, { ids });
    return rows.map(storedFactOf);
  }

  async standingReferrers(
    kind: KindName,
    reference: string,
    ids: readonly string[],
  ): Promise<readonly StoredFact[]> {
    await this.head();
    const relationship = referencesOf(kind).find(({ field }) => field === reference)?.property.relationship;
    const rows = await this.statements.rows<EntityRow>(
      `UNWIND $ids AS id
       MATCH (:Entity {id: id})<-[:${relationship}]-(n:${kind})
       WITH DISTINCT n
       RETURN ${ENTITY_COLUMNS}`,
      { ids },
    );
    return rows.map(storedFactOf);
  }

  async write(entry: LogEntry, before: ReadonlyMap<string, StoredFact>): Promise<void> {
    const stated = entry.effects.filter(isStatement);
    await this.keepVersions(
      stated.filter(({ fact }) => before.has(fact.id)),
      entry.revision,
    );
    for (const [kind, versions] of byKind(stated, ({ fact }) => fact.kind)) {
      await this.writeNodes(kind, versions, entry.revision);
    }
    const edges = new EdgeWriting(this.statements, entry, before);
    for (const [kind, versions] of byKind(stated, ({ fact }) => fact.kind)) {
      await this.writeReferences(kind, versions, before);
      if (carriesMinerals(kind)) await this.writeCarried(versions);
    }
    const retracted = entry.effects.filter((effect) => effect.effect === 'retracted');
    for (const [kind, effects] of byKind(retracted, (effect) => effect.kind)) {
      await this.retract(kind, effects, entry.revision);
    }
    const marked = entry.effects.filter((effect) => effect.effect === 'marked');
    await this.mark(marked);
    await edges.write();
    await this.log(entry);
  }

  private async takeLock(): Promise<Revision> {
    // Read-then-set would lose increments, and facts before the lock would deadlock: this statement comes first.
    const [row] = await this.statements.rows<HeadRow>(
      `MATCH (r:Revision {key: 'head'}) SET r.n = r.n + 1
       RETURN r.n AS n, r.recordedAt AS recordedAt, r.digest AS digest,
         r.restoring AS restoring`,
    );
    if (!row) throw new Error('the database has no Revision node');
    if (row.restoring !== this.restore) {
      throw new OretraceError('CONFLICT', {
        en: 'another restore is under way, or was killed: run it again before anything else is written',
        zh: '另有恢复正在进行，或曾被中断：请重新执行恢复，再写入其他内容',
      });
    }
    return { number: row.n - 1, recordedAt: row.recordedAt, digest: row.digest };
  }

  /** The version that stood, or was retracted, stays as a `Version` node beside its entity. */
  private async keepVersions(versions: readonly NewVersion[], revision: number): Promise<void> {
    if (versions.length === 0) return;
    await this.statements.rows(
      `UNWIND $ids AS id
       MATCH (n:Entity {id: id})
       CREATE (v:Version)-[:VERSION_OF]->(n)
       SET v = properties(n), v.retractedRevision = coalesce(n.retractedRevision, $revision)
       WITH n, v
       MATCH (n)-[carried:CARRIES]->(m:Mineral)
       CREATE (v)-[copy:CARRIES]->(m)
       SET copy = properties(carried)`,
      { ids: versions.map(({ fact }) => fact.id), revision: neo4j.int(revision) },
    );
  }

  private async writeNodes(kind: KindName, versions: readonly NewVersion[], revision: number): Promise<void> {
    await this.statements.rows(
      `UNWIND $rows AS row
       MERGE (n:Entity {id: row.id})
       SET n = row.properties
       SET n:${labelsOf(kind)}
       REMOVE n:Retracted`,
      {
        rows: versions.map((version) => ({
          id: version.fact.id,
          properties: nodePropertiesOf(version, revision),
        })),
      },
    );
  }

  private async writeReferences(
    kind: KindName,
    versions: readonly NewVersion[],
    before: ReadonlyMap<string, StoredFact>,
  ): Promise<void> {
    for (const { field, property } of referencesOf(kind)) {
      const amended = versions.filter(({ fact }) => {
        const last = before.get(fact.id);
        // Ids hold commas, but no white space.
        return last && idsIn(last, field).join(' ') !== idsIn(fact, field).join(' ');
      });
      if (amended.length > 0) {
        await this.statements.rows(
          `UNWIND $ids AS id MATCH (:Entity {id: id})-[r:${property.relationship}]->(:Entity) DELETE r`,
          { ids: amended.map(({ fact }) => fact.id) },
        );
      }
      const again = new Set(amended);
      const rows = versions
        .filter((version) => again.has(version) || !before.has(version.fact.id))
        .flatMap(({ fact }) =>
          idsIn(fact, field).map((target, position) => ({
            id: fact.id,
            target,
            position: neo4j.int(position),
          })),
        );
      if (rows.length === 0) continue;
      await this.statements.rows(
        `UNWIND $rows AS row
         MATCH (n:Entity {id: row.id}) MATCH (t:Entity {id: row.target})
         CREATE (n)-[:${property.relationship} {position: row.position}]->(t)`,
        { rows },
      );
    }
  }

  private async writeCarried(versions: readonly NewVersion[]): Promise<void> {
    await this.statements.rows(
      'UNWIND $ids AS id MATCH (:Entity {id: id})-[carried:CARRIES]->() DELETE carried',
      { ids: versions.map(({ fact }) => fact.id) },
    );
    await this.statements.rows(
      `UNWIND $rows AS row
       MATCH (n:Entity {id: row.id})
       MERGE (m:Mineral {code: row.mineral})
       CREATE (n)-[carried:CARRIES]->(m)
       SET carried.kgLow = row.kgLow, carried.kgHigh = row.kgHigh`,
      {
        rows: versions.flatMap(({ fact }) => carriedBy(fact).map((carried) => ({ id: fact.id, ...carried }))),
      },
    );
  }

  private async retract(
    kind: KindName,
    effects: readonly Extract<Effect, { effect: 'retracted' }>[],
    revision: number,
  ): Promise<void> {
    await this.statements.rows(
      `UNWIND $rows AS row
       MATCH (n:Entity {id: row.id})
       SET n.retractedRevision = $revision, n.retractedByName = row.byName
       REMOVE n:${labelsOf(kind)}
       SET n:Retracted`,
      {
        rows: effects.map(({ id, because }) => ({ id, byName: because === null })),
        revision: neo4j.int(revision),
      },
    );
  }

  private async mark(effects: readonly Extract<Effect, { effect: 'marked' }>[]): Promise<void> {
    if (effects.length === 0) return;
    await this.statements.rows(
      'UNWIND $rows AS row MATCH (n:Entity {id: row.id}) SET n.retractedByName = row.byName',
      { rows: effects.map(({ id, retractedByName }) => ({ id, byName: retractedByName })) },
    );
  }

  private async log(entry: LogEntry): Promise<void> {
    const { effects, outcomes, revision, importId, ...plain } = entry;
    await this.statements.rows(
      `MATCH (r:Revision {key: 'head'})
       SET r.n = $revision, r.recordedAt = $plain.recordedAt, r.digest = $plain.digest
       CREATE (c:Changeset {revision: $revision})
       SET c += $plain, c.importId = $importId, c.effects = $effects, c.outcomes = $outcomes`,
      {
        revision: neo4j.int(revision),
        plain,
        importId,
        // The log keeps the exact text that its digest covers.
        effects: JSON.stringify(effects),
        outcomes,
      },
    );
  }
}

interface HeadRow {
  readonly n: number;
  readonly recordedAt: string | null;
  readonly digest: string;
  readonly restoring: string | null;
  readonly [column: string]: unknown;
}

function isStatement(effect: Effect): effect is Extract<Effect, { fact: Fact }> {
  return effect.effect === 'recorded' || effect.effect === 'reinstated';
}

function byId(rows: readonly EntityRow[]): ReadonlyMap<string, StoredFact> {
  return new Map(rows.map((row) => [row.entity.id as string, storedFactOf(row)]));
}
