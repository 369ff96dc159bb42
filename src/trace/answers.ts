import type { Connection } from '../chain/connections.ts';
import type { Relation } from '../chain/types.ts';
import type { RiskFlag } from '../risk/types.ts';
import type { ControlVerdict } from './control/types.ts';
import type { WayToCompany } from './counterparties/answers.ts';
import type { ExposureExplainer } from './explaining/exposure-explainer.ts';
import type { SharesOf } from './sharing/answers.ts';
import type { ExposureStrength } from './strength/strength-over.ts';
import type { Strength } from './strength/types.ts';
import type { TracedPage } from './traced-pages.ts';

/** Whether material can still arrive on the as-of day. */
export type ExposureStatus = 'CURRENT' | 'HISTORIC';

/** How a node comes to hold a mineral: by a link, or by a conversion there. */
export type MaterialArrival = 'ARRIVED' | 'PRODUCED';

/** What cut a traced answer short. */
export type TraceLimit = 'DEADLINE' | 'LINKS' | 'CHAINS';

/** Part of an answer that names facts by id: they are read as they stood at this revision. */
export interface OfRevision {
  readonly revision: number;
}

/** On what a traced answer stands, and whether it is whole. */
export interface Standing extends OfRevision {
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
  /** Code of the mineral as it arrived, or as it was made at the node. */
  readonly mineral: string;
  /** Whether a conversion at the node made it. */
  readonly produced: boolean;
}

/** One link of a walk. */
export interface WalkStep extends OfRevision {
  readonly linkId: string;
  readonly fromId: string;
  readonly toId: string;
  /** Code of the mineral held on the link. */
  readonly mineral: string;
  /** Null when nothing bounds it from below. */
  readonly arrivesOn: string | null;
  /** Ids of the places passed, in order. */
  readonly placeIds: readonly string[];
  /** Of the link's own evidence. */
  readonly strength: Strength;
  /** Whether all that is known of the link is a declaration of the whole company. */
  readonly companyScope: boolean;
}

/** A walk by which material goes from where it was tainted to a node. */
export interface Walk extends OfRevision {
  /** Code of the mineral at its end. */
  readonly mineral: string;
  readonly produced: boolean;
  readonly startId: string;
  /** Of its weakest link, or of the flag. */
  readonly strength: Strength;
  /** Whether it uses no link of company scope. */
  readonly traced: boolean;
  readonly steps: readonly WalkStep[];
}

/** A chain node that material reached. */
export interface ReachedNode extends Arrival, OfRevision {
  readonly nodeId: string;
  /** By code; of one, what arrived before what was made there. */
  readonly minerals: readonly MineralExposure[];
  /** The shortest walk, of one mineral or of any; null when there is none of that mineral. */
  readonly walkOf: (mineral: string | undefined) => Promise<Walk | null>;
}

/** A chain node that material tainted by a flag reached. */
export interface Exposure extends ReachedNode {
  readonly flag: RiskFlag;
  /** Last day that counted, YYYY-MM-DD. */
  readonly asOf: string;
  readonly isSubject: boolean;
  /** How the walks stand to control points, those of one mineral or of any; null when there are none of that mineral. */
  readonly controlPointsOf: (mineral: string | undefined) => Promise<ControlVerdict | null>;
  /** How strong it is, likewise. */
  readonly strengthOf: (mineral: string | undefined) => Promise<ExposureStrength | null>;
  readonly explainer: ExposureExplainer;
  /** How it goes on to the focal company, likewise. */
  readonly wayToCompanyOf: (mineral: string | undefined) => Promise<WayToCompany | null>;
  /** What of the minerals by which it is exposed the flag taints. */
  readonly sharesOf: SharesOf;
}

/** The exposures of one node, with the nearest and earliest of them. */
export interface Affected extends Arrival, OfRevision {
  readonly nodeId: string;
  readonly exposures: readonly Exposure[];
  /** How what of any of the flags reached it goes on to the focal company. */
  readonly wayToCompany: () => Promise<WayToCompany>;
  /** What of the minerals by which it is exposed any of the flags taints. */
  readonly sharesOf: SharesOf;
}
export type AffectedSupplier = Affected;
export type AffectedCompany = Affected;

export interface ReachedNodeConnection extends TracedPage<ReachedNode>, Standing {}
export interface ExposureConnection extends Connection<Exposure>, Standing {}
export interface AffectedSupplierConnection extends Connection<AffectedSupplier>, Standing {
  readonly flags: readonly RiskFlag[];
  readonly companies: readonly AffectedCompany[];
  readonly associatedSuppliers: readonly AssociatedSupplier[];
}

/** A mineral that can have left a node upstream. */
export interface UpstreamMineral {
  /** Code of the mineral as it left. */
  readonly mineral: string;
  readonly hops: number;
  readonly lastPossibleOn: string;
}

/** A chain node that material can have come from. */
export interface UpstreamNode extends OfRevision {
  readonly nodeId: string;
  /** Fewest links, 1 or more. */
  readonly hops: number;
  /** Latest day on which material can have left it and still have arrived. */
  readonly lastPossibleOn: string;
  /** By code. */
  readonly minerals: readonly UpstreamMineral[];
  /** Earliest day on which material of it can have arrived; null when nothing bounds it from below. */
  readonly firstPossibleOn: () => Promise<string | null>;
  readonly shortestWalk: () => Promise<Walk | null>;
}

export interface UpstreamNodeConnection extends TracedPage<UpstreamNode>, Standing {}

/** One relation of a chain, read in the chain's own direction. */
export interface AssociationStep extends OfRevision {
  readonly relation: Relation;
  readonly toId: string;
  /** Whether the relation holds on some day of the flag's window. */
  readonly inWindow: boolean;
}

/** A chain of relations from who is flagged to who is thereby associated. */
export interface AssociationChain extends OfRevision {
  readonly startId: string;
  /** One or two. */
  readonly steps: readonly AssociationStep[];
  /** Whether every step is. */
  readonly inWindow: boolean;
}

/** Who is associated with a flag, and by which chains. */
export interface Association extends OfRevision {
  readonly flag: RiskFlag;
  readonly associatedId: string;
  /** Fewest relations of a chain. */
  readonly steps: number;
  /** Whether some chain is. */
  readonly inWindow: boolean;
  /** Shortest first, then by ids of the relations. */
  readonly chains: readonly AssociationChain[];
}

/** A supplier with the flags that it is associated with. */
export interface AssociatedSupplier extends OfRevision {
  readonly nodeId: string;
  readonly steps: number;
  readonly associations: readonly Association[];
}

export interface AssociationConnection extends Connection<Association>, Omit<Standing, 'asOf'> {}

/** A chain node of a trace as it is drawn. */
export interface DrawnNode extends OfRevision {
  readonly nodeId: string;
  readonly isStart: boolean;
  readonly isReached: boolean;
  readonly firstPossibleOn: string | null;
  /** Null when not reached. */
  readonly hops: number | null;
  readonly tier: number;
}

/** A chain node of a trace. */
export interface TracedNode extends DrawnNode {
  /** What of the minerals that it holds the flags of the trace taint. */
  readonly sharesOf: SharesOf;
}

/** A link of a trace. */
export interface TracedLink extends OfRevision {
  readonly linkId: string;
  readonly fromId: string;
  readonly toId: string;
  /** Codes of the tainted minerals that it can carry. */
  readonly minerals: readonly string[];
  readonly usableFrom: string | null;
  readonly usableTo: string;
  /** Whether a drawn walk begins with it. */
  readonly begins: boolean;
  readonly placeIds: readonly string[];
}

/** The nodes and links of all valid walks. */
export interface Trace extends Standing {
  readonly flags: readonly RiskFlag[];
  readonly nodes: readonly TracedNode[];
  readonly links: readonly TracedLink[];
}
