import type { ProtectedReads } from '../access/protected/protected-reads.ts';
import type { LiveContext } from '../live/context.ts';

/** The languages in which people are answered. */
export type Language = 'en' | 'zh';

/** What belongs to one request. */
export interface RequestContext extends LiveContext {
  /** Language of messages, as `Accept-Language` asks. */
  readonly language: Language;
  /** What protected data it has read so far. */
  readonly protectedReads: ProtectedReads;
}
