import { z } from 'zod';
import { ROLE_NAMES } from '../access/roles.ts';
import { badInput, type InputIssue, shown } from '../store/errors.ts';
import { RISK_CATEGORIES } from '../store/kinds/codes.ts';
import { DEFAULT_APPROVALS, DEFAULT_ESCALATION, DEFAULT_STRICTNESS } from './default-rules.ts';
import {
  ACTIVITIES,
  APPROVED_DECISIONS,
  CHOICES,
  CLAUSE_FINDINGS,
  CLOCK_STARTS,
  CLOCK_TESTS,
  codesOf,
  DEFINED_TERMS,
  DUTY_HOLDERS,
  GATES,
  JUDGEMENTS,
  NUMBERINGS,
  PARTIES,
  PASSAGE_ROLES,
  PLAN_OUTCOMES,
  RESPONSES,
  STAKEHOLDERS,
  THRESHOLDS,
  TIME_UNITS,
  TIMINGS,
  TRIGGERS,
} from './vocabulary.ts';

const HAN = /\p{Script=Han}/u;

const english = z
  .string()
  .min(1)
  .refine((text) => !HAN.test(text), { error: 'holds Chinese characters where English is due' });
const chinese = z.string().regex(HAN, { error: 'holds no Chinese character where Chinese is due' });

const clauseId = z.string().regex(/^[A-Z0-9][A-Za-z0-9.-]{0,19}$/);
const date = z.iso.date();
const words = z.strictObject({ words: english, wordsZh: chinese });
const duration = z.strictObject({ length: z.int().positive(), unit: z.enum(codesOf(TIME_UNITS)) });

const passage = z.strictObject({
  clause: clauseId,
  role: z.enum(codesOf(PASSAGE_ROLES)),
  defines: z.enum(codesOf(DEFINED_TERMS)).optional(),
  /** The same paragraph of the text goes on. */
  continuesParagraph: z.boolean().default(false),
  markerZh: z.string().min(1).optional(),
  marker: english.optional(),
  textZh: chinese,
  text: english,
});

const clock = z.strictObject({
  ...duration.shape,
  /** Null where the text does not say; a setting then gives a default. */
  start: z.enum(codesOf(CLOCK_STARTS)).nullable(),
  test: z.enum(codesOf(CLOCK_TESTS)),
  failedBy: z.array(z.enum(codesOf(PLAN_OUTCOMES))).min(1),
  ...words.shape,
});

const response = z.strictObject({
  trigger: z.enum(codesOf(TRIGGERS)),
  choice: z.enum(codesOf(CHOICES)),
  responses: z.array(z.enum(codesOf(RESPONSES)).exclude(['NONE_PRESCRIBED'])).min(1),
  timing: z.enum(codesOf(TIMINGS)),
  ...words.shape,
  clock: clock.optional(),
  minimumTerm: z.strictObject({ ...duration.shape, ...words.shape }).optional(),
  gates: z.array(z.enum(codesOf(GATES))).default([]),
  stakeholders: z.array(z.enum(codesOf(STAKEHOLDERS))).default([]),
  /** Codes of the settings that fill in what the step leaves open. */
  settings: z.array(z.string()).default([]),
});

const duty = z.strictObject({
  code: z.string().regex(/^[A-Z][A-Z0-9_]*$/),
  on: z.enum(codesOf(DUTY_HOLDERS)),
  /** Not in the text: added by whoever wrote this file. */
  ours: z.boolean().default(false),
  stakeholders: z.array(z.enum(codesOf(STAKEHOLDERS))).default([]),
  name: english,
  nameZh: chinese,
});

/** What is absent in a clause is taken from the clause above it; null says that the text has none. */
const clause = z.strictObject({
  id: clauseId,
  parent: clauseId.nullable(),
  numbering: z.enum(codesOf(NUMBERINGS)),
  citation: english,
  citationZh: chinese,
  title: english,
  titleZh: chinese,
  /** For a clause of ours without passages of its own: the words of the text that it stands for. */
  quote: z.strictObject({ text: english, textZh: chinese }).optional(),
  threshold: z
    .strictObject({
      code: z.enum(codesOf(THRESHOLDS)),
      words: english.nullable(),
      wordsZh: chinese.nullable(),
    })
    .nullable()
    .optional(),
  judgedOn: z.enum(codesOf(JUDGEMENTS)).nullable().optional(),
  cahra: words.nullable().optional(),
  whoseConduct: z.array(z.enum(codesOf(PARTIES))).optional(),
  activities: z.array(z.enum(codesOf(ACTIVITIES))).optional(),
  link: z.strictObject({ sourcesFrom: words, linkedTo: words }).nullable().optional(),
  findings: z.array(z.strictObject({ code: z.enum(codesOf(CLAUSE_FINDINGS)), ...words.shape })).optional(),
  /** Clauses to be looked at where this one applies. */
  proposes: z.array(z.strictObject({ clause: clauseId, reason: english, reasonZh: chinese })).default([]),
  /** 1 the gravest; every clause with a category needs one, or takes that of the clause above. */
  severity: z.int().min(1).max(9).optional(),
  associationSteps: z.int().min(1).max(2).optional(),
  responses: z.array(response).default([]),
  /** Clauses whose responses apply, in order; absent: this clause's own, else those of the clause above. */
  respondsAs: z.array(clauseId).min(1).optional(),
  nonePrescribed: z.strictObject({ reason: english, reasonZh: chinese }).optional(),
  summary: english.optional(),
  summaryZh: chinese.optional(),
  note: english.optional(),
  noteZh: chinese.optional(),
  duties: z.array(duty).default([]),
  categories: z.array(z.enum(RISK_CATEGORIES)).default([]),
});

const settingValue = z.union([duration, z.strictObject({ start: z.enum(codesOf(CLOCK_STARTS)) })]);

const setting = z.strictObject({
  code: z.string().regex(/^[A-Z][A-Z0-9_]*$/),
  clauses: z.array(clauseId).min(1),
  ...words.shape,
  default: settingValue.nullable(),
  /** What the policy's owner sets instead of the default. */
  value: settingValue.optional(),
  note: english,
  noteZh: chinese,
});

const remark = z.strictObject({
  clause: clauseId,
  quoteZh: chinese,
  remark: english,
  remarkZh: chinese,
});

const approval = z.strictObject({ decision: z.enum(codesOf(APPROVED_DECISIONS)), by: z.enum(ROLE_NAMES) });
const escalation = z.strictObject({ afterWorkingDays: z.int().min(1).max(250), to: z.enum(ROLE_NAMES) });
const stricterThan = z.strictObject({
  response: z.enum(codesOf(RESPONSES)),
  than: z
    .array(z.enum(codesOf(RESPONSES)))
    .min(1)
    .readonly(),
});

/** Working days are Monday to Friday, without the holidays, and with the weekend days that make up for them. */
const calendar = z.strictObject({
  known: z.strictObject({ from: date, to: date }),
  source: english,
  sourceZh: chinese,
  holidays: z.array(z.strictObject({ from: date, to: date, name: english, nameZh: chinese })),
  workedWeekends: z.array(date).default([]),
});

/**
 * One company's policy in one JSON file: its whole text in both languages, and the reading of it in codes.
 * Another company's policy is another file of this shape.
 */
export const policyFileSchema = z.strictObject({
  format: z.literal('oretrace-policy'),
  formatVersion: z.literal(2),
  id: z.string().regex(/^[a-z0-9-]{1,60}$/),
  version: z.string().min(1).max(40),
  versionNote: english,
  versionNoteZh: chinese,
  title: english,
  titleZh: chinese,
  owner: z.strictObject({
    name: english,
    nameZh: chinese,
    shortName: english,
    shortNameZh: chinese,
    group: english.nullable(),
    groupZh: chinese.nullable(),
  }),
  /** IANA name; clocks run on its calendar. */
  timeZone: z.string().refine(isTimeZone, { error: 'is not an IANA time zone such as Asia/Shanghai' }),
  /** First day in force; null: the text does not say. */
  inForceFrom: date.nullable(),
  /** Last day in force; null: still in force. */
  inForceTo: date.nullable(),
  authoritativeLanguage: z.enum(['zh', 'en']),
  /** Codes of the minerals that the text names, in its order. Its list may be open. */
  namedMinerals: z.array(z.string().regex(/^[a-z][a-z0-9_]{0,49}$/)),
  /** The whole text, first sentence to last, in its order. */
  passages: z.array(passage).min(1),
  clauses: z.array(clause).min(1),
  categoriesWithoutClause: z.array(
    z.strictObject({ category: z.enum(RISK_CATEGORIES), reason: english, reasonZh: chinese }),
  ),
  settings: z.array(setting),
  remarks: z.array(remark),
  /** Decisions that need a second person. */
  approvals: z.array(approval).default([...DEFAULT_APPROVALS]),
  escalation: z.array(escalation).default([...DEFAULT_ESCALATION]),
  strictness: z.array(stricterThan).default([...DEFAULT_STRICTNESS]),
  /** Absent: Monday to Friday are worked, all of them. */
  calendar: calendar.optional(),
});
export type PolicyFile = z.infer<typeof policyFileSchema>;
export type PolicyFileClause = PolicyFile['clauses'][number];

/**
 * Reads a policy file's text.
 *
 * @param source what to call the file in errors
 * @throws OretraceError BAD_USER_INPUT naming every field that is wrong; whether the parts fit together is
 *   checked by `buildPolicy`
 */
export function parsePolicyFile(text: string, source: string): PolicyFile {
  const result = policyFileSchema.safeParse(parseJson(text, source), { reportInput: true });
  if (result.success) return result.data;
  throw badInput(result.error.issues.map((issue) => describeIssue(issue, source)));
}

function parseJson(text: string, source: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    throw badInput([
      {
        field: source,
        value: shown(text.slice(0, 60)),
        problem: { en: `is not JSON (${detail})`, zh: `不是 JSON（${detail}）` },
        accepted: { en: 'a policy file in JSON', zh: 'JSON 格式的政策文件' },
      },
    ]);
  }
}

function describeIssue(issue: z.core.$ZodIssue, source: string): InputIssue {
  return {
    field: `${source}: ${z.core.toDotPath(issue.path) || '(whole file)'}`,
    value: shown(issue.input),
    problem: { en: issue.message, zh: problemInChinese(issue) },
    accepted: acceptedBy(issue),
  };
}

function problemInChinese(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? '缺少此项' : '类型不符';
    case 'invalid_value':
      return '不在允许的取值之内';
    case 'unrecognized_keys':
      return `含有未知的项：${issue.keys.join('、')}`;
    case 'invalid_format':
      return '格式不符';
    case 'too_small':
      return '太小或太短';
    case 'too_big':
      return '太大或太长';
    default:
      return '不符合要求';
  }
}

function acceptedBy(issue: z.core.$ZodIssue): InputIssue['accepted'] {
  if (issue.path.join() === 'formatVersion') {
    return {
      en: '2; a file of version 1 becomes one of version 2 when its clauses with categories have a severity',
      zh: '2；版本 1 的文件只需为有风险类别的条款补上 severity 即成为版本 2',
    };
  }
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String).join(', ');
    return { en: `one of ${values}`, zh: `${values} 之一` };
  }
  return { en: 'what docs/policy.md says of policy files', zh: '见 docs/policy.md 中政策文件的格式' };
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
