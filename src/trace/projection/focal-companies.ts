import type { Recorded } from '../../chain/types.ts';
import type { RevisionNumber } from '../engine/types.ts';
import { FactVersions } from './fact-versions.ts';

/** Companies with all their versions, for the sake of those whose policy it is: each version says so or does not. */
export class FocalCompanies {
  #companies = new FactVersions<Recorded<'Company'>>();

  /** The same companies, on their own from now on. */
  fork(): FocalCompanies {
    const fork = new FocalCompanies();
    fork.#companies = this.#companies.fork();
    return fork;
  }

  /** As {@link FactVersions.state}. */
  state(company: Recorded<'Company'>, ended: RevisionNumber): void {
    this.#companies.state(company, ended);
  }

  /** As {@link FactVersions.end}; an id of anything else ends nothing. */
  end(id: string, revision: RevisionNumber): void {
    this.#companies.end(id, revision);
  }

  /** Ids, as stated, of those that stand and are marked `focal`; ascending. */
  at(revision: RevisionNumber): readonly string[] {
    return this.#companies
      .allAt(this.#companies.ids(), revision)
      .filter(({ properties }) => properties.focal === true)
      .map(({ id }) => id);
  }
}
