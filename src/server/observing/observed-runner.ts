import type { TraceRunner } from '../../trace/running/types.ts';
import { beginSpan } from './request-record.ts';

/** The same runner: traces are spans of the request for which they run. */
export function observedRunner(runner: TraceRunner): TraceRunner {
  return {
    forward: (...given) => asSpan('trace.forward', () => runner.forward(...given)),
    backward: (...given) => asSpan('trace.backward', () => runner.backward(...given)),
    departures: (...given) => asSpan('trace.departures', () => runner.departures(...given)),
    counterparties: (...given) => asSpan('trace.counterparties', () => runner.counterparties(...given)),
    shares: (...given) => asSpan('trace.shares', () => runner.shares(...given)),
    shareGrounds: (...given) => asSpan('trace.shareGrounds', () => runner.shareGrounds(...given)),
    gaps: (...given) => asSpan('trace.gaps', () => runner.gaps(...given)),
    forget: (...given) => runner.forget(...given),
    close: () => runner.close(),
  };
}

/** What of an answer is told with its span, where it has it. */
interface Ran {
  readonly complete: boolean;
  readonly states: { readonly count: number };
}

async function asSpan<R extends object>(name: string, run: () => Promise<R>): Promise<R> {
  const span = beginSpan(name);
  try {
    const ran = await run();
    const { complete, states } = ran as Partial<Ran>;
    if (complete !== undefined) span?.set({ 'oretrace.trace.complete': complete });
    if (states !== undefined) span?.set({ 'oretrace.trace.states': states.count });
    span?.end();
    return ran;
  } catch (error) {
    span?.end({ failed: true });
    throw error;
  }
}
