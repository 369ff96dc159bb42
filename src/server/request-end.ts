import { OretraceError } from '../store/errors.ts';

/** Why a request ends when its client has gone: nobody reads it. */
export class ClientLeft extends Error {
  constructor() {
    super('the client went away before it had its answer');
    this.name = 'ClientLeft';
  }
}

/**
 * When a request must end, answered or not: at its deadline, or when its client goes away. Whatever works for it then
 * stops: `signal` is aborted with the error that says why.
 */
export class RequestEnd {
  readonly #end = new AbortController();
  readonly #timer: NodeJS.Timeout;
  readonly #client: AbortSignal;
  readonly #cut: AbortSignal | null;

  /**
   * @param milliseconds time allowed, from now on
   * @param client aborted when nobody waits for the answer any more
   * @param cut aborted, with an error, when the server cannot wait any longer
   */
  constructor(milliseconds: number, client: AbortSignal, cut: AbortSignal | null = null) {
    this.#timer = setTimeout(() => this.#end.abort(outOfTime(milliseconds)), milliseconds);
    // A request keeps no process from ending: whoever stops the server waits for it.
    this.#timer.unref();
    this.#client = client;
    this.#cut = cut;
    if (cut?.aborted) this.#cutOff();
    else cut?.addEventListener('abort', this.#cutOff, { once: true });
    if (client.aborted) this.#leave();
    else client.addEventListener('abort', this.#leave, { once: true });
  }

  get signal(): AbortSignal {
    return this.#end.signal;
  }

  /** To be called when the answer is there: nothing is ended any more. */
  dispose(): void {
    clearTimeout(this.#timer);
    this.#client.removeEventListener('abort', this.#leave);
    this.#cut?.removeEventListener('abort', this.#cutOff);
  }

  readonly #cutOff = (): void => {
    clearTimeout(this.#timer);
    this.#end.abort(this.#cut?.reason);
  };

  readonly #leave = (): void => {
    clearTimeout(this.#timer);
    this.#end.abort(new ClientLeft());
  };
}

/**
 * The outcome of some work, or the signal's reason where that comes first. The work is then left to itself; what it
 * comes to is not looked at.
 */
export function unlessEnded<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const end = () => reject(signal.reason);
    if (signal.aborted) end();
    else signal.addEventListener('abort', end, { once: true });
    const settled = () => signal.removeEventListener('abort', end);
    work.then(
      (value) => {
        settled();
        resolve(value);
      },
      (error: unknown) => {
        settled();
        reject(error);
      },
    );
  });
}

function outOfTime(milliseconds: number): OretraceError {
  return new OretraceError('DEADLINE_EXCEEDED', {
    en: `the request took more than the ${milliseconds} ms allowed: ask for less at once, or raise ORETRACE_REQUEST_DEADLINE_MS. A write under way may have been recorded: send it again with the same changesetId`,
    zh: `请求超过 ${milliseconds} 毫秒的时限：请缩小单次查询的范围，或调高 ORETRACE_REQUEST_DEADLINE_MS。进行中的写入可能已经记录：请用同一 changesetId 重发`,
  });
}
