import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Builds the pages unless they are there already, built from the same sources and packages. */

const root = new URL('..', import.meta.url).pathname;
const stamp = join(root, 'dist/web/.built-from');

const wanted = digestOfSources();
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  // Loading the bundler takes longer than finding out that it is not needed.
  const { build } = await import('vite');
  await build({ configFile: join(root, 'web/vite.config.ts'), logLevel: 'warn' });
  writeFileSync(stamp, wanted);
}

function digestOfSources(): string {
  const sources = ['web', 'examples/questions']
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const digest = createHash('sha256');
  for (const file of [...sources, join(root, 'package-lock.json')]) digest.update(readFileSync(file));
  return digest.digest('hex');
}
