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

/** Milliseconds after which a turn ends, or when the candidate has run {@link MOST_RUNS} times. */
const TURN = 60;
const MOST_RUNS = 40;
/** Milliseconds of a first run beyond which a turn has no other: what it found of the caches matters little. */
const LONG = 500;

/**
 * Times candidates side by side: in every round each has a turn, in random order, so that what disturbs the machine for a
 * while disturbs all of them. The first run of a turn finds the processor's caches as another candidate has left them; it
 * is not counted, and at least one more follows, unless it was {@link LONG}.
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
      const taken = await turn(candidates[name]);
      if (round >= 0) into[name].milliseconds.push(...taken);
    }
  }
  return into;
}

async function turn(candidate: Candidate): Promise<readonly number[]> {
  const taken: number[] = [];
  const began = performance.now();
  const first = await timed(candidate);
  if (first >= LONG) return [first];
  do taken.push(await timed(candidate));
  while (performance.now() - began < TURN && taken.length < MOST_RUNS);
  return taken;
}

async function timed(candidate: Candidate): Promise<number> {
  const start = performance.now();
  const answer = candidate();
  // Awaiting what is no promise would add the time of whatever else is waiting to run.
  const told = isThenable(answer) ? await answer : answer;
  return told instanceof OwnTime ? told.milliseconds : performance.now() - start;
}

/** A driver's results are no promises of the language, and are awaited all the same. */
function isThenable(answer: unknown): answer is PromiseLike<unknown> {
  return typeof answer === 'object' && answer !== null && 'then' in answer;
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
