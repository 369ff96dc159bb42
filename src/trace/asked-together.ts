import DataLoader from 'dataloader';
import type { Deadline } from './deadline.ts';

/** Answers several questions in one turn, in their order, within the time that one is allowed; each may fail alone. */
export type AnswerAll<Q, A> = (
  questions: readonly Q[],
  deadline: Deadline,
) => Promise<readonly (A | Error)[]>;

/** Has the questions that the rows of a list ask at once answered together. */
export class AskedTogether<Q, A> {
  readonly #questions: DataLoader<Q, A>;

  /** @param newDeadline the time that is allowed from when it is called */
  constructor(newDeadline: () => Deadline, answerAll: AnswerAll<Q, A>) {
    this.#questions = new DataLoader<Q, A>(
      async (questions) => {
        const deadline = newDeadline();
        try {
          return await answerAll(questions, deadline);
        } finally {
          deadline.dispose();
        }
      },
      { cache: false },
    );
  }

  /** @throws OretraceError DEADLINE_EXCEEDED */
  of(question: Q): Promise<A> {
    return this.#questions.load(question);
  }
}
