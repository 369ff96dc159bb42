import type { Assurance, Recorded, Relation } from '../../chain/types.ts';
import type { RiskFlag } from '../../risk/types.ts';
import type { Effect } from '../../store/changesets.ts';
import type { ChainGraph, LinkIndex, MineralIndex, NodeIndex, RowIndex } from '../engine/types.ts';
import type { Strength } from '../strength/types.ts';
import type { ColumnMemory } from './column-memory.ts';
import type { SharedIds } from './id-table.ts';
import type { NumberedQuantities } from './node-flows.ts';

/** A relation by which a flag on an actor taints material. */
export type TaintingRelation = Recorded<'Operates' | 'Controls'>;

/**
 * The chain as it was recorded at one revision: never changes, and answers without waiting. Nodes and links are known
 * by number and id; what else is recorded of them is read from the store at the same revision.
 *
 * Ids of merged nodes are taken everywhere for the node they are now known as, and never given back.
 */
export interface Snapshot {
  readonly revision: number;
  readonly graph: ChainGraph;
  /** By which another thread compares links, with `compareIds`, as the graph does here. */
  readonly linkIds: SharedIds;
  /** Likewise for minerals. */
  readonly mineralIds: SharedIds;
  /** The id that a node is known as: its own, or that of the node it was merged into; any other id unchanged. */
  knownAs(id: string): string;
  /** Every id that is known as this one, itself first, the others in code-point order. */
  idsKnownAs(id: string): readonly string[];
  idOfNode(node: NodeIndex): string;
  /** Undefined when no chain node with this id stands. */
  nodeOf(id: string): NodeIndex | undefined;
  /** The company, or companies, whose policy it is: those that stand and are marked `focal`, as they are now known. */
  readonly focalNodes: readonly NodeIndex[];
  idOfLink(link: LinkIndex): string;
  /** The row of a link that stands; undefined when none does. */
  rowOf(linkId: string): RowIndex | undefined;
  mineralAt(mineral: MineralIndex): string;
  /** Undefined when no link, conversion or material source names it. */
  mineralOf(code: string): MineralIndex | undefined;
  /** Rows whose material passes a place that stands; each once. */
  rowsPassing(placeId: string): readonly RowIndex[];
  /** Ids of the places that a row's material passes, in order, without those retracted. */
  placesOf(row: RowIndex): readonly string[];
  /** The flag, live or not, as stated; undefined when none with this id stands. */
  flag(id: string): RiskFlag | undefined;
  /** Every live flag, by id. */
  readonly liveFlags: readonly RiskFlag[];
  /** Flags of whatever status raised on the node (under any of its ids), place, link or actor, by id. */
  flagsOn(subjectId: string): readonly RiskFlag[];
  /** Flags of whatever status whose perpetrator the actor is, by id; none when it does not stand. */
  flagsBy(actorId: string): readonly RiskFlag[];
  /** Live flags raised on the node (under any of its ids), place, link or actor, by id. */
  liveFlagsOn(subjectId: string): readonly RiskFlag[];
  /** Live flags whose perpetrator the actor is, by id; none when it does not stand. */
  liveFlagsBy(actorId: string): readonly RiskFlag[];
  /** What an actor operates or controls, by id of the relation. */
  taintingRelationsOf(actorId: string): readonly TaintingRelation[];
  /** Relations of every kind with the actor, node or place (under any of its ids) at either end, by id. */
  relationsOf(id: string): readonly Relation[];
  /** Every assurance, whatever its status, by id. */
  readonly assurances: readonly Assurance[];
  /** By number of the document, 1 to 5; 0 or without an entry where it does not stand. In shared memory. */
  readonly documentStrengths: Uint8Array;
  /** The greatest strength of documents of which these are the ids, 1 where none of them stands. */
  strengthOf(documentIds: readonly string[] | undefined): Strength;
  /** Conversions with recoveries and material sources, for shares. */
  readonly flows: NumberedQuantities;
  /** Whether a node, place, link, actor, relation or flag with this id stands. */
  stands(id: string): boolean;
}

/** How much the projection holds; sizes in bytes. */
export interface ProjectionFigures {
  readonly revision: number;
  readonly nodes: number;
  readonly links: number;
  /** Rows laid out, and appended since: versions of links. */
  readonly rowsLaidOut: number;
  readonly rowsAppended: number;
  /** Topology both ways, dates, minerals, revisions, via. */
  readonly columns: ColumnMemory;
  readonly idBytes: number;
  /** Times the columns were laid out since the start, the first among them. */
  readonly compactions: number;
}

/** The chain as it stands, and as it would be. */
export interface Prospect {
  readonly before: Snapshot;
  /** Of a revision that there is not yet. It is the caller's alone, and gone with it. */
  readonly after: Snapshot;
}

/** The chain kept ready for tracing. */
export interface Projection {
  /**
   * The chain with every write that was acknowledged before the call, perhaps later ones too.
   *
   * @throws OretraceError of the store
   */
  current(): Promise<Snapshot>;
  /**
   * The chain as it was known at a revision, at most the store's own; catches up first where needed.
   *
   * @throws OretraceError of the store
   */
  at(revision: number): Promise<Snapshot>;
  /**
   * The chain as it would be if effects followed on the latest revision. Nobody else ever sees it. It may copy the
   * columns: ask for few at a time.
   *
   * @param on the revision that the effects were worked out on
   * @returns null when that is not the latest any more
   * @throws OretraceError of the store
   */
  ahead(on: number, effects: readonly Effect[]): Promise<Prospect | null>;
  /** Null before the first question. */
  figures(): ProjectionFigures | null;
  /** Ends the threads that it uses. */
  close(): Promise<void>;
}
