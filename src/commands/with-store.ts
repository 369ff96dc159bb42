import { type Config, readConfig } from '../config.ts';
import { openStore } from '../store/open.ts';
import type { Store } from '../store/port.ts';

/** Opens the configured store for one piece of work and closes it afterwards, come what may. */
export async function withStore<T>(work: (store: Store, config: Config) => Promise<T>): Promise<T> {
  const config = readConfig(process.env);
  const store = await openStore(config.store);
  try {
    return await work(store, config);
  } finally {
    await store.close();
  }
}
