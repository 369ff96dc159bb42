import { traceStrength as trueTraceStrength } from '../../../src/trace/strength/strength.ts';
import type { RowEvidence, Strength } from '../../../src/trace/strength/types.ts';
import type { TwinFlag } from '../case.ts';
import { taintedRowsOf } from '../engine-answers.ts';
import { graphOfHistory, type NamedGraph } from '../history-columns.ts';
import { byState } from '../twin.ts';
import type { GradedCase, TwinEvidence } from './graded-chains.ts';
import type { TwinStrength } from './twin.ts';

/** The engine, asked in the twin's words: ids to numbers and back, nothing else. */
export function strengthAnswers(
  graded: GradedCase,
  flag: TwinFlag,
  traceStrength = trueTraceStrength,
  named = graphOfHistory(graded.asked),
): TwinStrength[] {
  const { chain, flagStrength } = graded;
  const { states } = traceStrength(
    named.graph,
    taintedRowsOf(named, chain, flag),
    chain.asOf,
    rowEvidence(graded, named),
    flagStrength as Strength,
  );
  return Array.from({ length: states.count }, (_, index) => ({
    node: named.nodes[states.node[index] as number] as string,
    mineral: named.minerals[states.mineral[index] as number] as string,
    produced: states.produced[index] === 1,
    strength: states.strength[index] as number,
    traced: states.traced[index] === 1,
  })).sort(byState);
}

/** What is known of each row: that of its link. */
export function rowEvidence({ evidence }: Pick<GradedCase, 'evidence'>, named: NamedGraph): RowEvidence {
  const of = (row: number): TwinEvidence =>
    evidence.get(named.links[named.graph.columns.rowLink[row] as number] as string) as TwinEvidence;
  return {
    strengthOf: (row) => of(row).strength as Strength,
    isCompanyScope: (row) => of(row).company,
  };
}
