import type { LogEntry } from '../changesets.ts';
import type { StoredFact } from '../facts.ts';
import { KIND_NAMES, type KindName, kindOf } from '../kinds/index.ts';
import { type MergedClasses, mergedClasses } from '../merged-classes.ts';
import { idsIn } from '../references.ts';
import type { Statements } from './executor.ts';

/** Kinds whose edges say that two nodes are one. These edges stand between the nodes as they are stated. */
const MERGE_KINDS: readonly KindName[] = KIND_NAMES.filter(
  (kind) => kindOf(kind).family === 'identity' && kindOf(kind).edge !== undefined,
);

const MERGES = MERGE_KINDS.map((kind) => kindOf(kind).edge?.relationship).join('|');

export function isMerge(kind: KindName): boolean {
  return MERGE_KINDS.includes(kind);
}

/** A merge that stands: its id, and that of the nodes. */
interface StandingMerge {
  readonly id: string;
  readonly dropped: string;
  readonly kept: string;
}

/** Which nodes are one with the given ones, by the merges that stand as the transaction sees them. */
export async function readMergedClasses(
  statements: Statements,
  ids: Iterable<string>,
): Promise<MergedClasses> {
  return mergedClasses(await mergesAround(statements, new Set(ids)));
}

/**
 * Nodes that a changeset made known as another than before, given that its merges are written. Every class that it
 * joined or split has, now, an end of one of its merges in each part.
 */
export async function readReclassified(
  statements: Statements,
  { effects }: LogEntry,
  before: ReadonlyMap<string, StoredFact>,
): Promise<readonly string[]> {
  const risen: StandingMerge[] = [];
  const fallen: StandingMerge[] = [];
  for (const effect of effects) {
    if (effect.effect === 'marked') continue;
    const last = before.get('fact' in effect ? effect.fact.id : effect.id);
    const fact = 'fact' in effect ? effect.fact : last;
    if (!fact || !isMerge(fact.kind)) continue;
    if (effect.effect === 'retracted') fallen.push(mergeOf(fact));
    else if (last?.retractedRevision !== null) risen.push(mergeOf(fact));
  }
  if (risen.length + fallen.length === 0) return [];
  const ends = [...risen, ...fallen].flatMap(({ dropped, kept }) => [dropped, kept]);
  const standing = await mergesAround(statements, new Set(ends));
  const risenIds = new Set(risen.map(({ id }) => id));
  const is = mergedClasses(standing);
  const was = mergedClasses([...standing.filter(({ id }) => !risenIds.has(id)), ...fallen]);
  const nodes = new Set([...ends, ...standing.flatMap(({ dropped, kept }) => [dropped, kept])]);
  return [...nodes].filter((id) => is.knownAs(id) !== was.knownAs(id));
}

function mergeOf(fact: Pick<StoredFact, 'kind' | 'id' | 'properties'>): StandingMerge {
  const { from = '', to = '' } = kindOf(fact.kind).edge ?? {};
  const [dropped = ''] = idsIn(fact, from);
  const [kept = ''] = idsIn(fact, to);
  return { id: fact.id, dropped, kept };
}

/** Where nothing is merged, as in most databases, that costs one look at a count that Neo4j keeps. */
const ANY_MERGES = `MATCH ()-[e:${MERGES}]->() RETURN count(e) AS count`;

export const MERGES_AROUND = `UNWIND $ids AS id
  MATCH (n:Entity {id: id})
  USING INDEX SEEK n:Entity(id)
  WITH n WHERE EXISTS { (n)-[:${MERGES}]-() }
  MATCH (n)-[:${MERGES}*0..]-(m:Entity)
  WITH DISTINCT m
  MATCH (m)-[e:${MERGES}]->(kept:Entity)
  RETURN e.id AS id, m.id AS dropped, kept.id AS kept`;

/** All merges of the classes that the nodes belong to. */
async function mergesAround(
  statements: Statements,
  ids: ReadonlySet<string>,
): Promise<readonly StandingMerge[]> {
  if (ids.size === 0) return [];
  const [any] = await statements.rows<{ count: number }>(ANY_MERGES);
  if (any?.count === 0) return [];
  return statements.rows<{ id: string; dropped: string; kept: string }>(MERGES_AROUND, { ids: [...ids] });
}
