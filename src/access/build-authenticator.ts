import { stat } from 'node:fs/promises';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import { badInput } from '../store/errors.ts';
import { readKeys } from './api-keys/key-file.ts';
import { ApiKeyRing } from './api-keys/key-ring.ts';
import type { Authenticator } from './authenticator.ts';
import { isLoopback } from './loopback.ts';
import type { KeySetPatience } from './oidc/verifier.ts';
import { OpenAccess } from './open-access.ts';
import { RequiredAccess } from './required-access.ts';

/**
 * What finds out who asks, as it is configured.
 *
 * @param patience with the identity provider, where it is to be another than usual
 * @throws OretraceError BAD_USER_INPUT where the file of keys is none
 */
export async function buildAuthenticator(
  { access, author }: Config,
  log: Logger,
  patience?: Partial<KeySetPatience>,
): Promise<Authenticator> {
  if (access.kind === 'open') return new OpenAccess(author);
  const { oidc, apiKeys } = access;
  if (apiKeys !== null) {
    await readKeys(apiKeys);
    await warnOfReaders(apiKeys, log);
  }
  // The library is loaded only where tokens are taken.
  const verifier = oidc && new (await import('./oidc/verifier.ts')).OidcVerifier(oidc, log, patience);
  return new RequiredAccess(verifier, apiKeys === null ? null : new ApiKeyRing(apiKeys, log));
}

/** Hashes cannot be turned into keys; whose they are and what they open is still nobody else's business. */
async function warnOfReaders(path: string, log: Logger): Promise<void> {
  // There modes say nothing of who may read.
  if (process.platform === 'win32') return;
  const mode = await stat(path).then(
    (file) => file.mode,
    () => 0,
  );
  if ((mode & 0o077) === 0) return;
  log.warn({ path }, `others than its owner may read or change the file of API keys: chmod 600 it`);
}

/**
 * Refuses to serve others than this machine without asking who they are.
 *
 * @throws OretraceError BAD_USER_INPUT
 */
export function refuseOpenToOthers({ access, host }: Pick<Config, 'access' | 'host'>): void {
  if (access.kind !== 'open' || isLoopback(host)) return;
  throw badInput([
    {
      field: 'ORETRACE_HOST',
      value: host,
      problem: {
        en: 'lets other machines in, and nobody is asked who they are',
        zh: '可由其他机器访问，而未要求身份认证',
      },
      accepted: {
        en: '127.0.0.1, ::1 or localhost; any address once ORETRACE_API_KEYS or ORETRACE_OIDC_ISSUER is set (docs/security.md)',
        zh: '127.0.0.1、::1 或 localhost；设置 ORETRACE_API_KEYS 或 ORETRACE_OIDC_ISSUER 后可为任意地址（见 docs/security.md）',
      },
    },
  ]);
}
