import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { errorsPage } from '../src/server/errors-page.ts';

/** Writes docs/errors.md from the tables of codes and limits. */
await writeFile(fileURLToPath(new URL('../docs/errors.md', import.meta.url)), errorsPage());
