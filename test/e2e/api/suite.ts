import { afterAll } from 'vitest';
import { describeAsKnown } from './as-known.ts';
import { describeAssociations } from './associations.ts';
import { describeBatching } from './batching.ts';
import { describeBothDirections } from './both-directions.ts';
import { describeChangesets } from './changesets.ts';
import { describeControlPoints } from './control-points.ts';
import { describeConversions } from './conversions.ts';
import { describeCounting } from './counting.ts';
import { describeExplanation } from './explanation.ts';
import { describeKnownAt } from './known-at.ts';
import { describeLists } from './lists.ts';
import { describeMerges } from './merges.ts';
import { describeMerging } from './merging.ts';
import { describePhysicalGraph } from './physical-graph.ts';
import type { ApiPlace } from './place.ts';
import { describePreviewing } from './previewing.ts';
import { describeRecording } from './recording.ts';
import { describeRefusals } from './refusals.ts';
import { describeShares } from './shares.ts';
import { describeStoreCalls } from './store-calls.ts';
import { describeStrength } from './strength.ts';
import { describeTraces } from './traces.ts';

/** Everything that the API promises, on whichever store the place holds. */
export function describeApi(place: ApiPlace): void {
  afterAll(() => place.destroy());
  describeLists(place);
  describeCounting(place);
  describeBothDirections(place);
  describePhysicalGraph(place);
  describeMerging(place);
  describeRefusals(place);
  describeTraces(place);
  describeConversions(place);
  describeControlPoints(place);
  describeShares(place);
  describeStrength(place);
  describeExplanation(place);
  describeKnownAt(place);
  describeAsKnown(place);
  describeMerges(place);
  describeAssociations(place);
  describeChangesets(place);
  describeRecording(place);
  describePreviewing(place);
  describeBatching(place);
  describeStoreCalls(place);
}
