import { applyWithin, type WriteTransaction } from '../../src/store/applying.ts';
import type {
  Applied,
  Changeset,
  Conditions,
  Effect,
  LogEntry,
  Operation,
} from '../../src/store/changesets.ts';
import type { StoredFact } from '../../src/store/facts.ts';
import type { KindName } from '../../src/store/kinds/index.ts';
import { FIRST_DIGEST } from '../../src/store/log-digest.ts';
import type { Revision } from '../../src/store/port.ts';
import { idsIn, targetsOf } from '../../src/store/references.ts';
import { readChangeset } from '../../src/store/validation.ts';

/**
 * The least that writing needs of a store, in memory: for tests of what is decided for all stores alike. Whatever a
 * database could get wrong is for the contract suite.
 */
export class MemoryLedger implements WriteTransaction {
  /** All versions by id, oldest first. */
  readonly versions = new Map<string, StoredFact[]>();
  readonly log: LogEntry[] = [];
  private readonly now: () => Date;

  constructor(now: () => Date = () => new Date()) {
    this.now = now;
  }

  /** Applies operations as one changeset; its id counts up unless stated. */
  async apply(
    operations: readonly Operation[],
    more: Partial<Changeset> & { readonly conditions?: Conditions } = {},
  ): Promise<Applied> {
    const { conditions = {}, ...fields } = more;
    const changeset = {
      id: `changeset ${this.log.length + 1}`,
      author: 'a tester',
      reason: 'to see what happens',
      operations,
      ...fields,
    };
    return applyWithin(this, readChangeset(changeset), conditions, this.now());
  }

  /** The last version of a fact. */
  last(id: string): StoredFact | undefined {
    return this.versions.get(id)?.at(-1);
  }

  stands(id: string): boolean {
    return this.last(id)?.retractedRevision === null;
  }

  /** Ids of all facts that stand, in code-unit order. */
  standing(): readonly string[] {
    return [...this.versions.keys()].filter((id) => this.stands(id)).sort();
  }

  async head(): Promise<Revision> {
    const entry = this.log.at(-1);
    return entry
      ? { number: entry.revision, recordedAt: entry.recordedAt, digest: entry.digest }
      : { number: 0, recordedAt: null, digest: FIRST_DIGEST };
  }

  async entryOf(changesetId: string): Promise<LogEntry | null> {
    return this.log.find((entry) => entry.changesetId === changesetId) ?? null;
  }

  async load(ids: readonly string[]): Promise<ReadonlyMap<string, StoredFact>> {
    return new Map(
      ids.flatMap((id) => {
        const last = this.last(id);
        return last ? [[id, last] as const] : [];
      }),
    );
  }

  async referrers(ids: readonly string[]): Promise<readonly StoredFact[]> {
    const wanted = new Set(ids);
    return [...this.versions.values()].flatMap((versions) => {
      const last = versions.at(-1);
      return last && targetsOf(last).some((id) => wanted.has(id)) ? [last] : [];
    });
  }

  async standingReferrers(
    kind: KindName,
    reference: string,
    ids: readonly string[],
  ): Promise<readonly StoredFact[]> {
    return (await this.referrers(ids)).filter(
      (fact) =>
        fact.kind === kind &&
        fact.retractedRevision === null &&
        idsIn(fact, reference).some((id) => ids.includes(id)),
    );
  }

  async write(entry: LogEntry): Promise<void> {
    for (const effect of entry.effects) this.take(effect, entry.revision);
    this.log.push(entry);
  }

  private take(effect: Effect, revision: number): void {
    switch (effect.effect) {
      case 'recorded':
      case 'reinstated': {
        const { fact, version, provenance, asImported } = effect;
        const last = this.last(fact.id);
        if (last && last.retractedRevision === null) this.amendLast(fact.id, { retractedRevision: revision });
        const stored: StoredFact = {
          ...fact,
          version,
          provenance,
          asImported,
          recordedRevision: revision,
          retractedRevision: null,
          retractedByName: false,
        };
        this.versions.set(fact.id, [...(this.versions.get(fact.id) ?? []), stored]);
        return;
      }
      case 'retracted':
        this.amendLast(effect.id, {
          retractedRevision: revision,
          retractedByName: effect.because === null,
        });
        return;
      case 'marked':
        this.amendLast(effect.id, { retractedByName: effect.retractedByName });
    }
  }

  private amendLast(id: string, change: Partial<StoredFact>): void {
    const versions = this.versions.get(id) ?? [];
    const last = versions.pop();
    if (!last) throw new Error(`an effect on ${id}, which was never recorded`);
    versions.push({ ...last, ...change });
  }
}
