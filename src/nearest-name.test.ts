import { expect, test } from 'vitest';
import { nearestName } from './nearest-name.ts';

const NAMES = ['ORETRACE_MAX_COST', 'ORETRACE_MAX_REQUESTS', 'ORETRACE_PORT'];

test.each([
  ['ORETRACE_PROT', 'ORETRACE_PORT'],
  ['ORETRACE_MAXCOST', 'ORETRACE_MAX_COST'],
  ['ORETRACE_MAX_REQUEST', 'ORETRACE_MAX_REQUESTS'],
  ['ORETRACE_PORT', 'ORETRACE_PORT'],
  ['SOMETHING_ELSE_ALTOGETHER', null],
  ['', null],
])('%s: %s', (given, nearest) => expect(nearestName(given, NAMES)).toBe(nearest));
