import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** Global setup of vitest: builds the pages that servers under test serve, once, unless they are there already. */
export default async function setup(): Promise<void> {
  await promisify(execFile)('npm', ['run', '--silent', 'build:web'], {
    cwd: fileURLToPath(new URL('../../', import.meta.url)),
    // The page as people get it, not as a test would have it.
    env: { ...process.env, NODE_ENV: 'production' },
  });
}
