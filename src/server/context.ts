import type { TraceContext } from '../trace/context.ts';

/** The languages in which people are answered. */
export type Language = 'en' | 'zh';

/** What belongs to one request. */
export interface RequestContext extends TraceContext {
  /** Language of messages, as `Accept-Language` asks. */
  readonly language: Language;
  /** Aborted when the request ends before it has its answer: at its deadline, or because its client left. */
  readonly signal: AbortSignal;
}
