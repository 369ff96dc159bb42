import { type Bilingual, shown } from '../store/errors.ts';
import type { StoredFact } from '../store/facts.ts';
import { kindOfId, referencesOf } from '../store/kinds/index.ts';
import { idsIn, unchangingFieldsOf } from '../store/references.ts';
import type { ImportedFact } from './imported-facts.ts';
import type { RowProblem } from './row-problems.ts';

/** What can be said of an id that a fact refers to. */
export type TargetState =
  | 'stands'
  | 'retracted'
  | 'rejected'
  | 'absent'
  /** Not in the file, and no store was asked. */
  | 'unknown';

/** References of a fact that lead nowhere, or to a fact of the wrong kind. */
export function brokenReferences(
  fileName: string,
  imported: ImportedFact,
  stateOf: (id: string) => TargetState,
): readonly RowProblem[] {
  return referencesOf(imported.fact.kind).flatMap(({ field, property }) =>
    idsIn(imported.fact, field).flatMap((target) => {
      const wrong = whatIsWrong(target, property.to, stateOf(target));
      if (wrong === null) return [];
      return [
        problemAt(fileName, imported, field, target, wrong, {
          en: `the id of a ${property.to.join(', ')} of this file or of the store`,
          zh: `本文件或存储中 ${property.to.join('、')} 的标识`,
        }),
      ];
    }),
  );
}

function whatIsWrong(target: string, to: readonly string[], state: TargetState): Bilingual | null {
  const kind = kindOfId(target);
  if (kind === null || !to.includes(kind)) {
    return { en: `does not name a ${to.join(', ')}`, zh: `不是 ${to.join('、')} 的标识` };
  }
  switch (state) {
    case 'absent':
      return {
        en: 'refers to nothing: it is neither in the file nor in the store',
        zh: '引用无效：文件和存储中均无此项',
      };
    case 'rejected':
      return { en: 'refers to a row that was refused', zh: '所引用的行未被接受' };
    case 'stands':
    case 'retracted':
    case 'unknown':
      return null;
  }
}

/** The ends of a link, the subject of a flag, the minerals of a conversion: part of what a fact is, for any import. */
export function changedIdentity(
  fileName: string,
  imported: ImportedFact,
  before: StoredFact,
): readonly RowProblem[] {
  const { fact } = imported;
  return unchangingFieldsOf(fact.kind).flatMap((field) => {
    const stated = fact.properties[field];
    const standing = before.properties[field];
    if (stated === standing) return [];
    return [
      problemAt(
        fileName,
        imported,
        field,
        stated,
        { en: `${fact.id} is already stated of another`, zh: `${fact.id} 已指向另一项` },
        {
          en: `${shown(standing)}, or a new id for a new statement`,
          zh: `${shown(standing)}，或以新标识另行陈述`,
        },
      ),
    ];
  });
}

function problemAt(
  fileName: string,
  { fact, line = 0, file = fileName }: ImportedFact,
  field: string,
  value: unknown,
  problem: Bilingual,
  accepted: Bilingual,
): RowProblem {
  // A fact that several rows amount to has no line of its own: its id says which it is.
  return {
    file,
    line,
    field: line === 0 ? `${fact.id} ${field}` : field,
    value: shown(value),
    problem,
    accepted,
  };
}
