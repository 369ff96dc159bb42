import { describe, expect, test } from 'vitest';
import { put, reinstate, retract } from '../../test/testkit/operations.ts';
import { expectRefusal } from '../../test/testkit/refusals.ts';
import { idOf, sample } from '../../test/testkit/sample-facts.ts';
import type { Changeset, Operation } from './changesets.ts';
import { type InputIssue, OretraceError } from './errors.ts';
import { isId } from './ids.ts';
import { readChangeset, readFact } from './validation.ts';

/** The issues of a refused fact. */
function issuesOf(input: unknown): readonly InputIssue[] {
  try {
    readFact(input);
  } catch (error) {
    expect(error).toBeInstanceOf(OretraceError);
    const { code, issues } = error as OretraceError;
    expect(code).toBe('BAD_USER_INPUT');
    return issues;
  }
  return [];
}

/** Expects one issue, said in both languages, and gives it back. */
function onlyIssueOf(input: unknown): InputIssue {
  const issues = issuesOf(input);
  expect(issues.map(({ field }) => field)).toHaveLength(1);
  const [issue] = issues;
  if (!issue) throw new Error('no issue');
  for (const text of [issue.problem.en, issue.accepted.en]) expect(text).toMatch(/\S/);
  expect(issue.problem.zh).toMatch(/\p{Script=Han}/u);
  expect(issue.accepted.zh).toMatch(/\S/);
  return issue;
}

const site = (properties: Record<string, unknown>) => ({
  kind: 'MineSite',
  id: 'mine-site:test:1',
  properties: { name: 'Rubaya', ...properties },
});
const link = (properties: Record<string, unknown>) => ({
  kind: 'SupplyLink',
  id: 'supply-link:test:1',
  properties: { from: idOf.site('1'), to: idOf.trader('1'), minerals: ['tin'], ...properties },
});
const company = (properties: Record<string, unknown>) => ({
  kind: 'Company',
  id: 'company:test:1',
  properties: { name: '壹连科技', ...properties },
});
const run = (properties: Record<string, unknown>) => ({
  kind: 'ImportRun',
  id: 'import-run:test:1',
  properties: { name: 'visits.csv', format: 'ipis', fileDigest: 'ab', state: 'RUNNING', ...properties },
});

const yields = (properties: Record<string, unknown>) => ({
  kind: 'Conversion',
  id: idOf.conversion('1'),
  properties: { node: idOf.site('1'), input: 'copper', output: 'cobalt', recovery: 0.5, ...properties },
});

describe('each property type refuses what it cannot hold, naming field, value and what it accepts', () => {
  const cases: [string, object, string, string, RegExp, RegExp][] = [
    ['text: a number', site({ region: 7 }), 'region', '7', /text of 1 to 2000/, /1 至 2000 个字符/],
    ['text: null', site({ region: null }), 'region', 'null', /text/, /文本/],
    ['text: empty', site({ region: '' }), 'region', '""', /text of 1/, /文本/],
    ['text: NUL', site({ region: 'a\0b' }), 'region', '"a\\u0000b"', /without NUL/, /NUL/],
    ['text: lone surrogate', site({ region: 'a\ud800' }), 'region', '"a\\ud800"', /surrogates/, /代理项/],
    ['text: lone low surrogate', site({ region: '\ude00a' }), 'region', '"\\ude00a"', /surrogates/, /代理项/],
    ['text: a list', site({ region: ['Nord-Kivu'] }), 'region', '["Nord-Kivu"]', /text/, /文本/],
    ['code: lower case', site({ country: 'cd' }), 'country', '"cd"', /alpha-2/, /代码/],
    ['code: too long', site({ country: 'COD' }), 'country', '"COD"', /alpha-2/, /代码/],
    ['code: line break', site({ country: 'CD\n' }), 'country', '"CD\\n"', /alpha-2/, /代码/],
    ['code: a number', site({ country: 180 }), 'country', '180', /alpha-2/, /代码/],
    ['enum: unknown', site({ miningType: 'DEEP' }), 'miningType', '"DEEP"', /ARTISANAL/, /ARTISANAL/],
    ['enum: other case', site({ miningType: 'artisanal' }), 'miningType', '"artisanal"', /one of/, /之一/],
    ['enum: inherited', site({ miningType: 'toString' }), 'miningType', '"toString"', /one of/, /之一/],
    ['date: not there', link({ validFrom: '2023-02-29' }), 'validFrom', '"2023-02-29"', /YYYY-MM-DD/, /日期/],
    ['date: not ISO', link({ validTo: '01/02/2023' }), 'validTo', '"01/02/2023"', /YYYY-MM-DD/, /日期/],
    ['date: a time', link({ validTo: '2023-01-02T00:00' }), 'validTo', '"2023-01-02T00:00"', /day/, /日期/],
    ['date: a number', link({ validTo: 20230102 }), 'validTo', '20230102', /YYYY-MM-DD/, /日期/],
    ['number: too small', site({ latitude: -90.1 }), 'latitude', '-90.1', /from -90 to 90/, /-90 至 90/],
    ['number: too large', site({ longitude: 181 }), 'longitude', '181', /from -180 to 180/, /-180 至 180/],
    ['number: text', site({ latitude: '1.5' }), 'latitude', '"1.5"', /a number/, /数/],
    ['number: not one', site({ latitude: Number.NaN }), 'latitude', 'NaN', /a number/, /数/],
    ['number: infinite', site({ latitude: -Infinity }), 'latitude', '-Infinity', /a number/, /数/],
    ['number: a bigint', site({ latitude: 1n }), 'latitude', '1', /a number/, /数/],
    [
      'number: the bound above',
      yields({ recovery: 0 }),
      'recovery',
      '0',
      /above 0 and at most 1/,
      /大于 0 且不超过 1/,
    ],
    ['number: above the most', yields({ recovery: 1.01 }), 'recovery', '1.01', /at most 1/, /不超过 1/],
    ['mineral: upper case', yields({ output: 'Tin' }), 'output', '"Tin"', /such as tin/, /小写的矿产代码/],
    ['mineral: a list', yields({ input: ['tin'] }), 'input', '["tin"]', /mineral code/, /矿产代码/],
    ['integer: a fraction', run({ rowCount: 1.5 }), 'rowCount', '1.5', /whole number from 0 to ∞/, /整数/],
    ['integer: unsafe', run({ rowCount: 2 ** 53 }), 'rowCount', '9007199254740992', /whole number/, /整数/],
    ['integer: negative', run({ rowCount: -1 }), 'rowCount', '-1', /from 0/, /0 至/],
    ['boolean: text', company({ focal: 'true' }), 'focal', '"true"', /true or false/, /true 或 false/],
    ['boolean: 1', company({ focal: 1 }), 'focal', '1', /true or false/, /true 或 false/],
    ['texts: not a list', site({ aliases: 'Rubaia' }), 'aliases', '"Rubaia"', /list of at most 1000/, /1000/],
    ['texts: an empty one', site({ aliases: ['a', ''] }), 'aliases', '["a",""]', /list/, /列表/],
    [
      'clauses: a sentence',
      {
        kind: 'Assurance',
        id: 'assurance:a:b',
        properties: { node: 'smelter:a:b', scheme: 'RMAP', status: 'ACTIVE', clauses: ['2', 'clause 2'] },
      },
      'clauses',
      '["2","clause 2"]',
      /each the id of a clause of the policy such as 2/,
      /政策条款的编号/,
    ],
    ['texts: an object', site({ aliases: { 0: 'a' } }), 'aliases', '{"0":"a"}', /list/, /列表/],
    ['minerals: upper case', site({ minerals: ['Tin'] }), 'minerals', '["Tin"]', /mineral code/, /矿产代码/],
    ['minerals: not a list', site({ minerals: 'tin' }), 'minerals', '"tin"', /list/, /列表/],
    ['minerals: none, required', link({ minerals: [] }), 'minerals', '[]', /mineral/, /矿产/],
    ['masses: negative', link({ masses: [{ mineral: 'tin', kgLow: -1 }] }), 'masses', '', /0 ≤ kgLow/, /≤/],
    [
      'masses: turned round',
      link({ masses: [{ mineral: 'tin', kgLow: 2, kgHigh: 1 }] }),
      'masses',
      '',
      /kgLow ≤ kgHigh/,
      /≤/,
    ],
    [
      'masses: twice',
      link({ masses: [{ mineral: 'tin', kgLow: 1 }, { mineral: 'tin' }] }),
      'masses',
      '',
      /one a mineral/,
      /每种/,
    ],
    ['masses: null', link({ masses: [{ mineral: 'tin', kgLow: null }] }), 'masses', '', /list/, /列表/],
    [
      'masses: an unknown member',
      link({ masses: [{ mineral: 'tin', kg: 1 }] }),
      'masses',
      '',
      /list/,
      /列表/,
    ],
    ['masses: not objects', link({ masses: ['tin'] }), 'masses', '["tin"]', /list/, /列表/],
    [
      'masses: of a mineral not carried',
      link({ masses: [{ mineral: 'gold', kgHigh: 1 }] }),
      'masses',
      '{"mineral":"gold","kgHigh":1}',
      /\["tin"\]/,
      /\["tin"\]/,
    ],
    ['reference: no id', link({ from: 'Rubaya' }), 'from', '"Rubaya"', /the id of MineSite/, /标识/],
    ['reference: a list', link({ from: [idOf.site('1')] }), 'from', '', /the id of/, /标识/],
    ['reference: an object', link({ from: {} }), 'from', '{}', /the id of/, /标识/],
    ['references: no list', link({ via: idOf.point('1') }), 'via', '', /ids of TradingPoint/, /列表/],
    ['references: no ids', link({ via: ['x'] }), 'via', '["x"]', /ids of/, /列表/],
    [
      'interval: ends before it starts',
      link({ validFrom: '2024-01-02', validTo: '2024-01-01' }),
      'validTo',
      '"2024-01-01"',
      /2024-01-02 or a later day/,
      /2024-01-02 当日或之后/,
    ],
  ];
  test.each(cases)('%s', (_title, input, field, value, en, zh) => {
    const issue = onlyIssueOf(input);
    expect(issue.field).toBe(`fact.properties.${field}`);
    if (value !== '') expect(issue.value).toBe(value);
    expect(issue.accepted.en).toMatch(en);
    expect(issue.accepted.zh).toMatch(zh);
  });

  test('what is required is asked for', () => {
    const bare = { kind: 'SupplyLink', id: 'supply-link:test:1', properties: {} };
    expect(issuesOf(bare).map(({ field, value }) => [field, value])).toEqual([
      ['fact.properties.from', '(absent)'],
      ['fact.properties.to', '(absent)'],
      ['fact.properties.minerals', '(absent)'],
    ]);
  });

  test('everything that is wrong is told at once', () => {
    const fields = issuesOf(site({ country: 'x', latitude: 91, depth: 3 })).map(({ field }) => field);
    expect(fields.sort()).toEqual([
      'fact.properties.country',
      'fact.properties.depth',
      'fact.properties.latitude',
    ]);
  });

  test('the message says it all, in either language', async () => {
    const { messages } = await expectRefusal('BAD_USER_INPUT', () => readFact(site({ country: 'x' })));
    expect(messages.en).toBe(
      'fact.properties.country = "x": cannot be taken; accepted: an ISO 3166-1 alpha-2 country code such as CD',
    );
    expect(messages.zh).toMatch(/^fact\.properties\.country = "x": ?无法接受；应为：/);
  });
});

describe('limits', () => {
  test('a text holds 2,000 characters, an id 200, a list 1,000 entries', () => {
    const name = '矿'.repeat(2_000);
    expect(readFact(site({ name })).properties.name).toBe(name);
    expect(onlyIssueOf(site({ name: `${name}矿` })).field).toBe('fact.properties.name');

    const id = `mine-site:test:${'x'.repeat(185)}`;
    expect(id).toHaveLength(200);
    expect(readFact({ ...site({}), id }).id).toBe(id);
    expect(onlyIssueOf({ ...site({}), id: `${id}x` })).toMatchObject({ field: 'fact.id' });

    const aliases = Array.from({ length: 1_000 }, (_, index) => `alias ${index}`);
    expect(readFact(site({ aliases })).properties.aliases).toEqual(aliases);
    expect(onlyIssueOf(site({ aliases: [...aliases, 'one more'] })).field).toBe('fact.properties.aliases');

    const via = Array.from({ length: 1_001 }, (_, index) => idOf.point(String(index)));
    expect(onlyIssueOf(link({ via })).field).toBe('fact.properties.via');
  });

  test('a long value is shortened in the error, and never within a character', () => {
    for (let shift = 0; shift < 2; shift += 1) {
      const { value } = onlyIssueOf(site({ region: `${'a'.repeat(shift)}${'😀'.repeat(2_000)}` }));
      expect(value.length).toBeLessThanOrEqual(120);
      expect(value.endsWith('…')).toBe(true);
      expect(value.isWellFormed()).toBe(true);
    }
    const { field } = onlyIssueOf(site({ ['p'.repeat(10_000)]: 1 }));
    expect(field.length).toBeLessThan(200);
  });
});

describe('names that mean something to JavaScript', () => {
  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('%s is no property', (name) => {
    const input: unknown = JSON.parse(
      `{"kind": "MineSite", "id": "mine-site:test:1", "properties": {"name": "a", "${name}": {"polluted": true}}}`,
    );
    expect(onlyIssueOf(input)).toMatchObject({
      field: `fact.properties.${name}`,
      value: '{"polluted":true}',
    });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test.each(['__proto__', 'constructor', 'toString'])('%s is no kind', (kind) => {
    expect(onlyIssueOf({ ...site({}), kind })).toMatchObject({
      field: 'fact.kind',
      value: JSON.stringify(kind),
    });
  });

  test('inherited properties are not stated ones', () => {
    const properties: unknown = Object.create({ name: 'inherited' });
    expect(onlyIssueOf({ ...site({}), properties }).field).toBe('fact.properties.name');
  });

  test('as names and keys they are texts like others', () => {
    const fact = readFact({
      kind: 'MineSite',
      id: 'mine-site:test:__proto__',
      properties: { name: '__proto__' },
    });
    expect(fact.id).toBe('mine-site:test:__proto__');
    expect(fact.properties.name).toBe('__proto__');
  });
});

describe('the form of a fact', () => {
  test.each([undefined, null, 7, 'MineSite', [], {}])('%j is no fact', (input) => {
    expect(onlyIssueOf(input).field).toBe('fact.kind');
  });

  test.each([undefined, null, 7, 'name', []])('%j are no properties', (properties) => {
    expect(onlyIssueOf({ kind: 'MineSite', id: 'mine-site:test:1', properties }).field).toBe(
      'fact.properties',
    );
  });

  test('an id belongs to its kind', () => {
    expect(onlyIssueOf({ ...site({}), id: 'trader:test:1' })).toMatchObject({
      field: 'fact.id',
      value: '"trader:test:1"',
      accepted: { en: expect.stringContaining('beginning with mine-site:') },
    });
  });

  test.each([
    'mine-site:ipis:codmine00001',
    'mine-site:Test.v1_2-b:a:b:c',
    'mine-site:test:鲁巴亚',
    'risk-flag:test:"\'`;--',
  ])('%s is an id', (id) => {
    expect(isId(id)).toBe(true);
  });

  test.each([
    '',
    'mine-site',
    'mine-site:test',
    'mine-site:test:',
    'mine-site::1',
    ':test:1',
    'Mine:test:1',
    'mine-site:te st:1',
    'mine-site:test:a b',
    'mine-site:test:a\u3000b',
    'mine-site:test:a\n',
    '\nmine-site:test:a',
    'mine-site:test:\0',
    'mine-site:test:\u200d',
    'mine-site:test:\ufeff',
    'mine-site:test:\ud800',
    'mine-site:test:\uf8ff',
    'mine-site:test:😀',
    'mine-site:-test:1',
    'mine-site:矿:1',
    7,
    null,
    undefined,
    ['mine-site:test:1'],
    { toString: () => 'mine-site:test:1' },
  ])('%j is not', (id) => {
    expect(isId(id)).toBe(false);
  });
});

describe('the canonical form', () => {
  test('minerals are sorted and said once', () => {
    expect(readFact(link({ minerals: ['tin', 'gold', 'tin'] })).properties.minerals).toEqual(['gold', 'tin']);
  });

  test('masses are sorted by mineral; one without bounds says nothing', () => {
    const { masses } = readFact(
      link({
        minerals: ['tin', 'gold', 'tantalum'],
        masses: [
          { mineral: 'tin', kgLow: 5, kgHigh: 5 },
          { mineral: 'tantalum' },
          { mineral: 'gold', kgHigh: 1 },
        ],
      }),
    ).properties;
    expect(masses).toEqual([
      { mineral: 'gold', kgHigh: 1 },
      { mineral: 'tin', kgLow: 5, kgHigh: 5 },
    ]);
  });

  test('ids and texts keep their order, ids without repeats', () => {
    const via = ['b', 'a', 'b'].map(idOf.point);
    expect(readFact(link({ via })).properties.via).toEqual(['b', 'a'].map(idOf.point));
    expect(readFact(site({ aliases: ['b', 'a'] })).properties.aliases).toEqual(['b', 'a']);
  });

  test('an empty list, or undefined, is as if it had been left out', () => {
    expect(readFact(site({ aliases: [], minerals: [], region: undefined })).properties).toEqual({
      name: 'Rubaya',
    });
    expect(Object.keys(readFact(link({ masses: [{ mineral: 'tin' }] })).properties)).not.toContain('masses');
  });

  test('zero has no sign', () => {
    expect(Object.is(readFact(site({ latitude: -0 })).properties.latitude, 0)).toBe(true);
    const { masses } = readFact(link({ masses: [{ mineral: 'tin', kgLow: -0 }] })).properties;
    expect(Object.is((masses as readonly { kgLow: number }[])[0]?.kgLow, 0)).toBe(true);
  });

  test('an interval of one day holds', () => {
    const day = '2024-02-29';
    expect(readFact(link({ validFrom: day, validTo: day })).properties).toMatchObject({ validFrom: day });
  });

  test('reading what was read changes nothing, and the input is left as it was', () => {
    const input = link({ minerals: ['tin', 'gold'], via: [idOf.point('1')], note: 'x' });
    const copy = structuredClone(input);
    const once = readFact(input);
    expect(input).toEqual(copy);
    expect(readFact(once)).toEqual(once);
  });
});

describe('a changeset', () => {
  const changeset = (operations: readonly Operation[], more: Partial<Changeset> = {}): Changeset => ({
    id: 'c1',
    author: 'a tester',
    reason: 'a test',
    operations,
    ...more,
  });
  const fieldsOf = async (input: Changeset) =>
    (await expectRefusal('BAD_USER_INPUT', () => readChangeset(input))).issues.map(({ field }) => field);

  test('is read whole', () => {
    const read = readChangeset(
      changeset([put(sample.site('1', { minerals: ['tin', 'gold'] })), retract(idOf.site('2'))], {
        importId: 'i1',
      }),
    );
    expect(read).toEqual({
      id: 'c1',
      author: 'a tester',
      reason: 'a test',
      importId: 'i1',
      operations: [
        put(sample.site('1', { minerals: ['gold', 'tin'] })),
        { op: 'retract', id: 'mine-site:test:2' },
      ],
    });
    expect('importId' in readChangeset(changeset([]))).toBe(false);
  });

  test('names the operation that is wrong', async () => {
    const wrong = { kind: 'MineSite', id: 'mine-site:test:1', properties: {} } as const;
    expect(await fieldsOf(changeset([retract(idOf.site('2')), put(wrong)]))).toEqual([
      'operations[1].fact.properties.name',
    ]);
    expect(await fieldsOf(changeset([retract('nothing'), reinstate('')]))).toEqual([
      'operations[0].id',
      'operations[1].id',
    ]);
  });

  test('takes one operation for each id', async () => {
    const one = sample.site('1');
    expect(await fieldsOf(changeset([put(one), retract(one.id)]))).toEqual(['operations[1].id']);
  });

  test.each([
    ['id', ''],
    ['id', 'x'.repeat(201)],
    ['id', 'a\0'],
    ['author', ''],
    ['author', 7],
    ['reason', '\ud800'],
    ['reason', ' \t\u3000'],
    ['author', ' '],
    ['reason', 'x'.repeat(2_001)],
    ['importId', ''],
    ['importId', null],
  ])('with %s %j is refused', async (field, value) => {
    expect(await fieldsOf({ ...changeset([]), [field]: value } as Changeset)).toEqual([field]);
  });

  test.each([
    [{ op: 'delete', id: 'mine-site:test:1' }],
    [{}],
    [null],
    [undefined],
    ['put'],
    [{ op: '__proto__' }],
  ])('%j is no operation', async (operation) => {
    expect(await fieldsOf(changeset([operation as unknown as Operation]))).toEqual(['operations[0].op']);
  });

  test.each([undefined, null, {}, 'put'])('%j are no operations', async (operations) => {
    expect(await fieldsOf(changeset(operations as unknown as readonly Operation[]))).toEqual(['operations']);
  });

  test.each([undefined, null, 7, []])('%j is no changeset', async (input) => {
    await expectRefusal('BAD_USER_INPUT', () => readChangeset(input as unknown as Changeset));
  });

  test('an import says where its fact came from', async () => {
    const fact = sample.site('1');
    const withProvenance = (provenance: unknown) =>
      changeset([{ op: 'import', fact, provenance } as unknown as Operation]);
    expect(await fieldsOf(withProvenance(undefined))).toEqual([
      'operations[0].provenance.source',
      'operations[0].provenance.key',
      'operations[0].provenance.digest',
    ]);
    expect(await fieldsOf(withProvenance({ source: 's', key: '', digest: 'd' }))).toEqual([
      'operations[0].provenance.key',
    ]);
    const provenance = { source: 's', key: 'k', digest: 'd' };
    expect(readChangeset(withProvenance({ ...provenance, more: 'no' })).operations).toEqual([
      { op: 'import', fact, provenance },
    ]);
  });

  test('holds 5,000 operations and no more', async () => {
    const many = Array.from({ length: 5_000 }, (_, index) => retract(idOf.site(String(index))));
    expect(readChangeset(changeset(many)).operations).toHaveLength(5_000);
    const refusal = await expectRefusal('LIMIT_EXCEEDED', () =>
      readChangeset(changeset([...many, retract(idOf.site('one more'))])),
    );
    expect(refusal.messages.en).toContain('5001');
  });

  test('tells a day that does not exist from what is no day at all', () => {
    const problemOf = (validFrom: string) => {
      const relation = { from: 'person:test:p', to: 'mine-site:test:m', validFrom };
      try {
        readFact({ kind: 'Owns', id: 'owns:test:o', properties: relation });
      } catch (error) {
        if (error instanceof OretraceError) return error.issues.map(({ problem }) => problem.en);
      }
      return [];
    };
    expect(problemOf('2024-13-01')).toEqual(['is a day that does not exist']);
    expect(problemOf('next week')).toEqual(['cannot be taken']);
  });
});
