import type { Statements } from '../../store/neo4j/executor.ts';
import { type Arrival, type DayText, RETURN_ARRIVALS, UNBOUNDED_FIRST } from './arrivals.ts';
import type { TaintedMaterial } from './types.ts';

/** A window at one place of the chain, as it is sent to the database. */
interface Start {
  readonly id: string;
  readonly minerals: readonly string[] | null;
  readonly earliest: DayText;
  readonly latest: DayText;
}

/**
 * Where tainted material starts, each as the links `supplies` to `next` that begin a walk. Planned while there are few
 * links, a statement would rather scan them all, and keep to that as they become many: so it says which index it means.
 */
const FIRST_LINKS = {
  // Links of a merged node stand at the node it was merged into, whichever of them the flag names.
  NODE: 'MATCH (:Entity {id: start.id})-[:MERGED_INTO*0..]-(:ChainNode)-[supplies:SUPPLIES]->(next)',
  PLACE: `
    MATCH (place:Entity {id: start.id})<-[:PASSES]-(link:SupplyLink) WHERE place:Place
    WITH start, link.id AS id
    MATCH ()-[supplies:SUPPLIES {id: id}]->(next)
    USING INDEX SEEK supplies:SUPPLIES(id)`,
  LINK: 'MATCH ()-[supplies:SUPPLIES {id: start.id}]->(next) USING INDEX SEEK supplies:SUPPLIES(id)',
} as const;

/** What arrives by the first links of all walks. */
export async function firstArrivals(
  statements: Statements,
  tainted: readonly TaintedMaterial[],
  asOf: DayText,
): Promise<readonly Arrival[]> {
  const starts = await startsOf(statements, tainted, asOf);
  const arrivals: Arrival[] = [];
  for (const on of ['NODE', 'PLACE', 'LINK'] as const) {
    if (starts[on].length === 0) continue;
    const found = await statements.rows<Arrival>(
      `UNWIND $starts AS start
       ${FIRST_LINKS[on]}
       WITH DISTINCT start, supplies, next
       UNWIND supplies.minerals AS mineral
       WITH start, supplies, next, mineral, start.earliest AS earliest, start.latest AS latest
       WHERE start.minerals IS NULL OR mineral IN start.minerals
       ${RETURN_ARRIVALS}`,
      { starts: starts[on], asOf },
    );
    arrivals.push(...found);
  }
  return arrivals;
}

async function startsOf(
  statements: Statements,
  tainted: readonly TaintedMaterial[],
  asOf: DayText,
): Promise<Record<keyof typeof FIRST_LINKS, Start[]>> {
  const starts: Record<TaintedMaterial['on'], Start[]> = { NODE: [], PLACE: [], LINK: [], ACTOR: [] };
  for (const { on, id, minerals, from, to } of tainted) {
    const latest = to === null || to > asOf ? asOf : to;
    starts[on].push({ id, minerals, earliest: from ?? UNBOUNDED_FIRST, latest });
  }
  if (starts.ACTOR.length > 0) {
    for (const { isNode, ...start } of await workedBy(statements, starts.ACTOR)) {
      starts[isNode ? 'NODE' : 'PLACE'].push(start);
    }
  }
  return starts;
}

interface WorkedRow extends Start {
  readonly isNode: boolean;
  readonly [column: string]: unknown;
}

/** What actors operate or control, and when within the window. To control another actor is association, not material. */
function workedBy(statements: Statements, actors: readonly Start[]): Promise<readonly WorkedRow[]> {
  return statements.rows<WorkedRow>(
    `UNWIND $actors AS start
     MATCH (:Entity {id: start.id})-[relation:OPERATES|CONTROLS]->(subject)
     WHERE subject:ChainNode OR subject:Place
     WITH start, subject,
       CASE WHEN relation.validFrom > start.earliest THEN relation.validFrom ELSE start.earliest END AS earliest,
       CASE WHEN relation.validTo < start.latest THEN relation.validTo ELSE start.latest END AS latest
     WHERE earliest <= latest
     RETURN subject.id AS id, start.minerals AS minerals, earliest, latest, subject:ChainNode AS isNode`,
    { actors },
  );
}
