import { createRemoteJWKSet, errors, jwtVerify } from 'jose';
import type { Logger } from 'pino';
import { Refusal } from '../../server/limiting/refusal.ts';
import type { Bilingual } from '../../store/errors.ts';
import type { Known } from '../authenticator.ts';
import type { OidcConfig } from '../config.ts';
import { unauthenticated, unavailable } from '../unauthenticated.ts';
import { identityOf } from './claims.ts';

/** Seconds by which the provider's clock may differ from ours. */
export const LEEWAY = 10;

/** Of the provider's keys, in milliseconds. */
export interface KeySetPatience {
  /** How long they are waited for. */
  readonly timeout: number;
  /** How long they are not asked for again, whatever key a token names. */
  readonly cooldown: number;
  /** How long they are kept. */
  readonly kept: number;
}

const PATIENCE: KeySetPatience = { timeout: 5_000, cooldown: 30_000, kept: 600_000 };

/**
 * Verifies tokens that an OpenID provider signed, by its published keys.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8725 JSON Web Token Best Current Practices
 */
export class OidcVerifier {
  readonly #config: OidcConfig;
  readonly #log: Logger;
  readonly #keySet: ReturnType<typeof createRemoteJWKSet>;

  constructor(config: OidcConfig, log: Logger, patience: Partial<KeySetPatience> = {}) {
    const { timeout, cooldown, kept } = { ...PATIENCE, ...patience };
    this.#config = config;
    this.#log = log;
    this.#keySet = createRemoteJWKSet(new URL(config.keySet), {
      timeoutDuration: timeout,
      cooldownDuration: cooldown,
      cacheMaxAge: kept,
    });
  }

  /** @throws Refusal UNAUTHENTICATED; AUTHENTICATION_UNAVAILABLE where the provider's keys cannot be had */
  async verify(token: string): Promise<Known> {
    const { issuer, audience, algorithms } = this.#config;
    try {
      const { payload } = await jwtVerify(token, this.#keySet, {
        issuer,
        audience: [...audience],
        algorithms: [...algorithms],
        clockTolerance: LEEWAY,
        requiredClaims: ['exp'],
      });
      const identity = identityOf(payload, this.#config);
      return { identity, until: ((payload.exp ?? 0) + LEEWAY) * 1_000, holds: async () => true };
    } catch (error) {
      if (error instanceof Refusal) throw error;
      const why = fault(error);
      if (why) throw unauthenticated(why);
      this.#log.warn({ err: error }, 'the keys of the identity provider cannot be had');
      throw unavailable(NO_KEYS);
    }
  }
}

/** What is wrong with a token; null where it is not the token. */
function fault(error: unknown): Bilingual | null {
  if (error instanceof errors.JWTExpired) return EXPIRED;
  if (error instanceof errors.JWTClaimValidationFailed) return CLAIMS[error.claim] ?? claimOf(error.claim);
  if (error instanceof errors.JOSEAlgNotAllowed || error instanceof errors.JOSENotSupported) return ALGORITHM;
  if (error instanceof errors.JWSSignatureVerificationFailed) return SIGNATURE;
  if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys)
    return KEY;
  if (error instanceof errors.JWTInvalid || error instanceof errors.JWSInvalid) return MALFORMED;
  return null;
}

function claimOf(claim: string): Bilingual {
  return { en: `the token's claim ${claim} is missing or wrong`, zh: `令牌的声明 ${claim} 缺失或有误` };
}

const CLAIMS: Readonly<Record<string, Bilingual>> = {
  iss: { en: 'the token is of another issuer', zh: '令牌的签发方不符' },
  aud: { en: 'the token is for another audience', zh: '令牌的受众不符' },
  nbf: { en: 'the token is not valid yet', zh: '令牌尚未生效' },
};
const EXPIRED: Bilingual = { en: 'the token has expired', zh: '令牌已过期' };
const ALGORITHM: Bilingual = {
  en: 'the token is signed by an algorithm that is not accepted',
  zh: '不接受令牌所用的签名算法',
};
const SIGNATURE: Bilingual = { en: 'the signature of the token is wrong', zh: '令牌签名有误' };
const KEY: Bilingual = {
  en: 'the token is signed by no key of the identity provider',
  zh: '令牌并非以身份提供方的密钥签名',
};
const MALFORMED: Bilingual = { en: 'this is no token', zh: '令牌格式有误' };
const NO_KEYS: Bilingual = {
  en: 'the keys of the identity provider cannot be had, so no token can be verified',
  zh: '无法取得身份提供方的公钥，暂时无法验证令牌',
};
