import { once } from 'node:events';
import { createWriteStream, existsSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { basename } from 'node:path';
import { finished } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { OretraceError } from '../store/errors.ts';

/**
 * Writes a text file whole or not at all: under another name until it is complete and on the disk. A name that ends in
 * `.gz` is packed.
 *
 * @param lines pieces of text, line ends included; as slow as the disk asks them to be
 * @throws OretraceError CONFLICT when the file is there already; BAD_USER_INPUT when it cannot be written
 */
export async function writeTextFile(path: string, lines: AsyncIterable<string>): Promise<void> {
  refuseExisting(path);
  const part = `${path}.part`;
  try {
    await writeLines(part, lines, path.endsWith('.gz'));
    await onDisk(part);
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw cannotWrite(error, path);
  }
}

/** @throws OretraceError CONFLICT when there is such a file or folder */
export function refuseExisting(path: string): void {
  if (!existsSync(path)) return;
  throw new OretraceError('CONFLICT', {
    en: `${path} is there already; name a file that is not: none is written over`,
    zh: `${path} 已存在；请指定尚不存在的文件名，不会覆盖任何文件`,
  });
}

/** Has the disk take what was written: a file that is renamed before may be empty after a power failure. */
export async function onDisk(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

/** An error that writing a file met, as one that says what to do. */
export function cannotWrite(error: unknown, path: string): unknown {
  if (error instanceof OretraceError || !(error instanceof Error) || !('code' in error)) return error;
  switch (error.code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return refusal(
        `the folder of ${path} is not there`,
        `${basename(path)} 所在的文件夹不存在：${path}`,
        error,
      );
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return refusal(`${path} may not be written by this user`, `当前用户无权写入 ${path}`, error);
    case 'ENOSPC':
      return refusal(`no space is left to write ${path}`, `磁盘空间不足，无法写入 ${path}`, error);
    default:
      return error;
  }
}

/** Characters that are gathered before they are written. */
const CHUNK = 256 * 1024;

async function writeLines(path: string, lines: AsyncIterable<string>, packed: boolean): Promise<void> {
  const file = createWriteStream(path);
  const out = packed ? createGzip() : file;
  if (out !== file) out.pipe(file);
  const done = finished(file);
  // Looked at below; meanwhile a failure must not be one that nobody handles.
  done.catch(() => {});
  try {
    let chunk = '';
    for await (const line of lines) {
      chunk += line;
      if (chunk.length < CHUNK) continue;
      if (!out.write(chunk)) await Promise.race([once(out, 'drain'), done]);
      chunk = '';
    }
    out.end(chunk);
    await done;
  } catch (error) {
    out.destroy();
    file.destroy();
    throw error;
  }
}

function refusal(en: string, zh: string, cause: unknown): OretraceError {
  return new OretraceError('BAD_USER_INPUT', { en, zh }, [], cause);
}
