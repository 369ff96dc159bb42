import { type AccessNote, MAX_ABOUT, MAX_NOTES } from '../../store/access-log.ts';
import type { Store } from '../../store/port.ts';

/** What protected data one request has read, gathered until it is noted. */
export class ProtectedReads {
  /** Ids of the facts by what was read of them. */
  readonly #read = new Map<string, Set<string>>();

  /**
   * @param what a type, or the path of a field
   * @param about the fact that it was read of; null where it is of no one fact
   */
  add(what: string, about: string | null): void {
    let ids = this.#read.get(what);
    if (!ids) {
      ids = new Set();
      this.#read.set(what, ids);
    }
    if (about !== null) ids.add(about);
  }

  /** Notes what has been gathered, in one call for each few thousand; makes none where nothing was. */
  async note(
    store: Pick<Store, 'noteAccess'>,
    by: Pick<AccessNote, 'who' | 'requestId' | 'operation'>,
  ): Promise<void> {
    if (this.#read.size === 0) return;
    // In an order that does not hang on which field was answered first.
    const read = [...this.#read].sort(([one], [other]) => (one < other ? -1 : 1));
    const notes = read.flatMap(([what, ids]) =>
      inParts([...ids].sort()).map((about): AccessNote => ({ ...by, what, about })),
    );
    this.#read.clear();
    for (let from = 0; from < notes.length; from += MAX_NOTES) {
      await store.noteAccess(notes.slice(from, from + MAX_NOTES));
    }
  }
}

/** As many as an entry holds; one part at least. */
function inParts(ids: readonly string[]): readonly (readonly string[])[] {
  const parts = [ids.slice(0, MAX_ABOUT)];
  for (let from = MAX_ABOUT; from < ids.length; from += MAX_ABOUT) {
    parts.push(ids.slice(from, from + MAX_ABOUT));
  }
  return parts;
}
