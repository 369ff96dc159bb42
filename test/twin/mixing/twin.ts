import { endsOf, type TwinCase, type TwinInflow, type TwinPool } from './case.ts';
import { Fraction } from './fraction.ts';

/**
 * The shares by brute force, in rational numbers: every pool has a short list of choices of all its quantities, every
 * combination of choices is a linear system, and the ends are the least and the greatest of all solutions.
 *
 * More than nothing is at least {@link LITTLE} here, and without end is up to {@link MUCH}: then every choice is
 * attained, and nothing need be known of limits.
 */
const LITTLE = new Fraction(1n, 1n << 90n);
const MUCH = new Fraction(1n << 90n, 1n);
const { ZERO, ONE } = Fraction;

/** All quantities of one pool. */
export interface Choice {
  readonly masses: readonly Fraction[];
  readonly output: Fraction;
}

/** Parts of a mix that has a mass. */
export interface Mix {
  readonly tainted: Fraction;
  readonly clean: Fraction;
  readonly unknown: Fraction;
}

export interface TwinShares {
  readonly mass: 'none' | 'some' | 'perhaps';
  /** Absent where there is no mass. */
  readonly ends?: Readonly<Record<keyof Mix, readonly [low: number, high: number]>>;
}

/** Corners of the box of a pool's quantities, and the points of its edges where supply equals output. */
export function choicesOf(pool: TwinPool): readonly Choice[] {
  const boxes = pool.inflows.map(boxOf);
  const corners = products(boxes.map(([low, high]) => distinct([low, high])));
  const [least, most] = endsOf(pool.output, [0, 0]).map(Fraction.of) as [Fraction, Fraction];
  const choices: Choice[] = [];
  for (const masses of corners) {
    const supply = masses.reduce((sum, mass) => sum.plus(mass), ZERO);
    const outputs = [least, most];
    if (least.isLess(supply) && supply.isLess(most)) outputs.push(supply);
    for (const output of distinct(outputs)) choices.push({ masses, output });
  }
  for (const output of distinct([least, most])) {
    for (const [inflow, [low, high]] of boxes.entries()) {
      for (const masses of corners) {
        if (masses[inflow] !== low) continue;
        const others = masses.reduce((sum, mass, at) => (at === inflow ? sum : sum.plus(mass)), ZERO);
        const rest = output.minus(others);
        if (low.isLess(rest) && rest.isLess(high))
          choices.push({ masses: masses.with(inflow, rest), output });
      }
    }
  }
  return choices;
}

function boxOf({ mass }: TwinInflow): readonly [Fraction, Fraction] {
  if (mass === undefined) return [LITTLE, MUCH];
  const [low, high] = endsOf(mass, [0, 0]);
  return [Fraction.of(low), high === Number.POSITIVE_INFINITY ? MUCH : Fraction.of(high)];
}

function distinct(values: readonly Fraction[]): readonly Fraction[] {
  return values.filter(
    (value, at) => !values.slice(0, at).some((one) => !one.isLess(value) && !value.isLess(one)),
  );
}

export function products<One>(lists: readonly (readonly One[])[]): readonly (readonly One[])[] {
  return lists.reduce<readonly (readonly One[])[]>(
    (found, list) => found.flatMap((begun) => list.map((one) => [...begun, one])),
    [[]],
  );
}

/** The ends of all shares, by pool. */
export function twinShares(pools: TwinCase): readonly TwinShares[] {
  const found = pools.map(() => ({ without: false, mixes: [] as Mix[] }));
  for (const choices of products(pools.map(choicesOf))) {
    for (const [pool, mix] of mixesOf(pools, choices).entries()) {
      const one = found[pool] as (typeof found)[number];
      if (mix === null) one.without = true;
      else one.mixes.push(mix);
    }
  }
  return found.map(({ without, mixes }) => {
    if (mixes.length === 0) return { mass: 'none' };
    const ends = (part: keyof Mix): readonly [number, number] => {
      const values = mixes.map((mix) => mix[part].number);
      return [Math.min(...values), Math.max(...values)];
    };
    return {
      mass: without ? 'perhaps' : 'some',
      ends: { tainted: ends('tainted'), clean: ends('clean'), unknown: ends('unknown') },
    };
  });
}

/** The mix of every pool when all quantities are chosen; null without mass. */
export function mixesOf(pools: TwinCase, choices: readonly Choice[]): readonly (Mix | null)[] {
  const wholes = choices.map(({ masses, output }) => {
    const supply = masses.reduce((sum, mass) => sum.plus(mass), ZERO);
    return supply.isLess(output) ? output : supply;
  });
  const steps = pools.map(() => pools.map(() => ZERO));
  const tainted = pools.map(() => ZERO);
  const clean = pools.map(() => ZERO);
  const enters = pools.map(() => false);
  for (const [number, pool] of pools.entries()) {
    const whole = wholes[number] as Fraction;
    const { masses } = choices[number] as Choice;
    if (whole.isZero) {
      enters[number] = true;
      clean[number] = pool.excessClean ? ONE : ZERO;
      continue;
    }
    let supply = ZERO;
    for (const [at, inflow] of pool.inflows.entries()) {
      const mass = masses[at] as Fraction;
      const part = mass.by(whole);
      const taint = Fraction.of(inflow.tainted ?? 0);
      const rest = part.times(ONE.minus(taint));
      supply = supply.plus(mass);
      tainted[number] = tainted[number]?.plus(part.times(taint)) as Fraction;
      if (!part.times(taint).isZero) enters[number] = true;
      if (inflow.from !== undefined) {
        const row = steps[number] as Fraction[];
        row[inflow.from] = (row[inflow.from] as Fraction).plus(rest);
      } else {
        if (!rest.isZero) enters[number] = true;
        clean[number] = (clean[number] as Fraction).plus(rest.times(Fraction.of(inflow.clean ?? 0)));
      }
    }
    if (supply.isLess(whole)) {
      enters[number] = true;
      const excess = whole.minus(supply).by(whole);
      if (pool.excessClean) clean[number] = (clean[number] as Fraction).plus(excess);
    }
  }
  const isEntered = entered(steps, enters);
  const taintedShares = solved(steps, tainted, isEntered);
  const cleanShares = solved(steps, clean, isEntered);
  return wholes.map((whole, number) => {
    if (whole.isZero) return null;
    const [one, other] = [taintedShares[number] as Fraction, cleanShares[number] as Fraction];
    return { tainted: one, clean: other, unknown: ONE.minus(one).minus(other) };
  });
}

/** Pools that anything enters, be it through others: material of a loop that nothing enters is of no known origin. */
function entered(steps: readonly (readonly Fraction[])[], enters: readonly boolean[]): readonly boolean[] {
  const found = [...enters];
  for (let round = 0; round < steps.length; round += 1) {
    for (const [pool, row] of steps.entries()) {
      if (row.some((part, from) => !part.isZero && found[from])) found[pool] = true;
    }
  }
  return found;
}

/** `share = steps · share + fixed`, by elimination; 0 where nothing enters. */
function solved(
  steps: readonly (readonly Fraction[])[],
  fixed: readonly Fraction[],
  isEntered: readonly boolean[],
): readonly Fraction[] {
  const size = steps.length;
  const rows = steps.map((row, pool) => {
    const own = (from: number) => (from === pool ? ONE : ZERO);
    if (!isEntered[pool]) return [...row.map((_, from) => own(from)), ZERO];
    return [...row.map((part, from) => own(from).minus(part)), fixed[pool] as Fraction];
  });
  for (let column = 0; column < size; column += 1) {
    const at = rows.findIndex((row, index) => index >= column && !(row[column] as Fraction).isZero);
    const pivot = rows[at] as Fraction[];
    [rows[at], rows[column]] = [rows[column] as Fraction[], pivot];
    for (const [index, row] of rows.entries()) {
      if (index === column || (row[column] as Fraction).isZero) continue;
      const factor = (row[column] as Fraction).by(pivot[column] as Fraction);
      rows[index] = row.map((value, other) => value.minus(factor.times(pivot[other] as Fraction)));
    }
  }
  return rows.map((row, pool) => (row[size] as Fraction).by(row[pool] as Fraction));
}
