import type { StopWatch } from '../engine/stopping.ts';
import type { NodeIndex } from '../engine/types.ts';
import type { LinkPlace, WalkGraph } from './walk-graph.ts';

/**
 * The fewest links that part the end from where walks begin when neither dates nor minerals stood in the way: a cut, but
 * perhaps not the smallest, as it also parts what no valid walk joins. A minimum cut by the greatest flow (Ford and
 * Fulkerson), each link with room for one.
 *
 * A link that can be the first of a walk can be entered from the start: whether it is come to otherwise does not matter.
 *
 * @throws TraceStopped
 */
export function undatedCut(graph: WalkGraph, watch: StopWatch): LinkPlace[] {
  const { exposure, rows } = graph;
  const { rowFrom, rowTo } = exposure.graph.columns;
  const numbers = new Map<NodeIndex, number>();
  const numberOf = (node: NodeIndex): number => {
    const known = numbers.get(node) ?? numbers.size + 1;
    numbers.set(node, known);
    return known;
  };
  const START = 0;
  const begins = new Set(graph.starts.map(({ place }) => place));
  const tail = Int32Array.from(rows, (row, place) =>
    begins.has(place) ? START : numberOf(rowFrom[row] as number),
  );
  const head = rows.map((row) => numberOf(rowTo[row] as number));
  const end = numberOf(exposure.ends[0].node);
  const count = numbers.size + 1;
  const leaving: LinkPlace[][] = Array.from({ length: count }, () => []);
  const arriving: LinkPlace[][] = Array.from({ length: count }, () => []);
  for (const place of rows.keys()) {
    leaving[tail[place] as number]?.push(place);
    arriving[head[place] as number]?.push(place);
  }
  const flows = new Uint8Array(rows.length);
  const met = new Uint8Array(count);
  /** Per node, the link by which it was met. */
  const by = new Int32Array(count);
  for (;;) {
    met.fill(0);
    met[START] = 1;
    const queue = [START];
    for (let next = 0; next < queue.length && met[end] === 0; next += 1) {
      const node = queue[next] as number;
      const meet = (other: number, place: LinkPlace): void => {
        if (met[other] === 1) return;
        met[other] = 1;
        by[other] = place;
        queue.push(other);
      };
      for (const place of leaving[node] as LinkPlace[])
        if (flows[place] === 0) meet(head[place] as number, place);
      for (const place of arriving[node] as LinkPlace[])
        if (flows[place] === 1) meet(tail[place] as number, place);
      watch.throwIfStopped((leaving[node] as LinkPlace[]).length + (arriving[node] as LinkPlace[]).length);
    }
    if (met[end] === 0) break;
    for (let node = end; node !== START; ) {
      const place = by[node] as number;
      // Met along it, it is filled; met against it, what flowed there goes another way now.
      const isForward = flows[place] === 0;
      flows[place] = isForward ? 1 : 0;
      node = (isForward ? tail : head)[place] as number;
    }
  }
  return [...rows.keys()].filter(
    (place) => met[tail[place] as number] === 1 && met[head[place] as number] === 0,
  );
}
