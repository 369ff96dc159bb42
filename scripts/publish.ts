import { writeFileSync } from 'node:fs';
import { PUBLISHED_SCHEMA, publishedSchema } from './published-schema.ts';
import { TRUSTED_DOCUMENTS, trustedDocuments } from './trusted-documents.ts';

/** Writes what others take from here: the schema in one file, and the example's documents for a server to trust. */
writeFileSync(PUBLISHED_SCHEMA, publishedSchema());
writeFileSync(TRUSTED_DOCUMENTS, await trustedDocuments());
