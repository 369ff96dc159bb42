import { engine } from '../engine/engine.ts';
import { TraceStopped } from '../engine/stopping.ts';
import type {
  ChainGraph,
  Day,
  MineralIndex,
  NodeIndex,
  ReachedStates,
  StopSignal,
  TaintedRow,
} from '../engine/types.ts';
import { chainSystem } from '../mixing/chain-system.ts';
import { poolsBehind } from '../mixing/pools-behind.ts';
import { quantitiesOf } from '../mixing/quantities.ts';
import { groundsOf, unknownOriginsOf } from '../mixing/share-grounds.ts';
import { type AskedGrounds, MOST_NAMED, type ToldGrounds } from './types.ts';

/** Pools of unknown origin that are told at most. */
const MOST_ORIGINS = 10_000;
/** The last day that has a date: no walk ends later. */
const LAST_DATED: Day = 2_932_896;

/**
 * What the share of one pool rests on, over all whose mix enters it. Pure.
 *
 * @throws TraceStopped
 */
export function tellShareGrounds(
  graph: ChainGraph,
  tainted: readonly TaintedRow[],
  { quantities, period, node, mineral }: AskedGrounds,
  stop: StopSignal,
): ToldGrounds {
  const wanted = { node: Int32Array.of(node), mineral: Int32Array.of(mineral) };
  const chain = chainSystem(graph, quantities, tainted, period, wanted, stop);
  const amounts = quantitiesOf(chain.system);
  const behind = poolsBehind(chain, [chain.poolOf(node, mineral)]);
  const assumptions = groundsOf(chain, amounts, behind).map(({ kind, rows, sources, nodes }) => ({
    kind,
    count: rows.length + sources.length + nodes.length,
    rows: rows.slice(0, MOST_NAMED),
    sources: sources.slice(0, MOST_NAMED),
    nodes,
  }));
  const origins = [...unknownOriginsOf(chain, amounts, behind)].sort((a, b) => b.least - a.least);
  const isTainted = behind.some((pool) => bringsTaint(chain.system, pool));
  const isWalked =
    !isTainted || hasDatedWalk(graph, tainted, Math.min(period.to, LAST_DATED), stop, node, mineral);
  return {
    assumptions: isWalked
      ? assumptions
      : [...assumptions, { kind: 'NO_DATED_WALK', count: 1, rows: [], sources: [], nodes: [node] }],
    unknownOriginCount: origins.length,
    unknownOrigins: origins.slice(0, MOST_ORIGINS).map(({ pool, least, most }) => ({
      node: chain.nodeOfPool[pool] as number,
      mineral: chain.mineralOfPool[pool] as number,
      least,
      most,
    })),
  };
}

function bringsTaint(
  { inflowStart, inflowTainted }: { inflowStart: Int32Array; inflowTainted: Float64Array },
  pool: number,
): boolean {
  const end = inflowStart[pool + 1] as number;
  for (let inflow = inflowStart[pool] as number; inflow < end; inflow += 1) {
    if ((inflowTainted[inflow] as number) > 0) return true;
  }
  return false;
}

/** Whether a walk with its days in order brings tainted material there by a day. @throws TraceStopped */
function hasDatedWalk(
  graph: ChainGraph,
  tainted: readonly TaintedRow[],
  by: Day,
  stop: StopSignal,
  node: NodeIndex,
  mineral: MineralIndex,
): boolean {
  const { states, complete } = engine.traceForward(graph, tainted, by, stop);
  if (!complete) throw new TraceStopped();
  return holds(states, node, mineral);
}

function holds(states: ReachedStates, node: NodeIndex, mineral: MineralIndex): boolean {
  for (let state = 0; state < states.count; state += 1) {
    if (states.node[state] === node && states.mineral[state] === mineral) return true;
  }
  return false;
}
