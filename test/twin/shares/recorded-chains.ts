import fc from 'fast-check';
import type { Recorded } from '../../../src/chain/types.ts';
import type { LogEntry, Operation } from '../../../src/store/changesets.ts';
import { OretraceError } from '../../../src/store/errors.ts';
import type { Fact, StoredFact } from '../../../src/store/facts.ts';
import { LIVE_FLAG_STATUSES, MATERIAL_SOURCE_TYPES } from '../../../src/store/kinds/codes.ts';
import type { KindName } from '../../../src/store/kinds/index.ts';
import type { Store } from '../../../src/store/port.ts';
import { dateOf, dayOf } from '../../../src/trace/days.ts';
import { apply, logOf } from '../../contract/place.ts';
import { put, reinstate, retract } from '../../testkit/operations.ts';
import { idOf, sample } from '../../testkit/sample-facts.ts';
import type { ShareCase, Spell } from './case.ts';

/** Day 0 of the cases, so that they have dates. */
const DAY_ZERO = 18_000;
const MINERALS = ['tin', 'gold', 'cobalt'];
const LETTERS = ['a', 'b', 'c', 'd', 'e'] as const;
const REVISIONS = 4;

/** Changes of one chain, revision by revision; of a changeset that is refused, the operations that do alone. */
export type ShareHistory = readonly (readonly Operation[])[];

interface Dates {
  validFrom?: string;
  validTo?: string;
}

const day = fc.integer({ min: 0, max: 12 });
const dated: fc.Arbitrary<Dates> = fc
  .tuple(day, day)
  .map(([a, b]) => datesOf({ first: Math.min(a, b), last: Math.max(a, b) }));
const halfDated: fc.Arbitrary<Dates> = fc.oneof(
  fc.constant<Dates>({}),
  day.map((first) => datesOf({ first, last: null })),
  day.map((last) => datesOf({ first: null, last })),
);

function datesOf({ first, last }: Spell): Dates {
  return {
    ...(first !== null && { validFrom: dateOf(DAY_ZERO + first) }),
    ...(last !== null && { validTo: dateOf(DAY_ZERO + last) }),
  };
}

/** Operations on the chain of a number, whose ids are its own. */
function operations(chain: number, isExact: boolean) {
  const key = (name: string) => `${chain}-${name}`;
  const nodes = LETTERS.map((letter) =>
    letter < 'c'
      ? sample.site(key(letter))
      : letter < 'e'
        ? sample.trader(key(letter))
        : sample.supplier(key(letter)),
  );
  const node = fc.constantFrom(...nodes.map(({ id }) => id));
  const documents = ['1', '2'].map((one) => sample.document(key(one)));
  const evidence = fc.subarray(documents.map(({ id }) => id));
  const minerals = fc.subarray(MINERALS, { minLength: 1 });
  const kg = fc.integer({ min: 1, max: 9 });
  const exact = kg.map((one) => ({ kgLow: one, kgHigh: one }));
  const mass = isExact
    ? exact
    : fc.oneof(
        { weight: 4, arbitrary: exact },
        { weight: 1, arbitrary: kg.map((kgLow) => ({ kgLow })) },
        { weight: 1, arbitrary: fc.nat(4).map((kgHigh) => ({ kgHigh })) },
        { weight: 2, arbitrary: fc.tuple(fc.nat(3), kg).map(([a, b]) => ({ kgLow: a, kgHigh: a + b })) },
      );
  const masses = fc.tuple(mass, mass, mass);
  const stated = (carried: readonly string[], of: readonly object[]) =>
    carried.map((mineral, at) => ({ mineral, ...of[at] }));
  const days = isExact ? dated : fc.oneof(dated, dated, halfDated);

  const link = fc
    .record({ name: fc.nat(8), from: node, to: node, minerals, masses, days, evidence })
    .map(({ name, days: dates, masses: of, from, to, ...rest }) =>
      // Ends of a link never change.
      sample.link(key(`${name}-${from.at(-1)}${to.at(-1)}`), from, to, {
        ...rest,
        ...dates,
        masses: stated(rest.minerals, of),
      }),
    );
  const source = fc
    .record({
      at: node,
      name: fc.nat(1),
      sourceType: fc.constantFrom(...MATERIAL_SOURCE_TYPES),
      minerals,
      masses,
      days,
      evidence,
      cleanFraction: fc.constantFrom(0, 0.5, 1),
    })
    .map(({ at, name, days: dates, masses: of, cleanFraction, ...rest }) =>
      sample.source(key(`${name}-${at.at(-1)}`), at, {
        ...rest,
        ...dates,
        masses: stated(rest.minerals, of),
        ...(rest.sourceType === 'OPENING_STOCK' && { cleanFraction }),
      }),
    );
  const recovery = fc.constantFrom(...(isExact ? [1, 0.5] : [1, 0.5, undefined]));
  const conversion = fc
    .record({ at: node, pair: fc.constantFrom(['tin', 'gold'], ['gold', 'cobalt']), recovery })
    .map(({ at, pair: [input, output], recovery: part }) =>
      sample.conversion(key(`${at.at(-1)}-${input}-${output}`), at, input as string, output as string, {
        ...(part !== undefined && { recovery: part }),
      }),
    );
  const flag = fc
    .record({ name: fc.nat(3), at: node, days: fc.oneof(dated, halfDated), minerals: fc.subarray(MINERALS) })
    .map(({ name, at, days: { validFrom, validTo }, minerals: named }) =>
      sample.flag(key(`${name}-${at.at(-1)}`), at, {
        status: name === 3 ? 'UNFOUNDED' : 'SIGNAL',
        category: name === 0 ? 'NSAG_CONTROL' : 'NSAG_SITE_ROUTE_EXTORTION',
        ...(validFrom !== undefined && { from: validFrom }),
        ...(validTo !== undefined && { to: validTo }),
        minerals: named,
      }),
    );
  const merge = fc
    .tuple(node, node)
    .filter(([one, other]) => one !== other)
    .map(([one, other]) => sample.merge(key(`${one.at(-1)}${other.at(-1)}`), one, other));
  const drawn: fc.Arbitrary<Fact> = fc.oneof(
    { weight: 4, arbitrary: link },
    { weight: 2, arbitrary: source },
    { weight: 1, arbitrary: conversion },
    { weight: 1, arbitrary: flag },
    { weight: 2, arbitrary: merge },
  );
  return {
    ground: [...nodes, ...documents],
    first: fc.tuple(
      fc.array(link, { minLength: 6, maxLength: 9 }),
      fc.array(source, { maxLength: 4 }),
      fc.array(conversion, { minLength: 2, maxLength: 6 }),
      fc.array(flag, { minLength: 1, maxLength: 3 }),
    ),
    more: fc.array(drawn, { minLength: 3, maxLength: 5 }),
    documents,
  };
}

/** The history of the chain of a number; every other one states all quantities exactly. */
export function shareHistory(chain: number): fc.Arbitrary<ShareHistory> {
  const { ground, first, more, documents } = operations(chain, chain % 2 === 0);
  return fc
    .tuple(
      first,
      fc.array(fc.tuple(more, fc.nat(), fc.nat()), { minLength: REVISIONS - 1, maxLength: REVISIONS - 1 }),
    )
    .map(([beginning, later]) => {
      const stated: Fact[] = beginning.flat();
      const gone: string[] = [];
      const history: Operation[][] = [[...ground, ...stated].map(put)];
      for (const [facts, which, document] of later) {
        const retracted = [
          stated[which % stated.length] as Fact,
          ...(document % 3 === 0 ? [documents[document % 2] as Fact] : []),
          ...stated.filter(({ kind }) => kind === 'MaterialSource').slice(0, which % 2),
          ...stated.filter(({ kind }) => kind === 'Merge').slice(0, document % 2),
        ].map(({ id }) => id);
        const back = gone.slice(0, document % 2);
        history.push([...facts.map(put), ...retracted.map(retract), ...back.map(reinstate)]);
        stated.push(...facts);
        gone.unshift(...retracted);
      }
      return history.map(eachOnce);
    });
}

/** One operation for each fact: the last that names it. */
function eachOnce(all: readonly Operation[]): Operation[] {
  const byId = new Map<string, Operation>();
  for (const one of all) {
    byId.set(one.op === 'put' ? one.fact.id : (one as { id: string }).id, one);
  }
  return [...byId.values()];
}

/** A moment of what was recorded: its revision, and the instant as of which it is known. */
export interface Moment {
  readonly revision: number;
  readonly knownAt: string;
}

/** Records histories side by side, the first step of all, then the second. */
export async function recordShareHistories(
  store: Store,
  histories: readonly ShareHistory[],
): Promise<Moment[]> {
  const moments: Moment[] = [];
  for (let step = 0; step < REVISIONS; step += 1) {
    for (const history of histories) {
      const changes = history[step] as readonly Operation[];
      if (await accepted(store, changes)) continue;
      const grounds = changes.filter((one) => one.op === 'put' && !('from' in one.fact.properties));
      if (step === 0) await accepted(store, grounds.slice(0, LETTERS.length + 2));
      for (const one of changes) await accepted(store, [one]);
    }
    const { number, recordedAt } = await store.revision();
    moments.push({ revision: number, knownAt: recordedAt as string });
  }
  return moments;
}

async function accepted(store: Store, changes: readonly Operation[]): Promise<boolean> {
  try {
    await apply(store, changes);
    return true;
  } catch (error) {
    if (error instanceof OretraceError) return false;
    throw error;
  }
}

/** What stood at a revision, from the log alone; asked of it, the shares of one chain under some of its flags. */
export class StandingChain {
  readonly #standing = new Map<string, StoredFact>();
  readonly #chain: number;

  constructor(log: readonly LogEntry[], revision: number, chain: number) {
    this.#chain = chain;
    for (const { effects } of log.slice(0, revision)) {
      for (const effect of effects) {
        if (effect.effect === 'retracted') this.#standing.delete(effect.id);
        if ('fact' in effect && effect.fact.id.split(':')[2]?.startsWith(`${chain}-`)) {
          this.#standing.set(effect.fact.id, effect.fact as StoredFact);
        }
      }
    }
  }

  get sourceIds(): readonly string[] {
    return this.#of('MaterialSource').map(({ id }) => id);
  }

  get flagIds(): readonly string[] {
    return this.#of('RiskFlag').map(({ id }) => id);
  }

  get liveFlagIds(): readonly string[] {
    const live: readonly string[] = LIVE_FLAG_STATUSES;
    return this.#of('RiskFlag').flatMap(({ id, properties }) => (live.includes(properties.status) ? id : []));
  }

  /** Every id that a node has or had. */
  get nodeIds(): readonly string[] {
    const key = (letter: string) => `${this.#chain}-${letter}`;
    return [
      idOf.site(key('a')),
      idOf.site(key('b')),
      idOf.trader(key('c')),
      idOf.trader(key('d')),
      idOf.supplier(key('e')),
    ];
  }

  /** The plain facts, all minerals of all nodes being wanted. */
  caseOf(flags: readonly string[], period: Spell): ShareCase {
    const knownAs = (id: string) => this.knownAs(id);
    const nodes = [...new Set(this.nodeIds.map(knownAs))];
    const sources = this.#of('MaterialSource');
    const documents = this.#of('Document').map(({ id }) => id);
    const links = this.#of('SupplyLink').map(({ id, properties }) => ({
      id,
      from: knownAs(properties.from),
      to: knownAs(properties.to),
      minerals: [...properties.minerals],
      masses: (properties.masses ?? []).map(plainMass),
      ...spellOf(properties.validFrom, properties.validTo),
      standing: 'now' as const,
      isAppended: false,
    }));
    return {
      nodes,
      minerals: ['none of it', ...MINERALS],
      mines: nodes.filter((id) => id.startsWith('mine-site:')),
      links,
      sources: sources.flatMap(({ properties }, number) =>
        properties.minerals.map((mineral) => {
          const isDocumented = (properties.evidence ?? []).some((id) => documents.includes(id));
          const clean = {
            PRIMARY_PRODUCTION: 1,
            RECYCLED: isDocumented ? 1 : 0,
            OPENING_STOCK: properties.cleanFraction ?? 0,
            UNKNOWN_ORIGIN: 0,
          }[properties.sourceType];
          const mass = (properties.masses ?? []).find((one) => one.mineral === mineral);
          return {
            ...(mass ? plainMass(mass) : { mineral }),
            number,
            node: knownAs(properties.node),
            clean,
            isMiningFigure: properties.sourceType === 'PRIMARY_PRODUCTION' && mass !== undefined,
            ...spellOf(properties.validFrom, properties.validTo),
          };
        }),
      ),
      conversions: this.#conversions(),
      taints: this.#of('RiskFlag')
        .filter(({ id }) => flags.includes(id))
        .flatMap(({ properties }) =>
          links
            .filter(({ from }) => from === knownAs(properties.subject))
            .map(({ id }) => ({
              link: id,
              ...spellOf(properties.from, properties.to),
              minerals: properties.minerals?.length ? [...properties.minerals] : null,
            })),
        ),
      period,
      wanted: nodes.flatMap((node) => MINERALS.map((mineral) => ({ node, mineral }))),
    };
  }

  /** Of nodes that are one, the conversion of the kept, else that of the least id. */
  #conversions() {
    const all = this.#of('Conversion');
    return all.flatMap(({ id, properties: { node, input, output, recovery } }) => {
      const known = this.knownAs(node);
      const rivals = all.filter(
        ({ properties: other }) =>
          this.knownAs(other.node) === known && other.input === input && other.output === output,
      );
      const chosen = rivals.find((one) => one.properties.node === known) ?? rivals[0];
      return chosen?.id === id ? [{ node: known, input, output, recovery: recovery ?? null }] : [];
    });
  }

  /** What merges lead to from an id, whichever way they point: the least of those that none drops. */
  knownAs(id: string): string {
    const merges = this.#of('Merge').map(({ properties }) => [properties.dropped, properties.kept] as const);
    const found = new Set([id]);
    for (let size = 0; size < found.size; ) {
      size = found.size;
      for (const ends of merges) {
        if (ends.some((end) => found.has(end))) for (const end of ends) found.add(end);
      }
    }
    const all = [...found].sort();
    return all.find((one) => !merges.some(([dropped]) => dropped === one)) ?? (all[0] as string);
  }

  #of<K extends KindName>(kind: K): Recorded<K>[] {
    const all = [...this.#standing.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
    return all.filter((one) => one.kind === kind) as Recorded<K>[];
  }
}

function plainMass({ mineral, kgLow, kgHigh }: { mineral: string; kgLow?: number; kgHigh?: number }) {
  return {
    mineral,
    ...(kgLow !== undefined && { low: kgLow }),
    ...(kgHigh !== undefined && { high: kgHigh }),
  };
}

function spellOf(from: string | undefined, to: string | undefined): Spell {
  const numbered = (date: string | undefined) => (date === undefined ? null : dayOf(date) - DAY_ZERO);
  return { first: numbered(from), last: numbered(to) };
}

/** A period as the program is asked for it. */
export function windowOf({ first, last }: Spell): { from?: string; to?: string } {
  const { validFrom: from, validTo: to } = datesOf({ first, last });
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}

/** The whole log of a store, of which every {@link StandingChain} is made. */
export const recordedLog = logOf;
