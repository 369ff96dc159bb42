import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Neo4jAddress } from '../testkit/neo4j-server.ts';
import { type Arena, openArena } from './arena.ts';
import { attack, type Sort } from './campaign.ts';

/** Some of what `npm run fuzz` sends without end. A failure names seed and path: they write the same requests again. */
export function describeFuzzing(neo4j: Neo4jAddress | null): void {
  let arena: Arena;
  beforeAll(async () => {
    arena = await openArena(neo4j);
  });
  afterAll(() => arena?.close());

  // Reads first: they are then of the store that `npm run fuzz -- --sort … --seed … --path …` begins with.
  it.each<[Sort, number]>([
    ['reads that fit', 80],
    ['reads that do not fit', 60],
    ['broken documents', 50],
    ['garbled bodies', 40],
    ['conversations', 60],
    ['changes that fit', 50],
    ['changes that do not fit', 30],
  ])('answers %s as it says it does', async (sort, runs) => {
    const { failure, answers } = await attack(arena, sort, { seed: 20_250_630, runs });
    expect(failure, JSON.stringify(failure, null, 2)).toBeNull();
    expect([...answers.values()].reduce((sum, count) => sum + count, 0)).toBe(runs * arena.contenders.length);
  });

  it('has recorded whole changesets alone, and still answers', async () => {
    expect(await arena.audit()).toEqual([]);
    for (const { api } of arena.contenders) {
      const { revision } = await api.data('{ revision { number } }');
      expect(revision.number, 'no change was taken').toBeGreaterThan(arena.world.moments.length);
    }
  });
}
