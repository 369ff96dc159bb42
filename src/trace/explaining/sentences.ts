import type {
  ExposureParts,
  InBothLanguages,
  LinkAssumptionPart,
  LinkPart,
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
  share(share: NonNullable<ExposureParts['share']>): string;
  cut(cut: NonNullable<ExposureParts['cut']>): string;
  link(link: LinkPart): string;
  /** @param count of assumptions that follow; 0: none */
  assuming(count: number): string;
  assumptions(assumption: LinkAssumptionPart): readonly string[];
  own(assumption: InBothLanguages): string;
}

/** A share of 0 to 1 in per cent, to two places. */
export function percent(share: number): string {
  return `${Number((100 * share).toFixed(2))}%`;
}
