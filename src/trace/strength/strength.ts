import { firstUses } from '../engine/first-uses.ts';
import { withSearchSpace } from '../engine/search-space.ts';
import { settleDays } from '../engine/settling-days.ts';
import { StopWatch } from '../engine/stopping.ts';
import type { ChainGraph, Day, StopSignal, TaintedRow } from '../engine/types.ts';
import { COMPANY_SCOPE, type GradedEdges, gradedEdges, STRENGTH } from './graded-edges.ts';
import { Spreading } from './spreading.ts';
import { NO_STATES, strengthStates } from './strength-states.ts';
import { type RowEvidence, type Strength, type Strengths, WEAKEST } from './types.ts';

/**
 * How strong each possible exposure is, semantics (c), and whether it is traced without declarations of company scope.
 * Pure: the same arguments always give the same answer. Its work and memory are in proportion to what is reached.
 *
 * @param tainted the rows that a walk may begin with, as of part (a)
 * @param asOf the last day that counts
 * @param flag strength of the flag's own evidence
 */
export function traceStrength(
  graph: ChainGraph,
  tainted: readonly TaintedRow[],
  asOf: Day,
  evidence: RowEvidence,
  flag: Strength,
  stop?: StopSignal,
): Strengths {
  if (stop?.stopped === true) return { states: NO_STATES, complete: false };
  const uses = firstUses(graph, tainted, asOf);
  const watch = new StopWatch(stop);
  return withSearchSpace(graph.columns.lastAppendedOut.length, (space) => {
    const { rowTo } = graph.columns;
    space.keepRows();
    for (const { row, mineral, from } of uses)
      space.start(space.stateOf(rowTo[row] as number, mineral), from);
    const settled = settleDays(graph, space, 'along', asOf, watch);
    const graded = gradedEdges(space, uses, rowTo, evidence, flag);
    const strength = new Uint8Array(space.count).fill(WEAKEST);
    const traced = new Uint8Array(space.count);
    const complete = settled && findStrength(graded, strength, watch) && findTraced(graded, traced, watch);
    return { states: strengthStates(graph, space, strength, traced), complete };
  });
}

/** The strongest edges first: what is reached by those alone is as strong as they are, whatever weaker ones reach sooner. */
function findStrength(graded: GradedEdges, strength: Uint8Array, watch: StopWatch): boolean {
  const spreading = new Spreading(graded);
  for (let level = STRENGTH; level > WEAKEST; level -= 1) {
    const grades = occurring(graded, (grade) => (grade & STRENGTH) === level);
    if (grades.length === 0) continue;
    const isWhole = spreading.letIn(
      grades,
      (state) => {
        strength[state] = level;
      },
      watch,
    );
    if (!isWhole) return false;
    if (spreading.reachedCount === graded.count) break;
  }
  return true;
}

function findTraced(graded: GradedEdges, traced: Uint8Array, watch: StopWatch): boolean {
  const grades = occurring(graded, (grade) => (grade & COMPANY_SCOPE) === 0);
  if (occurring(graded, (grade) => (grade & COMPANY_SCOPE) !== 0).length === 0) {
    traced.fill(1);
    return true;
  }
  return new Spreading(graded).letIn(
    grades,
    (state) => {
      traced[state] = 1;
    },
    watch,
  );
}

function occurring({ occurs }: GradedEdges, test: (grade: number) => boolean): readonly number[] {
  return [...occurs.keys()].filter((grade) => occurs[grade] === 1 && test(grade));
}
