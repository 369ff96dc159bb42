import neo4j, { Neo4jError } from 'neo4j-driver';
import type { Neo4jAddress } from '../../src/store/neo4j/executor.ts';
import type { Random } from '../chain/random.ts';
import { type Report, timing } from '../report.ts';
import { type Candidate, sideBySide } from '../samples.ts';

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

/** Runs every form on one question, side by side, and tells which is the fastest. */
export async function fastestPattern(
  report: Report,
  { uri, user, password }: Neo4jAddress,
  question: { readonly id: string; readonly mineral: string },
  random: Random,
): Promise<string> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const session = driver.session({ defaultAccessMode: 'READ' });
  const run = (cypher: string) => session.run(cypher, question, { timeout: PATIENCE });
  const candidates: Record<string, Candidate> = {};
  const givenUp: string[] = [];
  try {
    for (const [name, cypher] of Object.entries(PATH_PATTERNS)) {
      try {
        await run(cypher);
        candidates[name] = () => run(cypher);
      } catch (error) {
        // The database ends what takes too long.
        if (!(error instanceof Neo4jError && /Terminated|TimedOut/.test(error.code))) throw error;
        givenUp.push(name);
      }
    }
    // The first runs compile the queries, and warm the caches.
    const samples = await sideBySide(candidates, { rounds: 10, warmup: 5, random });
    const found = Object.entries(samples).sort(([, a], [, b]) => a.median - b.median);
    report.table(
      ['forms of the path pattern, one question', 'median', 'p95', 'samples'],
      [
        ...found.map(([name, taken]) => [name, ...timing(taken)]),
        ...givenUp.map((name) => [name, `given up after ${PATIENCE / 1000} s`, '', '']),
      ],
    );
    return found[0]?.[0] ?? '';
  } finally {
    await driver.close();
  }
}
