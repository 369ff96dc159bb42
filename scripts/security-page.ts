import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { buildSchema } from 'graphql';
import { withRights } from '../src/access/rights-table.ts';
import { schemaTexts } from '../src/server/schema-text.ts';

/** Writes the tables of rights in docs/security.md anew, from what the schema declares. */
const page = fileURLToPath(new URL('../docs/security.md', import.meta.url));
await writeFile(page, withRights(await readFile(page, 'utf8'), buildSchema(schemaTexts().join('\n'))));
