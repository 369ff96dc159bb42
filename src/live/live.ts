import type { Store } from '../store/port.ts';
import type { TraceService } from '../trace/service.ts';
import { type Clock, dayInShanghai } from '../trace/today.ts';
import { ChangeFeed } from './change-feed.ts';
import { ComparedRevisions } from './compared-revisions.ts';
import { RevisionWatch, type WatchPace } from './revision-watch.ts';

export interface LiveParts {
  readonly store: Pick<Store, 'revision' | 'changes'>;
  readonly traces: Pick<TraceService, 'exposuresBetween'>;
  readonly clock: Clock;
  readonly pace: WatchPace;
}

/** What all subscriptions of a process have in common. */
export class Live {
  readonly watch: RevisionWatch;
  readonly feed: ChangeFeed;
  readonly compared: ComparedRevisions;
  readonly #clock: Clock;

  constructor({ store, traces, clock, pace }: LiveParts) {
    this.watch = new RevisionWatch(store, pace);
    this.feed = new ChangeFeed(store, this.watch);
    this.compared = new ComparedRevisions(traces);
    this.#clock = clock;
  }

  /** The day in Asia/Shanghai, YYYY-MM-DD. */
  get today(): string {
    return dayInShanghai(this.#clock());
  }
}
