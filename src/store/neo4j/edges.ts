import neo4j from 'neo4j-driver';
import type { Effect, LogEntry } from '../changesets.ts';
import { OretraceError } from '../errors.ts';
import type { Fact, StoredFact } from '../facts.ts';
import { KIND_NAMES, type KindName, kindOf, referencesOf } from '../kinds/index.ts';
import { idsIn } from '../references.ts';
import { type NewVersion, plainPropertiesOf } from './entities.ts';
import type { Statements } from './executor.ts';
import { isMerge, readMergedClasses, readReclassified } from './merged-nodes.ts';

/**
 * Most edges that a merge may move. All of them move in one transaction, which Neo4j holds in memory until it commits:
 * about 1.5 KB each, so some 75 MB of a heap of which it gives transactions 70 per cent.
 */
const MAX_MOVED = 50_000;

type Edge = NonNullable<ReturnType<typeof kindOf>['edge']>;

/** An edge that is to stand: the fact it is of, and the nodes between which it stands. */
interface PlacedEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/**
 * The relationships that stand directly between the ends of facts, so that plain Cypher over them is right: amended in
 * place while they stand, and between the nodes that the ends are known as where nodes are merged. Merges themselves
 * stand between the nodes as stated, and so do the references of the facts, from which an edge finds its way back.
 * What is superseded stays where it was.
 */
export class EdgeWriting {
  readonly #statements: Statements;
  readonly #entry: LogEntry;
  readonly #before: ReadonlyMap<string, StoredFact>;

  /** @param before as `WriteTransaction.write` has it */
  constructor(statements: Statements, entry: LogEntry, before: ReadonlyMap<string, StoredFact>) {
    this.#statements = statements;
    this.#entry = entry;
    this.#before = before;
  }

  /** Brings the edges in line with the changeset. Its facts and their references have been written. */
  async write(): Promise<void> {
    const { effects } = this.#entry;
    const stated = effects.filter((effect) => 'fact' in effect).filter(({ fact }) => hasEdge(fact.kind));
    const stood = ({ fact }: NewVersion) => this.#before.get(fact.id)?.retractedRevision === null;
    const amended = stated.filter(stood);
    const fresh = stated.filter((version) => !stood(version));
    const retracted = effects.filter((effect) => effect.effect === 'retracted');

    for (const [kind, versions] of byKind(amended, ({ fact }) => fact.kind))
      await this.#amend(kind, versions);
    for (const [kind, facts] of byKind(retracted, (effect) => effect.kind)) await this.#retract(kind, facts);
    const merges = fresh.filter(({ fact }) => isMerge(fact.kind));
    await this.#create(merges);
    // The merges are as they are to be: what they move is moved, and what is new comes to stand where it belongs.
    const reclassified = await readReclassified(this.#statements, this.#entry, this.#before);
    // What was merged can always be undone, however much has been stated of it since.
    await this.#move(reclassified, merges.length > 0 ? MAX_MOVED : Number.MAX_SAFE_INTEGER);
    await this.#create(fresh.filter(({ fact }) => !isMerge(fact.kind)));
  }

  async #amend(kind: KindName, versions: readonly NewVersion[]): Promise<void> {
    await this.#statements.rows(amendingStatement(edgeOf(kind).relationship), {
      rows: versions.map((version) => this.#rowOf(version)),
      revision: neo4j.int(this.#entry.revision),
    });
  }

  async #retract(
    kind: KindName,
    effects: readonly Extract<Effect, { effect: 'retracted' }>[],
  ): Promise<void> {
    if (!hasEdge(kind)) return;
    await this.#statements.rows(retractingStatement(edgeOf(kind).relationship), {
      ids: effects.map(({ id }) => id),
      revision: neo4j.int(this.#entry.revision),
    });
  }

  async #create(versions: readonly NewVersion[]): Promise<void> {
    const placed = await this.#placed(
      versions.map(({ fact }) => ({ id: fact.id, kind: fact.kind, ...statedEnds(fact) })),
    );
    const places = new Map(placed.map((edge) => [edge.id, edge]));
    if (versions.length === 0) return;
    await this.#statements.rows(CREATE_EDGES, {
      rows: versions.map((version) => ({
        ...this.#rowOf(version),
        relationship: edgeOf(version.fact.kind).relationship,
        ...places.get(version.fact.id),
      })),
    });
  }

  /**
   * Puts the edges of all standing facts that are stated of the nodes where they belong now.
   *
   * @throws OretraceError LIMIT_EXCEEDED for more than `most` of them
   */
  async #move(nodes: readonly string[], most: number): Promise<void> {
    if (nodes.length === 0) return;
    const found = await this.#statements.rows<StatedEdgeRow>(EDGES_STATED_OF, {
      ids: nodes,
      kinds: MOVED_KINDS,
      limit: neo4j.int(Math.min(most + 1, Number.MAX_SAFE_INTEGER)),
    });
    if (found.length > most) throw tooManyMoved(nodes, most);
    const stated = found.map(({ id, kind, ends }) => {
      const { from, to } = endRelationships(kind);
      const endBy = (relationship: string) =>
        ends.find(([by]) => by === relationship)?.[1] ?? missingEnd(id, relationship);
      return { id, kind, from: endBy(from), to: endBy(to) };
    });
    const placed = await this.#placed(stated);
    for (const [kind, rows] of byKind(placed, (edge) => edge.kind)) {
      await this.#statements.rows(movingStatement(edgeOf(kind).relationship), { rows });
    }
  }

  /** The same edges between the nodes that their ends are known as; those of merges as they are. */
  async #placed<E extends PlacedEdge & { readonly kind: KindName }>(
    edges: readonly E[],
  ): Promise<readonly E[]> {
    const ends = edges.filter(({ kind }) => !isMerge(kind)).flatMap(({ from, to }) => [from, to]);
    if (ends.length === 0) return edges;
    const { knownAs } = await readMergedClasses(this.#statements, ends);
    return edges.map((edge) => ({ ...edge, from: knownAs(edge.from), to: knownAs(edge.to) }));
  }

  #rowOf(version: NewVersion): { readonly id: string; readonly properties: Record<string, unknown> } {
    const { fact } = version;
    const { from, to } = edgeOf(fact.kind);
    const { [from]: _from, [to]: _to, ...rest } = plainPropertiesOf(fact) as Record<string, unknown>;
    const properties = {
      ...rest,
      id: fact.id,
      version: neo4j.int(version.version),
      recordedRevision: neo4j.int(this.#entry.revision),
    };
    return { id: fact.id, properties };
  }
}

/** Kinds whose edges move with merges. */
const MOVED_KINDS: readonly KindName[] = KIND_NAMES.filter((kind) => hasEdge(kind) && !isMerge(kind));

const END_RELATIONSHIPS = [
  ...new Set(MOVED_KINDS.flatMap((kind) => Object.values(endRelationships(kind)))),
].join('|');

interface StatedEdgeRow {
  readonly id: string;
  readonly kind: KindName;
  readonly ends: readonly (readonly [relationship: string, id: string])[];
  readonly [column: string]: unknown;
}

/** Standing facts with an edge that are stated of the nodes, by the references to these. */
export const EDGES_STATED_OF = `UNWIND $ids AS id
  MATCH (node:Entity {id: id})
  USING INDEX SEEK node:Entity(id)
  MATCH (node)<-[:${END_RELATIONSHIPS}]-(n:Entity)
  WHERE n.retractedRevision IS NULL AND n.kind IN $kinds
  WITH DISTINCT n LIMIT $limit
  RETURN n.id AS id, n.kind AS kind, [(n)-[r:${END_RELATIONSHIPS}]->(t) | [type(r), t.id]] AS ends`;

/** One text for every kind: Neo4j plans each anew. */
const CREATE_EDGES = `UNWIND $rows AS row
  MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to})
  CREATE (a)-[e:$(row.relationship)]->(b)
  SET e = row.properties`;

/**
 * Statements that find nodes or edges by id say which index they mean: planned while a database is nearly empty, they would
 * rather scan it, and keep to that plan while it fills.
 */
export function amendingStatement(relationship: string): string {
  return `UNWIND $rows AS row
    MATCH (a)-[e:${relationship} {id: row.id}]->(b)
    USING INDEX SEEK e:${relationship}(id)
    CREATE (a)-[past:${relationship}_HISTORY]->(b)
    SET past = properties(e), past.retractedRevision = $revision
    SET e = row.properties`;
}

export function retractingStatement(relationship: string): string {
  return `UNWIND $ids AS id
    MATCH (a)-[e:${relationship} {id: id}]->(b)
    USING INDEX SEEK e:${relationship}(id)
    CREATE (a)-[past:${relationship}_HISTORY]->(b)
    SET past = properties(e), past.retractedRevision = $revision
    DELETE e`;
}

/** The ends of a relationship never change: it is taken away and comes back between others, the same but for that. */
export function movingStatement(relationship: string): string {
  return `UNWIND $rows AS row
    MATCH ()-[e:${relationship} {id: row.id}]->()
    USING INDEX SEEK e:${relationship}(id)
    MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to})
    WITH e, a, b, properties(e) AS kept
    WHERE startNode(e) <> a OR endNode(e) <> b
    DELETE e
    CREATE (a)-[moved:${relationship}]->(b)
    SET moved = kept`;
}

function hasEdge(kind: KindName): boolean {
  return kindOf(kind).edge !== undefined;
}

function edgeOf(kind: KindName): Edge {
  const { edge } = kindOf(kind);
  if (!edge) throw new Error(`a ${kind} has no edge`);
  return edge;
}

function statedEnds(fact: Fact): { readonly from: string; readonly to: string } {
  const { from, to } = edgeOf(fact.kind);
  const [start = missingEnd(fact.id, from)] = idsIn(fact, from);
  const [end = missingEnd(fact.id, to)] = idsIn(fact, to);
  return { from: start, to: end };
}

/** The relationships by which a fact of the kind refers to its ends. */
function endRelationships(kind: KindName): { readonly from: string; readonly to: string } {
  const { from, to } = edgeOf(kind);
  const by = (field: string) =>
    referencesOf(kind).find((reference) => reference.field === field)?.property.relationship ??
    missingEnd(kind, field);
  return { from: by(from), to: by(to) };
}

function tooManyMoved(nodes: readonly string[], most: number): OretraceError {
  const dropped = nodes.slice(0, 3).join(', ');
  return new OretraceError('LIMIT_EXCEEDED', {
    en: `the merge would move more than ${most} links and relations, of ${dropped}: at most ${most} are moved at once in Neo4j; merge the node with fewer of them into the other`,
    zh: `该合并须移动 ${dropped} 的供应关系与其他关系逾 ${most} 条，Neo4j 中一次最多移动 ${most} 条：请将条数较少的节点并入另一节点`,
  });
}

function missingEnd(of: string, end: string): never {
  throw new Error(`${of} has no end ${end}`);
}

export function byKind<T>(
  items: readonly T[],
  kindOfItem: (item: T) => KindName,
): ReadonlyMap<KindName, readonly T[]> {
  const groups = new Map<KindName, T[]>();
  for (const item of items) {
    const kind = kindOfItem(item);
    const group = groups.get(kind);
    if (group) group.push(item);
    else groups.set(kind, [item]);
  }
  return groups;
}
