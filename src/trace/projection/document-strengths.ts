import type { Recorded } from '../../chain/types.ts';
import { NONE, NOT_ENDED, type RevisionNumber } from '../engine/types.ts';
import { strengthOfGrade } from '../strength/grades.ts';
import { GrowingColumn } from './growing-column.ts';

/** Of a version four numbers are kept: its strength, the revisions that recorded and ended it, the version stated before. */
const RECORDED = 1;
const ENDED = 2;
const BEFORE = 3;

/** How strong each document is, by its number, with all its versions. */
export class DocumentStrengths {
  #versions = new GrowingColumn();
  #last = new GrowingColumn(NONE);
  #lastChange: RevisionNumber = 0;
  #latest: { readonly asOf: RevisionNumber; readonly strengths: Uint8Array } | null = null;

  /** The same documents, on their own from now on. */
  fork(): DocumentStrengths {
    const fork = new DocumentStrengths();
    fork.#versions = this.#versions.fork();
    fork.#last = this.#last.fork();
    fork.#lastChange = this.#lastChange;
    return fork;
  }

  /** Memory used, in bytes. */
  get byteLength(): number {
    return this.#versions.byteLength + this.#last.byteLength;
  }

  /** The revision that last began or ended a version. */
  get lastChange(): RevisionNumber {
    return this.#lastChange;
  }

  /**
   * States a version, in any order; one that is stated again changes nothing.
   *
   * @param ended NOT_ENDED while it stands
   */
  state(
    document: number,
    { recordedRevision, properties }: Recorded<'Document'>,
    ended: RevisionNumber,
  ): void {
    for (const at of this.#versionsOf(document)) {
      if (this.#versions.at(at + RECORDED) === recordedRevision) return;
    }
    const before = this.#last.at(document);
    this.#last.set(document, this.#versions.length);
    this.#versions.push(strengthOfGrade(properties.reliability, properties.credibility));
    this.#versions.push(recordedRevision);
    this.#versions.push(ended);
    this.#versions.push(before);
    this.#note(recordedRevision, ended);
  }

  /** Ends the version that stands, if any. */
  end(document: number, revision: RevisionNumber): void {
    for (const at of this.#versionsOf(document)) {
      if (this.#versions.at(at + ENDED) !== NOT_ENDED) continue;
      this.#versions.set(at + ENDED, revision);
      this.#note(revision, NOT_ENDED);
    }
  }

  /**
   * By number of the document, 1 to 5; 0 where it does not stand. In shared memory, and never written again. Documents
   * numbered later have no entry.
   */
  at(revision: RevisionNumber): Uint8Array {
    if (revision < this.#lastChange) return this.#read(revision);
    if (this.#latest?.asOf !== this.#lastChange) {
      this.#latest = { asOf: this.#lastChange, strengths: this.#read(revision) };
    }
    return this.#latest.strengths;
  }

  #read(revision: RevisionNumber): Uint8Array {
    const count = this.#last.length;
    const strengths = new Uint8Array(new SharedArrayBuffer(count));
    for (let document = 0; document < count; document += 1) {
      for (const at of this.#versionsOf(document)) {
        const stands =
          this.#versions.at(at + RECORDED) <= revision && revision < this.#versions.at(at + ENDED);
        if (stands) strengths[document] = this.#versions.at(at);
      }
    }
    return strengths;
  }

  *#versionsOf(document: number): Iterable<number> {
    for (let at = this.#last.at(document); at !== NONE; at = this.#versions.at(at + BEFORE)) yield at;
  }

  #note(recorded: RevisionNumber, ended: RevisionNumber): void {
    this.#lastChange = Math.max(this.#lastChange, recorded, ended === NOT_ENDED ? 0 : ended);
  }
}
