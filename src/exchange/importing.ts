import { digestOf } from '../store/canonical.ts';
import type { Applied, Changeset, Operation } from '../store/changesets.ts';
import type { Store } from '../store/port.ts';
import { conflictOf } from './conflicts.ts';
import {
  type Forecast,
  type ForecastFact,
  forecastImport,
  type Ground,
  type ImportOutcome,
  NO_GROUND,
} from './forecast.ts';
import type { ImportConflict, ImportReport } from './import-report.ts';
import { findImportRun, importIdOf, importRunFact, runIdOf } from './import-runs.ts';
import type { ReadFile } from './imported-facts.ts';
import { countRows, type RowProblem } from './row-problems.ts';
import { trustedReferences } from './trusted-references.ts';

/** Facts of one changeset: small enough that a Neo4j transaction stays small. */
export const FACTS_PER_CHANGESET = 2_000;

export interface ImportProgress {
  readonly phase: 'checking' | 'writing';
  readonly done: number;
  readonly total: number;
}

export interface ImportOptions {
  /** Recorded as the author of every changeset. */
  readonly author: string;
  /** Any problem of any row refuses the whole file, after all of it was checked and before anything is written. */
  readonly strict?: boolean;
  readonly onProgress?: (progress: ImportProgress) => void;
}

/**
 * Brings a read file into a store, as a series of changesets that share an import id.
 *
 * A run that was killed is finished by importing the same file again: until then its ImportRun says RUNNING. A file
 * that is already in changes nothing and makes no revision. Facts that people have amended or retracted are left
 * alone and reported where the source has changed since.
 *
 * @throws OretraceError of the store; what was written before stays, under a run that is still RUNNING
 */
export async function importFacts(
  store: Store,
  file: ReadFile,
  options: ImportOptions,
): Promise<ImportReport> {
  const { forecast, problems, refused } = await checkFile(store, file, options);
  const run = await findImportRun(store, file);
  const resumed = run?.properties.state === 'RUNNING';
  const finished = run?.properties.state === 'COMPLETE' && !forecast.facts.some(willChange);
  const writer =
    refused || finished ? null : new ImportWriter(store, file, forecast, countRows(problems), options);
  const outcomes = (await writer?.write(run?.version ?? 0)) ?? forecast.facts.map(({ outcome }) => outcome);
  const written = writer !== null;
  return {
    ...reportOf(file, forecast, outcomes, { problems, refused }),
    dryRun: false,
    resumed: resumed && written,
    changed: written,
    revision: (await store.revision()).number,
  };
}

/**
 * What an import of a read file would do, found out without writing anything: the same checks, the same report.
 *
 * @param store {@link NO_GROUND} to check the file alone
 */
export async function foreseeImport(
  store: Ground & Partial<Pick<Store, 'revision'>>,
  file: ReadFile,
  options: Omit<ImportOptions, 'author'> = {},
): Promise<ImportReport> {
  const { forecast, problems, refused } = await checkFile(store, file, options);
  const outcomes = forecast.facts.map(({ outcome }) => outcome);
  return {
    ...reportOf(file, forecast, outcomes, { problems, refused }),
    ...(store === NO_GROUND
      ? { remarks: inFileOrder([...(file.remarks ?? []), ...trustedReferences(file, forecast.facts)]) }
      : {}),
    dryRun: true,
    resumed: false,
    changed: false,
    revision: (await store.revision?.())?.number ?? null,
  };
}

async function checkFile(store: Ground, file: ReadFile, options: Omit<ImportOptions, 'author'>) {
  const total = file.facts.length;
  const forecast = await forecastImport(store, file, (done) =>
    options.onProgress?.({ phase: 'checking', done, total }),
  );
  const problems = inFileOrder([...file.problems, ...forecast.problems]);
  return { forecast, problems, refused: options.strict === true && problems.length > 0 };
}

function reportOf(
  file: ReadFile,
  forecast: Forecast,
  outcomes: readonly ImportOutcome[],
  { problems, refused }: { readonly problems: readonly RowProblem[]; readonly refused: boolean },
): Omit<ImportReport, 'dryRun' | 'resumed' | 'changed' | 'revision'> {
  const count = (wanted: ImportOutcome) =>
    refused ? 0 : outcomes.filter((outcome) => outcome === wanted).length;
  return {
    importId: importIdOf(file),
    runId: runIdOf(file),
    format: file.format,
    fileName: file.fileName,
    fileDigest: file.fileDigest,
    rowCount: file.rowCount,
    rejectedCount: countRows(problems),
    accepted: !refused,
    recorded: count('RECORDED'),
    amended: count('AMENDED'),
    unchanged: count('UNCHANGED'),
    conflicts: conflictsOf(forecast, outcomes),
    problems,
    remarks: inFileOrder(file.remarks ?? []),
  };
}

/** Writes one import: its run as RUNNING, the facts batch by batch, its run as COMPLETE. */
class ImportWriter {
  readonly #store: Store;
  readonly #file: ReadFile;
  readonly #forecast: Forecast;
  readonly #rejectedCount: number;
  readonly #options: ImportOptions;

  constructor(
    store: Store,
    file: ReadFile,
    forecast: Forecast,
    rejectedCount: number,
    options: ImportOptions,
  ) {
    this.#store = store;
    this.#file = file;
    this.#forecast = forecast;
    this.#rejectedCount = rejectedCount;
    this.#options = options;
  }

  /** @returns what became of each fact of the forecast */
  async write(runVersion: number): Promise<readonly ImportOutcome[]> {
    const attempt = await this.#begin(runVersion);
    const outcomes = await this.#writeFacts(attempt);
    await this.#complete(attempt, conflictsOf(this.#forecast, outcomes).length);
    return outcomes;
  }

  /**
   * The version of the RUNNING run tells one attempt from the next: a killed attempt is taken up under the same
   * changeset ids, while a file that comes back after another release had replaced it is written anew.
   */
  async #begin(runVersion: number): Promise<number> {
    const running = importRunFact(this.#file, 'RUNNING', { rejectedCount: this.#rejectedCount });
    await this.#apply(`begin:${runVersion}`, [{ op: 'put', fact: running }]);
    return (await findImportRun(this.#store, this.#file))?.version ?? runVersion;
  }

  async #writeFacts(attempt: number): Promise<readonly ImportOutcome[]> {
    const { facts } = this.#forecast;
    const outcomes: ImportOutcome[] = [];
    for (let start = 0; start < facts.length; start += FACTS_PER_CHANGESET) {
      const batch = facts.slice(start, start + FACTS_PER_CHANGESET);
      if (batch.some(willChange)) {
        const operations = batch.map(
          ({ fact, provenance }): Operation => ({ op: 'import', fact, provenance }),
        );
        const applied = await this.#apply(
          `${attempt}:${start / FACTS_PER_CHANGESET}:${digestOf(operations).slice(0, 32)}`,
          operations,
        );
        // An import operation has no other outcomes.
        outcomes.push(...(applied.outcomes as readonly ImportOutcome[]));
      } else {
        outcomes.push(...batch.map(({ outcome }) => outcome));
      }
      this.#options.onProgress?.({ phase: 'writing', done: start + batch.length, total: facts.length });
    }
    return outcomes;
  }

  async #complete(attempt: number, conflictCount: number): Promise<void> {
    const complete = importRunFact(this.#file, 'COMPLETE', {
      rejectedCount: this.#rejectedCount,
      conflictCount,
    });
    await this.#apply(`complete:${attempt}`, [{ op: 'put', fact: complete }]);
  }

  #apply(step: string, operations: Changeset['operations']): Promise<Applied> {
    const importId = importIdOf(this.#file);
    return this.#store.apply({
      id: `${importId}:${step}`,
      author: this.#options.author,
      reason: `import of ${this.#file.fileName}`,
      importId,
      operations,
    });
  }
}

function willChange({ outcome }: Pick<ForecastFact, 'outcome'>): boolean {
  return outcome === 'RECORDED' || outcome === 'AMENDED';
}

function conflictsOf(forecast: Forecast, outcomes: readonly ImportOutcome[]): readonly ImportConflict[] {
  const met = forecast.facts.flatMap((fact, index) => {
    if (outcomes[index] === 'CONFLICT_AMENDED') return [conflictOf(fact, 'AMENDED_BY_A_PERSON')];
    if (outcomes[index] === 'CONFLICT_RETRACTED') return [conflictOf(fact, 'RETRACTED')];
    if (outcomes[index] === 'CONFLICT_EXCLUDED') {
      return [conflictOf(fact, 'EXCLUDED', { exclusion: fact.exclusion })];
    }
    return [];
  });
  return [...met, ...forecast.leftOut];
}

function inFileOrder(problems: readonly RowProblem[]): readonly RowProblem[] {
  return [...problems].sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
}
