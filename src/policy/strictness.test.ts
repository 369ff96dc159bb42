import { describe, expect, it } from 'vitest';
import { currentPolicy } from './current-policy.ts';
import { isStricter } from './strictness.ts';
import type { Response } from './vocabulary.ts';

const policy = currentPolicy();
const STOPS: readonly Response[] = ['TERMINATE', 'SUSPEND', 'INTERRUPT', 'TEMP_SUSPEND', 'TEMP_STOP'];

/** Of each stop, all that it is stricter than: the whole order, by hand. */
const ORDER: Partial<Record<Response, readonly Response[]>> = {
  TERMINATE: ['SUSPEND', 'INTERRUPT', 'TEMP_SUSPEND', 'TEMP_STOP', 'MITIGATION_PLAN', 'COOPERATE_IMPROVE'],
  SUSPEND: ['TEMP_SUSPEND', 'TEMP_STOP', 'MITIGATION_PLAN', 'COOPERATE_IMPROVE'],
  INTERRUPT: ['TEMP_SUSPEND', 'TEMP_STOP', 'MITIGATION_PLAN', 'COOPERATE_IMPROVE'],
  TEMP_SUSPEND: ['MITIGATION_PLAN', 'COOPERATE_IMPROVE'],
  TEMP_STOP: ['MITIGATION_PLAN', 'COOPERATE_IMPROVE'],
};

describe('which response is stricter', () => {
  it.each([...STOPS, 'MITIGATION_PLAN', 'COOPERATE_IMPROVE', 'REVISE_PLAN'] as const)('%s', (one) => {
    const milder = [...STOPS, 'MITIGATION_PLAN', 'COOPERATE_IMPROVE', 'REVISE_PLAN'].filter((other) =>
      isStricter(one, other as Response, policy),
    );
    expect([...milder].sort()).toEqual([...(ORDER[one] ?? [])].sort());
  });
});
