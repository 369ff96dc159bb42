import type { AskedConcentration, Dependences } from '../concentration/types.ts';
import type { InForce } from '../control/covering.ts';
import type { ControlledStates } from '../control/types.ts';
import type { AskedCounterparties, FoundCounterparties } from '../counterparties/types.ts';
import type { GraphColumns } from '../engine/columns.ts';
import type {
  Day,
  Destination,
  OriginStates,
  ReachedStates,
  RevisionNumber,
  ShortestWalk,
  WalkEnd,
} from '../engine/types.ts';
import type { Explanation, ExplanationBounds, Exposure } from '../explaining/types.ts';
import type { AskedGaps } from '../gaps/telling-gaps.ts';
import type { Gaps } from '../gaps/types.ts';
import type { SharedIds } from '../projection/id-table.ts';
import type { AskedGrounds, AskedShares, ToldGrounds, ToldShares } from '../sharing/types.ts';
import type { Strength, StrengthStates } from '../strength/types.ts';
import type { SentTaintedRows } from './sent-tainted-rows.ts';
import type { SentWalkedRows } from './sent-walked-rows.ts';
import type { SentPart } from './shared-parts.ts';

/** A graph on its way to a thread. */
export interface SentGraph {
  readonly columns: SentPart<GraphColumns>;
  readonly revision: RevisionNumber;
  readonly nodeCount: number;
  readonly mineralCount: number;
  /** By which links and minerals are compared; null when their numbers are in the order of ids. */
  readonly linkIds: SentPart<SharedIds> | null;
  readonly mineralIds: SentPart<SharedIds> | null;
}

/** What is traced. */
export type Trace =
  | { readonly direction: 'forward'; readonly tainted: SentTaintedRows; readonly asOf: Day }
  | {
      readonly direction: 'backward';
      readonly destination: Destination;
      /** Days on which a walk may begin; null: on any. Of walks that begin on some, states alone are told. */
      readonly window: { readonly from: Day; readonly to: Day } | null;
      readonly asOf: Day;
    };

/** What is to be told of a trace. */
export type Wanted =
  | { readonly tell: 'states' }
  | { readonly tell: 'shortestWalk'; readonly end: WalkEnd }
  | { readonly tell: 'walkedRows'; readonly targets: Int32Array | null }
  | { readonly tell: 'admits'; readonly tainted: SentTaintedRows }
  /** Of a forward trace, by which sorts of walk each state is reached. */
  | { readonly tell: 'controlPoints'; readonly inForce: readonly InForce[] }
  /** Of a forward trace, how strong its states are. */
  | ({ readonly tell: 'strength' } & GradedDocuments)
  /** Of a forward trace of all that leaves origins, who depends on which nodes. */
  | ({ readonly tell: 'concentration' } & AskedConcentration)
  /** By whom what nodes hold goes on to the focal company: of the graph and the as-of day alone. */
  | ({ readonly tell: 'counterparties' } & AskedCounterparties)
  /** Of a forward trace, why it reached what it did. */
  | ({ readonly tell: 'explanation' } & AskedExplanation)
  | AskedOfMixing;

/** What of a forward trace is to be explained. */
export interface AskedExplanation extends GradedDocuments {
  /** Any of these, all of one node. */
  readonly ends: Exposure['ends'];
  readonly bounds: ExplanationBounds;
}

/** What is asked of the rows that a forward trace begins with, mixed over a period: no walk is followed. */
export type AskedOfMixing =
  | ({ readonly tell: 'shares' } & AskedShares)
  | ({ readonly tell: 'shareGrounds' } & AskedGrounds)
  | ({ readonly tell: 'gaps' } & AskedGaps);

/** By what strengths are worked out. */
export interface GradedDocuments {
  /** By number of the document, 1 to 5; 0 where it does not stand. In shared memory. */
  readonly documentStrengths: Uint8Array;
  /** Strength of the flag's own evidence. */
  readonly flag: Strength;
}

/** A question holds all that is needed to trace, for the thread may not have kept the trace. */
export interface Question {
  readonly number: number;
  /** Number of the trace: the same for all that is asked of it. */
  readonly traceNumber: number;
  readonly graph: SentGraph;
  readonly trace: Trace;
  readonly wanted: Wanted;
  /** As of a Cancellation. */
  readonly flag: Int32Array;
}

/** Parts of a graph that nobody will ask about any more, by number; null: none. */
export interface Forgetting {
  readonly forget: {
    readonly columns: number | null;
    readonly linkIds: number | null;
    readonly mineralIds: number | null;
  };
}

/** What is told, by what was wanted. */
export interface Told {
  readonly states: { readonly states: ReachedStates | OriginStates; readonly complete: boolean };
  readonly shortestWalk: ShortestWalk | null;
  readonly walkedRows: SentWalkedRows;
  /** One entry a row: 1 or 0. */
  readonly admits: Uint8Array;
  readonly controlPoints: ControlledStates;
  readonly strength: StrengthStates;
  readonly shares: ToldShares;
  readonly shareGrounds: ToldGrounds;
  readonly concentration: Dependences;
  readonly counterparties: FoundCounterparties;
  readonly gaps: Gaps;
  readonly explanation: Explanation;
}

/** Said of a trace that had to be traced again, and was cancelled meanwhile. */
export const CUT = 'cut';

export type Reply =
  | {
      readonly number: number;
      /** Seconds of computing. */
      readonly seconds: number;
      readonly told: Told[keyof Told] | typeof CUT;
    }
  | { readonly number: number; readonly message: string; readonly stack: string };
