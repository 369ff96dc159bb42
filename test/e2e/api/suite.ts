import { afterAll } from 'vitest';
import type { ApiPlace } from './place.ts';
import { describeTraces } from './traces.ts';

/** Everything that the API promises, on whichever store the place holds. */
export function describeApi(place: ApiPlace): void {
  afterAll(() => place.destroy());
  describeTraces(place);
}
