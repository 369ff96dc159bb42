import type { Neo4jExecutor } from '../../src/store/neo4j/executor.ts';
import { boundedDateOf } from '../../src/trace/days.ts';
import type { ReachedStates } from '../../src/trace/engine/types.ts';
import { traceByFrontier } from '../../src/trace/frontier/frontier.ts';
import type { FrontierReach, FrontierState } from '../../src/trace/frontier/types.ts';
import { nodeId } from '../chain/ids.ts';
import type { SyntheticChain } from '../chain/synthetic-chain.ts';
import { MINERALS } from '../chain/tiers.ts';
import { WINDOW } from '../flags.ts';

/** The bench's question to the frontier engine: a flag on a node, of one mineral. */
export function frontierTrace(
  executor: Neo4jExecutor,
  id: string,
  mineral: string,
  asOf: string,
): Promise<FrontierReach> {
  const tainted = { on: 'NODE', id, minerals: [mineral], from: WINDOW.fromDate, to: WINDOW.toDate } as const;
  return executor.read((statements) => traceByFrontier(statements, [tainted], asOf));
}

/** States as sorted texts, to be compared. */
export function frontierStates(states: readonly FrontierState[]): readonly string[] {
  return states
    .map(({ node, mineral, produced, firstPossibleOn, hops, current }) =>
      [node, mineral, produced, firstPossibleOn, hops, current].join(' '),
    )
    .sort();
}

/** The engine's states in the same words. */
export function stateTexts(chain: SyntheticChain, states: ReachedStates): readonly string[] {
  return Array.from({ length: states.count }, (_, one) =>
    [
      nodeId(chain, states.node[one] as number),
      MINERALS[states.mineral[one] as number],
      states.produced[one] === 1,
      boundedDateOf(states.firstPossibleOn[one] as number),
      states.hops[one],
      states.current[one] === 1,
    ].join(' '),
  ).sort();
}
