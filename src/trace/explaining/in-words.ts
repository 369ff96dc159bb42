import type { ExposureParts, InBothLanguages } from './exposure-parts.ts';
import { CHINESE } from './in-chinese.ts';
import { ENGLISH } from './in-english.ts';
import type { Sentences } from './sentences.ts';

/**
 * One exposure as a text that a person reads: which flag, by which walk, since when, how strong and why, past which control
 * points, what share, what would clear it, and what is taken for granted. A line for each; the same parts always
 * give the same text.
 */
export function inWords(parts: ExposureParts): InBothLanguages {
  const told = (sentences: Sentences) => lines(parts, sentences).map(onOneLine).join('\n');
  return { en: told(ENGLISH), zh: told(CHINESE) };
}

function lines(parts: ExposureParts, sentences: Sentences): readonly string[] {
  const { bestWalk, control, shares, cut, assumptions, otherAssumptions } = parts;
  const assumed = [
    ...assumptions.flatMap((one) => sentences.assumptions(one)),
    ...otherAssumptions.map((one) => sentences.own(one)),
  ];
  return [
    sentences.exposure(parts),
    sentences.flag(parts.flag),
    sentences.since(parts),
    sentences.strength(parts),
    ...(bestWalk.length === 0 ? [] : [sentences.walk(bestWalk.length)]),
    ...bestWalk.map((step, index) => sentences.step(step, index + 1)),
    ...(bestWalk.length === 0 ? [] : [sentences.otherWalks(parts.otherWalks)]),
    ...(control === null ? [] : [sentences.control(control)]),
    ...shares.map((share) => sentences.share(share)),
    ...(cut === null ? [] : [sentences.cut(cut), ...cut.links.map((link) => sentences.link(link))]),
    sentences.assuming(assumed.length),
    ...assumed,
  ];
}

/** Line breaks, other control characters, and those that turn the direction of text round. */
const UNSEEN = /[\p{Cc}\u2028\u2029\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]+/gu;

/** A name may hold anything; it must not pass for a line of its own, nor turn a line round. */
function onOneLine(line: string): string {
  return line.replace(UNSEEN, ' ');
}
