import { MINERALS } from './tiers.ts';

/** A set of minerals as bits, in the order of {@link MINERALS}. */
export function mineralBits(minerals: Iterable<number>): number {
  let bits = 0;
  for (const mineral of minerals) bits |= 1 << mineral;
  return bits;
}

const SETS = Array.from({ length: 1 << MINERALS.length }, (_, bits) =>
  [...MINERALS.keys()].filter((mineral) => ((bits >>> mineral) & 1) === 1),
);

/** Numbers of the minerals whose bits are set, ascending. */
export function mineralsIn(bits: number): readonly number[] {
  return SETS[bits] as readonly number[];
}
