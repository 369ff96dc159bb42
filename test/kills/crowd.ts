import { setTimeout as sleep } from 'node:timers/promises';
import { Writer } from './writer.ts';

/** When in the work of several writers something is killed. */
export type Moment = 'while they write' | 'just after a request was sent' | 'just after an acknowledgement';

export const MOMENTS: readonly Moment[] = [
  'just after a request was sent',
  'just after an acknowledgement',
  'while they write',
];

/** Several clients that write at once. */
export interface Crowd {
  readonly writers: readonly Writer[];
  /** Resolves at a moment of the kind, after some of their work has been acknowledged. */
  reaches(moment: Moment): Promise<void>;
}

export function crowdOf(size: number, name: string): Crowd {
  let acknowledged = 0;
  let waiting: { readonly event: 'sent' | 'acknowledged'; readonly resolve: () => void } | null = null;
  /** Acknowledgements to await first: the kill meets ever different work. */
  const beforehand = size + Math.floor(Math.random() * 4 * size);
  const happened = (event: 'sent' | 'acknowledged') => {
    if (event === 'acknowledged') acknowledged += 1;
    if (acknowledged < beforehand || waiting?.event !== event) return;
    waiting.resolve();
    waiting = null;
  };
  const events = { onSent: () => happened('sent'), onAcknowledged: () => happened('acknowledged') };
  return {
    writers: Array.from({ length: size }, (_, index) => new Writer(`${name}w${index + 1}`, events)),
    async reaches(moment) {
      const event = moment === 'just after a request was sent' ? 'sent' : 'acknowledged';
      await new Promise<void>((resolve) => {
        waiting = { event, resolve };
      });
      if (moment === 'while they write') await sleep(Math.random() * 300);
      // The request is on its way to the process that dies: sometimes it is reading, sometimes already writing.
      if (moment === 'just after a request was sent' && Math.random() < 0.5) await sleep(Math.random() * 25);
    },
  };
}
