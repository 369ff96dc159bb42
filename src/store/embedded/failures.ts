import { OretraceError } from '../errors.ts';
import { SqliteFailure } from './driver.ts';

/**
 * What to tell the caller when SQLite refuses. Anything that is not SQLite's, or is a mistake of our own, stays as it is.
 *
 * @param file name of the store's file, as the configuration gave it
 */
export function explained(error: unknown, file: string): unknown {
  if (!(error instanceof SqliteFailure)) return error;
  const { code } = error;
  if (isBusy(error)) return locked(file, error);
  if (code.startsWith('SQLITE_CORRUPT')) return damaged(file, error);
  if (code.startsWith('SQLITE_NOTADB')) return notADatabase(file, error);
  if (code.startsWith('SQLITE_FULL')) {
    return unavailable(error, {
      en: `no space is left to write ${file}: nothing of this changeset was recorded`,
      zh: `磁盘空间不足，无法写入 ${file}：此次变更未作任何记录`,
    });
  }
  if (code.startsWith('SQLITE_READONLY') || code.startsWith('SQLITE_PERM')) {
    return unavailable(error, {
      en: `the store file ${file} or its folder cannot be written: check their permissions`,
      zh: `存储文件 ${file} 或其所在文件夹不可写：请检查权限`,
    });
  }
  if (code.startsWith('SQLITE_CANTOPEN')) {
    return unavailable(error, {
      en: `the store file ${file} cannot be opened: check that its folder exists and can be read and written`,
      zh: `无法打开存储文件 ${file}：请检查其所在文件夹是否存在且可读写`,
    });
  }
  if (code.startsWith('SQLITE_IOERR')) {
    return unavailable(error, {
      en: `reading or writing the store file ${file} failed: check the disk`,
      zh: `读写存储文件 ${file} 失败：请检查磁盘`,
    });
  }
  return error;
}

/** Whether another connection was in the way, so that trying again may help. */
export function isBusy(error: unknown): boolean {
  return error instanceof SqliteFailure && /^SQLITE_(BUSY|LOCKED)/.test(error.code);
}

export function newer(file: string, form: number, known: number): OretraceError {
  return new OretraceError('STORE_NEWER', {
    en: `${file} has form ${form}, written by a later release; this one knows forms up to ${known}: use that release or later`,
    zh: `${file} 为第 ${form} 版格式，由更新的版本写成；当前版本最高支持第 ${known} 版：请使用写成它的版本或更新版本`,
  });
}

/** A database, but some other program's. */
export function foreign(file: string): OretraceError {
  return new OretraceError('STORE_CORRUPT', {
    en: `${file} is a database of another program, not an oretrace store: name another file; it was left as it is`,
    zh: `${file} 是其他程序的数据库，而非 oretrace 存储：请另指定文件；原文件未被改动`,
  });
}

export function damaged(file: string, cause?: unknown): OretraceError {
  return new OretraceError(
    'STORE_CORRUPT',
    {
      en: `the store file ${file} is damaged: restore it from a backup or from an exported change log`,
      zh: `存储文件 ${file} 已损坏：请用备份或已导出的变更日志恢复`,
    },
    [],
    cause,
  );
}

function notADatabase(file: string, cause: unknown): OretraceError {
  return new OretraceError(
    'STORE_CORRUPT',
    {
      en: `${file} is not an oretrace store, or its beginning is damaged: name another file, or restore it from a backup`,
      zh: `${file} 不是 oretrace 存储，或其开头已损坏：请另指定文件，或用备份恢复`,
    },
    [],
    cause,
  );
}

function locked(file: string, cause: unknown): OretraceError {
  return new OretraceError(
    'STORE_LOCKED',
    {
      en: `another process holds the store file ${file} locked: end it, or try again later`,
      zh: `另一进程正锁定存储文件 ${file}：请结束该进程，或稍后再试`,
    },
    [],
    cause,
  );
}

function unavailable(cause: unknown, messages: { readonly en: string; readonly zh: string }): OretraceError {
  return new OretraceError('STORE_UNAVAILABLE', messages, [], cause);
}
