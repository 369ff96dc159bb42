/**
 * Folds a text for comparison: compatibility forms unified, diacritics dropped, lower case, white space collapsed.
 * `Maï-Maï  ＡＢＣ` becomes `mai-mai abc`; Chinese stays as it is.
 */
export function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/gu, ' ').trim();
}
