import { type Bilingual, shown } from '../store/errors.ts';
import type { Exclusion } from '../store/exclusions.ts';
import type { ConflictReason, ImportConflict } from './import-report.ts';
import type { ImportedFact } from './imported-facts.ts';

/** What a conflict is about besides the fact itself, as far as it is known. */
interface Circumstances {
  /** The id of what is retracted. */
  readonly target?: string;
  /** Why the fact cannot stand. */
  readonly exclusion?: Exclusion | undefined;
}

/** The conflict as a person reads it. */
export function conflictOf(
  imported: ImportedFact,
  reason: ConflictReason,
  circumstances: Circumstances = {},
): ImportConflict {
  const { fact, line } = imported;
  const { name } = fact.properties;
  return {
    kind: fact.kind,
    id: fact.id,
    name: typeof name === 'string' ? name : null,
    reason,
    message: conflictMessage(fact.id, reason, circumstances),
    ...(line === undefined ? {} : { line }),
  };
}

function conflictMessage(
  id: string,
  reason: ConflictReason,
  { target = '', exclusion }: Circumstances,
): Bilingual {
  switch (reason) {
    case 'AMENDED_BY_A_PERSON':
      return {
        en: `${id}: the source has changed, and a person has amended the fact since; it was left as the person wrote it`,
        zh: `${id}：来源已有变化，而此事实此后经人工修改；保留人工修改的内容`,
      };
    case 'RETRACTED':
      return {
        en: `${id}: the source has changed, and the fact or what it rests on is retracted; it was left alone`,
        zh: `${id}：来源已有变化，而此事实或其依据已被撤回；未作改动`,
      };
    case 'RESTS_ON_RETRACTED':
      return {
        en: `${id}: it rests on ${target}, which is retracted; it was left out`,
        zh: `${id}：其所依据的 ${target} 已被撤回；未予导入`,
      };
    case 'EXCLUDED': {
      const value = exclusion && `${exclusion.field} = ${shown(exclusion.value)}`;
      return {
        en: `${id}: ${exclusion ? `${value} ${exclusion.problem.en}` : 'a standing fact rules it out'}; it was left out`,
        zh: `${id}：${exclusion ? `${value}，${exclusion.problem.zh}` : '与现行有效的事实不能并存'}；未予导入`,
      };
    }
  }
}
