import type { FastifyInstance } from 'fastify';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Authenticator } from '../access/authenticator.ts';
import type { Bilingual } from '../store/errors.ts';
import type { Projection, ProjectionFigures } from '../trace/projection/types.ts';
import type { TraceRun } from '../trace/running/runner.ts';
import { refuse } from './answering.ts';
import { letKnownIn, senderOf } from './authentication.ts';
import type { LiveFigures } from './live/figures.ts';

/** Upper bounds of the buckets in which durations are counted, seconds: a short trace takes less than a millisecond. */
const SECONDS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** What of the server's parts is told as it is when somebody asks. */
export interface MeasuredParts {
  projection(): ProjectionFigures | null;
  traceThreads(): { readonly threads: number; readonly waiting: number };
  live(): LiveFigures;
}

/**
 * What the server tells of itself in Prometheus' text format. Each figure is described in English and Chinese.
 *
 * @see https://prometheus.io/docs/instrumenting/exposition_formats/
 */
export class Metrics {
  readonly #registry: Registry;
  readonly #traces: Counter<'direction' | 'outcome'>;
  readonly #traceSeconds: Histogram<'direction'>;
  readonly #builds: Histogram;
  readonly #catchUps: Histogram;

  /** @param registry which may hold figures of other parts, too */
  constructor(parts: MeasuredParts, registry = new Registry()) {
    this.#registry = registry;
    // From the start on, not from the first question on.
    processMetrics();
    const registers = [this.#registry];
    this.#traces = new Counter({
      name: 'oretrace_traces_total',
      help: 'Traces run, by direction and outcome · 已执行的追溯次数，按方向与结果分列',
      labelNames: ['direction', 'outcome'],
      registers,
    });
    this.#traceSeconds = new Histogram({
      name: 'oretrace_trace_seconds',
      help: 'Computing time of a trace, waiting aside, seconds · 单次追溯的计算时间（秒），不含等待',
      labelNames: ['direction'],
      buckets: SECONDS,
      registers,
    });
    for (const direction of ['forward', 'backward']) {
      this.#traceSeconds.zero({ direction });
      for (const outcome of ['complete', 'cancelled']) this.#traces.inc({ direction, outcome }, 0);
    }
    this.#builds = new Histogram({
      name: 'oretrace_projection_build_seconds',
      help: 'Time to read the whole chain from the store, seconds · 从存储读入整个供应链所用的时间（秒）',
      buckets: SECONDS,
      registers,
    });
    this.#catchUps = new Histogram({
      name: 'oretrace_catch_up_seconds',
      help: 'Time to take in what was written since, seconds · 追上新写入内容所用的时间（秒）',
      buckets: SECONDS,
      registers,
    });
    this.#addThreads(parts);
    this.#addProjection(parts);
    this.#addLive(parts);
  }

  /** Counts a trace. */
  traced({ direction, seconds, complete }: TraceRun): void {
    this.#traces.inc({ direction, outcome: complete ? 'complete' : 'cancelled' });
    this.#traceSeconds.observe({ direction }, seconds);
  }

  /** The same projection, its catch-ups timed. */
  timed(projection: Projection): Projection {
    let known = projection.figures()?.revision ?? null;
    const time = async <T>(asked: Promise<T>): Promise<T> => {
      const begun = performance.now();
      const answer = await asked;
      const revision = projection.figures()?.revision ?? null;
      // Of several that waited for one catch-up, the first counts it.
      if (revision !== known) {
        const seconds = (performance.now() - begun) / 1_000;
        (known === null ? this.#builds : this.#catchUps).observe(seconds);
        known = revision;
      }
      return answer;
    };
    return {
      current: () => time(projection.current()),
      at: (revision) => time(projection.at(revision)),
      ahead: (on, effects) => projection.ahead(on, effects),
      figures: () => projection.figures(),
      close: () => projection.close(),
    };
  }

  /** All figures, the process's own among them. */
  async text(): Promise<string> {
    const texts = await Promise.all([processMetrics().metrics(), this.#registry.metrics()]);
    return texts.join('\n');
  }

  get contentType(): string {
    return this.#registry.contentType;
  }

  #addThreads({ traceThreads }: MeasuredParts): void {
    this.#gauge('oretrace_trace_threads', 'Trace threads that run · 运行中的追溯线程数', () => {
      return traceThreads().threads;
    });
    this.#gauge(
      'oretrace_trace_questions_waiting',
      'Questions that wait for a trace thread · 等待追溯线程的问题数',
      () => traceThreads().waiting,
    );
  }

  #addLive({ live }: MeasuredParts): void {
    this.#gauge(
      'oretrace_live_connections',
      'WebSockets that are open · 打开的 WebSocket 连接数',
      () => live().connections,
    );
    this.#gauge(
      'oretrace_live_subscriptions',
      'Subscriptions under way · 进行中的订阅数',
      () => live().subscriptions,
    );
    this.#counter(
      'oretrace_live_events_total',
      'Events sent to subscribers · 已发送给订阅者的事件数',
      () => live().events,
    );
  }

  #addProjection({ projection }: MeasuredParts): void {
    const add = (name: string, help: string, value: (figures: ProjectionFigures) => number) => {
      this.#gauge(`oretrace_projection_${name}`, help, () => {
        const figures = projection();
        return figures ? value(figures) : 0;
      });
    };
    add('revision', 'Revision of the store that is projected · 投影所处的修订号', ({ revision }) => revision);
    add('nodes', 'Chain nodes held · 所含供应链节点数', ({ nodes }) => nodes);
    add('links', 'Supply links held · 所含供应关系数', ({ links }) => links);
    add(
      'rows_laid_out',
      'Versions of links laid out in order · 已整理的供应关系版本数',
      ({ rowsLaidOut }) => rowsLaidOut,
    );
    add(
      'rows_appended',
      'Versions of links appended since · 此后追加的供应关系版本数',
      ({ rowsAppended }) => rowsAppended,
    );
    const of = 'topology, dates, minerals, revisions and places passed';
    const ofZh = '拓扑、日期、矿种、修订号及途经地点';
    add(
      'used_column_bytes',
      `Memory in use for ${of}, bytes · ${ofZh}实际使用的内存（字节）`,
      ({ columns }) => columns.used,
    );
    add(
      'reserved_column_bytes',
      `Memory taken for ${of}, room for more included, bytes · ${ofZh}占用的内存，含预留空间（字节）`,
      ({ columns }) => columns.reserved,
    );
    add('id_bytes', 'Memory of ids, bytes · 标识占用的内存（字节）', ({ idBytes }) => idBytes);
    add(
      'used_bytes_per_link',
      'Memory in use for each supply link, ids aside, bytes · 每条供应关系实际使用的内存，不含标识（字节）',
      ({ columns, links }) => columns.used / Math.max(1, links),
    );
    add(
      'reserved_bytes_per_link',
      'Memory taken for each supply link, room for more included, ids aside, bytes · 每条供应关系占用的内存，含预留空间，不含标识（字节）',
      ({ columns, links }) => columns.reserved / Math.max(1, links),
    );
    this.#counter(
      'oretrace_projection_compactions_total',
      'Times that the columns were laid out, the first among them · 整理各列的次数，含首次',
      () => projection()?.compactions ?? 0,
    );
  }

  #gauge(name: string, help: string, value: () => number): void {
    new Gauge({
      name,
      help,
      registers: [this.#registry],
      collect() {
        this.set(value());
      },
    });
  }

  /** A counter that is counted elsewhere. */
  #counter(name: string, help: string, value: () => number): void {
    new Counter({
      name,
      help,
      registers: [this.#registry],
      collect() {
        this.reset();
        this.inc(value());
      },
    });
  }
}

let ofProcess: Registry | null = null;

/** Figures of the process: one set, however many servers it has. */
function processMetrics(): Registry {
  if (!ofProcess) {
    ofProcess = new Registry();
    collectDefaultMetrics({ register: ofProcess });
  }
  return ofProcess;
}

/** `/metrics`: what Prometheus asks for. To whoever is known, a supplier aside; no role is needed. */
export function addMetrics(http: FastifyInstance, metrics: Metrics, authenticator: Authenticator): void {
  http.get('/metrics', { onRequest: letKnownIn(authenticator) }, async (request, reply) => {
    const { identity } = senderOf(request);
    if (identity.supplierId !== null)
      return refuse(request, reply, { code: 'FORBIDDEN', messages: NOT_YOURS });
    reply.type(metrics.contentType);
    return metrics.text();
  });
}

const NOT_YOURS: Bilingual = {
  en: 'the figures of the server are not for suppliers',
  zh: '服务器指标不向供应商开放',
};
