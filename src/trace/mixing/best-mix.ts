import { ROUNDING, uncovered } from './quantities.ts';

/**
 * The greatest value that one pool's mix can have, when each of its inflows has a value from 0 to 1 and the pool chooses
 * the masses inside their intervals. What the inflows do not cover of the output has the value 0 or 1.
 *
 * For any total of inflows the best choice starts from all low ends and raises the most valuable first. So only the total
 * is to be chosen. Where excess is worth nothing, as little leaves as may: inflows are raised until they cover it, which
 * costs nothing, and on while that raises the mean; the value as a function of the total has one summit, which may lie
 * at the point where supply equals output, inside an interval. Where excess is worth 1, as much leaves as may: either no
 * inflow is raised, or they cover the output and are raised on while that helps; in between it is never better.
 *
 * A choice may be a limit: an unbounded inflow that outweighs all others, or masses that tend to nothing.
 *
 * The arrays belong to the caller: `low`, `high` and `value` of the inflows to choose for are set before
 * {@link choose}, `weight` is read after it.
 */
export class BestMix {
  low: Float64Array = new Float64Array(16);
  high: Float64Array = new Float64Array(16);
  value: Float64Array = new Float64Array(16);
  /** Of the mix, what each inflow makes up; what they lack of 1 is excess. */
  weight: Float64Array = new Float64Array(16);
  /** Of the mix, what is excess. */
  excessWeight = 0;
  private readonly order: number[] = [];
  private total = 0;
  private valued = 0;

  /** Makes room for so many inflows. What was set before is lost. */
  reserve(inflows: number): void {
    if (inflows <= this.low.length) return;
    const room = 2 * inflows;
    this.low = new Float64Array(room);
    this.high = new Float64Array(room);
    this.value = new Float64Array(room);
    this.weight = new Float64Array(room);
  }

  /**
   * @param outputLow of a pool that has a mass: it or its greatest inflows or output are above 0
   * @param excessValue 0 or 1
   * @returns the greatest value; `weight` and `excessWeight` give a mix that has it
   */
  choose(inflows: number, outputLow: number, outputHigh: number, excessValue: number): number {
    const { low, value } = this;
    let total = 0;
    let valued = 0;
    for (let inflow = 0; inflow < inflows; inflow += 1) {
      const mass = low[inflow] as number;
      total += mass;
      valued += mass * (value[inflow] as number);
    }
    this.total = total;
    this.valued = valued;
    if (excessValue === 0) {
      this.raise(inflows, outputLow);
      return this.mix(inflows, outputLow, 0);
    }
    const uncoveredAtLeast = uncovered(outputHigh, total);
    if (uncoveredAtLeast === 0) {
      this.raise(inflows, outputHigh);
      return this.mix(inflows, outputHigh, 1);
    }
    const unraised = (valued + uncoveredAtLeast) / outputHigh;
    this.raise(inflows, outputHigh);
    if (this.total >= outputHigh && this.valued / this.total > unraised)
      return this.mix(inflows, outputHigh, 1);
    if (this.total === Number.POSITIVE_INFINITY && this.valued > unraised)
      return this.mix(inflows, outputHigh, 1);
    this.total = total;
    this.weight.set(low.subarray(0, inflows));
    return this.mix(inflows, outputHigh, 1);
  }

  /**
   * Raises the most valuable inflows until their total is `least`, and on while it raises the mean. Masses go to
   * `weight`. Where an unbounded one outweighs all, the total is infinite, and `valued` is its value.
   */
  private raise(inflows: number, least: number): void {
    const { low, high, value, weight, order } = this;
    order.length = 0;
    for (let inflow = 0; inflow < inflows; inflow += 1) {
      weight[inflow] = low[inflow] as number;
      if ((high[inflow] as number) > (low[inflow] as number)) order.push(inflow);
    }
    order.sort((a, b) => (value[b] as number) - (value[a] as number) || a - b);
    for (const inflow of order) {
      const worth = value[inflow] as number;
      let room = (high[inflow] as number) - (low[inflow] as number);
      if (this.total < least) {
        const step = Math.min(room, least - this.total);
        const covers = step < room || this.total + step >= least;
        weight[inflow] = (weight[inflow] as number) + step;
        this.total = covers ? least : this.total + step;
        this.valued += step * worth;
        room -= step;
        if (room === 0) continue;
      }
      if (this.total > 0 && worth * this.total <= this.valued) return;
      if (room === Number.POSITIVE_INFINITY) {
        weight.fill(0, 0, inflows);
        weight[inflow] = 1;
        this.total = Number.POSITIVE_INFINITY;
        this.valued = worth;
        return;
      }
      weight[inflow] = (weight[inflow] as number) + room;
      this.total += room;
      this.valued += room * worth;
    }
  }

  /** Turns the masses in `weight` into parts of the mix. */
  private mix(inflows: number, output: number, excessValue: number): number {
    const { value, weight } = this;
    if (this.total === Number.POSITIVE_INFINITY) {
      this.excessWeight = 0;
      return this.valued;
    }
    const whole = this.total >= output * (1 - ROUNDING) ? this.total : output;
    if (whole === 0) {
      // Nothing comes in, and what leaves may be as little as one likes, but is something.
      this.excessWeight = 1;
      return excessValue;
    }
    let sum = 0;
    for (let inflow = 0; inflow < inflows; inflow += 1) {
      const part = (weight[inflow] as number) / whole;
      weight[inflow] = part;
      sum += part * (value[inflow] as number);
    }
    this.excessWeight = whole === this.total ? 0 : uncovered(whole, this.total) / whole;
    return sum + this.excessWeight * excessValue;
  }
}
