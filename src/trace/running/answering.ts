import { parentPort, workerData } from 'node:worker_threads';
import type { GraphColumns } from '../engine/columns.ts';
import { type Departures, traceDepartures } from '../engine/departures.ts';
import { engine } from '../engine/engine.ts';
import { TraceStopped } from '../engine/stopping.ts';
import type { ChainGraph, OriginStates, Origins, Reach, ReachedStates, StopSignal } from '../engine/types.ts';
import { explainExposure } from '../explaining/explanation.ts';
import type { Explanation } from '../explaining/types.ts';
import { compareIds, type SharedIds } from '../projection/id-table.ts';
import { evidenceOfRows } from '../strength/evidence-of-rows.ts';
import { KeptTraces } from './kept-traces.ts';
import {
  CUT,
  type Forgetting,
  type Question,
  type Reply,
  type SentGraph,
  type Told,
  type Wanted,
} from './protocol.ts';
import { isSearchedApart, type SearchedApart, searchApart } from './searched-apart.ts';
import { receiveTaintedRows } from './sent-tainted-rows.ts';
import { sendWalkedRows } from './sent-walked-rows.ts';
import { ReceivedParts } from './shared-parts.ts';

/** What a trace thread does: answers one question after another, and keeps what it traced last. */

/** What a thread is given when it starts. */
export interface ThreadOptions {
  /** Most states of all traces that it keeps. */
  readonly keptStates: number;
}

const port = parentPort;
if (!port) throw new Error('this file is started as a worker thread by the trace runner');

/** What is kept of a trace; of one of departures states alone are told. */
type Traced = Reach | Origins | Departures;

const kept = new KeptTraces<Traced>((workerData as ThreadOptions).keptStates);
const layouts = new ReceivedParts<GraphColumns>();
const linkIdsSent = new ReceivedParts<SharedIds>();
const mineralIdsSent = new ReceivedParts<SharedIds>();

port.on('message', (message: Question | Forgetting) => {
  if ('forget' in message) forget(message.forget);
  else take(message);
});

function forget({ columns, linkIds, mineralIds }: Forgetting['forget']): void {
  if (columns !== null) {
    kept.forgetLayout(columns);
    layouts.forget(columns);
  }
  if (linkIds !== null) linkIdsSent.forget(linkIds);
  if (mineralIds !== null) mineralIdsSent.forget(mineralIds);
}

function take(question: Question): void {
  const { number } = question;
  try {
    const begun = performance.now();
    const { told, transfer } = answer(question);
    const reply: Reply = { number, seconds: (performance.now() - begun) / 1_000, told };
    port?.postMessage(reply, transfer);
  } catch (error) {
    const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
    const reply: Reply = { number, message, stack };
    port?.postMessage(reply);
  }
}

interface Answer {
  readonly told: Told[keyof Told] | typeof CUT;
  readonly transfer: readonly ArrayBuffer[];
}

function answer(question: Question): Answer {
  // Even where the trace is kept: the thread is told of a layout once.
  const graph = receive(question.graph);
  const stop = stopSignal(question.flag);
  try {
    const { wanted } = question;
    if (isSearchedApart(wanted)) {
      const told = searchApart(question.trace, wanted, graph, stop);
      return told === CUT ? CUT_SHORT : { told, transfer: buffersOf(told) };
    }
    const known = kept.get(question.traceNumber);
    if (known) return tell(known, wanted, { graph, trace: question.trace }, mayGoOn(wanted, stop));
    const traced = trace(question, graph, stop);
    if (wanted.tell !== 'states' && !traced.complete) return CUT_SHORT;
    return tell(traced, wanted, { graph, trace: question.trace }, stop);
  } catch (error) {
    if (error instanceof TraceStopped) return CUT_SHORT;
    throw error;
  }
}

/**
 * What was cancelled before it is asked, as a trace that was cut short is, can be told of what was found; but not be
 * explained, which is a search of its own.
 */
function mayGoOn(wanted: Wanted, stop: StopSignal): StopSignal | undefined {
  return stop.stopped && wanted.tell !== 'explanation' ? undefined : stop;
}

const CUT_SHORT: Answer = { told: CUT, transfer: [] };

function stopSignal(flag: Int32Array): StopSignal {
  return {
    get stopped() {
      return Atomics.load(flag, 0) !== 0;
    },
  };
}

function receive({ columns, linkIds, mineralIds, revision, nodeCount, mineralCount }: SentGraph): ChainGraph {
  for (const layout of columns.forget) kept.forgetLayout(layout);
  return {
    revision,
    columns: layouts.receive(columns),
    nodeCount,
    mineralCount,
    compareLinks: comparing(linkIds && linkIdsSent.receive(linkIds)),
    compareMinerals: comparing(mineralIds && mineralIdsSent.receive(mineralIds)),
  };
}

function comparing(ids: SharedIds | null): (a: number, b: number) => number {
  return ids ? (a, b) => compareIds(ids, a, b) : (a, b) => a - b;
}

function trace(
  { trace, traceNumber, wanted, graph: { columns } }: Question,
  graph: ChainGraph,
  stop: StopSignal,
): Traced {
  const traced = runTrace(trace, graph, stop);
  // One that is traced again was told whole: what a shorter time finds of it must not pass for it later.
  if (traced.complete || wanted.tell === 'states') {
    kept.add(traceNumber, traced, traced.states.count, columns.number);
  }
  return traced;
}

function runTrace(trace: Question['trace'], graph: ChainGraph, stop: StopSignal): Traced {
  const { asOf } = trace;
  if (trace.direction === 'forward') {
    return engine.traceForward(graph, receiveTaintedRows(trace.tainted), asOf, stop);
  }
  const { destination, window } = trace;
  return window === null
    ? engine.traceBackward(graph, destination, asOf, stop)
    : traceDepartures(graph, destination, asOf, window, stop);
}

const UNSTOPPED: StopSignal = { stopped: false };

/** What a trace has to say of what was asked; the caller's types say that it fits the trace's direction. */
function tell(
  traced: Traced,
  wanted: Exclude<Wanted, SearchedApart>,
  about: { readonly graph: ChainGraph; readonly trace: Question['trace'] },
  stop: StopSignal = UNSTOPPED,
): Answer {
  switch (wanted.tell) {
    case 'states': {
      const states = copied(traced.states);
      return { told: { states, complete: traced.complete }, transfer: buffersOf(states) };
    }
    case 'shortestWalk':
      return { told: (traced as Reach).shortestWalk(wanted.end, stop), transfer: [] };
    case 'explanation':
      return { told: explanationOf(traced as Reach, wanted, about, stop), transfer: [] };
    case 'walkedRows': {
      const rows = sendWalkedRows((traced as Reach).walkedRows(wanted.targets ?? undefined, stop));
      const { numbers, start, minerals } = rows;
      return { told: rows, transfer: [numbers, start, minerals].map(({ buffer }) => buffer as ArrayBuffer) };
    }
    case 'admits': {
      const admitted = receiveTaintedRows(wanted.tainted).map((row) =>
        (traced as Origins).admits(row) ? 1 : 0,
      );
      return { told: Uint8Array.from(admitted), transfer: [] };
    }
  }
}

function explanationOf(
  reach: Reach,
  { ends, bounds, documentStrengths, flag }: Extract<Wanted, { tell: 'explanation' }>,
  { graph, trace }: { readonly graph: ChainGraph; readonly trace: Question['trace'] },
  stop: StopSignal,
): Explanation {
  if (trace.direction !== 'forward') throw new Error('what is explained are forward traces alone');
  const exposure = {
    graph,
    tainted: receiveTaintedRows(trace.tainted),
    asOf: trace.asOf,
    ends,
    walked: reach.walkedRows([ends[0].node], stop),
    evidence: evidenceOfRows(graph.columns, documentStrengths),
    flag,
  };
  return explainExposure(exposure, bounds, stop);
}

function buffersOf(columns: object): readonly ArrayBuffer[] {
  return Object.values(columns).flatMap((column: unknown) =>
    ArrayBuffer.isView(column) ? [column.buffer as ArrayBuffer] : [],
  );
}

/** The thread keeps the trace's own columns; those that it gives away are nobody's. */
function copied<S extends ReachedStates | OriginStates>(states: S): S {
  const columns = Object.entries(states).map(([name, column]: [string, unknown]) => [
    name,
    column instanceof Int32Array || column instanceof Uint8Array ? column.slice(0, states.count) : column,
  ]);
  // The same properties under the same names.
  return Object.fromEntries(columns) as S;
}
