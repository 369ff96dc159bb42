import type { Assurance } from '../../chain/types.ts';
import type { InBothLanguages } from './exposure-parts.ts';
import { SCHEME_TERMS } from './status-terms.ts';

/** What the scheme of an assurance is called; of a cross-recognition, with the one that it recognises. */
export function schemeInWords({ properties }: Pick<Assurance, 'properties'>): InBothLanguages {
  const { scheme, schemeName, underlyingScheme } = properties;
  const own = schemeName === undefined ? SCHEME_TERMS[scheme] : { en: schemeName, zh: schemeName };
  if (underlyingScheme === undefined) return own;
  const under = SCHEME_TERMS[underlyingScheme];
  return { en: `${own.en}, recognising ${under.en}`, zh: `${own.zh}，互认${under.zh}` };
}

/**
 * Whether it is taken for granted that an assurance was in force on a day: one of its days is unknown, and that day is
 * not its other one.
 *
 * @param arrivesOn the day; null: nothing bounds it from below
 */
export function isTakenForGranted(
  { properties: { validFrom, validTo } }: Pick<Assurance, 'properties'>,
  arrivesOn: string | null,
): boolean {
  const isKnown = arrivesOn !== null && (arrivesOn === validFrom || arrivesOn === validTo);
  return !isKnown && (validFrom === undefined || validTo === undefined);
}

/** That it is, as a clause without a full stop. */
export function takenForGranted(
  assurance: Pick<Assurance, 'properties'>,
  node: InBothLanguages,
): InBothLanguages {
  const { en, zh } = schemeInWords(assurance);
  return {
    en: `that the assurance of ${node.en} (${en}) was in force on the day of arrival, as not both its days are known`,
    zh: `${node.zh}的审验（${zh}）起止日期不全，假设到达当日有效`,
  };
}
