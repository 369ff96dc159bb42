import { dayOf } from '../../src/trace/days.ts';
import { type Day, UNBOUNDED_END, UNBOUNDED_START } from '../../src/trace/engine/types.ts';
import { mineralsIn } from './minerals.ts';
import { Nodes } from './nodes.ts';
import { Random } from './random.ts';
import { MINERALS, TIERS, type Tier } from './tiers.ts';

export interface ChainSize {
  readonly nodes: number;
  readonly links: number;
  readonly seed: number;
}

/** A made-up chain as columns: the same arrays fill an engine's graph, a Neo4j and a store's file. */
export interface SyntheticChain extends ChainSize {
  readonly asOf: Day;
  /** One entry a link. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** First and last day, unbounded where unknown or open. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** Minerals carried, as bits in the order of MINERALS. */
  readonly minerals: Int32Array;
  /** Number of the list of places passed; 0: none. */
  readonly via: Int32Array;
  /** Lists of places; the first is empty. */
  readonly placeLists: readonly (readonly number[])[];
  readonly placeCount: number;
  readonly conversions: readonly { readonly node: number; readonly input: number; readonly output: number }[];
  tierOf(node: number): Tier;
  /** Nodes of a stage: the first, and the one after the last. */
  nodesOf(tier: string): readonly [first: number, end: number];
}

const FIRST_DAY = dayOf('2014-01-01');
const AS_OF = dayOf('2025-06-30');

/**
 * Makes a chain in stages, with resale between traders and between exporters (cycles), parallel links, dated links, places
 * on the way, and conversions at a third of the smelters. Links join nodes that deal in a mineral in common and carry
 * what both deal in, so that what a mine digs goes on being carried downstream.
 */
export function syntheticChain(size: ChainSize): SyntheticChain {
  const random = new Random(size.seed);
  const nodes = new Nodes(size.nodes, random);
  const column = () => new Int32Array(size.links);
  const [from, to, first, last, minerals, via] = [column(), column(), column(), column(), column(), column()];
  const places = placesOf(nodes.regionCount, random);
  let link = 0;
  for (const [index, tier] of TIERS.entries()) {
    const share = Math.round(
      TIERS.slice(0, index + 1).reduce((sum, one) => sum + one.linkShare, 0) * size.links,
    );
    while (link < share) {
      const seller = nodes.anyOf(tier);
      const mineral = random.one(mineralsIn(nodes.minerals[seller] as number));
      const buyer = nodes.buyerFrom(seller, tier, wanted(tier.to, random), mineral);
      if (buyer === undefined) continue;
      from[link] = seller;
      to[link] = buyer;
      minerals[link] = carried(nodes.minerals, seller, buyer, mineral, random);
      [first[link], last[link]] = interval(random);
      if (random.chance(tier.placesKnown)) via[link] = places.listIn(nodes.regionOf(seller));
      link += 1;
    }
  }
  return {
    ...size,
    asOf: AS_OF,
    from,
    to,
    first,
    last,
    minerals,
    via,
    placeLists: places.lists,
    placeCount: places.count,
    conversions: conversionsOf(nodes, random),
    tierOf: (node) => nodes.tierOf(node),
    nodesOf: (tier) => nodes.nodesOf(tier),
  };
}

function wanted(shares: Readonly<Record<string, number>>, random: Random): string {
  let left = random.fraction();
  let last = '';
  for (const name in shares) {
    last = name;
    left -= shares[name] as number;
    if (left < 0) break;
  }
  return last;
}

function carried(
  dealtIn: Int32Array,
  seller: number,
  buyer: number,
  mineral: number,
  random: Random,
): number {
  const common = (dealtIn[seller] as number) & (dealtIn[buyer] as number);
  let bits = 1 << mineral;
  for (const other of mineralsIn(common)) {
    if (random.chance(0.4)) bits |= 1 << other;
  }
  return bits;
}

/** One link in twenty has no known beginning, two in five have no known end; the others last three months to six years. */
function interval(random: Random): [Day, Day] {
  const begins = FIRST_DAY + random.below(AS_OF - FIRST_DAY);
  const ends = random.chance(0.4) ? UNBOUNDED_END : begins + 90 + random.below(2_100);
  return [random.chance(0.05) ? UNBOUNDED_START : begins, ends];
}

interface Places {
  readonly lists: readonly (readonly number[])[];
  readonly count: number;
  /** Number of a list of places in a region. */
  listIn(region: number): number;
}

function placesOf(regionCount: number, random: Random): Places {
  const perRegion = 12;
  const listsPerRegion = 40;
  const lists: number[][] = [[]];
  for (let list = 0; list < regionCount * listsPerRegion; list += 1) {
    const region = Math.floor(list / listsPerRegion);
    const passed = new Set<number>();
    for (let stop = random.below(3); stop >= 0; stop -= 1)
      passed.add(region * perRegion + random.below(perRegion));
    lists.push([...passed]);
  }
  return {
    lists,
    count: regionCount * perRegion,
    listIn: (region) => 1 + region * listsPerRegion + random.below(listsPerRegion),
  };
}

function conversionsOf(nodes: Nodes, random: Random): SyntheticChain['conversions'] {
  const conversions: { node: number; input: number; output: number }[] = [];
  for (const tier of ['smelters', 'refiners']) {
    const [first, end] = nodes.nodesOf(tier);
    for (let node = first; node < end; node += 1) {
      if (!random.chance(1 / 3)) continue;
      const input = random.one(mineralsIn(nodes.minerals[node] as number));
      const output = random.below(MINERALS.length);
      if (output !== input) conversions.push({ node, input, output });
    }
  }
  return conversions;
}
