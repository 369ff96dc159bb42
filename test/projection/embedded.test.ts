import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { openEmbeddedStore } from '../../src/store/embedded/index.ts';
import { describeHistories } from './histories.ts';

const folder = await mkdtemp(join(tmpdir(), 'oretrace-histories-'));
afterAll(() => rm(folder, { recursive: true, force: true }));
let opened = 0;

describeHistories({
  histories: 12,
  steps: 50,
  open: () => {
    opened += 1;
    return openEmbeddedStore({ file: join(folder, `${opened}.db`) });
  },
});
