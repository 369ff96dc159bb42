import { describe, expect, test } from 'vitest';
import { type InputIssue, OretraceError } from './errors.ts';
import type { Filter, ListQuery, SearchQuery } from './port.ts';
import { readListQuery, readNeighbourQuery, readSearchQuery } from './queries.ts';
import { readInstant, readPastRevision, readRevisionNumber } from './revision-queries.ts';

/** What was refused, by code and by the fields that are named. */
function refusal(read: () => unknown): { code: string; fields: string[]; issues: readonly InputIssue[] } {
  try {
    read();
  } catch (error) {
    if (error instanceof OretraceError) {
      const { code, issues } = error;
      return { code, fields: issues.map(({ field }) => field), issues };
    }
    throw error;
  }
  return expect.fail('nothing was refused');
}

const filtered = (...filters: unknown[]) =>
  ({ kind: 'MineSite', filters: filters as Filter[], limit: 10 }) satisfies ListQuery;

describe('a list query', () => {
  test('is completed', () => {
    expect(readListQuery({ kind: 'MineSite', limit: 10 })).toEqual({
      kind: 'MineSite',
      filters: [],
      order: 'asc',
      orderBy: null,
      after: null,
      limit: 10,
    });
  });

  test('names every field that is wrong at once, each with its value and what would be accepted', () => {
    const { code, issues } = refusal(() =>
      readListQuery({
        ...filtered(
          { field: 'county', in: ['CD'] },
          { field: 'note', present: true },
          { field: 'country', in: ['CD', 'Congo'] },
          { field: '__proto__', in: ['x'] },
        ),
        order: 'up' as 'asc',
        limit: 1_001,
      }),
    );
    expect(code).toBe('BAD_USER_INPUT');
    expect(issues.map(({ field, value }) => [field, value])).toEqual([
      ['filters[0].field', '"county"'],
      ['filters[1].field', '"note"'],
      ['filters[2].in[1]', '"Congo"'],
      ['filters[3].field', '"__proto__"'],
      ['order', '"up"'],
      ['limit', '1001'],
    ]);
    expect(issues[0]?.accepted.en).toContain('country');
    expect(issues[2]?.accepted.en).toContain('ISO 3166-1');
    for (const { problem, accepted } of issues) {
      expect(problem.zh).toMatch(/\p{Script=Han}/u);
      expect(accepted.zh).not.toBe('');
    }
  });

  test.each<[string, object, string]>([
    ['a number for text', { field: 'country', in: [7] }, 'filters[0].in[0]'],
    ['a mineral in capitals', { field: 'minerals', in: ['TIN'] }, 'filters[0].in[0]'],
    ['no list of values', { field: 'country', in: 'CD' }, 'filters[0].in'],
    ['presence that is neither true nor false', { field: 'country', present: 'yes' }, 'filters[0].present'],
    ['a range of what is no date', { field: 'country', from: '2020-01-01' }, 'filters[0].field'],
    [
      'an interval that the kind does not have',
      { interval: ['validFrom', 'validTo'], on: '2020-01-01' },
      'filters[0].interval',
    ],
    ['text with NUL', { text: 'a\0b' }, 'filters[0].text'],
    ['text that is cut within a character', { text: 'a\ud83d' }, 'filters[0].text'],
    [
      'a referring kind that is none',
      { referredBy: { kind: 'Nothing', reference: 'to', filters: [] } },
      'filters[0].referredBy.kind',
    ],
    [
      'a reference that leads elsewhere',
      { referredBy: { kind: 'SupplyLink', reference: 'via', filters: [] } },
      'filters[0].referredBy.reference',
    ],
    [
      'a wrong filter within',
      { referredBy: { kind: 'SupplyLink', reference: 'to', filters: [{ field: 'form', in: ['DUST'] }] } },
      'filters[0].referredBy.filters[0].in[0]',
    ],
    [
      'no id among those that match all the same',
      { referredBy: { kind: 'SupplyLink', reference: 'to', filters: [], orAmong: ['mine-site:a:b', 'x'] } },
      'filters[0].referredBy.orAmong[1]',
    ],
    [
      'one within another',
      {
        referredBy: {
          kind: 'SupplyLink',
          reference: 'to',
          filters: [{ referredBy: { kind: 'RiskFlag', reference: 'subject', filters: [] } }],
        },
      },
      'filters[0].referredBy.filters[0].referredBy',
    ],
  ])('refuses %s', (_, filter, field) => {
    expect(refusal(() => readListQuery(filtered(filter)))).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: [field],
    });
  });

  test('takes dates that exist, in their order', () => {
    const links = (filter: Filter) => () =>
      readListQuery({ kind: 'SupplyLink', filters: [filter], limit: 1 });
    expect(refusal(links({ field: 'validFrom', from: '2023-02-29' })).fields).toEqual(['filters[0].from']);
    expect(refusal(links({ field: 'validFrom', from: '2024-02-02', to: '2024-02-01' })).fields).toEqual([
      'filters[0].to',
    ]);
    expect(refusal(links({ field: 'validFrom' })).fields).toEqual(['filters[0]']);
    expect(refusal(links({ interval: ['validFrom', 'validTo'], on: 'today' })).fields).toEqual([
      'filters[0].on',
    ]);
    expect(links({ field: 'validFrom', to: '2024-02-29' })().filters).toEqual([
      { by: 'range', field: 'validFrom', from: null, to: '2024-02-29' },
    ]);
  });

  test('takes the sort keys of its own kind to begin after', () => {
    const from = (key: string) => () => readListQuery({ kind: 'MineSite', after: key, limit: 1 });
    expect(from('rubaya\u0001mine-site:test:1')().after).toBe('rubaya\u0001mine-site:test:1');
    for (const key of [
      '',
      'rubaya',
      'mine-site:test:1',
      'rubaya\u0001trader:test:1',
      '\ud83d\u0001mine-site:a:1',
    ]) {
      expect(refusal(from(key)).fields).toEqual(['after']);
    }
  });

  test.each([0, -1, 1.5, 1_001, 1_000_000, Number.NaN, '10', undefined])('refuses the limit %s', (limit) => {
    expect(refusal(() => readListQuery({ kind: 'MineSite', limit: limit as number })).fields).toEqual([
      'limit',
    ]);
  });

  test('takes 50 filters, those within others included, and 10,000 values', () => {
    const country: Filter = { field: 'country', present: true };
    const nested: Filter = {
      referredBy: { kind: 'SupplyLink', reference: 'to', filters: [{ field: 'form', present: true }] },
    };
    expect(readListQuery(filtered(...Array(48).fill(country), nested)).filters).toHaveLength(49);
    expect(refusal(() => readListQuery(filtered(...Array(49).fill(country), nested))).code).toBe(
      'LIMIT_EXCEEDED',
    );
    const values = (count: number) => Array.from({ length: count }, (_, index) => `m${index}`);
    expect(readListQuery(filtered({ field: 'minerals', in: values(10_000) })).filters).toHaveLength(1);
    expect(refusal(() => readListQuery(filtered({ field: 'minerals', in: values(10_001) }))).code).toBe(
      'LIMIT_EXCEEDED',
    );
  });
});

describe('other queries', () => {
  test('neighbours: a reference of the kind, 1,000 ids', () => {
    const query = { kind: 'SupplyLink', reference: 'from', ids: [], limitPerId: 1 } as const;
    expect(readNeighbourQuery(query).reference).toBe('from');
    expect(refusal(() => readNeighbourQuery({ ...query, reference: 'minerals' })).fields).toEqual([
      'reference',
    ]);
    expect(refusal(() => readNeighbourQuery({ ...query, limitPerId: 0 })).fields).toEqual(['limitPerId']);
    expect(refusal(() => readNeighbourQuery({ ...query, ids: Array(1_001).fill('x') })).code).toBe(
      'LIMIT_EXCEEDED',
    );
  });

  test('search: kinds with words, a position of a hit; a text without words finds nothing', () => {
    const read = (more: Partial<SearchQuery>) => () => readSearchQuery({ text: 'rubaya', limit: 1, ...more });
    expect(read({ text: '' })().tokens).toBeNull();
    expect(read({ text: '!?' })().tokens).toBeNull();
    expect(refusal(read({ text: 7 as unknown as string })).fields).toEqual(['text']);
    expect(refusal(read({ kinds: ['MineSite', 'SupplyLink'] })).fields).toEqual(['kinds[1]']);
    expect(refusal(read({ after: { rank: 3, sortKey: 'a', id: 'mine-site:a:1' } })).fields).toEqual([
      'after',
    ]);
  });

  test('the log: a revision', () => {
    expect(readRevisionNumber(0)).toBe(0);
    for (const after of [-1, 0.5, Number.NaN]) {
      expect(refusal(() => readRevisionNumber(after)).fields).toEqual(['after']);
    }
  });
});

describe('a revision to read as of', () => {
  test('is one that has been recorded, or 0', () => {
    expect([0, 3, 7].map((at) => readPastRevision(at, 7))).toEqual([0, 3, 7]);
    for (const at of [8, -1, 0.5, Number.NaN, '1', null]) {
      const { code, fields } = refusal(() => readPastRevision(at as number, 7));
      expect([code, ...fields]).toEqual(['BAD_USER_INPUT', 'at']);
    }
    const [issue] = refusal(() => readPastRevision(8, 7)).issues;
    expect(issue?.problem.zh).toBe('尚未产生');
    expect(issue?.accepted.en).toContain('0 to 7');
  });
});

describe('an instant', () => {
  test('is written as the log writes it', () => {
    for (const instant of ['2024-02-29T23:59:59.999Z', '0001-01-01T00:00:00.000Z']) {
      expect(readInstant(instant)).toBe(instant);
    }
    const wrong = ['2023-02-29T00:00:00.000Z', '2024-02-29', '2024-02-29T24:00:00.000Z', 'x', 7, undefined];
    for (const instant of wrong) {
      const { code, fields } = refusal(() => readInstant(instant as string));
      expect([code, ...fields]).toEqual(['BAD_USER_INPUT', 'instant']);
    }
  });
});
