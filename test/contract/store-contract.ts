import { afterAll, describe } from 'vitest';
import { describeAccessLog } from './access-log.ts';
import { describeAggregating } from './aggregating.ts';
import { describeAmending } from './amending.ts';
import { describeAnyHistory } from './any-history.ts';
import { describeApplying } from './applying.ts';
import { describeConcurrency } from './concurrency.ts';
import { describeConditions } from './conditions.ts';
import { describeEmptyStore } from './empty-store.ts';
import { describeEveryProperty } from './every-property.ts';
import { describeForeseeing } from './foreseeing.ts';
import { describeHistory } from './history.ts';
import { describeImporting } from './importing.ts';
import { describeInjection } from './injection.ts';
import { describeKnownAt } from './known-at.ts';
import { describeLimits } from './limits.ts';
import { describeListing } from './listing.ts';
import { describeLogging } from './logging.ts';
import { describeMerging } from './merging.ts';
import { describeNeighbours } from './neighbours.ts';
import { describeOrdering } from './ordering.ts';
import { describePastReading } from './past-reading.ts';
import type { StorePlace } from './place.ts';
import { describeRepeating } from './repeating.ts';
import { describeRetracting } from './retracting.ts';
import { describeSearchingKnown } from './searching-known.ts';
import { describeStreaming } from './streaming.ts';
import { describeStreamingVersions } from './streaming-versions.ts';
import { describeTenThousandNames } from './ten-thousand.ts';

/**
 * What every store has to keep, as one suite: a store passes it whole or is none. It knows nothing of any database
 * but what `place` does for it.
 */
export function describeStore(name: string, place: StorePlace): void {
  describe(name, () => {
    describeEmptyStore(place);
    describeEveryProperty(place);
    describeApplying(place);
    describeConditions(place);
    describeAmending(place);
    describeRepeating(place);
    describeRetracting(place);
    describeMerging(place);
    describeForeseeing(place);
    describeAnyHistory(place);
    describeHistory(place);
    describeKnownAt(place);
    describePastReading(place);
    describeImporting(place);
    describeListing(place);
    describeOrdering(place);
    describeAggregating(place);
    describeNeighbours(place);
    describeTenThousandNames(place);
    describeSearchingKnown(place);
    describeInjection(place);
    describeLimits(place);
    describeStreaming(place);
    describeStreamingVersions(place);
    describeLogging(place);
    describeAccessLog(place);
    describeConcurrency(place);
    afterAll(() => place.destroy());
  });
}
