import { OretraceError } from '../../store/errors.ts';
import type { AskedConcentration } from '../concentration/types.ts';
import type { InForce } from '../control/covering.ts';
import type { AskedCounterparties, FoundCounterparties } from '../counterparties/types.ts';
import type {
  Day,
  Destination,
  NodeIndex,
  OriginStates,
  ReachedStates,
  TaintedRow,
  WalkEnd,
} from '../engine/types.ts';
import { UNBOUNDED_END } from '../engine/types.ts';
import type { AskedGaps } from '../gaps/telling-gaps.ts';
import type { Gaps } from '../gaps/types.ts';
import type { AskedGrounds, AskedShares, ToldGrounds, ToldShares } from '../sharing/types.ts';
import { outOfTime } from './out-of-time.ts';
import {
  type AskedExplanation,
  CUT,
  type GradedDocuments,
  type Reply,
  type Told,
  type Trace,
  type Wanted,
} from './protocol.ts';
import { sendTaintedRows } from './sent-tainted-rows.ts';
import { receiveWalkedRows } from './sent-walked-rows.ts';
import { type ShareableGraph, ThreadEnded, TraceThread } from './thread.ts';
import { Turns } from './turns.ts';
import type { Cancellation, RanDepartures, RanOrigins, RanReach, TraceRunner } from './types.ts';

/** States that one thread keeps the traces of: tens of megabytes. */
const KEPT_STATES = 1_000_000;
/** Times that a question is asked when threads end instead of answering. */
const ATTEMPTS = 2;

/** One trace that was run, for figures. */
export interface TraceRun {
  readonly direction: Trace['direction'];
  /** Seconds of computing. */
  readonly seconds: number;
  /** False when it was cancelled. */
  readonly complete: boolean;
}

export interface TraceRunnerOptions {
  /** Threads at most; each starts when it is first needed. */
  readonly threads?: number;
  /** States of all traces that one thread keeps. */
  readonly keptStates?: number;
  /** Told of every trace, not of what is asked of it afterwards. */
  readonly onTrace?: (run: TraceRun) => void;
  /** A thread's first file. */
  readonly entry?: URL;
}

/** All that can be asked of one trace. */
interface Subject {
  readonly number: number;
  readonly graph: ShareableGraph;
  readonly trace: Trace;
  readonly cancellation: Cancellation;
  /** The thread that traced it last: perhaps it still has it. */
  thread: TraceThread | null;
}

interface Waiting {
  readonly subject: Subject;
  readonly wanted: Wanted;
  readonly cancellation: Cancellation;
  readonly resolve: (reply: Reply | typeof NOT_BEGUN) => void;
  readonly reject: (error: unknown) => void;
  attempts: number;
}

/** Said of a question that was cancelled before its turn came. */
const NOT_BEGUN = Symbol('not begun');

/** Runs traces on worker threads. */
export class ThreadedTraceRunner implements TraceRunner {
  readonly #most: number;
  readonly #keptStates: number;
  readonly #onTrace: (run: TraceRun) => void;
  readonly #entry: URL;
  readonly #threads = new Set<TraceThread>();
  readonly #turns = new Turns<Waiting>();
  /** Cancellations whose waiting questions are given up in time. */
  readonly #listened = new WeakSet<Cancellation>();
  #lastTrace = 0;
  #lastQuestion = 0;
  #closed = false;

  constructor({ threads = 1, keptStates = KEPT_STATES, onTrace, entry }: TraceRunnerOptions = {}) {
    this.#most = threads;
    this.#keptStates = keptStates;
    this.#onTrace = onTrace ?? (() => {});
    this.#entry = entry ?? new URL('./worker.cjs', import.meta.url);
  }

  /** Threads that run, and questions that wait for one. */
  get figures(): { readonly threads: number; readonly waiting: number } {
    return { threads: this.#threads.size, waiting: this.#turns.size };
  }

  async forward(
    graph: ShareableGraph,
    tainted: readonly TaintedRow[],
    asOf: Day,
    cancellation: Cancellation,
  ): Promise<RanReach> {
    const trace: Trace = { direction: 'forward', tainted: sendTaintedRows(tainted), asOf };
    const subject = this.#subject(graph, trace, cancellation);
    const { states, complete } = await this.#traced(subject, NO_REACH);
    return {
      states,
      complete,
      shortestWalk: (end: WalkEnd, own = cancellation) =>
        this.#told(subject, { tell: 'shortestWalk', end }, own),
      walkedRows: async (targets?: readonly NodeIndex[], own = cancellation) => {
        const wanted = { tell: 'walkedRows', targets: targets ? Int32Array.from(targets) : null } as const;
        return receiveWalkedRows(await this.#told(subject, wanted, own));
      },
      controlPoints: (inForce: readonly InForce[], own = cancellation) =>
        this.#told(subject, { tell: 'controlPoints', inForce }, own),
      strength: (graded: GradedDocuments, own = cancellation) =>
        this.#told(subject, { tell: 'strength', ...graded }, own),
      concentration: (asked: AskedConcentration, own = cancellation) =>
        this.#told(subject, { tell: 'concentration', ...asked }, own),
      explanation: (asked: AskedExplanation, own = cancellation) =>
        this.#told(subject, { tell: 'explanation', ...asked }, own),
    };
  }

  async backward(
    graph: ShareableGraph,
    destination: Destination,
    asOf: Day,
    cancellation: Cancellation,
  ): Promise<RanOrigins> {
    const trace: Trace = { direction: 'backward', destination, window: null, asOf };
    const subject = this.#subject(graph, trace, cancellation);
    const { states, complete } = await this.#traced(subject, NO_ORIGINS);
    return {
      states,
      complete,
      admits: async (tainted: readonly TaintedRow[], own = cancellation) => {
        const wanted = { tell: 'admits', tainted: sendTaintedRows(tainted) } as const;
        return Array.from(await this.#told(subject, wanted, own), (one) => one === 1);
      },
    };
  }

  departures(
    graph: ShareableGraph,
    destination: Destination,
    window: { readonly from: Day; readonly to: Day },
    asOf: Day,
    cancellation: Cancellation,
  ): Promise<RanDepartures> {
    const { from, to } = window;
    const trace: Trace = { direction: 'backward', destination, window: { from, to }, asOf };
    return this.#traced(this.#subject(graph, trace, cancellation), NO_ORIGINS);
  }

  counterparties(
    graph: ShareableGraph,
    asked: AskedCounterparties,
    asOf: Day,
    cancellation: Cancellation,
  ): Promise<FoundCounterparties> {
    const subject = this.#subject(graph, beginningNowhere(asOf), cancellation);
    return this.#told(subject, { tell: 'counterparties', ...asked }, cancellation);
  }

  shares(
    graph: ShareableGraph,
    tainted: readonly TaintedRow[],
    asked: AskedShares,
    cancellation: Cancellation,
  ): Promise<ToldShares> {
    return this.#told(this.#mixing(graph, tainted, cancellation), { tell: 'shares', ...asked }, cancellation);
  }

  shareGrounds(
    graph: ShareableGraph,
    tainted: readonly TaintedRow[],
    asked: AskedGrounds,
    cancellation: Cancellation,
  ): Promise<ToldGrounds> {
    const subject = this.#mixing(graph, tainted, cancellation);
    return this.#told(subject, { tell: 'shareGrounds', ...asked }, cancellation);
  }

  gaps(
    graph: ShareableGraph,
    tainted: readonly TaintedRow[],
    asked: AskedGaps,
    cancellation: Cancellation,
  ): Promise<Gaps> {
    return this.#told(this.#mixing(graph, tainted, cancellation), { tell: 'gaps', ...asked }, cancellation);
  }

  forget(graph: ShareableGraph, other: ShareableGraph): void {
    for (const thread of this.#threads) if (!thread.ended) thread.forget(graph, other);
  }

  async close(): Promise<void> {
    this.#closed = true;
    for (const { reject } of this.#turns.takeAll()) reject(closed());
    await Promise.all([...this.#threads].map((thread) => thread.end()));
  }

  #subject(graph: ShareableGraph, trace: Trace, cancellation: Cancellation): Subject {
    this.#lastTrace += 1;
    return { number: this.#lastTrace, graph, trace, cancellation, thread: null };
  }

  /** Of what is mixed over a period the days are the question's own. */
  #mixing(graph: ShareableGraph, tainted: readonly TaintedRow[], cancellation: Cancellation): Subject {
    const trace: Trace = { direction: 'forward', tainted: sendTaintedRows(tainted), asOf: UNBOUNDED_END };
    return this.#subject(graph, trace, cancellation);
  }

  /** @param none what is told when it was cancelled before it began */
  async #traced<S extends ReachedStates | OriginStates>(subject: Subject, none: S) {
    const reply = await this.#ask(subject, { tell: 'states' }, subject.cancellation);
    const { direction } = subject.trace;
    if (reply === NOT_BEGUN) {
      this.#onTrace({ direction, seconds: 0, complete: false });
      return { states: none, complete: false };
    }
    const { seconds, told } = read(reply);
    // The thread tells what was wanted of it, of the trace's own direction.
    const { states, complete } = told as { readonly states: S; readonly complete: boolean };
    this.#onTrace({ direction, seconds, complete });
    return { states, complete };
  }

  async #told<W extends Exclude<Wanted, { tell: 'states' }>>(
    subject: Subject,
    wanted: W,
    cancellation: Cancellation,
  ): Promise<Told[W['tell']]> {
    const reply = await this.#ask(subject, wanted, cancellation);
    if (reply === NOT_BEGUN) throw outOfTime();
    const { told } = read(reply);
    if (told === CUT) throw outOfTime();
    // As above.
    return told as Told[W['tell']];
  }

  #ask(subject: Subject, wanted: Wanted, cancellation: Cancellation): Promise<Reply | typeof NOT_BEGUN> {
    return new Promise((resolve, reject) => {
      this.#wait({ subject, wanted, cancellation, resolve, reject, attempts: 0 });
    });
  }

  #wait(waiting: Waiting): void {
    const { cancellation, wanted } = waiting;
    if (this.#closed) {
      waiting.reject(closed());
    } else if (wanted.tell === 'states' && cancellation.signal.aborted) {
      // Whereas walks of a trace that was cut short are still asked for: its thread probably has it.
      waiting.resolve(NOT_BEGUN);
    } else {
      this.#turns.add(cancellation, waiting);
      this.#listenTo(cancellation);
      this.#takeTurns();
    }
  }

  #listenTo(cancellation: Cancellation): void {
    if (this.#listened.has(cancellation)) return;
    this.#listened.add(cancellation);
    const giveUp = () => {
      for (const { resolve } of this.#turns.takeAllOf(cancellation)) resolve(NOT_BEGUN);
    };
    cancellation.signal.addEventListener('abort', giveUp, { once: true });
  }

  #takeTurns(): void {
    for (const thread of this.#threads) {
      if (!thread.idle) continue;
      const next = this.#turns.take(({ subject }) => subject.thread === thread || mayGoAnywhere(subject));
      if (next) this.#put(next, thread);
    }
    while (this.#threads.size < this.#most) {
      const next = this.#turns.take(({ subject }) => mayGoAnywhere(subject));
      if (!next) break;
      let thread: TraceThread;
      try {
        thread = this.#start();
      } catch (error) {
        // The system gives no thread, as where memory is short: those that run, if any, serve whoever waits.
        if (this.#threads.size > 0) {
          this.#turns.add(next.cancellation, next);
          break;
        }
        next.reject(error);
        continue;
      }
      this.#put(next, thread);
    }
  }

  #start(): TraceThread {
    const thread = new TraceThread({
      entry: this.#entry,
      keptStates: this.#keptStates,
      onEnd: (ended) => this.#threads.delete(ended),
    });
    this.#threads.add(thread);
    return thread;
  }

  async #put(waiting: Waiting, thread: TraceThread): Promise<void> {
    const { subject, wanted, cancellation } = waiting;
    subject.thread = thread;
    waiting.attempts += 1;
    this.#lastQuestion += 1;
    const question = {
      number: this.#lastQuestion,
      traceNumber: subject.number,
      trace: subject.trace,
      wanted,
      flag: cancellation.flag,
    };
    try {
      waiting.resolve(await thread.ask(subject.graph, question));
    } catch (error) {
      if (!(error instanceof ThreadEnded)) waiting.reject(error);
      else if (waiting.attempts < ATTEMPTS || this.#closed) this.#wait(waiting);
      else waiting.reject(endedTwice(error));
    }
    this.#takeTurns();
  }
}

/** What is searched apart may begin wherever its question says. */
function beginningNowhere(asOf: Day): Trace {
  return { direction: 'forward', tainted: sendTaintedRows([]), asOf };
}

/** Whether no running thread can have kept the trace. */
function mayGoAnywhere({ thread }: Subject): boolean {
  return thread === null || thread.ended;
}

const NO_COLUMN = new Int32Array(0);

const NO_REACH: ReachedStates = {
  count: 0,
  node: NO_COLUMN,
  mineral: NO_COLUMN,
  produced: new Uint8Array(0),
  firstPossibleOn: NO_COLUMN,
  hops: NO_COLUMN,
  current: new Uint8Array(0),
};

const NO_ORIGINS: OriginStates = {
  count: 0,
  node: NO_COLUMN,
  mineral: NO_COLUMN,
  lastPossibleOn: NO_COLUMN,
  hops: NO_COLUMN,
};

function read(reply: Reply) {
  if ('told' in reply) return reply;
  const error = new Error(reply.message);
  error.stack = `${error.stack}\n  on a trace thread:\n${reply.stack}`;
  throw error;
}

function endedTwice(cause: ThreadEnded): OretraceError {
  return new OretraceError(
    'LIMIT_EXCEEDED',
    {
      en: 'this trace ended its thread, twice: it probably needs more memory than there is; ask for less at once',
      zh: '此次追溯两次导致线程意外终止，可能是内存不足：请缩小单次查询的范围',
    },
    [],
    cause,
  );
}

function closed(): OretraceError {
  return new OretraceError('STORE_UNAVAILABLE', { en: 'the server is stopping', zh: '服务器正在停止' });
}
