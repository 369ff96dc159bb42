import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hittingSet as trueHittingSet } from '../../../src/trace/explaining/hitting-set.ts';
import { importFaulty } from '../faults/faulty-source.ts';
import { FAULTS_IN_HITTING_SETS } from './faults-in-source.ts';

type Source = typeof import('../../../src/trace/explaining/hitting-set.ts');

const ELEMENTS = 9;
const SEED = 20_240_917;

/** Walks over a few links, each of two or three of them. */
const families = fc.array(fc.uniqueArray(fc.nat({ max: ELEMENTS - 1 }), { minLength: 2, maxLength: 3 }), {
  minLength: 4,
  maxLength: 14,
});

/** Every set of links is tried. */
function smallestByTrying(walks: readonly (readonly number[])[]): number {
  let smallest = ELEMENTS;
  for (let bits = 0; bits < 1 << ELEMENTS; bits += 1) {
    const size = [...bits.toString(2)].filter((bit) => bit === '1').length;
    if (size >= smallest) continue;
    if (walks.every((walk) => walk.some((place) => ((bits >>> place) & 1) === 1))) smallest = size;
  }
  return smallest;
}

/** Whether it finds a set of the smallest size, and none below it. */
function isRight(walks: readonly (readonly number[])[], hittingSet: Source['hittingSet']): boolean {
  const smallest = smallestByTrying(walks);
  const found = hittingSet(walks, smallest, { left: 1_000_000 });
  if (found === null || found === undefined || found.length > smallest) return false;
  if (!walks.every((walk) => walk.some((place) => found.includes(place)))) return false;
  return hittingSet(walks, smallest - 1, { left: 1_000_000 }) === null;
}

describe('hitting sets', () => {
  it('are as small as any set of links that hits all walks', () => {
    const sizes = new Set<number>();
    fc.assert(
      fc.property(families, (walks) => {
        sizes.add(smallestByTrying(walks));
        expect(isRight(walks, trueHittingSet)).toBe(true);
      }),
      { numRuns: 1_000, seed: SEED },
    );
    expect(sizes.has(5), [...sizes].join()).toBe(true);
  });

  it('are left unknown when the allowance is used up', () => {
    const triangle = [
      [0, 1],
      [1, 2],
      [0, 2],
    ];
    expect(trueHittingSet(triangle, 2, { left: 1 })).toBeUndefined();
    expect(trueHittingSet(triangle, 2, { left: 100 })).toHaveLength(2);
  });

  it.each(Object.entries(FAULTS_IN_HITTING_SETS))('are found wrong with the fault: %s', async (_, faults) => {
    const { hittingSet } = await importFaulty<Source>('trace/explaining', 'hitting-set.ts', faults);
    const samples = fc.sample(families, { numRuns: 600, seed: SEED });
    expect(samples.some((walks) => !isRight(walks, hittingSet))).toBe(true);
  });
});
