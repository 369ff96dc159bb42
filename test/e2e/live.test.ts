import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe } from 'vitest';
import { openEmbeddedStore } from '../../src/store/embedded/index.ts';
import { openNeo4jStore } from '../../src/store/neo4j/index.ts';
import { emptyNeo4j } from '../testkit/empty-neo4j.ts';
import { describeOnNeo4j } from '../testkit/test-neo4j.ts';
import { describeLive } from './api/live.ts';

const folder = await mkdtemp(join(tmpdir(), 'oretrace-live-'));
let opened = 0;
describe('live on the embedded store', () =>
  describeLive({
    open() {
      opened += 1;
      return openEmbeddedStore({ file: join(folder, `${opened}.db`) });
    },
    destroy: () => rm(folder, { recursive: true, force: true }),
  }));
await describeOnNeo4j('live on Neo4j', (address) =>
  describeLive({
    async open() {
      await emptyNeo4j(address);
      return openNeo4jStore(address);
    },
    destroy: () => emptyNeo4j(address),
  }),
);
