import neo4j from 'neo4j-driver';
import type { WriteTransaction } from '../applying.ts';
import type { Effect, LogEntry } from '../changesets.ts';
import { OretraceError } from '../errors.ts';
import type { Fact, StoredFact } from '../facts.ts';
import { type KindName, referencesOf } from '../kinds/index.ts';
import type { Revision } from '../port.ts';
import { idsIn } from '../references.ts';
import { EdgeWriting } from './edges.ts';
import {
  carriedBy,
  carriesMinerals,
  ENTITY_COLUMNS,
  type EntityRow,
  entityColumnsOf,
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

/*
 * Neo4j plans every distinct text anew, which costs more than most changesets: labels and types are values here, so
 * that one text does for all kinds.
 */
const WRITE_NODES = `UNWIND $rows AS row
  MERGE (n:Entity {id: row.id})
  SET n = row.properties
  SET n:$(row.labels)
  REMOVE n:Retracted`;

const WRITE_REFERENCES = `UNWIND $rows AS row
  MATCH (n:Entity {id: row.id}) MATCH (t:Entity {id: row.target})
  CREATE (n)-[r:$(row.relationship)]->(t)
  SET r.position = row.position`;

const RETRACT = `UNWIND $rows AS row
  MATCH (n:Entity {id: row.id})
  SET n.retractedRevision = $revision, n.retractedByName = row.byName
  REMOVE n:$(row.labels)
  SET n:Retracted`;

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
       RETURN ${entityColumnsOf(kind)}`,
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
    await this.writeNodes(stated, entry.revision);
    await this.writeReferences(stated, before);
    await this.writeCarried(stated, before);
    await this.retract(
      entry.effects.filter((effect) => effect.effect === 'retracted'),
      entry.revision,
    );
    await this.mark(entry.effects.filter((effect) => effect.effect === 'marked'));
    await new EdgeWriting(this.statements, entry, before).write();
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

  private async writeNodes(versions: readonly NewVersion[], revision: number): Promise<void> {
    if (versions.length === 0) return;
    await this.statements.rows(WRITE_NODES, {
      rows: versions.map((version) => ({
        id: version.fact.id,
        labels: labelsOf(version.fact.kind),
        properties: nodePropertiesOf(version, revision),
      })),
    });
  }

  private async writeReferences(
    versions: readonly NewVersion[],
    before: ReadonlyMap<string, StoredFact>,
  ): Promise<void> {
    const outdated: { readonly id: string; readonly relationship: string }[] = [];
    const rows: Record<string, unknown>[] = [];
    for (const { fact } of versions) {
      const last = before.get(fact.id);
      for (const { field, property } of referencesOf(fact.kind)) {
        const targets = idsIn(fact, field);
        if (last) {
          // Ids hold commas, but no white space.
          if (idsIn(last, field).join(' ') === targets.join(' ')) continue;
          outdated.push({ id: fact.id, relationship: property.relationship });
        }
        for (const [position, target] of targets.entries()) {
          rows.push({
            id: fact.id,
            target,
            relationship: property.relationship,
            position: neo4j.int(position),
          });
        }
      }
    }
    for (const [relationship, ids] of idsBy(outdated)) {
      await this.statements.rows(
        `UNWIND $ids AS id MATCH (:Entity {id: id})-[r:${relationship}]->(:Entity) DELETE r`,
        { ids },
      );
    }
    if (rows.length > 0) await this.statements.rows(WRITE_REFERENCES, { rows });
  }

  private async writeCarried(
    versions: readonly NewVersion[],
    before: ReadonlyMap<string, StoredFact>,
  ): Promise<void> {
    const carrying = versions.filter(({ fact }) => carriesMinerals(fact.kind));
    const ids = carrying.map(({ fact }) => fact.id).filter((id) => before.has(id));
    if (ids.length > 0) {
      await this.statements.rows(
        'UNWIND $ids AS id MATCH (:Entity {id: id})-[carried:CARRIES]->() DELETE carried',
        { ids },
      );
    }
    const rows = carrying.flatMap(({ fact }) =>
      carriedBy(fact).map((carried) => ({ id: fact.id, ...carried })),
    );
    if (rows.length === 0) return;
    await this.statements.rows(
      `UNWIND $rows AS row
       MATCH (n:Entity {id: row.id})
       MERGE (m:Mineral {code: row.mineral})
       CREATE (n)-[carried:CARRIES]->(m)
       SET carried.kgLow = row.kgLow, carried.kgHigh = row.kgHigh`,
      { rows },
    );
  }

  private async retract(
    effects: readonly Extract<Effect, { effect: 'retracted' }>[],
    revision: number,
  ): Promise<void> {
    if (effects.length === 0) return;
    await this.statements.rows(RETRACT, {
      rows: effects.map(({ id, kind, because }) => ({
        id,
        labels: labelsOf(kind),
        byName: because === null,
      })),
      revision: neo4j.int(revision),
    });
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

function idsBy(
  outdated: readonly { readonly id: string; readonly relationship: string }[],
): ReadonlyMap<string, readonly string[]> {
  const ids = new Map<string, string[]>();
  for (const { id, relationship } of outdated) {
    const known = ids.get(relationship);
    if (known) known.push(id);
    else ids.set(relationship, [id]);
  }
  return ids;
}

function byId(rows: readonly EntityRow[]): ReadonlyMap<string, StoredFact> {
  return new Map(rows.map((row) => [row.entity.id as string, storedFactOf(row)]));
}
