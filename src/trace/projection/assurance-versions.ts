import type { Assurance } from '../../chain/types.ts';
import type { RevisionNumber } from '../engine/types.ts';
import { FactVersions } from './fact-versions.ts';

/** Assurances with all their versions. The node that one is of never changes. */
export class AssuranceVersions {
  #assurances = new FactVersions<Assurance>();
  #standing: { readonly asOf: RevisionNumber; readonly assurances: readonly Assurance[] } | null = null;

  /** The same assurances, on their own from now on. */
  fork(): AssuranceVersions {
    const fork = new AssuranceVersions();
    fork.#assurances = this.#assurances.fork();
    return fork;
  }

  /** As {@link FactVersions.state}. */
  state(assurance: Assurance, ended: RevisionNumber): void {
    this.#assurances.state(assurance, ended);
  }

  /** As {@link FactVersions.end}; an id of anything else ends nothing. */
  end(id: string, revision: RevisionNumber): void {
    this.#assurances.end(id, revision);
  }

  /** All that stand, whatever their status, by id. */
  at(revision: RevisionNumber): readonly Assurance[] {
    const { lastChange } = this.#assurances;
    const all = () => this.#assurances.allAt(this.#assurances.ids(), revision);
    if (revision < lastChange) return all();
    // Few writes change one: then one list serves many revisions.
    if (this.#standing?.asOf !== lastChange) this.#standing = { asOf: lastChange, assurances: all() };
    return this.#standing.assurances;
  }
}
