import type { StoredFact } from '../facts.ts';
import { kindOfId } from '../kinds/index.ts';
import type { SearchHit, SearchPage, SearchPosition, SearchQuery, Store } from '../port.ts';
import { type CheckedSearchQuery, MAX_LIMIT } from '../queries.ts';
import { type QueryTokens, searchTermsOf } from '../search-tokens.ts';
import { sortKeyOf } from '../sort-key.ts';
import type { Differences } from './differences.ts';
import { satisfies } from './matching.ts';

type Searched = Pick<Store, 'get' | 'search'>;

/** A fact whose names match: it stands there, unless it is known as another. */
interface Match {
  readonly fact: StoredFact;
  readonly position: SearchPosition;
}

/** A {@link Match}, and whom it finds. */
interface Found {
  readonly match: Match;
  readonly known: string;
}

/**
 * A search of the store as it was: what the database finds now, without the facts that were changed since, and with
 * these as they were.
 */
export class PastSearch {
  readonly #store: Searched;
  readonly #revision: number;
  readonly #differences: Differences;
  readonly #query: CheckedSearchQuery;
  readonly #tokens: QueryTokens;
  /** Who is known as whom, by the latter. */
  readonly #others = new Map<string, string[]>();

  /** @param query with the words that it is for */
  constructor(
    store: Searched,
    revision: number,
    differences: Differences,
    query: CheckedSearchQuery & { readonly tokens: QueryTokens },
  ) {
    this.#store = store;
    this.#revision = revision;
    this.#differences = differences;
    this.#query = query;
    this.#tokens = query.tokens;
    for (const [id, known] of query.knownAs) {
      if (known === null) continue;
      const others = this.#others.get(known);
      if (others) others.push(id);
      else this.#others.set(known, [id]);
    }
  }

  /** @param text that the words are of */
  async page(text: string): Promise<SearchPage> {
    const { after, limit, matchedKinds } = this.#query;
    const { affected, then } = await this.#changed();
    const kept: Match[] = [];
    let from = after;
    for (;;) {
      const asked: SearchQuery = {
        text,
        kinds: matchedKinds,
        ...(from === null ? {} : { after: from }),
        limit: Math.min(MAX_LIMIT, limit + 1 + affected.size),
      };
      const { hits, hasMore } = this.#differences.whole ? NOTHING : await this.#store.search(asked);
      kept.push(...hits.filter(({ id }) => !affected.has(id)).map(matchOf));
      const last = hits.at(-1);
      // What lies beyond the last that was looked at may come after others that were not.
      const upTo = hasMore && last ? positionOf(last) : null;
      const matches = [...kept, ...then]
        .filter(({ position }) => upTo === null || compare(position, upTo) <= 0)
        .sort((a, b) => compare(a.position, b.position));
      const found = await this.#found(matches);
      if (upTo === null || found.length > limit) {
        return { hits: await this.#shown(found.slice(0, limit)), hasMore: found.length > limit };
      }
      from = upTo;
    }
  }

  /** Ids of changed facts that are found now, and the matches of those that were found then. */
  async #changed(): Promise<{ readonly affected: ReadonlySet<string>; readonly then: readonly Match[] }> {
    const { matchedKinds, after } = this.#query;
    const affected = new Set<string>();
    const then: Match[] = [];
    for (const kind of matchedKinds) {
      for (const [id, { before, now }] of await this.#differences.ofKind(kind)) {
        if (now && this.#holds(now)) affected.add(id);
        const match = before && this.#match(before);
        if (match && (after === null || compare(match.position, after) > 0)) then.push(match);
      }
    }
    return { affected, then };
  }

  /** Whom matches find, each once by the best, those left out that were found before the page. */
  async #found(matches: readonly Match[]): Promise<readonly Found[]> {
    const { kinds, knownAs, after } = this.#query;
    const found = new Map<string, Found>();
    for (const match of matches) {
      const { id, kind } = match.fact;
      const known = knownAs.has(id) ? knownAs.get(id) : kinds.includes(kind) ? id : null;
      if (known && !found.has(known)) found.set(known, { match, known });
    }
    if (after === null) return [...found.values()];
    const several = [...found.keys()].filter((known) => this.#others.has(known));
    const facts = await this.#factsOf(
      several.flatMap((known) => [known, ...(this.#others.get(known) ?? [])]),
    );
    for (const known of several) {
      const isBefore = [known, ...(this.#others.get(known) ?? [])].some((id) => {
        const fact = facts.get(id);
        const match = fact && this.#match(fact);
        return match && compare(match.position, after) <= 0;
      });
      if (isBefore) found.delete(known);
    }
    return [...found.values()];
  }

  async #shown(found: readonly Found[]): Promise<readonly SearchHit[]> {
    const elsewhere = found.filter(({ match, known }) => match.fact.id !== known).map(({ known }) => known);
    const facts = await this.#factsOf(elsewhere);
    return found.flatMap(({ match: { fact, position }, known }) => {
      const shown = fact.id === known ? fact : facts.get(known);
      if (!shown) return [];
      const { rank, ...matched } = position;
      return [{ ...shown, sortKey: sortKeyOf(shown), rank, matched }];
    });
  }

  /** Those of the ids that stood then, as they were. */
  async #factsOf(ids: readonly string[]): Promise<ReadonlyMap<string, StoredFact>> {
    const facts = new Map<string, StoredFact>();
    const unchanged: string[] = [];
    for (const id of ids) {
      const kind = kindOfId(id);
      const changed = kind === null ? undefined : (await this.#differences.ofKind(kind)).get(id);
      if (changed?.before) facts.set(id, changed.before);
      else if (!changed && !this.#differences.whole) unchanged.push(id);
    }
    if (unchanged.length === 0) return facts;
    for (const fact of await this.#store.get(unchanged, this.#revision)) {
      if (fact?.retractedRevision === null) facts.set(fact.id, fact);
    }
    return facts;
  }

  #holds(fact: StoredFact): boolean {
    return satisfies(fact, { by: 'text', tokens: this.#tokens });
  }

  #match(fact: StoredFact): Match | null {
    if (!this.#holds(fact)) return null;
    const { names } = searchTermsOf(fact);
    const { folded } = this.#tokens;
    const rank = names.includes(folded) ? 0 : names.some((name) => name.startsWith(folded)) ? 1 : 2;
    return { fact, position: { rank, sortKey: sortKeyOf(fact), id: fact.id } };
  }
}

const NOTHING: SearchPage = { hits: [], hasMore: false };

function matchOf({ sortKey: _, rank, matched, ...fact }: SearchHit): Match {
  return { fact, position: { rank, ...matched } };
}

function positionOf({ rank, matched }: SearchHit): SearchPosition {
  return { rank, ...matched };
}

function compare(a: SearchPosition, b: SearchPosition): number {
  if (a.rank !== b.rank) return a.rank - b.rank;
  if (a.sortKey !== b.sortKey) return a.sortKey < b.sortKey ? -1 : 1;
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}
