import { isLive } from '../../risk/live.ts';
import type { RiskFlag } from '../../risk/types.ts';
import type { RevisionNumber } from '../engine/types.ts';
import { FactVersions, IdsBy } from './fact-versions.ts';

/** Flags with all their versions. */
export class FlagVersions {
  #flags = new FactVersions<RiskFlag>();
  #bySubject = new IdsBy();
  /** By any perpetrator that some version names. */
  #byPerpetrator = new IdsBy();
  #live: { readonly asOf: RevisionNumber; readonly flags: readonly RiskFlag[] } | null = null;

  /** The same flags, on their own from now on. */
  fork(): FlagVersions {
    const fork = new FlagVersions();
    fork.#flags = this.#flags.fork();
    fork.#bySubject = this.#bySubject.fork();
    fork.#byPerpetrator = this.#byPerpetrator.fork();
    return fork;
  }

  /** As {@link FactVersions.state}. */
  state(flag: RiskFlag, ended: RevisionNumber): void {
    const { subject, perpetrator } = flag.properties;
    this.#bySubject.add(subject, flag.id);
    if (perpetrator !== undefined) this.#byPerpetrator.add(perpetrator, flag.id);
    this.#flags.state(flag, ended);
  }

  end(id: string, revision: RevisionNumber): void {
    this.#flags.end(id, revision);
  }

  at(id: string, revision: RevisionNumber): RiskFlag | undefined {
    return this.#flags.at(id, revision);
  }

  /** By id. */
  liveAt(revision: RevisionNumber): readonly RiskFlag[] {
    const { lastChange } = this.#flags;
    if (revision < lastChange) return this.#flags.allAt(this.#flags.ids(), revision).filter(isLive);
    // Most writes change no flag: then one list serves many revisions.
    if (this.#live?.asOf !== lastChange) {
      this.#live = {
        asOf: lastChange,
        flags: this.#flags.allAt(this.#flags.ids(), revision).filter(isLive),
      };
    }
    return this.#live.flags;
  }

  /** Flags of whatever status raised on any of the ids, by id of the flag. */
  on(subjects: readonly string[], revision: RevisionNumber): readonly RiskFlag[] {
    const ids = subjects.flatMap((subject) => [...this.#bySubject.of(subject)]);
    return this.#flags.allAt(ids, revision);
  }

  /** Live flags raised on any of the ids, by id of the flag. */
  liveOn(subjects: readonly string[], revision: RevisionNumber): readonly RiskFlag[] {
    return this.on(subjects, revision).filter(isLive);
  }

  /** Flags of whatever status attributed to an actor, by id of the flag. */
  by(perpetrator: string, revision: RevisionNumber): readonly RiskFlag[] {
    return this.#flags
      .allAt(this.#byPerpetrator.of(perpetrator), revision)
      .filter((flag) => flag.properties.perpetrator === perpetrator);
  }

  /** Live flags attributed to an actor, by id of the flag. */
  liveBy(perpetrator: string, revision: RevisionNumber): readonly RiskFlag[] {
    return this.by(perpetrator, revision).filter(isLive);
  }
}
