import type { InputIssue } from '../store/errors.ts';
import type { PolicyFile } from './policy-file.ts';
import { lineOf, misfit } from './policy-misfit.ts';
import { strictnessOf } from './strictness.ts';
import { daysOff, isWeekend } from './working-calendar.ts';

/** What does not fit in what the owner's process goes by: severities, set values, approvals, strictness, holidays. */
export function* ruleIssues(file: PolicyFile): Generator<InputIssue> {
  yield* daysInForce(file);
  yield* severities(file);
  yield* setValues(file);
  yield* saidTwice(file);
  yield* circles(file);
  yield* calendarDays(file);
}

function* daysInForce({ inForceFrom, inForceTo }: PolicyFile): Generator<InputIssue> {
  if (inForceFrom === null || inForceTo === null || inForceFrom <= inForceTo) return;
  yield misfit(
    'inForceTo',
    inForceTo,
    { en: 'is before the first day in force', zh: '早于生效日期' },
    { en: `${inForceFrom} or later, or null`, zh: `${inForceFrom} 或之后，或 null` },
  );
}

function* severities(file: PolicyFile): Generator<InputIssue> {
  for (const [index, clause] of file.clauses.entries()) {
    if (clause.categories.length === 0) continue;
    if (lineOf(clause, file).some((one) => one.severity !== undefined)) continue;
    yield misfit(
      `clauses[${index}].severity`,
      clause.severity,
      { en: 'is missing, here and above', zh: '本条款及其上级条款均未写明' },
      { en: 'a whole number from 1, the gravest, to 9', zh: '1（最严重）至 9 的整数' },
    );
  }
}

/** A setting keeps its kind: a start stays a start, a length a length. One without a default may be given either. */
function* setValues(file: PolicyFile): Generator<InputIssue> {
  for (const [index, { default: usual, value }] of file.settings.entries()) {
    if (value === undefined || usual === null || 'start' in usual === 'start' in value) continue;
    yield misfit(
      `settings[${index}].value`,
      JSON.stringify(value),
      { en: 'is of another kind than the default', zh: '与默认值的类型不同' },
      'start' in usual
        ? { en: 'a start, such as {"start": "PLAN_ADOPTED"}', zh: '起算点，如 {"start": "PLAN_ADOPTED"}' }
        : {
            en: 'a length and a unit, such as {"length": 5, "unit": "WORKING_DAY"}',
            zh: '长度与单位，如 {"length": 5, "unit": "WORKING_DAY"}',
          },
    );
  }
}

function* saidTwice(file: PolicyFile): Generator<InputIssue> {
  const lists: [string, readonly (string | number)[]][] = [
    ['approvals', file.approvals.map((one) => one.decision)],
    ['escalation', file.escalation.map((one) => one.afterWorkingDays)],
    ['strictness', file.strictness.map((one) => one.response)],
    ['settings', file.settings.map((one) => one.code)],
  ];
  for (const [list, values] of lists) {
    for (const [index, value] of values.entries()) {
      if (values.indexOf(value) === index) continue;
      yield misfit(
        `${list}[${index}]`,
        value,
        { en: 'is said before already', zh: '与前面的重复' },
        { en: 'each only once', zh: '每项只写一次' },
      );
    }
  }
}

function* circles(file: PolicyFile): Generator<InputIssue> {
  const all = strictnessOf(file.strictness);
  for (const [index, { response }] of file.strictness.entries()) {
    if (!all.get(response)?.has(response)) continue;
    yield misfit(
      `strictness[${index}].response`,
      response,
      { en: 'comes out as stricter than itself', zh: '推导结果为比自身更严格' },
      { en: 'an order without circles', zh: '不含循环的次序' },
    );
  }
}

function* calendarDays({ calendar }: PolicyFile): Generator<InputIssue> {
  if (calendar === undefined) return;
  const { known } = calendar;
  if (known.to < known.from) {
    yield misfit(
      'calendar.known.to',
      known.to,
      { en: 'is before the first day', zh: '早于第一天' },
      { en: `${known.from} or later`, zh: `${known.from} 或之后` },
    );
    return;
  }
  const within = (field: string, day: string) =>
    known.from <= day && day <= known.to
      ? []
      : [
          misfit(
            field,
            day,
            { en: 'is not within calendar.known', zh: '不在 calendar.known 范围内' },
            { en: `${known.from} to ${known.to}`, zh: `${known.from} 至 ${known.to}` },
          ),
        ];
  const off = new Set<string>();
  for (const [index, holiday] of calendar.holidays.entries()) {
    const field = `calendar.holidays[${index}]`;
    if (holiday.to < holiday.from) {
      yield misfit(
        `${field}.to`,
        holiday.to,
        { en: 'is before its first day', zh: '早于其第一天' },
        { en: `${holiday.from} or later`, zh: `${holiday.from} 或之后` },
      );
      continue;
    }
    yield* within(`${field}.from`, holiday.from);
    yield* within(`${field}.to`, holiday.to);
    for (const day of daysOff(holiday)) off.add(day);
  }
  for (const [index, day] of calendar.workedWeekends.entries()) {
    const field = `calendar.workedWeekends[${index}]`;
    yield* within(field, day);
    if (isWeekend(day) && !off.has(day)) continue;
    yield misfit(
      field,
      day,
      { en: 'is no Saturday or Sunday, or is a holiday', zh: '不是周末，或为放假日' },
      { en: 'a Saturday or Sunday that is worked', zh: '上班的周六或周日' },
    );
  }
}
