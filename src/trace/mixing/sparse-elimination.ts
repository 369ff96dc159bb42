import type { StopWatch } from '../engine/stopping.ts';
import type { AbsorbingChain } from './absorption.ts';
import { eliminateMatrix } from './dense-elimination.ts';

/** States up to which what is left may become a matrix: 72 MB. */
const MOST_DENSE = 3_000;
/** Steps as a part of all pairs of states beyond which a matrix is faster. */
const DENSE = 1 / 8;

/**
 * State reduction as for few states, on chains of many: states with few steps are taken out first, for they hand few on,
 * and what is left when it has become dense is solved as a matrix. For chains that are left so rarely that sweeps would
 * not end.
 *
 * @throws TraceStopped
 */
export function eliminateSparse(chain: AbsorbingChain, watch: StopWatch): void {
  const { states, first, second, leaving } = chain;
  const { rows, columns } = linked(chain);
  const totals = new Float64Array(states);
  const taken: number[] = [];
  let left = Array.from({ length: states }, (_, state) => state);
  let steps = rows.reduce((sum, row) => sum + row.size, 0);
  for (let most = 1; left.length > 0; most *= 2) {
    if (left.length <= MOST_DENSE && steps > DENSE * left.length * left.length) break;
    const stay: number[] = [];
    for (const state of left) {
      const row = rows[state] as Map<number, number>;
      const column = columns[state] as Set<number>;
      if (row.size * column.size > most) {
        stay.push(state);
        continue;
      }
      let total = leaving[state] as number;
      for (const [other, weight] of row) {
        total += weight;
        columns[other]?.delete(state);
      }
      totals[state] = total;
      steps -= row.size + column.size;
      for (const before of column) {
        const reached = rows[before] as Map<number, number>;
        const led = reached.get(state) as number;
        reached.delete(state);
        if (total === 0) {
          // What is led to where nothing leaves arrives nowhere, as what leaves for neither destination.
          leaving[before] = (leaving[before] as number) + led;
          continue;
        }
        const part = led / total;
        const size = reached.size;
        for (const [other, weight] of row) {
          if (other === before) continue;
          reached.set(other, (reached.get(other) ?? 0) + part * weight);
          columns[other]?.add(before);
        }
        steps += reached.size - size;
        first[before] = (first[before] as number) + part * (first[state] as number);
        second[before] = (second[before] as number) + part * (second[state] as number);
        leaving[before] = (leaving[before] as number) + part * (leaving[state] as number);
      }
      taken.push(state);
      watch.throwIfStopped((row.size + 1) * (column.size + 1));
    }
    left = stay;
  }
  solveRest(chain, rows, left, watch);
  for (const state of taken.reverse()) {
    let arrivesFirst = first[state] as number;
    let arrivesSecond = second[state] as number;
    for (const [other, weight] of rows[state] as Map<number, number>) {
      arrivesFirst += weight * (first[other] as number);
      arrivesSecond += weight * (second[other] as number);
    }
    const total = totals[state] as number;
    first[state] = total === 0 ? 0 : arrivesFirst / total;
    second[state] = total === 0 ? 0 : arrivesSecond / total;
  }
}

/** Steps of every state by the state that they lead to, and the states that lead to each. */
function linked({ states, start, to, weight }: AbsorbingChain): {
  readonly rows: readonly Map<number, number>[];
  readonly columns: readonly Set<number>[];
} {
  const rows = Array.from({ length: states }, () => new Map<number, number>());
  const columns = Array.from({ length: states }, () => new Set<number>());
  for (let state = 0; state < states; state += 1) {
    const row = rows[state] as Map<number, number>;
    const end = start[state + 1] as number;
    for (let step = start[state] as number; step < end; step += 1) {
      const other = to[step] as number;
      const one = weight[step] as number;
      if (other === state || one === 0) continue;
      row.set(other, (row.get(other) ?? 0) + one);
      columns[other]?.add(state);
    }
  }
  return { rows, columns };
}

function solveRest(
  chain: AbsorbingChain,
  rows: readonly Map<number, number>[],
  left: readonly number[],
  watch: StopWatch,
): void {
  const states = left.length;
  const position = new Map(left.map((state, at) => [state, at]));
  const steps = new Float64Array(states * states);
  for (const [at, state] of left.entries()) {
    for (const [other, weight] of rows[state] as Map<number, number>) {
      steps[at * states + (position.get(other) as number)] = weight;
    }
  }
  const [first, second, leaving] = [chain.first, chain.second, chain.leaving].map((column) =>
    Float64Array.from(left, (state) => column[state] as number),
  ) as [Float64Array, Float64Array, Float64Array];
  eliminateMatrix({ states, steps, first, second, leaving }, watch);
  for (const [at, state] of left.entries()) {
    chain.first[state] = first[at] as number;
    chain.second[state] = second[at] as number;
  }
}
