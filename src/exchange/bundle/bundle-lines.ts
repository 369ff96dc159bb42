import { basename } from 'node:path';
import { cannotOpen } from '../opening.ts';
import { TextFile, type TextFileOptions, type TextLine } from '../text-lines.ts';
import { type BundleHeader, notABundle, readHeader } from './header.ts';

/** A bundle opened for one reading: its header, then its lines. */
export interface BundleLines {
  readonly header: BundleHeader;
  /** Lines after the header that are not blank. */
  readonly lines: AsyncGenerator<TextLine>;
  /** SHA-256 of the file in hex; known at the end of the lines. */
  readonly digest: () => string;
}

/**
 * Opens a bundle and reads its header.
 *
 * @throws OretraceError BAD_USER_INPUT when the file is not a bundle; NOT_FOUND when there is no such file
 */
export async function openBundle(path: string, options: TextFileOptions = {}): Promise<BundleLines> {
  const fileName = basename(path);
  const file = new TextFile(path, options);
  const lines = filledLines(file, path);
  const first = await lines.next();
  if (first.done) throw notABundle(fileName, '(empty)');
  try {
    return { header: readHeader(first.value, fileName), lines, digest: () => file.digest };
  } catch (error) {
    await lines.return(undefined);
    throw error;
  }
}

async function* filledLines(file: TextFile, path: string): AsyncGenerator<TextLine> {
  try {
    for await (const line of file.lines()) {
      if (line.unreadable === null && line.text.trim() === '') continue;
      yield line;
    }
  } catch (error) {
    throw cannotOpen(error, path);
  }
}
