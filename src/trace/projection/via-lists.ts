import { NONE } from '../engine/types.ts';
import { type ColumnMemory, together } from './column-memory.ts';
import { GrowingColumn } from './growing-column.ts';

/**
 * Lists of places that links pass, by number, each once; 0 is the list of none. Of a place it tells which lists hold it:
 * each entry names the list before that holds the same place.
 */
export class ViaLists {
  /** Where each list begins among the entries; one more for the end. */
  #starts = new GrowingColumn();
  #places = new GrowingColumn();
  #listBefore = new GrowingColumn();
  #lastList = new GrowingColumn(NONE);
  #index = new Int32Array(64).fill(NONE);

  constructor() {
    this.#starts.push(0);
    this.#starts.push(0);
  }

  /** The same lists; those added to either from now on, the other knows nothing of. */
  fork(): ViaLists {
    const fork = new ViaLists();
    fork.#starts = this.#starts.fork();
    fork.#places = this.#places.fork();
    fork.#listBefore = this.#listBefore.fork();
    fork.#lastList = this.#lastList.fork();
    fork.#index = this.#index.slice();
    return fork;
  }

  /** How many lists there are; at least that of none. */
  get size(): number {
    return this.#starts.length - 1;
  }

  /** Memory of the lists and of what finds them. */
  get memory(): ColumnMemory {
    const columns = [this.#starts, this.#places, this.#listBefore, this.#lastList];
    return together(
      { used: Int32Array.BYTES_PER_ELEMENT * (this.size - 1), reserved: this.#index.byteLength },
      ...columns.map(({ byteLength, reservedBytes }) => ({ used: byteLength, reserved: reservedBytes })),
    );
  }

  /** The number of a list of places, in order, without repeats. */
  add(places: readonly number[]): number {
    if (places.length === 0) return 0;
    const place = this.#placeOf(places);
    const found = this.#index[place] as number;
    if (found !== NONE) return found;
    const list = this.size;
    for (const one of places) {
      this.#places.push(one);
      this.#listBefore.push(this.#lastList.at(one));
      this.#lastList.set(one, list);
    }
    this.#starts.push(this.#places.length);
    this.#index[place] = list;
    if (this.size > 0.6 * this.#index.length) this.#widen();
    return list;
  }

  /** The places of a list, in order. */
  placesOf(list: number): readonly number[] {
    const places: number[] = [];
    for (let entry = this.#starts.at(list); entry < this.#starts.at(list + 1); entry += 1) {
      places.push(this.#places.at(entry));
    }
    return places;
  }

  /** The lists that hold a place, each once. */
  *listsWith(place: number): Iterable<number> {
    for (let list = this.#lastList.at(place); list !== NONE; ) {
      yield list;
      let entry = this.#starts.at(list);
      while (this.#places.at(entry) !== place) entry += 1;
      list = this.#listBefore.at(entry);
    }
  }

  /** Where in the index the list stands, or would. */
  #placeOf(places: readonly number[]): number {
    const mask = this.#index.length - 1;
    for (let at = hashOf(places) & mask; ; at = (at + 1) & mask) {
      const list = this.#index[at] as number;
      if (list === NONE || this.#equals(list, places)) return at;
    }
  }

  #equals(list: number, places: readonly number[]): boolean {
    const start = this.#starts.at(list);
    return (
      this.#starts.at(list + 1) - start === places.length &&
      places.every((place, index) => this.#places.at(start + index) === place)
    );
  }

  #widen(): void {
    this.#index = new Int32Array(2 * this.#index.length).fill(NONE);
    for (let list = 1; list < this.size; list += 1) this.#index[this.#placeOf(this.placesOf(list))] = list;
  }
}

function hashOf(places: readonly number[]): number {
  let hash = 0x9e3779b9;
  for (const place of places) hash = Math.imul(hash ^ place, 0x85ebca6b) ^ (hash >>> 13);
  return (hash ^ (hash >>> 16)) >>> 0;
}
