import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Neo4jExecutor } from '../../src/store/neo4j/executor.ts';
import { openNeo4jStore } from '../../src/store/neo4j/index.ts';
import { traceByFrontier } from '../../src/trace/frontier/frontier.ts';
import type { FrontierState, TaintedMaterial } from '../../src/trace/frontier/types.ts';
import { emptyNeo4j } from '../testkit/empty-neo4j.ts';
import { describeOnNeo4j } from '../testkit/test-neo4j.ts';
import type { TwinFlag } from './case.ts';
import { histories, SMALL } from './chains.ts';
import { asKnown, type TwinHistory } from './history.ts';
import { RecordedIds, recordedDate, recordHistories } from './recorded-histories.ts';
import { Twin } from './twin.ts';

const CASES = Number(process.env.ORETRACE_FRONTIER_CASES ?? 240);
const SEED = 20_240_917;

/** Loads all cases at once, and then asks about each. */
await describeOnNeo4j(`the frontier engine on Neo4j and the twin (seed ${SEED})`, (address) => {
  const cases: readonly TwinHistory[] = fc
    .sample(histories(SMALL), { numRuns: CASES, seed: SEED })
    .map(({ history }) => history);
  const executor = new Neo4jExecutor(address);

  beforeAll(async () => {
    await emptyNeo4j(address);
    const store = await openNeo4jStore(address);
    await recordHistories(store, cases);
    await store.close();
  });

  afterAll(async () => {
    await executor.close();
    await emptyNeo4j(address);
  });

  test(`agree on ${CASES} random histories as they stand at last`, async () => {
    const found = { states: 0, produced: 0, unbounded: 0, historic: 0, far: 0, flags: 0, merged: 0 };
    for (const [index, history] of cases.entries()) {
      const chain = asKnown(history, history.revisions);
      const ids = new RecordedIds(index, history);
      for (const flag of chain.flags) {
        const twin = new Twin(chain, flag).states().map(
          ({ node, firstPossibleOn, ...state }): FrontierState => ({
            ...state,
            node: ids.node(node),
            firstPossibleOn: recordedDate(firstPossibleOn),
          }),
        );
        // As it was stated, which may be of a node that is known as another by now.
        const stated = history.flags.find(({ id }) => id === flag.id) ?? flag;
        const reach = await executor.read((statements) =>
          traceByFrontier(statements, [materialOf(stated, ids)], recordedDate(chain.asOf) ?? ''),
        );
        expect(reach.complete).toBe(true);
        expect(inOrder(reach.states), `case ${index}, ${JSON.stringify(stated)}`).toEqual(inOrder(twin));
        found.flags += Number(twin.length > 0);
        found.states += twin.length;
        found.produced += twin.filter(({ produced }) => produced).length;
        found.unbounded += twin.filter(({ firstPossibleOn }) => firstPossibleOn === null).length;
        found.historic += twin.filter(({ current }) => !current).length;
        found.far += twin.filter(({ hops }) => hops > 2).length;
        found.merged += Number(twin.length > 0 && stated.subject !== flag.subject);
      }
    }
    // Agreement on cases in which nothing happens would mean little.
    if (CASES < 200) return;
    for (const [what, often] of Object.entries(found)) {
      expect(often, `${what}: ${JSON.stringify(found)}`).toBeGreaterThan(what === 'merged' ? 5 : CASES / 4);
    }
  }, 300_000);

  test('asked of nothing that stands, it answers with nothing', async () => {
    const tainted = { on: 'NODE', id: 'trader:case-0:none', minerals: null, from: null, to: null } as const;
    const reach = await executor.read((statements) => traceByFrontier(statements, [tainted], '2030-01-01'));
    expect(reach).toEqual({ states: [], complete: true, rounds: 0 });
  });

  test('stopped, it says that it is not complete', async () => {
    const [history] = cases as [TwinHistory];
    const ids = new RecordedIds(0, history);
    const tainted = history.nodes.map((node) => ({
      on: 'NODE' as const,
      id: ids.node(node),
      minerals: null,
      from: null,
      to: null,
    }));
    const reach = await executor.read((statements) =>
      traceByFrontier(statements, tainted, '2030-01-01', { stopped: true }),
    );
    expect(reach).toMatchObject({ complete: false, rounds: 1 });
    expect(reach.states.every(({ hops }) => hops === 1)).toBe(true);
  });
});

const SUBJECTS = { node: 'NODE', place: 'PLACE', link: 'LINK', actor: 'ACTOR' } as const;

function materialOf(flag: TwinFlag, ids: RecordedIds): TaintedMaterial {
  return {
    on: SUBJECTS[flag.on],
    id: ids.of(flag.subject),
    minerals: flag.minerals,
    from: recordedDate(flag.start),
    to: recordedDate(flag.end),
  };
}

function inOrder(states: readonly FrontierState[]): readonly string[] {
  return states
    .map(({ node, mineral, produced, firstPossibleOn, hops, current }) =>
      [node, mineral, produced, firstPossibleOn, hops, current].join(' '),
    )
    .sort();
}
