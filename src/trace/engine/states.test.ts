import { describe, expect, it } from 'vitest';
import { StateNumbers } from './states.ts';
import { NONE } from './types.ts';

describe('StateNumbers', () => {
  it('finds each of many states again, and none that was not added', () => {
    const table = new StateNumbers();
    const added = new Map<string, number>();
    // A stride beyond the multipliers' reach, close neighbours, and many minerals at one node.
    for (let i = 0; i < 20_000; i += 1) {
      const node = i % 3 === 0 ? 7 : (i * 65_536 + (i >> 4)) % 0x7fffffff;
      const mineral = i % 3 === 0 ? i : i % 5;
      const known = added.get(`${node} ${mineral}`);
      const state = table.intern(node, mineral);
      expect(state).toBe(known ?? added.size);
      added.set(`${node} ${mineral}`, state);
    }
    expect(table.count).toBe(added.size);
    for (const [key, state] of added) {
      const [node, mineral] = key.split(' ').map(Number) as [number, number];
      expect(table.find(node, mineral)).toBe(state);
    }
    expect(table.find(7, 1)).toBe(NONE);
    expect(table.find(8, 0)).toBe(NONE);
  });
});
