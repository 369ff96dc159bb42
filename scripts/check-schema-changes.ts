import { readFileSync } from 'node:fs';
import { publishedSchema } from './published-schema.ts';
import { CHANGELOG, lastRelease, schemaChanges } from './schema-changes.ts';

/**
 * Fails when the schema breaks clients of the last release in a way that the changelog does not name. With `--all` it
 * prints every change since.
 */
const { version, sdl } = lastRelease();
const { all, breaking, unnamed } = await schemaChanges(
  sdl,
  publishedSchema(),
  readFileSync(CHANGELOG, 'utf8'),
);
if (process.argv.includes('--all')) {
  for (const { path, message, criticality } of all) console.log(`${criticality.level}\t${path}\t${message}`);
  console.log(`${all.length} changes since ${version}, ${breaking.length} of them breaking`);
  console.log(`自 ${version} 以来共 ${all.length} 处变更，其中 ${breaking.length} 处不兼容`);
}
for (const { path, message } of unnamed) {
  console.error(`Breaks clients of ${version}, and ${CHANGELOG} does not name \`${path}\`: ${message}`);
  console.error(`与 ${version} 的客户端不兼容，而 ${CHANGELOG} 未列出 \`${path}\`：${message}`);
}
process.exitCode = unnamed.length > 0 ? 1 : 0;
