import { traceCounterparties as trueTrace } from '../../../src/trace/counterparties/tracing.ts';
import { engine } from '../../../src/trace/engine/engine.ts';
import { UNBOUNDED_START } from '../../../src/trace/engine/types.ts';
import type { TwinFlag } from '../case.ts';
import { taintedRowsOf } from '../engine-answers.ts';
import { asKnown } from '../history.ts';
import { graphOfHistory, type NamedGraph } from '../history-columns.ts';
import type { SuppliedCase } from './supplied-chains.ts';
import { CounterpartyTwin, type TwinCounterparty } from './twin.ts';

/** The program, asked about every node that a flag's material reached, all at once, in the twin's words. */
export function counterpartyAnswers(
  { asked, focal, minerals, produced }: SuppliedCase,
  flag: TwinFlag,
  traceCounterparties = trueTrace,
  named: NamedGraph = graphOfHistory(asked),
): TwinCounterparty[] {
  const { graph, nodes, minerals: codes } = named;
  const chain = asKnown(asked.history, asked.revision);
  const { states } = engine.traceForward(graph, taintedRowsOf(named, chain, flag), chain.asOf);
  const meant = Array.from({ length: states.count }, (_, state) => state).filter(
    (state) =>
      (minerals === null || minerals.includes(codes[states.mineral[state] as number] as string)) &&
      (produced === null || produced === (states.produced[state] === 1)),
  );
  const questions = [...new Set(meant.map((state) => states.node[state] as number))];
  const holdings = questions.map((node) => meant.filter((state) => states.node[state] === node));
  const all = holdings.flat();
  const found = traceCounterparties(
    graph,
    {
      focal: Int32Array.from(focal, (id) => nodes.indexOf(id)).filter((node) => node < graph.nodeCount),
      node: Int32Array.from(questions),
      start: Int32Array.from([0, ...holdings].map((_, index) => holdings.slice(0, index).flat().length)),
      mineral: Int32Array.from(all, (state) => states.mineral[state] as number),
      produced: Uint8Array.from(all, (state) => states.produced[state] as number),
      firstPossibleOn: Int32Array.from(all, (state) => states.firstPossibleOn[state] as number),
    },
    chain.asOf,
  );
  return Array.from({ length: found.count }, (_, index) => {
    const question = found.question[index] as number;
    const first = found.firstPossibleOn[index] as number;
    return {
      node: nodes[questions[question] as number] as string,
      counterparty: nodes[found.counterparty[index] as number] as string,
      firstPossibleOn: first === UNBOUNDED_START ? null : first,
      current: found.current[index] === 1,
      links: found.links[question] as number,
    };
  });
}

export function twinOf(supplied: SuppliedCase, flag: TwinFlag): TwinCounterparty[] {
  const { history, revision } = supplied.asked;
  return new CounterpartyTwin(asKnown(history, revision), supplied).ofFlag(flag);
}

/** The flags of a case as they are known. */
export function flagsOf({ asked }: SuppliedCase): TwinFlag[] {
  return asKnown(asked.history, asked.revision).flags;
}

export function inOrder(counterparties: readonly TwinCounterparty[]): string[] {
  return counterparties
    .map(({ node, counterparty, firstPossibleOn, current, links }) =>
      [node, counterparty, firstPossibleOn ?? 'unbounded', current ? 'CURRENT' : 'HISTORIC', links].join(' '),
    )
    .sort();
}
