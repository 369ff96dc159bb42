import { readFile } from 'node:fs/promises';
import { generate } from '@graphql-codegen/cli';
import config from '../codegen.ts';

/** Fails when what is generated from the schema differs from what is committed. */
const files = (await generate({ ...config, silent: true }, false)) as readonly {
  readonly filename: string;
  readonly content: string;
}[];
let drifted = files.length === 0;
for (const { filename, content } of files) {
  const committed = await readFile(filename, 'utf8').catch(() => '');
  if (committed === content) continue;
  drifted = true;
  console.error(`${filename} is not what the schema says. Run: npm run codegen`);
  console.error(`${filename} 与 schema 不一致，请运行：npm run codegen`);
}
process.exitCode = drifted ? 1 : 0;
