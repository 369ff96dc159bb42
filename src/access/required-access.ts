import { Refusal } from '../server/limiting/refusal.ts';
import { isApiKey } from './api-keys/api-key.ts';
import type { ApiKeyRing } from './api-keys/key-ring.ts';
import type { Authenticator, Credentials, Known } from './authenticator.ts';
import type { OidcVerifier } from './oidc/verifier.ts';
import { SPEAKING_AS } from './open-access.ts';
import { unauthenticated } from './unauthenticated.ts';

/** Most characters of a token or key. */
const MAX_TOKEN = 8 * 1024;

/** Everybody shows a token of the identity provider, or a key of this server. */
export class RequiredAccess implements Authenticator {
  readonly isOpen = false;
  readonly #oidc: OidcVerifier | null;
  readonly #keys: ApiKeyRing | null;

  constructor(oidc: OidcVerifier | null, keys: ApiKeyRing | null) {
    this.#oidc = oidc;
    this.#keys = keys;
  }

  async authenticate({ authorization, as }: Credentials): Promise<Known> {
    if (as.length > 0) throw new Refusal('BAD_REQUEST', NOT_OPEN);
    const token = tokenIn(authorization);
    if (isApiKey(token)) {
      if (!this.#keys) throw unauthenticated(NO_KEYS);
      return this.#keys.find(token);
    }
    if (!this.#oidc) throw unauthenticated(NO_TOKENS);
    return this.#oidc.verify(token);
  }
}

/** @throws Refusal UNAUTHENTICATED */
function tokenIn(authorization: readonly string[]): string {
  const [given] = authorization;
  if (given === undefined) throw unauthenticated(MISSING);
  if (authorization.length > 1) throw unauthenticated(TWICE);
  if (given.length > MAX_TOKEN) throw unauthenticated(TOO_LONG);
  const token = /^Bearer +([\w.~+/-]+=*) *$/i.exec(given)?.[1];
  if (token === undefined) throw unauthenticated(NOT_BEARER);
  return token;
}

const MISSING = {
  en: 'show who you are: `Authorization: Bearer` and a token, or a key of this server',
  zh: '请出示身份：`Authorization: Bearer` 加令牌或本服务器的密钥',
};
const TWICE = {
  en: 'there are several `Authorization` headers; one is accepted',
  zh: '有多个 `Authorization` 请求头，只能有一个',
};
const TOO_LONG = {
  en: `the token has more than ${MAX_TOKEN} characters`,
  zh: `令牌超过 ${MAX_TOKEN} 个字符`,
};
const NOT_BEARER = {
  en: '`Authorization` must be `Bearer` and a token, or a key of this server',
  zh: '`Authorization` 须为 `Bearer` 加令牌或本服务器的密钥',
};
const NO_KEYS = {
  en: 'this server takes tokens of its identity provider, no keys',
  zh: '该服务器只接受身份提供方的令牌，不接受密钥',
};
const NO_TOKENS = {
  en: 'this server takes keys of its own, no tokens',
  zh: '该服务器只接受自己的密钥，不接受令牌',
};
const NOT_OPEN = {
  en: `${SPEAKING_AS} is taken by a server that asks nobody who they are; this one does`,
  zh: `只有不作身份认证的服务器才接受 ${SPEAKING_AS}，该服务器要求身份认证`,
};
