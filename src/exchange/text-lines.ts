import { createHash } from 'node:crypto';
import type { Bilingual } from '../store/errors.ts';
import { bytesOf } from './unpacking.ts';

/** One line of a text file, without its line break. */
export interface TextLine {
  /** From 1. */
  readonly number: number;
  readonly text: string;
  /** What ended the line; empty at the end of the file. */
  readonly end: '' | '\n' | '\r\n';
  /** Why the line cannot be read as text; `text` is then empty. */
  readonly unreadable: { readonly problem: Bilingual; readonly accepted: Bilingual } | null;
}

/** Most bytes of one line: far above any fact that the stores would take, far below what would fill the memory. */
export const MAX_LINE_BYTES = 16 * 1024 * 1024;

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** How the characters of a file are written as bytes. */
export const ENCODINGS = ['utf-8', 'gb18030'] as const;
export type Encoding = (typeof ENCODINGS)[number];

const NOT_TEXT = {
  'utf-8': {
    problem: { en: 'the bytes are not UTF-8 text', zh: '字节不是 UTF-8 文本' },
    accepted: { en: 'a file saved as UTF-8', zh: '以 UTF-8 保存的文件' },
  },
  gb18030: {
    problem: { en: 'the bytes are not GB 18030 text', zh: '字节不是 GB 18030 文本' },
    accepted: { en: 'a file saved as GB 18030 (GBK, GB 2312)', zh: '以 GB 18030（GBK、GB 2312）保存的文件' },
  },
};

function tooLong(mostBytes: number) {
  const most = `${mostBytes / 1024 / 1024} MiB`;
  return {
    problem: { en: `the line is longer than ${most}`, zh: `该行超过 ${most}` },
    accepted: { en: `a line of at most ${most}`, zh: `每行至多 ${most}` },
  };
}

export interface TextFileOptions {
  readonly encoding?: Encoding;
  /** Most bytes of one line; {@link MAX_LINE_BYTES} unless stated. */
  readonly mostLineBytes?: number;
}

/**
 * A text file read line by line, however large: only one line is in memory. A gzip file is unpacked. A byte order mark
 * and Windows line ends are taken off. Broken bytes spoil their own line, not the file.
 */
export class TextFile {
  readonly #path: string;
  readonly #encoding: Encoding;
  readonly #mostLineBytes: number;
  readonly #hash = createHash('sha256');
  #digest: string | null = null;

  constructor(path: string, { encoding = 'utf-8', mostLineBytes = MAX_LINE_BYTES }: TextFileOptions = {}) {
    this.#path = path;
    this.#encoding = encoding;
    this.#mostLineBytes = mostLineBytes;
  }

  /** SHA-256 of all bytes in hex, unpacked ones of a gzip file; known once the lines have been read to the end. */
  get digest(): string {
    if (this.#digest === null) throw new Error('the file has not been read to its end yet');
    return this.#digest;
  }

  async *lines(): AsyncGenerator<TextLine> {
    const decoder = new TextDecoder(this.#encoding, { fatal: true, ignoreBOM: true });
    let number = 0;
    let kept: Buffer[] = [];
    let keptBytes = 0;
    const keep = (piece: Buffer) => {
      // A line beyond the limit is counted on and thrown away.
      if (keptBytes <= this.#mostLineBytes && piece.length > 0) kept.push(piece);
      keptBytes += piece.length;
    };
    const take = (ended: boolean): TextLine => {
      number += 1;
      const isTooLong = keptBytes > this.#mostLineBytes;
      let bytes = isTooLong ? Buffer.alloc(0) : Buffer.concat(kept);
      kept = [];
      keptBytes = 0;
      const returned = bytes.at(-1) === CARRIAGE_RETURN;
      const end = ended ? (returned ? '\r\n' : '\n') : '';
      if (isTooLong) return { number, text: '', end, unreadable: tooLong(this.#mostLineBytes) };
      if (returned) bytes = bytes.subarray(0, -1);
      if (number === 1 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
        bytes = bytes.subarray(3);
      try {
        return { number, text: decoder.decode(bytes), end, unreadable: null };
      } catch {
        return { number, text: '', end, unreadable: NOT_TEXT[this.#encoding] };
      }
    };

    for await (const chunk of bytesOf(this.#path)) {
      this.#hash.update(chunk);
      let start = 0;
      for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
        keep(chunk.subarray(start, end));
        yield take(true);
        start = end + 1;
      }
      keep(chunk.subarray(start));
    }
    if (keptBytes > 0) yield take(false);
    this.#digest = this.#hash.digest('hex');
  }
}
