import { type Config, readConfig } from '../../src/config.ts';
import { type RunningServer, type ServerOptions, startServer } from '../../src/server/start.ts';
import type { Store } from '../../src/store/port.ts';

/** The answer to a query as it came over the wire. */
export interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: answers have the shape that the query asks for
  readonly data: any;
  readonly errors: readonly AnsweredError[] | undefined;
}

export interface AnsweredError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: {
    readonly code: string;
    readonly messages: { readonly en: string; readonly zh: string };
    readonly issues?: readonly { readonly field: string; readonly value: string }[];
    readonly [more: string]: unknown;
  };
}

/** An API on a real socket, as a client sees it. */
export class TestApi {
  readonly server: RunningServer;

  constructor(server: RunningServer) {
    this.server = server;
  }

  /** Asks and gives whatever comes back. */
  async ask(
    query: string,
    variables: Record<string, unknown> = {},
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    return askAt(this.server.url, query, variables, headers);
  }

  /** Asks what must be answered without errors. */
  // biome-ignore lint/suspicious/noExplicitAny: answers have the shape that the query asks for
  async data(query: string, variables: Record<string, unknown> = {}): Promise<any> {
    const { data, errors } = await this.ask(query, variables);
    if (errors) throw new Error(JSON.stringify(errors, null, 2));
    return data;
  }

  /** Asks what must be refused, and gives the one error. */
  async refusal(
    query: string,
    variables: Record<string, unknown> = {},
    headers: Record<string, string> = {},
  ): Promise<AnsweredError> {
    const { errors } = await this.ask(query, variables, headers);
    const [error] = errors ?? [];
    if (!error || errors?.length !== 1) throw new Error(`expected one error, got ${JSON.stringify(errors)}`);
    return error;
  }
}

/** Asks any server. */
export async function askAt(
  url: string,
  query: string,
  variables: Record<string, unknown> = {},
  headers: Record<string, string> = {},
): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as Omit<Answer, 'status'>;
  return { status: response.status, data, errors };
}

/** Noon in Shanghai on a day. */
export function noonInShanghai(day: string): Date {
  return new Date(`${day}T04:00:00Z`);
}

/** Serves a store on a free port; today is a fixed day. Stopping the server closes the store. */
export async function serve(
  store: Store,
  today: string,
  settings: Partial<Config> = {},
  options: ServerOptions = {},
): Promise<TestApi> {
  const config: Config = {
    ...readConfig({}),
    port: 0,
    author: 'api test',
    logLevel: 'silent',
    ...settings,
  };
  return new TestApi(await startServer(config, store, { clock: () => noonInShanghai(today), ...options }));
}
