import { describe, expect, it } from 'vitest';
import { StopWatch } from '../engine/stopping.ts';
import { type AbsorbingChain, absorb } from './absorption.ts';
import { eliminateDense } from './dense-elimination.ts';
import { eliminateSparse } from './sparse-elimination.ts';
import { sweep } from './sweeps.ts';

const WATCH = new StopWatch(undefined);

/** States that lead to three others each, the last ten of them to one another alone; few of the rest are left. */
function chain(states: number, leaves: number): AbsorbingChain {
  let seed = 7;
  const below = (count: number) => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (seed >>> 8) % count;
  };
  const column = () => new Float64Array(states);
  const [first, second, leaving] = [column(), column(), column()];
  const to = new Int32Array(3 * states);
  const weight = new Float64Array(3 * states);
  for (let state = 0; state < states; state += 1) {
    const isHeld = state >= states - 10;
    for (let step = 3 * state; step < 3 * state + 3; step += 1) {
      to[step] = isHeld ? states - 10 + below(10) : below(step % 7 === 0 ? states : states - 10);
      weight[step] = 1 + below(5);
    }
    if (isHeld || state % 3 !== 0) continue;
    first[state] = leaves * below(3);
    second[state] = leaves * below(3);
    leaving[state] = (first[state] as number) + (second[state] as number) + leaves * below(2);
  }
  return {
    states,
    start: Int32Array.from({ length: states + 1 }, (_, state) => 3 * state),
    to,
    weight,
    first,
    second,
    leaving,
  };
}

function furthest(found: AbsorbingChain, right: AbsorbingChain): number {
  let most = 0;
  for (const column of ['first', 'second'] as const) {
    for (const [state, value] of found[column].entries()) {
      most = Math.max(most, Math.abs(value - (right[column][state] as number)));
    }
  }
  return most;
}

describe('a chain of many states', () => {
  it.each([[8], [2]])(
    'is solved alike by sweeps and by elimination, as a matrix and sparse: %d kg leaves',
    (leaves) => {
      const [swept, sparse, dense] = [chain(400, leaves), chain(400, leaves), chain(400, leaves)];
      expect(sweep(swept, WATCH)).toBe(true);
      eliminateSparse(sparse, WATCH);
      eliminateDense(dense, WATCH);
      expect(furthest(swept, dense)).toBeLessThan(1e-11);
      expect(furthest(sparse, dense)).toBeLessThan(1e-13);
      expect(dense.first[0]).toBeGreaterThan(0.01);
      expect([...dense.first.subarray(390)]).toEqual(Array.from({ length: 10 }, () => 0));
    },
  );

  it('that is hardly ever left is solved by elimination, after sweeps have told that they would not end', () => {
    const [swept, solved, dense] = [chain(400, 1e-9), chain(400, 1e-9), chain(400, 1e-9)];
    expect(sweep(swept, WATCH)).toBe(false);
    expect(swept).toEqual(dense);
    absorb(solved, WATCH);
    eliminateDense(dense, WATCH);
    expect(furthest(solved, dense)).toBeLessThan(1e-13);
  });

  it('loses nothing to rounding where next to nothing leaves', () => {
    // Two states that hand all but one part in 10¹⁵ to one another; left for the first destination one time in four.
    const states = 60;
    const start = Int32Array.from({ length: states + 1 }, (_, state) => state);
    const to = Int32Array.from({ length: states }, (_, state) => (state + 1) % states);
    const weight = new Float64Array(states).fill(1);
    const first = new Float64Array(states);
    const leaving = new Float64Array(states);
    first[3] = 1e-15;
    leaving[3] = 1e-15;
    leaving[40] = 3e-15;
    const one: AbsorbingChain = {
      states,
      start,
      to,
      weight,
      first,
      second: new Float64Array(states),
      leaving,
    };
    absorb(one, WATCH);
    for (const value of one.first) expect(value).toBeCloseTo(1 / 4, 12);
  });
});
