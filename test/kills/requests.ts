import { Agent, request } from 'node:http';
import { text } from 'node:stream/consumers';

/** An answer of the API's HTTP side. */
export interface Answer {
  readonly status: number;
  readonly body: GraphqlBody;
  /** From the first byte sent to the last byte received, in milliseconds. */
  readonly took: number;
}

export interface GraphqlBody {
  // As the query asked for it.
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions: {
      readonly code: string;
      readonly messages: { readonly en: string; readonly zh: string };
    };
  }[];
  /** `/health/ready` answers with these. */
  readonly status?: string;
  readonly code?: string;
}

/** One client with a connection of its own, which it keeps open between requests. */
export class HttpClient {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 1 });
  readonly #url: string;

  constructor(url: string) {
    this.#url = url;
  }

  /**
   * @param onSent called when the whole request has been handed to the operating system
   * @throws the connection's error, such as ECONNRESET when the server dies
   */
  graphql(query: string, variables: object = {}, onSent: () => void = () => {}): Promise<Answer> {
    return this.#ask('POST', '/graphql', JSON.stringify({ query, variables }), onSent);
  }

  get(path: string): Promise<Answer> {
    return this.#ask('GET', path, null, () => {});
  }

  close(): void {
    this.#agent.destroy();
  }

  #ask(method: string, path: string, body: string | null, onSent: () => void): Promise<Answer> {
    const start = performance.now();
    return new Promise((resolve, reject) => {
      const outgoing = request(`${this.#url}${path}`, {
        method,
        agent: this.#agent,
        headers: body === null ? {} : { 'content-type': 'application/json' },
      });
      outgoing.once('finish', onSent);
      outgoing.once('error', reject);
      outgoing.once('response', (incoming) => {
        text(incoming).then((received) => {
          resolve({
            status: incoming.statusCode ?? 0,
            body: JSON.parse(received) as GraphqlBody,
            took: performance.now() - start,
          });
        }, reject);
      });
      outgoing.end(body ?? undefined);
    });
  }
}
