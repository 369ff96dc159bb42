import { randomUUID } from 'node:crypto';
import { open, readFile, rename, rm } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import { type Bilingual, badInput, type InputIssue, shown } from '../../store/errors.ts';
import { isName } from '../naming.ts';
import { ROLE_NAMES } from '../roles.ts';

const instant = z.iso.datetime({ precision: 3 });
const storedKey = z.strictObject({
  id: z.string().regex(/^[0-9a-f]{16}$/),
  name: z.string().refine(isName),
  roles: z.array(z.enum(ROLE_NAMES)),
  supplierId: z.string().nullable(),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  createdAt: instant,
  expiresAt: instant.nullable(),
  revokedAt: instant.nullable(),
});
const keyFile = z.strictObject({ version: z.literal(1), keys: z.array(storedKey) });

/** What is kept of a key. Instants are ISO 8601 in UTC with milliseconds. */
export type StoredKey = Readonly<z.output<typeof storedKey>>;

/** How long the file is waited for while another program changes it, in milliseconds. */
const PATIENCE = 5_000;

/**
 * Every key of a file, revoked ones too; none where there is no file.
 *
 * @throws OretraceError BAD_USER_INPUT naming the file, where it cannot be read or is none of ours
 */
export async function readKeys(path: string): Promise<readonly StoredKey[]> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw badInput([issueOf(path, unusable(error))]);
  }
  const read = keyFile.safeParse(parsed(text));
  if (!read.success) throw badInput([issueOf(path, NO_KEY_FILE)]);
  return read.data.keys;
}

/**
 * Changes a file of keys, made when missing: whole or not at all, one program at a time, to be read by its owner alone.
 *
 * @param change gives what is to stand there
 * @throws OretraceError BAD_USER_INPUT naming the file
 */
export async function changeKeys(
  path: string,
  change: (keys: readonly StoredKey[]) => readonly StoredKey[],
): Promise<void> {
  const unlock = await lock(path);
  try {
    const keys = change(await readKeys(path));
    const part = `${path}.${randomUUID()}.part`;
    try {
      const file = await open(part, 'wx', 0o600);
      try {
        await file.writeFile(`${JSON.stringify({ version: 1, keys }, null, 2)}\n`);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(part, path);
    } catch (error) {
      await rm(part, { force: true });
      throw badInput([issueOf(path, unusable(error))]);
    }
  } finally {
    await unlock();
  }
}

/** Keeps other programs from changing the file. @returns lets them again */
async function lock(path: string): Promise<() => Promise<void>> {
  const lockFile = `${path}.lock`;
  const end = Date.now() + PATIENCE;
  for (;;) {
    try {
      await (await open(lockFile, 'wx', 0o600)).close();
      return () => rm(lockFile, { force: true });
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw badInput([issueOf(path, unusable(error))]);
      if (Date.now() > end) throw badInput([issueOf(lockFile, LOCKED)]);
      await setTimeout(50);
    }
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function codeOf(error: unknown): string {
  return String((error as NodeJS.ErrnoException).code ?? 'unknown');
}

function unusable(error: unknown): Bilingual {
  const code = codeOf(error);
  return { en: `cannot be used (${code})`, zh: `无法使用（${code}）` };
}

const NO_KEY_FILE: Bilingual = { en: 'is no file of API keys', zh: '不是 API 密钥文件' };
const LOCKED: Bilingual = {
  en: 'is there: another program changes the keys, or one ended while it did',
  zh: '已存在：其他程序正在修改密钥，或曾在修改时中止',
};

function issueOf(path: string, problem: Bilingual): InputIssue {
  return {
    field: 'ORETRACE_API_KEYS',
    value: shown(path),
    problem,
    accepted: {
      en: 'a file that `oretrace access key add` writes; remove a `.lock` that was left behind',
      zh: '`oretrace access key add` 所写的文件；遗留的 `.lock` 文件请删除',
    },
  };
}
