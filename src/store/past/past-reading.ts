import { OretraceError } from '../errors.ts';
import type { StoredFact } from '../facts.ts';
import { KIND_NAMES, type KindName } from '../kinds/index.ts';
import { positionOf } from '../ordering.ts';
import type {
  AggregateQuery,
  ListedFact,
  ListQuery,
  NeighbourQuery,
  Page,
  SearchPage,
  SearchQuery,
  Store,
  Tally,
} from '../port.ts';
import {
  MAX_LIMIT,
  readAggregateQuery,
  readCountQuery,
  readListQuery,
  readNeighbourQuery,
  readSearchQuery,
} from '../queries.ts';
import { idsIn } from '../references.ts';
import { sortKeyOf } from '../sort-key.ts';
import type { Differences } from './differences.ts';
import { Matches, targetKindsOf, type Wanted } from './matches.ts';
import { PastSearch } from './searching.ts';
import { corrected, tallied } from './tallying.ts';

/** What can be asked of a store as it was. */
export type Reading = Pick<
  Store,
  'get' | 'list' | 'count' | 'aggregate' | 'neighbours' | 'search' | 'totals'
>;

/** How often a question is asked again because facts of its kinds were recorded while it was being answered. */
const ATTEMPTS = 50;

/**
 * The store as it was at a revision: what stands now, as the database finds it, without the facts that were changed
 * since, and with these as they were. So a page of the past costs what one of the present does, and a look at what was
 * changed since.
 *
 * Errors as those of the store's own readings.
 */
export class PastReading implements Reading {
  readonly #store: Reading;
  readonly #revision: number;
  readonly #differences: () => Promise<Differences>;

  /**
   * @param store what stands now
   * @param differences in what the state at the revision differs from it
   */
  constructor(store: Reading, revision: number, differences: () => Promise<Differences>) {
    this.#store = store;
    this.#revision = revision;
    this.#differences = differences;
  }

  get(ids: readonly string[]): Promise<readonly (StoredFact | null)[]> {
    return this.#store.get(ids, this.#revision);
  }

  list(query: ListQuery): Promise<Page> {
    const { kind, filters, order, orderBy, after, limit } = readListQuery(query);
    return this.#settled(
      { kind, checked: filters, given: query.filters ?? [] },
      async (differences, matches) => {
        const { place, comesAfter, compare } = inOrder(order, orderBy);
        const then = (await matches.before())
          .map(listed)
          .filter((fact) => after === null || comesAfter(place(fact), after));
        const kept = differences.whole
          ? []
          : await this.#unaffected(query, await matches.affected(), { place, wanted: limit + 1 });
        const facts = [...kept, ...then].sort(compare);
        return { facts: facts.slice(0, limit), hasMore: facts.length > limit };
      },
    );
  }

  count(query: Pick<ListQuery, 'kind' | 'filters'>): Promise<number> {
    const { kind, filters } = readCountQuery(query);
    return this.#settled(
      { kind, checked: filters, given: query.filters ?? [] },
      async (differences, matches) => {
        const then = (await matches.before()).length;
        if (differences.whole) return then;
        const [all, now] = await Promise.all([this.#store.count(query), matches.now()]);
        return all - now.length + then;
      },
    );
  }

  aggregate(query: AggregateQuery): Promise<readonly Tally[]> {
    const { kind, filters, ...counted } = readAggregateQuery(query);
    return this.#settled(
      { kind, checked: filters, given: query.filters ?? [] },
      async (differences, matches) => {
        const added = tallied(await matches.before(), counted);
        if (differences.whole) return added;
        const [all, now] = await Promise.all([this.#store.aggregate(query), matches.now()]);
        return corrected(all, { added, removed: tallied(now, counted) });
      },
    );
  }

  neighbours(query: NeighbourQuery): Promise<ReadonlyMap<string, readonly ListedFact[]>> {
    const { kind, reference, ids, filters, order, orderBy, limitPerId } = readNeighbourQuery(query);
    const ordered = inOrder(order, orderBy);
    return this.#settled(
      { kind, checked: filters, given: query.filters ?? [] },
      async (differences, matches) => {
        const then = byTarget((await matches.before()).map(listed), reference, new Set(ids));
        const affected = await matches.affected();
        const kept = differences.whole
          ? new Map<string, readonly ListedFact[]>()
          : await this.#unaffectedNeighbours(query, affected, ordered.place);
        return new Map(
          ids.map((id) => {
            const facts = [...(kept.get(id) ?? []), ...(then.get(id) ?? [])].sort(ordered.compare);
            return [id, facts.slice(0, limitPerId)];
          }),
        );
      },
    );
  }

  totals(): Promise<ReadonlyMap<KindName, number>> {
    return this.#whileUnchanged(KIND_NAMES, async (differences) => {
      const totals = new Map(differences.whole ? [] : await this.#store.totals());
      for (const kind of KIND_NAMES) {
        let total = totals.get(kind) ?? 0;
        for (const { before, now } of (await differences.ofKind(kind)).values()) {
          total += Number(before !== null) - Number(now !== null);
        }
        totals.set(kind, total);
      }
      return totals;
    });
  }

  async search(query: SearchQuery): Promise<SearchPage> {
    const { tokens, ...checked } = readSearchQuery(query);
    if (tokens === null) return { hits: [], hasMore: false };
    return this.#whileUnchanged(checked.matchedKinds, (differences) =>
      new PastSearch(this.#store, this.#revision, differences, { ...checked, tokens }).page(query.text),
    );
  }

  #settled<T>(
    wanted: Wanted,
    answer: (differences: Differences, matches: Matches) => Promise<T>,
  ): Promise<T> {
    return this.#whileUnchanged(kindsLookedAt(wanted), (differences) =>
      answer(differences, new Matches(this.#store, this.#revision, differences, wanted)),
    );
  }

  /** Answers again whenever facts of the kinds, on which the answer rests, were changed meanwhile. */
  async #whileUnchanged<T>(
    kinds: readonly KindName[],
    answer: (differences: Differences) => Promise<T>,
  ): Promise<T> {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const differences = await this.#differences();
      const { upTo } = differences;
      const answered = await answer(differences);
      if (differences.whole || (await differences.unchangedSince(upTo, kinds))) return answered;
    }
    throw new OretraceError('CONFLICT', {
      en: 'what was asked for is being changed faster than its past can be read: ask again when less is being recorded',
      zh: '所查询的内容变更过于频繁，无法读取其过去的状态：请待写入减少后重试',
    });
  }

  /** Facts that the store lists now and that were neither changed since nor found or left out by what was. */
  async #unaffected(
    query: ListQuery,
    affected: ReadonlySet<string>,
    { place, wanted }: { readonly place: Place; readonly wanted: number },
  ): Promise<readonly ListedFact[]> {
    const kept: ListedFact[] = [];
    let { after } = query;
    for (;;) {
      const limit = Math.min(MAX_LIMIT, wanted - kept.length + affected.size);
      const page = await this.#store.list({ ...query, ...(after === undefined ? {} : { after }), limit });
      kept.push(...page.facts.filter(({ id }) => !affected.has(id)));
      const last = page.facts.at(-1);
      if (kept.length >= wanted || !page.hasMore || !last) return kept;
      after = place(last);
    }
  }

  /** As {@link #unaffected}, of facts that refer to ids. */
  async #unaffectedNeighbours(
    query: NeighbourQuery,
    affected: ReadonlySet<string>,
    place: Place,
  ): Promise<ReadonlyMap<string, readonly ListedFact[]>> {
    const limitPerId = Math.min(MAX_LIMIT, query.limitPerId + affected.size);
    const near = await this.#store.neighbours({ ...query, limitPerId });
    const kept = new Map<string, readonly ListedFact[]>();
    for (const [id, facts] of near) {
      const unaffected = facts.filter((fact) => !affected.has(fact.id));
      const isCut = facts.length === limitPerId && unaffected.length < query.limitPerId;
      kept.set(id, isCut ? await this.#unaffectedOf(id, query, affected, place) : unaffected);
    }
    return kept;
  }

  /** Those of one id, where the first that the store has of it are mostly others. */
  #unaffectedOf(
    id: string,
    { ids: _, reference, filters = [], limitPerId, ...asked }: NeighbourQuery,
    affected: ReadonlySet<string>,
    place: Place,
  ): Promise<readonly ListedFact[]> {
    const query = { ...asked, filters: [...filters, { field: reference, in: [id] }], limit: limitPerId };
    return this.#unaffected(query, affected, { place, wanted: limitPerId });
  }
}

/** The kinds whose facts decide what a query finds. */
function kindsLookedAt({ kind, checked }: Pick<Wanted, 'kind' | 'checked'>): readonly KindName[] {
  return [
    kind,
    ...checked.flatMap((filter) => {
      if (filter.by === 'notReferredBy') return [filter.kind];
      if (filter.by === 'referredBy') return kindsLookedAt({ kind: filter.kind, checked: filter.filters });
      return filter.by === 'standing' ? targetKindsOf(kind, filter.field) : [];
    }),
  ];
}

function listed(fact: StoredFact): ListedFact {
  return { ...fact, sortKey: sortKeyOf(fact) };
}

type Place = (fact: ListedFact) => string;

/** How positions of facts compare in an order. */
function inOrder(order: 'asc' | 'desc', orderBy: string | null) {
  const place: Place = (fact) => positionOf(fact, orderBy);
  const comesAfter = (one: string, other: string) => (order === 'asc' ? one > other : one < other);
  const compare = (a: ListedFact, b: ListedFact) => (comesAfter(place(a), place(b)) ? 1 : -1);
  return { place, comesAfter, compare };
}

function byTarget(
  facts: readonly ListedFact[],
  reference: string,
  wanted: ReadonlySet<string>,
): ReadonlyMap<string, readonly ListedFact[]> {
  const found = new Map<string, ListedFact[]>();
  for (const fact of facts) {
    for (const id of new Set(idsIn(fact, reference))) {
      if (!wanted.has(id)) continue;
      const facts = found.get(id);
      if (facts) facts.push(fact);
      else found.set(id, [fact]);
    }
  }
  return found;
}
