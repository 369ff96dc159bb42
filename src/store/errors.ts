/** Error codes, as the API shows them in `extensions.code`. */
export const ERROR_CODES = [
  'BAD_USER_INPUT',
  'NOT_FOUND',
  'CONFLICT',
  'LIMIT_EXCEEDED',
  'PAGE_TOO_LARGE',
  'STORE_UNAVAILABLE',
  'STORE_REFUSED_CREDENTIALS',
  'STORE_LOCKED',
  'STORE_CORRUPT',
  'STORE_NEWER',
  'DEADLINE_EXCEEDED',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** One text in both languages. */
export interface Bilingual {
  readonly en: string;
  readonly zh: string;
}

/** One thing that is wrong with an input: where, what stands there, and what would be accepted. */
export interface InputIssue {
  /** Path of the field, such as `operations[3].fact.properties.validTo`. */
  readonly field: string;
  /** The value as given, shortened; never a secret. */
  readonly value: string;
  readonly problem: Bilingual;
  readonly accepted: Bilingual;
}

/** An error meant for whoever called: it says what to do about it, and holds no internal detail. */
export class OretraceError extends Error {
  readonly code: ErrorCode;
  readonly messages: Bilingual;
  readonly issues: readonly InputIssue[];

  constructor(code: ErrorCode, messages: Bilingual, issues: readonly InputIssue[] = [], cause?: unknown) {
    super(messages.en, cause === undefined ? undefined : { cause });
    this.name = 'OretraceError';
    this.code = code;
    this.messages = messages;
    this.issues = issues;
  }
}

/** The error for input that cannot be taken: names every field, its value and what would be accepted. */
export function badInput(issues: readonly InputIssue[]): OretraceError {
  const line = (issue: InputIssue, language: keyof Bilingual) =>
    `${issue.field} = ${issue.value}: ${issue.problem[language]}${language === 'zh' ? '；应为：' : '; accepted: '}${issue.accepted[language]}`;
  return new OretraceError(
    'BAD_USER_INPUT',
    {
      en: issues.map((issue) => line(issue, 'en')).join('\n'),
      zh: issues.map((issue) => line(issue, 'zh')).join('\n'),
    },
    issues,
  );
}

/** A value as an error shows it: JSON where there is any, at most 120 characters. */
export function shown(value: unknown): string {
  if (value === undefined) return '(absent)';
  return shortened(isJson(value) ? (JSON.stringify(value) ?? String(value)) : String(value));
}

/** A text as an error shows it: at most 120 characters, never cut within one. */
export function shortened(text: string): string {
  return text.length > 120 ? `${text.slice(0, 117).toWellFormed()}…` : text;
}

/** JSON has no bigints, and would call NaN and the infinities null. */
function isJson(value: unknown): boolean {
  return typeof value === 'number' ? Number.isFinite(value) : typeof value !== 'bigint';
}
