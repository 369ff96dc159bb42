import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSchema, getNamedType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PUBLISHED_SCHEMA } from '../../scripts/published-schema.ts';
import { isRefetched, type PagedField, pagedFields, pagingFile, SCREEN } from './relay-project.ts';

const sdl = readFileSync(new URL(`../../${PUBLISHED_SCHEMA}`, import.meta.url), 'utf8');
const schema = buildSchema(sdl);
const PAGED = pagedFields(schema);
const compiler: unknown = createRequire(import.meta.url)('relay-compiler');

const moduleName = ({ coordinate }: PagedField) => coordinate.replace('.', '');

describe('Relay', () => {
  const folder = mkdtempSync(join(tmpdir(), 'oretrace-relay-'));
  const refetched = PAGED.filter(({ on }) => isRefetched(on));

  beforeAll(() => {
    for (const name of ['src', 'artifacts']) mkdirSync(join(folder, name));
    writeFileSync(join(folder, 'schema.graphql'), sdl);
    writeFileSync(
      join(folder, 'relay.config.json'),
      JSON.stringify({
        src: './src',
        schema: './schema.graphql',
        language: 'typescript',
        artifactDirectory: './artifacts',
        customScalarTypes: { Date: 'string', DateTime: 'string', Moment: 'string' },
      }),
    );
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function compile(files: Readonly<Record<string, string>>): string {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, 'src', name), text);
    try {
      execFileSync(String(compiler), ['relay.config.json'], { cwd: folder, stdio: 'pipe' });
      return '';
    } catch (error) {
      return String((error as { readonly stderr?: unknown }).stderr ?? error);
    }
  }

  it('compiles a screen: fragments, pages forward and backward, a node again, a mutation, a subscription', () => {
    expect(compile({ 'Screen.ts': SCREEN })).toBe('');
    const artifacts = readdirSync(join(folder, 'artifacts'));
    expect(artifacts).toContain('ScreenReachedPaginationQuery.graphql.ts');
    const again = readFileSync(join(folder, 'artifacts/ScreenChainNodeRefetchQuery.graphql.ts'), 'utf8');
    expect(again).toContain('node(id: $id)');
  });

  it('pages by @connection through every list of every type that it can fetch again', () => {
    expect(refetched.length).toBeGreaterThan(100);
    const files = refetched.map((paged) => {
      const name = moduleName(paged);
      return [`${name}.ts`, pagingFile(paged, name)] as const;
    });
    expect(compile(Object.fromEntries(files))).toBe('');
    expect(readdirSync(join(folder, 'artifacts'))).toEqual(
      expect.arrayContaining(refetched.map((paged) => `${moduleName(paged)}PaginationQuery.graphql.ts`)),
    );
  });

  it('refuses what does not fit: the compiler does look', () => {
    const wrong = SCREEN.replaceAll('Screen', 'Wrong').replace('totalCount', 'howMany');
    expect(compile({ 'Wrong.ts': wrong })).toContain('howMany');
    rmSync(join(folder, 'src/Wrong.ts'));
  });
});

describe('an id', () => {
  it('is what clients keep by it: a global id, or that of a thing which has no other', () => {
    // Relay keeps whatever has an `id` under it alone: a change of a fact that had the fact's id would overwrite the fact.
    const others = Object.values(schema.getTypeMap())
      .filter((type) => isObjectType(type) && 'id' in type.getFields())
      .filter((type) => isObjectType(type) && !type.getInterfaces().some(({ name }) => name === 'Node'))
      .map(({ name }) => name);
    expect(others.sort()).toEqual(['AppliedChangeset', 'Clause', 'Policy', 'Viewer']);
  });
});

describe('every connection', () => {
  const shown = (type: string, field: string) => {
    const of = schema.getType(type);
    return isObjectType(of) ? String(of.getFields()[field]?.type) : null;
  };

  it('has edges with cursors, and PageInfo', () => {
    const connections = new Set(PAGED.map(({ field }) => getNamedType(field.type).name));
    expect(connections.size).toBeGreaterThan(20);
    for (const connection of connections) {
      const edge = connection.replace(/Connection$/, 'Edge');
      expect(shown(connection, 'edges')).toBe(`[${edge}!]!`);
      expect(shown(connection, 'pageInfo')).toBe('PageInfo!');
      expect(shown(edge, 'cursor')).toBe('String!');
      expect(shown(edge, 'node')).toMatch(/^\w+!$/);
    }
    expect(shown('PageInfo', 'hasNextPage')).toBe('Boolean!');
    expect(shown('PageInfo', 'hasPreviousPage')).toBe('Boolean!');
    expect(shown('PageInfo', 'startCursor')).toBe('String');
    expect(shown('PageInfo', 'endCursor')).toBe('String');
  });

  it('is asked for by first and after', () => {
    for (const { coordinate, field } of PAGED) {
      const types = Object.fromEntries(field.args.map(({ name, type }) => [name, String(type)]));
      // What a subscription tells is no list to page through; its filters are those of the query that is.
      const unpaged = coordinate.startsWith('ExposureEvent.');
      expect([coordinate, types.first, types.after]).toEqual([
        coordinate,
        'Int',
        unpaged ? undefined : 'String',
      ]);
    }
  });
});
