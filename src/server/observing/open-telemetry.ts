import { type Context, ROOT_CONTEXT, SpanKind, SpanStatusCode, TraceFlags, trace } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, NodeTracerProvider, type SpanExporter } from '@opentelemetry/sdk-trace-node';
import type { Logger } from 'pino';
import type { TelemetryConfig } from '../../config.ts';
import type { Attributes, Span, SpanRecorder } from './spans.ts';

/** Milliseconds that a collector is given for what it is sent. */
const PATIENCE = 3_000;
/** Milliseconds for which spans are gathered before they are sent. */
const GATHERING = 1_000;
/** Milliseconds for which a collector that fails is not complained of again. */
const QUIET = 60_000;

/** Sends spans to an OpenTelemetry collector, by OTLP over HTTP. Loaded only where one is configured. */
export function openTelemetry(
  { endpoint, headers, serviceName }: TelemetryConfig,
  log: Logger,
): SpanRecorder {
  const exporter = new OTLPTraceExporter({
    url: `${endpoint.replace(/\/+$/, '')}/v1/traces`,
    headers: { ...headers },
    timeoutMillis: PATIENCE,
  });
  const processor = new BatchSpanProcessor(complaining(exporter, log), {
    scheduledDelayMillis: GATHERING,
    exportTimeoutMillis: PATIENCE,
  });
  // Registered nowhere: several servers of one process do not meet.
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({ 'service.name': serviceName }),
    spanProcessors: [processor],
  });
  const tracer = provider.getTracer('oretrace');
  const contexts = new WeakMap<Span, Context>();

  const start = (
    name: string,
    kind: SpanKind,
    parent: Context,
    attributes: Attributes,
    other?: Span,
  ): Span => {
    const linked = other && trace.getSpanContext(contexts.get(other) ?? ROOT_CONTEXT);
    const links = linked ? [{ context: linked }] : [];
    const begun = tracer.startSpan(name, { kind, attributes: { ...attributes }, links }, parent);
    const span: Span = {
      traceId: begun.spanContext().traceId,
      set: (more) => {
        begun.setAttributes({ ...more });
      },
      end({ failed = false, at } = {}) {
        if (!begun.isRecording()) return;
        if (failed) begun.setStatus({ code: SpanStatusCode.ERROR });
        begun.end(at);
      },
    };
    contexts.set(span, trace.setSpan(ROOT_CONTEXT, begun));
    return span;
  };
  return {
    beginRequest: (name, traceparent, attributes) =>
      start(name, SpanKind.SERVER, contextOf(traceparent), attributes),
    beginLinked: (name, other, attributes) => start(name, SpanKind.SERVER, ROOT_CONTEXT, attributes, other),
    begin: (name, parent, attributes = {}) =>
      start(name, SpanKind.INTERNAL, contexts.get(parent) ?? ROOT_CONTEXT, attributes),
    close: () => withinPatience(provider.shutdown()),
  };
}

/**
 * The span that a `traceparent` header names.
 *
 * @see https://www.w3.org/TR/trace-context/#traceparent-header
 */
function contextOf(traceparent: string | undefined): Context {
  const form = /^(?!ff)([\da-f]{2})-(?!0{32})([\da-f]{32})-(?!0{16})([\da-f]{16})-([\da-f]{2})(-.*)?$/;
  const [, version, traceId, spanId, flags, more] = form.exec(traceparent ?? '') ?? [];
  // Later versions may say more; the first says no more.
  if (!traceId || !spanId || !flags || (version === '00' && more !== undefined)) return ROOT_CONTEXT;
  const traceFlags = Number.parseInt(flags, 16) & TraceFlags.SAMPLED;
  return trace.setSpanContext(ROOT_CONTEXT, { traceId, spanId, traceFlags, isRemote: true });
}

/** The same exporter, whose failures the log is told of, once a minute at most. */
function complaining(exporter: SpanExporter, log: Logger): SpanExporter {
  let quietUntil = 0;
  return {
    export(spans, done) {
      exporter.export(spans, (outcome) => {
        if (outcome.error && Date.now() >= quietUntil) {
          quietUntil = Date.now() + QUIET;
          log.warn({ err: outcome.error }, 'the OpenTelemetry collector does not take spans');
        }
        done(outcome);
      });
    },
    shutdown: () => exporter.shutdown(),
    forceFlush: async () => exporter.forceFlush?.(),
  };
}

async function withinPatience(work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, PATIENCE);
  });
  await Promise.race([work.catch(() => {}), late]);
  clearTimeout(timer);
}
