import { Worker } from 'node:worker_threads';
import type { GraphColumns } from '../engine/columns.ts';
import type { ChainGraph } from '../engine/types.ts';
import type { ThreadOptions } from './answering.ts';
import type { Question, Reply, SentGraph } from './protocol.ts';

/** Layouts that a thread remembers: that of most questions, and the one before, which some still ask about. */
const LAYOUTS = 2;
/** Milliseconds for which a layout is remembered that nobody asks about. */
const LAYOUT_PATIENCE = 60_000;

interface KnownLayout {
  readonly number: number;
  readonly columns: GraphColumns;
  lastAsked: number;
}

export interface TraceThreadOptions extends ThreadOptions {
  /** Its first file. */
  readonly entry: URL;
  /** Called once, when it has ended, whatever the reason. */
  readonly onEnd: (thread: TraceThread) => void;
}

interface Open {
  readonly resolve: (reply: Reply) => void;
  readonly reject: (error: unknown) => void;
}

/** A thread that was asked something ended instead of answering. */
export class ThreadEnded extends Error {
  constructor(cause: unknown) {
    super('a trace thread ended before it answered', { cause });
    this.name = 'ThreadEnded';
  }
}

/** A trace thread as the serving thread sees it. It keeps the process alive only while it is asked something. */
export class TraceThread {
  readonly #worker: Worker;
  /** The one used last at the end. */
  #layouts: KnownLayout[] = [];
  #open: Open | null = null;
  #ended = false;
  #cause: unknown;

  constructor({ entry, onEnd, ...options }: TraceThreadOptions) {
    this.#worker = new Worker(entry, { workerData: options, execArgv: [] });
    this.#worker.unref();
    this.#worker.on('message', (reply: Reply) => this.#take(reply));
    this.#worker.on('error', (error) => {
      this.#cause = error;
    });
    this.#worker.on('exit', () => {
      this.#ended = true;
      this.#open?.reject(new ThreadEnded(this.#cause));
      this.#open = null;
      this.#layouts = [];
      onEnd(this);
    });
  }

  get ended(): boolean {
    return this.#ended;
  }

  get idle(): boolean {
    return this.#open === null && !this.#ended;
  }

  /**
   * Asks one question; the next may be asked when it is answered.
   *
   * @throws ThreadEnded
   */
  ask(graph: ChainGraph, question: Omit<Question, 'graph'>): Promise<Reply> {
    return new Promise((resolve, reject) => {
      const whole: Question = { ...question, graph: this.#send(graph) };
      this.#worker.postMessage(whole);
      this.#worker.ref();
      this.#open = { resolve, reject };
    });
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  #take(reply: Reply): void {
    const open = this.#open;
    this.#open = null;
    this.#worker.unref();
    open?.resolve(reply);
  }

  #send({ columns, revision, nodeCount, mineralCount }: ChainGraph): SentGraph {
    const now = performance.now();
    const known = this.#layouts.find((layout) => layout.columns === columns);
    const layout = known ?? { number: layoutNumber(columns), columns, lastAsked: now };
    layout.lastAsked = now;
    const others = this.#layouts.filter((one) => one !== layout);
    const remembered = others.filter(({ lastAsked }) => now - lastAsked < LAYOUT_PATIENCE).slice(1 - LAYOUTS);
    this.#layouts = [...remembered, layout];
    return {
      layout: layout.number,
      columns: known ? null : columns,
      forget: others.filter((one) => !remembered.includes(one)).map(({ number }) => number),
      revision,
      nodeCount,
      mineralCount,
      linkIds: 'in the order of numbers',
      mineralIds: 'in the order of numbers',
    };
  }
}

const layoutNumbers = new WeakMap<GraphColumns, number>();
let lastLayout = 0;

/** The same for the same columns, on every thread. */
function layoutNumber(columns: GraphColumns): number {
  const known = layoutNumbers.get(columns);
  if (known !== undefined) return known;
  lastLayout += 1;
  layoutNumbers.set(columns, lastLayout);
  return lastLayout;
}
