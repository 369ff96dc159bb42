import type { Bilingual } from './errors.ts';
import type { Fact } from './facts.ts';
import { type KindName, kindOf } from './kinds/index.ts';

/** Why a fact cannot stand beside those that do. */
export interface Exclusion {
  /** The property that is at fault. */
  readonly field: string;
  readonly value: unknown;
  readonly problem: Bilingual;
  readonly accepted: Bilingual;
  /** Ids of the standing facts that rule it out; none when it rules itself out. */
  readonly by: readonly string[];
}

/** Reads the standing facts of a kind that refer to any of the ids by one reference. */
export type ReadReferrers = (
  kind: KindName,
  reference: string,
  ids: readonly string[],
) => Promise<readonly Fact[]>;

/** Whether facts of a kind may rule one another out: its declaration says `unique` or `acyclic`. */
export function excludesOthers(kind: KindName): boolean {
  const { unique, acyclic } = kindOf(kind);
  return unique !== undefined || acyclic === true;
}

/**
 * Every standing fact that could rule out one of the candidates: those that agree with it in the first of its unique
 * properties, and those along which its edge might lead back. As many reads as the longest such way has edges.
 */
export async function possibleExcluders(
  candidates: readonly Fact[],
  read: ReadReferrers,
): Promise<readonly Fact[]> {
  const found = new Map<string, Fact>();
  for (const kind of new Set(candidates.map((fact) => fact.kind))) {
    if (!excludesOthers(kind)) continue;
    const { unique, acyclic, edge } = kindOf(kind);
    const facts = candidates.filter((fact) => fact.kind === kind);
    if (unique) {
      const [reference] = unique;
      for (const fact of await read(kind, reference, valuesOf(facts, reference))) found.set(fact.id, fact);
    }
    if (!acyclic || !edge) continue;
    const passed = new Set<string>();
    let frontier = valuesOf(facts, edge.to);
    while (frontier.length > 0) {
      for (const id of frontier) passed.add(id);
      const onwards = await read(kind, edge.from, frontier);
      for (const fact of onwards) found.set(fact.id, fact);
      frontier = valuesOf(onwards, edge.to).filter((id) => !passed.has(id));
    }
  }
  return [...found.values()];
}

/** Facts that stand side by side, and what they rule out by the declarations of their kinds. */
export class StandingFacts {
  readonly #byUniqueValues = new Map<string, Fact>();
  /** Edges by kind and the id that they leave. */
  readonly #leaving = new Map<string, Fact[]>();

  constructor(facts: Iterable<Fact> = []) {
    for (const fact of facts) this.add(fact);
  }

  add(fact: Fact): void {
    const { unique, acyclic, edge } = kindOf(fact.kind);
    if (unique) this.#byUniqueValues.set(keyOf(fact, unique), fact);
    if (!acyclic || !edge) return;
    const key = keyOf(fact, [edge.from]);
    this.#leaving.set(key, [...(this.#leaving.get(key) ?? []), fact]);
  }

  /** Why the fact cannot stand beside these; null when it can. */
  exclusionOf(fact: Fact): Exclusion | null {
    return this.#repeated(fact) ?? this.#leadsBack(fact);
  }

  #repeated(fact: Fact): Exclusion | null {
    const fields = kindOf(fact.kind).unique ?? [];
    const other = fields.length > 0 ? this.#byUniqueValues.get(keyOf(fact, fields)) : undefined;
    const field = fields.at(-1);
    if (!other || field === undefined || other.id === fact.id) return null;
    return {
      field,
      value: fact.properties[field],
      problem: {
        en: `${other.id} already stands with the same ${fields.join(', ')}`,
        zh: `${other.id} 现行有效，其 ${fields.join('、')} 与此相同`,
      },
      accepted: {
        en: `another ${fields.join(' or ')}, or the retraction of ${other.id} first`,
        zh: `不同的 ${fields.join(' 或 ')}，或先撤回 ${other.id}`,
      },
      by: [other.id],
    };
  }

  #leadsBack(fact: Fact): Exclusion | null {
    const { acyclic, edge } = kindOf(fact.kind);
    if (!acyclic || !edge) return null;
    const start = String(fact.properties[edge.from]);
    const way = this.#way(fact.kind, edge, String(fact.properties[edge.to]), start);
    if (way === null) return null;
    const by = way.map(({ id }) => id);
    return {
      field: edge.to,
      value: fact.properties[edge.to],
      problem: {
        en: `leads back to ${start}${by.length > 0 ? ` by ${by.join(', ')}` : ''}`,
        zh: `${by.length > 0 ? `经 ${by.join('、')} ` : ''}又回到 ${start}`,
      },
      accepted: {
        en: `the id of something that does not lead to ${start}`,
        zh: `不会回到 ${start} 的标识`,
      },
      by,
    };
  }

  /** Facts whose edges lead from one id to another, in order; null when there is no such way. */
  #way(
    kind: KindName,
    edge: { readonly from: string; readonly to: string },
    from: string,
    to: string,
  ): readonly Fact[] | null {
    const reachedBy = new Map<string, readonly Fact[]>([[from, []]]);
    for (const [id, way] of reachedBy) {
      if (id === to) return way;
      for (const fact of this.#leaving.get(JSON.stringify([kind, id])) ?? []) {
        const next = String(fact.properties[edge.to]);
        if (!reachedBy.has(next)) reachedBy.set(next, [...way, fact]);
      }
    }
    return null;
  }
}

function keyOf(fact: Fact, fields: readonly string[]): string {
  return JSON.stringify([fact.kind, ...fields.map((field) => fact.properties[field])]);
}

function valuesOf(facts: readonly Fact[], field: string): readonly string[] {
  return [...new Set(facts.map((fact) => String(fact.properties[field])))];
}
