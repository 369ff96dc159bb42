import type { Choices } from './choices.ts';
import type { Operation } from './operations.ts';

/** A request as it goes over the wire. */
export interface FuzzedRequest {
  readonly method: 'GET' | 'POST';
  /** Behind `/graphql`, such as `?query=…`. */
  readonly search: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | null;
  /** What it asks, where it was not garbled on the way. */
  readonly operation: Operation | null;
}

/** An answer as it came. */
export interface FuzzedAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly text: string;
}

const ACCEPTED = ['application/json', 'application/graphql-response+json', '*/*'] as const;
const LANGUAGES = ['en', 'zh-CN,zh;q=0.9'] as const;

/** The longest search that fits into a request's head. */
const LONGEST_SEARCH = 8_000;

/** Sends an operation as clients do: by POST, and at times by GET. */
export function requestOf(operation: Operation, choices: Choices): FuzzedRequest {
  const headers = { accept: choices.oneOf(ACCEPTED), 'accept-language': choices.oneOf(LANGUAGES) };
  const { query, variables, operationName } = operation;
  if (choices.chance(10) && query.isWellFormed()) {
    const search = `?${new URLSearchParams({
      query,
      variables: JSON.stringify(variables),
      ...(operationName === undefined ? {} : { operationName }),
    })}`;
    // The same header as the scripts of pages have to send: no page of another origin can make a browser send it.
    const own = { ...headers, 'apollo-require-preflight': 'true' };
    if (search.length <= LONGEST_SEARCH)
      return { method: 'GET', search, headers: own, body: null, operation };
  }
  return post(Buffer.from(JSON.stringify(operation)), headers, operation);
}

/** Sends an operation in a body that no JSON library would write. */
export function garbledRequestOf(operation: Operation, choices: Choices): FuzzedRequest {
  const headers = { accept: choices.oneOf(ACCEPTED), 'accept-language': choices.oneOf(LANGUAGES) };
  return post(garbled(JSON.stringify(operation), choices), headers, null);
}

function post(
  body: Buffer,
  headers: Readonly<Record<string, string>>,
  operation: Operation | null,
): FuzzedRequest {
  return {
    method: 'POST',
    search: '',
    headers: { ...headers, 'content-type': 'application/json' },
    body,
    operation,
  };
}

/** Keys and members that come twice, that no object should have, or that are beyond what numbers hold. */
const INSERTED = [
  '"query":null,',
  '"query":"{ __typename }",',
  '"variables":{},',
  '"variables":[],',
  '"variables":"{}",',
  '"variables":{"__proto__":{"a":1}},',
  '"__proto__":{"query":"{ __typename }"},',
  '"constructor":{"prototype":{"a":1}},',
  '"operationName":"\\ud800",',
  '"operationName":{},',
  '"extensions":{"persistedQuery":{"version":1,"sha256Hash":"0"}},',
  '"extensions":[1],',
  '"documentId":"sha256:0",',
  '"documentId":{},',
  '"a":1e999,',
  '"a":-0,',
  '"a":"\\u0000",',
] as const;

/** Bytes that are no text. */
const BYTES = [
  Buffer.from([0xed, 0xa0, 0x80]),
  Buffer.from([0xff]),
  Buffer.from([0xc0, 0x80]),
  Buffer.from([0]),
  Buffer.from([0xef, 0xbb, 0xbf]),
  Buffer.from('\\ud800'),
  Buffer.from('\\u0000'),
  Buffer.from('\\'),
  Buffer.from('"'),
] as const;

function garbled(json: string, choices: Choices): Buffer {
  switch (choices.below(8)) {
    case 0:
    case 1:
    case 2:
      return Buffer.from(`{${choices.oneOf(INSERTED)}${json.slice(1)}`);
    case 3: {
      // The later of two keys counts.
      const inserted = choices.oneOf(INSERTED);
      return Buffer.from(`${json.slice(0, -1)},${inserted.slice(0, -1)}}`);
    }
    case 4: {
      const body = Buffer.from(json);
      const at = choices.below(body.length);
      return Buffer.concat([body.subarray(0, at), choices.oneOf(BYTES), body.subarray(at)]);
    }
    case 5:
      return Buffer.from(json).subarray(0, choices.below(json.length));
    case 6: {
      const depth = choices.oneOf([40, 5_000, 200_000]);
      return Buffer.from(`{"variables":${'['.repeat(depth)}${']'.repeat(depth)},${json.slice(1)}`);
    }
    default:
      return Buffer.from(choices.oneOf(['', 'null', '[]', '""', '1', `[${json}]`, 'true', '{', '\ufeff{}']));
  }
}

/**
 * Sends a request.
 *
 * @param patience milliseconds after which no answer is expected any more
 * @throws where there is none
 */
export async function send(url: string, request: FuzzedRequest, patience: number): Promise<FuzzedAnswer> {
  const { method, search, headers, body } = request;
  const response = await fetch(`${url}/graphql${search}`, {
    method,
    headers,
    ...(body ? { body: new Uint8Array(body) } : {}),
    signal: AbortSignal.timeout(patience),
  });
  return {
    status: response.status,
    contentType: response.headers.get('content-type') ?? '',
    text: await response.text(),
  };
}

/** The request in a form that can be sent again by hand. */
export function shownRequest({ method, search, headers, body }: FuzzedRequest): string {
  const text = body?.toString('utf8') ?? '';
  const whole = text.length <= 20_000;
  return [
    `${method} /graphql${search} accept: ${headers.accept}; accept-language: ${headers['accept-language']}`,
    whole ? text : `${text.slice(0, 20_000)} … (${text.length} characters)`,
  ].join('\n');
}
