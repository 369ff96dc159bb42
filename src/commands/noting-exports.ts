import { randomUUID } from 'node:crypto';
import type { Config } from '../config.ts';
import type { Store } from '../store/port.ts';

/**
 * Notes in the access log that a file with what is protected is about to be written, as one entry of the configured author.
 * What cannot be noted is not written: to be waited for before.
 *
 * @param what such as `export bundle`
 */
export async function noteExport(
  store: Pick<Store, 'noteAccess'>,
  { author }: Pick<Config, 'author'>,
  what: string,
): Promise<void> {
  await store.noteAccess([{ who: author, what, about: [], requestId: randomUUID(), operation: 'command' }]);
}
