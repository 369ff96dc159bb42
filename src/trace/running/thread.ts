import { Worker } from 'node:worker_threads';
import type { GraphColumns } from '../engine/columns.ts';
import type { ChainGraph } from '../engine/types.ts';
import type { SharedIds } from '../projection/id-table.ts';
import type { ThreadOptions } from './answering.ts';
import type { Forgetting, Question, Reply, SentGraph } from './protocol.ts';
import { SentParts } from './shared-parts.ts';

/** A graph to be traced on another thread. */
export interface ShareableGraph {
  readonly graph: ChainGraph;
  /** By which links and minerals are compared; needed unless their numbers are in the order of ids. */
  readonly linkIds?: SharedIds;
  readonly mineralIds?: SharedIds;
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
  readonly #columns = new SentParts<GraphColumns>();
  readonly #linkIds = new SentParts<SharedIds>();
  readonly #mineralIds = new SentParts<SharedIds>();
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
  ask(graph: ShareableGraph, question: Omit<Question, 'graph'>): Promise<Reply> {
    return new Promise((resolve, reject) => {
      const whole: Question = { ...question, graph: this.#send(graph) };
      this.#worker.postMessage(whole);
      this.#worker.ref();
      this.#open = { resolve, reject };
    });
  }

  /** Lets go of what no question will be about any more, but for what another graph shares with it. */
  forget(graph: ShareableGraph, other: ShareableGraph): void {
    const numberOf = <T extends object>(sent: SentParts<T>, part?: T, kept?: T) =>
      part === undefined || part === kept ? null : sent.forget(part);
    const forget = {
      columns: numberOf(this.#columns, graph.graph.columns, other.graph.columns),
      linkIds: numberOf(this.#linkIds, graph.linkIds, other.linkIds),
      mineralIds: numberOf(this.#mineralIds, graph.mineralIds, other.mineralIds),
    };
    const message: Forgetting = { forget };
    if (Object.values(forget).some((number) => number !== null)) this.#worker.postMessage(message);
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

  #send({ graph, linkIds, mineralIds }: ShareableGraph): SentGraph {
    const { columns, revision, nodeCount, mineralCount } = graph;
    return {
      columns: this.#columns.send(columns),
      revision,
      nodeCount,
      mineralCount,
      linkIds: linkIds ? this.#linkIds.send(linkIds) : null,
      mineralIds: mineralIds ? this.#mineralIds.send(mineralIds) : null,
    };
  }
}
