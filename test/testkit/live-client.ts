import { type Client, createClient } from 'graphql-ws';
import WebSocket from 'ws';

/** What a subscription has given so far, for a test to wait on. */
export interface Received<T> {
  readonly events: readonly T[];
  /** Errors that ended it; null while it goes on. */
  readonly failed: unknown;
  /** Waits until so many events are there. */
  count(events: number): Promise<readonly T[]>;
  /** Waits until it is over: completed, failed or cut off. */
  ended(): Promise<void>;
  end(): void;
}

/** A client of the protocol as front ends use it; over a real socket. */
export class LiveClient {
  readonly client: Client;
  /** Close codes seen. */
  readonly closed: number[] = [];

  constructor(
    url: string,
    {
      connectionParams = {},
      headers = {},
      retries = 0,
    }: {
      readonly connectionParams?: Record<string, unknown>;
      readonly headers?: Record<string, string>;
      readonly retries?: number;
    } = {},
  ) {
    this.client = createClient({
      url: `${url.replace(/^http/, 'ws')}/graphql`,
      webSocketImpl: class extends WebSocket {
        constructor(address: string, protocols?: string | string[]) {
          super(address, protocols, { headers });
        }
      },
      connectionParams,
      retryAttempts: retries,
      retryWait: () => new Promise((resolve) => setTimeout(resolve, 100)),
      shouldRetry: () => true,
      lazy: true,
      on: {
        closed: (event) => this.closed.push((event as { readonly code: number }).code),
      },
    });
  }

  /** Subscribes, and takes what comes of the one field. */
  // biome-ignore lint/suspicious/noExplicitAny: events have the shape that the subscription asks for
  subscribe<T = any>(query: string, variables: Record<string, unknown> = {}): Received<T> {
    return this.send<T>({ query, variables });
  }

  // biome-ignore lint/suspicious/noExplicitAny: events have the shape that the subscription asks for
  send<T = any>(payload: Record<string, unknown> & { readonly query: string }): Received<T> {
    const events: T[] = [];
    const state: { failed: unknown; over: boolean } = { failed: null, over: false };
    const waiting = new Set<() => void>();
    const wake = () => {
      for (const look of [...waiting]) look();
    };
    const end = this.client.subscribe(payload, {
      next: (result) => {
        events.push(Object.values(result.data ?? {})[0] as T);
        wake();
      },
      error: (error) => {
        state.failed = error;
        state.over = true;
        wake();
      },
      complete: () => {
        state.over = true;
        wake();
      },
    });
    const until = (isSo: () => boolean, name: string) =>
      new Promise<void>((resolve, reject) => {
        const look = () => {
          if (!isSo() && !state.over) return;
          waiting.delete(look);
          if (isSo()) resolve();
          else reject(new Error(`ended before ${name}: ${JSON.stringify(state.failed)}`));
        };
        waiting.add(look);
        look();
      });
    return {
      events,
      get failed() {
        return state.failed;
      },
      async count(wanted) {
        await until(() => events.length >= wanted, `${wanted} events`);
        return events;
      },
      ended: () => until(() => state.over, 'its end'),
      end,
    };
  }

  async close(): Promise<void> {
    await this.client.dispose();
  }
}
