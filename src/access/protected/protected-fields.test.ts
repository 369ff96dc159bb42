import { buildSchema } from 'graphql';
import { describe, expect, test } from 'vitest';
import { schemaTexts } from '../../server/schema-text.ts';
import { faultsOfProtection, protectedFields } from './protected-fields.ts';
import { unnotedReads } from './unnoted-reads.ts';

const SDL = schemaTexts().join('\n');

describe('the schema that is served', () => {
  test('notes every read of what is protected, and declares nothing in vain', () => {
    const schema = buildSchema(SDL);
    expect(faultsOfProtection(schema)).toEqual([]);
    expect(unnotedReads(schema)).toEqual([]);
  });

  test('notes under the type or, where a field says so itself, under the field', () => {
    const all = new Set(protectedFields(buildSchema(SDL)).map(({ what }) => what));
    for (const what of ['Case', 'Decision', 'DueAction', 'Query.cases', 'Supplier.cases', 'Query.accesses'])
      expect(all).toContain(what);
    expect(all).not.toContain('MineSite');
  });

  const DECLARED = /(?<!directive )@protected\((?:[^()"]|"[^"]*")*\)/g;
  const declarations = [...SDL.matchAll(DECLARED)];

  test('is missed wherever one declaration is forgotten', () => {
    expect(declarations.length).toBeGreaterThan(40);
    const unseen = declarations.filter(({ 0: text, index }) => {
      const without = SDL.slice(0, index) + SDL.slice(index + text.length);
      return unnotedReads(buildSchema(without)).length === 0;
    });
    expect(unseen.map(({ index }) => SDL.slice(Math.max(0, index - 80), index))).toEqual([]);
  }, 120_000);

  test('is missed where something new of a case forgets it', () => {
    const more = `
      type Minute implements Node { id: ID!, case: Case! }
      extend type Part { cases: CaseConnection! }
    `;
    expect(unnotedReads(buildSchema(SDL + more))).toEqual([
      'FactVersion.properties tells what was said of Minute without being noted',
      'Part.cases lists what is protected without being noted',
      'FactChange.properties tells what was said of Minute without being noted',
      'Minute.id is read without being noted',
      'Minute.case is read without being noted',
    ]);
  });
});
