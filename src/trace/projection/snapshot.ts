import type { ChainNode, Place, Recorded, SupplyLink } from '../chain/types.ts';
import { isLive } from '../risk/live.ts';
import type { RiskFlag } from '../risk/types.ts';
import type { StoredFact } from '../store/facts.ts';
import { type KindName, kindOf } from '../store/kinds/index.ts';
import { endDayOf, startDayOf } from './days.ts';
import { buildChainGraph } from './graph.ts';
import type { ChainGraph, LinkIndex, MineralIndex, NodeIndex } from './types.ts';

/** A relation by which a flag on an actor taints material. */
export type TaintingRelation = Recorded<'Operates' | 'Controls'>;

/** The chain as it stood at one revision: never changes, and answers without waiting. */
export interface Snapshot {
  readonly revision: number;
  /** Nodes and links are numbered by their ids in code-point order. */
  readonly graph: ChainGraph;
  nodeAt(index: NodeIndex): ChainNode;
  /** Undefined when no chain node with this id stands. */
  indexOfNode(id: string): NodeIndex | undefined;
  linkAt(index: LinkIndex): SupplyLink;
  indexOfLink(id: string): LinkIndex | undefined;
  mineralAt(index: MineralIndex): string;
  /** Undefined when no link carries it. */
  indexOfMineral(code: string): MineralIndex | undefined;
  /** Links whose material passes the place, ascending. */
  linksPassing(placeId: string): readonly LinkIndex[];
  /** Places that a link passes, in order, without those retracted. */
  placesOf(link: SupplyLink): readonly Place[];
  /** The flag, live or not; undefined when none with this id stands. */
  flag(id: string): RiskFlag | undefined;
  /** Every live flag, by id. */
  readonly liveFlags: readonly RiskFlag[];
  /** Live flags raised on the node, place, link or actor, by id. */
  liveFlagsOn(subjectId: string): readonly RiskFlag[];
  /** Live flags whose perpetrator the actor is, by id. */
  liveFlagsBy(actorId: string): readonly RiskFlag[];
  /** What an actor operates or controls, by id of the relation. */
  taintingRelationsOf(actorId: string): readonly TaintingRelation[];
  /** Whether a node, place, link, actor or flag with this id stands. */
  stands(id: string): boolean;
}

/** Facts of the projected kinds that stand, by id. */
export type StandingFacts = ReadonlyMap<string, StoredFact>;

/** The physical part of a snapshot: what has to be laid out anew when a node, place or link changes. */
export interface ChainLayout {
  readonly graph: ChainGraph;
  readonly nodes: readonly ChainNode[];
  readonly nodeIndex: ReadonlyMap<string, NodeIndex>;
  readonly links: readonly SupplyLink[];
  readonly linkIndex: ReadonlyMap<string, LinkIndex>;
  readonly minerals: readonly string[];
  readonly mineralIndex: ReadonlyMap<string, MineralIndex>;
  readonly linksByPlace: ReadonlyMap<string, readonly LinkIndex[]>;
  readonly places: ReadonlyMap<string, Place>;
}

/** The flags and relations of a snapshot. */
export interface FlagLayout {
  readonly flags: ReadonlyMap<string, RiskFlag>;
  readonly liveFlags: readonly RiskFlag[];
  readonly bySubject: ReadonlyMap<string, readonly RiskFlag[]>;
  readonly byPerpetrator: ReadonlyMap<string, readonly RiskFlag[]>;
  readonly taintingRelations: ReadonlyMap<string, readonly TaintingRelation[]>;
}

/** Whether a change to a fact of the kind asks for a new layout of the chain. */
export function shapesChain(kind: KindName): boolean {
  return ['chainNode', 'place', 'link'].includes(kindOf(kind).family);
}

/** Lays out nodes, places and links. */
export function layOutChain(facts: Iterable<StoredFact>): ChainLayout {
  const nodes: ChainNode[] = [];
  const links: SupplyLink[] = [];
  const places = new Map<string, Place>();
  for (const fact of facts) {
    const { family } = kindOf(fact.kind);
    if (family === 'chainNode') nodes.push(fact as ChainNode);
    else if (family === 'link') links.push(fact as SupplyLink);
    else if (family === 'place') places.set(fact.id, fact as Place);
  }
  nodes.sort(byId);
  links.sort(byId);
  const nodeIndex = indexById(nodes);
  const minerals = [...new Set(links.flatMap(({ properties }) => properties.minerals))].sort();
  const mineralIndex = new Map(minerals.map((code, index) => [code, index]));
  const graph = buildChainGraph({
    nodeCount: nodes.length,
    mineralCount: minerals.length,
    links: links.map(({ id, properties }) => ({
      from: known(nodeIndex, properties.from, id),
      to: known(nodeIndex, properties.to, id),
      start: startDayOf(properties.validFrom),
      end: endDayOf(properties.validTo),
      minerals: properties.minerals.map((code) => known(mineralIndex, code, id)),
    })),
  });
  const passing = links.flatMap(({ properties }, index) =>
    (properties.via ?? []).map((place) => [place, index] as const),
  );
  return {
    graph,
    nodes,
    nodeIndex,
    links,
    linkIndex: indexById(links),
    minerals,
    mineralIndex,
    linksByPlace: grouped(passing),
    places,
  };
}

/** Lays out flags and the relations by which they taint. */
export function layOutFlags(facts: Iterable<StoredFact>): FlagLayout {
  const flags: RiskFlag[] = [];
  const relations: TaintingRelation[] = [];
  for (const fact of facts) {
    if (fact.kind === 'RiskFlag') flags.push(fact as RiskFlag);
    else if (fact.kind === 'Operates' || fact.kind === 'Controls') relations.push(fact as TaintingRelation);
  }
  flags.sort(byId);
  relations.sort(byId);
  const liveFlags = flags.filter(isLive);
  return {
    flags: new Map(flags.map((flag) => [flag.id, flag])),
    liveFlags,
    bySubject: grouped(liveFlags.map((flag) => [flag.properties.subject, flag])),
    byPerpetrator: grouped(
      liveFlags.flatMap((flag) =>
        flag.properties.perpetrator === undefined ? [] : [[flag.properties.perpetrator, flag] as const],
      ),
    ),
    taintingRelations: grouped(relations.map((relation) => [relation.properties.from, relation])),
  };
}

/** A snapshot over layouts that nobody changes any more. */
export class LaidOutSnapshot implements Snapshot {
  readonly revision: number;
  readonly #chain: ChainLayout;
  readonly #flags: FlagLayout;
  readonly #standing: ReadonlySet<string>;

  constructor(revision: number, chain: ChainLayout, flags: FlagLayout, standing: ReadonlySet<string>) {
    this.revision = revision;
    this.#chain = chain;
    this.#flags = flags;
    this.#standing = standing;
  }

  get graph(): ChainGraph {
    return this.#chain.graph;
  }

  nodeAt(index: NodeIndex): ChainNode {
    return at(this.#chain.nodes, index);
  }

  indexOfNode(id: string): NodeIndex | undefined {
    return this.#chain.nodeIndex.get(id);
  }

  linkAt(index: LinkIndex): SupplyLink {
    return at(this.#chain.links, index);
  }

  indexOfLink(id: string): LinkIndex | undefined {
    return this.#chain.linkIndex.get(id);
  }

  mineralAt(index: MineralIndex): string {
    return at(this.#chain.minerals, index);
  }

  indexOfMineral(code: string): MineralIndex | undefined {
    return this.#chain.mineralIndex.get(code);
  }

  linksPassing(placeId: string): readonly LinkIndex[] {
    return this.#chain.places.has(placeId) ? (this.#chain.linksByPlace.get(placeId) ?? []) : [];
  }

  placesOf({ properties }: SupplyLink): readonly Place[] {
    return (properties.via ?? []).flatMap((id) => this.#chain.places.get(id) ?? []);
  }

  flag(id: string): RiskFlag | undefined {
    return this.#flags.flags.get(id);
  }

  get liveFlags(): readonly RiskFlag[] {
    return this.#flags.liveFlags;
  }

  liveFlagsOn(subjectId: string): readonly RiskFlag[] {
    return this.#flags.bySubject.get(subjectId) ?? [];
  }

  liveFlagsBy(actorId: string): readonly RiskFlag[] {
    return this.#standing.has(actorId) ? (this.#flags.byPerpetrator.get(actorId) ?? []) : [];
  }

  taintingRelationsOf(actorId: string): readonly TaintingRelation[] {
    return this.#flags.taintingRelations.get(actorId) ?? [];
  }

  stands(id: string): boolean {
    return this.#standing.has(id);
  }
}

/** Ids hold no character beyond the basic plane, so comparing code units compares code points. */
function byId(a: StoredFact, b: StoredFact): number {
  return a.id < b.id ? -1 : 1;
}

function indexById(facts: readonly StoredFact[]): ReadonlyMap<string, number> {
  return new Map(facts.map(({ id }, index) => [id, index]));
}

function grouped<V>(entries: Iterable<readonly [string, V]>): ReadonlyMap<string, readonly V[]> {
  const groups = new Map<string, V[]>();
  for (const [key, value] of entries) {
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

function known(index: ReadonlyMap<string, number>, key: string, link: string): number {
  const found = index.get(key);
  if (found === undefined) throw new RangeError(`${link} names ${key}, which does not stand`);
  return found;
}

function at<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined)
    throw new RangeError(`There is no index ${index}: expected 0 to ${list.length - 1}.`);
  return item;
}
