import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CryptoKey, exportJWK, generateKeyPair, type JWK, type JWTPayload, SignJWT } from 'jose';
import type { OidcConfig } from '../../src/access/config.ts';

interface SigningKey {
  readonly kid: string;
  readonly algorithm: string;
  readonly privateKey: CryptoKey;
  readonly published: JWK;
}

/** An identity provider on this machine: it publishes real keys, and signs what it is told to. */
export class IdentityProvider {
  readonly issuer = 'https://login.example';
  readonly audience = 'oretrace';
  readonly #server: Server;
  #keys: SigningKey[] = [];
  /** How often its keys were asked for. */
  asked = 0;
  /** How it answers. */
  answers: 'keys' | 'error' | 'nonsense' = 'keys';

  private constructor() {
    this.#server = createServer((_request, response) => {
      this.asked += 1;
      response.statusCode = this.answers === 'error' ? 500 : 200;
      response.setHeader('content-type', 'application/json');
      response.end(
        this.answers === 'nonsense'
          ? '<html>'
          : JSON.stringify({ keys: this.#keys.map(({ published }) => published) }),
      );
    });
  }

  static async start(...algorithms: readonly string[]): Promise<IdentityProvider> {
    const provider = new IdentityProvider();
    for (const algorithm of algorithms.length > 0 ? algorithms : ['ES256']) await provider.addKey(algorithm);
    await new Promise<void>((resolve) => provider.#server.listen(0, '127.0.0.1', resolve));
    return provider;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** As a server is set up for it. */
  config(more: Partial<OidcConfig> = {}): OidcConfig {
    return {
      issuer: this.issuer,
      audience: [this.audience],
      keySet: `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/keys`,
      algorithms: ['RS256', 'ES256', 'EdDSA'],
      nameClaim: 'sub',
      rolesClaim: 'roles',
      roleNames: null,
      supplierClaim: 'supplier',
      ...more,
    };
  }

  async addKey(algorithm = 'ES256'): Promise<SigningKey> {
    const kid = `${algorithm}-${this.#keys.length + 1}-${Math.random()}`;
    const { privateKey, publicKey } = await generateKeyPair(algorithm, { extractable: true });
    const published = { ...(await exportJWK(publicKey)), kid, alg: algorithm, use: 'sig' };
    const key = { kid, algorithm, privateKey, published };
    this.#keys.push(key);
    return key;
  }

  /** Publishes a new key instead of all others. */
  async rotate(): Promise<void> {
    this.#keys = [];
    await this.addKey();
  }

  get key(): SigningKey {
    const [key] = this.#keys;
    if (!key) throw new Error('there is no key');
    return key;
  }

  /** A token that counts for an hour, but for what is said otherwise; null leaves a claim out. */
  async token(claims: Readonly<Record<string, unknown>> = {}, key: SigningKey = this.key): Promise<string> {
    const now = Math.floor(Date.now() / 1_000);
    const all = {
      iss: this.issuer,
      aud: this.audience,
      sub: 'somebody',
      roles: ['VIEWER'],
      iat: now,
      exp: now + 3_600,
      ...claims,
    };
    const stated = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null));
    return new SignJWT(stated as JWTPayload)
      .setProtectedHeader({ alg: key.algorithm, kid: key.kid })
      .sign(key.privateKey);
  }
}
