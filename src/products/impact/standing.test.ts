import { describe, expect, test } from 'vitest';
import { compareStandings, type ReachedBy, SOURCE_STANDINGS, standingOf } from './standing.ts';

const traced: ReachedBy = { current: true, traced: true };
const possible: ReachedBy = { current: true, traced: false };
const ungraded: ReachedBy = { current: true, traced: null };
const past: ReachedBy = { current: false, traced: true };

describe('how a supplier stands', () => {
  test.each([
    ['NOT_EXPOSED', [], false, true],
    ['UNKNOWN', [], false, false],
    ['HISTORIC', [past], false, true],
    ['UNKNOWN', [past], false, false],
    ['POSSIBLE', [past, possible], false, true],
    ['UNKNOWN', [possible], false, false],
    ['UNKNOWN', [ungraded, possible], false, true],
    ['EXPOSED', [possible, traced], false, true],
    // What is found is said, whatever else there may be.
    ['EXPOSED', [traced], false, false],
    ['EXPOSED', [ungraded, traced], false, false],
    ['EXPOSED', [], true, true],
    ['EXPOSED', [], true, false],
  ] as const)('%s of %j, flagged: %s, complete: %s', (standing, exposures, flagged, complete) => {
    expect(standingOf(exposures, { flagged, complete })).toBe(standing);
  });

  test('not exposed is best, exposed is worst', () => {
    const shuffled = [...SOURCE_STANDINGS].reverse().sort(compareStandings);
    expect(shuffled).toEqual(['NOT_EXPOSED', 'HISTORIC', 'POSSIBLE', 'UNKNOWN', 'EXPOSED']);
  });
});
