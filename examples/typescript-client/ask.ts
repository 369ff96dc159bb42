import type { TypedDocumentString } from './generated/documents.ts';

/** Where to ask, and how. */
export interface Api {
  /** Address of the server, such as `http://127.0.0.1:4000`. */
  readonly url: string;
  /** True: send the document's id in place of its text, to a server that trusts it. */
  readonly trusted?: boolean;
}

/** An answer with errors: `errors` holds their messages in both languages, their codes and paths. */
export class RefusedError extends Error {
  readonly errors: readonly object[];

  constructor(errors: readonly { readonly message: string }[]) {
    super(errors.map(({ message }) => message).join('\n'));
    this.errors = errors;
  }
}

/**
 * Asks the API. What comes back has the type that belongs to the document.
 *
 * @throws RefusedError when the answer has errors
 */
export async function ask<Answer, Variables>(
  { url, trusted = false }: Api,
  document: TypedDocumentString<Answer, Variables>,
  variables: Variables,
): Promise<Answer> {
  const text = document.toString();
  const named = trusted ? { documentId: await documentId(text) } : { query: text };
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
    },
    body: JSON.stringify({ ...named, variables }),
  });
  const { data, errors } = (await response.json()) as {
    data?: Answer;
    errors?: readonly { readonly message: string }[];
  };
  if (errors || data === undefined) throw new RefusedError(errors ?? [{ message: response.statusText }]);
  return data;
}

/** The id under which a server trusts a document: `sha256:` and the SHA-256 of its text, in hex. */
export async function documentId(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `sha256:${[...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
