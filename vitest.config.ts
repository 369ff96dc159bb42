import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/testkit/longest-first.ts';

const report = process.env.ORETRACE_TEST_REPORT;

export default defineConfig({
  resolve: {
    // Node takes the CommonJS of this package, Vite would take its module: two copies of one library do not know
    // each other's errors and types.
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
  },
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    globalSetup: ['test/testkit/pages.setup.ts', 'test/testkit/neo4j.setup.ts'],
    // Every file that runs may have a Neo4j to itself, of a gigabyte: no more than two at once.
    maxWorkers: Math.min(2, availableParallelism()),
    sequence: { sequencer: LongestFirst },
    testTimeout: 60_000,
    hookTimeout: 180_000,
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
  },
});
