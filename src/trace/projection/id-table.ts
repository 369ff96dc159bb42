import { NONE } from '../engine/types.ts';

/**
 * Ids by number in shared memory, for threads that compare them. A chunk is twice as long as the one before; an id
 * lies whole in one of them: two bytes that say its length, then its UTF-8 bytes.
 */
export interface SharedIds {
  readonly bytes: readonly Uint8Array[];
  /** Position of each id, by number; chunked likewise. */
  readonly starts: readonly Uint32Array[];
}

/** Bytes in the first chunk; a power of two. */
const FIRST_BYTES = 2 ** 16;
/** Positions in the first chunk; a power of two. */
const FIRST_STARTS = 2 ** 12;
/** An id has at most 200 characters of the basic plane, three bytes each. */
const MAX_BYTES = 600;
const LENGTH_BYTES = 2;

/** The hash index is in parts that grow one by one, so that no single id ever waits for all to be placed anew. */
const PARTS = 256;
const FIRST_PLACES = 8;

/**
 * Gives ids numbers in order of arrival, for ever. Compact: an id of 40 bytes takes about 54.
 *
 * Bytes of UTF-8 stand in the order of code points, so that comparing bytes compares ids.
 */
export class IdTable {
  #shared: SharedIds = { bytes: [], starts: [] };
  #chunks: Buffer[] = [];
  /** Position after the last id. */
  #end = 0;
  #size = 0;
  #parts = Array.from({ length: PARTS }, () => new Int32Array(FIRST_PLACES).fill(NONE));
  readonly #used = new Int32Array(PARTS);
  readonly #scratch = new Uint8Array(MAX_BYTES);
  readonly #encoder = new TextEncoder();
  /** Whether the last chunks are another table's, which it goes on filling. */
  #borrowed = false;

  /** A table with the same ids and numbers. What is added to either from now on, the other knows nothing of. */
  fork(): IdTable {
    const fork = new IdTable();
    fork.#shared = this.#shared;
    fork.#chunks = this.#chunks;
    fork.#end = this.#end;
    fork.#size = this.#size;
    fork.#parts = this.#parts.map((part) => part.slice());
    fork.#used.set(this.#used);
    fork.#borrowed = true;
    return fork;
  }

  /** How many ids there are. */
  get size(): number {
    return this.#size;
  }

  /** What another thread needs to compare the ids there are by now; the same object until a chunk is added. */
  get shared(): SharedIds {
    return this.#shared;
  }

  /** Memory used, in bytes. */
  get byteLength(): number {
    const places = this.#parts.reduce((sum, part) => sum + part.byteLength, 0);
    return this.#end + 4 * this.#size + places;
  }

  /** The number of an id; {@link NONE} when it was never added. */
  find(id: string): number {
    const length = this.#encode(id);
    return length < 0 ? NONE : this.#find(length, hashOf(this.#scratch, 0, length));
  }

  /** The number of an id, which is given one if it has none. @throws RangeError when it is too long for an id */
  add(id: string): number {
    const length = this.#encode(id);
    if (length < 0) throw new RangeError(`${id} is no id: it is longer than ${MAX_BYTES} bytes.`);
    const hash = hashOf(this.#scratch, 0, length);
    const found = this.#find(length, hash);
    if (found !== NONE) return found;
    const number = this.#size;
    this.#store(number, length);
    this.#place(hash, number);
    this.#size = number + 1;
    return number;
  }

  /** @throws RangeError when no id has the number */
  idOf(number: number): string {
    if (!(number >= 0 && number < this.#size)) {
      throw new RangeError(`No id has number ${number}: expected 0 to ${this.#size - 1}.`);
    }
    const { chunk, offset } = locate(this.#shared, number);
    const from = offset + LENGTH_BYTES;
    return (this.#chunks[chunk] as Buffer).toString(
      'utf8',
      from,
      from + lengthAt(this.#shared, chunk, offset),
    );
  }

  /** Compares two ids by code point: negative, 0 or positive. */
  compare(one: number, other: number): number {
    return compareIds(this.#shared, one, other);
  }

  #encode(id: string): number {
    const { read, written } = this.#encoder.encodeInto(id, this.#scratch);
    return read === id.length ? written : -1;
  }

  #find(length: number, hash: number): number {
    const part = this.#parts[hash & (PARTS - 1)] as Int32Array;
    const mask = part.length - 1;
    for (let place = (hash >>> 8) & mask; ; place = (place + 1) & mask) {
      const number = part[place] as number;
      if (number === NONE || this.#holds(number, length)) return number;
    }
  }

  /** Whether the id with the number is the one just encoded. */
  #holds(number: number, length: number): boolean {
    const { chunk, offset } = locate(this.#shared, number);
    if (lengthAt(this.#shared, chunk, offset) !== length) return false;
    const bytes = this.#shared.bytes[chunk] as Uint8Array;
    const from = offset + LENGTH_BYTES;
    // Ids differ mostly at their ends.
    for (let index = length - 1; index >= 0; index -= 1) {
      if (bytes[from + index] !== this.#scratch[index]) return false;
    }
    return true;
  }

  /** Copies what is written to next; all chunks before are full, and never written again. */
  #own(): void {
    this.#borrowed = false;
    const bytes = this.#shared.bytes.map((chunk, index, { length }) =>
      index === length - 1 ? copyOf(chunk) : chunk,
    );
    const starts = this.#shared.starts.map((chunk, index, { length }) =>
      index === length - 1 ? copyOf(chunk) : chunk,
    );
    this.#shared = { bytes, starts };
    this.#chunks = bytes.map(({ buffer }) => Buffer.from(buffer));
  }

  #store(number: number, length: number): void {
    if (this.#borrowed) this.#own();
    let { chunk, offset } = chunkAt(this.#end, FIRST_BYTES);
    if (offset + LENGTH_BYTES + length > FIRST_BYTES * 2 ** chunk) {
      this.#end += FIRST_BYTES * 2 ** chunk - offset;
      chunk += 1;
      offset = 0;
    }
    const { bytes, starts } = this.#shared;
    if (chunk === bytes.length) {
      const added = new Uint8Array(new SharedArrayBuffer(FIRST_BYTES * 2 ** chunk));
      this.#chunks = [...this.#chunks, Buffer.from(added.buffer)];
      this.#shared = { bytes: [...bytes, added], starts };
    }
    const held = this.#shared.bytes[chunk] as Uint8Array;
    held[offset] = length >>> 8;
    held[offset + 1] = length & 0xff;
    held.set(this.#scratch.subarray(0, length), offset + LENGTH_BYTES);

    const at = chunkAt(number, FIRST_STARTS);
    if (at.chunk === starts.length) {
      const added = new Uint32Array(new SharedArrayBuffer(4 * FIRST_STARTS * 2 ** at.chunk));
      this.#shared = { bytes: this.#shared.bytes, starts: [...starts, added] };
    }
    (this.#shared.starts[at.chunk] as Uint32Array)[at.offset] = this.#end;
    this.#end += LENGTH_BYTES + length;
  }

  #place(hash: number, number: number): void {
    const which = hash & (PARTS - 1);
    let part = this.#parts[which] as Int32Array;
    const used = this.#used[which] as number;
    if (used >= 0.7 * part.length) {
      const wider = new Int32Array(2 * part.length).fill(NONE);
      for (const known of part) if (known !== NONE) put(wider, this.#hashOfNumber(known), known);
      this.#parts[which] = wider;
      part = wider;
    }
    put(part, hash, number);
    this.#used[which] = used + 1;
  }

  #hashOfNumber(number: number): number {
    const { chunk, offset } = locate(this.#shared, number);
    const length = lengthAt(this.#shared, chunk, offset);
    return hashOf(this.#shared.bytes[chunk] as Uint8Array, offset + LENGTH_BYTES, length);
  }
}

/** The same in shared memory of its own. */
function copyOf<T extends Uint8Array | Uint32Array>(chunk: T): T {
  const copy = new (chunk.constructor as new (buffer: SharedArrayBuffer) => T)(
    new SharedArrayBuffer(chunk.byteLength),
  );
  copy.set(chunk);
  return copy;
}

/** Compares two ids of a table by code point: negative, 0 or positive. For any thread. */
export function compareIds(ids: SharedIds, one: number, other: number): number {
  if (one === other) return 0;
  const a = locate(ids, one);
  const b = locate(ids, other);
  const lengthA = lengthAt(ids, a.chunk, a.offset);
  const lengthB = lengthAt(ids, b.chunk, b.offset);
  const bytesA = ids.bytes[a.chunk] as Uint8Array;
  const bytesB = ids.bytes[b.chunk] as Uint8Array;
  const fromA = a.offset + LENGTH_BYTES;
  const fromB = b.offset + LENGTH_BYTES;
  const shorter = Math.min(lengthA, lengthB);
  for (let index = 0; index < shorter; index += 1) {
    const difference = (bytesA[fromA + index] as number) - (bytesB[fromB + index] as number);
    if (difference !== 0) return difference;
  }
  return lengthA - lengthB;
}

interface Location {
  readonly chunk: number;
  readonly offset: number;
}

function locate(ids: SharedIds, number: number): Location {
  const at = chunkAt(number, FIRST_STARTS);
  return chunkAt((ids.starts[at.chunk] as Uint32Array)[at.offset] as number, FIRST_BYTES);
}

/** Where a position lies when each chunk is twice as long as the one before. */
function chunkAt(position: number, first: number): Location {
  const shifted = position + first;
  const chunk = Math.clz32(first) - Math.clz32(shifted);
  return { chunk, offset: shifted - first * 2 ** chunk };
}

function lengthAt({ bytes }: SharedIds, chunk: number, offset: number): number {
  const held = bytes[chunk] as Uint8Array;
  return ((held[offset] as number) << 8) | (held[offset + 1] as number);
}

function put(part: Int32Array, hash: number, number: number): void {
  const mask = part.length - 1;
  let place = (hash >>> 8) & mask;
  while (part[place] !== NONE) place = (place + 1) & mask;
  part[place] = number;
}

/** FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/, and a last mixing, since its low bits alone choose the part. */
function hashOf(bytes: Uint8Array, from: number, length: number): number {
  let hash = 0x811c9dc5;
  for (let index = from; index < from + length; index += 1) {
    hash = Math.imul(hash ^ (bytes[index] as number), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}
