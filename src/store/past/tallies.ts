import type { StoredFact } from '../facts.ts';
import { kindOf, kindOfId } from '../kinds/index.ts';
import type { AggregateQuery, Tally } from '../port.ts';
import { idsIn } from '../references.ts';

/** Facts counted by what they hold, as a store counts them. */
export class Tallies {
  readonly #by: string | null;
  readonly #referringTo: AggregateQuery['referringTo'] | null;
  readonly #ids: ReadonlySet<string>;
  readonly #counts = new Map<string | null, Map<Tally['value'], number>>();

  /** @param by the property; null: facts are counted alone */
  constructor(by: string | null, referringTo: AggregateQuery['referringTo'] | null) {
    this.#by = by;
    this.#referringTo = referringTo;
    this.#ids = new Set(referringTo?.ids);
  }

  /** Counts a fact once more, or once less. */
  add(fact: StoredFact, count: 1 | -1): void {
    for (const id of this.#idsOf(fact)) {
      for (const value of this.#valuesOf(fact)) this.addTally({ id, value, count });
    }
  }

  addTally({ id, value, count }: Tally): void {
    const ofId = this.#counts.get(id) ?? new Map<Tally['value'], number>();
    this.#counts.set(id, ofId);
    ofId.set(value, (ofId.get(value) ?? 0) + count);
  }

  /** What was counted at least once. */
  all(): readonly Tally[] {
    return [...this.#counts].flatMap(([id, ofId]) =>
      [...ofId].flatMap(([value, count]) => (count > 0 ? [{ id, value, count }] : [])),
    );
  }

  #idsOf(fact: StoredFact): readonly (string | null)[] {
    if (!this.#referringTo) return [null];
    return [...new Set(idsIn(fact, this.#referringTo.reference))].filter((id) => this.#ids.has(id));
  }

  #valuesOf(fact: StoredFact): readonly Tally['value'][] {
    if (this.#by === null) return [null];
    const value = fact.properties[this.#by];
    if (value === undefined) return [null];
    if (typeof value === 'boolean') return [value];
    if (kindOf(fact.kind).properties[this.#by]?.type === 'reference') return [kindOfId(String(value))];
    const values = Array.isArray(value) ? (value as readonly string[]) : [String(value)];
    return values.length === 0 ? [null] : values;
  }
}
