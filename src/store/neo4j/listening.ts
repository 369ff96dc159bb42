import { setTimeout as sleep, setImmediate as turn } from 'node:timers/promises';

/**
 * Waits for answers as long as someone is there to give them. A database that hangs, or a road to it on which nothing
 * comes through any more, keeps its connections: the driver itself would wait for minutes. An answer that takes long
 * is no sign of it, for writers wait for one another: so whoever waits asks whether anybody else is answered.
 */
export class Listening {
  readonly #silence: number;
  readonly #isAnswering: (end: AbortSignal) => Promise<boolean>;
  #asking: Promise<boolean> | null = null;

  /**
   * @param silence milliseconds without an answer after which it is asked, and that this may take
   * @param isAnswering whether anybody is answered; false once the signal ends the question
   */
  constructor(silence: number, isAnswering: (end: AbortSignal) => Promise<boolean>) {
    this.#silence = silence;
    this.#isAnswering = isAnswering;
  }

  /**
   * The answer, however long it takes.
   *
   * @param giveUp called when nobody is answered any more; gives the error to throw
   */
  async to<T>(answer: Promise<T>, giveUp: () => unknown): Promise<T> {
    let isThere = false;
    const coming = answer.then(
      () => {
        isThere = true;
      },
      // Given up, it may still fail, when nobody waits for it.
      () => {
        isThere = true;
      },
    );
    for (;;) {
      await this.#inTime(coming);
      if (isThere) return answer;
      const isAnswering = await this.#ask();
      // Where this thread was held up, the answer may be there, unread.
      await turn();
      if (!isAnswering && !isThere) throw giveUp();
    }
  }

  /** Once for all who wait. */
  #ask(): Promise<boolean> {
    this.#asking ??= this.#isAnswering(AbortSignal.timeout(this.#silence)).finally(() => {
      this.#asking = null;
    });
    return this.#asking;
  }

  async #inTime(coming: Promise<void>): Promise<void> {
    const late = new AbortController();
    const silence = sleep(this.#silence, undefined, { signal: late.signal });
    await Promise.race([coming, silence]);
    late.abort();
  }
}
