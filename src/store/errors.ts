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
  /** What stands against the input, where it is well formed. */
  readonly fault?: Fault;
}

/** What stands against a well-formed changeset, as data. */
export type Fault =
  /** Nothing was ever recorded under the id. */
  | { readonly fault: 'notFound'; readonly id: string }
  /** The fact is retracted. `fellWith`: the retracted facts that it fell with; none when it was asked for by name. */
  | { readonly fault: 'retracted'; readonly id: string; readonly fellWith: readonly string[] }
  /** Standing facts rule the fact out. */
  | { readonly fault: 'excluded'; readonly id: string; readonly by: readonly string[] }
  | { readonly fault: 'revision'; readonly expected: number; readonly current: number }
  /** Versions of a fact; 0: not there. */
  | { readonly fault: 'version'; readonly id: string; readonly expected: number; readonly current: number }
  | { readonly fault: 'changesetReused'; readonly changesetId: string; readonly revision: number }
  | { readonly fault: 'limit'; readonly limit: number; readonly given: number };

const CODE_OF_FAULT: Readonly<Record<Fault['fault'], ErrorCode>> = {
  notFound: 'NOT_FOUND',
  retracted: 'CONFLICT',
  excluded: 'BAD_USER_INPUT',
  revision: 'CONFLICT',
  version: 'CONFLICT',
  changesetReused: 'CONFLICT',
  limit: 'LIMIT_EXCEEDED',
};

/** The code under which an issue is refused. */
export function codeOfIssue({ fault }: InputIssue): ErrorCode {
  return fault === undefined ? 'BAD_USER_INPUT' : CODE_OF_FAULT[fault.fault];
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
  return withIssues('BAD_USER_INPUT', issues);
}

/** The error for a changeset that cannot be applied: its code is that of the issues, where they agree in one. */
export function refusal(issues: readonly InputIssue[]): OretraceError {
  const codes = new Set(issues.map(codeOfIssue));
  const [code] = codes;
  return withIssues(code !== undefined && codes.size === 1 ? code : 'BAD_USER_INPUT', issues);
}

/** What an issue says, in one line of each language. */
export function lineOf({ field, value, problem, accepted }: InputIssue): Bilingual {
  return {
    en: `${field} = ${value}: ${problem.en}; accepted: ${accepted.en}`,
    zh: `${field} = ${value}: ${problem.zh}；应为：${accepted.zh}`,
  };
}

function withIssues(code: ErrorCode, issues: readonly InputIssue[]): OretraceError {
  const lines = issues.map(lineOf);
  const messages = {
    en: lines.map(({ en }) => en).join('\n'),
    zh: lines.map(({ zh }) => zh).join('\n'),
  };
  return new OretraceError(code, messages, issues);
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
