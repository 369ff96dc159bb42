import type { AskedConcentration, Dependences } from '../concentration/types.ts';
import type { InForce } from '../control/covering.ts';
import type { ControlledStates } from '../control/types.ts';
import type { AskedCounterparties, FoundCounterparties } from '../counterparties/types.ts';
import type {
  Day,
  Destination,
  NodeIndex,
  OriginStates,
  ReachedStates,
  ShortestWalk,
  TaintedRow,
  WalkEnd,
  WalkedRow,
} from '../engine/types.ts';
import type { Explanation } from '../explaining/types.ts';
import type { AskedGaps } from '../gaps/telling-gaps.ts';
import type { Gaps } from '../gaps/types.ts';
import type { Snapshot } from '../projection/types.ts';
import type { AskedGrounds, AskedShares, ToldGrounds, ToldShares } from '../sharing/types.ts';
import type { StrengthStates } from '../strength/types.ts';
import type { AskedExplanation, GradedDocuments } from './protocol.ts';

/** Ends a computation on another thread: when its time is up, or when nobody waits for it any more. */
export interface Cancellation {
  /** One shared 32-bit integer: not 0 once cancelled. Loops look at it every few thousand links. */
  readonly flag: Int32Array;
  /** Aborted with it: what still waits for its turn is then answered at once, with nothing. */
  readonly signal: AbortSignal;
}

/** The answer to a forward trace that ran on another thread. */
export interface RanReach {
  readonly states: ReachedStates;
  /** False when it was cancelled: then the states are a lower bound. */
  readonly complete: boolean;
  /**
   * @param cancellation the trace's own unless given. Likewise below
   * @throws OretraceError DEADLINE_EXCEEDED when it was cancelled meanwhile. One that was cancelled before, as that of a
   *   trace that is not complete, only ends tracing again, where that is needed
   */
  shortestWalk(end: WalkEnd, cancellation?: Cancellation): Promise<ShortestWalk | null>;
  walkedRows(targets?: readonly NodeIndex[], cancellation?: Cancellation): Promise<readonly WalkedRow[]>;
  /** By which sorts of walk with days each state is reached, past these assurances; throws as above. */
  controlPoints(inForce: readonly InForce[], cancellation?: Cancellation): Promise<ControlledStates>;
  /** How strong each state is, and whether it is traced; throws as above. */
  strength(graded: GradedDocuments, cancellation?: Cancellation): Promise<StrengthStates>;
  /** Who depends on which nodes, of a trace of all that leaves origins; throws as above. */
  concentration(asked: AskedConcentration, cancellation?: Cancellation): Promise<Dependences>;
  /** Why a node was reached; says itself where it was cancelled in the midst, and throws as above before. */
  explanation(asked: AskedExplanation, cancellation?: Cancellation): Promise<Explanation>;
}

/** The answer to a backward trace of what left within a window, which ran on another thread. */
export interface RanDepartures {
  readonly states: OriginStates;
  readonly complete: boolean;
}

/** The answer to a backward trace that ran on another thread. */
export interface RanOrigins extends RanDepartures {
  /** For each tainted row whether it can begin a walk to the node. Throws as above. */
  admits(tainted: readonly TaintedRow[], cancellation?: Cancellation): Promise<readonly boolean[]>;
}

/**
 * Runs traces beside the thread that serves requests, over the same shared columns. What a thread has traced it keeps
 * for a while, so that walks need not be traced again; when it no longer has it, it traces again.
 *
 * Answers, told apart by their cancellation, take turns, one question at a time: whoever asks much asks it in many
 * questions (a screening one for each flag), so that nobody waits for all of it.
 */
export interface TraceRunner {
  /**
   * @throws OretraceError LIMIT_EXCEEDED when the trace ends its thread twice, as it does where memory is short;
   *   STORE_UNAVAILABLE when the runner is closed
   */
  forward(
    snapshot: Snapshot,
    tainted: readonly TaintedRow[],
    asOf: Day,
    cancellation: Cancellation,
  ): Promise<RanReach>;
  backward(
    snapshot: Snapshot,
    destination: Destination,
    asOf: Day,
    cancellation: Cancellation,
  ): Promise<RanOrigins>;
  /** As {@link backward}, of the walks alone whose first day lies in the window. */
  departures(
    snapshot: Snapshot,
    destination: Destination,
    window: { readonly from: Day; readonly to: Day },
    asOf: Day,
    cancellation: Cancellation,
  ): Promise<RanDepartures>;
  /**
   * By whom what nodes hold goes on to the focal company.
   *
   * @throws OretraceError DEADLINE_EXCEEDED when it was cancelled
   */
  counterparties(
    snapshot: Snapshot,
    asked: AskedCounterparties,
    asOf: Day,
    cancellation: Cancellation,
  ): Promise<FoundCounterparties>;
  /**
   * Shares of pools, over a period of their own. What time ran out on is enclosed, and says so.
   *
   * @throws OretraceError DEADLINE_EXCEEDED when it was cancelled before anything was found
   */
  shares(
    snapshot: Snapshot,
    tainted: readonly TaintedRow[],
    asked: AskedShares,
    cancellation: Cancellation,
  ): Promise<ToldShares>;
  /** What the share of one pool rests on; throws as above. */
  shareGrounds(
    snapshot: Snapshot,
    tainted: readonly TaintedRow[],
    asked: AskedGrounds,
    cancellation: Cancellation,
  ): Promise<ToldGrounds>;
  /** What is not known behind the shares of pools; throws as above. */
  gaps(
    snapshot: Snapshot,
    tainted: readonly TaintedRow[],
    asked: AskedGaps,
    cancellation: Cancellation,
  ): Promise<Gaps>;
  /**
   * Lets go of the memory of a snapshot that nothing will be asked about any more, once its questions are answered.
   *
   * @param other one whose columns and ids stay, as far as the two share them
   */
  forget(snapshot: Snapshot, other: Snapshot): void;
  close(): Promise<void>;
}
