import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { OretraceError } from '../store/errors.ts';

/** A packed file may grow this many times over when it is unpacked: bundles grow some ten to fifty times. */
const MOST_GROWTH = 200;
/** Bytes that may be unpacked whatever the file's size: a handful of repeated lines packs extremely well. */
const ALWAYS_UNPACKED = 16 * 1024 * 1024;

/**
 * The bytes of a file, unpacked where they begin as a gzip file does, whatever its name.
 *
 * @throws OretraceError BAD_USER_INPUT where the packing is damaged or cut short, LIMIT_EXCEEDED where the file unpacks
 *   to an absurd size
 */
export async function* bytesOf(path: string): AsyncGenerator<Buffer> {
  if (await isPacked(path)) yield* unpacked(path);
  else yield* createReadStream(path) as AsyncIterable<Buffer>;
}

async function isPacked(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(2), 0, 2, 0);
    return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b;
  } finally {
    await file.close();
  }
}

async function* unpacked(path: string): AsyncGenerator<Buffer> {
  const packed = createReadStream(path);
  const gunzip = createGunzip();
  // Its failure comes out of the reading below.
  pipeline(packed, gunzip).catch(() => {});
  let size = 0;
  try {
    for await (const chunk of gunzip as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > ALWAYS_UNPACKED && size > MOST_GROWTH * packed.bytesRead) throw tooMuch(path);
      yield chunk;
    }
  } catch (error) {
    const { code } = error as { code?: unknown };
    throw typeof code === 'string' && code.startsWith('Z_') ? damaged(path, error) : error;
  } finally {
    packed.destroy();
  }
}

function tooMuch(path: string): OretraceError {
  return new OretraceError('LIMIT_EXCEEDED', {
    en: `${path} unpacks to more than ${MOST_GROWTH} times its size, as no honest file does; unpack it yourself if it is one`,
    zh: `${path} 解压后超过其大小的 ${MOST_GROWTH} 倍，正常文件不会如此；如确属正常，请自行解压后再用`,
  });
}

function damaged(path: string, cause: unknown): OretraceError {
  return new OretraceError(
    'BAD_USER_INPUT',
    {
      en: `${path} is a gzip file that is damaged or cut short; accepted: the whole file, as it was written`,
      zh: `${path} 是已损坏或不完整的 gzip 文件；应为：写出时的完整文件`,
    },
    [],
    cause,
  );
}
