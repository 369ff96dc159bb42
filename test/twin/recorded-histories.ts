import type { Operation } from '../../src/store/changesets.ts';
import { MAX_OPERATIONS } from '../../src/store/changesets.ts';
import { type Fact, fact } from '../../src/store/facts.ts';
import type { Store } from '../../src/store/port.ts';
import {
  byCodePoint,
  type TwinFlag,
  type TwinInterval,
  type TwinRelation,
  twinDate,
  twinDay,
} from './case.ts';
import { isKnown, type TwinHistory, type TwinLinkVersion } from './history.ts';

/** Day 0 of the cases, so that they have dates. */
const DAY_ZERO = 18_000;
/** After every as-of day of the cases: what begins then is never in use. */
const NEVER_IN_USE = 1_000;

const NODE_KINDS = [
  ['MineSite', 'mine-site'],
  ['Trader', 'trader'],
  ['Smelter', 'smelter'],
  ['Supplier', 'supplier'],
] as const;

const RELATION_KINDS = {
  OPERATES: ['Operates', 'operates'],
  CONTROLS: ['Controls', 'controls'],
  OWNS: ['Owns', 'owns'],
  PRESENT_AT: ['PresentAt', 'present-at'],
  AFFILIATED_WITH: ['AffiliatedWith', 'affiliated-with'],
  PURCHASES_FROM: ['PurchasesFrom', 'purchases-from'],
} as const;

/** The ids by which the things of one case are recorded: any number of cases lie in one store side by side. */
export class RecordedIds {
  private readonly scheme: string;
  private readonly history: TwinHistory;

  constructor(index: number, history: TwinHistory) {
    this.scheme = `case-${index}`;
    this.history = history;
  }

  node(id: string): string {
    return `${this.kindOfNode(id)[1]}:${this.scheme}:${id}`;
  }

  kindOfNode(id: string): (typeof NODE_KINDS)[number] {
    return NODE_KINDS[this.history.nodes.indexOf(id) % NODE_KINDS.length] as (typeof NODE_KINDS)[number];
  }

  /** Ids of facts keep to the basic plane, which those of the cases do not; their order is the same. */
  link(id: string): string {
    const rank = this.history.links.filter((link) => byCodePoint(link.id, id) < 0).length;
    return `supply-link:${this.scheme}:${String(rank).padStart(3, '0')}`;
  }

  flag(id: string): string {
    return this.fact('risk-flag', id);
  }

  relation({ id, kind }: TwinRelation): string {
    return this.fact(RELATION_KINDS[kind][1], id);
  }

  of(id: string): string {
    const { nodes, places, actors } = this.history;
    if (nodes.includes(id)) return this.node(id);
    if (places.some((place) => place.id === id)) return `trading-point:${this.scheme}:${id}`;
    if (actors.some((actor) => actor.id === id)) return `armed-group:${this.scheme}:${id}`;
    return this.link(id);
  }

  /** By the ids of all things of the case, what the case calls them. */
  names(): ReadonlyMap<string, string> {
    const { nodes, places, actors, links, relations, flags } = this.history;
    const things = [...nodes, ...places.map(({ id }) => id), ...actors.map(({ id }) => id)];
    return new Map([
      ...things.map((id) => [this.of(id), id] as const),
      ...links.map(({ id }) => [this.link(id), id] as const),
      ...relations.map((one) => [this.relation(one), one.id] as const),
      ...flags.map(({ id }) => [this.flag(id), id] as const),
    ]);
  }

  fact(prefix: string, key: string): string {
    return `${prefix}:${this.scheme}:${key}`;
  }
}

/** The day of a case that a date is; null stays. */
export function recordedDay(date: string | null): number | null {
  return date === null ? null : twinDay(date) - DAY_ZERO;
}

/** The date of a day of a case; null stays. */
export function recordedDate(day: number | null): string | null {
  return day === null ? null : twinDate(DAY_ZERO + day);
}

/** The history with what no store takes put otherwise: intervals without days, and two equal conversions at once. */
export function storable(history: TwinHistory): TwinHistory {
  const bounded = <T extends TwinInterval>(one: T): T =>
    one.start !== null && one.end !== null && one.end < one.start
      ? { ...one, start: NEVER_IN_USE, end: null }
      : one;
  return {
    ...history,
    links: history.links.map((link) => ({ ...link, versions: link.versions.map(bounded) })),
    relations: history.relations.filter(({ from, to }) => from !== to).map(bounded),
    flags: history.flags.map(bounded),
    conversions: history.conversions.filter(
      (one, index, all) =>
        all.findIndex(
          ({ node, input, output }) => node === one.node && input === one.input && output === one.output,
        ) === index,
    ),
  };
}

/**
 * Applies all histories to a store, the first revision of all, then the second, and so on.
 *
 * @returns for each revision of the histories the instant, ISO 8601, as of which it is what is known
 */
export async function recordHistories(store: Store, histories: readonly TwinHistory[]): Promise<string[]> {
  const cases = histories.map((history, index) => ({ history, recording: new Recording(index, history) }));
  const revisions = Math.max(...histories.map((history) => history.revisions));
  const instants: string[] = [];
  for (let revision = 1; revision <= revisions; revision += 1) {
    // What comes back needs two steps: first it stands again, then it may be amended.
    const steps = cases.map(({ recording }) => recording.stepsTo(revision));
    for (const step of [0, 1] as const) {
      await applyAll(
        store,
        `${revision}-${step}`,
        steps.map((each) => each[step]),
      );
    }
    instants.push((await store.revision()).recordedAt as string);
  }
  return instants;
}

async function applyAll(
  store: Store,
  name: string,
  byCase: readonly (readonly Operation[])[],
): Promise<void> {
  let operations: Operation[] = [];
  let part = 0;
  const apply = async () => {
    if (operations.length === 0) return;
    part += 1;
    await store.apply({ id: `${name}-${part}`, author: 'twin', reason: 'random histories', operations });
    operations = [];
  };
  for (const ofCase of byCase) {
    if (operations.length + ofCase.length > MAX_OPERATIONS) await apply();
    operations.push(...ofCase);
  }
  await apply();
}

/** What of one history is in the store so far. */
class Recording {
  private readonly ids: RecordedIds;
  private readonly history: TwinHistory;
  /** The last version of each fact that was stated, as text. */
  private readonly last = new Map<string, string>();
  private readonly retracted = new Set<string>();

  constructor(index: number, history: TwinHistory) {
    this.ids = new RecordedIds(index, history);
    this.history = history;
  }

  stepsTo(revision: number): readonly [readonly Operation[], readonly Operation[]] {
    const wanted = new Map(this.factsAt(revision).map((one) => [one.id, one]));
    const first: Operation[] = [];
    const second: Operation[] = [];
    for (const id of this.last.keys()) {
      if (wanted.has(id) || this.retracted.has(id)) continue;
      first.push({ op: 'retract', id });
      this.retracted.add(id);
    }
    for (const [id, one] of wanted) {
      const text = JSON.stringify(one.properties);
      const isBack = this.retracted.delete(id);
      if (isBack) first.push({ op: 'reinstate', id });
      if (this.last.get(id) !== text) (isBack ? second : first).push({ op: 'put', fact: one });
      this.last.set(id, text);
    }
    return [first, second];
  }

  private factsAt(revision: number): readonly Fact[] {
    const { nodes, places, actors, links, conversions, merges, relations } = this.history;
    const standing = <T extends { recorded: number; ended: number | null }>(things: readonly T[]) =>
      things.filter((thing) => isKnown(thing, revision));
    const placesNow = standing(places).map(({ id }) => id);
    const stands = new Set([...nodes, ...placesNow, ...standing(actors).map(({ id }) => id)]);
    const linksNow = new Set(
      links.filter(({ versions }) => standing(versions).length > 0).map(({ id }) => id),
    );
    const { ids } = this;
    return [
      ...nodes.map((id) => fact(ids.kindOfNode(id)[0], ids.node(id), { name: id })),
      ...placesNow.map((id) => fact('TradingPoint', ids.of(id), { name: id })),
      ...standing(actors).map(({ id }) => fact('ArmedGroup', ids.of(id), { name: id })),
      ...links.flatMap(({ id, from, to, versions }) =>
        standing(versions).map((version) =>
          fact('SupplyLink', ids.link(id), {
            from: ids.node(from),
            to: ids.node(to),
            ...this.said(version),
          }),
        ),
      ),
      ...standing(conversions).map(({ node, input, output }) =>
        fact('Conversion', ids.fact('conversion', `${node}-${input}-${output}`), {
          node: ids.node(node),
          input,
          output,
        }),
      ),
      ...standing(merges).map(({ dropped, kept }) =>
        fact('Merge', ids.fact('merge', dropped), { dropped: ids.node(dropped), kept: ids.node(kept) }),
      ),
      ...standing(relations).flatMap((relation) => {
        const { kind, from, to } = relation;
        if (from === to || !stands.has(from) || !stands.has(to)) return [];
        const properties = { from: ids.of(from), to: ids.of(to), ...intervalOf(relation) };
        return [fact(RELATION_KINDS[kind][0], ids.relation(relation), properties)];
      }),
      ...this.history.flags
        .filter(({ subject }) => stands.has(subject) || linksNow.has(subject))
        .map((flag) => fact('RiskFlag', ids.flag(flag.id), this.flagged(flag))),
    ];
  }

  /** With the places that stand when it is said: the store drops those that fall later. */
  private said({ minerals, via, recorded, ...version }: TwinLinkVersion) {
    const places = this.history.places.filter((place) => isKnown(place, recorded)).map(({ id }) => id);
    const passed = via.filter((place) => places.includes(place)).map((place) => this.ids.of(place));
    return { minerals, ...intervalOf(version), ...(passed.length > 0 && { via: passed }) };
  }

  /** With the perpetrator that stood when the flag was raised: the store drops one that falls later. */
  private flagged({ id, subject, minerals, perpetrator, reachesAffiliates, start, end }: TwinFlag) {
    const { validFrom: from, validTo: to } = intervalOf({ start, end });
    const link = this.history.links.find((one) => one.id === subject);
    const raised = link?.versions[0]?.recorded ?? 1;
    const stood = this.history.actors.some((actor) => actor.id === perpetrator && isKnown(actor, raised));
    return {
      name: id,
      category: reachesAffiliates ? ('NSAG_SITE_ROUTE_EXTORTION' as const) : ('ENV_SEVERE_BREACH' as const),
      status: 'SIGNAL' as const,
      subject: this.ids.of(subject),
      minerals: minerals ?? [],
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
      ...(perpetrator !== null && stood && { perpetrator: this.ids.of(perpetrator) }),
    };
  }
}

/** An interval without days, which no store takes, becomes one that nothing asks about. */
function intervalOf({ start, end }: TwinInterval): { validFrom?: string; validTo?: string } {
  const isEmpty = start !== null && end !== null && end < start;
  const validFrom = recordedDate(isEmpty ? NEVER_IN_USE : start);
  const validTo = isEmpty ? null : recordedDate(end);
  return { ...(validFrom !== null && { validFrom }), ...(validTo !== null && { validTo }) };
}
