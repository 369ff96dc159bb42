import neo4j, { Neo4jError } from 'neo4j-driver';
import type { Neo4jAddress } from '../../src/store/neo4j/executor.ts';
import { milliseconds, type Report } from '../report.ts';
import { quantile } from '../samples.ts';

/**
 * Forms of "how many are downstream of a node by links that carry a mineral, dates aside" in Neo4j 5.26. All count the
 * same nodes; which of them the planner turns into a search that visits a node once is for the bench to find out.
 */
export const PATH_PATTERNS: Readonly<Record<string, string>> = {
  'quantified path pattern, predicate inside, DISTINCT': `
    MATCH (start:Entity {id: $id})
    MATCH (start) (()-[supplies:SUPPLIES WHERE $mineral IN supplies.minerals]->()){1,} (reached)
    RETURN count(DISTINCT reached) AS reached`,
  'quantified path pattern with labels, DISTINCT before counting': `
    MATCH (:Entity {id: $id})
      ((:ChainNode)-[supplies:SUPPLIES WHERE $mineral IN supplies.minerals]->(:ChainNode)){1,} (reached)
    WITH DISTINCT reached
    RETURN count(*) AS reached`,
  'quantified relationship, DISTINCT': `
    MATCH (:Entity {id: $id})-[supplies:SUPPLIES WHERE $mineral IN supplies.minerals]->+(reached)
    RETURN count(DISTINCT reached) AS reached`,
  'variable length, all(), DISTINCT': `
    MATCH (:Entity {id: $id})-[supplies:SUPPLIES*1..]->(reached)
    WHERE all(link IN supplies WHERE $mineral IN link.minerals)
    RETURN count(DISTINCT reached) AS reached`,
  'SHORTEST 1 over a quantified path pattern': `
    MATCH (start:Entity {id: $id})
    MATCH SHORTEST 1 (start) (()-[supplies:SUPPLIES WHERE $mineral IN supplies.minerals]->()){1,} (reached)
    RETURN count(DISTINCT reached) AS reached`,
};

/** Slower forms are not waited for: milliseconds. */
const PATIENCE = 10_000;
const RUNS = 12;
/** Runs that compile the query and warm the caches. */
const FIRST_RUNS = 4;

/** Runs every form on one question and tells which is the fastest. */
export async function fastestPattern(
  report: Report,
  { uri, user, password }: Neo4jAddress,
  question: { readonly id: string; readonly mineral: string },
): Promise<string> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const session = driver.session({ defaultAccessMode: 'READ' });
  /** @returns milliseconds, or null when the database ended it for its length */
  const timed = async (cypher: string): Promise<number | null> => {
    const start = performance.now();
    try {
      await session.run(cypher, question, { timeout: PATIENCE });
      return performance.now() - start;
    } catch (error) {
      if (error instanceof Neo4jError && error.code.includes('Terminated')) return null;
      if (error instanceof Neo4jError && error.code.includes('TransactionTimedOut')) return null;
      throw error;
    }
  };
  const found: { readonly name: string; readonly median: number }[] = [];
  try {
    for (const [name, cypher] of Object.entries(PATH_PATTERNS)) {
      const taken: (number | null)[] = [];
      while (taken.length < RUNS && taken.at(-1) !== null) taken.push(await timed(cypher));
      const counted = taken.slice(FIRST_RUNS).map((one) => one ?? PATIENCE);
      found.push({ name, median: taken.at(-1) === null ? Number.POSITIVE_INFINITY : quantile(counted, 0.5) });
    }
  } finally {
    await driver.close();
  }
  found.sort((a, b) => a.median - b.median);
  report.table(
    [`forms of the path pattern, one question, ${RUNS - FIRST_RUNS} runs each`, 'median'],
    found.map(({ name, median }) => [
      name,
      Number.isFinite(median) ? milliseconds(median) : `given up after ${PATIENCE / 1000} s`,
    ]),
  );
  return found[0]?.name ?? '';
}
