import { policyOn } from '../policy/current-policy.ts';
import type { RiskFlag } from '../risk/types.ts';
import { assuredFor } from './assured-for.ts';
import { leavingOrigins } from './concentration/origins.ts';
import type { ControlledStates } from './control/types.ts';
import { dateOf } from './days.ts';
import type { Deadline } from './deadline.ts';
import type { Day, Destination, MineralIndex, NodeIndex, TaintedRow } from './engine/types.ts';
import { allLeaving, taintOfFlag } from './flag-taint.ts';
import type { Snapshot } from './projection/types.ts';
import type { RanDepartures, RanOrigins, RanReach, TraceRunner } from './running/types.ts';
import { StatesByNode } from './states-by-node.ts';
import type { StrengthStates } from './strength/types.ts';
import type { Days } from './windows.ts';

/** A forward trace, with its states found by node. */
export interface FoundReach {
  readonly reach: RanReach;
  readonly byNode: StatesByNode;
}

/** A backward trace of what left within a window, with its states found by node. */
export interface FoundDepartures {
  readonly origins: RanDepartures;
  readonly byNode: StatesByNode;
}

/** A backward trace, with its states found by node. */
export interface FoundOrigins extends FoundDepartures {
  readonly origins: RanOrigins;
}

/** What a search of its own tells of the states of a forward trace, found by node. */
interface FoundOfStates<S> {
  readonly states: S;
  readonly byNode: StatesByNode;
}

/** By which sorts of walk a forward trace reached its states. */
export type FoundControlPoints = FoundOfStates<ControlledStates>;

/** How strong the states of a forward trace are. */
export type FoundStrength = FoundOfStates<StrengthStates>;

type Found = FoundReach | FoundDepartures | FoundControlPoints | FoundStrength;

/** Most bytes of traces that stay in memory for one snapshot. */
const MOST_KEPT = 96 * 1024 * 1024;
/** Bytes of one state in the columns of a trace. */
const STATE = 22;
/** What a trace takes however little it reached. */
const EMPTY = 1_024;

interface Kept<T> {
  readonly found: T;
  readonly size: number;
}

/**
 * Traces within one snapshot, each done once while it is remembered: a supplier's exposures and a flag's exposures rest
 * on the same ones. What was cut short is not kept.
 */
export class Reaches {
  readonly #snapshot: Snapshot;
  readonly #runner: TraceRunner;
  /** The one used least recently first. */
  readonly #kept = new Map<string, Kept<Found>>();
  readonly #running = new Map<string, Promise<Found>>();
  #size = 0;

  constructor(snapshot: Snapshot, runner: TraceRunner) {
    this.#snapshot = snapshot;
    this.#runner = runner;
  }

  /** Where material tainted by a flag can have gone; only what became so in a window, unless that is null. */
  ofFlag(flag: RiskFlag, window: Days | null, asOf: Day, deadline: Deadline): Promise<FoundReach> {
    const taint = () => taintOfFlag(this.#snapshot, flag, { window, minerals: null });
    return this.#forward(keyOf(flag.id, window, asOf), taint, asOf, deadline);
  }

  /**
   * How the walks of a flag's material, with their days, stand to the assurances that count for it.
   *
   * @throws OretraceError DEADLINE_EXCEEDED
   */
  controlPointsOf(
    flag: RiskFlag,
    window: Days | null,
    asOf: Day,
    deadline: Deadline,
  ): Promise<FoundControlPoints> {
    return this.#once(`control ${keyOf(flag.id, window, asOf)}`, deadline, async () => {
      const { reach } = await this.ofFlag(flag, window, asOf, deadline);
      const states = await reach.controlPoints(
        assuredFor(this.#snapshot, flag, policyOn(dateOf(asOf))),
        deadline,
      );
      return { states, byNode: new StatesByNode(states) };
    });
  }

  /**
   * How strong the exposures to a flag's material are.
   *
   * @throws OretraceError DEADLINE_EXCEEDED
   */
  strengthOf(flag: RiskFlag, window: Days | null, asOf: Day, deadline: Deadline): Promise<FoundStrength> {
    return this.#once(`strength ${keyOf(flag.id, window, asOf)}`, deadline, async () => {
      const { reach } = await this.ofFlag(flag, window, asOf, deadline);
      const { documentStrengths } = this.#snapshot;
      const graded = { documentStrengths, flag: this.#snapshot.strengthOf(flag.properties.evidence) };
      const states = await reach.strength(graded, deadline);
      return { states, byNode: new StatesByNode(states) };
    });
  }

  /** Whether {@link ofFlag} is answered without tracing. */
  hasFlag(flag: RiskFlag, window: Days | null, asOf: Day): boolean {
    return this.#kept.has(keyOf(flag.id, window, asOf));
  }

  /** Where material from a node can have gone, flags aside. */
  ofNode(nodeId: string, window: Days | null, asOf: Day, deadline: Deadline): Promise<FoundReach> {
    const id = this.#snapshot.knownAs(nodeId);
    const taint = () => allLeaving(this.#snapshot, id, window);
    return this.#forward(keyOf(id, window, asOf), taint, asOf, deadline);
  }

  /** Where material from all origins can have gone; see `concentration/origins.ts`. */
  fromOrigins(asOf: Day, deadline: Deadline): Promise<FoundReach> {
    const taint = () => {
      const { isMine } = this.#snapshot.flows.quantities;
      return leavingOrigins(this.#snapshot.graph, (node) => isMine[node] === 1);
    };
    return this.#forward(`${asOf} from origins`, taint, asOf, deadline);
  }

  /** What can have come to a node, perhaps only what it then holds of some minerals. */
  to(
    node: NodeIndex,
    minerals: readonly MineralIndex[] | null,
    asOf: Day,
    deadline: Deadline,
  ): Promise<FoundOrigins> {
    return this.#once(originsKey(node, minerals, asOf), deadline, async () => {
      const destination = destinationOf(node, minerals);
      const origins = await this.#runner.backward(this.#snapshot, destination, asOf, deadline);
      return { origins, byNode: new StatesByNode(origins.states) };
    });
  }

  /** As {@link to}, of what left other nodes in a window. */
  departuresTo(
    node: NodeIndex,
    minerals: readonly MineralIndex[] | null,
    window: Days,
    asOf: Day,
    deadline: Deadline,
  ): Promise<FoundDepartures> {
    const key = `${window.from} ${window.to} ${originsKey(node, minerals, asOf)}`;
    return this.#once(key, deadline, async () => {
      const destination = destinationOf(node, minerals);
      const origins = await this.#runner.departures(this.#snapshot, destination, window, asOf, deadline);
      return { origins, byNode: new StatesByNode(origins.states) };
    });
  }

  /** Whether {@link to} is answered without tracing. */
  has(node: NodeIndex, minerals: readonly MineralIndex[] | null, asOf: Day): boolean {
    return this.#kept.has(originsKey(node, minerals, asOf));
  }

  #forward(
    key: string,
    taint: () => readonly TaintedRow[],
    asOf: Day,
    deadline: Deadline,
  ): Promise<FoundReach> {
    return this.#once(key, deadline, async () => {
      const reach = await this.#runner.forward(this.#snapshot, taint(), asOf, deadline);
      return { reach, byNode: new StatesByNode(reach.states) };
    });
  }

  async #once<T extends Found>(key: string, deadline: Deadline, trace: () => Promise<T>): Promise<T> {
    for (;;) {
      const kept = this.#kept.get(key);
      if (kept) {
        this.#kept.delete(key);
        this.#kept.set(key, kept);
        // One key stands for one kind of trace.
        return kept.found as T;
      }
      const running = this.#running.get(key);
      if (!running) return this.#run(key, trace);
      // Another answer is tracing the same. Should its time end first, or its client leave, this one traces itself.
      const found = await running.catch(() => null);
      if (found && (isComplete(found) || deadline.stopped)) return found as T;
    }
  }

  async #run<T extends Found>(key: string, trace: () => Promise<T>): Promise<T> {
    const running = trace();
    this.#running.set(key, running);
    try {
      const found = await running;
      if (isComplete(found)) this.#keep(key, found);
      return found;
    } finally {
      this.#running.delete(key);
    }
  }

  #keep(key: string, found: Found): void {
    const size = EMPTY + STATE * statesOf(found).count + found.byNode.size;
    this.#kept.set(key, { found, size });
    this.#size += size;
    for (const [oldest, { size: freed }] of this.#kept) {
      if (this.#size <= MOST_KEPT) break;
      this.#kept.delete(oldest);
      this.#size -= freed;
    }
  }
}

function statesOf(found: Found): { readonly count: number } {
  if ('states' in found) return found.states;
  return 'reach' in found ? found.reach.states : found.origins.states;
}

function isComplete(found: Found): boolean {
  // What was cut short of control points and strengths is never told.
  if ('states' in found) return true;
  return 'reach' in found ? found.reach.complete : found.origins.complete;
}

function keyOf(id: string, window: Days | null, asOf: Day): string {
  return `${asOf} ${window ? `${window.from} ${window.to}` : ''} ${id}`;
}

function destinationOf(node: NodeIndex, minerals: readonly MineralIndex[] | null): Destination {
  return { node, minerals: minerals && Int32Array.from(minerals) };
}

function originsKey(node: NodeIndex, minerals: readonly MineralIndex[] | null, asOf: Day): string {
  return `${asOf} to ${node} ${minerals ? [...minerals].sort((a, b) => a - b).join(' ') : 'all'}`;
}
