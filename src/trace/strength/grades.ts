import type { CREDIBILITIES, RELIABILITIES } from '../../store/kinds/codes.ts';
import type { Strength } from './types.ts';

type Reliability = (typeof RELIABILITIES)[number];
type Credibility = (typeof CREDIBILITIES)[number];

const OF_RELIABILITY: Readonly<Record<Reliability, Strength>> = { A: 5, B: 4, C: 3, D: 2, E: 1, F: 1 };
const OF_CREDIBILITY: Readonly<Record<Credibility, Strength>> = {
  1: 5,
  2: 4,
  3: 3,
  4: 2,
  5: 1,
  6: 1,
};

/** The strength of a document: the lesser of what its source and its information come to. Semantics (c). */
export function strengthOfGrade(reliability: Reliability, credibility: Credibility): Strength {
  return Math.min(OF_RELIABILITY[reliability], OF_CREDIBILITY[credibility]) as Strength;
}
