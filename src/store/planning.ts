import { amended, setBy } from './amending.ts';
import { canonicalJson } from './canonical.ts';
import { type Consequence, cascade, isSupported, type KnownFacts } from './cascade.ts';
import { type Effect, idOfOperation, type Operation, type Outcome } from './changesets.ts';
import { type Bilingual, type Fault, type InputIssue, refusal, shown } from './errors.ts';
import { excludesOthers, possibleExcluders, StandingFacts } from './exclusions.ts';
import type { Fact, Patch, Provenance, StoredFact } from './facts.ts';
import type { Family } from './kinds/declaration.ts';
import { KIND_NAMES, type KindName, kindOf, kindOfId, referencesOf } from './kinds/index.ts';
import { foundationsOf, idsIn, supportsOf, targetsOf, unchangingFieldsOf } from './references.ts';

/** What planning reads of a store. */
export interface PlanningReads {
  load(ids: readonly string[]): Promise<ReadonlyMap<string, StoredFact>>;
  referrers(ids: readonly string[]): Promise<readonly StoredFact[]>;
  standingReferrers(
    kind: KindName,
    reference: string,
    ids: readonly string[],
  ): Promise<readonly StoredFact[]>;
}

export interface Plan {
  /** Recorded facts first, each after those it refers to, then the cascade. */
  readonly effects: readonly Effect[];
  /** In the order of the operations. */
  readonly outcomes: readonly Outcome[];
  /** Last versions, before the changeset, of the facts that have an effect. */
  readonly before: ReadonlyMap<string, StoredFact>;
}

/** A fact refers only to families before its own, and to kinds of its own, so that this order puts targets first. */
const FAMILY_ORDER: readonly Family[] = [
  'document',
  'chainNode',
  'place',
  'actor',
  'process',
  'identity',
  'link',
  'relation',
  'flag',
  'product',
  'diligence',
  'record',
];

/** How deep a kind stands among those of its family: each refers to kinds of lower depth alone. */
const DEPTHS: Readonly<Record<KindName, number>> = Object.fromEntries(
  KIND_NAMES.map((kind) => [kind, depthOf(kind)]),
) as Record<KindName, number>;

function depthOf(kind: KindName): number {
  const { family } = kindOf(kind);
  const beside = referencesOf(kind)
    .flatMap(({ property }) => property.to as readonly KindName[])
    .filter((target) => kindOf(target).family === family);
  return beside.reduce((most, target) => Math.max(most, depthOf(target) + 1), 0);
}

/**
 * Works out what a changeset does: outcomes, effects and the cascade of retractions and reinstatements.
 *
 * @param operations as `readChangeset` returned them: valid in form, each id once
 * @throws OretraceError NOT_FOUND for a retraction of nothing, BAD_USER_INPUT for a reference to nothing or a fact that
 *   others rule out, CONFLICT for an amendment of a retracted fact
 */
export async function planChangeset(operations: readonly Operation[], reads: PlanningReads): Promise<Plan> {
  const planning = new Planning(reads);
  await planning.loadAll(operations);
  const outcomes: Outcome[] = [];
  for (const index of inDependencyOrder(operations)) {
    const operation = operations[index];
    if (operation) outcomes[index] = planning.take(operation, index);
  }
  planning.throwIssues();
  const effects = await planning.effects();
  for (const index of planning.excluded) outcomes[index] = 'CONFLICT_EXCLUDED';
  return { effects, outcomes, before: planning.before };
}

/** A fact that begins to stand because the changeset asks for it. */
interface Newcomer {
  readonly fact: Fact;
  readonly operation: Operation;
  readonly index: number;
}

function inDependencyOrder(operations: readonly Operation[]): readonly number[] {
  const rank = (operation: Operation) => {
    const stated = statedBy(operation);
    if (!stated) return { family: FAMILY_ORDER.length, depth: 0 };
    return { family: FAMILY_ORDER.indexOf(kindOf(stated.kind).family), depth: DEPTHS[stated.kind] };
  };
  return operations
    .map((operation, index) => ({ index, ...rank(operation) }))
    .sort((a, b) => a.family - b.family || a.depth - b.depth || a.index - b.index)
    .map(({ index }) => index);
}

/** What an operation says of a fact; null where it only takes one back or restores it. */
function statedBy(operation: Operation): Fact | null {
  if ('fact' in operation) return operation.fact;
  return 'patch' in operation ? setBy(operation.patch) : null;
}

class Planning {
  /** Last versions before the changeset, of everything it names or reaches. */
  readonly before = new Map<string, StoredFact>();
  private readonly known: KnownFacts = new Map();
  private readonly recorded: Effect[] = [];
  /** Where in the changeset each recorded fact stands, by id. */
  private readonly stated = new Map<string, string>();
  /** Facts whose mark of being retracted by name was set or lifted. */
  private readonly remarked = new Set<string>();
  /** Facts of this changeset that an import left alone because what they rest on is retracted. */
  private readonly leftAlone = new Set<string>();
  private readonly changed = new Set<string>();
  /** Facts that others may rule out, in dependency order. */
  private readonly newcomers: Newcomer[] = [];
  /** Operations whose fact was left out because others rule it out: imports only. */
  readonly excluded = new Set<number>();
  private readonly issues: InputIssue[] = [];
  private readonly reads: PlanningReads;

  constructor(reads: PlanningReads) {
    this.reads = reads;
  }

  async loadAll(operations: readonly Operation[]): Promise<void> {
    const ids = new Set<string>();
    for (const operation of operations) {
      ids.add(idOfOperation(operation));
      const stated = statedBy(operation);
      for (const target of stated ? targetsOf(stated) : []) ids.add(target);
    }
    await this.load([...ids]);
    // An amended fact may still refer to what its earlier version referred to; reinstating one looks at its supports.
    await this.load([...this.before.values()].flatMap(targetsOf));
  }

  take(operation: Operation, index: number): Outcome {
    const path = pathOf(index);
    switch (operation.op) {
      case 'put':
      case 'import': {
        const at = `${path}.fact`;
        const outcome = operation.op === 'put' ? this.put(operation.fact, at) : this.import(operation, at);
        if (outcome === 'RECORDED') this.newcome({ fact: operation.fact, operation, index });
        return outcome;
      }
      case 'amend':
        return this.amend(operation.patch, `${path}.patch`);
      case 'retract': {
        const last = this.existing(operation.id, `${path}.id`);
        return last ? this.retract(last) : 'UNCHANGED';
      }
      case 'reinstate': {
        const last = this.existing(operation.id, `${path}.id`);
        if (!last) return 'UNCHANGED';
        const outcome = this.reinstate(last, `${path}.id`);
        if (outcome === 'REINSTATED') this.newcome({ fact: last, operation, index });
        return outcome;
      }
    }
  }

  private newcome(newcomer: Newcomer): void {
    if (excludesOthers(newcomer.fact.kind)) this.newcomers.push(newcomer);
  }

  throwIssues(): void {
    if (this.issues.length > 0) throw refusal(this.issues);
  }

  /** Everything that happens, the cascade included. */
  async effects(): Promise<readonly Effect[]> {
    const consequences = await cascade(this.changed, this.known, {
      load: (ids) => this.load(ids),
      referrers: async (ids) => {
        for (const referrer of await this.reads.referrers(ids)) this.remember(referrer);
      },
    });
    this.refuseFallen(consequences);
    await this.excludeNewcomers(consequences);
    this.throwIssues();
    const moved = new Set(consequences.map(({ id }) => id));
    const leftOut = new Set(
      this.newcomers.flatMap(({ fact, index }) => (this.excluded.has(index) ? [fact.id] : [])),
    );
    return [
      ...this.recorded.filter((effect) => !('fact' in effect && leftOut.has(effect.fact.id))),
      ...[...this.remarked].filter((id) => !moved.has(id)).map((id) => this.markOf(id)),
      ...consequences.map((consequence) => this.effectOf(consequence)),
    ];
  }

  /**
   * Holds facts that begin to stand against those that stand when all is done: what a person asks for is refused,
   * what an import brings is left out. Facts that come back by the cascade are not asked for: they are let in, and
   * whoever reads them settles what they amount to.
   */
  private async excludeNewcomers(consequences: readonly Consequence[]): Promise<void> {
    const newcomers = this.newcomers.filter(({ fact }) => this.stands(fact.id));
    if (newcomers.length === 0) return;
    const asked = new Set(newcomers.map(({ fact }) => fact.id));
    const risen = consequences.flatMap(({ id, stands }) =>
      stands && !asked.has(id) && excludesOthers(this.last(id).kind) ? [this.last(id)] : [],
    );
    const begun = [...newcomers.map(({ fact }) => fact), ...risen];
    const before = await possibleExcluders(begun, (kind, reference, ids) =>
      this.reads.standingReferrers(kind, reference, ids),
    );
    const staying = before.filter(({ id }) => !this.known.has(id) || this.stands(id));
    const standing = new StandingFacts([...staying, ...risen]);
    const isImport = ({ operation }: Newcomer) => operation.op === 'import';
    for (const newcomer of [
      ...newcomers.filter((one) => !isImport(one)),
      ...newcomers.filter((one) => isImport(one)),
    ]) {
      const { fact, operation, index } = newcomer;
      const exclusion = standing.exclusionOf(fact);
      if (exclusion === null) standing.add(fact);
      else if (operation.op === 'import') this.excluded.add(index);
      else if (operation.op === 'reinstate') {
        const { problem, accepted, by } = exclusion;
        this.issue(`${pathOf(index)}.id`, fact.id, problem, accepted, { fault: 'excluded', id: fact.id, by });
      } else {
        const { problem, accepted, by, value } = exclusion;
        const field = `${pathOf(index)}.fact.properties.${exclusion.field}`;
        this.issue(field, value, problem, accepted, { fault: 'excluded', id: fact.id, by });
      }
    }
  }

  private stands(id: string): boolean {
    return this.known.get(id)?.stands === true;
  }

  private markOf(id: string): Effect {
    const retractedByName = this.known.get(id)?.retractedByName ?? false;
    return { effect: 'marked', kind: this.last(id).kind, id, retractedByName };
  }

  private effectOf({ id, stands, because }: Consequence): Effect {
    const { kind, properties, provenance, asImported, version } = this.last(id);
    if (!stands) return { effect: 'retracted', kind, id, because };
    const fact = { kind, id, properties };
    return { effect: 'reinstated', fact, version: version + 1, provenance, asImported, because };
  }

  private last(id: string): StoredFact {
    const last = this.before.get(id);
    if (!last) throw new Error(`no earlier version of ${id} was loaded`);
    return last;
  }

  /** A changeset that states a fact and takes away what it rests on contradicts itself. */
  private refuseFallen(consequences: readonly Consequence[]): void {
    for (const { id, because } of consequences) {
      const path = this.stated.get(id);
      if (path === undefined) continue;
      this.issue(
        path,
        because,
        {
          en: 'is retracted by the same changeset that states this fact',
          zh: '被陈述此事实的同一变更集撤回',
        },
        { en: 'a reference to what stands', zh: '指向现行有效事实的引用' },
      );
    }
  }

  private put(fact: Fact, path: string): Outcome {
    const last = this.before.get(fact.id) ?? null;
    if (last && last.retractedRevision !== null) return this.refuseRetracted(last, `${path}.id`);
    if (last && sameProperties(last, fact)) return 'UNCHANGED';
    this.checkTargets(fact, last, path);
    return this.record(fact, path, last, last?.provenance ?? null, false);
  }

  private amend(patch: Patch, path: string): Outcome {
    const last = this.existing(patch.id, `${path}.id`);
    return last ? this.put(amended(last, patch, path, this.issues), path) : 'UNCHANGED';
  }

  private refuseRetracted(last: StoredFact, field: string): Outcome {
    const fellWith = this.fellWith(last);
    const accepted = fellWith.length === 0 ? REINSTATED_FIRST : whatItFellWith(fellWith);
    this.issue(field, last.id, RETRACTED, accepted, { fault: 'retracted', id: last.id, fellWith });
    return 'UNCHANGED';
  }

  /** What a retracted fact fell with; nothing when its retraction was asked for by name. */
  private fellWith(last: StoredFact): readonly string[] {
    if (last.retractedByName) return [];
    return supportsOf(last).filter((id) => this.known.get(id)?.stands === false);
  }

  private import(operation: Extract<Operation, { op: 'import' }>, path: string): Outcome {
    const { fact, provenance } = operation;
    const last = this.before.get(fact.id) ?? null;
    if (last && sameSource(last.provenance, provenance)) {
      if (last.retractedRevision !== null) this.leftAlone.add(fact.id);
      return 'UNCHANGED';
    }
    if (last && last.retractedRevision !== null) return this.leave(fact, 'CONFLICT_RETRACTED');
    if (last && sameProperties(last, fact)) return 'UNCHANGED';
    if (last && !last.asImported) return 'CONFLICT_AMENDED';
    if (!this.mayRest(fact)) return this.leave(fact, 'CONFLICT_RETRACTED');
    this.checkTargets(fact, last, path, 'asItStands');
    return this.record(fact, path, last, provenance, true);
  }

  private leave(fact: Fact, outcome: Outcome): Outcome {
    this.leftAlone.add(fact.id);
    return outcome;
  }

  private record(
    fact: Fact,
    path: string,
    last: StoredFact | null,
    provenance: Provenance | null,
    asImported: boolean,
  ): Outcome {
    const version = (last?.version ?? 0) + 1;
    this.recorded.push({ effect: 'recorded', fact, version, provenance, asImported });
    this.stated.set(fact.id, path);
    this.known.set(fact.id, { fact, stands: true, stood: true, retractedByName: false });
    return last ? 'AMENDED' : 'RECORDED';
  }

  private retract(last: StoredFact): Outcome {
    const known = this.known.get(last.id);
    if (!known || known.retractedByName) return 'UNCHANGED';
    this.changed.add(last.id);
    this.remarked.add(last.id);
    this.known.set(last.id, { ...known, stands: false, retractedByName: true });
    return 'RETRACTED';
  }

  private reinstate(last: StoredFact, field: string): Outcome {
    const known = this.known.get(last.id);
    if (!known || known.stood) return 'UNCHANGED';
    if (!known.retractedByName) {
      const fellWith = this.fellWith(last);
      this.issue(field, last.id, FALLEN, whatItFellWith(fellWith), {
        fault: 'retracted',
        id: last.id,
        fellWith,
      });
      return 'UNCHANGED';
    }
    this.known.set(last.id, { ...known, retractedByName: false });
    this.changed.add(last.id);
    this.remarked.add(last.id);
    return 'REINSTATED';
  }

  private existing(id: string, field: string): StoredFact | null {
    const last = this.before.get(id);
    if (!last) this.issue(field, id, NEVER_RECORDED, ID_OF_RECORDED, { fault: 'notFound', id });
    return last ?? null;
  }

  /** Whether all that an imported fact would fall without is there to stand on. */
  private mayRest(fact: Fact): boolean {
    if (foundationsOf(fact).some((id) => this.leftAlone.has(id))) return false;
    const candidate = { fact, stands: true, stood: true, retractedByName: false };
    const missing = targetsOf(fact).some((id) => !this.known.has(id));
    return missing || isSupported(candidate, this.known);
  }

  /**
   * @param retracted whether references to what is retracted are refused, or, for a source that does not know of our
   *   retractions, kept as it states them (they are left out wherever the fact is read)
   */
  private checkTargets(
    fact: Fact,
    last: StoredFact | null,
    path: string,
    retracted: 'refused' | 'asItStands' = 'refused',
  ): void {
    if (last) this.checkUnchanging(fact, last, path);
    for (const { field, property } of referencesOf(fact.kind)) {
      const before = new Set(last ? idsIn(last, field) : []);
      const at = `${path}.properties.${field}`;
      for (const target of idsIn(fact, field)) {
        const kind = kindOfId(target);
        if (kind === null || !property.to.includes(kind)) {
          this.issue(
            at,
            target,
            { en: 'is of a kind that cannot stand here', zh: '其类型不能用于此处' },
            {
              en: `the id of ${property.to.join(', ')}`,
              zh: `${property.to.join('、')} 的标识`,
            },
          );
          continue;
        }
        const known = this.known.get(target);
        if (!known) this.issue(at, target, { en: 'leads to nothing', zh: '所指不存在' }, RECORDED_ID);
        else if (retracted === 'refused' && !known.stands && !before.has(target)) {
          this.issue(at, target, { en: 'is retracted', zh: '已被撤回' }, RECORDED_ID);
        }
      }
      if (property.onRetract === 'fallWithLast' && this.allDown(idsIn(fact, field))) {
        this.issue(at, fact.properties[field], { en: 'are all retracted', zh: '均已被撤回' }, RECORDED_ID);
      }
    }
  }

  private checkUnchanging(fact: Fact, last: StoredFact, path: string): void {
    for (const field of unchangingFieldsOf(fact.kind)) {
      if (fact.properties[field] === last.properties[field]) continue;
      this.issue(`${path}.properties.${field}`, fact.properties[field], UNCHANGING, {
        en: `${String(last.properties[field])}; to say another, state another fact`,
        zh: `${String(last.properties[field])}；若另有所指，请另立一条事实`,
      });
    }
  }

  private allDown(ids: readonly string[]): boolean {
    return ids.length > 0 && ids.every((id) => this.known.get(id)?.stands === false);
  }

  private issue(field: string, value: unknown, problem: Bilingual, accepted: Bilingual, fault?: Fault): void {
    this.issues.push({ field, value: shown(value), problem, accepted, ...(fault ? { fault } : {}) });
  }

  private async load(ids: readonly string[]): Promise<void> {
    const missing = ids.filter((id) => !this.before.has(id) && !this.known.has(id));
    if (missing.length === 0) return;
    for (const stored of (await this.reads.load([...new Set(missing)])).values()) this.remember(stored);
  }

  private remember(stored: StoredFact): void {
    if (this.before.has(stored.id)) return;
    this.before.set(stored.id, stored);
    if (this.known.has(stored.id)) return;
    const stands = stored.retractedRevision === null;
    this.known.set(stored.id, {
      fact: stored,
      stands,
      stood: stands,
      retractedByName: stored.retractedByName,
    });
  }
}

const NEVER_RECORDED: Bilingual = { en: 'no such fact has been recorded', zh: '没有记录过这一事实' };
const ID_OF_RECORDED: Bilingual = { en: 'the id of a recorded fact', zh: '已记录事实的标识' };
const RETRACTED: Bilingual = { en: 'is retracted', zh: '已被撤回' };
const REINSTATED_FIRST: Bilingual = {
  en: 'a fact that stands: reinstate it before amending it',
  zh: '现行有效的事实：须先恢复，方可修改',
};
const FALLEN: Bilingual = {
  en: 'was not retracted itself but fell with what it rests on',
  zh: '并非自身被撤回，而是随其所依据的事实一并失效',
};
const UNCHANGING: Bilingual = { en: 'never changes once stated', zh: '一经陈述即不可更改' };
const RECORDED_ID: Bilingual = {
  en: 'the id of a fact that stands, or of one stated in the same changeset',
  zh: '现行有效的事实的标识，或同一变更集中所陈述事实的标识',
};

function whatItFellWith(ids: readonly string[]): Bilingual {
  return {
    en: `a fact that stands: reinstate what it fell with, ${ids.join(', ')}`,
    zh: `现行有效的事实：请恢复其所依据的 ${ids.join('、')}`,
  };
}

function pathOf(index: number): string {
  return `operations[${index}]`;
}

function sameSource(a: Provenance | null, b: Provenance): boolean {
  return a !== null && a.source === b.source && a.digest === b.digest;
}

function sameProperties(a: Fact, b: Fact): boolean {
  return canonicalJson(a.properties) === canonicalJson(b.properties);
}
