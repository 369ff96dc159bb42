import type { Connection } from '../chain/connections.ts';
import type { ChainNode, Company, Place, Supplier, SupplyLink } from '../chain/types.ts';
import type { RiskFlag } from '../risk/types.ts';

/** Whether material can still arrive on the as-of day. */
export type ExposureStatus = 'CURRENT' | 'HISTORIC';

/** What cut a traced answer short. */
export type TraceLimit = 'DEADLINE' | 'LINKS';

/** On what a traced answer stands, and whether it is whole. */
export interface Standing {
  /** Revision of the store. */
  readonly revision: number;
  /** Last day that counted, YYYY-MM-DD. */
  readonly asOf: string;
  readonly complete: boolean;
  /** Null when complete. */
  readonly limit: TraceLimit | null;
}

/** When and how near material arrived. */
export interface Arrival {
  /** YYYY-MM-DD; null when nothing bounds it from below. */
  readonly firstPossibleOn: string | null;
  /** Fewest links, 1 or more. */
  readonly hops: number;
  readonly status: ExposureStatus;
}

/** The arrival of one mineral. */
export interface MineralExposure extends Arrival {
  /** Code of the mineral as it arrived. */
  readonly mineral: string;
}

/** One link of a walk. */
export interface WalkStep {
  readonly link: SupplyLink;
  readonly from: ChainNode;
  readonly to: ChainNode;
  /** Null when nothing bounds it from below. */
  readonly arrivesOn: string | null;
  readonly places: readonly Place[];
}

/** A walk by which material goes from where it was tainted to a node. */
export interface Walk {
  /** Code of the mineral. */
  readonly mineral: string;
  readonly start: ChainNode;
  readonly steps: readonly WalkStep[];
}

/** A chain node that material reached. */
export interface ReachedNode extends Arrival {
  readonly node: ChainNode;
  /** By code. */
  readonly minerals: readonly MineralExposure[];
  /** The shortest walk, of one mineral or of any; null when there is none of that mineral. */
  readonly walkOf: (mineral: string | undefined) => Promise<Walk | null>;
}

/** A chain node that material tainted by a flag reached. */
export interface Exposure extends ReachedNode {
  readonly flag: RiskFlag;
  readonly isSubject: boolean;
}

/** The exposures of one node, with the nearest and earliest of them. */
export interface Affected extends Arrival {
  readonly exposures: readonly Exposure[];
}
export interface AffectedSupplier extends Affected {
  readonly supplier: Supplier;
}
export interface AffectedCompany extends Affected {
  readonly company: Company;
}

export interface ReachedNodeConnection extends Connection<ReachedNode>, Standing {}
export interface ExposureConnection extends Connection<Exposure>, Standing {}
export interface AffectedSupplierConnection extends Connection<AffectedSupplier>, Standing {
  readonly flags: readonly RiskFlag[];
  readonly companies: readonly AffectedCompany[];
}

/** A chain node of a trace. */
export interface TracedNode {
  readonly node: ChainNode;
  readonly isStart: boolean;
  readonly isReached: boolean;
  readonly firstPossibleOn: string | null;
  /** Null when not reached. */
  readonly hops: number | null;
  readonly tier: number;
}

/** A link of a trace. */
export interface TracedLink {
  readonly link: SupplyLink;
  readonly from: ChainNode;
  readonly to: ChainNode;
  /** Codes of the tainted minerals that it can carry. */
  readonly minerals: readonly string[];
  readonly usableFrom: string | null;
  readonly usableTo: string;
  readonly places: readonly Place[];
}

/** The nodes and links of all valid walks. */
export interface Trace extends Standing {
  readonly flags: readonly RiskFlag[];
  readonly nodes: readonly TracedNode[];
  readonly links: readonly TracedLink[];
}
