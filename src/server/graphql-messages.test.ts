import {
  buildSchema,
  type GraphQLScalarType,
  getVariableValues,
  graphqlSync,
  Kind,
  type OperationDefinitionNode,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { graphqlMessage } from './graphql-messages.ts';

const schema = buildSchema(`
  type Query { dog(size: Size, at: Int, of: Given): Dog, must(id: ID!): String, pet: Pet, pets: [Dog!]!, one(by: One!): Int, any(by: One): Int, all(a: [Int!]!, f: Float, s: String, b: Boolean, i: ID, d: Day): Int }
  type Mutation { write: Int }
  type Subscription { a: Dog, b: Int }
  interface Pet { name: String }
  type Dog implements Pet { name(short: Boolean): String, barks: Boolean, owner: Dog, age: Int }
  type Cat implements Pet { name: String, meows: Boolean }
  enum Size { LARGE SMALL }
  input Given { id: ID!, more: Given, sizes: [Size!] }
  input One @oneOf { a: Int, b: Int }
  scalar Day
`);
const day = schema.getType('Day') as GraphQLScalarType;
day.parseValue = () => {
  throw new Error('no day');
};

/** A word of English that is no name of the schema or of a document stands beside another such word. */
const ENGLISH = /[a-z]{2,} [a-z]{2,}/;

function expectChinese(message: string): void {
  const { zh } = graphqlMessage(message);
  expect(zh, message).toMatch(/\p{Script=Han}/u);
  expect(zh, message).not.toContain('请求有误');
  expect(zh, message).not.toMatch(ENGLISH);
}

/** Documents that break a rule, each in another way. */
const BREAKING: Readonly<Record<string, readonly string[]>> = {
  ExecutableDefinitionsRule: [
    '{ pet { name } } type T { a: Int }',
    '{ pet { name } } schema { query: Query }',
  ],
  UniqueOperationNamesRule: ['query A { pet { name } } query A { pet { name } }'],
  LoneAnonymousOperationRule: ['{ pet { name } } query A { pet { name } }'],
  SingleFieldSubscriptionsRule: [
    'subscription { a { age } b }',
    'subscription S { a { age } b }',
    'subscription { __typename }',
    'subscription S { __typename }',
  ],
  KnownTypeNamesRule: ['query ($a: Nothing) { pet { name } }', '{ pet { ... on Dogg { age } } }'],
  FragmentsOnCompositeTypesRule: ['{ ... on Int { a } }', '{ pet { ...F } } fragment F on Size { a }'],
  VariablesAreInputTypesRule: ['query ($a: Dog) { pet { name } }'],
  ScalarLeafsRule: ['{ dog { age { a } } }', '{ dog }', '{ dog {} }'],
  FieldsOnCorrectTypeRule: ['{ nothing }', '{ pet { nam } }', '{ pet { barks } }', '{ dog { barkz ages } }'],
  UniqueFragmentNamesRule: ['{ pet { ...F } } fragment F on Pet { name } fragment F on Pet { name }'],
  KnownFragmentNamesRule: ['{ pet { ...F } }'],
  NoUnusedFragmentsRule: ['{ pet { name } } fragment F on Pet { name }'],
  PossibleFragmentSpreadsRule: [
    '{ dog { ... on Cat { meows } } }',
    '{ dog { ...F } } fragment F on Cat { meows }',
  ],
  NoFragmentCyclesRule: [
    '{ dog { ...F } } fragment F on Dog { owner { ...F } }',
    '{ dog { ...F } } fragment F on Dog { owner { ...G } } fragment G on Dog { owner { ...H } } fragment H on Dog { ...F }',
  ],
  UniqueVariableNamesRule: ['query ($a: Int, $a: Int) { dog(at: $a) { age } }'],
  NoUndefinedVariablesRule: ['{ dog(at: $a) { age } }', 'query Q { dog(at: $a) { age } }'],
  NoUnusedVariablesRule: ['query ($a: Int) { pet { name } }', 'query Q($a: Int) { pet { name } }'],
  KnownDirectivesRule: ['{ pet @nothing { name } }', 'query @skip(if: true) { pet { name } }'],
  UniqueDirectivesPerLocationRule: ['{ pet @skip(if: true) @skip(if: true) { name } }'],
  KnownArgumentNamesRule: ['{ dog(sise: LARGE) { age } }', '{ pet @skip(iff: true, if: true) { name } }'],
  UniqueArgumentNamesRule: ['{ dog(at: 1, at: 2) { age } }'],
  ValuesOfCorrectTypeRule: [
    '{ dog(size: HUGE) { age } }',
    '{ dog(size: LARG) { age } }',
    '{ dog(size: "LARGE") { age } }',
    '{ dog(at: "a") { age } }',
    '{ dog(at: 99999999999) { age } }',
    '{ dog(at: [1]) { age } }',
    '{ dog(of: 1) { age } }',
    '{ dog(of: {}) { age } }',
    '{ dog(of: { id: 1, mor: 1 }) { age } }',
    '{ must(id: null) }',
    '{ must(id: 1.5) }',
    '{ one(by: {}) }',
    '{ one(by: { a: 1, b: 2 }) }',
    '{ one(by: { a: null }) }',
    '{ all(a: [null], f: "1") }',
    '{ all(a: [1], s: 1, b: 1, d: "x") }',
  ],
  ProvidedRequiredArgumentsRule: ['{ must }', '{ pet @skip { name } }'],
  VariablesInAllowedPositionRule: [
    'query ($a: Int) { must(id: $a) }',
    'query ($a: Int) { any(by: { a: $a }) }',
  ],
  OverlappingFieldsCanBeMergedRule: [
    '{ dog { name: age name } }',
    '{ dog { name(short: true) name } }',
    '{ pet { ... on Dog { x: age } ... on Cat { x: name } } }',
    '{ dog { owner { a: age b: age } owner { a: name b: barks } } }',
  ],
  UniqueInputFieldNamesRule: ['{ dog(of: { id: 1, id: 2 }) { age } }'],
  MaxIntrospectionDepthRule: [
    '{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }',
  ],
};

describe('GraphQL says it in Chinese, too:', () => {
  test('there are documents for every rule', () => {
    expect(Object.keys(BREAKING).sort()).toEqual(specifiedRules.map(({ name }) => name).sort());
  });

  test.each(specifiedRules.map((rule) => [rule.name, rule] as const))('%s', (name, rule) => {
    for (const text of BREAKING[name] ?? []) {
      // An empty selection can be no text; a program can build it.
      const document = text.includes('{}') && name === 'ScalarLeafsRule' ? withEmptySelection() : parse(text);
      const errors = validate(schema, document, [rule]);
      expect(errors.length, text).toBeGreaterThan(0);
      for (const { message } of errors) expectChinese(message);
    }
  });

  test('a document with more errors than are counted', () => {
    const errors = validate(schema, parse(`{ ${'nothing '.repeat(101)} }`));
    expect(errors.at(-1)?.message).toContain('limit reached');
    for (const { message } of errors) expectChinese(message);
  });

  test.each([
    '',
    '{',
    '{ a',
    '{ a(',
    '{ a(b: ) }',
    '{ a(b: [) }',
    'query ($a: Int = $b) { a }',
    "{ a(b: 'c') }",
    '{ a ? }',
    '{ a \u0007 }',
    '{ a \u{1F600} }',
    '{ a(b: 01) }',
    '{ a(b: 1.) }',
    '{ a(b: 1e) }',
    '{ a(b: -) }',
    '{ a(b: 1x) }',
    '{ a(b: "c',
    '{ a(b: "c\n") }',
    '{ a(b: """c) }',
    '{ a(b: "\\u00g0") }',
    '{ a(b: "\\u{110000}") }',
    '{ a(b: "\\ud800") }',
    '{ a(b: "\\x") }',
    '{ a(b: "\ud800") }',
    '{ a(b: """\ud800""") }',
    '"what" { a }',
    '"what" fragment',
    '"what" extend type T { a: Int }',
    'nothing { a }',
    '{ ...on }',
    'fragment on on T { a }',
    'enum E { true }',
    '{ a } }',
    '{ a(b: 1.5 "c" 2) }',
    '{ a(b: "c" """d""") }',
    'query query query',
    '{ . }',
    '{ a: }',
    '[',
  ])('the text %j', (text) => {
    let message = '';
    try {
      parse(text);
    } catch (error) {
      message = (error as Error).message;
    }
    expect(message).toContain('Syntax Error: ');
    expectChinese(message);
  });

  test('a text of too many tokens', () => {
    expect(() => parse('{ a b c }', { maxTokens: 2 })).toThrow('tokens');
    expectChinese('Syntax Error: Document contains more that 2 tokens. Parsing aborted.');
  });

  test.each<[definition: string, value: unknown]>([
    ['$v: Int', 1.5],
    ['$v: Int', 3_000_000_000],
    ['$v: Int', { a: '1; 2' }],
    ['$v: Float', '1'],
    ['$v: String', 1],
    ['$v: String', ['a; b', 'c']],
    ['$v: Boolean', 'true'],
    ['$v: ID', {}],
    ['$v: Day', 'x'],
    ['$v: Size', 'HUGE'],
    ['$v: Size', 'LARG'],
    ['$v: Size', 1],
    ['$v: Size', ['LARGE']],
    ['$v: Int!', null],
    ['$v: [Int!]', [null]],
    ['$v: Given', 1],
    ['$v: Given', {}],
    ['$v: Given', { id: 'a', more: { id: 'a', sizes: ['LARGE', 'no'] } }],
    ['$v: Given', { id: 'a', mor: 1, __proto__x: 1 }],
    ['$v: One', {}],
    ['$v: One', { a: null }],
    ['$v: Dog', {}],
    ['$v: Int!', undefined],
  ])('the variable %s given %j', (definition, value) => {
    const messages = errorsOf(definition, value === undefined ? {} : { v: value });
    expect(messages.length).toBeGreaterThan(0);
    for (const message of messages) expectChinese(message);
  });

  test('variables with more errors than are counted', () => {
    const messages = errorsOf('$v: [Int]', { v: Array(60).fill('a') });
    expect(messages.at(-1)).toContain('limit reached');
    for (const message of messages) expectChinese(message);
  });

  test('what is found only when a field is executed', () => {
    for (const [source, variableValues, operationName] of [
      ['query ($v: ID = "a") { must(id: $v) }', { v: null }],
      ['query A { pet { name } } query B { pet { name } }', {}],
      ['query A { pet { name } }', {}, 'B'],
      ['fragment F on Pet { name }', {}],
    ] as const) {
      const { errors } = graphqlSync({
        schema,
        source,
        variableValues,
        operationName: operationName ?? null,
      });
      // Where validation refuses it before, it is asked without.
      for (const { message } of errors ?? []) expectChinese(message);
      expect(errors?.length, source).toBeGreaterThan(0);
    }
    for (const message of [
      'Must provide an operation.',
      'Argument "id" of required type "ID!" was not provided.',
      'Argument "id" of required type "ID!" was provided the variable "$v" which was not provided a runtime value.',
      'Argument "id" has invalid value {a: 1}.',
    ]) {
      expectChinese(message);
    }
  });
});

function errorsOf(definition: string, inputs: Record<string, unknown>): readonly string[] {
  const operation = parse(`query (${definition}) { pet { name } }`).definitions[0] as OperationDefinitionNode;
  const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], inputs, {
    maxErrors: 50,
  });
  return (errors ?? []).map(({ message }) => message);
}

function withEmptySelection() {
  const document = parse('{ dog { age } }', { noLocation: true });
  const [operation] = document.definitions as [OperationDefinitionNode];
  const [field] = operation.selectionSet.selections;
  return {
    ...document,
    definitions: [
      {
        ...operation,
        selectionSet: {
          kind: Kind.SELECTION_SET as const,
          selections: [{ ...field, selectionSet: { kind: Kind.SELECTION_SET as const, selections: [] } }],
        },
      },
    ],
  } as typeof document;
}
