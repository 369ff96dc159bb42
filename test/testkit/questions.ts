import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Question, readQuestions } from '../../web/src/question.ts';

const FOLDER = fileURLToPath(new URL('../../examples/questions/', import.meta.url));

/** The questions of `examples/questions/`, as the IDE page has them. */
export function questions(): readonly Question[] {
  return readQuestions(texts('.graphql'), texts('.variables.json'));
}

function texts(ending: string): Readonly<Record<string, string>> {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith(ending));
  return Object.fromEntries(names.map((name) => [name, readFileSync(`${FOLDER}${name}`, 'utf8')]));
}
