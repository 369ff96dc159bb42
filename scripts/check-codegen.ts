import { readFile } from 'node:fs/promises';
import { generate } from '@graphql-codegen/cli';
import config from '../codegen.ts';
import { PUBLISHED_SCHEMA, publishedSchema } from './published-schema.ts';
import { TRUSTED_DOCUMENTS, trustedDocuments } from './trusted-documents.ts';
import { currentRecordingSchema, RECORDING_SCHEMA } from './write-recording-schema.ts';

/** Fails when what is generated, from the kinds and from the schema, differs from what is committed. */
const fromSchema = (await generate({ ...config, silent: true }, false)) as readonly {
  readonly filename: string;
  readonly content: string;
}[];
const files = [
  { filename: RECORDING_SCHEMA, content: currentRecordingSchema() },
  ...fromSchema,
  { filename: PUBLISHED_SCHEMA, content: publishedSchema() },
  { filename: TRUSTED_DOCUMENTS, content: await trustedDocuments() },
];
let drifted = fromSchema.length === 0;
for (const { filename, content } of files) {
  const committed = await readFile(filename, 'utf8').catch(() => '');
  if (committed === content) continue;
  drifted = true;
  console.error(`${filename} is not what the kinds and the schema say. Run: npm run codegen`);
  console.error(`${filename} 与事实类型及 schema 不一致，请运行：npm run codegen`);
}
process.exitCode = drifted ? 1 : 0;
