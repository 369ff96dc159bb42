import type { Effect } from '../../store/changesets.ts';
import { OretraceError } from '../../store/errors.ts';
import type { Store } from '../../store/port.ts';
import type { Deadline } from '../deadline.ts';
import type { Day } from '../engine/types.ts';
import type { Projection, Snapshot } from '../projection/types.ts';
import { Reaches } from '../reaches.ts';
import type { TraceRunner } from '../running/types.ts';
import { type Comparison, type ComparisonFilter, compareExposures } from './compare.ts';
import { Turnstile } from './turnstile.ts';

export interface ComparisonParts {
  readonly store: Pick<Store, 'changes'>;
  readonly projection: Pick<Projection, 'at' | 'ahead'>;
  readonly runner: TraceRunner;
  /** Traces in a snapshot that others see, too. */
  readonly reachesIn: (snapshot: Snapshot) => Reaches;
}

/** Which exposures are compared, as of which day. */
export interface ComparisonQuestion {
  readonly day: Day;
  readonly filter: ComparisonFilter;
}

/** More effects than that concern most flags: it is not looked for those which they do not. */
const MOST_EFFECTS = 20_000;
/** Each may hold a copy of the chain. */
const AHEAD_AT_ONCE = 1;

/** Compares exposures for all requests: between revisions, and between now and what is only being thought of. */
export class Comparisons {
  readonly #parts: ComparisonParts;
  readonly #ahead = new Turnstile(AHEAD_AT_ONCE);

  constructor(parts: ComparisonParts) {
    this.#parts = parts;
  }

  /**
   * Exposures at one revision against those at another, not earlier one, both as of one day.
   *
   * @param from the earlier revision, 0 to `to`
   * @param to at most the store's own
   */
  async between(
    from: number,
    to: number,
    { day, filter }: ComparisonQuestion,
    deadline: Deadline,
  ): Promise<Comparison> {
    if (from === to) return { exposures: [], limit: null };
    const { projection, reachesIn } = this.#parts;
    const effects = await this.#effectsBetween(from, to);
    const [before, after] = [await projection.at(from), await projection.at(to)];
    return compareExposures(
      { snapshot: before, reaches: reachesIn(before) },
      { snapshot: after, reaches: reachesIn(after) },
      { day, filter, effects },
      deadline,
    );
  }

  /**
   * Exposures at the latest revision against those that effects on it would lead to.
   *
   * @param on the revision that the effects were worked out on
   * @returns null when that is not the latest any more
   * @throws OretraceError DEADLINE_EXCEEDED when others who ask the same leave it no time
   */
  async ahead(
    on: number,
    effects: readonly Effect[],
    { day, filter }: ComparisonQuestion,
    deadline: Deadline,
  ): Promise<Comparison | null> {
    const passed = await this.#ahead.pass(deadline, async () => {
      const prospect = await this.#parts.projection.ahead(on, effects);
      if (prospect === null) return { comparison: null };
      const { before, after } = prospect;
      try {
        const comparison = await compareExposures(
          { snapshot: before, reaches: this.#parts.reachesIn(before) },
          // Nobody else can ask for them: they go when this answer is there.
          { snapshot: after, reaches: new Reaches(after, this.#parts.runner) },
          { day, filter, effects },
          deadline,
        );
        return { comparison };
      } finally {
        this.#parts.runner.forget(after, before);
      }
    });
    if (passed === null) throw noTurn();
    return passed.comparison;
  }

  /** Null when there are too many. */
  async #effectsBetween(from: number, to: number): Promise<readonly Effect[] | null> {
    const effects: Effect[] = [];
    for await (const entry of this.#parts.store.changes(from)) {
      if (entry.revision > to) break;
      if (effects.length + entry.effects.length > MOST_EFFECTS) return null;
      effects.push(...entry.effects);
    }
    return effects;
  }
}

function noTurn(): OretraceError {
  return new OretraceError('DEADLINE_EXCEEDED', {
    en: 'the time allowed to this answer is over: other changesets were being previewed; try again, or raise ORETRACE_TRACE_DEADLINE_MS',
    zh: '答复超过时限：其他变更集正在预览；请重试，或调高 ORETRACE_TRACE_DEADLINE_MS',
  });
}
