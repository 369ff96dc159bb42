import { Counter, Histogram, type Registry } from 'prom-client';

/** Upper bounds of the buckets in which the life of operations is counted, seconds: from a refusal to days. */
const LIVES = [0.1, 1, 10, 60, 600, 3_600, 21_600, 86_400];
/** Upper bounds of the buckets in which the time for one event is counted, seconds. */
const EVENTS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60];

/** An operation over a WebSocket that is over. */
export interface EndedOperation {
  /** `query`, `mutation`, `subscription`; `none` for what was no operation. */
  readonly operation: string;
  /** Why it ended. */
  readonly ended: string;
  readonly seconds: number;
}

/** Figures of operations over WebSockets. */
export class LiveOperationFigures {
  readonly #operations: Counter<'operation' | 'ended'>;
  readonly #lives: Histogram<'operation'>;
  readonly #events: Histogram;

  constructor(registry: Registry) {
    const registers = [registry];
    this.#operations = new Counter({
      name: 'oretrace_live_operations_total',
      help: 'Operations over WebSockets that are over, by kind and by why they ended · 已结束的 WebSocket 操作数，按类型与结束原因分列',
      labelNames: ['operation', 'ended'],
      registers,
    });
    this.#lives = new Histogram({
      name: 'oretrace_live_operation_seconds',
      help: 'Time from the begin of an operation over a WebSocket to its end, seconds · WebSocket 操作自开始至结束的时间（秒）',
      labelNames: ['operation'],
      buckets: LIVES,
      registers,
    });
    this.#events = new Histogram({
      name: 'oretrace_live_event_seconds',
      help: 'Time to answer one event of a subscription, seconds · 答复单个订阅事件的时间（秒）',
      buckets: EVENTS,
      registers,
    });
  }

  ended({ operation, ended, seconds }: EndedOperation): void {
    this.#operations.inc({ operation, ended });
    this.#lives.observe({ operation }, seconds);
  }

  answered(seconds: number): void {
    this.#events.observe(seconds);
  }
}
