import type { Deadline } from '../deadline.ts';

/** Lets so many through at once; the others wait, in the order in which they came. */
export class Turnstile {
  #free: number;
  readonly #waiting: (() => void)[] = [];

  /** @param most at once; 1 or more */
  constructor(most: number) {
    this.#free = most;
  }

  /**
   * Does some work once it is let through.
   *
   * @returns null, without having begun, when the time is up before
   */
  async pass<T>(deadline: Deadline, work: () => Promise<T>): Promise<T | null> {
    if (!(await this.#enter(deadline))) return null;
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#free += 1;
    }
  }

  #enter(deadline: Deadline): Promise<boolean> {
    if (deadline.stopped) return Promise.resolve(false);
    if (this.#free > 0) {
      this.#free -= 1;
      return Promise.resolve(true);
    }
    return new Promise((resolve) => {
      const enter = () => {
        deadline.signal.removeEventListener('abort', leave);
        resolve(true);
      };
      const leave = () => {
        this.#waiting.splice(this.#waiting.indexOf(enter), 1);
        resolve(false);
      };
      this.#waiting.push(enter);
      deadline.signal.addEventListener('abort', leave, { once: true });
    });
  }
}
