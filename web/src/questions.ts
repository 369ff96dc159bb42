import { readQuestions } from './question.ts';

/** The questions of `examples/questions/`, as they stand there. */
export const QUESTIONS = readQuestions(
  import.meta.glob<string>('../../examples/questions/*.graphql', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
  import.meta.glob<string>('../../examples/questions/*.variables.json', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
);
