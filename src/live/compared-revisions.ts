import type { Comparison, ComparisonFilter } from '../trace/comparing/compare.ts';
import type { TraceService } from '../trace/service.ts';

/** Comparisons that are kept for whoever asks for the same a little later. */
const KEPT = 16;
/** Larger ones are not. */
const KEPT_EXPOSURES = 2_000;

/** What a revision changed in the exposures, worked out once for all subscriptions that ask for the same. */
export class ComparedRevisions {
  readonly #traces: Pick<TraceService, 'exposuresBetween'>;
  /** The last asked for stand last. */
  readonly #comparisons = new Map<string, Promise<Comparison>>();

  constructor(traces: Pick<TraceService, 'exposuresBetween'>) {
    this.#traces = traces;
  }

  /**
   * Exposures at a revision against those at the one before.
   *
   * @param asOf YYYY-MM-DD
   */
  of(revision: number, asOf: string, filter: ComparisonFilter): Promise<Comparison> {
    const key = JSON.stringify([revision, asOf, filter]);
    const known = this.#comparisons.get(key);
    if (known) return known;
    const comparison = this.#traces.exposuresBetween(revision - 1, revision, { asOf, filter });
    this.#comparisons.set(key, comparison);
    const forget = () => this.#comparisons.delete(key);
    comparison.then(({ exposures, limit }) => {
      if (exposures.length > KEPT_EXPOSURES || limit !== null) forget();
    }, forget);
    const [oldest] = this.#comparisons.keys();
    if (this.#comparisons.size > KEPT && oldest !== undefined) this.#comparisons.delete(oldest);
    return comparison;
  }
}
