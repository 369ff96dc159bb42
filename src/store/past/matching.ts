import type { CheckedFilter } from '../checked-filters.ts';
import type { Fact, StoredFact } from '../facts.ts';
import { kindOfId } from '../kinds/index.ts';
import { idsIn } from '../references.ts';
import { type QueryTokens, searchTermsOf } from '../search-tokens.ts';

/** A filter that one fact by itself satisfies or not. */
export type OwnFilter = Exclude<CheckedFilter, { by: 'referredBy' | 'notReferredBy' | 'standing' }>;

/** Whether a filter looks at a fact alone, and not at what else stands. */
export function isOwn(filter: CheckedFilter): filter is OwnFilter {
  return filter.by !== 'referredBy' && filter.by !== 'notReferredBy' && filter.by !== 'standing';
}

/** Whether a fact satisfies a filter, as a store's index finds it. */
export function satisfies(fact: StoredFact, filter: OwnFilter): boolean {
  switch (filter.by) {
    case 'values': {
      const wanted = filter.values;
      return entriesOf(fact, filter.field).some((value) => wanted.includes(value));
    }
    case 'presence':
      return entriesOf(fact, filter.field).length > 0 === filter.present;
    case 'range':
      return entriesOf(fact, filter.field).some(
        (day) => (filter.from === null || day >= filter.from) && (filter.to === null || day <= filter.to),
      );
    case 'interval': {
      const [from] = entriesOf(fact, filter.from);
      const [to] = entriesOf(fact, filter.to);
      return (
        (from === undefined || filter.last === null || from <= filter.last) &&
        (to === undefined || filter.first === null || to >= filter.first)
      );
    }
    case 'targetKind':
      return idsIn(fact, filter.field).some((id) => {
        const kind = kindOfId(id);
        return kind !== null && filter.kinds.includes(kind);
      });
    case 'recordedAfter':
      return fact.recordedRevision > filter.revision;
    case 'text':
      return filter.tokens !== null && holdsWords(fact, filter.tokens);
  }
}

function entriesOf(fact: Fact, field: string): readonly (string | number | boolean)[] {
  const value = fact.properties[field];
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value as string | number | boolean];
}

/** Tokens of facts that have been looked at: the same ones are, query after query. */
const tokensOfFacts = new WeakMap<StoredFact, ReadonlySet<string>>();

function holdsWords(fact: StoredFact, { words, prefix }: QueryTokens): boolean {
  let tokens = tokensOfFacts.get(fact);
  if (!tokens) {
    tokens = new Set(searchTermsOf(fact).tokens);
    tokensOfFacts.set(fact, tokens);
  }
  const held = tokens;
  if (!words.every((word) => held.has(word))) return false;
  if (prefix === null) return true;
  for (const token of held) if (token.startsWith(prefix)) return true;
  return false;
}
