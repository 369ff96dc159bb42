import type { Relation } from '../chain/types.ts';
import { affiliateSteps } from '../policy/clauses.ts';
import { currentPolicy } from '../policy/current-policy.ts';
import type { RiskFlag } from '../risk/types.ts';
import { kindOf, kindOfId } from '../store/kinds/index.ts';
import type { Association, AssociationChain, AssociationStep } from './answers.ts';
import { endDayOf, startDayOf } from './days.ts';
import type { Snapshot } from './projection/types.ts';

/**
 * Association (关联), a channel of its own beside material: docs/semantics.md, "Which material a flag taints". Recorded
 * relations other than supply, whatever their interval, join others to who is flagged; every chain is told.
 */

/** Most chains that one answer tells. */
export const MAX_CHAINS = 10_000;

/** Associations found, and whether all were. */
export interface FoundAssociations {
  readonly associations: readonly Association[];
  /** False when there are more chains than are told. */
  readonly complete: boolean;
}

/** One relation, followed from one end to the other. */
interface Followed {
  readonly relation: Relation;
  /** The other end, as it is known. */
  readonly end: string;
}

/**
 * Everyone associated with a flag, by id.
 *
 * @param policy the version that says how many steps each category is followed
 */
export function associatedWith(
  snapshot: Snapshot,
  flag: RiskFlag,
  most = MAX_CHAINS,
  policy = currentPolicy(),
): FoundAssociations {
  const found = new Found(snapshot, most);
  const starts = startsOf(snapshot, flag);
  const reportableFrom = onceEach((id) =>
    relationsFrom(snapshot, id).filter(({ end }) => !starts.includes(end)),
  );
  for (const start of starts) {
    for (const first of reportableFrom(start)) {
      found.add(flag, first.end, start, [first]);
      if (affiliateSteps(flag.properties.category, policy) < 2) continue;
      // A hub of hubs has millions of chains: those beyond the limit are not looked for.
      if (found.isFull) return found.told();
      for (const second of reportableFrom(first.end)) {
        if (second.relation.id !== first.relation.id) found.add(flag, second.end, start, [first, second]);
      }
    }
  }
  return found.told();
}

/** The live flags that a chain node, place or actor is associated with, by id; as {@link associatedWith}. */
export function flagsAssociatedWith(
  snapshot: Snapshot,
  id: string,
  most = MAX_CHAINS,
  policy = currentPolicy(),
): FoundAssociations {
  const found = new Found(snapshot, most);
  const asked = snapshot.knownAs(id);
  const back = (relation: Relation, end: string): Followed => ({ relation, end });
  const startingFrom = onceEach((end) => startingAt(snapshot, end));
  // Chains of two by whom they pass: what leads to there, and the flag that starts it.
  const beginningsAt = onceEach((passed) =>
    relationsFrom(snapshot, passed).flatMap((first) => {
      if (first.end === asked) return [];
      const flags = startingFrom(first.end).filter((flag) => {
        if (affiliateSteps(flag.properties.category, policy) < 2) return false;
        const starts = startsOf(snapshot, flag);
        return !starts.includes(asked) && !starts.includes(passed);
      });
      return flags.map((flag) => ({ first, flag }));
    }),
  );
  for (const last of relationsFrom(snapshot, asked)) {
    for (const flag of startingFrom(last.end)) {
      if (!startsOf(snapshot, flag).includes(asked)) {
        found.add(flag, asked, last.end, [back(last.relation, asked)]);
      }
    }
    if (found.isFull) break;
    for (const { first, flag } of beginningsAt(last.end)) {
      if (first.relation.id === last.relation.id) continue;
      found.add(flag, asked, first.end, [back(first.relation, last.end), back(last.relation, asked)]);
    }
  }
  return found.told();
}

/** Works something out once for each id: many relations may lead to one and the same. */
function onceEach<T>(work: (id: string) => T): (id: string) => T {
  const done = new Map<string, T>();
  return (id) => {
    const known = done.get(id);
    if (known !== undefined) return known;
    const result = work(id);
    done.set(id, result);
    return result;
  };
}

/** Whoever a flag speaks of: its subject where that is an actor or chain node, and its perpetrator while it stands. */
function startsOf(snapshot: Snapshot, { properties }: RiskFlag): readonly string[] {
  const { subject, perpetrator } = properties;
  const kind = kindOfId(subject);
  const family = kind && kindOf(kind).family;
  const starts = new Set<string>();
  if (family === 'chainNode' || family === 'actor') starts.add(snapshot.knownAs(subject));
  if (perpetrator !== undefined && snapshot.stands(perpetrator)) starts.add(perpetrator);
  return [...starts];
}

/** Live flags of which someone is a start, each once. */
function startingAt(snapshot: Snapshot, id: string): readonly RiskFlag[] {
  const flags = new Map(
    [...snapshot.liveFlagsOn(id), ...snapshot.liveFlagsBy(id)].map((flag) => [flag.id, flag]),
  );
  return [...flags.values()].filter((flag) => startsOf(snapshot, flag).includes(id));
}

/** Relations followed from one of their ends. One between two ids of one merged node leads nowhere. */
function relationsFrom(snapshot: Snapshot, id: string): readonly Followed[] {
  return snapshot.relationsOf(id).flatMap((relation) => {
    const from = snapshot.knownAs(relation.properties.from);
    const to = snapshot.knownAs(relation.properties.to);
    return from === to ? [] : [{ relation, end: from === id ? to : from }];
  });
}

/** Chains as they are found, by flag and end. */
class Found {
  readonly #snapshot: Snapshot;
  readonly #most: number;
  readonly #chains = new Map<string, { flag: RiskFlag; end: string; chains: AssociationChain[] }>();
  #count = 0;

  constructor(snapshot: Snapshot, most: number) {
    this.#snapshot = snapshot;
    this.#most = most;
  }

  /** Whether more were found than are told. */
  get isFull(): boolean {
    return this.#count > this.#most;
  }

  add(flag: RiskFlag, end: string, start: string, followed: readonly Followed[]): void {
    this.#count += 1;
    if (this.isFull) return;
    const { revision } = this.#snapshot;
    const steps = followed.map(
      (step): AssociationStep => ({
        revision,
        relation: step.relation,
        toId: step.end,
        inWindow: meets(flag, step.relation),
      }),
    );
    const chain = { revision, startId: start, steps, inWindow: steps.every(({ inWindow }) => inWindow) };
    // Ids hold no white space.
    const key = `${flag.id} ${end}`;
    const known = this.#chains.get(key);
    if (known) known.chains.push(chain);
    else this.#chains.set(key, { flag, end, chains: [chain] });
  }

  told(): FoundAssociations {
    const { revision } = this.#snapshot;
    const associations = [...this.#chains.values()].map(({ flag, end, chains }) => {
      chains.sort(compareChains);
      return {
        revision,
        flag,
        associatedId: end,
        steps: Math.min(...chains.map(({ steps }) => steps.length)),
        inWindow: chains.some(({ inWindow }) => inWindow),
        chains,
      };
    });
    return { associations, complete: !this.isFull };
  }
}

function meets({ properties: flag }: RiskFlag, { properties: relation }: Relation): boolean {
  const from = Math.max(startDayOf(flag.from), startDayOf(relation.validFrom));
  return from <= Math.min(endDayOf(flag.to), endDayOf(relation.validTo));
}

/** Shortest first, then by ids of the relations, then by where they begin. */
function compareChains(a: AssociationChain, b: AssociationChain): number {
  const path = ({ startId, steps }: AssociationChain) =>
    [...steps.map(({ relation }) => relation.id), startId].join(' ');
  return a.steps.length - b.steps.length || (path(a) < path(b) ? -1 : 1);
}
