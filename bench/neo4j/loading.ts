import neo4j from 'neo4j-driver';
import { labelsOf } from '../../src/store/neo4j/entities.ts';
import type { Neo4jExecutor } from '../../src/store/neo4j/executor.ts';
import { migrate } from '../../src/store/neo4j/schema.ts';
import { conversionId, linkId, linkProperties, nodeId } from '../chain/ids.ts';
import type { SyntheticChain } from '../chain/synthetic-chain.ts';
import { MINERALS, TIERS } from '../chain/tiers.ts';

const BATCH = 10_000;

/**
 * Fills an empty database with what a trace reads of the chain, in the store's own layout and with its constraints and
 * indexes, but straight: chain nodes, `SUPPLIES`, conversions. The nodes that stand beside links in the store (for
 * places and evidence) are left out: a path pattern would only have to step over them, so Neo4j is the faster for it.
 */
export async function loadChain(executor: Neo4jExecutor, chain: SyntheticChain): Promise<void> {
  await migrate(executor);
  const one = neo4j.int(1);
  for (const { name, kind } of TIERS) {
    const [first, end] = chain.nodesOf(name);
    await inBatches(end - first, async (start, stop) => {
      const rows = range(start, stop).map((index) => {
        const id = nodeId(chain, first + index);
        return { id, kind, name: id, version: one, recordedRevision: one, sortKey: id };
      });
      await run(executor, `UNWIND $rows AS row CREATE (n:Entity:${labelsOf(kind)}) SET n = row`, rows);
    });
  }
  await inBatches(chain.links, async (start, stop) => {
    const rows = range(start, stop).map((link) => ({
      from: nodeId(chain, chain.from[link] as number),
      to: nodeId(chain, chain.to[link] as number),
      properties: { id: linkId(link), ...linkProperties(chain, link), version: one, recordedRevision: one },
    }));
    await run(
      executor,
      `UNWIND $rows AS row
       MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to})
       CREATE (a)-[supplies:SUPPLIES]->(b) SET supplies = row.properties`,
      rows,
    );
  });
  await inBatches(chain.conversions.length, async (start, stop) => {
    const rows = chain.conversions.slice(start, stop).map(({ node, input, output }, index) => ({
      node: nodeId(chain, node),
      properties: {
        id: conversionId(start + index),
        kind: 'Conversion',
        node: nodeId(chain, node),
        input: MINERALS[input],
        output: MINERALS[output],
      },
    }));
    await run(
      executor,
      `UNWIND $rows AS row
       MATCH (n:Entity {id: row.node})
       CREATE (c:Entity:${labelsOf('Conversion')})-[:CONVERTS_AT]->(n) SET c = row.properties`,
      rows,
    );
  });
  // Statistics decide plans; they follow writes with some delay, and a restart reads them anew.
  await executor.alone('CALL db.awaitIndexes(300)');
}

async function run(executor: Neo4jExecutor, cypher: string, rows: readonly object[]): Promise<void> {
  await executor.write((statements) => statements.rows(cypher, { rows }));
}

async function inBatches(count: number, take: (start: number, stop: number) => Promise<void>): Promise<void> {
  for (let start = 0; start < count; start += BATCH) await take(start, Math.min(count, start + BATCH));
}

function range(start: number, stop: number): readonly number[] {
  return Array.from({ length: stop - start }, (_, index) => start + index);
}
