import type { Bilingual } from './errors.ts';
import { ID_TEXT, isId } from './ids.ts';
import { type KindName, kindOf } from './kinds/index.ts';

/** Whether a value has the form of the id of a kind's fact. */
export function isIdOfKind(kind: KindName, value: unknown): value is string {
  return isId(value) && value.startsWith(`${kindOf(kind).idPrefix}:`);
}

/** What is said of a value that is not, and what would be accepted. */
export function noIdOfKind(kind: KindName): { readonly problem: Bilingual; readonly accepted: Bilingual } {
  const { idPrefix } = kindOf(kind);
  return {
    problem: { en: `is not the id of a ${kind}`, zh: `不是 ${kind} 的标识` },
    accepted: {
      en: `${ID_TEXT.en}, beginning with ${idPrefix}:`,
      zh: `${ID_TEXT.zh}，以 ${idPrefix}: 开头`,
    },
  };
}
