import type { GraphQLSchema } from 'graphql';
import { ANSWER_CODES, isAnswerCode } from '../../src/server/error-codes.ts';
import { nonconforming } from './conformance.ts';
import type { FuzzedAnswer, FuzzedRequest } from './requests.ts';

/** An error as it was told. */
export interface GivenError {
  readonly message?: unknown;
  readonly extensions?: {
    readonly code?: unknown;
    readonly messages?: { readonly en?: unknown; readonly zh?: unknown };
  };
}

/** What of a request may come back in an answer. */
type Said = Pick<FuzzedRequest, 'search' | 'body'>;

interface GivenAnswer {
  readonly data?: unknown;
  readonly errors?: readonly GivenError[];
}

/** Words of the inside of the program: what is told to clients holds none, unless they said it first. */
const INSIDE: readonly RegExp[] = [
  /node_modules|node:internal/,
  /^\s*at .+:\d+:\d+/m,
  /file:\/\/|\/(?:src|work|tmp|home|usr|root|app)\/\w+/,
  /\.[cm]?[jt]s:\d+/,
  /SQLITE_|SQLite|libsql/i,
  /Neo\.\w+|Neo4jError|neo4j-driver|bolt:\/\//,
  /ECONN\w+|ENOENT|EPIPE|ERR_\w+/,
  /\bSELECT\b.+\bFROM\b|\bINSERT INTO\b|\bMATCH \(|\bUNWIND\b/,
  /Cannot (?:read|set|convert|destructure)|is not a function|is not iterable|\w is not defined/,
  /\bundefined\b|\[object \w+\]|\bNaN\b/,
  /TypeError|RangeError|ReferenceError|Maximum call stack/,
];

/** What is wrong with an answer, whatever was asked; empty where nothing is. */
export function problemsOf(
  schema: GraphQLSchema,
  request: FuzzedRequest,
  answer: FuzzedAnswer,
): readonly string[] {
  const given = read(answer);
  if (given === null) return [`the answer is no JSON object: ${answer.text.slice(0, 500)}`];
  const { data, errors } = given;
  const problems: string[] = [];
  if (data === undefined && errors === undefined) problems.push('the answer has neither data nor errors');
  if (errors !== undefined && !(Array.isArray(errors) && errors.length > 0)) {
    return [...problems, `errors are no list, or none: ${JSON.stringify(errors).slice(0, 500)}`];
  }
  for (const error of errors ?? []) problems.push(...problemsOfError(request, error));
  problems.push(...problemsOfStatus(request, answer, given));
  if (data !== undefined && data !== null && request.operation) {
    problems.push(...nonconforming(schema, request.operation, data));
  }
  return problems;
}

function read({ text, contentType }: FuzzedAnswer): GivenAnswer | null {
  if (!/^application\/(?:graphql-response\+)?json\b/.test(contentType)) return null;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

/** What is wrong with an error that was told, given what was said before. */
export function problemsOfError(request: Said, error: GivenError): readonly string[] {
  const { message, extensions = {} } = error;
  const { code, messages = {} } = extensions;
  const problems: string[] = [];
  if (!isAnswerCode(code)) problems.push(`${JSON.stringify(code)} is no code of the table`);
  if (code === 'INTERNAL_SERVER_ERROR') problems.push('something went wrong inside (INTERNAL_SERVER_ERROR)');
  if (typeof messages.en !== 'string' || messages.en === '') problems.push('there is no message in English');
  if (typeof messages.zh !== 'string' || !/\p{Script=Han}/u.test(messages.zh))
    problems.push(`there is no message in Chinese: ${JSON.stringify(messages.zh)}`);
  if (message !== messages.en && message !== messages.zh)
    problems.push(`the message is of neither language: ${JSON.stringify(message)}`);
  problems.push(...leaksIn(JSON.stringify(error), request));
  return problems;
}

/** What a text says of the inside of the program that the request had not said. */
function leaksIn(text: string, { search, body }: Said): readonly string[] {
  const found = INSIDE.flatMap((form) => form.exec(text)?.[0] ?? []);
  if (found.length === 0) return [];
  const said =
    `${decodeURIComponent(search.replaceAll('+', ' '))}\n${body?.toString('utf8') ?? ''}`.toLowerCase();
  return found
    .filter((leak) => !said.includes(leak.toLowerCase()))
    .map((leak) => `an error tells of the inside: ${JSON.stringify(leak)} in ${text.slice(0, 1_000)}`);
}

function problemsOfStatus(
  { headers }: FuzzedRequest,
  { status }: FuzzedAnswer,
  { data, errors }: GivenAnswer,
): readonly string[] {
  const expected = new Set<number>();
  const code = errors?.[0]?.extensions?.code;
  if (data === undefined && isAnswerCode(code)) {
    const { status: named, refuses } = ANSWER_CODES[code];
    const whole = headers.accept === 'application/graphql-response+json';
    expected.add(refuses === 'request' || whole ? named : 200);
  } else {
    expected.add(200);
    // Nothing at all could be answered.
    if (data === null && isAnswerCode(code)) expected.add(ANSWER_CODES[code].status);
  }
  return expected.has(status)
    ? []
    : [`status ${status}, where ${[...expected].join(' or ')} fits (${JSON.stringify(code)})`];
}
