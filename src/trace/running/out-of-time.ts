import { OretraceError } from '../../store/errors.ts';

/** The error where the time allowed to an answer is over before it is known. */
export function outOfTime(): OretraceError {
  return new OretraceError('DEADLINE_EXCEEDED', {
    en: 'the time allowed to this answer is over: ask for less at once, or raise ORETRACE_TRACE_DEADLINE_MS',
    zh: '答复超过时限：请缩小单次查询的范围，或调高 ORETRACE_TRACE_DEADLINE_MS',
  });
}
