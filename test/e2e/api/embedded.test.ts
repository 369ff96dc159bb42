import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe } from 'vitest';
import { openEmbeddedStore } from '../../../src/store/embedded/index.ts';
import { describeApi } from './suite.ts';

const folder = await mkdtemp(join(tmpdir(), 'oretrace-api-'));
let opened = 0;

describe('API on the embedded store', () => {
  describeApi({
    manyRows: 200,
    sample: (kinds) => kinds,
    open(clock) {
      opened += 1;
      return openEmbeddedStore({ file: join(folder, `${opened}.db`), ...(clock ? { clock } : {}) });
    },
    destroy: () => rm(folder, { recursive: true, force: true }),
  });
});
