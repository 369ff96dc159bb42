import type { Statements } from '../../store/neo4j/executor.ts';
import { type Arrival, type DayText, RETURN_ARRIVALS } from './arrivals.ts';

/** What a node holds and can pass on: a node of a frontier. */
export interface Holding {
  readonly node: string;
  /** Each mineral as it leaves, with the first day on which it can. */
  readonly minerals: readonly { readonly mineral: string; readonly day: DayText }[];
}

/** Nodes sent in one statement. More would only make the database hold longer lists at a time. */
const BATCH = 10_000;

/** What the links that leave the nodes of a frontier bring, and whereto. */
export async function spread(
  statements: Statements,
  frontier: readonly Holding[],
  asOf: DayText,
): Promise<readonly Arrival[]> {
  return inBatches(frontier, (holdings) =>
    statements.rows<Arrival>(
      `UNWIND $holdings AS holding
       MATCH (:Entity {id: holding.node})-[supplies:SUPPLIES]->(next)
       UNWIND holding.minerals AS held
       WITH next, supplies, held.mineral AS mineral, held.day AS earliest, $asOf AS latest
       WHERE mineral IN supplies.minerals
       ${RETURN_ARRIVALS}`,
      { holdings, asOf },
    ),
  );
}

/** A mineral that a node makes of another. */
export interface NodeConversion {
  readonly node: string;
  readonly input: string;
  readonly output: string;
  readonly [column: string]: unknown;
}

/** What nodes make of one mineral: those stated of any node that was merged into them too. */
export async function conversionsAt(
  statements: Statements,
  nodes: readonly string[],
): Promise<readonly NodeConversion[]> {
  return inBatches(nodes, (batch) =>
    statements.rows<NodeConversion>(
      `UNWIND $nodes AS id
       MATCH (:Entity {id: id})-[:MERGED_INTO*0..]-(stated)<-[:CONVERTS_AT]-(conversion:Conversion)
       WHERE conversion.input <> conversion.output
       RETURN DISTINCT id AS node, conversion.input AS input, conversion.output AS output`,
      { nodes: batch },
    ),
  );
}

async function inBatches<T, R>(
  items: readonly T[],
  ask: (batch: readonly T[]) => Promise<readonly R[]>,
): Promise<readonly R[]> {
  const answers: R[] = [];
  for (let start = 0; start < items.length; start += BATCH) {
    for (const row of await ask(items.slice(start, start + BATCH))) answers.push(row);
  }
  return answers;
}
