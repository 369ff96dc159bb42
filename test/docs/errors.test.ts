import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSchema, getIntrospectionQuery, isObjectType, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { ANSWER_CODES, isAnswerCode } from '../../src/server/error-codes.ts';
import { errorsPage } from '../../src/server/errors-page.ts';
import { LIMITS } from '../../src/server/limit-table.ts';
import { checkDocument } from '../../src/server/limiting/check-document.ts';
import { WEIGHTS } from '../../src/server/limiting/cost.ts';
import { schemaTexts } from '../../src/server/schema-text.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const HAN = /\p{Script=Han}/u;

/** Where an error is made, or a code is named as one. */
const CODES_IN_SOURCE = [
  /new (?:OretraceError|Refusal)\(\s*'(\w+)'/g,
  /\bcode: '([A-Z][A-Z_]+)'/g,
  /tooMany\(\s*'([A-Z_]+)'/g,
];

function sources(): readonly { readonly file: string; readonly text: string }[] {
  return readdirSync(`${ROOT}src`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.includes('generated'))
    .map((file) => ({ file, text: readFileSync(`${ROOT}src/${file}`, 'utf8') }));
}

describe('the limits of documents', () => {
  const schema = buildSchema(schemaTexts().join('\n'));
  const limits = { cost: readConfig({}).maxCost };
  const pages = ['README.md', ...readdirSync(`${ROOT}docs`).map((name) => `docs/${name}`)];
  const written = pages
    .filter((page) => page.endsWith('.md'))
    .flatMap((page) =>
      [...readFileSync(`${ROOT}${page}`, 'utf8').matchAll(/```graphql\n(.*?)```/gs)].map(
        ([, text = '']) => [page, text] as const,
      ),
    );

  test('leave room for every query that is documented', () => {
    expect(written.length).toBeGreaterThan(8);
    for (const [page, text] of written)
      expect(checkDocument(schema, parse(text), {}, limits), page).toEqual([]);
  });

  test('leave room for what an IDE asks about the schema', () => {
    const query = getIntrospectionQuery({
      descriptions: true,
      schemaDescription: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      inputValueDeprecation: true,
      oneOf: true,
    });
    expect(checkDocument(schema, parse(query), {}, { cost: 0 })).toEqual([]);
  });
});

describe('docs/errors.md', () => {
  test('is what the tables say; write it anew with: npm run docs:errors', () => {
    expect(readFileSync(`${ROOT}docs/errors.md`, 'utf8')).toBe(errorsPage());
  });

  test('lists every code that the program makes', () => {
    const named = sources().flatMap(({ file, text }) =>
      CODES_IN_SOURCE.flatMap((form) =>
        [...text.matchAll(form)].map(([, code]) => ({ file, code: code as string })),
      ),
    );
    expect(named.length).toBeGreaterThan(60);
    expect(named.filter(({ code }) => !isAnswerCode(code))).toEqual([]);
  });

  test('says all in both languages', () => {
    for (const [code, { meaning, remedy }] of Object.entries(ANSWER_CODES)) {
      expect(code).toMatch(/^[A-Z]+(_[A-Z]+)*$/);
      for (const { en, zh } of [meaning, remedy]) {
        expect(en).not.toMatch(HAN);
        expect(zh).toMatch(HAN);
      }
    }
    for (const { of } of LIMITS) {
      expect(of.en).not.toMatch(HAN);
      expect(of.zh).toMatch(HAN);
    }
  });

  test('names each limit once', () => {
    const names = LIMITS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  test('every type that weighs more is one of the schema', () => {
    const schema = buildSchema(schemaTexts().join('\n'));
    for (const type of Object.keys(WEIGHTS)) expect(isObjectType(schema.getType(type)), type).toBe(true);
  });
});
