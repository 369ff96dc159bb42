import type { Random } from './chain/random.ts';

/** Milliseconds that one candidate took, in the order of its runs. */
export class Samples {
  readonly milliseconds: number[] = [];

  get count(): number {
    return this.milliseconds.length;
  }

  get median(): number {
    return quantile(this.milliseconds, 0.5);
  }

  get p95(): number {
    return quantile(this.milliseconds, 0.95);
  }
}

/** One way to answer a question; the time that it takes is that of the promise. May tell its own milliseconds instead. */
export type Candidate = () => unknown | Promise<unknown>;

/** What a candidate returns that has measured itself, as one that answers from another process. */
export class OwnTime {
  readonly milliseconds: number;

  constructor(milliseconds: number) {
    this.milliseconds = milliseconds;
  }
}

/**
 * Times candidates side by side: in every round each runs once, in random order, so that what disturbs the machine for a
 * while disturbs all of them.
 *
 * @param warmup rounds that are run first and not counted
 */
export async function sideBySide<Name extends string>(
  candidates: Readonly<Record<Name, Candidate>>,
  { rounds, warmup, random }: { readonly rounds: number; readonly warmup: number; readonly random: Random },
  into: Record<Name, Samples> = newSamples(candidates),
): Promise<Record<Name, Samples>> {
  const names = Object.keys(candidates) as Name[];
  for (let round = -warmup; round < rounds; round += 1) {
    for (const name of random.shuffled(names)) {
      const start = performance.now();
      const answer = await candidates[name]();
      const taken = performance.now() - start;
      if (round >= 0) into[name].milliseconds.push(answer instanceof OwnTime ? answer.milliseconds : taken);
    }
  }
  return into;
}

export function newSamples<Name extends string>(
  names: Readonly<Record<Name, unknown>>,
): Record<Name, Samples> {
  return Object.fromEntries(Object.keys(names).map((name) => [name, new Samples()])) as Record<Name, Samples>;
}

/** The value below which that part of the samples lies, between two samples in proportion; NaN without samples. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const position = part * (sorted.length - 1);
  const below = sorted[Math.floor(position)];
  const above = sorted[Math.ceil(position)];
  if (below === undefined || above === undefined) return Number.NaN;
  return below + (above - below) * (position - Math.floor(position));
}
