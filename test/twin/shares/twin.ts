import { Fraction } from '../mixing/fraction.ts';
import { type Mix, mixesOf } from '../mixing/twin.ts';
import {
  nameOf,
  type PoolName,
  type ShareCase,
  type ShareLink,
  type Spell,
  type StatedMass,
} from './case.ts';

/** Days that the twin looks at: beyond all that any fact names, so that what is unbounded shows. */
const DAYS = Array.from({ length: 30 }, (_, at) => at - 8);
const { ZERO, ONE } = Fraction;

/** What comes into a pool by one link and mineral, or by one source. Masses null: without end. */
export interface TwinInflow {
  /** The pool it comes from; null for a source. */
  from: string | null;
  /** Id of the link, or number of the source. */
  fact: string | number;
  low: Fraction;
  high: Fraction | null;
  isOpen: boolean;
  tainted: Fraction;
  clean: number;
  taken: string[];
}

export interface TwinPool {
  name: string;
  node: string;
  inflows: TwinInflow[];
  outputLow: Fraction;
  outputHigh: Fraction;
  excessClean: boolean;
  /** Links that leave it and count whole. */
  outputsTakenWhole: string[];
}

/** Something taken for granted, as `kind of what`. */
export interface TwinGrounds {
  grounds: string[];
  unknownOrigins: { pool: string; least: number; most: number }[];
}

const isIn = ({ first, last }: Spell, day: number) =>
  (first === null || first <= day) && (last === null || day <= last);

/** The system by naive loops over facts and days. */
export class SharesTwin {
  readonly pools = new Map<string, TwinPool>();
  private readonly asked: ShareCase;
  private readonly links: ShareLink[];

  constructor(asked: ShareCase) {
    this.asked = asked;
    this.links = asked.links.filter(({ standing }) => standing === 'now');
    const waiting = [...asked.wanted];
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      if (this.pools.has(nameOf(next))) continue;
      const pool = this.poolOf(next);
      this.pools.set(pool.name, pool);
      for (const { from } of pool.inflows) {
        if (from === null) continue;
        const [node, mineral] = from.split(' ') as [string, string];
        waiting.push({ node, mineral });
      }
    }
  }

  private poolOf(pool: PoolName): TwinPool {
    const { node, mineral } = pool;
    const { sources, mines } = this.asked;
    const own = sources.filter(
      (source) => source.node === node && source.mineral === mineral && this.partOf(source) !== null,
    );
    const leaving = this.links.flatMap((link) => {
      const part = this.partOf(link);
      if (link.from !== node || !link.minerals.includes(mineral) || part === null) return [];
      const { low, high } = massOf(link, mineral);
      const least = Fraction.of(low ?? 0).times(part);
      return [{ link, least, most: high === undefined ? least : Fraction.of(high).times(part) }];
    });
    return {
      name: nameOf(pool),
      node,
      inflows: [
        ...this.links.filter(({ to }) => to === node).flatMap((link) => this.broughtBy(link, mineral)),
        ...own.flatMap((source) =>
          this.inflow(source, source, ONE, {
            from: null,
            fact: source.number,
            clean: source.clean,
            tainted: ZERO,
            taken: [],
          }),
        ),
      ],
      outputLow: sum(leaving.map(({ least }) => least)),
      outputHigh: sum(leaving.map(({ most }) => most)),
      excessClean: mines.includes(node) && !own.some(({ isMiningFigure }) => isMiningFigure),
      outputsTakenWhole: leaving
        .filter(({ link, most }) => !most.isZero && this.isTakenWhole(link))
        .map(({ link }) => link.id),
    };
  }

  private broughtBy(link: ShareLink, mineral: string): TwinInflow[] {
    const stated = this.asked.conversions.filter(
      ({ node, output }) => node === link.to && output === mineral,
    );
    return link.minerals.flatMap((input) => {
      const conversion = stated.find((one) => one.input === input);
      if (!conversion && input !== mineral) return [];
      const recovery = conversion ? conversion.recovery : 1;
      const { tainted, isTaken } = this.taintOf(link, input);
      return this.inflow(link, massOf(link, input), recovery === null ? null : Fraction.of(recovery), {
        from: nameOf({ node: link.from, mineral: input }),
        fact: link.id,
        clean: 0,
        tainted,
        taken: isTaken ? ['tainted whole'] : [],
      });
    });
  }

  private inflow(
    days: Spell,
    { low, high }: Omit<StatedMass, 'mineral'>,
    recovery: Fraction | null,
    rest: Pick<TwinInflow, 'from' | 'fact' | 'clean' | 'tainted' | 'taken'>,
  ): TwinInflow[] {
    const part = this.partOf(days);
    if (part === null || high === 0) return [];
    const taken = [...rest.taken];
    if (low === undefined || high === undefined) taken.push('mass unknown');
    if (this.isTakenWhole(days)) taken.push('counted whole');
    if (recovery === null) taken.push('recovery unknown');
    return [
      {
        ...rest,
        low:
          recovery === null
            ? ZERO
            : Fraction.of(low ?? 0)
                .times(part)
                .times(recovery),
        high:
          high === undefined
            ? null
            : Fraction.of(high)
                .times(part)
                .times(recovery ?? ONE),
        isOpen: low === undefined || (recovery === null && low > 0),
        taken: taken.sort(),
      },
    ];
  }

  /** By its days in the period; null where it has none. */
  private partOf(days: Spell): Fraction | null {
    const all = DAYS.filter((day) => isIn(days, day));
    const counted = all.filter((day) => isIn(this.asked.period, day));
    if (counted.length === 0) return null;
    if (days.first === null || days.last === null) return ONE;
    return new Fraction(BigInt(counted.length), BigInt(all.length));
  }

  private isTakenWhole(days: Spell): boolean {
    if (days.first !== null && days.last !== null) return false;
    return DAYS.some((day) => isIn(days, day) && !isIn(this.asked.period, day));
  }

  private taintOf(link: ShareLink, mineral: string): { tainted: Fraction; isTaken: boolean } {
    const windows = this.asked.taints.filter(
      (taint) => taint.link === link.id && (taint.minerals === null || taint.minerals.includes(mineral)),
    );
    const all = DAYS.filter((day) => isIn(link, day) && isIn(this.asked.period, day));
    const tainted = all.filter((day) => windows.some((window) => isIn(window, day)));
    if (tainted.length === 0) return { tainted: ZERO, isTaken: false };
    if (link.first === null || link.last === null) {
      return { tainted: ONE, isTaken: tainted.length < all.length };
    }
    return { tainted: new Fraction(BigInt(tainted.length), BigInt(all.length)), isTaken: false };
  }

  /** Least and greatest of what leaves a pool beyond what comes in. */
  private excessOf({ inflows, outputLow, outputHigh }: TwinPool): [number, number] {
    const least = sum(inflows.map(({ low }) => low));
    const most = inflows.some(({ high }) => high === null)
      ? null
      : sum(inflows.map(({ high }) => high as Fraction));
    const beyond = (output: Fraction, input: Fraction) =>
      input.isLess(output) ? output.minus(input).number : 0;
    return [most === null ? 0 : beyond(outputLow, most), beyond(outputHigh, least)];
  }

  /** What the shares of these pools rest on. */
  groundsOf(pools: readonly string[]): TwinGrounds {
    const behind = this.behind(pools);
    const found = new Set<string>();
    const unknownOrigins: TwinGrounds['unknownOrigins'] = [];
    for (const pool of behind) {
      for (const { from, fact, taken, tainted } of pool.inflows) {
        if (from !== null && tainted.isLess(ONE) && this.isMinedWithoutMass(from)) {
          found.add(`MINED_UNCOVERED of ${from.split(' ')[0]}`);
        }
        const which = from === null ? 'SOURCE' : 'LINK';
        if (taken.includes('mass unknown')) found.add(`${which}_MASS_UNKNOWN of ${fact}`);
        if (taken.includes('counted whole')) found.add(`${which}_COUNTED_WHOLE of ${fact}`);
        if (taken.includes('tainted whole')) found.add(`TAINT_COUNTED_WHOLE of ${fact}`);
        if (taken.includes('recovery unknown')) found.add(`RECOVERY_UNKNOWN of ${pool.node}`);
      }
      const [least, most] = this.excessOf(pool);
      if (most === 0) continue;
      if (pool.excessClean) found.add(`MINED_UNCOVERED of ${pool.node}`);
      for (const link of pool.outputsTakenWhole) found.add(`LINK_COUNTED_WHOLE of ${link}`);
      if (least > 0 && !pool.excessClean) unknownOrigins.push({ pool: pool.name, least, most });
    }
    return { grounds: [...found].sort(), unknownOrigins };
  }

  /** Whether a pool is a mine's that may hold nothing by what is known: what leaves it must have been mined. */
  private isMinedWithoutMass(name: string): boolean {
    const { excessClean, inflows, outputLow } = this.pools.get(name) as TwinPool;
    return excessClean && outputLow.isZero && inflows.every(({ low, isOpen }) => low.isZero && !isOpen);
  }

  /** Pools whose mix reaches these, in some part. */
  private behind(pools: readonly string[]): TwinPool[] {
    const found = new Set(pools);
    for (let before = -1; before < found.size; ) {
      before = found.size;
      for (const name of [...found]) {
        for (const { from, tainted } of this.pools.get(name)?.inflows ?? []) {
          if (from !== null && tainted.isLess(ONE)) found.add(from);
        }
      }
    }
    return [...this.pools.values()].filter(({ name }) => found.has(name));
  }

  /** The mix of every pool, where every quantity is known. */
  mixes(): Map<string, Mix | null> {
    const pools = [...this.pools.values()];
    const numberOf = (name: string) => pools.findIndex((pool) => pool.name === name);
    const plain = pools.map(({ inflows, excessClean }) => ({
      excessClean,
      inflows: inflows.map(({ from, tainted, clean }) => ({
        ...(from !== null && { from: numberOf(from) }),
        tainted: tainted.number,
        clean,
      })),
    }));
    const masses = pools.map(({ inflows, outputLow }) => ({
      masses: inflows.map(({ low }) => low),
      output: outputLow,
    }));
    const mixes = mixesOf(plain, masses);
    return new Map(pools.map(({ name }, at) => [name, mixes[at] ?? null]));
  }

  get isExact(): boolean {
    return [...this.pools.values()].every(
      ({ inflows, outputLow, outputHigh }) =>
        outputHigh.minus(outputLow).isZero &&
        inflows.every(({ low, high, isOpen }) => high?.minus(low).isZero && !isOpen),
    );
  }
}

function massOf({ masses }: ShareLink, mineral: string): Omit<StatedMass, 'mineral'> {
  return masses.find((mass) => mass.mineral === mineral) ?? {};
}

function sum(values: readonly Fraction[]): Fraction {
  return values.reduce((total, value) => total.plus(value), ZERO);
}
