import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../../schema/', import.meta.url));

/** The schema as written in `schema/`, one text a file. */
export function schemaTexts(): string[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => readFileSync(`${FOLDER}${name}`, 'utf8'));
}
