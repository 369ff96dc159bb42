import { canonicalJson } from '../store/canonical.ts';
import type { Outcome } from '../store/changesets.ts';
import { OretraceError, shown } from '../store/errors.ts';
import {
  type Exclusion,
  excludesOthers,
  possibleExcluders,
  type ReadReferrers,
  StandingFacts,
} from '../store/exclusions.ts';
import type { Fact, StoredFact } from '../store/facts.ts';
import { referencesOf } from '../store/kinds/index.ts';
import type { Store } from '../store/port.ts';
import { idsIn, targetsOf } from '../store/references.ts';
import { readFact } from '../store/validation.ts';
import { conflictOf } from './conflicts.ts';
import { inDependencyOrder } from './dependency-order.ts';
import type { ImportConflict } from './import-report.ts';
import type { ImportedFact, ReadFile } from './imported-facts.ts';
import { brokenReferences, changedIdentity, type TargetState } from './reference-checks.ts';
import type { RowProblem } from './row-problems.ts';

/** What the store can make of a fact that a file states. */
export type ImportOutcome = Extract<
  Outcome,
  'RECORDED' | 'AMENDED' | 'UNCHANGED' | 'CONFLICT_AMENDED' | 'CONFLICT_RETRACTED' | 'CONFLICT_EXCLUDED'
>;

/** A fact that can be handed to the store, with what the store will make of it. */
export interface ForecastFact extends ImportedFact {
  readonly outcome: ImportOutcome;
  /** What rules it out, where the outcome is CONFLICT_EXCLUDED. */
  readonly exclusion?: Exclusion;
}

/** What an import will do, found out before anything is written. */
export interface Forecast {
  /** In dependency order: each refers only to facts before it or to facts that stand in the store. */
  readonly facts: readonly ForecastFact[];
  /** New facts that are not handed to the store, because what they rest on is retracted. */
  readonly leftOut: readonly ImportConflict[];
  /** Facts that no store would take, besides the problems of the file itself. */
  readonly problems: readonly RowProblem[];
}

/** What a forecast asks of a store. */
export type Ground = Pick<Store, 'get' | 'neighbours'>;

/** A store in which nothing is yet. */
export const EMPTY_GROUND: Ground = {
  get: async (ids) => ids.map(() => null),
  neighbours: async ({ ids }) => new Map(ids.map((id) => [id, []])),
};

/** Where no store is asked: what a file refers to may be anywhere. */
export const NO_GROUND: Ground = { ...EMPTY_GROUND };

/** How many ids are asked for at a time. */
const IDS_AT_ONCE = 1_000;

/**
 * Checks every fact of a file against its kind, against the rest of the file and against the store, and foresees
 * what the store will make of it. On {@link NO_GROUND}, references that lead out of the file are taken on trust.
 *
 * @param onProgress told how many of the file's facts have been looked at
 */
export async function forecastImport(
  store: Ground,
  file: ReadFile,
  onProgress: (done: number) => void = () => {},
): Promise<Forecast> {
  const read = readFacts(file);
  const checked = new CheckedFacts(file.fileName, read.problems);
  const ordered = inDependencyOrder(read.facts);
  await checked.learnOutside(store, ordered, read.rejectedIds);
  for (let start = 0; start < ordered.length; start += IDS_AT_ONCE) {
    const chunk = ordered.slice(start, start + IDS_AT_ONCE);
    const stored = await store.get(chunk.map(({ fact }) => fact.id));
    await checked.learnExcluders(
      store,
      chunk.flatMap(({ fact }, index) => (stored[index] ? [] : [fact])),
    );
    for (const [index, imported] of chunk.entries()) checked.add(imported, stored[index] ?? null);
    onProgress(start + chunk.length);
  }
  return checked;
}

/** The facts looked at so far, in dependency order, and what may be referred to by those to come. */
class CheckedFacts implements Forecast {
  readonly facts: ForecastFact[] = [];
  readonly leftOut: ImportConflict[] = [];
  readonly problems: RowProblem[];
  readonly #fileName: string;
  readonly #states = new Map<string, TargetState>();
  /** Facts of the store and the file that may rule out others of the file. */
  readonly #standing = new StandingFacts();

  constructor(fileName: string, problems: readonly RowProblem[]) {
    this.#fileName = fileName;
    this.problems = [...problems];
  }

  /** Looks up in the store what the facts refer to and the file does not hold. */
  async learnOutside(
    store: Ground,
    facts: readonly ImportedFact[],
    rejectedIds: ReadonlySet<string>,
  ): Promise<void> {
    const inFile = new Set(facts.map(({ fact }) => fact.id));
    const outside = new Set<string>();
    for (const { fact } of facts) {
      for (const target of targetsOf(fact)) if (!inFile.has(target)) outside.add(target);
    }
    const ids = [...outside];
    const notFound = store === NO_GROUND ? 'unknown' : 'absent';
    for (let start = 0; start < ids.length; start += IDS_AT_ONCE) {
      const chunk = ids.slice(start, start + IDS_AT_ONCE);
      const stored = await store.get(chunk);
      for (const [index, id] of chunk.entries()) {
        const fact = stored[index];
        // A refused row may still stand in the store as an earlier import left it.
        if (fact) this.#states.set(id, stateOf(fact));
        else this.#states.set(id, rejectedIds.has(id) ? 'rejected' : notFound);
      }
    }
  }

  /** Looks up in the store what may rule out new facts. */
  async learnExcluders(store: Ground, facts: readonly Fact[]): Promise<void> {
    const candidates = facts.filter(({ kind }) => excludesOthers(kind));
    for (const fact of await possibleExcluders(candidates, readReferrers(store))) this.#standing.add(fact);
  }

  add(imported: ImportedFact, before: StoredFact | null): void {
    const { id } = imported.fact;
    const outcome = foresee(imported, before);
    this.#states.set(id, before ? stateOf(before) : 'stands');
    if (outcome !== 'RECORDED' && outcome !== 'AMENDED') {
      this.facts.push({ ...imported, outcome });
      return;
    }
    const problems = [
      ...brokenReferences(this.#fileName, imported, (target) => this.#states.get(target) ?? 'absent'),
      ...(before ? changedIdentity(this.#fileName, imported, before) : []),
    ];
    if (problems.length > 0) {
      this.problems.push(...problems);
      // What an earlier import brought stands as it is.
      if (!before) this.#states.set(id, 'rejected');
      return;
    }
    const fallen = this.#fallenSupport(imported.fact);
    if (fallen === null) this.facts.push({ ...imported, ...this.#besideOthers(imported.fact, outcome) });
    else if (before) this.facts.push({ ...imported, outcome: 'CONFLICT_RETRACTED' });
    else {
      this.leftOut.push(conflictOf(imported, 'RESTS_ON_RETRACTED', { target: fallen }));
      this.#states.set(id, 'retracted');
    }
  }

  /** The outcome, unless the fact is new and others rule it out; whatever refers to it there is none. */
  #besideOthers(fact: Fact, outcome: ImportOutcome): Pick<ForecastFact, 'outcome' | 'exclusion'> {
    if (outcome !== 'RECORDED') return { outcome };
    const exclusion = this.#standing.exclusionOf(fact);
    if (exclusion !== null) return { outcome: 'CONFLICT_EXCLUDED', exclusion };
    this.#standing.add(fact);
    return { outcome };
  }

  /** The id of something retracted without which the fact would fall, or null. */
  #fallenSupport(fact: Fact): string | null {
    for (const { field, property } of referencesOf(fact.kind)) {
      const ids = idsIn(fact, field);
      const fallen = ids.filter((id) => this.#states.get(id) === 'retracted');
      const falls =
        property.onRetract === 'fall'
          ? fallen.length > 0
          : property.onRetract === 'fallWithLast' && ids.length > 0 && fallen.length === ids.length;
      if (falls) return fallen[0] ?? null;
    }
    return null;
  }
}

function readReferrers(store: Ground): ReadReferrers {
  return async (kind, reference, ids) => {
    const found: Fact[] = [];
    for (let start = 0; start < ids.length; start += IDS_AT_ONCE) {
      const chunk = ids.slice(start, start + IDS_AT_ONCE);
      const byId = await store.neighbours({ kind, reference, ids: chunk, limitPerId: 1_000 });
      found.push(...[...byId.values()].flat());
    }
    return found;
  };
}

function stateOf(fact: StoredFact): TargetState {
  return fact.retractedRevision === null ? 'stands' : 'retracted';
}

/**
 * The rule of the store for `import` operations (Operation in store/changesets.ts), as far as it does not depend on
 * other facts.
 */
function foresee({ fact, provenance }: ImportedFact, before: StoredFact | null): ImportOutcome {
  if (!before) return 'RECORDED';
  const known = before.provenance;
  if (known && known.source === provenance.source && known.digest === provenance.digest) return 'UNCHANGED';
  if (before.retractedRevision !== null) return 'CONFLICT_RETRACTED';
  if (canonicalJson(before.properties) === canonicalJson(fact.properties)) return 'UNCHANGED';
  return before.asImported ? 'AMENDED' : 'CONFLICT_AMENDED';
}

/** Reads each fact by its kind's declaration; an id that stands twice is taken the first time. */
function readFacts(file: ReadFile): {
  readonly facts: readonly ImportedFact[];
  readonly problems: readonly RowProblem[];
  readonly rejectedIds: ReadonlySet<string>;
} {
  const problems: RowProblem[] = [];
  const rejectedIds = new Set<string>();
  const first = new Map<string, ImportedFact>();
  const facts = file.facts.flatMap((imported) => {
    const { id } = imported.fact;
    const before = first.get(id);
    if (before !== undefined) {
      problems.push(repeatedId(file.fileName, imported, before));
      return [];
    }
    first.set(id, imported);
    try {
      return [{ ...imported, fact: readFact(imported.fact, '') }];
    } catch (error) {
      if (!(error instanceof OretraceError)) throw error;
      for (const issue of error.issues) {
        const { file: name = file.fileName, line = 0 } = imported;
        problems.push({ ...issue, file: name, line, field: fieldOf(issue.field) });
      }
      rejectedIds.add(id);
      return [];
    }
  });
  return { facts, problems, rejectedIds };
}

/** `.properties.validTo` → `validTo`: in a file, properties stand beside kind and id. */
function fieldOf(path: string): string {
  return path.replace(/^\.(properties\.)?/, '');
}

function repeatedId(
  fileName: string,
  { fact, file = fileName, line = 0 }: ImportedFact,
  before: ImportedFact,
) {
  const { line: firstLine = 0, file: firstFile = fileName } = before;
  const elsewhere =
    firstFile === file ? { en: '', zh: '' } : { en: ` of ${firstFile}`, zh: ` ${firstFile} ` };
  return {
    file,
    line,
    field: 'id',
    value: shown(fact.id),
    problem: {
      en: `already stands on line ${firstLine}${elsewhere.en}`,
      zh: `已在${elsewhere.zh}第 ${firstLine} 行出现`,
    },
    accepted: { en: 'each id once in a file', zh: '每个标识在文件中只出现一次' },
  };
}
