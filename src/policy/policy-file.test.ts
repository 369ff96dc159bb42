import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { OretraceError } from '../store/errors.ts';
import { buildPolicy } from './build-policy.ts';
import { type PolicyFile, parsePolicyFile } from './policy-file.ts';
import { loadPolicy } from './read-policies.ts';

const HAN = /\p{Script=Han}/u;
const TEXT = readFileSync(new URL('data/yilian-responsible-minerals.json', import.meta.url), 'utf8');

/** What is wrong with the policy file once it has been spoiled. */
function issuesOf(spoil: (file: PolicyFile) => void) {
  const file: PolicyFile = JSON.parse(TEXT);
  spoil(file);
  try {
    buildPolicy(parsePolicyFile(JSON.stringify(file), 'p.json'), 'p.json');
  } catch (error) {
    if (error instanceof OretraceError) return error.issues;
    throw error;
  }
  return [];
}

function clauseOfFile(file: PolicyFile, id: string) {
  const found = file.clauses.find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
}

const SPOILED: [string, string, (file: PolicyFile) => void, string][] = [
  ['an unknown format version', 'formatVersion', (file) => Object.assign(file, { formatVersion: 3 }), '3'],
  ['a missing title', 'title', (file) => Object.assign(file, { title: undefined }), '(absent)'],
  [
    'a time zone that there is not',
    'timeZone',
    (file) => Object.assign(file, { timeZone: 'Asia/Nowhere' }),
    'Nowhere',
  ],
  [
    'a date that does not exist',
    'inForceFrom',
    (file) => Object.assign(file, { inForceFrom: '2025-02-29' }),
    '02-29',
  ],
  ['a property that nobody knows', '(whole file)', (file) => Object.assign(file, { colour: 'red' }), ''],
  [
    'English in the Chinese',
    'passages[3].textZh',
    (file) => Object.assign(file.passages[3] ?? {}, { textZh: 'x' }),
    'x',
  ],
  [
    'Chinese in the English',
    'passages[3].text',
    (file) => Object.assign(file.passages[3] ?? {}, { text: 'a 矿' }),
    '矿',
  ],
  [
    'a response that there is not',
    'responses[0].responses[0]',
    (file) => Object.assign(clauseOfFile(file, '1').responses[0] ?? {}, { responses: ['PAUSE'] }),
    'PAUSE',
  ],
  [
    'a clause without its text',
    'clauses[10]',
    (file) => {
      file.passages = file.passages.filter((passage) => passage.clause !== '2.a' && passage.clause !== '5');
    },
    '',
  ],
  ['an id twice', 'clauses[4].id', (file) => Object.assign(file.clauses[4] ?? {}, { id: '1' }), '1'],
  [
    'a clause above that there is not',
    'parent',
    (file) => Object.assign(clauseOfFile(file, '2.a'), { parent: '9' }),
    '9',
  ],
  [
    'clauses above one another',
    'parent',
    (file) => Object.assign(clauseOfFile(file, '2'), { parent: '2.a' }),
    '2',
  ],
  [
    'words that the text does not have',
    'threshold',
    (file) => Object.assign(clauseOfFile(file, '5').threshold ?? {}, { wordsZh: '有充分理由认为' }),
    '有充分理由认为',
  ],
  [
    'a setting that there is not',
    'settings',
    (file) => Object.assign(clauseOfFile(file, '5').responses[0] ?? {}, { settings: ['SOON'] }),
    'SOON',
  ],
  [
    'a category in two clauses',
    'categories',
    (file) => clauseOfFile(file, '5').categories.push('GENOCIDE'),
    'GENOCIDE',
  ],
  [
    'a category without a place',
    'categories',
    (file) => clauseOfFile(file, '5').categories.pop(),
    'LIFE_THREATENING_OHS',
  ],
  [
    'a clock that never starts',
    'clock.start',
    (file) => {
      file.settings = file.settings.filter((setting) => setting.code !== 'CLAUSE_4_CLOCK_START');
      for (const response of clauseOfFile(file, '4').responses) response.settings = [];
    },
    'null',
  ],
  [
    'a note in one language',
    'note',
    (file) => Object.assign(clauseOfFile(file, '2'), { noteZh: undefined }),
    '',
  ],
  ['the format version before', 'formatVersion', (file) => Object.assign(file, { formatVersion: 1 }), '1'],
  [
    'a last day before the first',
    'inForceTo',
    (file) => Object.assign(file, { inForceFrom: '2025-01-01', inForceTo: '2024-12-31' }),
    '2024-12-31',
  ],
  [
    'a clause that is neither grave nor mild',
    'severity',
    (file) => Object.assign(clauseOfFile(file, '5'), { severity: undefined }),
    '(absent)',
  ],
  [
    'a proposal of a clause that there is not',
    'proposes[0].clause',
    (file) => Object.assign(clauseOfFile(file, '2.b').proposes[0] ?? {}, { clause: '4.9' }),
    '4.9',
  ],
  [
    'a finding in words that the text does not have',
    'findings[1]',
    (file) => Object.assign(clauseOfFile(file, '6').findings?.[1] ?? {}, { wordsZh: '轻微违反' }),
    '轻微违反',
  ],
  [
    'a set value of another kind',
    'settings[0].value',
    (file) => Object.assign(file.settings[0] ?? {}, { value: { start: 'PLAN_ADOPTED' } }),
    'PLAN_ADOPTED',
  ],
  [
    'an approval that nobody knows',
    'approvals[0].decision',
    (file) => Object.assign(file.approvals[0] ?? {}, { decision: 'SUSPENTION' }),
    'SUSPENTION',
  ],
  [
    'an approval by a role that there is not',
    'approvals[0].by',
    (file) => Object.assign(file.approvals[0] ?? {}, { by: 'BOSS' }),
    'BOSS',
  ],
  [
    'an approval twice',
    'approvals[4]',
    (file) => file.approvals.push({ decision: 'SUSPENSION', by: 'AUDITOR' }),
    'SUSPENSION',
  ],
  [
    'an escalation before its time',
    'escalation[0].afterWorkingDays',
    (file) => Object.assign(file.escalation[0] ?? {}, { afterWorkingDays: 0 }),
    '0',
  ],
  [
    'a response that is stricter than itself by others',
    'strictness[0].response',
    (file) => file.strictness.push({ response: 'MITIGATION_PLAN', than: ['TERMINATE'] }),
    'TERMINATE',
  ],
  [
    'a holiday that ends before it begins',
    'calendar.holidays[0].to',
    (file) => Object.assign(file.calendar?.holidays[0] ?? {}, { to: '2023-12-31' }),
    '2023-12-31',
  ],
  [
    'a holiday beyond the days that are known',
    'calendar.holidays[0].from',
    (file) => Object.assign(file.calendar?.holidays[0] ?? {}, { from: '2023-12-30' }),
    '2023-12-30',
  ],
  [
    'a worked weekend that is a Monday',
    'calendar.workedWeekends[0]',
    (file) => file.calendar?.workedWeekends.unshift('2024-02-05'),
    '2024-02-05',
  ],
  [
    'a worked weekend that is a holiday',
    'calendar.workedWeekends[0]',
    (file) => file.calendar?.workedWeekends.unshift('2024-02-17'),
    '2024-02-17',
  ],
  [
    'a category without a response',
    'responses',
    (file) => Object.assign(clauseOfFile(file, 'P.1'), { nonePrescribed: undefined }),
    'P.1',
  ],
];

describe('a policy file', () => {
  it('is taken as it stands', () => {
    expect(issuesOf(() => undefined)).toEqual([]);
  });

  it.each(SPOILED)('with %s is refused by name', (_, field, spoil, value) => {
    const issues = issuesOf(spoil);
    const found = issues.find((issue) => issue.field.startsWith('p.json: ') && issue.field.endsWith(field));
    expect(found, JSON.stringify(issues, null, 1)).toBeDefined();
    expect(found?.value).toContain(value);
    for (const text of [found?.problem, found?.accepted]) {
      expect(text?.zh).toMatch(HAN);
      expect(text?.en).not.toMatch(HAN);
    }
  });

  it('that is not JSON, or not there, is refused', () => {
    expect(() => parsePolicyFile('{', 'p.json')).toThrow(/p\.json = "\{": is not JSON/);
    expect(() => loadPolicy('no-such-policy.json')).toThrow(/ENOENT/);
  });

  it('of another company is read beside the first', () => {
    const file: PolicyFile = JSON.parse(TEXT);
    const other = {
      ...file,
      id: 'another',
      version: '2026-01',
      timeZone: 'Europe/Paris',
      inForceFrom: '2026-01-01',
    };
    const policy = buildPolicy(parsePolicyFile(JSON.stringify(other), 'another.json'), 'another.json');
    expect(policy).toMatchObject({
      id: 'another',
      version: '2026-01',
      timeZone: 'Europe/Paris',
      inForceFrom: '2026-01-01',
    });
  });
});
