import type { TraceRunner } from '../../trace/running/types.ts';
import { beginSpan } from './request-record.ts';

/** The same runner: traces are spans of the request for which they run. */
export function observedRunner(runner: TraceRunner): TraceRunner {
  return {
    forward: (...given) => asSpan('trace.forward', () => runner.forward(...given)),
    backward: (...given) => asSpan('trace.backward', () => runner.backward(...given)),
    departures: (...given) => asSpan('trace.departures', () => runner.departures(...given)),
    forget: (...given) => runner.forget(...given),
    close: () => runner.close(),
  };
}

async function asSpan<R extends { readonly complete: boolean; readonly states: { readonly count: number } }>(
  name: string,
  run: () => Promise<R>,
): Promise<R> {
  const span = beginSpan(name);
  try {
    const ran = await run();
    span?.set({ 'oretrace.trace.complete': ran.complete, 'oretrace.trace.states': ran.states.count });
    span?.end();
    return ran;
  } catch (error) {
    span?.end({ failed: true });
    throw error;
  }
}
