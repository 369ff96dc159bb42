import type { Operation } from '../../src/store/changesets.ts';
import { MAX_OPERATIONS } from '../../src/store/changesets.ts';
import { type Fact, fact } from '../../src/store/facts.ts';
import type { Store } from '../../src/store/port.ts';
import { type TwinInterval, twinDate } from './case.ts';
import { isKnown, type TwinHistory, type TwinLinkVersion } from './history.ts';

/** Day 0 of the cases, so that they have dates. */
const DAY_ZERO = 18_000;
/** After every as-of day of the cases: what begins then is never in use. */
const NEVER_IN_USE = { validFrom: twinDate(DAY_ZERO + 1_000) };

const NODE_KINDS = [
  ['MineSite', 'mine-site'],
  ['Trader', 'trader'],
  ['Smelter', 'smelter'],
  ['Supplier', 'supplier'],
] as const;

const RELATION_KINDS = { OPERATES: 'Operates', CONTROLS: 'Controls', OWNS: 'Owns' } as const;

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

  /** Ids of facts keep to the basic plane, which those of the cases do not. */
  link(id: string): string {
    return `supply-link:${this.scheme}:${this.history.links.findIndex((link) => link.id === id)}`;
  }

  of(id: string): string {
    const { nodes, places, actors } = this.history;
    if (nodes.includes(id)) return this.node(id);
    if (places.some((place) => place.id === id)) return `trading-point:${this.scheme}:${id}`;
    if (actors.some((actor) => actor.id === id)) return `armed-group:${this.scheme}:${id}`;
    return this.link(id);
  }

  fact(prefix: string, key: string): string {
    return `${prefix}:${this.scheme}:${key}`;
  }
}

/** The date of a day of a case; null stays. */
export function recordedDate(day: number | null): string | null {
  return day === null ? null : twinDate(DAY_ZERO + day);
}

/** Applies all histories to a store, the first revision of all, then the second, and so on. */
export async function recordHistories(store: Store, histories: readonly TwinHistory[]): Promise<void> {
  const cases = histories.map((history, index) => ({ history, recording: new Recording(index, history) }));
  const revisions = Math.max(...histories.map((history) => history.revisions));
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
  }
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
            ...this.said(version, placesNow),
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
      ...standing(relations).flatMap(({ id, kind, from, to, start, end }) => {
        // Only these have a say in what is tainted, and only from an actor.
        if (kind !== 'OPERATES' && kind !== 'CONTROLS' && kind !== 'OWNS') return [];
        if (from === to || nodes.includes(from) || !stands.has(from) || !stands.has(to)) return [];
        const properties = { from: ids.of(from), to: ids.of(to), ...intervalOf({ start, end }) };
        return [fact(RELATION_KINDS[kind], ids.fact(RELATION_KINDS[kind].toLowerCase(), id), properties)];
      }),
    ];
  }

  private said({ minerals, via, ...version }: TwinLinkVersion, places: readonly string[]) {
    const passed = via.filter((place) => places.includes(place)).map((place) => this.ids.of(place));
    return { minerals, ...intervalOf(version), ...(passed.length > 0 && { via: passed }) };
  }
}

/** An interval without days, which no store takes, becomes one that nothing asks about. */
function intervalOf({ start, end }: TwinInterval): { validFrom?: string; validTo?: string } {
  if (start !== null && end !== null && end < start) return NEVER_IN_USE;
  const validFrom = recordedDate(start);
  const validTo = recordedDate(end);
  return { ...(validFrom !== null && { validFrom }), ...(validTo !== null && { validTo }) };
}
