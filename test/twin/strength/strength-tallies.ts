import type { TwinFlag } from '../case.ts';
import type { GradedCase } from './graded-chains.ts';
import { type TwinStrength, twinStrengths } from './twin.ts';

/** How often the cases show what the comparison is about; counts of cases. */
export class StrengthTallies {
  cases = 0;
  readonly counts = new Map<string, number>();

  add(graded: GradedCase, flag: TwinFlag, states: readonly TwinStrength[]): void {
    const { chain, evidence } = graded;
    this.cases += 1;
    const strengths = new Set(states.map(({ strength }) => strength));
    this.count('two strengths or more', strengths.size > 1);
    this.count('three strengths or more', strengths.size > 2);
    this.count('traced and possible', new Set(states.map(({ traced }) => traced)).size > 1);
    this.count(
      'the flag is the weakest',
      states.length > 0 && differs(states, twinStrengths({ evidence, flagStrength: 5 }, chain, flag)),
    );
    const dateless = {
      ...chain,
      links: chain.links.map((link) => ({ ...link, start: null, end: null })),
    };
    const ofDateless = new Map(twinStrengths(graded, dateless, flag).map((one) => [keyOf(one), one]));
    this.count(
      'dates make it weaker',
      states.some((one) => (ofDateless.get(keyOf(one))?.strength ?? 0) > one.strength),
    );
    const stated = {
      ...chain,
      links: chain.links.filter(({ id }) => evidence.get(id)?.company === false),
    };
    const ofStated = new Map(twinStrengths(graded, stated, flag).map((one) => [keyOf(one), one]));
    this.count(
      'the strongest walk is not traced, another is',
      states.some((one) => one.traced && (ofStated.get(keyOf(one))?.strength ?? 0) < one.strength),
    );
    const produced = states.filter((one) => one.produced);
    this.count('something produced', produced.length > 0);
    this.count(
      'produced of two strengths',
      produced.some((one) => {
        const inputs = chain.conversions.filter(
          ({ node, output, input }) => node === one.node && output === one.mineral && input !== output,
        );
        const found = states.filter(
          ({ node, mineral, produced: made }) =>
            !made && node === one.node && inputs.some(({ input }) => input === mineral),
        );
        return new Set(found.map(({ strength }) => strength)).size > 1;
      }),
    );
  }

  private count(feature: string, shown: boolean): void {
    this.counts.set(feature, (this.counts.get(feature) ?? 0) + (shown ? 1 : 0));
  }
}

function keyOf({ node, mineral, produced }: TwinStrength): string {
  return `${node}\0${mineral}\0${produced}`;
}

function differs(some: readonly TwinStrength[], others: readonly TwinStrength[]): boolean {
  return JSON.stringify(some) !== JSON.stringify(others);
}
