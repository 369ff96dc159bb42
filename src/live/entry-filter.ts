import { type Optional, readIds, readValues } from '../chain/arguments.ts';
import type { Effect, LogEntry } from '../store/changesets.ts';
import { badInput, shown } from '../store/errors.ts';
import { KIND_NAMES, type KindName } from '../store/kinds/index.ts';

/** Which entries of the log are asked for, as arguments say it. */
export interface EntryFilterArguments {
  readonly kinds?: Optional<readonly string[]>;
  readonly ids?: Optional<readonly string[]>;
  readonly authors?: Optional<readonly string[]>;
  readonly importId?: Optional<string>;
}

/** The kind and id of the fact that an effect is about. */
export function subjectOf(effect: Effect): { readonly kind: KindName; readonly id: string } {
  return 'fact' in effect ? effect.fact : effect;
}

/**
 * Reads which entries are asked for: those that touch a fact of one of the kinds, and one of the ids, by one of the
 * authors, of the import.
 *
 * @throws OretraceError BAD_USER_INPUT
 */
export function readEntryFilter(args: EntryFilterArguments): (entry: LogEntry) => boolean {
  const kinds = setOf(readKinds(args.kinds));
  const ids = setOf(readIds('ids', args.ids));
  const authors = setOf(readValues('authors', args.authors));
  const importId = args.importId ?? null;
  return (entry) =>
    (authors === null || authors.has(entry.author)) &&
    (importId === null || entry.importId === importId) &&
    (kinds === null || entry.effects.some((effect) => kinds.has(subjectOf(effect).kind))) &&
    (ids === null || entry.effects.some((effect) => ids.has(subjectOf(effect).id)));
}

/** @throws OretraceError BAD_USER_INPUT for what is no kind */
export function readKinds(kinds: Optional<readonly string[]>): readonly KindName[] | undefined {
  return readValues('kinds', kinds)?.map((kind, index) => {
    const known = KIND_NAMES.find((name) => name === kind);
    if (known) return known;
    throw badInput([
      {
        field: `kinds[${index}]`,
        value: shown(kind),
        problem: { en: 'is no kind of fact', zh: '不是事实的类型' },
        accepted: { en: KIND_NAMES.join(', '), zh: KIND_NAMES.join('、') },
      },
    ]);
  });
}

function setOf<T>(values: readonly T[] | undefined): ReadonlySet<T> | null {
  return values ? new Set(values) : null;
}
