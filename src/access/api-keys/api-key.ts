import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

const PREFIX = 'oretrace_';
const FORM = /^oretrace_([0-9a-f]{16})_([A-Za-z0-9_-]{43})$/;

/** A new key: who holds it is known by it. Of the key itself nothing but its hash is kept. */
export interface NewApiKey {
  /** Names the key in lists; no secret. 16 hexadecimal digits. */
  readonly id: string;
  /** `oretrace_`, the id and 32 random bytes. */
  readonly key: string;
  /** SHA-256 of the key, in hex. */
  readonly hash: string;
}

export function newApiKey(): NewApiKey {
  const id = randomBytes(8).toString('hex');
  const key = `${PREFIX}${id}_${randomBytes(32).toString('base64url')}`;
  return { id, key, hash: hashOf(key).toString('hex') };
}

/** Whether a token is meant as a key of ours, in whatever shape. */
export function isApiKey(token: string): boolean {
  return token.startsWith(PREFIX);
}

/** The id in a key; null where it has not the form of one. */
export function idOfApiKey(key: string): string | null {
  return FORM.exec(key)?.[1] ?? null;
}

/**
 * Whether a key is the one of a hash, in a time that tells nothing. 256 random bits cannot be guessed, so a fast hash is
 * as good as a slow one.
 */
export function isKeyOf(key: string, hash: string): boolean {
  return timingSafeEqual(hashOf(key), Buffer.from(hash, 'hex'));
}

function hashOf(key: string): Buffer {
  return createHash('sha256').update(key, 'utf8').digest();
}
