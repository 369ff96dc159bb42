import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DayQueue } from './day-queue.ts';
import { UNBOUNDED_END, UNBOUNDED_START } from './types.ts';

describe('DayQueue', () => {
  it('gives back every pair, least key first, unbounded days included', () => {
    const key = fc.oneof(fc.integer({ min: -5, max: 5 }), fc.constantFrom(UNBOUNDED_START, UNBOUNDED_END));
    fc.assert(
      fc.property(fc.array(key, { maxLength: 300 }), (keys) => {
        const queue = new DayQueue();
        for (const [item, one] of keys.entries()) queue.push(one, item);
        const taken: number[] = [];
        const items = new Set<number>();
        while (queue.pop()) {
          taken.push(queue.key);
          items.add(queue.item);
          expect(keys[queue.item]).toBe(queue.key);
        }
        expect(taken).toEqual([...keys].sort((a, b) => a - b));
        expect(items.size).toBe(keys.length);
      }),
      { seed: 3 },
    );
  });
});
