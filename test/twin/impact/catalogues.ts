import fc from 'fast-check';
import type { impactOf } from '../../../src/products/impact/impact.ts';
import type { StatedProduct, StatedSupply } from '../../../src/products/impact/types.ts';
import type { AskedSuspension } from './naive-impact.ts';

const SUPPLIERS = ['a', 'b', 'c', 'd', 'e'];
const PARTS = ['p', 'q', 'r'];
const CUSTOMERS = ['x', 'y'];
const DAYS = ['2024-01-01', '2024-01-02', '2024-01-03'];

const supply: fc.Arbitrary<Omit<StatedSupply, 'id'>> = fc.record({
  partId: fc.constantFrom(...PARTS),
  supplierId: fc.constantFrom(...SUPPLIERS),
  qualified: fc.oneof({ weight: 3, arbitrary: fc.constant(true) }, fc.constant(false)),
  volumeShare: fc.option(
    fc.integer({ min: 1, max: 6 }).map((share) => share / 10),
    { freq: 2 },
  ),
  validFrom: fc.option(fc.constantFrom(...DAYS), { freq: 3 }),
  validTo: fc.option(fc.constantFrom(...DAYS), { freq: 3 }),
});

const product: fc.Arbitrary<Omit<StatedProduct, 'id'>> = fc.record({
  partIds: fc.uniqueArray(fc.constantFrom(...PARTS, 'never supplied'), { maxLength: 3 }),
  customerIds: fc.uniqueArray(fc.constantFrom(...CUSTOMERS), { maxLength: 2 }),
});

/** Small catalogues, full of what is alike: every supplier may be merged, suspended, in qualification and unknown. */
export function suspensions(): fc.Arbitrary<AskedSuspension> {
  return fc.record({
    supplies: fc
      .array(supply, { maxLength: 9 })
      // Ids not in the order in which they are told.
      .map((some) => some.map((one, index) => ({ id: `s${(index * 7) % 10}`, ...one }))),
    products: fc
      .array(product, { maxLength: 4 })
      .map((some) => some.map((one, index) => ({ id: `n${(index * 3) % 4}`, ...one }))),
    suspended: fc.uniqueArray(fc.constantFrom(...SUPPLIERS), { minLength: 1, maxLength: 2 }),
    day: fc.constantFrom(...DAYS),
    merged: fc.constantFrom({}, {}, { b: 'a' }, { a: 'c', b: 'c' }),
  });
}

/** What the program says. */
export function impactAnswer(asked: AskedSuspension, impact: typeof impactOf) {
  const knownAs = (id: string) => asked.merged[id] ?? id;
  return impact(asked.supplies, asked.products, {
    suppliers: new Set(asked.suspended.map(knownAs)),
    day: asked.day,
    knownAs,
  });
}
