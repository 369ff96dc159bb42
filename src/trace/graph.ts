import type { ChainGraph, Day, MineralIndex, NodeIndex } from './types.ts';

/** One supply link, as the graph is built from it. Its place in the list is its index. */
export interface LinkRecord {
  /** Upstream end, 0 … nodeCount − 1. */
  readonly from: NodeIndex;
  /** Downstream end, 0 … nodeCount − 1; may equal `from`. */
  readonly to: NodeIndex;
  /** First day, or UNBOUNDED_START. */
  readonly start: Day;
  /** Last day, or UNBOUNDED_END. An end before the start is an interval without days. */
  readonly end: Day;
  /** One mineral or more, each 0 … mineralCount − 1, in any order; repetition does not matter. */
  readonly minerals: readonly MineralIndex[];
}

/** What a {@link ChainGraph} is built from. */
export interface ChainRecords {
  readonly nodeCount: number;
  readonly mineralCount: number;
  /** In ascending order of link id by code point: the engine compares ids by comparing indexes. */
  readonly links: readonly LinkRecord[];
}

/**
 * Lays link records out in typed arrays, ready to walk in both directions.
 *
 * @throws RangeError naming the link when an end or a mineral is not in the graph, a day is not a whole 32-bit
 *   number, or no mineral is given
 */
export function buildChainGraph(records: ChainRecords): ChainGraph {
  const { nodeCount, mineralCount, links } = records;
  const linkCount = links.length;
  const linkFrom = new Int32Array(linkCount);
  const linkTo = new Int32Array(linkCount);
  const linkStart = new Int32Array(linkCount);
  const linkEnd = new Int32Array(linkCount);
  const linkMinerals = new Int32Array(linkCount);
  const sets = new MineralSets(mineralCount);

  for (const [index, link] of links.entries()) {
    linkFrom[index] = within(link.from, nodeCount, index, 'from');
    linkTo[index] = within(link.to, nodeCount, index, 'to');
    linkStart[index] = wholeDay(link.start, index, 'start');
    linkEnd[index] = wholeDay(link.end, index, 'end');
    linkMinerals[index] = sets.indexOf(link.minerals, index);
  }

  const outgoing = groupByNode(linkFrom, nodeCount);
  const incoming = groupByNode(linkTo, nodeCount);
  return {
    nodeCount,
    linkCount,
    mineralCount,
    linkFrom,
    linkTo,
    linkStart,
    linkEnd,
    linkMinerals,
    mineralSets: sets.list,
    outgoingStart: outgoing.start,
    outgoing: outgoing.links,
    incomingStart: incoming.start,
    incoming: incoming.links,
  };
}

/** Gives equal sets of minerals one index, in the order of first use. */
class MineralSets {
  readonly list: Int32Array[] = [];
  private readonly indexByKey = new Map<string, number>();

  private readonly mineralCount: number;

  constructor(mineralCount: number) {
    this.mineralCount = mineralCount;
  }

  indexOf(minerals: readonly MineralIndex[], link: number): number {
    if (minerals.length === 0) {
      throw new RangeError(`Link ${link}: minerals is empty: expected at least one.`);
    }
    for (const mineral of minerals) within(mineral, this.mineralCount, link, 'minerals');
    const set = Int32Array.from(new Set(minerals)).sort();
    const key = set.join(' ');
    const known = this.indexByKey.get(key);
    if (known !== undefined) return known;
    this.indexByKey.set(key, this.list.length);
    return this.list.push(set) - 1;
  }
}

/** Counting sort of links by the node at one of their ends; links of one node stay in ascending order. */
function groupByNode(nodeOfLink: Int32Array, nodeCount: number): { start: Int32Array; links: Int32Array } {
  const start = new Int32Array(nodeCount + 1);
  for (const node of nodeOfLink) start[node + 1] = (start[node + 1] as number) + 1;
  for (let node = 0; node < nodeCount; node += 1) {
    start[node + 1] = (start[node + 1] as number) + (start[node] as number);
  }
  const next = start.slice();
  const links = new Int32Array(nodeOfLink.length);
  for (const [link, node] of nodeOfLink.entries()) {
    const place = next[node] as number;
    links[place] = link;
    next[node] = place + 1;
  }
  return { start, links };
}

function within(value: number, count: number, link: number, field: string): number {
  if (Number.isInteger(value) && value >= 0 && value < count) return value;
  throw new RangeError(
    `Link ${link}: ${field} is ${value}: expected ${count === 0 ? 'none, the list is empty' : `0 to ${count - 1}`}.`,
  );
}

function wholeDay(value: number, link: number, field: string): Day {
  // Int32Array would wrap or truncate in silence.
  if ((value | 0) === value) return value;
  throw new RangeError(`Link ${link}: ${field} is ${value}: expected a whole day or an unbounded one.`);
}
