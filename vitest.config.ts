import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/testkit/longest-first.ts';
import { testFilesIn } from './test/testkit/test-files.ts';

const report = process.env.ORETRACE_TEST_REPORT;
const files = testFilesIn('src', 'test');

export default defineConfig({
  resolve: {
    // Node takes the CommonJS of this package, Vite would take its module: two copies of one library do not know
    // each other's errors and types.
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'neo4j',
          include: [...files.neo4j],
          globalSetup: ['test/testkit/neo4j.setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'others',
          include: [...files.others],
          globalSetup: ['test/testkit/pages.setup.ts'],
          // To load the program anew for each file is a quarter of the work. A file that has a Neo4j gives it back by
          // ending, so those have a process each.
          isolate: false,
        },
      },
    ],
    // Every file that runs may have a Neo4j to itself, of a gigabyte: no more than two at once.
    maxWorkers: Math.min(2, availableParallelism()),
    sequence: { sequencer: LongestFirst },
    testTimeout: 60_000,
    hookTimeout: 180_000,
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
  },
});
