import { createHash } from 'node:crypto';
import { badInput, shown } from '../store/errors.ts';

/**
 * The query that a cursor belongs to: the field and everything that decides which facts it lists in which order,
 * the page size aside. Properties that are undefined or null do not count.
 */
export interface CursorScope {
  readonly field: string;
  readonly [argument: string]: unknown;
}

/** What a cursor remembers of the place it marks. */
export type CursorKey = readonly (string | number)[];

const FORMAT = 1;
const MAX_CURSOR = 8_000;

/** The cursors of one query: opaque to whoever holds one, and good for that query alone. */
export class Cursors {
  readonly #scope: CursorScope;
  #fingerprint: string | null = null;

  constructor(scope: CursorScope) {
    this.#scope = scope;
  }

  write(key: CursorKey): string {
    return Buffer.from(JSON.stringify([FORMAT, this.#scoped(), ...key]), 'utf8').toString('base64url');
  }

  /**
   * Reads a cursor back.
   *
   * @param argument the name under which it was given, for the error
   * @param shape the types of the key's parts
   * @throws OretraceError BAD_USER_INPUT when it is not a cursor, or comes from another query
   */
  read(argument: string, cursor: string, shape: readonly ('string' | 'number')[]): CursorKey {
    const parts = cursor.length > MAX_CURSOR ? null : partsOf(cursor);
    if (parts === null || parts[0] !== FORMAT || parts.length !== shape.length + 2) {
      return refuse(argument, cursor, 'is not a cursor', '不是游标');
    }
    if (parts[1] !== this.#scoped()) {
      return refuse(argument, cursor, 'is the cursor of another query', '是另一查询的游标');
    }
    const key = parts.slice(2);
    if (!key.every((part, index) => typeof part === shape[index])) {
      return refuse(argument, cursor, 'is not a cursor', '不是游标');
    }
    return key as CursorKey;
  }

  /** Worked out once, and only where a cursor is asked for. */
  #scoped(): string {
    this.#fingerprint ??= fingerprint(this.#scope);
    return this.#fingerprint;
  }
}

function partsOf(cursor: string): readonly unknown[] | null {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(parts) ? parts : null;
  } catch {
    return null;
  }
}

function fingerprint(scope: CursorScope): string {
  const said = Object.entries(scope)
    .filter(([, value]) => value !== undefined && value !== null)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 16);
}

function refuse(field: string, value: string, en: string, zh: string): never {
  throw badInput([
    {
      field,
      value: shown(value),
      problem: { en, zh },
      accepted: {
        en: 'a cursor that this very query gave, with the same filters and order',
        zh: '同一查询（筛选条件与排序相同）给出的游标',
      },
    },
  ]);
}
