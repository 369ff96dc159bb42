import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSchema, type GraphQLField, type GraphQLSchema, isObjectType } from 'graphql';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Identity } from '../../src/access/identity.ts';
import { withRights } from '../../src/access/rights-table.ts';
import { ROLE_NAMES, ROLES, type Role } from '../../src/access/roles.ts';
import { buildApollo } from '../../src/server/apollo.ts';
import { Refusal } from '../../src/server/limiting/refusal.ts';
import { schemaTexts } from '../../src/server/schema-text.ts';

const PAGE = readFileSync(fileURLToPath(new URL('../../docs/security.md', import.meta.url)), 'utf8');

/** Who may have what, as a reader of the page sees it: roles by `Type.field`, or by `Type` for all of its fields. */
function documentedRights(): ReadonlyMap<string, ReadonlySet<Role>> {
  const rights = new Map<string, ReadonlySet<Role>>();
  const roots: Readonly<Record<string, string>> = {
    Queries: 'Query.',
    Subscriptions: 'Subscription.',
    Mutations: 'Mutation.',
  };
  const [, tables = ''] = /<!-- rights:.*?-->(.*?)<!-- \/rights -->/s.exec(PAGE) ?? [];
  for (const part of tables.split(/^### /m).slice(1)) {
    const root = roots[part.split(' ', 1)[0] ?? ''] ?? '';
    const [head, , ...rows] = part
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .map((line) => line.split('|').slice(1, -1));
    const roles = (head ?? []).slice(1).map((cell) => {
      const role = ROLE_NAMES.find((one) => cell.trim() === `${ROLES[one].name} · ${ROLES[one].nameZh}`);
      if (!role) throw new Error(`no role: ${cell}`);
      return role;
    });
    for (const [names = '', ...marks] of rows) {
      const allowed = new Set(roles.filter((_, at) => marks[at]?.trim() === '✓'));
      for (const [, name] of names.matchAll(/`([\w.]+)`/g)) rights.set(`${root}${name}`, allowed);
    }
  }
  return rights;
}

describe('docs/security.md', () => {
  let stop: () => Promise<void>;
  let schema: GraphQLSchema;
  beforeAll(async () => {
    const server = buildApollo(pino({ level: 'silent' }), { cost: 1 });
    await server.start();
    schema = server.schema();
    stop = () => server.stop();
  });
  afterAll(() => stop());

  test('has the tables that the schema calls for; write them anew with: npm run docs:security', () => {
    expect(withRights(PAGE, buildSchema(schemaTexts().join('\n')))).toBe(PAGE);
  });

  test('says of every field and every role what the server does', async () => {
    const rights = documentedRights();
    const wrong: string[] = [];
    let asked = 0;
    for (const type of Object.values(schema.getTypeMap())) {
      if (!isObjectType(type) || type.name.startsWith('__')) continue;
      for (const field of Object.values(type.getFields())) {
        const name = `${type.name}.${field.name}`;
        const documented = rights.get(name) ?? rights.get(type.name);
        for (const role of ROLE_NAMES) {
          asked += 1;
          const may = isLetThrough(field, { id: 'somebody', roles: new Set([role]), supplierId: null });
          if (may !== documented?.has(role)) wrong.push(`${name} ${role}: ${may}`);
        }
        if (isLetThrough(field, { id: 'nobody', roles: new Set(), supplierId: null })) wrong.push(name);
      }
    }
    expect(wrong).toEqual([]);
    expect(asked).toBeGreaterThan(10_000);
  });
});

// biome-ignore lint/suspicious/noExplicitAny: GraphQL types what a field is resolved from so
function isLetThrough({ resolve, subscribe }: GraphQLField<any, any>, identity: Identity): boolean {
  // Whoever is let through meets a request that has ended: no resolver runs.
  const ended = new Error('ended');
  const context = { identity, signal: AbortSignal.abort(ended) };
  const through = [resolve, ...(subscribe ? [subscribe] : [])].map((one) => {
    try {
      one?.({}, {}, context, {} as never);
      return true;
    } catch (error) {
      if (error instanceof Refusal && error.code === 'FORBIDDEN') return false;
      return true;
    }
  });
  return through.every((one) => one);
}
