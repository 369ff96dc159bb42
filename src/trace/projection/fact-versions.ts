import type { StoredFact } from '../../store/facts.ts';
import { NOT_ENDED, type RevisionNumber } from '../engine/types.ts';

interface Version<F> {
  readonly recorded: RevisionNumber;
  ended: RevisionNumber;
  readonly fact: F;
}

/** Facts with all their versions, of which there is one at most at any revision. */
export class FactVersions<F extends StoredFact> {
  readonly #versions = new Map<string, Version<F>[]>();
  #lastChange: RevisionNumber = 0;

  /** The same versions, on their own from now on. */
  fork(): FactVersions<F> {
    const fork = new FactVersions<F>();
    for (const [id, versions] of this.#versions) {
      fork.#versions.set(
        id,
        versions.map((version) => ({ ...version })),
      );
    }
    fork.#lastChange = this.#lastChange;
    return fork;
  }

  /** The revision that last began or ended a version. */
  get lastChange(): RevisionNumber {
    return this.#lastChange;
  }

  /** Every id that ever was, in no promised order. */
  ids(): Iterable<string> {
    return this.#versions.keys();
  }

  /**
   * States a version, in any order; one that is stated again changes nothing.
   *
   * @param ended NOT_ENDED while it stands
   */
  state(fact: F, ended: RevisionNumber): void {
    const { id, recordedRevision: recorded } = fact;
    const versions = this.#versions.get(id) ?? [];
    if (versions.some((version) => version.recorded === recorded)) return;
    // As it was while it stood: what became of it later depends on who asks.
    versions.push({ recorded, ended, fact: { ...fact, retractedRevision: null, retractedByName: false } });
    this.#versions.set(id, versions);
    this.#lastChange = Math.max(this.#lastChange, recorded, ended === NOT_ENDED ? 0 : ended);
  }

  /** Ends the version that stands, if any. */
  end(id: string, revision: RevisionNumber): void {
    const standing = this.#versions.get(id)?.find(({ ended }) => ended === NOT_ENDED);
    if (!standing) return;
    standing.ended = revision;
    this.#lastChange = Math.max(this.#lastChange, revision);
  }

  at(id: string, revision: RevisionNumber): F | undefined {
    return this.#versions.get(id)?.find(({ recorded, ended }) => recorded <= revision && revision < ended)
      ?.fact;
  }

  /** Those of the ids that stand, by id. */
  allAt(ids: Iterable<string>, revision: RevisionNumber): readonly F[] {
    const found = Array.from(ids, (id) => this.at(id, revision)).filter((fact) => fact !== undefined);
    return found.sort(byId);
  }
}

/** Ids hold no character beyond the basic plane, so comparing code units compares code points. */
function byId(a: StoredFact, b: StoredFact): number {
  return a.id < b.id ? -1 : 1;
}

/** Ids of facts by something that they name. */
export class IdsBy {
  readonly #ids = new Map<string, Set<string>>();

  /** The same, on its own from now on. */
  fork(): IdsBy {
    const fork = new IdsBy();
    for (const [named, ids] of this.#ids) fork.#ids.set(named, new Set(ids));
    return fork;
  }

  add(named: string, id: string): void {
    const ids = this.#ids.get(named);
    if (ids) ids.add(id);
    else this.#ids.set(named, new Set([id]));
  }

  of(named: string): Iterable<string> {
    return this.#ids.get(named) ?? [];
  }
}
