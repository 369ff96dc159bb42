import type { Bilingual } from './errors.ts';

/** What stands before the first entry of a log. */
export const FIRST_DIGEST = '0'.repeat(64);

/** How far a log has been followed: its last entry, by number, instant of recording and digest. */
export interface ChainPosition {
  readonly number: number;
  readonly at: string;
  readonly digest: string;
}

/** Where every log begins. */
export const CHAIN_BEGINNING: ChainPosition = { number: 0, at: '', digest: FIRST_DIGEST };

/** An entry of a log, as far as the chain goes. */
export interface ChainLink extends ChainPosition {
  readonly previousDigest: string;
  /** The digest worked out anew from what the entry holds now. */
  digestNow(): string;
}

/**
 * What is wrong with an entry that is said to follow a position; null when nothing is.
 *
 * @param nameOf what an entry is called by its number
 */
export function faultOfLink(
  link: ChainLink,
  position: ChainPosition,
  nameOf: (number: number) => Bilingual,
): Bilingual | null {
  const number = position.number + 1;
  const { en, zh } = nameOf(number);
  if (link.number !== number) {
    return {
      en: `${en} is missing: ${link.number} stands in its place`,
      zh: `缺少${zh}，其位置上是${nameOf(link.number).zh}`,
    };
  }
  if (link.previousDigest !== position.digest) {
    return {
      en: `${en} does not follow from the entry before it`,
      zh: `${zh}与前一条记录不相衔接`,
    };
  }
  if (link.digestNow() !== link.digest) {
    return {
      en: `${en} is not what was recorded: its digest does not match its content`,
      zh: `${zh}已非原来的记录：摘要与内容不符`,
    };
  }
  if (link.at <= position.at) {
    return {
      en: `${en} claims to have been recorded no later than the one before it`,
      zh: `${zh}的记录时间不晚于前一条`,
    };
  }
  return null;
}

/** An instant as logs keep it, later than the one before by a millisecond at least, whatever the clock says. */
export function instantAfter(previous: string | null, now: Date): string {
  const earliest = previous === null ? 0 : Date.parse(previous) + 1;
  return new Date(Math.max(now.getTime(), earliest)).toISOString();
}
