import { stat } from 'node:fs/promises';
import type { Logger } from 'pino';
import type { Known } from '../authenticator.ts';
import { unauthenticated, unavailable } from '../unauthenticated.ts';
import { idOfApiKey, isKeyOf } from './api-key.ts';
import { readKeys, type StoredKey } from './key-file.ts';

/** Compared with where no key has the id that is shown: that there is none is not to be told by the time it takes. */
const NO_HASH = '0'.repeat(64);

/** The keys of a file as it stands: it is read again whenever it has changed. */
export class ApiKeyRing {
  readonly #path: string;
  readonly #log: Logger;
  #read: { readonly stamp: string; readonly keys: ReadonlyMap<string, StoredKey> } | null = null;

  constructor(path: string, log: Logger) {
    this.#path = path;
    this.#log = log;
  }

  /**
   * Who holds a key.
   *
   * @throws Refusal UNAUTHENTICATED; AUTHENTICATION_UNAVAILABLE where the file cannot be read
   */
  async find(key: string): Promise<Known> {
    const stored = await this.#stored(idOfApiKey(key) ?? '');
    if (!isKeyOf(key, stored?.hash ?? NO_HASH) || !stored) throw unauthenticated(UNKNOWN);
    if (stored.revokedAt !== null) throw unauthenticated(REVOKED);
    const until = stored.expiresAt === null ? null : Date.parse(stored.expiresAt);
    if (until !== null && until <= Date.now()) throw unauthenticated(EXPIRED);
    const { id, name, roles, supplierId } = stored;
    const asItStood = JSON.stringify(stored);
    return {
      identity: { id: name, roles: new Set(roles), supplierId },
      until,
      // Other roles are another key, as far as a connection goes.
      holds: async () => JSON.stringify(await this.#stored(id)) === asItStood,
    };
  }

  async #stored(id: string): Promise<StoredKey | undefined> {
    try {
      return (await this.#keys()).get(id);
    } catch (error) {
      this.#log.error({ err: error }, 'the file of API keys cannot be read: nobody is let in by a key');
      throw unavailable(UNREADABLE);
    }
  }

  async #keys(): Promise<ReadonlyMap<string, StoredKey>> {
    const stamp = await stampOf(this.#path);
    if (this.#read?.stamp === stamp) return this.#read.keys;
    const keys = new Map((await readKeys(this.#path)).map((key) => [key.id, key]));
    // A file that was changed meanwhile has another stamp the next time.
    this.#read = { stamp, keys };
    return keys;
  }
}

/** Changes with every change of a file. */
async function stampOf(path: string): Promise<string> {
  try {
    const { ino, size, mtimeNs, ctimeNs } = await stat(path, { bigint: true });
    return [ino, size, mtimeNs, ctimeNs].join();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 'none';
    throw error;
  }
}

const UNKNOWN = { en: 'this key is not known', zh: '该密钥不存在' };
const REVOKED = { en: 'this key has been revoked', zh: '该密钥已吊销' };
const EXPIRED = { en: 'this key has expired', zh: '该密钥已过期' };
const UNREADABLE = {
  en: 'the file of API keys cannot be read, so nobody is let in by a key',
  zh: 'API 密钥文件无法读取，暂不接受任何密钥',
};
