import { shown } from '../store/errors.ts';
import { referencesOf } from '../store/kinds/index.ts';
import { idsIn } from '../store/references.ts';
import type { ImportedFact, ReadFile } from './imported-facts.ts';
import type { RowProblem } from './row-problems.ts';

/**
 * Ids that the facts of a file refer to and that no row of it states, each once: whether they exist, a store knows.
 *
 * @param checked the facts whose properties are what their kinds declare
 */
export function trustedReferences(file: ReadFile, checked: readonly ImportedFact[]): readonly RowProblem[] {
  const stated = new Set(file.facts.map(({ fact }) => fact.id));
  const remarks: RowProblem[] = [];
  for (const { fact, line = 0, file: name = file.fileName } of checked) {
    for (const { field } of referencesOf(fact.kind)) {
      for (const id of idsIn(fact, field)) {
        if (stated.has(id)) continue;
        stated.add(id);
        remarks.push({
          file: name,
          line,
          field,
          value: shown(id),
          problem: {
            en: 'is not in the file, so that only a store can say whether it exists',
            zh: '不在文件中，是否存在须与存储核对',
          },
          accepted: {
            en: 'a fact of the store (--against-store checks it)',
            zh: '存储中的事实（--against-store 可予核对）',
          },
        });
      }
    }
  }
  return remarks;
}
