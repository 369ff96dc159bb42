import type { TwinCase, TwinFlag } from '../case.ts';
import { Material, partsOf, stateKey } from '../material.ts';
import { taintOf } from '../taint.ts';
import { byState } from '../twin.ts';
import type { GradedCase, TwinEvidence } from './graded-chains.ts';

/** An exposure, and how strong it is. */
export interface TwinStrength {
  node: string;
  mineral: string;
  produced: boolean;
  /** Of the strongest walk. */
  strength: number;
  /** Whether some walk uses no declaration of company scope. */
  traced: boolean;
}

type Held = Pick<TwinStrength, 'strength' | 'traced'>;

/**
 * Semantics (c), taken literally: day by day, whatever is tainted or held moves over every link in use that day and is
 * there as strong as the weaker of both, until nothing becomes stronger any more.
 */
export function twinStrengths(
  { evidence, flagStrength }: Pick<GradedCase, 'evidence' | 'flagStrength'>,
  chain: TwinCase,
  flag: TwinFlag,
): TwinStrength[] {
  const material = Material.of(chain);
  const taint = taintOf(chain, flag);
  const held = new Map<string, Held>();
  for (const day of material.days) {
    for (let stronger = true; stronger; ) {
      stronger = false;
      for (const [link, mineral] of material.movementsOn(day)) {
        const sources: Held[] = material.minerals
          .filter((arrived) => material.leavesAs(link.from, arrived).includes(mineral))
          .flatMap((arrived) => held.get(stateKey(link.from, arrived)) ?? []);
        if (taint(link, day, mineral)) sources.push({ strength: flagStrength, traced: true });
        const { strength, company } = evidence.get(link.id) as TwinEvidence;
        for (const source of sources) {
          const moved = {
            strength: Math.min(source.strength, strength),
            traced: source.traced && !company,
          };
          stronger = keepStronger(held, stateKey(link.to, mineral), moved) || stronger;
        }
      }
    }
  }
  const produced = new Map<string, Held>();
  for (const [key, one] of held) {
    const [node, arrived] = partsOf(key);
    for (const mineral of material.producedAt(node, arrived))
      keepStronger(produced, stateKey(node, mineral), one);
  }
  return [...told(held, false), ...told(produced, true)].sort(byState);
}

/** Whether it changed: each for itself, the strongest walk need not be one that is traced. */
function keepStronger(states: Map<string, Held>, key: string, one: Held): boolean {
  const before = states.get(key);
  if (before === undefined) {
    states.set(key, { ...one });
    return true;
  }
  const changes = one.strength > before.strength || (one.traced && !before.traced);
  before.strength = Math.max(before.strength, one.strength);
  before.traced ||= one.traced;
  return changes;
}

function told(states: ReadonlyMap<string, Held>, produced: boolean): TwinStrength[] {
  return [...states].map(([key, one]) => {
    const [node, mineral] = partsOf(key);
    return { node, mineral, produced, ...one };
  });
}
