import { setMaxListeners } from 'node:events';
import type { Cancellation } from './running/types.ts';

/**
 * The time allowed to one answer. It ends computations on other threads when its time is up, or when the client that
 * asked has gone.
 */
export class Deadline implements Cancellation {
  readonly flag = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  #end: number;
  readonly #cancelled = new AbortController();
  readonly #timer: NodeJS.Timeout;
  readonly #client: AbortSignal | undefined;

  /**
   * @param milliseconds time allowed, from now on
   * @param client aborted when nobody waits for the answer any more
   */
  constructor(milliseconds: number, client?: AbortSignal) {
    this.#end = performance.now() + milliseconds;
    this.#timer = setTimeout(this.#cancel, milliseconds);
    // A computation that nobody waits for keeps no process from ending.
    this.#timer.unref();
    this.#client = client;
    // An answer may wait for many traces at once, and a client for many answers: that is no leak.
    setMaxListeners(0, this.signal, ...(client ? [client] : []));
    if (client?.aborted) this.#cancel();
    else client?.addEventListener('abort', this.#cancel, { once: true });
  }

  get signal(): AbortSignal {
    return this.#cancelled.signal;
  }

  /** Whether the answer must end here. True on time, even where this thread had no turn to notice it. */
  get stopped(): boolean {
    if (Atomics.load(this.flag, 0) === 0 && performance.now() >= this.#end) this.#cancel();
    return Atomics.load(this.flag, 0) !== 0;
  }

  /** To be called when the answer is there. It then cancels nothing any more. */
  dispose(): void {
    this.#end = Number.POSITIVE_INFINITY;
    clearTimeout(this.#timer);
    this.#client?.removeEventListener('abort', this.#cancel);
  }

  readonly #cancel = (): void => {
    this.dispose();
    Atomics.store(this.flag, 0, 1);
    this.#cancelled.abort();
  };
}
