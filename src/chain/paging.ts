import { badInput, OretraceError, shown } from '../store/errors.ts';
import type { Optional } from './arguments.ts';
import { DEFAULT_PAGE, MAX_PAGE } from './limits.ts';

/** The paging arguments of a field that pages forward only. */
export interface ForwardPaging {
  readonly first?: Optional<number>;
  readonly after?: Optional<string>;
}

/** The paging arguments of a field that pages both ways. */
export interface Paging extends ForwardPaging {
  readonly last?: Optional<number>;
  readonly before?: Optional<string>;
}

/** A page that is asked for, checked. */
export interface PageRequest {
  /** 1 to {@link MAX_PAGE}. */
  readonly size: number;
  readonly direction: 'forward' | 'backward';
  /** Where it begins, seen in its direction. */
  readonly cursor: string | undefined;
  /** The argument that held the cursor, for errors. */
  readonly cursorArgument: 'after' | 'before';
}

/**
 * Reads paging arguments.
 *
 * @throws OretraceError PAGE_TOO_LARGE for a size above {@link MAX_PAGE}; BAD_USER_INPUT for one below 1, or arguments of
 *   both directions together
 */
export function readPaging({ first, after, last, before }: Paging): PageRequest {
  const backward = isGiven(last) || isGiven(before);
  if (backward && (isGiven(first) || isGiven(after))) {
    const forward = isGiven(first) ? 'first' : 'after';
    throw badInput([
      {
        field: forward,
        value: shown(first ?? after),
        problem: { en: 'is given together with last or before', zh: '与 last 或 before 同时给出' },
        accepted: { en: 'first and after, or last and before', zh: 'first 与 after，或 last 与 before' },
      },
    ]);
  }
  return backward
    ? {
        size: readSize('last', last),
        direction: 'backward',
        cursor: before ?? undefined,
        cursorArgument: 'before',
      }
    : {
        size: readSize('first', first),
        direction: 'forward',
        cursor: after ?? undefined,
        cursorArgument: 'after',
      };
}

function readSize(field: string, size: Optional<number>): number {
  if (size === null || size === undefined) return DEFAULT_PAGE;
  if (Number.isInteger(size) && size >= 1 && size <= MAX_PAGE) return size;
  const refused = badInput([
    {
      field,
      value: shown(size),
      problem: { en: 'is not a page size', zh: '不是可用的每页条数' },
      accepted: { en: `a whole number from 1 to ${MAX_PAGE}`, zh: `1 至 ${MAX_PAGE} 的整数` },
    },
  ]);
  throw size > MAX_PAGE ? new OretraceError('PAGE_TOO_LARGE', refused.messages, refused.issues) : refused;
}

function isGiven<T>(value: Optional<T>): value is T {
  return value !== null && value !== undefined;
}
