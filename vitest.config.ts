import { defineConfig } from 'vitest/config';

const report = process.env.ORETRACE_TEST_REPORT;

export default defineConfig({
  resolve: {
    // Node takes the CommonJS of this package, Vite would take its module: two copies of one library do not know
    // each other's errors and types.
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
  },
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    globalSetup: ['test/testkit/neo4j.setup.ts'],
    // One real database per machine: suites that use it run one after another.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 180_000,
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
  },
});
