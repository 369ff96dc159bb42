import type { CheckedFilter } from '../checked-filters.ts';
import type { StoredFact } from '../facts.ts';
import { type KindName, kindOf, kindOfId } from '../kinds/index.ts';
import type { Filter, Store } from '../port.ts';
import { MAX_LIMIT, MAX_NEIGHBOUR_IDS } from '../queries.ts';
import { idsIn } from '../references.ts';
import type { Difference, Differences } from './differences.ts';
import { isOwn, type OwnFilter, satisfies } from './matching.ts';

/** What facts of one kind are asked for: as checked, and as the store takes it, filter by filter. */
export interface Wanted {
  readonly kind: KindName;
  readonly checked: readonly CheckedFilter[];
  readonly given: readonly Filter[];
}

type ReferredBy = Extract<CheckedFilter, { by: 'referredBy' | 'notReferredBy' }>;
type Standing = Extract<CheckedFilter, { by: 'standing' }>;
type Side = 'before' | 'now';

/** Whether a fact satisfies a filter on either side. */
type Test = (fact: StoredFact, side: Side) => boolean;

/**
 * The facts that one query may find on one side and not on the other: those that were changed, and those whose match
 * hangs on facts that were. All others it finds then as it does now.
 */
export class Matches {
  readonly #store: Pick<Store, 'get' | 'list' | 'neighbours'>;
  readonly #revision: number;
  readonly #differences: Differences;
  readonly #wanted: Wanted;
  #found: Promise<ReadonlyMap<string, Difference>> | null = null;

  constructor(
    store: Pick<Store, 'get' | 'list' | 'neighbours'>,
    revision: number,
    differences: Differences,
    wanted: Wanted,
  ) {
    this.#store = store;
    this.#revision = revision;
    this.#differences = differences;
    this.#wanted = wanted;
  }

  /** Ids of these facts, as far as they match on either side. */
  async affected(): Promise<ReadonlySet<string>> {
    return new Set((await this.#matching()).keys());
  }

  /** Those that matched then, as they were. */
  before(): Promise<readonly StoredFact[]> {
    return this.#on('before');
  }

  /** Those that match now, as they are. */
  now(): Promise<readonly StoredFact[]> {
    return this.#on('now');
  }

  async #on(side: Side): Promise<readonly StoredFact[]> {
    const found = await this.#matching();
    return [...found.values()].flatMap((difference) => difference[side] ?? []);
  }

  /** Each with the sides on which it does not match left null. */
  #matching(): Promise<ReadonlyMap<string, Difference>> {
    this.#found ??= this.#match();
    return this.#found;
  }

  async #match(): Promise<ReadonlyMap<string, Difference>> {
    const { kind, checked, given } = this.#wanted;
    const own = checked.filter(isOwn);
    const candidates = new Map<string, Difference>();
    for (const [id, { before, now }] of await this.#differences.ofKind(kind)) {
      keep(candidates, id, { before: ifAll(before, own), now: ifAll(now, own) });
    }
    const others = await Promise.all(
      checked.map((filter, index) => {
        if (filter.by === 'standing') return this.#byStanding(filter);
        return isOwn(filter) ? null : this.#byReferring(filter, given[index]);
      }),
    );
    await this.#addUnchanged(
      candidates,
      own,
      others.flatMap((other) => [...(other?.affected ?? [])]),
    );
    let left: ReadonlyMap<string, Difference> = candidates;
    for (const other of others) {
      if (!other || left.size === 0) continue;
      const test = await other.test(left);
      const passed = new Map<string, Difference>();
      for (const [id, { before, now }] of left) {
        keep(passed, id, {
          before: before && test(before, 'before') ? before : null,
          now: now && test(now, 'now') ? now : null,
        });
      }
      left = passed;
    }
    return left;
  }

  /** Facts that were not changed themselves: the same on both sides. */
  async #addUnchanged(
    candidates: Map<string, Difference>,
    own: readonly OwnFilter[],
    affected: readonly string[],
  ): Promise<void> {
    if (this.#differences.whole) return;
    const { kind } = this.#wanted;
    const changed = await this.#differences.ofKind(kind);
    const ids = [...new Set(affected)].filter((id) => kindOfId(id) === kind && !changed.has(id));
    if (ids.length === 0) return;
    for (const fact of await this.#store.get(ids, this.#revision)) {
      const standing = fact?.retractedRevision === null ? ifAll(fact, own) : null;
      if (standing) keep(candidates, standing.id, { before: standing, now: standing });
    }
  }

  async #byReferring(filter: ReferredBy, given: Filter | undefined) {
    const inner: Wanted =
      filter.by === 'referredBy'
        ? {
            kind: filter.kind,
            checked: filter.filters,
            given: given && 'referredBy' in given ? given.referredBy.filters : [],
          }
        : { kind: filter.kind, checked: [], given: [] };
    const referring = new Matches(this.#store, this.#revision, this.#differences, inner);
    const { reference } = filter;
    const targets = {
      before: targetsOf(await referring.before(), reference),
      now: targetsOf(await referring.now(), reference),
    };
    const among = new Set(filter.by === 'referredBy' ? filter.orAmong : []);
    const wanted = filter.by === 'referredBy';
    return {
      affected: [
        ...[...targets.before].filter((id) => !targets.now.has(id)),
        ...[...targets.now].filter((id) => !targets.before.has(id)),
      ],
      test: async (left: ReadonlyMap<string, Difference>): Promise<Test> => {
        const open = [...left.keys()].filter(
          (id) => !among.has(id) && !(targets.before.has(id) && targets.now.has(id)),
        );
        const unchanged = this.#differences.whole
          ? new Set<string>()
          : await this.#referredToByUnchanged(inner, reference, open, await referring.affected());
        return ({ id }, side) => (among.has(id) || targets[side].has(id) || unchanged.has(id)) === wanted;
      },
    };
  }

  /** Those of the ids to which some fact refers that matches on both sides. */
  async #referredToByUnchanged(
    { kind, given }: Wanted,
    reference: string,
    ids: readonly string[],
    affected: ReadonlySet<string>,
  ): Promise<ReadonlySet<string>> {
    const found = new Set<string>();
    const limitPerId = Math.min(MAX_LIMIT, 1 + affected.size);
    for (const some of inParts(ids)) {
      const near = await this.#store.neighbours({ kind, reference, ids: some, filters: given, limitPerId });
      for (const [id, facts] of near) {
        if (facts.some((fact) => !affected.has(fact.id))) found.add(id);
        else if (
          facts.length === limitPerId &&
          (await this.#hasOther(kind, reference, given, id, affected))
        ) {
          found.add(id);
        }
      }
    }
    return found;
  }

  /** Whether some fact refers to the id beside those that are affected, of which there are many. */
  async #hasOther(
    kind: KindName,
    reference: string,
    given: readonly Filter[],
    id: string,
    affected: ReadonlySet<string>,
  ): Promise<boolean> {
    const filters = [...given, { field: reference, in: [id] }];
    for (let after: string | undefined; ; ) {
      const page = await this.#store.list({
        kind,
        filters,
        limit: MAX_LIMIT,
        ...(after === undefined ? {} : { after }),
      });
      if (page.facts.some((fact) => !affected.has(fact.id))) return true;
      if (!page.hasMore) return false;
      after = page.facts.at(-1)?.sortKey;
    }
  }

  async #byStanding({ field, standing: wanted }: Standing) {
    const { kind } = this.#wanted;
    const changed = new Map<string, Difference>();
    for (const target of targetKindsOf(kind, field)) {
      for (const [id, difference] of await this.#differences.ofKind(target)) changed.set(id, difference);
    }
    const fallenOrBack = [...changed].flatMap(([id, { before, now }]) =>
      (before === null) === (now === null) ? [] : [id],
    );
    return {
      affected: this.#differences.whole ? [] : await this.#referringTo(field, fallenOrBack),
      test: async (left: ReadonlyMap<string, Difference>): Promise<Test> => {
        const facts = [...left.values()].flatMap(({ before, now }) => [before ?? [], now ?? []].flat());
        const ids = targetsOf(facts, field);
        const unchanged = await this.#standing([...ids].filter((id) => !changed.has(id)));
        const stands = (id: string, side: Side) => {
          const difference = changed.get(id);
          return difference ? difference[side] !== null : unchanged.has(id);
        };
        return (fact, side) => idsIn(fact, field).some((id) => stands(id, side)) === wanted;
      },
    };
  }

  /** Facts of the kind that now refer to some of the ids. */
  async #referringTo(reference: string, ids: readonly string[]): Promise<readonly string[]> {
    const { kind } = this.#wanted;
    const found = new Set<string>();
    for (const some of inParts(ids)) {
      const near = await this.#store.neighbours({ kind, reference, ids: some, limitPerId: MAX_LIMIT });
      for (const [id, facts] of near) {
        for (const fact of facts) found.add(fact.id);
        if (facts.length < MAX_LIMIT) continue;
        for (const other of await this.#allReferringTo(reference, id)) found.add(other);
      }
    }
    return [...found];
  }

  async #allReferringTo(reference: string, id: string): Promise<readonly string[]> {
    const found: string[] = [];
    for (let after: string | undefined; ; ) {
      const page = await this.#store.list({
        kind: this.#wanted.kind,
        filters: [{ field: reference, in: [id] }],
        limit: MAX_LIMIT,
        ...(after === undefined ? {} : { after }),
      });
      found.push(...page.facts.map((fact) => fact.id));
      if (!page.hasMore) return found;
      after = page.facts.at(-1)?.sortKey;
    }
  }

  async #standing(ids: readonly string[]): Promise<ReadonlySet<string>> {
    if (this.#differences.whole || ids.length === 0) return new Set();
    const facts = await this.#store.get(ids, this.#revision);
    return new Set(facts.flatMap((fact) => (fact?.retractedRevision === null ? [fact.id] : [])));
  }
}

/** The kinds that a reference of a kind may be to. */
export function targetKindsOf(kind: KindName, field: string): readonly KindName[] {
  const property = kindOf(kind).properties[field];
  return property?.type === 'reference' || property?.type === 'references'
    ? (property.to as readonly KindName[])
    : [];
}

function keep(into: Map<string, Difference>, id: string, difference: Difference): void {
  if (difference.before !== null || difference.now !== null) into.set(id, difference);
}

function ifAll(fact: StoredFact | null, filters: readonly OwnFilter[]): StoredFact | null {
  return fact && filters.every((filter) => satisfies(fact, filter)) ? fact : null;
}

function targetsOf(facts: readonly StoredFact[], reference: string): ReadonlySet<string> {
  return new Set(facts.flatMap((fact) => idsIn(fact, reference)));
}

function inParts(ids: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: Math.ceil(ids.length / MAX_NEIGHBOUR_IDS) }, (_, part) =>
    ids.slice(part * MAX_NEIGHBOUR_IDS, (part + 1) * MAX_NEIGHBOUR_IDS),
  );
}
