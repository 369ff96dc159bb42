/** A rational number, exactly: lowest terms, denominator above 0. */
export class Fraction {
  static readonly ZERO = new Fraction(0n, 1n);
  static readonly ONE = new Fraction(1n, 1n);
  readonly over: bigint;
  readonly under: bigint;

  constructor(over: bigint, under: bigint) {
    const sign = under < 0n ? -1n : 1n;
    const divisor = common(over < 0n ? -over : over, under < 0n ? -under : under) * sign;
    this.over = over / divisor;
    this.under = under / divisor;
  }

  /** @param value exactly this double: whole, or with a few binary places */
  static of(value: number): Fraction {
    let under = 1n;
    let over = value;
    while (!Number.isInteger(over)) {
      over *= 2;
      under *= 2n;
    }
    return new Fraction(BigInt(over), under);
  }

  plus(other: Fraction): Fraction {
    return new Fraction(this.over * other.under + other.over * this.under, this.under * other.under);
  }

  minus(other: Fraction): Fraction {
    return new Fraction(this.over * other.under - other.over * this.under, this.under * other.under);
  }

  times(other: Fraction): Fraction {
    return new Fraction(this.over * other.over, this.under * other.under);
  }

  by(other: Fraction): Fraction {
    return new Fraction(this.over * other.under, this.under * other.over);
  }

  isLess(other: Fraction): boolean {
    return this.over * other.under < other.over * this.under;
  }

  get isZero(): boolean {
    return this.over === 0n;
  }

  /** To within 1e-15 of it, for values from 0 to about a million. */
  get number(): number {
    return Number((this.over * 10n ** 20n) / this.under) / 1e20;
  }
}

function common(first: bigint, second: bigint): bigint {
  let [greater, less] = [first, second];
  while (less !== 0n) [greater, less] = [less, greater % less];
  return greater;
}
