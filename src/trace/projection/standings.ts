import { NOT_ENDED, type RevisionNumber } from '../engine/types.ts';
import { GrowingColumn } from './growing-column.ts';

/** At which revisions numbered things stand. Most stand from one revision on: two numbers each. */
export class Standings {
  /** The newest span of each. What was never stated begins after every revision. */
  #recorded = new GrowingColumn(NOT_ENDED);
  #ended = new GrowingColumn(NOT_ENDED);
  /** The spans before, of those that were retracted and reinstated: pairs of recorded and ended. */
  readonly #earlier = new Map<number, number[]>();

  /** The same spans, on their own from now on. */
  fork(): Standings {
    const fork = new Standings();
    fork.#recorded = this.#recorded.fork();
    fork.#ended = this.#ended.fork();
    for (const [number, spans] of this.#earlier) fork.#earlier.set(number, [...spans]);
    return fork;
  }

  /** Memory used, in bytes. */
  get byteLength(): number {
    return this.#recorded.byteLength + this.#ended.byteLength;
  }

  /**
   * States a version, in any order; one that is stated again changes nothing. Versions that follow on one another are
   * one span.
   *
   * @param ended NOT_ENDED while it stands
   */
  state(number: number, recorded: RevisionNumber, ended: RevisionNumber): void {
    const newest = this.#recorded.at(number);
    const newestEnd = this.#ended.at(number);
    if (newest === NOT_ENDED) this.#setNewest(number, recorded, ended);
    else if (newest <= recorded && ended <= newestEnd) return;
    else if (recorded === newestEnd) this.#setNewest(number, newest, ended);
    else if (ended === newest) this.#setNewest(number, recorded, newestEnd);
    else if (recorded < newest) this.#keep(number, recorded, ended);
    else {
      this.#keep(number, newest, newestEnd);
      this.#setNewest(number, recorded, ended);
    }
  }

  /** Ends the span that stands. */
  end(number: number, revision: RevisionNumber): void {
    if (this.#ended.at(number) === NOT_ENDED && this.#recorded.at(number) !== NOT_ENDED) {
      this.#ended.set(number, revision);
    }
  }

  stands(number: number, revision: RevisionNumber): boolean {
    if (this.#recorded.at(number) <= revision) return revision < this.#ended.at(number);
    const spans = this.#earlier.get(number) ?? [];
    for (let index = 0; index < spans.length; index += 2) {
      if ((spans[index] as number) <= revision && revision < (spans[index + 1] as number)) return true;
    }
    return false;
  }

  #setNewest(number: number, recorded: RevisionNumber, ended: RevisionNumber): void {
    this.#recorded.set(number, recorded);
    this.#ended.set(number, ended);
  }

  #keep(number: number, recorded: RevisionNumber, ended: RevisionNumber): void {
    const spans = this.#earlier.get(number);
    if (spans) spans.push(recorded, ended);
    else this.#earlier.set(number, [recorded, ended]);
  }
}
