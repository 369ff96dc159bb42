import { z } from 'zod';
import type { LogEntry } from '../../store/changesets.ts';
import { type Bilingual, shown } from '../../store/errors.ts';
import { KIND_NAMES } from '../../store/kinds/index.ts';
import { isObject, type JsonObject, type LineProblem } from './line-problems.ts';

const DIGEST = /^[0-9a-f]{64}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
const MOST_PROBLEMS = 20;

const text = (longest: number) =>
  z
    .string()
    .min(1)
    .max(longest)
    .refine((value) => value.isWellFormed() && !value.includes('\0'));
const kind = z.enum(KIND_NAMES);
const id = text(200);
const because = id.nullable();

const stated = {
  // Its properties are checked against the kind's declaration when the entry is replayed.
  fact: z.strictObject({ kind, id, properties: z.record(z.string(), z.unknown()) }),
  version: z.int().positive(),
  provenance: z.strictObject({ source: text(2_000), key: text(2_000), digest: text(2_000) }).nullable(),
  asImported: z.boolean(),
};

const effect = z.discriminatedUnion('effect', [
  z.strictObject({ effect: z.literal('recorded'), ...stated }),
  z.strictObject({ effect: z.literal('reinstated'), ...stated, because }),
  z.strictObject({ effect: z.literal('retracted'), kind, id, because }),
  z.strictObject({ effect: z.literal('marked'), kind, id, retractedByName: z.boolean() }),
]);

const OUTCOMES = [
  'RECORDED',
  'AMENDED',
  'RETRACTED',
  'REINSTATED',
  'UNCHANGED',
  'CONFLICT_AMENDED',
  'CONFLICT_RETRACTED',
  'CONFLICT_EXCLUDED',
] as const satisfies LogEntry['outcomes'];

/** A log entry as the stores write it: nothing less and nothing more, for its digest covers all of it. */
const logEntry = z.strictObject({
  revision: z.int().positive(),
  recordedAt: z.string().regex(INSTANT),
  changesetId: text(200),
  changesetDigest: z.string().regex(DIGEST),
  author: text(200),
  reason: text(2_000),
  importId: text(200).nullable(),
  effects: z.array(effect),
  outcomes: z.array(z.enum(OUTCOMES)),
  previousDigest: z.string().regex(DIGEST),
  digest: z.string().regex(DIGEST),
});

const HEX: Bilingual = { en: '64 hexadecimal digits', zh: '64 位十六进制数' };
const COUNT: Bilingual = { en: 'a whole number from 1', zh: '自 1 起的整数' };
const TEXT: Bilingual = { en: 'text without NUL or lone surrogates', zh: '不含 NUL 及孤立代理项的文本' };
const FACT: Bilingual = { en: '{kind, id, properties}', zh: '{kind, id, properties}' };

/** What a member accepts, by its name. */
const ACCEPTED: Readonly<Record<string, Bilingual>> = {
  revision: COUNT,
  version: COUNT,
  recordedAt: {
    en: 'an instant such as 2024-03-14T08:00:00.000Z',
    zh: '形如 2024-03-14T08:00:00.000Z 的时刻',
  },
  changesetDigest: HEX,
  previousDigest: HEX,
  digest: HEX,
  importId: { en: `${TEXT.en}, or null`, zh: `${TEXT.zh}，或 null` },
  because: { en: 'the id of a retracted fact, or null', zh: '被撤回事实的标识，或 null' },
  effects: { en: 'a list of effects', zh: '效果的列表' },
  effect: {
    en: 'recorded, reinstated, retracted or marked',
    zh: 'recorded、reinstated、retracted 或 marked',
  },
  outcomes: { en: `a list of ${OUTCOMES.join(', ')}`, zh: `由 ${OUTCOMES.join('、')} 组成的列表` },
  kind: { en: KIND_NAMES.join(', '), zh: KIND_NAMES.join('、') },
  fact: FACT,
  properties: { en: 'an object of properties', zh: '由属性组成的对象' },
  provenance: { en: '{source, key, digest}, or null', zh: '{source, key, digest}，或 null' },
  asImported: { en: 'true or false', zh: 'true 或 false' },
  retractedByName: { en: 'true or false', zh: 'true 或 false' },
};

/**
 * A log entry of an object, or everything that is wrong with its form. What it says is the very object: nothing is left
 * out of it or added, so that its digest still holds.
 */
export function readLogEntry(
  object: JsonObject,
): { readonly entry: LogEntry } | { readonly problems: readonly LineProblem[] } {
  const result = logEntry.safeParse(object);
  if (result.success) return { entry: object as unknown as LogEntry };
  const problems = result.error.issues.slice(0, MOST_PROBLEMS).flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => problemAt(object, [...issue.path, key], UNKNOWN));
    }
    return [problemAt(object, issue.path, CANNOT)];
  });
  return { problems };
}

const UNKNOWN: Bilingual = { en: 'is no member of a log entry', zh: '不是日志记录的成员' };
const CANNOT: Bilingual = { en: 'cannot be taken', zh: '无法接受' };
const MISSING: Bilingual = { en: 'is missing', zh: '缺失' };

function problemAt(object: JsonObject, path: readonly PropertyKey[], problem: Bilingual): LineProblem {
  const value = valueAt(object, path);
  const name = path.findLast((step) => typeof step === 'string') ?? '';
  return {
    field: fieldOf(path),
    value: shown(value),
    problem: value === undefined ? MISSING : problem,
    accepted: problem === UNKNOWN ? MEMBERS : (Object.hasOwn(ACCEPTED, name) && ACCEPTED[name]) || TEXT,
  };
}

const MEMBERS: Bilingual = {
  en: `${Object.keys(logEntry.shape).join(', ')}, and what docs/bundle.md says of effects`,
  zh: `${Object.keys(logEntry.shape).join('、')}，及 docs/bundle.md 所述的效果成员`,
};

function valueAt(object: JsonObject, path: readonly PropertyKey[]): unknown {
  let value: unknown = object;
  for (const step of path) {
    if (Array.isArray(value)) value = value[Number(step)];
    else value = isObject(value) && Object.hasOwn(value, step) ? value[String(step)] : undefined;
  }
  return value;
}

/** `effects[3].fact.id` */
function fieldOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>((field, step) => {
    if (typeof step === 'number') return `${field}[${step}]`;
    const name = String(step).slice(0, 100).toWellFormed();
    return field === '' ? name : `${field}.${name}`;
  }, '');
}
