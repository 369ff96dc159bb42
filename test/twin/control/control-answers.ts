import { covers } from '../../../src/policy/clauses.ts';
import { ASSURING_STATUSES } from '../../../src/store/kinds/codes.ts';
import { traceControl as trueTraceControl } from '../../../src/trace/control/control-points.ts';
import { coveredBy as trueCoveredBy } from '../../../src/trace/control/covering.ts';
import type { ControlPoints } from '../../../src/trace/control/types.ts';
import { UNBOUNDED_END, UNBOUNDED_START } from '../../../src/trace/engine/types.ts';
import type { TwinFlag } from '../case.ts';
import { taintedRowsOf } from '../engine-answers.ts';
import { asKnown } from '../history.ts';
import { graphOfHistory, type NamedGraph } from '../history-columns.ts';
import { byState } from '../twin.ts';
import type { AssuredCase, TwinAssurance } from './assured-chains.ts';
import type { TwinControl, TwinVerdict } from './twin.ts';

/** What of the program is asked; parts of it may be faulty. */
export interface ControlProgram {
  traceControl: typeof trueTraceControl;
  coveredBy: typeof trueCoveredBy;
  assuringStatuses: readonly string[];
}

export const PROGRAM: ControlProgram = {
  traceControl: trueTraceControl,
  coveredBy: trueCoveredBy,
  assuringStatuses: ASSURING_STATUSES,
};

export interface ControlAnswers {
  states(): TwinControl[];
  ofNode(node: string, minerals: readonly string[] | null): TwinVerdict | null;
}

/** The engine, asked in the twin's words: ids to numbers and back, nothing else. */
export function controlAnswers(
  { asked, assurances, clauseOf }: AssuredCase,
  flag: TwinFlag,
  program: ControlProgram = PROGRAM,
): ControlAnswers {
  const named = graphOfHistory(asked);
  const chain = asKnown(asked.history, asked.revision);
  const { graph } = named;
  const clause = clauseOf[flag.id] as string;
  const inForce = assurances
    .filter(({ status }) => program.assuringStatuses.includes(status))
    .filter(({ clauses }) => clauses === null || clauses.some((one) => covers(one, clause)))
    .map((one) => inForceOf(named, one));
  const tainted = taintedRowsOf(named, chain, flag);
  const points = program.traceControl(graph, tainted, program.coveredBy(inForce), chain.asOf);
  return {
    states: () => statesTold(points, named),
    ofNode(node, minerals) {
      const numbers = minerals?.map((code) => named.minerals.indexOf(code));
      return points.verdict({
        node: named.nodes.indexOf(node),
        ...(numbers && { minerals: new Set(numbers) }),
      });
    },
  };
}

function inForceOf(named: NamedGraph, { node, minerals, start, end }: TwinAssurance) {
  return {
    node: named.nodes.indexOf(node),
    minerals: minerals && new Set(minerals.map((code) => named.minerals.indexOf(code))),
    from: start ?? UNBOUNDED_START,
    to: end ?? UNBOUNDED_END,
  };
}

function statesTold(points: ControlPoints, named: NamedGraph): TwinControl[] {
  const { count, node, mineral, produced } = points.states;
  return Array.from({ length: count }, (_, index) => {
    const state = {
      node: node[index] as number,
      minerals: new Set([mineral[index] as number]),
      produced: produced[index] === 1,
    };
    return {
      node: named.nodes[state.node] as string,
      mineral: named.minerals[mineral[index] as number] as string,
      produced: state.produced,
      verdict: points.verdict(state) as TwinVerdict,
    };
  }).sort(byState);
}
