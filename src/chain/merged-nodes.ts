import { type MergedClasses, type Merging, mergedClasses } from '../store/merged-classes.ts';
import type { Store } from '../store/port.ts';
import { recorded } from './types.ts';

/** A merge and when it stood. */
interface MergeVersion extends Merging {
  /** The revision that recorded it. */
  readonly from: number;
  /** The revision that took it back; infinite while it stands. */
  readonly until: number;
}

/** Classes of so many revisions are kept, the latest asked for. */
const KEPT = 16;

/**
 * Which chain nodes are one, by the merges that the store holds or held. One instance serves a whole process: merges
 * are read again only when the store has moved on, so that most requests cost one look at its revision.
 */
export class MergedNodes {
  readonly #store: Store;
  /** Every merge that was recorded by a revision. */
  #read: { readonly revision: number; readonly versions: Promise<readonly MergeVersion[]> } | null = null;
  readonly #classes = new Map<number, MergedClasses>();

  constructor(store: Store) {
    this.#store = store;
  }

  /** @param revision one that the store has reached; when absent, by every write acknowledged before the call */
  async at(revision?: number): Promise<MergedClasses> {
    const wanted = revision ?? (await this.#store.revision()).number;
    const versions = await this.#versionsBy(wanted);
    const kept = this.#classes.get(wanted);
    if (kept) return kept;
    const standing = versions.filter(({ from, until }) => from <= wanted && wanted < until);
    const classes = mergedClasses(standing);
    const [oldest] = this.#classes.keys();
    if (this.#classes.size >= KEPT && oldest !== undefined) this.#classes.delete(oldest);
    this.#classes.set(wanted, classes);
    return classes;
  }

  #versionsBy(revision: number): Promise<readonly MergeVersion[]> {
    if (this.#read !== null && this.#read.revision >= revision) return this.#read.versions;
    const read = { revision, versions: readVersions(this.#store) };
    this.#read = read;
    read.versions.catch(() => {
      // Whoever waits is told; whoever comes later tries again.
      if (this.#read === read) this.#read = null;
    });
    return read.versions;
  }
}

async function readVersions(store: Store): Promise<readonly MergeVersion[]> {
  const versions: MergeVersion[] = [];
  for await (const fact of store.streamVersions(['Merge'])) {
    const { dropped, kept } = recorded<'Merge'>(fact).properties;
    const until = fact.retractedRevision ?? Number.POSITIVE_INFINITY;
    versions.push({ dropped, kept, from: fact.recordedRevision, until });
  }
  return versions;
}
