import { traceConcentration as trueTrace } from '../../../src/trace/concentration/concentration.ts';
import { leavingOrigins as trueLeaving } from '../../../src/trace/concentration/origins.ts';
import { asKnown } from '../history.ts';
import { graphOfHistory } from '../history-columns.ts';
import type { MinedCase } from './mined-chains.ts';
import { ConcentrationTwin, type TwinDependence } from './twin.ts';

/** What of the program is asked; parts of it may be faulty. */
export interface ConcentrationProgram {
  traceConcentration: typeof trueTrace;
  leavingOrigins: typeof trueLeaving;
}

export const PROGRAM: ConcentrationProgram = {
  traceConcentration: trueTrace,
  leavingOrigins: trueLeaving,
};

/** The program, asked about every node in the twin's words: ids to numbers and back, nothing else. */
export function concentrationAnswers(
  { asked, mineSites, minerals }: MinedCase,
  { traceConcentration, leavingOrigins }: ConcentrationProgram = PROGRAM,
): TwinDependence[] {
  const { graph, nodes, minerals: codes } = graphOfHistory(asked);
  const chain = asKnown(asked.history, asked.revision);
  const numbers = Int32Array.from(chain.nodes, (id) => nodes.indexOf(id)).filter(
    (node) => node < graph.nodeCount,
  );
  const leaving = leavingOrigins(graph, (node) => mineSites.includes(nodes[node] as string));
  const wanted = minerals && Int32Array.from(minerals, (code) => codes.indexOf(code));
  const found = traceConcentration(
    graph,
    leaving,
    { candidates: numbers, suppliers: numbers, minerals: wanted },
    chain.asOf,
  );
  return Array.from({ length: found.count }, (_, index) => ({
    candidate: nodes[found.candidate[index] as number] as string,
    supplier: nodes[found.supplier[index] as number] as string,
    mineral: codes[found.mineral[index] as number] as string,
    single: found.single[index] === 1,
  }));
}

export function twinOf({ asked, mineSites, minerals }: MinedCase): TwinDependence[] {
  return new ConcentrationTwin(asKnown(asked.history, asked.revision), mineSites).dependences(minerals);
}

export function inOrder(dependences: readonly TwinDependence[]): string[] {
  return dependences
    .map(({ candidate, supplier, mineral, single }) => `${candidate} ${supplier} ${mineral} ${single}`)
    .sort();
}
