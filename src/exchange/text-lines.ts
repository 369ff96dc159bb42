import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { Bilingual } from '../store/errors.ts';

/** One line of a text file, without its line break. */
export interface TextLine {
  /** From 1. */
  readonly number: number;
  readonly text: string;
  /** Why the line cannot be read as text; `text` is then empty. */
  readonly unreadable: { readonly problem: Bilingual; readonly accepted: Bilingual } | null;
}

/** Most bytes of one line: far above any fact that the stores would take, far below what would fill the memory. */
export const MAX_LINE_BYTES = 16 * 1024 * 1024;

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

const NOT_UTF8 = {
  problem: { en: 'the bytes are not UTF-8 text', zh: '字节不是 UTF-8 文本' },
  accepted: { en: 'a file saved as UTF-8', zh: '以 UTF-8 保存的文件' },
};
const TOO_LONG = {
  problem: { en: 'the line is longer than 16 MiB', zh: '该行超过 16 MiB' },
  accepted: { en: 'one fact a line', zh: '每行一条事实' },
};

/**
 * A text file read line by line, however large: only one line is in memory. A byte order mark and Windows line
 * ends are taken off. Broken bytes spoil their own line, not the file.
 */
export class TextFile {
  readonly #path: string;
  readonly #hash = createHash('sha256');
  #digest: string | null = null;

  constructor(path: string) {
    this.#path = path;
  }

  /** SHA-256 of all bytes in hex; known once the lines have been read to the end. */
  get digest(): string {
    if (this.#digest === null) throw new Error('the file has not been read to its end yet');
    return this.#digest;
  }

  async *lines(): AsyncGenerator<TextLine> {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    let number = 0;
    let kept: Buffer[] = [];
    let keptBytes = 0;
    const keep = (piece: Buffer) => {
      // A line beyond the limit is counted on and thrown away.
      if (keptBytes <= MAX_LINE_BYTES && piece.length > 0) kept.push(piece);
      keptBytes += piece.length;
    };
    const take = (): TextLine => {
      number += 1;
      const tooLong = keptBytes > MAX_LINE_BYTES;
      let bytes = tooLong ? Buffer.alloc(0) : Buffer.concat(kept);
      kept = [];
      keptBytes = 0;
      if (tooLong) return { number, text: '', unreadable: TOO_LONG };
      if (bytes.at(-1) === CARRIAGE_RETURN) bytes = bytes.subarray(0, -1);
      if (number === 1 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
        bytes = bytes.subarray(3);
      try {
        return { number, text: decoder.decode(bytes), unreadable: null };
      } catch {
        return { number, text: '', unreadable: NOT_UTF8 };
      }
    };

    for await (const chunk of createReadStream(this.#path) as AsyncIterable<Buffer>) {
      this.#hash.update(chunk);
      let start = 0;
      for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
        keep(chunk.subarray(start, end));
        yield take();
        start = end + 1;
      }
      keep(chunk.subarray(start));
    }
    if (keptBytes > 0) yield take();
    this.#digest = this.#hash.digest('hex');
  }
}
