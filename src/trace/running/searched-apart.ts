import { traceConcentration } from '../concentration/concentration.ts';
import { traceControl } from '../control/control-points.ts';
import { coveredBy } from '../control/covering.ts';
import { traceCounterparties } from '../counterparties/tracing.ts';
import type { ChainGraph, StopSignal } from '../engine/types.ts';
import { tellGaps } from '../gaps/telling-gaps.ts';
import { tellShareGrounds } from '../sharing/telling-grounds.ts';
import { tellShares } from '../sharing/telling-shares.ts';
import { evidenceOfRows } from '../strength/evidence-of-rows.ts';
import { traceStrength } from '../strength/strength.ts';
import { CUT, type Told, type Trace, type Wanted } from './protocol.ts';
import { receiveTaintedRows } from './sent-tainted-rows.ts';

const APART = [
  'controlPoints',
  'strength',
  'concentration',
  'counterparties',
  'shares',
  'shareGrounds',
  'gaps',
] as const;
type Apart = (typeof APART)[number];

/** What is found by a search of its own: what is kept of the trace says nothing of it. */
export type SearchedApart = Extract<Wanted, { tell: Apart }>;

export function isSearchedApart(wanted: Wanted): wanted is SearchedApart {
  return (APART as readonly string[]).includes(wanted.tell);
}

/** @throws TraceStopped, where what was found so far cannot be told */
export function searchApart(
  trace: Trace,
  wanted: SearchedApart,
  graph: ChainGraph,
  stop: StopSignal,
): Told[Apart] | typeof CUT {
  if (trace.direction !== 'forward') throw new Error(`${wanted.tell} is told of forward traces alone`);
  const { asOf } = trace;
  const tainted = receiveTaintedRows(trace.tainted);
  switch (wanted.tell) {
    case 'controlPoints':
      return whole(traceControl(graph, tainted, coveredBy(wanted.inForce), asOf, stop));
    case 'strength': {
      const evidence = evidenceOfRows(graph.columns, wanted.documentStrengths);
      return whole(traceStrength(graph, tainted, asOf, evidence, wanted.flag, stop));
    }
    case 'concentration':
      return traceConcentration(graph, tainted, wanted, asOf, stop);
    case 'counterparties':
      return traceCounterparties(graph, wanted, asOf, stop);
    case 'shares':
      return tellShares(graph, tainted, wanted, stop);
    case 'shareGrounds':
      return tellShareGrounds(graph, tainted, wanted, stop);
    case 'gaps':
      return tellGaps(graph, tainted, wanted, stop);
  }
}

function whole<S>({ states, complete }: { readonly states: S; readonly complete: boolean }): S | typeof CUT {
  return complete ? states : CUT;
}
