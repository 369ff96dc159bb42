import type { SubscribePayload } from 'graphql-ws';
import type { Credentials, Known } from '../../access/authenticator.ts';
import { type LiveObservers, LiveOperation, type OperationPlace } from './operation.ts';

/** How a connection was asked for. */
export interface Opening {
  /** Of the request by which it was opened. */
  readonly requestId: string;
  readonly acceptLanguage: string | undefined;
  /** What its headers say of who asks. */
  readonly credentials: Credentials;
}

/** A WebSocket of which operations are asked. */
export class LiveConnection implements OperationPlace {
  /** Of the request by which it was opened. */
  readonly id: string;
  /** As the header had it. */
  readonly acceptLanguage: string | undefined;
  /** What the headers of that request say of who asks. */
  readonly credentials: Credentials;
  /** Who asks; null until the connection is initialised. */
  known: Known | null = null;
  readonly #observers: LiveObservers;
  readonly #begun = performance.now();
  readonly #operations = new Map<string, LiveOperation>();
  readonly #waiting = new Set<() => void>();
  #asked = 0;
  #over: 'connection' | 'server' | null = null;

  constructor({ requestId, acceptLanguage, credentials }: Opening, observers: LiveObservers) {
    this.id = requestId;
    this.acceptLanguage = acceptLanguage;
    this.credentials = credentials;
    this.#observers = observers;
  }

  get over(): 'connection' | 'server' | null {
    return this.#over;
  }

  /** Operations under way. */
  get operations(): number {
    return this.#operations.size;
  }

  begin(id: string, payload: SubscribePayload): LiveOperation {
    const operation = new LiveOperation(payload, this, this.#observers);
    this.#operations.set(id, operation);
    this.#asked += 1;
    return operation;
  }

  /** The operation that goes by an id of its client's. */
  operation(id: string): LiveOperation | undefined {
    return this.#operations.get(id);
  }

  /** An operation is over: its id may be used again. */
  end(id: string): void {
    this.#operations.get(id)?.end();
    this.#operations.delete(id);
    if (!this.isSettling) {
      for (const settled of this.#waiting) settled();
      this.#waiting.clear();
    }
  }

  /** Whether an operation that its client ended is not yet over: its id must not be used again before. */
  get isSettling(): boolean {
    return [...this.#operations.values()].some(({ isEnding }) => isEnding);
  }

  /** Waits until no operation is between its client's end and its own. */
  async settled(): Promise<void> {
    if (this.isSettling) await new Promise<void>((resolve) => this.#waiting.add(resolve));
  }

  /** Takes note that the socket is closed: whatever is asked over it is to end. */
  closing(because: 'connection' | 'server'): void {
    this.#over = because;
  }

  /** Ends what has not ended by itself. */
  closed(code: number): void {
    for (const id of [...this.#operations.keys()]) this.end(id);
    this.#observers.log.info(
      {
        requestId: this.id,
        code,
        operations: this.#asked,
        ms: Math.round((performance.now() - this.#begun) * 100) / 100,
      },
      'connection',
    );
  }
}
