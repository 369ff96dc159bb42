import type { Bilingual } from './errors.ts';
import { MAX_ID } from './kinds/declaration.ts';

/** The form of an id in words. */
export const ID_TEXT: Bilingual = {
  en: `prefix:scheme:key in characters of the basic plane without white space, at most ${MAX_ID}`,
  zh: `“前缀:体系:键”，仅用基本平面字符，不含空白，最多 ${MAX_ID} 个字符`,
};

/** Whether a text has the form of a fact's id. It says nothing of whether the fact exists. */
export function isId(text: unknown): text is string {
  return (
    typeof text === 'string' &&
    text.length <= MAX_ID &&
    /^[a-z][a-z-]*:[A-Za-z0-9][A-Za-z0-9._-]*:[^\s\p{C}\u{10000}-\u{10ffff}]+$/u.test(text) &&
    text.isWellFormed()
  );
}
