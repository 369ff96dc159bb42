import { describe, expect, it } from 'vitest';
import { readConfig } from './config.ts';
import { OretraceError } from './store/errors.ts';

function refusal(environment: Record<string, string>): OretraceError {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof OretraceError) return error;
    throw error;
  }
  throw new Error('the configuration was accepted');
}

describe('configuration', () => {
  it('needs nothing', () => {
    expect(readConfig({})).toEqual({
      host: '127.0.0.1',
      port: 4000,
      store: { kind: 'embedded', dataFolder: './data' },
      access: { kind: 'open' },
      author: 'oretrace',
      policy: null,
      dueWebhook: null,
      logLevel: 'info',
      traceDeadline: 30_000,
      traceThreads: 1,
      requestDeadline: 60_000,
      shutdownDeadline: 10_000,
      maxRequests: 100,
      maxConnections: 200,
      maxSubscriptions: 1_000,
      liveInterval: 250,
      livePatience: 30_000,
      maxCost: 500_000,
      corsOrigins: [],
      trustedDocuments: null,
      trustedDocumentsOnly: false,
      telemetry: null,
    });
  });

  it('posts what is to be done over https, or to this machine, and never shows where', () => {
    for (const address of ['https://hooks.example/T0/x-secret-x', 'http://127.0.0.1:9/x']) {
      expect(readConfig({ ORETRACE_DUE_WEBHOOK: address }).dueWebhook).toBe(address);
    }
    for (const address of [
      'http://hooks.example/x-secret-x',
      'ftp://x-secret-x',
      'https://a:x-secret-x@b.example',
    ]) {
      const error = refusal({ ORETRACE_DUE_WEBHOOK: address });
      expect(error.issues.map(({ field }) => field)).toEqual(['ORETRACE_DUE_WEBHOOK']);
      expect(error.message).not.toContain('x-secret-x');
    }
  });

  it('refuses a misspelt variable, names the one that is meant, and never shows its value', () => {
    const error = refusal({ ORETRACE_MAX_COSTS: '7', ORETRACE_PASSWORD_OF_ALL: 'x-secret-x', PATH: '/bin' });
    expect(error.issues.map(({ field }) => field)).toEqual([
      'ORETRACE_MAX_COSTS',
      'ORETRACE_PASSWORD_OF_ALL',
    ]);
    expect(error.issues[0]?.accepted.en).toContain('ORETRACE_MAX_COST,');
    expect(error.issues[0]?.accepted.zh).toContain('ORETRACE_MAX_COST');
    expect(error.message).not.toContain('x-secret-x');
    expect(error.message).toContain('docs/configuration.md');
  });

  it('leaves alone what docker-compose.yml, tests and benchmarks read, and what is set to nothing', () => {
    const others = { ORETRACE_COMMAND: 'demo', ORETRACE_TEST_REPORT: 'x', ORETRACE_KILL_ROUNDS: '3' };
    expect(readConfig({ ...others, ORETRACE_MAX_COSTS: '' })).toEqual(readConfig({}));
  });

  it('reads where spans are sent, and never shows the headers that go with them', () => {
    const environment = {
      OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4318',
      OTEL_EXPORTER_OTLP_HEADERS: 'x-key=a%20b, authorization=Bearer c=',
    };
    expect(readConfig(environment).telemetry).toEqual({
      endpoint: 'http://127.0.0.1:4318',
      headers: { 'x-key': 'a b', authorization: 'Bearer c=' },
      serviceName: 'oretrace',
    });
    for (const wrong of ['no pair', 'a=%zz', '=nothing']) {
      const { issues } = refusal({ ...environment, OTEL_EXPORTER_OTLP_HEADERS: wrong });
      expect(issues).toMatchObject([{ field: 'OTEL_EXPORTER_OTLP_HEADERS', value: '(hidden)' }]);
    }
    for (const wrong of ['127.0.0.1:4318', 'grpc://a:4317', 'http://u:p@a', 'http://a/?key=b']) {
      const error = refusal({ OTEL_EXPORTER_OTLP_ENDPOINT: wrong });
      expect(error.issues.map(({ field }) => field)).toEqual(['OTEL_EXPORTER_OTLP_ENDPOINT']);
      expect(error.message).not.toContain('u:p');
    }
  });

  it('reads origins, and names one that is none', () => {
    const { corsOrigins } = readConfig({
      ORETRACE_CORS_ORIGINS: 'https://maps.example, http://localhost:5173',
    });
    expect(corsOrigins).toEqual(['https://maps.example', 'http://localhost:5173']);
    for (const wrong of [
      '*',
      'maps.example',
      'https://maps.example/',
      'https://maps.example/a',
      'null',
      'ftp://a',
    ]) {
      expect(refusal({ ORETRACE_CORS_ORIGINS: wrong }).issues).toMatchObject([
        { field: 'ORETRACE_CORS_ORIGINS', value: JSON.stringify(wrong) },
      ]);
    }
  });

  it('refuses to answer trusted documents alone where there are none', () => {
    expect(refusal({ ORETRACE_TRUSTED_DOCUMENTS_ONLY: 'true' }).issues).toMatchObject([
      { field: 'ORETRACE_TRUSTED_DOCUMENTS_ONLY', value: '"true"' },
    ]);
    const { trustedDocuments, trustedDocumentsOnly } = readConfig({
      ORETRACE_TRUSTED_DOCUMENTS: './documents.json',
      ORETRACE_TRUSTED_DOCUMENTS_ONLY: 'true',
    });
    expect([trustedDocuments, trustedDocumentsOnly]).toEqual(['./documents.json', true]);
  });

  const provider = {
    ORETRACE_OIDC_ISSUER: 'https://login.example/realm',
    ORETRACE_OIDC_AUDIENCE: 'oretrace, api',
    ORETRACE_OIDC_JWKS: 'https://login.example/keys',
  };

  it('asks who asks as soon as keys or an identity provider are set up', () => {
    expect(readConfig({ ORETRACE_API_KEYS: 'keys.json' }).access).toEqual({
      kind: 'required',
      oidc: null,
      apiKeys: 'keys.json',
    });
    expect(readConfig({ ...provider, ORETRACE_AUTH: 'required' }).access).toEqual({
      kind: 'required',
      apiKeys: null,
      oidc: {
        issuer: 'https://login.example/realm',
        audience: ['oretrace', 'api'],
        keySet: 'https://login.example/keys',
        algorithms: ['RS256', 'ES256', 'EdDSA'],
        nameClaim: 'sub',
        rolesClaim: 'roles',
        roleNames: null,
        supplierClaim: 'supplier',
      },
    });
    const named = { ...provider, ORETRACE_OIDC_ROLES: 'a=VIEWER, supply%20risk=RISK_OFFICER' };
    expect(readConfig(named).access).toMatchObject({
      oidc: { roleNames: { a: 'VIEWER', 'supply risk': 'RISK_OFFICER' } },
    });
  });

  it.each([
    [{ ORETRACE_AUTH: 'open', ORETRACE_API_KEYS: 'keys.json' }, 'ORETRACE_AUTH'],
    [{ ORETRACE_AUTH: 'open', ...provider }, 'ORETRACE_AUTH'],
    [{ ORETRACE_AUTH: 'required' }, 'ORETRACE_AUTH'],
    [{ ORETRACE_AUTH: 'yes' }, 'ORETRACE_AUTH'],
    [{ ...provider, ORETRACE_OIDC_AUDIENCE: '' }, 'ORETRACE_OIDC_AUDIENCE'],
    [{ ...provider, ORETRACE_OIDC_JWKS: '' }, 'ORETRACE_OIDC_JWKS'],
    [{ ...provider, ORETRACE_OIDC_JWKS: 'http://login.example/keys' }, 'ORETRACE_OIDC_JWKS'],
    [{ ...provider, ORETRACE_OIDC_JWKS: 'https://user:secret@login.example/keys' }, 'ORETRACE_OIDC_JWKS'],
    [{ ...provider, ORETRACE_OIDC_ISSUER: 'login.example' }, 'ORETRACE_OIDC_ISSUER'],
    [{ ...provider, ORETRACE_OIDC_ALGORITHMS: 'RS256,none' }, 'ORETRACE_OIDC_ALGORITHMS'],
    [{ ...provider, ORETRACE_OIDC_ALGORITHMS: 'HS256' }, 'ORETRACE_OIDC_ALGORITHMS'],
    [{ ...provider, ORETRACE_OIDC_ROLES: 'a=BOSS' }, 'ORETRACE_OIDC_ROLES'],
  ])('refuses access that is set up in part, or unsafely: %j', (environment, name) => {
    const error = refusal(environment);
    expect(error.issues.map(({ field }) => field)).toEqual([name]);
    expect(error.message).not.toContain('secret');
  });

  it('takes keys of an identity provider on this machine without encryption', () => {
    const local = { ...provider, ORETRACE_OIDC_JWKS: 'http://127.0.0.1:8080/keys' };
    expect(readConfig(local).access).toMatchObject({ oidc: { keySet: 'http://127.0.0.1:8080/keys' } });
  });

  it('reads Neo4j', () => {
    const config = readConfig({
      ORETRACE_STORE: 'neo4j',
      NEO4J_URI: 'bolt://127.0.0.1:7687',
      NEO4J_PASSWORD: 'secret',
      ORETRACE_PORT: '0',
      ORETRACE_HOST: '::1',
    });
    expect(config.store).toEqual({
      kind: 'neo4j',
      uri: 'bolt://127.0.0.1:7687',
      user: 'neo4j',
      password: 'secret',
    });
    expect(config.port).toBe(0);
    expect(config.host).toBe('::1');
  });

  it('shows no password that stands in an address', () => {
    const uri = 'bolt://neo4j:p@ss/word@127.0.0.1:7687';
    const { messages, issues } = refusal({
      ORETRACE_STORE: 'neo4j',
      NEO4J_URI: uri,
      NEO4J_PASSWORD: 'other',
    });
    const said = JSON.stringify([messages, issues]);
    expect(said).toContain('bolt://(hidden)@127.0.0.1:7687');
    expect(said).not.toMatch(/ss\/word|other/);
  });

  it('takes an empty variable as not set', () => {
    expect(readConfig({ ORETRACE_PORT: '' }).port).toBe(4000);
  });

  it.each([
    ['ORETRACE_PORT', '65536'],
    ['ORETRACE_PORT', '-1'],
    ['ORETRACE_PORT', '4000x'],
    ['ORETRACE_STORE', 'postgres'],
    ['ORETRACE_HOST', 'a host'],
    ['ORETRACE_LOG_LEVEL', 'loud'],
    ['ORETRACE_TRACE_DEADLINE_MS', '0'],
    ['ORETRACE_TRACE_THREADS', '0'],
    ['ORETRACE_TRACE_THREADS', '17'],
  ])('names %s, its value %s and what is accepted, in both languages', (name, value) => {
    const error = refusal({ [name]: value });
    expect(error.code).toBe('BAD_USER_INPUT');
    expect(error.issues).toHaveLength(1);
    expect(error.issues[0]).toMatchObject({ field: name, value: JSON.stringify(value) });
    for (const message of [error.messages.en, error.messages.zh]) {
      expect(message).toContain(name);
      expect(message).toContain(value);
    }
    expect(error.messages.zh).toMatch(/不被接受；应为：/);
  });

  it('names every wrong variable at once, and never shows a password', () => {
    const error = refusal({
      ORETRACE_STORE: 'neo4j',
      NEO4J_URI: 'https://somewhere',
      NEO4J_PASSWORD: 'x'.repeat(1_001),
      ORETRACE_PORT: 'many',
    });
    expect(error.issues.map(({ field }) => field)).toEqual(['ORETRACE_PORT', 'NEO4J_URI', 'NEO4J_PASSWORD']);
    expect(error.message).not.toContain('xxx');
  });

  it('needs one variable for the Neo4j that this machine runs itself', () => {
    const { store } = readConfig({ ORETRACE_STORE: 'neo4j' });
    expect(store).toEqual({
      kind: 'neo4j',
      uri: 'bolt://127.0.0.1:7687',
      user: 'neo4j',
      password: 'oretrace-local',
    });
  });

  it.each([
    'bolt://graph.example',
    'bolt://127.0.0.1:7687/',
    'neo4j+ssc://[::1]:7687',
    'bolt+s://[fe80::1]',
    'neo4j://graph.example:7687?policy=eu',
    'neo4j+s://graph.example/?policy=eu',
  ])('reaches Neo4j at %s', (uri) => {
    const { store } = readConfig({ ORETRACE_STORE: 'neo4j', NEO4J_URI: uri, NEO4J_PASSWORD: 'x' });
    expect(store).toMatchObject({ uri });
  });

  it.each([
    'bolt://127.0.0.1:65536',
    'bolt://127.0.0.1:0',
    'bolt://127.0.0.1:99999/',
    'neo4j://graph.example:70000?policy=eu',
    'bolt://127.0.0.1:bolt',
    'bolt://:7687',
    'bolt://::1:7687',
    'http://127.0.0.1:7474',
    'bolt://neo4j@127.0.0.1',
    'bolt://127.0.0.1:7687/neo4j',
  ])('refuses the address %s of a Neo4j', (uri) => {
    const error = refusal({ ORETRACE_STORE: 'neo4j', NEO4J_URI: uri, NEO4J_PASSWORD: 'x' });
    expect(error.issues.map(({ field, value }) => [field, value])).toEqual([
      ['NEO4J_URI', JSON.stringify(uri)],
    ]);
  });

  it('asks for the password of any other Neo4j', () => {
    const error = refusal({ ORETRACE_STORE: 'neo4j', NEO4J_URI: 'bolt://graph.example:7687' });
    expect(error.issues.map(({ field }) => field)).toEqual(['NEO4J_PASSWORD']);
  });
});
