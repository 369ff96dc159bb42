import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { afterAll, describe, expect, it } from 'vitest';
import { PUBLISHED_SCHEMA, publishedSchema } from '../../scripts/published-schema.ts';
import { CHANGELOG, lastRelease, schemaChanges } from '../../scripts/schema-changes.ts';
import { describables } from './described.ts';

const RELEASED = `
  type Query { mine(id: ID!): Mine  old: Int }
  type Mine { name: String!  tier: Int!  kind: Kind }
  enum Kind { HAND MACHINE }
`;

/** A changelog with this under "Unreleased", and a part of an earlier release below. */
const changelog = (unreleased: string, before = '') =>
  `# Changes\n\n## Unreleased · 未发布\n\n${unreleased}\n\n## 0.1.0 · 2026-01-01\n\n${before}\n`;

async function unnamed(current: string, log: string): Promise<readonly (string | undefined)[]> {
  return (await schemaChanges(RELEASED, current, log)).unnamed.map(({ path }) => path);
}

describe('a change of the schema that breaks clients', () => {
  const without = RELEASED.replace('tier: Int!', '');

  it.each([
    ['a field that goes', without, 'Mine.tier'],
    ['a type that becomes nullable', RELEASED.replace('tier: Int!', 'tier: Int'), 'Mine.tier'],
    ['another type', RELEASED.replace('tier: Int!', 'tier: String!'), 'Mine.tier'],
    ['an argument that must be given', RELEASED.replace('id: ID!', 'id: ID!, of: Int!'), 'Query.mine.of'],
    ['a value that goes', RELEASED.replace('HAND', ''), 'Kind.HAND'],
  ])('is seen: %s', async (_title, current, path) => {
    expect(await unnamed(current, changelog('Nothing.'))).toContain(path);
    expect(await unnamed(current, changelog(`- \`${path}\` goes. 删除。`))).not.toContain(path);
  });

  it('is named where it is not released yet, and as it is', async () => {
    expect(await unnamed(without, changelog('Nothing.', '`Mine.tier` went'))).toEqual(['Mine.tier']);
    expect(await unnamed(without, changelog('`Mine.tiers` and Mine.tier'))).toEqual(['Mine.tier']);
    await expect(unnamed(without, '# Changes\n\n## 0.1.0 · 2026-01-01\n')).rejects.toThrow('Unreleased');
    // The last part of a page is read to its end.
    expect(await unnamed(without, '## Unreleased\n\nGone:\n\n- `Mine.tier`\n')).toEqual([]);
  });

  it('is not one that clients do not notice', async () => {
    const more = RELEASED.replace('name: String!', 'name: String! nameZh: String')
      .replace('id: ID!', 'id: ID!, at: String')
      .replace('old: Int', 'old: Int @deprecated(reason: "Use new.") new: Int');
    const { all, breaking } = await schemaChanges(RELEASED, more, changelog(''));
    expect(all.length).toBeGreaterThan(3);
    expect(breaking).toEqual([]);
  });
});

describe('the last release', () => {
  const folder = mkdtempSync(join(tmpdir(), 'oretrace-released-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is that of the highest version', () => {
    for (const version of ['0.9.0', '0.10.0', '0.2.11'])
      writeFileSync(join(folder, `${version}.graphql`), version);
    writeFileSync(join(folder, 'notes.md'), '');
    expect(lastRelease(folder)).toEqual({ version: '0.10.0', sdl: '0.10.0' });
  });
});

describe('the schema', () => {
  it('is published as it is served; write it anew with: npm run codegen', () => {
    expect(readFileSync(PUBLISHED_SCHEMA, 'utf8')).toBe(publishedSchema());
  });

  it('breaks no client of the last release in a way that the changelog does not name', async () => {
    const { sdl } = lastRelease();
    const { unnamed: left } = await schemaChanges(sdl, publishedSchema(), readFileSync(CHANGELOG, 'utf8'));
    expect(left.map(({ message }) => message)).toEqual([]);
  });

  it('says of whatever is deprecated what to use instead, in both languages', () => {
    const reasons = describables(buildSchema(publishedSchema())).flatMap(
      ({ coordinate, deprecationReason }) =>
        deprecationReason === null ? [] : [`${coordinate}: ${deprecationReason}`],
    );
    expect(reasons.filter((reason) => !/`\w+`.*\p{Script=Han}/u.test(reason))).toEqual([]);
  });
});
