import { rename, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { writeDemo } from './write-demo.ts';

/** `npm run seeds`: makes seeds/demo.jsonl of the tables here. */
const target = fileURLToPath(new URL('../../seeds/demo.jsonl', import.meta.url));
const fresh = `${target}.new`;
await rm(fresh, { force: true });
const { lines } = await writeDemo(fresh);
await rename(fresh, target);
process.stdout.write(`seeds/demo.jsonl: ${lines} revisions\n`);
