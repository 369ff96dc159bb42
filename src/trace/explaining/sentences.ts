import type {
  ExposureParts,
  InBothLanguages,
  LinkAssumptionPart,
  LinkPart,
  SharePart,
  StepPart,
} from './exposure-parts.ts';

/** How the parts of an exposure are told in one language; each gives whole lines. */
export interface Sentences {
  exposure(parts: ExposureParts): string;
  flag(flag: ExposureParts['flag']): string;
  since(parts: ExposureParts): string;
  strength(parts: ExposureParts): string;
  walk(links: number): string;
  /** @param number from 1 */
  step(step: StepPart, number: number): string;
  otherWalks(others: ExposureParts['otherWalks']): string;
  control(control: NonNullable<ExposureParts['control']>): string;
  share(share: SharePart): string;
  cut(cut: NonNullable<ExposureParts['cut']>): string;
  link(link: LinkPart): string;
  /** @param count of assumptions that follow; 0: none */
  assuming(count: number): string;
  assumptions(assumption: LinkAssumptionPart): readonly string[];
  own(assumption: InBothLanguages): string;
}

/** A share of 0 to 1 in per cent, to two places; one that is not quite nothing, or all, is not told as such. */
export function percent(share: number): string {
  const told = (100 * share).toFixed(2);
  if (told === '0.00' && share > 0) return '< 0.01%';
  if (told === '100.00' && share < 1) return '> 99.99%';
  return `${Number(told)}%`;
}
