import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Config } from '../../src/config.ts';
import { openEmbeddedStore } from '../../src/store/embedded/index.ts';
import { openNeo4jStore } from '../../src/store/neo4j/index.ts';
import type { Store } from '../../src/store/port.ts';
import { serve, type TestApi } from '../testkit/api.ts';
import { restoreDemo } from '../testkit/demo-chain.ts';
import { emptyNeo4j } from '../testkit/empty-neo4j.ts';
import type { Neo4jAddress } from '../testkit/neo4j-server.ts';
import { audit } from './auditing.ts';
import { gatherCursors } from './cursors.ts';
import { leftOpen } from './left-open.ts';
import { type World, worldOf } from './world.ts';

/** A server whose answers are looked at. */
export interface Contender {
  readonly store: Store;
  readonly api: TestApi;
}

/** Servers on stores that hold the same log: one on the embedded store, one on Neo4j where there is one. */
export interface Arena {
  readonly contenders: readonly Contender[];
  readonly world: World;
  /** Whether the stores may have been changed: each says of its own when it recorded that. */
  changed: boolean;
  /** Milliseconds allowed to one request. */
  readonly deadline: number;
  /** Audits every store, and what its server holds of clients that are gone. @returns what does not hold */
  audit(): Promise<readonly string[]>;
  /** Stops the servers and leaves nothing behind. */
  close(): Promise<void>;
}

const TODAY = '2025-06-30';
const DEADLINE = 30_000;

/** What is asked is to be answered soon: more is to be learnt from many small answers than from a few large ones. */
const COST = 20_000;

/** @param logLevel of the servers: `error` tells of what went wrong inside */
export async function openArena(
  neo4j: Neo4jAddress | null,
  logLevel: Config['logLevel'] = 'silent',
): Promise<Arena> {
  const folder = await mkdtemp(join(tmpdir(), 'oretrace-fuzz-'));
  let opened = 0;
  const openEmbedded = () => {
    opened += 1;
    return openEmbeddedStore({ file: join(folder, `${opened}.db`) });
  };
  const stores = [await openEmbedded()];
  const [first] = stores as [Store];
  if (neo4j) {
    await emptyNeo4j(neo4j);
    const second = await openNeo4jStore(neo4j);
    stores.push(second);
  }
  for (const store of stores) await restoreDemo(store);
  const contenders: Contender[] = [];
  for (const store of stores) {
    const api = await serve(store, TODAY, {
      logLevel,
      requestDeadline: DEADLINE,
      traceDeadline: DEADLINE,
      maxCost: COST,
    });
    contenders.push({ store, api });
  }
  const world = await worldOf(first);
  const [{ api }] = contenders as [Contender];
  await gatherCursors(world, async (query) => (await api.ask(query)).data);
  return {
    contenders,
    world,
    changed: false,
    deadline: DEADLINE,
    async audit() {
      const problems: string[] = [];
      for (const { store, api } of contenders) {
        problems.push(...(await leftOpen(api.server.url)).map((problem) => `${store.name}: ${problem}`));
        const empty = await openEmbedded();
        try {
          problems.push(...(await audit(store, empty)).map((problem) => `${store.name}: ${problem}`));
        } finally {
          await empty.close();
        }
      }
      return problems;
    },
    async close() {
      for (const { api } of contenders) await api.server.stop();
      if (neo4j) await emptyNeo4j(neo4j);
      await rm(folder, { recursive: true, force: true });
    },
  };
}
