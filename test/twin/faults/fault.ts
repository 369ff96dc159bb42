import fc from 'fast-check';
import type { TwinCase, TwinFlag } from '../case.ts';
import { type HistoryCase, histories } from '../chains.ts';
import { recordedAtOnce } from '../changed-chains.ts';
import { type Answers, engineAnswers } from '../engine-answers.ts';
import { asKnown } from '../history.ts';
import { TwinOrigins } from '../origins.ts';
import { Twin } from '../twin.ts';

/** A flag of a random case, and what the twin makes of it. */
export interface FlaggedCase {
  asked: HistoryCase;
  /** As it is known at the revision asked about. */
  chain: TwinCase;
  flag: TwinFlag;
  twin: Twin;
  origins: TwinOrigins;
}

/**
 * A mistake that a trace engine could make, as an engine that makes it: the true one asked about something changed, or
 * with one of its answers put wrong. The comparison with the twin has to find every one of them.
 */
export type Fault = (one: FlaggedCase) => Answers;

/** Far fewer cases than the comparison itself tries: what slips through here would still be likely to be found there. */
export function casesForFaults(): FlaggedCase[] {
  return fc.sample(histories(), { numRuns: 200, seed: 7 }).flatMap((asked) => {
    const chain = asKnown(asked.history, asked.revision);
    const origins = new TwinOrigins(chain);
    return chain.flags.map((flag) => ({ asked, chain, flag, twin: new Twin(chain, flag), origins }));
  });
}

export function rightAnswers({ asked, flag }: FlaggedCase): Answers {
  return engineAnswers(asked, flag);
}

/** The engine asked about another chain, or another flag on it. */
export function onChain(
  change: (chain: TwinCase, flag: TwinFlag) => TwinCase,
  changeFlag: (flag: TwinFlag, chain: TwinCase) => TwinFlag = (flag) => flag,
): Fault {
  return ({ chain, flag, asked }) =>
    engineAnswers(recordedAtOnce(change(chain, flag), asked.shuffle), changeFlag(flag, chain));
}
