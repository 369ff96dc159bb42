import { OretraceError } from '../store/errors.ts';

/** An error that reading a file met, as one that says what to do; errors that already do are left alone. */
export function cannotOpen(error: unknown, path: string): unknown {
  if (error instanceof OretraceError || !(error instanceof Error) || !('code' in error)) return error;
  switch (error.code) {
    case 'ENOENT':
      return new OretraceError('NOT_FOUND', {
        en: `there is no file ${path}`,
        zh: `文件 ${path} 不存在`,
      });
    case 'EISDIR':
      return new OretraceError('BAD_USER_INPUT', {
        en: `${path} is a folder; name a file`,
        zh: `${path} 是文件夹，请指定文件`,
      });
    case 'EACCES':
    case 'EPERM':
      return new OretraceError('BAD_USER_INPUT', {
        en: `${path} may not be read by this user`,
        zh: `当前用户无权读取 ${path}`,
      });
    default:
      return error;
  }
}
