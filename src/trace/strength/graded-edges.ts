import type { FirstUse } from '../engine/first-uses.ts';
import { EDGE, type SearchSpace } from '../engine/search-space.ts';
import type { StateIndex } from '../engine/states.ts';
import type { Day, RowIndex } from '../engine/types.ts';
import type { RowEvidence, Strength } from './types.ts';

/** Set in the grade of what is of company scope; the strength is in the bits below. */
export const COMPANY_SCOPE = 8;
/** The bits of a grade that hold the strength. */
export const STRENGTH = 7;

/** A first link, to the state at its far end. */
export interface GradedStart {
  readonly state: StateIndex;
  /** Earliest day on which it can bring material there. */
  readonly day: Day;
  readonly grade: number;
}

/**
 * What a search of part (a) found, with the evidence of each edge. An edge that is used by any walk is among them: days
 * as early as they can be allow more than any walk of few rows does.
 */
export interface GradedEdges {
  /** States. */
  readonly count: number;
  /** Per state, `RECORD` numbers. */
  readonly records: Int32Array;
  /** `EDGE` numbers an edge. */
  readonly edges: Int32Array;
  /** Per edge its strength, at most the flag's, and {@link COMPANY_SCOPE}. */
  readonly grades: Uint8Array;
  readonly starts: readonly GradedStart[];
  /** By grade, whether anything has it. */
  readonly occurs: Uint8Array;
}

/**
 * Grades what a finished search along the links left in its space, rows of edges included.
 *
 * @param flag strength of the flag's own evidence: no walk is stronger
 */
export function gradedEdges(
  space: SearchSpace,
  uses: readonly FirstUse[],
  rowTo: Int32Array,
  evidence: RowEvidence,
  flag: Strength,
): GradedEdges {
  const { count, records, edges, rowsOfEdges, edgesUsed } = space;
  const occurs = new Uint8Array(2 * COMPANY_SCOPE);
  const gradeOf = (row: RowIndex): number => {
    const strength = Math.min(evidence.strengthOf(row), flag);
    const grade = evidence.isCompanyScope(row) ? strength | COMPANY_SCOPE : strength;
    occurs[grade] = 1;
    return grade;
  };
  const grades = new Uint8Array(edgesUsed / EDGE);
  for (let edge = 0; edge < grades.length; edge += 1) grades[edge] = gradeOf(rowsOfEdges[edge] as number);
  const starts = uses.map(({ row, mineral, from }) => ({
    state: space.stateOf(rowTo[row] as number, mineral),
    day: from,
    grade: gradeOf(row),
  }));
  return { count, records, edges, grades, starts, occurs };
}
