/**
 * Folds a text for comparison: compatibility forms unified, diacritics dropped, lower case, white space collapsed.
 * `Maï-Maï  ＡＢＣ` becomes `mai-mai abc`; Chinese stays as it is. The beginning of a text folds to the beginning of what
 * the text folds to, so the Greek sigma that stands at the end of a word alone is written as the other.
 */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ς', 'σ')
    .replace(/\s+/gu, ' ')
    .trim();
}
