import { Counter, Gauge, Histogram, type Registry } from 'prom-client';

/** Upper bounds of the buckets in which durations are counted, seconds. */
const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60];

/** A request that was answered, or left by its client. */
export interface AnsweredRequest {
  /** `graphql`, `pages`, `health`, `metrics` or `other`. */
  readonly route: string;
  /** `query`, `mutation`, `subscription`; `none` for what was no operation. */
  readonly operation: string;
  readonly status: number;
  readonly seconds: number;
  readonly codes: Iterable<string>;
}

/** Figures of requests and of calls to the store. */
export class RequestFigures {
  readonly #requests: Counter<'route' | 'operation' | 'status'>;
  readonly #seconds: Histogram<'operation'>;
  readonly #inHand: Gauge;
  readonly #errors: Counter<'code'>;
  readonly #storeCalls: Histogram<'store' | 'call'>;
  readonly #storeFailures: Counter<'store' | 'call'>;

  constructor(registry: Registry) {
    const registers = [registry];
    this.#requests = new Counter({
      name: 'oretrace_requests_total',
      help: 'Requests answered, by route, kind of operation and status · 已答复的请求数，按路由、操作类型与状态码分列',
      labelNames: ['route', 'operation', 'status'],
      registers,
    });
    this.#seconds = new Histogram({
      name: 'oretrace_request_seconds',
      help: 'Time from the head of a request for GraphQL to the end of its answer, seconds · GraphQL 请求自到达至答复完毕的时间（秒）',
      labelNames: ['operation'],
      buckets: SECONDS,
      registers,
    });
    this.#inHand = new Gauge({
      name: 'oretrace_requests_in_hand',
      help: 'Requests for GraphQL in hand · 处理中的 GraphQL 请求数',
      registers,
    });
    this.#errors = new Counter({
      name: 'oretrace_errors_total',
      help: 'Answers that hold an error, by its code · 含错误的答复数，按错误码分列',
      labelNames: ['code'],
      registers,
    });
    this.#storeCalls = new Histogram({
      name: 'oretrace_store_call_seconds',
      help: 'Time that the store takes to answer a call, seconds · 存储答复单次调用的时间（秒）',
      labelNames: ['store', 'call'],
      buckets: SECONDS,
      registers,
    });
    this.#storeFailures = new Counter({
      name: 'oretrace_store_call_failures_total',
      help: 'Calls that the store refused or could not answer · 被存储拒绝或未能答复的调用数',
      labelNames: ['store', 'call'],
      registers,
    });
  }

  begun(): void {
    this.#inHand.inc();
  }

  ended(): void {
    this.#inHand.dec();
  }

  answered({ route, operation, status, seconds, codes }: AnsweredRequest): void {
    this.#requests.inc({ route, operation, status: String(status) });
    if (route === 'graphql') this.#seconds.observe({ operation }, seconds);
    this.failed(codes);
  }

  /** Counts the errors of an answer. */
  failed(codes: Iterable<string>): void {
    for (const code of codes) this.#errors.inc({ code });
  }

  storeCalled(store: string, call: string, seconds: number, failed: boolean): void {
    this.#storeCalls.observe({ store, call }, seconds);
    if (failed) this.#storeFailures.inc({ store, call });
  }
}
