import { buildSchema, printSchema } from 'graphql';
import { schemaTexts } from '../src/server/schema-text.ts';

/** The schema as one file, for clients' tools. */
export const PUBLISHED_SCHEMA = 'schema.graphql';

const HEAD = `# The schema of the API, whole. Written by \`npm run codegen\` from schema/*.graphql: change those, not this file.
# 接口的完整 schema。由 npm run codegen 根据 schema/*.graphql 生成，请勿直接修改。

`;

/** The text of that file: the schema that is served, as it is printed. */
export function publishedSchema(): string {
  return `${HEAD}${printSchema(buildSchema(schemaTexts().join('\n')))}\n`;
}
