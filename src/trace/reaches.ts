import type { RiskFlag } from '../risk/types.ts';
import type { Deadline } from './deadline.ts';
import { allLeaving, taintOfFlag } from './flag-taint.ts';
import type { Snapshot } from './snapshot.ts';
import type { Day, NodeIndex, Reach, ReachedState, TaintedLink, TraceEngine } from './types.ts';

/** A flag that reached a node, and the states in which it did. */
export interface FlagAtNode {
  readonly flag: RiskFlag;
  readonly states: readonly ReachedState[];
}

/** All live flags traced: what reached each node. */
export interface Screening {
  readonly complete: boolean;
  /** By node; flags in order of id. */
  readonly flagsAt: ReadonlyMap<NodeIndex, readonly FlagAtNode[]>;
}

/** Most reached states that stay in memory. One takes about a hundred bytes. */
const MAX_KEPT_STATES = 1_000_000;
/** Days for which screenings stay in memory. */
const MAX_KEPT_SCREENINGS = 2;

/**
 * Traces within one snapshot, each done once: a supplier's exposures and a flag's exposures rest on the same ones.
 * What was cut short is not kept.
 */
export class Reaches {
  readonly #snapshot: Snapshot;
  readonly #engine: TraceEngine;
  readonly #kept = new Map<string, Reach>();
  readonly #screenings = new Map<Day, Promise<Screening>>();
  #keptStates = 0;

  constructor(snapshot: Snapshot, engine: TraceEngine) {
    this.#snapshot = snapshot;
    this.#engine = engine;
  }

  /** Where material tainted by a flag can have gone. */
  ofFlag(flag: RiskFlag, asOf: Day, deadline: Deadline): Reach {
    return this.#reach(`${asOf} ${flag.id}`, () => taintOfFlag(this.#snapshot, flag, null), asOf, deadline);
  }

  /** Where material from a node can have gone, flags aside. */
  ofNode(nodeId: string, asOf: Day, deadline: Deadline): Reach {
    return this.#reach(`${asOf} ${nodeId}`, () => allLeaving(this.#snapshot, nodeId, null), asOf, deadline);
  }

  /** Traces every live flag, once for all rows of all requests that ask for the day. */
  screening(asOf: Day, deadline: Deadline): Promise<Screening> {
    const known = this.#screenings.get(asOf);
    if (known) return known;
    const screening = this.#screen(asOf, deadline);
    this.#screenings.set(asOf, screening);
    const oldest = this.#screenings.keys().next();
    if (this.#screenings.size > MAX_KEPT_SCREENINGS && !oldest.done) this.#screenings.delete(oldest.value);
    const drop = () => {
      if (this.#screenings.get(asOf) === screening) this.#screenings.delete(asOf);
    };
    screening.then(({ complete }) => complete || drop(), drop);
    return screening;
  }

  async #screen(asOf: Day, deadline: Deadline): Promise<Screening> {
    const flagsAt = new Map<NodeIndex, FlagAtNode[]>();
    let complete = true;
    for (const flag of this.#snapshot.liveFlags) {
      await deadline.rest();
      if (deadline.stopped) return { complete: false, flagsAt };
      const reach = this.ofFlag(flag, asOf, deadline);
      complete &&= reach.complete;
      for (const [node, states] of statesByNode(reach.states)) {
        const flags = flagsAt.get(node);
        if (flags) flags.push({ flag, states });
        else flagsAt.set(node, [{ flag, states }]);
      }
    }
    return { complete, flagsAt };
  }

  #reach(key: string, taint: () => readonly TaintedLink[], asOf: Day, deadline: Deadline): Reach {
    const known = this.#kept.get(key);
    if (known) return known;
    const reach = this.#engine.traceForward(this.#snapshot.graph, taint(), asOf, deadline);
    if (reach.complete) this.#keep(key, reach);
    return reach;
  }

  #keep(key: string, reach: Reach): void {
    this.#kept.set(key, reach);
    this.#keptStates += 1 + reach.states.length;
    for (const [oldest, { states }] of this.#kept) {
      if (this.#keptStates <= MAX_KEPT_STATES) break;
      this.#kept.delete(oldest);
      this.#keptStates -= 1 + states.length;
    }
  }
}

/** The states of each node, in the engine's order. */
export function statesByNode(
  states: readonly ReachedState[],
): ReadonlyMap<NodeIndex, readonly ReachedState[]> {
  const byNode = new Map<NodeIndex, ReachedState[]>();
  for (const state of states) {
    const known = byNode.get(state.node);
    if (known) known.push(state);
    else byNode.set(state.node, [state]);
  }
  return byNode;
}
