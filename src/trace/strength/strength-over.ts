import type { MineralIndex } from '../engine/types.ts';
import type { Strength, StrengthStates } from './types.ts';

/** How strong an exposure is, and whether some walk to it uses no declaration of a whole company. */
export interface ExposureStrength {
  readonly strength: Strength;
  readonly traced: boolean;
}

/**
 * The strength over all walks to some states, taken together; null where there are none.
 *
 * @param entries of the states to choose from
 * @param isMeant which of these are meant, by mineral and by whether it was made at the node
 */
export function strengthOver(
  states: StrengthStates,
  entries: Iterable<number>,
  isMeant: (mineral: MineralIndex, produced: boolean) => boolean,
): ExposureStrength | null {
  let strength = 0;
  let traced = false;
  for (const entry of entries) {
    if (!isMeant(states.mineral[entry] as number, states.produced[entry] === 1)) continue;
    strength = Math.max(strength, states.strength[entry] as number);
    traced ||= states.traced[entry] === 1;
  }
  return strength === 0 ? null : { strength: strength as Strength, traced };
}
