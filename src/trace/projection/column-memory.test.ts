import { describe, expect, it } from 'vitest';
import { UNBOUNDED_END, UNBOUNDED_START } from '../engine/types.ts';
import { memoryOfLayout } from './column-memory.ts';
import { GrowingChain } from './growing-chain.ts';

/** A chain in one line, each link of it with a set of minerals in common and no places. */
function line(links: number): GrowingChain {
  const chain = new GrowingChain();
  const minerals = chain.addSet([0]);
  for (let link = 0; link < links; link += 1) {
    chain.append({
      link,
      from: link,
      to: link + 1,
      first: UNBOUNDED_START,
      last: UNBOUNDED_END,
      set: minerals,
      via: 0,
      masses: 0,
      evidence: 0,
      recorded: 1,
    });
  }
  return chain;
}

describe('the memory of a layout', () => {
  it('in use grows by the same for every link, within what is taken', () => {
    const [few, more, most] = [1, 11, 1_001].map((links) =>
      memoryOfLayout(line(links).layout, { links, vias: 1 }),
    );
    if (!few || !more || !most) throw new Error('three were measured');
    const eachLink = (more.used - few.used) / 10;
    // A row of eight numbers and its upstream end, its masses and its evidence, two places in chains of appended rows, those of the link and of the
    // list of places; and a node: two starts, two last rows, a last conversion.
    expect(eachLink).toBe(4 * (8 + 1 + 2 + 2 + 3 + 5));
    expect(most.used - more.used).toBe(990 * eachLink);
    for (const { used, reserved } of [few, more, most]) expect(reserved).toBeGreaterThan(used);
  });

  it('of a chain without links is next to nothing', () => {
    const { used, reserved } = memoryOfLayout(new GrowingChain().layout, { links: 0, vias: 0 });
    expect(used).toBeLessThanOrEqual(reserved);
    expect(used).toBeLessThan(64);
  });
});
