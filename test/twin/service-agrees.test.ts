import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEmbeddedStore } from '../../src/store/embedded/index.ts';
import { openNeo4jStore } from '../../src/store/neo4j/index.ts';
import type { Store } from '../../src/store/port.ts';
import { ChainProjection } from '../../src/trace/projection/projection.ts';
import { ThreadedTraceRunner } from '../../src/trace/running/runner.ts';
import { TraceService } from '../../src/trace/service.ts';
import { emptyNeo4j } from '../testkit/empty-neo4j.ts';
import { describeOnNeo4j } from '../testkit/test-neo4j.ts';
import { associationsOf } from './associations.ts';
import { type HistoryCase, histories, SMALL } from './chains.ts';
import { difference, differenceInOrigins } from './difference.ts';
import { knownAs } from './history.ts';
import { TwinOrigins } from './origins.ts';
import { recordHistories, storable } from './recorded-histories.ts';
import { TracedCase } from './service-answers.ts';
import { Twin, type TwinState } from './twin.ts';

const ASKED = Number(process.env.ORETRACE_FUZZ_RUNS ?? 0);
const CASES = ASKED ? Math.ceil(ASKED / 20) : 60;
const SEED = ASKED ? Date.now() % 0x7fffffff : 20_250_131;

interface OpenStore {
  store: Store;
  close(): Promise<void>;
}

/** Random histories are recorded side by side in one store, and traced as they were known at some revision. */
function agreement(open: () => Promise<OpenStore>): void {
  const cases: readonly HistoryCase[] = fc
    .sample(histories(SMALL), { numRuns: CASES, seed: SEED })
    .map((one) => ({ ...one, history: storable(one.history) }));
  const threads = new ThreadedTraceRunner();
  let opened: OpenStore;
  let instants: string[];
  let projections: ChainProjection[];
  const counted = {
    states: 0,
    produced: 0,
    origins: 0,
    associations: 0,
    longAssociations: 0,
    byPerpetrator: 0,
    earlier: 0,
  };

  beforeAll(async () => {
    opened = await open();
    const { store } = opened;
    // One that follows the log from before there was anything, laying out anew again and again; one that reads it all later.
    const following = new ChainProjection(store, { leastAppended: 50, shareAppended: 0.01 });
    projections = [following, new ChainProjection(store)];
    const follow = setInterval(() => void following.current().catch(() => {}), 20);
    try {
      await following.current();
      instants = await recordHistories(
        store,
        cases.map(({ history }) => history),
      );
    } finally {
      clearInterval(follow);
    }
  }, 180_000);

  afterAll(async () => {
    await threads.close();
    for (const projection of projections ?? []) await projection.close();
    await opened?.close();
  });

  function traced(index: number, asked: HistoryCase): TracedCase {
    const { store } = opened;
    const service = new TraceService({
      store,
      projection: projections[index % projections.length] as ChainProjection,
      runner: threads,
      clock: () => new Date('2030-01-01T04:00:00Z'),
      deadline: 120_000,
    });
    const isLast = asked.revision === asked.history.revisions;
    if (!isLast) counted.earlier += 1;
    return new TracedCase(
      index,
      asked,
      service,
      store,
      isLast ? null : (instants[asked.revision - 1] as string),
    );
  }

  it('by flag, drawn, in a window, and the subject', async () => {
    for (const [index, asked] of cases.entries()) {
      const one = traced(index, asked);
      for (const flag of one.chain.flags) {
        const twin = new Twin(one.chain, flag);
        expect(difference(one.chain, twin, await one.forward(flag)), `case ${index}`).toBeNull();
        const reached = new Set(twin.states().map(({ node }) => node));
        expect(await one.subjects(flag)).toEqual([...reached].filter((node) => twin.isSubject(node)));
        const inWindow = {
          ...flag,
          start: Math.max(flag.start ?? 4, 4),
          end: Math.min(flag.end ?? 8, 8),
        };
        expect(await one.statesInWindow(flag, 4, 8), `case ${index}, ${flag.id} in a window`).toEqual(
          new Twin({ ...one.chain, flags: [...one.chain.flags, inWindow] }, inWindow).states(),
        );
        counted.states += twin.states().length;
        counted.produced += twin.states().filter(({ produced }) => produced).length;
      }
    }
  }, 300_000);

  it('by node: the flags that reached it, and where what it holds can have come from', async () => {
    for (const [index, asked] of cases.entries()) {
      const one = traced(index, asked);
      const { chain } = one;
      const byNode = new Map<string, Map<string, TwinState[]>>(chain.nodes.map((node) => [node, new Map()]));
      for (const flag of chain.flags) {
        for (const state of new Twin(chain, flag).states()) {
          const flags = byNode.get(state.node);
          flags?.set(flag.id, [...(flags.get(flag.id) ?? []), state]);
        }
      }
      // Under each of its ids.
      for (const node of asked.history.nodes) {
        const flags = byNode.get(knownAs(asked.history, asked.revision, node));
        expect(await one.flagsAt(node), `case ${index}, ${node}`).toEqual(flags);
      }
      const origins = new TwinOrigins(chain);
      expect(differenceInOrigins(chain, origins, await one.origins()), `case ${index}`).toBeNull();
      const [destination] = chain.nodes as [string];
      const first = await one.firstArrivals(destination);
      const sources = new Set(origins.of(destination, null).map(({ node }) => node));
      expect(new Set(first.keys())).toEqual(sources);
      for (const [node, day] of first) expect([node, day]).toEqual([node, firstOf(one, node, destination)]);
      counted.origins += sources.size;
    }
  }, 300_000);

  it('by association, from the flag and from whoever is associated', async () => {
    for (const [index, asked] of cases.entries()) {
      const one = traced(index, asked);
      const { chain } = one;
      const byParty = new Map<string, Map<string, unknown[]>>();
      for (const flag of chain.flags) {
        const chains = associationsOf(chain, flag);
        expect(await one.associations(flag), `case ${index}, ${flag.id}`).toEqual(chains);
        for (const associated of chains) {
          const party = associated.parties.at(-1) as string;
          const flags = byParty.get(party) ?? new Map<string, unknown[]>();
          byParty.set(party, flags.set(flag.id, [...(flags.get(flag.id) ?? []), associated]));
        }
        counted.associations += chains.length;
        counted.byPerpetrator += chains.filter(({ parties }) => parties[0] === flag.perpetrator).length;
        counted.longAssociations += chains.filter(({ relations }) => relations.length > 1).length;
      }
      for (const party of [...chain.nodes, ...chain.places, ...chain.actors]) {
        const flags = byParty.get(party) ?? new Map();
        expect(await one.associationsWith(party), `case ${index}, ${party}`).toEqual(flags);
      }
    }
  }, 300_000);

  it('and the cases show what this is about', () => {
    if (CASES < 50) return;
    for (const [what, often] of Object.entries(counted)) {
      expect(often, `${what}: ${JSON.stringify(counted)}`).toBeGreaterThan(CASES / 3);
    }
  });
}

/** When material of one node can first be at another, flags aside. */
function firstOf({ chain }: TracedCase, node: string, destination: string): number | null {
  const all = {
    id: 'all of a node',
    on: 'node' as const,
    subject: node,
    minerals: null,
    perpetrator: null,
    reachesAffiliates: false,
    start: null,
    end: null,
  };
  const days = new Twin(chain, all)
    .states()
    .filter((state) => state.node === destination)
    .map(({ firstPossibleOn }) => firstPossibleOn);
  return days.reduce((first, day) => (first === null || day === null ? null : Math.min(first, day)));
}

describe(`traced answers and the twin, on the embedded store (${CASES} histories, seed ${SEED})`, () => {
  agreement(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'oretrace-twin-'));
    const store = await openEmbeddedStore({ file: join(folder, 'store.db') });
    return {
      store,
      async close() {
        await store.close();
        await rm(folder, { recursive: true, force: true });
      },
    };
  });
});

await describeOnNeo4j(
  `traced answers and the twin, on Neo4j (${CASES} histories, seed ${SEED})`,
  (address) => {
    agreement(async () => {
      await emptyNeo4j(address);
      const store = await openNeo4jStore(address);
      return {
        store,
        async close() {
          await store.close();
          await emptyNeo4j(address);
        },
      };
    });
  },
);
