import { createHmac } from 'node:crypto';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CryptoKey, exportSPKI, generateKeyPair, importJWK } from 'jose';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newApiKey } from '../../../src/access/api-keys/api-key.ts';
import { changeKeys, type StoredKey } from '../../../src/access/api-keys/key-file.ts';
import type { AccessConfig } from '../../../src/access/config.ts';
import { LEEWAY } from '../../../src/access/oidc/verifier.ts';
import type { Role } from '../../../src/access/roles.ts';
import type { ServerOptions } from '../../../src/server/start.ts';
import { openEmbeddedStore } from '../../../src/store/embedded/index.ts';
import type { Store } from '../../../src/store/port.ts';
import { serve, type TestApi } from '../../testkit/api.ts';
import { IdentityProvider } from '../../testkit/identity-provider.ts';
import { put } from '../../testkit/operations.ts';
import { rawPost, sendRaw } from '../../testkit/raw-http.ts';
import { sample } from '../../testkit/sample-facts.ts';

const folder = await mkdtemp(join(tmpdir(), 'oretrace-access-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

const ME = '{ viewer { id roles supplier { supplierId name minerals } } }';

let opened = 0;
let api: TestApi;
let store: Store;
let keys: string;
let provider: IdentityProvider;
beforeAll(async () => {
  provider = await IdentityProvider.start('ES256', 'RS256', 'EdDSA');
});
afterAll(() => provider.stop());
beforeEach(() => {
  keys = join(folder, `keys-${opened}.json`);
  provider.answers = 'keys';
});
afterEach(() => api?.server.stop());

async function serving(access: Partial<AccessConfig> = {}, options: ServerOptions = {}): Promise<void> {
  opened += 1;
  store = await openEmbeddedStore({ file: join(folder, `${opened}.db`) });
  api = await serve(
    store,
    '2024-01-01',
    { access: { kind: 'required', oidc: provider.config(), apiKeys: keys, ...access } as AccessConfig },
    options,
  );
}

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const ask = (headers: Record<string, string>, query = ME) => api.ask(query, {}, headers);

/** The code of a refusal with its status, and the scheme that it asks for. */
async function refused(headers: Record<string, string>): Promise<string> {
  const response = await fetch(`${api.server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query: ME }),
  });
  const { data, errors } = (await response.json()) as {
    data?: unknown;
    errors: { message: string; extensions: { code: string; messages: { zh: string } } }[];
  };
  expect(data).toBeUndefined();
  expect(errors).toHaveLength(1);
  expect(errors[0]?.extensions.messages.zh).toMatch(/\p{Script=Han}/u);
  const asked = response.headers.get('www-authenticate');
  expect(asked?.startsWith('Bearer realm="oretrace"') ?? false).toBe(response.status === 401);
  return `${response.status} ${errors[0]?.extensions.code}: ${errors[0]?.message}`;
}

async function addKey(more: Partial<StoredKey> = {}): Promise<string> {
  const { id, key, hash } = newApiKey();
  const stored: StoredKey = {
    id,
    name: 'a key',
    roles: ['VIEWER'],
    supplierId: null,
    hash,
    createdAt: '2024-01-01T00:00:00.000Z',
    expiresAt: null,
    revokedAt: null,
    ...more,
  };
  await changeKeys(keys, (all) => [...all, stored]);
  return key;
}

const revoke = (key: string) =>
  changeKeys(keys, (all) =>
    all.map((one) => (key.includes(one.id) ? { ...one, revokedAt: '2024-01-02T00:00:00.000Z' } : one)),
  );

const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const seconds = () => Math.floor(Date.now() / 1_000);

describe('tokens of an identity provider', () => {
  test.each(['ES256', 'RS256', 'EdDSA'])(
    'signed by %s let in whom they name, with their roles',
    async (algorithm) => {
      await serving();
      const key = await provider.addKey(algorithm);
      const token = await provider.token({ sub: 'An analyst', roles: ['ANALYST', 'VIEWER', 'chef'] }, key);
      expect((await ask(bearer(token))).data).toEqual({
        viewer: { id: 'An analyst', roles: ['VIEWER', 'ANALYST'], supplier: null },
      });
    },
  );

  test('are refused, each with its reason', async () => {
    await serving();
    const good = await provider.token();
    const [head, body, signature] = good.split('.') as [string, string, string];
    const other = await generateKeyPair('ES256');
    const now = seconds();
    const changed = encoded({ ...JSON.parse(Buffer.from(body, 'base64url').toString()), sub: 'the boss' });
    const having = (claims: Record<string, unknown>) => provider.token(claims);
    const { kid, published } = provider.key;
    const spki = await exportSPKI((await importJWK(published, 'ES256')) as CryptoKey);
    const byHmac = (secret: string) => {
      const signed = `${encoded({ alg: 'HS256', kid })}.${body}`;
      return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`;
    };
    const cases: readonly (readonly [string, string])[] = [
      [await having({ exp: now - LEEWAY - 2 }), 'the token has expired'],
      [await having({ exp: null }), "the token's claim exp is missing or wrong"],
      [await having({ nbf: now + LEEWAY + 60 }), 'the token is not valid yet'],
      [await having({ aud: 'another' }), 'the token is for another audience'],
      [await having({ aud: null }), 'the token is for another audience'],
      [await having({ iss: `${provider.issuer}/` }), 'the token is of another issuer'],
      [await having({ sub: null }), "the token's claim sub must be a name of 1 to 200 characters"],
      [await having({ sub: 'x'.repeat(201) }), "the token's claim sub must be a name of 1 to 200 characters"],
      [await having({ sub: 'a\nb' }), "the token's claim sub must be a name of 1 to 200 characters"],
      [await having({ roles: ['SUPPLIER'] }), 'the token has the role of a supplier'],
      [
        await having({ roles: ['SUPPLIER'], supplier: 'mine-site:a:b' }),
        'the token has the role of a supplier',
      ],
      [`${encoded({ alg: 'none' })}.${body}.`, 'an algorithm that is not accepted'],
      [`${encoded({ alg: 'none' })}.${body}.${signature}`, 'an algorithm that is not accepted'],
      [byHmac(spki), 'an algorithm that is not accepted'],
      [byHmac(JSON.stringify(published)), 'an algorithm that is not accepted'],
      [
        await provider.token({}, { ...provider.key, kid: 'unknown' }),
        'signed by no key of the identity provider',
      ],
      [
        await provider.token({}, { ...provider.key, privateKey: other.privateKey }),
        'the signature of the token is wrong',
      ],
      [`${head}.${changed}.${signature}`, 'the signature of the token is wrong'],
      [`${head}.${body}.${signature.slice(0, -4)}AAAA`, 'the signature of the token is wrong'],
      [`${encoded({ alg: 'ES256', kid, crit: ['x'], x: 1 })}.${body}.${signature}`, ''],
      [`${head}.${body}`, 'this is no token'],
      ['x', 'this is no token'],
      [await having({ padding: 'x'.repeat(8_000) }), 'the token has more than 8192 characters'],
    ];
    for (const [token, reason] of cases) {
      const answer = await refused(bearer(token));
      expect(answer).toMatch(/^401 UNAUTHENTICATED: /);
      expect(answer).toContain(reason);
    }
    // The leeway that clocks are given.
    expect((await ask(bearer(await having({ exp: now - 2 })))).data).not.toBeNull();
    expect((await ask(bearer(await having({ nbf: now + 5 })))).data).not.toBeNull();
  });

  test('are looked for in one header, as bearer tokens', async () => {
    await serving();
    const token = await provider.token();
    expect(await refused({})).toMatch(/^401 UNAUTHENTICATED: show who you are/);
    for (const authorization of [
      token,
      `Basic ${token}`,
      'Bearer',
      `Bearer ${token} ${token}`,
      `Bearer ${token},x`,
    ]) {
      expect(await refused({ authorization })).toMatch(/^401 UNAUTHENTICATED: `Authorization` must be/);
    }
    expect((await ask({ authorization: `bearer  ${token}` })).status).toBe(200);
    const twice = rawPost(JSON.stringify({ query: ME }), {
      authorization: `Bearer ${token}\r\nAuthorization: Bearer ${token}`,
    });
    expect(await sendRaw(api.server.url, [twice])).toMatchObject({
      status: 401,
      body: expect.stringContaining('several `Authorization` headers'),
    });
    const huge = rawPost('{}', { authorization: `Bearer ${'x'.repeat(20_000)}` });
    expect((await sendRaw(api.server.url, [huge])).status).toBe(431);
    expect(await refused({ ...bearer(token), 'x-oretrace-as': 'the boss' })).toMatch(
      /^400 BAD_REQUEST: x-oretrace-as/,
    );
  });

  test('nothing of a body is read before it is known who sends it', async () => {
    await serving();
    const { status } = await sendRaw(api.server.url, [
      rawPost('{', { 'content-length': String(17 * 1024 * 1024) }),
    ]);
    expect(status).toBe(401);
  });

  test('roles and supplier are taken from the claims that are configured', async () => {
    await serving({
      oidc: provider.config({
        nameClaim: 'https://claims.example/name',
        rolesClaim: 'realm_access.roles',
        roleNames: { 'supply-risk': 'RISK_OFFICER', vendor: 'SUPPLIER' },
        supplierClaim: 'of.supplier',
      }),
    });
    const named = { 'https://claims.example/name': '王芳' };
    const officer = await provider.token({ ...named, realm_access: { roles: ['supply-risk', 'VIEWER', 7] } });
    expect((await ask(bearer(officer))).data.viewer).toEqual({
      id: '王芳',
      roles: ['RISK_OFFICER'],
      supplier: null,
    });
    const text = await provider.token({ ...named, realm_access: { roles: 'x supply-risk' } });
    expect((await ask(bearer(text))).data.viewer.roles).toEqual(['RISK_OFFICER']);
    const none = await provider.token({ ...named, realm_access: null, roles: ['ADMINISTRATOR'] });
    const { data, errors } = await ask(bearer(none));
    expect(data).toBeNull();
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
    const both = { realm_access: { roles: ['vendor', 'supply-risk'] }, of: { supplier: 'supplier:a:b' } };
    expect((await ask(bearer(await provider.token({ ...named, ...both })))).data.viewer.roles).toEqual([
      'SUPPLIER',
    ]);
  });

  test('a new key is taken up, and the old one goes; unknown keys do not make it ask again and again', async () => {
    const own = await IdentityProvider.start();
    try {
      await serving({ oidc: own.config() }, { keySet: { cooldown: 300 } });
      const before = await own.token();
      expect((await ask(bearer(before))).status).toBe(200);
      await own.rotate();
      const after = await own.token();
      for (let n = 0; n < 5; n += 1) {
        expect(await refused(bearer(after))).toContain('signed by no key of the identity provider');
      }
      expect(own.asked).toBe(1);
      await new Promise((resolve) => setTimeout(resolve, 350));
      expect((await ask(bearer(after))).status).toBe(200);
      expect(own.asked).toBe(2);
      expect(await refused(bearer(before))).toContain('signed by no key of the identity provider');
    } finally {
      await own.stop();
    }
  });

  test('while the keys cannot be had nobody is let in, and it is said that this will pass', async () => {
    const own = await IdentityProvider.start();
    const token = await own.token();
    await serving({ oidc: own.config() }, { keySet: { cooldown: 0, timeout: 500 } });
    const key = await addKey();
    for (const answers of ['error', 'nonsense'] as const) {
      own.answers = answers;
      expect(await refused(bearer(token))).toMatch(/^503 AUTHENTICATION_UNAVAILABLE: /);
    }
    own.answers = 'keys';
    expect((await ask(bearer(token))).status).toBe(200);
    await own.stop();
    // Known keys are kept.
    expect((await ask(bearer(token))).status).toBe(200);
    expect((await ask(bearer(key))).status).toBe(200);
  });
});

describe('API keys', () => {
  test('let in whom they are for, until they expire or are revoked; the file is read anew when it changes', async () => {
    await serving({ oidc: null });
    expect(await refused(bearer(newApiKey().key))).toMatch(/^401 UNAUTHENTICATED: this key is not known/);
    const key = await addKey({ name: '审计员甲', roles: ['AUDITOR'] });
    expect((await ask(bearer(key))).data).toEqual({
      viewer: { id: '审计员甲', roles: ['AUDITOR'], supplier: null },
    });
    const other = `${key.slice(0, -1)}${key.endsWith('A') ? 'B' : 'A'}`;
    for (const wrong of [other, `${key}x`, key.slice(0, 30), 'oretrace_']) {
      expect(await refused(bearer(wrong))).toMatch(/^401 UNAUTHENTICATED: this key is not known/);
    }
    expect(await refused(bearer(await addKey({ expiresAt: '2024-02-01T00:00:00.000Z' })))).toContain(
      'has expired',
    );
    expect(await refused(bearer(await provider.token()))).toContain('takes keys of its own, no tokens');
    await revoke(key);
    expect(await refused(bearer(key))).toContain('has been revoked');
    await rm(keys);
    expect(await refused(bearer(key))).toContain('this key is not known');
  });

  test('are not taken where there is no file of them', async () => {
    await serving({ apiKeys: null });
    expect(await refused(bearer(newApiKey().key))).toContain(
      'takes tokens of its identity provider, no keys',
    );
  });

  test('are kept as hashes, in a file for its owner alone', async () => {
    await serving({ oidc: null });
    const key = await addKey();
    const text = await readFile(keys, 'utf8');
    expect(text).not.toContain(key.slice(26));
    expect(text).toMatch(/"hash": "[0-9a-f]{64}"/);
  });

  test('a file that cannot be read lets nobody in, and keeps the server from starting', async () => {
    await serving({ oidc: null });
    const key = await addKey();
    expect((await ask(bearer(key))).status).toBe(200);
    await writeFile(keys, '{"version":1,"keys":[{}]}');
    expect(await refused(bearer(key))).toMatch(/^503 AUTHENTICATION_UNAVAILABLE: the file of API keys/);
    await chmod(keys, 0o600);
    const second = await openEmbeddedStore({ file: join(folder, 'second.db') });
    const access: AccessConfig = { kind: 'required', oidc: null, apiKeys: keys };
    await expect(serve(second, '2024-01-01', { access })).rejects.toThrow('is no file of API keys');
    await second.close();
  });
});

describe('what the roles may', () => {
  const withRoles = async (roles: readonly Role[], more: Partial<StoredKey> = {}) =>
    bearer(await addKey({ roles: [...roles], ...more }));

  test('is refused at the field, with the author on what is written', async () => {
    await serving({ oidc: null });
    const adding = `mutation { addMineSite(input: { mineSite: { id: "mine-site:a:b", name: "A", country: "CD" }, reason: "r" }) {
      mineSite { id } userErrors { __typename } } }`;
    const viewer = await withRoles(['VIEWER']);
    const { status, data, errors } = await ask(viewer, adding);
    expect([status, data]).toEqual([200, null]);
    expect(errors?.[0]).toMatchObject({
      path: ['addMineSite'],
      extensions: { code: 'FORBIDDEN' },
      message: 'Mutation.addMineSite is for one of the roles data steward; yours: viewer',
    });
    expect((await store.revision()).number).toBe(0);
    const steward = await withRoles(['DATA_STEWARD'], { name: 'A steward' });
    expect((await ask(steward, adding)).data.addMineSite.mineSite).toEqual({ id: 'mine-site:a:b' });
    const log = '{ revision { number } changes(first: 1) { nodes { author } } }';
    expect((await ask(await withRoles(['AUDITOR']), log)).data.changes.nodes).toEqual([
      { author: 'A steward' },
    ]);
    expect((await ask(viewer, log)).errors?.map(({ path }) => path)).toEqual([['changes']]);
  });

  test('a supplier sees its own, and no way leads on', async () => {
    await serving({ oidc: null });
    const own = sample.supplier('own');
    const operations = [put(own), put(sample.supplier('other'))];
    await store.apply({ id: '1', author: 'a', reason: 'r', operations });
    const supplier = await withRoles(['SUPPLIER'], { supplierId: own.id });
    const { name, minerals = [] } = own.properties;
    expect((await ask(supplier)).data.viewer).toEqual({
      id: 'a key',
      roles: ['SUPPLIER'],
      supplier: { supplierId: own.id, name, minerals },
    });
    for (const query of [
      '{ suppliers { nodes { name } } }',
      `{ node(id: "${own.id}") { id } }`,
      '{ search(text: "a") { nodes { __typename } } }',
      '{ riskFlags { nodes { id } } }',
      '{ revision { number } }',
    ]) {
      const { data, errors } = await ask(supplier, query);
      expect(JSON.stringify(data ?? {})).not.toContain('supplier:');
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    }
    expect((await fetch(`${api.server.url}/metrics`, { headers: supplier })).status).toBe(403);
    const nobody = await withRoles(['SUPPLIER'], { supplierId: 'supplier:none:such' });
    expect((await ask(nobody)).data.viewer.supplier).toBeNull();
  });

  test('a supplier reads no more of the schema than it may have', async () => {
    await serving({ oidc: null });
    const supplier = await withRoles(['SUPPLIER']);
    const introspection = `{ __schema { mutationType { name } subscriptionType { name } directives { name }
      types { name fields(includeDeprecated: true) { name } } } }`;
    const { __schema: seen } = (await ask(supplier, introspection)).data;
    expect(seen).toMatchObject({ mutationType: null, subscriptionType: null });
    const own = seen.types.filter(({ name }: { name: string }) => !name.startsWith('__'));
    expect(own.map(({ name }: { name: string }) => name).sort()).toEqual([
      'Boolean',
      'ID',
      'OwnSupplier',
      'Query',
      'Role',
      'String',
      'SupplierType',
      'Viewer',
    ]);
    expect(own.find(({ name }: { name: string }) => name === 'Query').fields).toEqual([{ name: 'viewer' }]);
    expect((await ask(supplier, '{ __type(name: "RiskFlag") { name } }')).data).toEqual({ __type: null });
    // No hint leads to a name that it does not know.
    for (const query of [
      '{ riskFlag { id } }',
      '{ viewer { supplier { exposure { id } } } }',
      'mutation { openCase { id } }',
      'subscription { change { revision } }',
      '{ ...on RiskFlags { id } }',
      'query ($a: OpenCaseInput) { viewer { id } }',
    ]) {
      const { errors = [] } = await ask(supplier, query);
      const said = JSON.stringify(errors);
      expect(errors.length).toBeGreaterThan(0);
      expect(said).not.toMatch(
        /riskFlags|exposures|openCases|changes|RiskFlag\b|OpenCasesInput|Did you mean/,
      );
    }
    // Its people see all of it, and are told what they may have meant.
    const analyst = await withRoles(['VIEWER', 'SUPPLIER']);
    const whole = (await ask(analyst, introspection)).data.__schema;
    expect(whole.types.length).toBeGreaterThan(200);
    expect(JSON.stringify((await ask(analyst, '{ riskFlag { id } }')).errors)).toContain('riskFlags');
  });

  test('figures are for whoever is known, also with no role; health is for everybody', async () => {
    await serving({ oidc: null });
    const get = async (path: string, headers: Record<string, string> = {}) =>
      (await fetch(`${api.server.url}${path}`, { headers })).status;
    expect(await get('/metrics')).toBe(401);
    const prometheus = await withRoles([]);
    expect(await get('/metrics', prometheus)).toBe(200);
    expect((await ask(prometheus)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect([await get('/health/live'), await get('/health/ready')]).toEqual([200, 200]);
  });
});

describe('an open server', () => {
  test('knows its author, or whom a caller says they are, with every role', async () => {
    await serving({ kind: 'open' } as Partial<AccessConfig>);
    const { viewer } = (await ask({})).data;
    expect(viewer).toMatchObject({ id: 'api test', supplier: null });
    expect(viewer.roles).toHaveLength(9);
    const as = (name: string) => ask({ 'x-oretrace-as': name });
    expect((await as('An approver')).data.viewer.id).toBe('An approver');
    expect((await as(encodeURIComponent('审批人乙'))).data.viewer.id).toBe('审批人乙');
    for (const wrong of ['%', '%0a', 'x'.repeat(201), '%20']) {
      expect(await refused({ 'x-oretrace-as': wrong })).toMatch(
        /^400 BAD_REQUEST: x-oretrace-as names one person/,
      );
    }
  });

  test('answers requests to this machine alone, whatever name leads to it', async () => {
    await serving({ kind: 'open' } as Partial<AccessConfig>);
    const at = async (host: string) =>
      (await sendRaw(api.server.url, [rawPost(JSON.stringify({ query: ME }), { host })])).status;
    for (const host of ['localhost:4000', '127.0.0.1', '127.9.9.9:1', '[::1]:4000', 'LOCALHOST']) {
      expect(await at(host), host).toBe(200);
    }
    for (const host of [
      'attacker.example',
      'localhost.attacker.example',
      '127.0.0.1.nip.example',
      '10.0.0.1',
    ]) {
      expect(await at(host), host).toBe(403);
    }
  });

  test('is not started for other machines', async () => {
    const other = await openEmbeddedStore({ file: join(folder, 'exposed.db') });
    for (const host of ['0.0.0.0', '::', '192.0.2.1', 'server.example']) {
      await expect(serve(other, '2024-01-01', { host })).rejects.toThrow(
        /ORETRACE_HOST = .*: lets other machines in, and nobody is asked who they are; accepted: 127\.0\.0\.1/,
      );
    }
    await other.close();
    await serving({ kind: 'open' } as Partial<AccessConfig>);
  });
});
