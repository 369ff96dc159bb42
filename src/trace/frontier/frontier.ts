import type { Statements } from '../../store/neo4j/executor.ts';
import type { StopSignal } from '../engine/types.ts';
import { type Arrival, type DayText, UNBOUNDED_FIRST } from './arrivals.ts';
import { conversionsAt, type Holding, spread } from './spreading.ts';
import { firstArrivals } from './starts.ts';
import type { FrontierReach, FrontierState, TaintedMaterial } from './types.ts';

/**
 * Possible exposure by tainted material, semantics (a), answered by Neo4j itself: what is held goes to the database
 * frontier by frontier, and what the outgoing links bring comes back, until no arrival is earlier than one known before.
 *
 * Of the chain as it stands now. It holds the answer in memory and nothing else of the graph, so it serves a graph
 * larger than one process bears, and as a check on the engine that works on columns; that one is faster by far.
 * The database isolates each statement alone: of a chain that is written to meanwhile, frontiers may see different states.
 *
 * @param statements of one read transaction
 * @param asOf the last day that counts, an ISO date
 */
export async function traceByFrontier(
  statements: Statements,
  tainted: readonly TaintedMaterial[],
  asOf: string,
  stop?: StopSignal,
): Promise<FrontierReach> {
  const held = new Held();
  let arrivals = await firstArrivals(statements, tainted, asOf);
  let rounds = 0;
  while (arrivals.length > 0) {
    rounds += 1;
    const moved = held.take(arrivals, rounds);
    held.learn(await conversionsAt(statements, moved.newNodes));
    if (stop?.stopped) return { states: held.states(), complete: false, rounds };
    arrivals = moved.improved.size === 0 ? [] : await spread(statements, held.leaving(moved.improved), asOf);
  }
  return { states: held.states(), complete: true, rounds };
}

interface Arrived {
  day: DayText;
  readonly hops: number;
  current: boolean;
}

/** Minerals whose arrival at a node was improved by a round, by node. */
type Improved = ReadonlyMap<string, readonly string[]>;

/** What has arrived where, and what nodes make of it. */
class Held {
  private readonly arrived = new Map<string, Map<string, Arrived>>();
  private readonly yields = new Map<string, Map<string, string[]>>();

  /**
   * Takes what the walks of so many links bring. An arrival that is not earlier than one by fewer links adds nothing:
   * whatever could follow it can follow that one.
   */
  take(
    arrivals: readonly Arrival[],
    hops: number,
  ): { readonly improved: Improved; readonly newNodes: readonly string[] } {
    const improved = new Map<string, Set<string>>();
    const newNodes: string[] = [];
    for (const { node, mineral, day, current } of arrivals) {
      let minerals = this.arrived.get(node);
      if (minerals === undefined) {
        minerals = new Map();
        this.arrived.set(node, minerals);
        newNodes.push(node);
      }
      const known = minerals.get(mineral);
      if (known !== undefined) known.current ||= current;
      if (known !== undefined && known.day <= day) continue;
      if (known === undefined) minerals.set(mineral, { day, hops, current });
      else known.day = day;
      const earlier = improved.get(node);
      if (earlier === undefined) improved.set(node, new Set([mineral]));
      else earlier.add(mineral);
    }
    return { improved: new Map([...improved].map(([node, minerals]) => [node, [...minerals]])), newNodes };
  }

  learn(conversions: Awaited<ReturnType<typeof conversionsAt>>): void {
    for (const { node, input, output } of conversions) {
      const outputs = this.yields.get(node) ?? new Map<string, string[]>();
      this.yields.set(node, outputs);
      outputs.set(input, [...(outputs.get(input) ?? []), output]);
    }
  }

  /** What can go on because of an improvement: the mineral itself, and what the node makes of it. */
  leaving(improved: Improved): readonly Holding[] {
    return [...improved].map(([node, minerals]) => {
      const first = new Map<string, DayText>();
      for (const mineral of minerals) {
        const { day } = this.arrivedAs(node, mineral);
        for (const leaves of [mineral, ...this.yieldsAt(node, mineral)]) {
          const known = first.get(leaves);
          if (known === undefined || day < known) first.set(leaves, day);
        }
      }
      return { node, minerals: [...first].map(([mineral, day]) => ({ mineral, day })) };
    });
  }

  states(): readonly FrontierState[] {
    const states: FrontierState[] = [];
    for (const [node, minerals] of this.arrived) {
      const produced = new Map<string, Arrived>();
      for (const [mineral, arrived] of minerals) {
        states.push(stateOf(node, mineral, false, arrived));
        for (const output of this.yieldsAt(node, mineral)) {
          const other = produced.get(output);
          produced.set(output, other === undefined ? arrived : bestOf(arrived, other));
        }
      }
      for (const [mineral, made] of produced) states.push(stateOf(node, mineral, true, made));
    }
    return states;
  }

  private yieldsAt(node: string, mineral: string): readonly string[] {
    return this.yields.get(node)?.get(mineral) ?? [];
  }

  private arrivedAs(node: string, mineral: string): Arrived {
    const arrived = this.arrived.get(node)?.get(mineral);
    if (arrived === undefined) throw new Error(`${mineral} has not arrived at ${node}`);
    return arrived;
  }
}

/** Each figure by itself: fewest links and earliest day may be of different walks. */
function bestOf(one: Arrived, other: Arrived): Arrived {
  return {
    day: one.day < other.day ? one.day : other.day,
    hops: Math.min(one.hops, other.hops),
    current: one.current || other.current,
  };
}

function stateOf(node: string, mineral: string, produced: boolean, arrived: Arrived): FrontierState {
  const { day, hops, current } = arrived;
  const firstPossibleOn = day === UNBOUNDED_FIRST ? null : day;
  return { node, mineral, produced, firstPossibleOn, hops, current };
}
