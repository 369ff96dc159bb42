import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { refuseOpenToOthers } from '../../src/access/build-authenticator.ts';
import { readConfig } from '../../src/config.ts';
import { SETTINGS } from '../../src/settings.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const read = (file: string) => readFileSync(`${ROOT}${file}`, 'utf8');

interface Service {
  readonly image?: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly healthcheck?: object;
  readonly [more: string]: unknown;
}

/** What Docker makes of `${NAME:-fallback}` where nothing is set. */
function interpolated(text: string): string {
  return text.replace(/\$\{\w+:-([^}]*)\}/g, '$1');
}

describe('docker-compose.yml', () => {
  const text = read('docker-compose.yml');
  const { services } = parse(text) as { services: Readonly<Record<string, Service>> };

  test('has the API and a Neo4j that it waits for', () => {
    expect(Object.keys(services).sort()).toEqual(['api', 'neo4j']);
    expect(services.api?.depends_on).toEqual({ neo4j: { condition: 'service_healthy' } });
    expect(services.neo4j?.healthcheck).toBeDefined();
  });

  test('gives the API settings that there are, and values that it accepts', () => {
    const given = services.api?.environment ?? {};
    for (const name of Object.keys(given)) expect(SETTINGS).toHaveProperty(name);
    const values = Object.entries(given).map(([name, value]) => [name, interpolated(value)]);
    const config = readConfig(Object.fromEntries(values));
    expect(config.store).toMatchObject({ kind: 'neo4j', user: 'neo4j' });
    expect(() => refuseOpenToOthers(config)).not.toThrow();
  });

  test('says at its head every variable that it reads, with the same default', () => {
    const used = [...text.matchAll(/\$\{(\w+):-([^}]*)\}/g)];
    expect(used.length).toBeGreaterThan(5);
    for (const [, name, fallback] of used) {
      expect(text).toMatch(new RegExp(`^#   ${name} .*${fallback?.replace(/[.*/]/g, '\\$&')}$`, 'm'));
    }
    // None without a default: it would be empty, and Compose would only warn.
    expect(text.replace(/\$\{\w+:-[^}]*\}/g, '')).not.toMatch(/(?<!\$)\$\{/);
  });

  test('keeps what the API writes beside the database, and lets it write nowhere else', () => {
    expect(services.api?.volumes).toEqual(['api-data:/data']);
    expect(parse(text)).toHaveProperty('volumes', { 'api-data': null });
    expect(services.api).toMatchObject({ read_only: true, tmpfs: ['/tmp'], cap_drop: ['ALL'] });
  });
});

describe('Dockerfile', () => {
  const text = read('Dockerfile');

  test('runs as a user without rights, with settings that are accepted', () => {
    expect(text).toMatch(/^USER node$/m);
    const [, variables = ''] = /^ENV NODE_ENV=production (.*)$/m.exec(text) ?? [];
    const config = readConfig(Object.fromEntries(variables.split(' ').map((pair) => pair.split('='))));
    expect(config).toMatchObject({ host: '0.0.0.0', port: 4000, store: { dataFolder: '/data' } });
    expect(config.access).toMatchObject({ kind: 'required', apiKeys: '/data/api-keys.json' });
    expect(() => refuseOpenToOthers(config)).not.toThrow();
  });

  test('takes over every folder that the program reads', () => {
    const taken = [...text.matchAll(/^COPY --from=build (.*) \S+$/gm)].flatMap(([, from = '']) =>
      from.split(' '),
    );
    for (const path of taken.filter((path) => !/\/(dist|node_modules)$/.test(path))) {
      expect(existsSync(`${ROOT}${path.replace('/app/', '')}`), path).toBe(true);
    }
    expect(taken).toEqual(
      expect.arrayContaining(['/app/bin', '/app/src', '/app/schema', '/app/seeds', '/app/dist']),
    );
    const ignored = read('.dockerignore').split('\n');
    for (const needed of ['web', 'scripts', 'src', 'schema', 'seeds', 'bin'])
      expect(ignored).not.toContain(needed);
    expect(ignored).toContain('.env');
  });
});
