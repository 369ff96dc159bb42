import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { settingsPage } from '../src/settings-page.ts';

/** Writes docs/configuration.md from the table of settings. */
await writeFile(fileURLToPath(new URL('../docs/configuration.md', import.meta.url)), settingsPage());
