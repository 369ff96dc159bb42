import DataLoader from 'dataloader';
import type { Deadline } from './deadline.ts';

type Work = (deadline: Deadline) => Promise<unknown>;

/**
 * Lets what the rows of a list ask for at once come due at once. What is then read for all of these rows is read in
 * one store call; rows that went on one by one would each have their own. As they begin together, they share the time
 * that one of them is allowed.
 */
export class Together {
  readonly #works: DataLoader<Work, unknown>;

  /** @param newDeadline the time that is allowed from when it is called */
  constructor(newDeadline: () => Deadline) {
    this.#works = new DataLoader<Work, unknown>(
      async (works) => {
        const deadline = newDeadline();
        const ends = await Promise.allSettled(works.map((work) => work(deadline)));
        deadline.dispose();
        return ends.map((end) => (end.status === 'fulfilled' ? end.value : asError(end.reason)));
      },
      { cache: false },
    );
  }

  /** Does some work, and answers when all the work that was begun in the same turn is done. */
  async join<T>(work: (deadline: Deadline) => Promise<T>): Promise<T> {
    return (await this.#works.load(work)) as T;
  }
}

function asError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error(String(reason));
}
