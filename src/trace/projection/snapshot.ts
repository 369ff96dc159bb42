import type { Assurance, Relation } from '../../chain/types.ts';
import type { RiskFlag } from '../../risk/types.ts';
import { kindOf, kindOfId } from '../../store/kinds/index.ts';
import { COUNTS, sees } from '../engine/columns.ts';
import {
  type ChainGraph,
  type LinkIndex,
  type MineralIndex,
  NONE,
  type NodeIndex,
  type RevisionNumber,
  type RowIndex,
} from '../engine/types.ts';
import { type Strength, WEAKEST } from '../strength/types.ts';
import { type ChainLayout, rowsOfLink, rowsOfVia } from './chain-layout.ts';
import type { IdTable, SharedIds } from './id-table.ts';
import type { FlowNumbers, NumberedQuantities } from './node-flows.ts';
import type { RecordedChain } from './recorded-chain.ts';
import type { Standings } from './standings.ts';
import type { Snapshot, TaintingRelation } from './types.ts';

/** What a recorded chain holds as of one revision. It copies nothing: what is followed later leaves it as it is. */
export class ChainSnapshot implements Snapshot {
  readonly revision: RevisionNumber;
  readonly graph: ChainGraph;
  readonly linkIds: SharedIds;
  readonly mineralIds: SharedIds;
  readonly #chain: RecordedChain;
  readonly #layout: ChainLayout;
  #flows: NumberedQuantities | null = null;
  #liveFlags: readonly RiskFlag[] | null = null;
  #documentStrengths: Uint8Array | null = null;

  /** @param revision not after the one that the chain has followed */
  constructor(chain: RecordedChain, revision: RevisionNumber) {
    const { links, minerals } = chain.numbering;
    const { layout } = chain.rows;
    this.revision = revision;
    this.#chain = chain;
    this.#layout = layout;
    this.linkIds = links.shared;
    this.mineralIds = minerals.shared;
    this.graph = {
      revision: chain.rowRevision(revision),
      columns: layout.graph,
      nodeCount: layout.graph.counts[COUNTS.nodes] as number,
      mineralCount: layout.graph.counts[COUNTS.minerals] as number,
      compareLinks: (a, b) => links.compare(a, b),
      compareMinerals: (a, b) => minerals.compare(a, b),
    };
  }

  knownAs(id: string): string {
    const { nodes } = this.#chain.numbering;
    const node = nodes.find(id);
    if (node === NONE) return id;
    const known = this.#chain.knownAs.at(node, this.revision);
    return known === node ? id : nodes.idOf(known);
  }

  idsKnownAs(id: string): readonly string[] {
    const { nodes } = this.#chain.numbering;
    const node = nodes.find(id);
    if (node === NONE) return [id];
    return this.#chain.knownAs.membersAt(node, this.revision).map((member) => nodes.idOf(member));
  }

  idOfNode(node: NodeIndex): string {
    return this.#chain.numbering.nodes.idOf(node);
  }

  nodeOf(id: string): NodeIndex | undefined {
    const node = this.#chain.numbering.nodes.find(id);
    if (node === NONE || !this.#chain.nodes.stands(node, this.revision)) return undefined;
    return this.#chain.knownAs.at(node, this.revision);
  }

  get focalNodes(): readonly NodeIndex[] {
    const nodes = this.#chain.focal.at(this.revision).flatMap((id) => this.nodeOf(id) ?? []);
    return [...new Set(nodes)];
  }

  idOfLink(link: LinkIndex): string {
    return this.#chain.numbering.links.idOf(link);
  }

  rowOf(linkId: string): RowIndex | undefined {
    const link = this.#chain.numbering.links.find(linkId);
    if (link === NONE) return undefined;
    for (const row of rowsOfLink(this.#layout, link)) if (sees(this.graph, row)) return row;
    return undefined;
  }

  mineralAt(mineral: MineralIndex): string {
    return this.#chain.numbering.minerals.idOf(mineral);
  }

  mineralOf(code: string): MineralIndex | undefined {
    const mineral = this.#chain.numbering.minerals.find(code);
    // One of a later revision has no place in what is traced here.
    return mineral === NONE || mineral >= this.graph.mineralCount ? undefined : mineral;
  }

  rowsPassing(placeId: string): readonly RowIndex[] {
    const { numbering, places, vias } = this.#chain;
    const place = numbering.places.find(placeId);
    if (place === NONE || !places.stands(place, this.revision)) return [];
    const passing: RowIndex[] = [];
    for (const list of vias.listsWith(place)) {
      for (const row of rowsOfVia(this.#layout, list)) if (sees(this.graph, row)) passing.push(row);
    }
    return passing;
  }

  placesOf(row: RowIndex): readonly string[] {
    const { numbering, places, vias } = this.#chain;
    return vias
      .placesOf(this.graph.columns.rowVia[row] as number)
      .filter((place) => places.stands(place, this.revision))
      .map((place) => numbering.places.idOf(place));
  }

  flag(id: string): RiskFlag | undefined {
    return this.#chain.flags.at(id, this.revision);
  }

  get liveFlags(): readonly RiskFlag[] {
    this.#liveFlags ??= this.#chain.flags.liveAt(this.revision);
    return this.#liveFlags;
  }

  flagsOn(subjectId: string): readonly RiskFlag[] {
    return this.#chain.flags.on(this.idsKnownAs(subjectId), this.revision);
  }

  flagsBy(actorId: string): readonly RiskFlag[] {
    return this.stands(actorId) ? this.#chain.flags.by(actorId, this.revision) : [];
  }

  liveFlagsOn(subjectId: string): readonly RiskFlag[] {
    return this.#chain.flags.liveOn(this.idsKnownAs(subjectId), this.revision);
  }

  liveFlagsBy(actorId: string): readonly RiskFlag[] {
    return this.stands(actorId) ? this.#chain.flags.liveBy(actorId, this.revision) : [];
  }

  taintingRelationsOf(actorId: string): readonly TaintingRelation[] {
    return this.#chain.relations.taintingFrom(this.idsKnownAs(actorId), this.revision);
  }

  relationsOf(id: string): readonly Relation[] {
    return this.#chain.relations.of(this.idsKnownAs(id), this.revision);
  }

  get assurances(): readonly Assurance[] {
    return this.#chain.assurances.at(this.revision);
  }

  get documentStrengths(): Uint8Array {
    this.#documentStrengths ??= this.#chain.documents.at(this.revision);
    return this.#documentStrengths;
  }

  strengthOf(documentIds: readonly string[] | undefined): Strength {
    const { documents } = this.#chain.numbering;
    const strengths = this.documentStrengths;
    return (documentIds ?? []).reduce<number>((strongest, id) => {
      const document = documents.find(id);
      return document === NONE ? strongest : Math.max(strongest, strengths[document] ?? 0);
    }, WEAKEST) as Strength;
  }

  get flows(): NumberedQuantities {
    this.#flows ??= this.#readFlows();
    return this.#flows;
  }

  #readFlows(): NumberedQuantities {
    const { numbering, flows, documents, knownAs, mines } = this.#chain;
    const numbers: FlowNumbers = {
      nodeCount: this.graph.nodeCount,
      mineralCount: this.graph.mineralCount,
      nodeOf: (id) => this.nodeOf(id),
      idOfNode: (node) => this.idOfNode(node),
      mineralOf: (code) => this.mineralOf(code),
      isMine: (node) => mines.isMine(node),
      isDocument: (id) => {
        const document = numbering.documents.find(id);
        return document !== NONE && (this.documentStrengths[document] ?? 0) > 0;
      },
    };
    return flows.at(this.revision, numbers, Math.max(documents.lastChange, knownAs.lastChange));
  }

  stands(id: string): boolean {
    const { numbering, nodes, places, actors, relations, flags } = this.#chain;
    const standsIn = (table: IdTable, standings: Standings): boolean => {
      const number = table.find(id);
      return number !== NONE && standings.stands(number, this.revision);
    };
    const kind = kindOfId(id);
    switch (kind && kindOf(kind).family) {
      case 'chainNode':
        return standsIn(numbering.nodes, nodes);
      case 'place':
        return standsIn(numbering.places, places);
      case 'actor':
        return standsIn(numbering.actors, actors);
      case 'link':
        return this.rowOf(id) !== undefined;
      case 'relation':
        return relations.stands(id, this.revision);
      case 'flag':
        return flags.at(id, this.revision) !== undefined;
      default:
        return false;
    }
  }
}
