import { canonicalJson } from '../../store/canonical.ts';
import type { LogEntry } from '../../store/changesets.ts';
import { OretraceError } from '../../store/errors.ts';
import type { StoredFact } from '../../store/facts.ts';
import { brokenAt, FIRST_DIGEST, type LogPosition } from '../../store/log-digest.ts';
import type { Revision, Store } from '../../store/port.ts';
import { writeTextFile } from '../line-writer.ts';
import { declaredProperties, EXPORTED_KINDS, StandingFacts } from '../standing-facts.ts';
import { BUNDLE_FORMAT, BUNDLE_VERSION, type BundleContent, MAX_ENTRY_BYTES } from './format.ts';
import { isProvenance } from './provenance.ts';

/** What was written. */
export interface WrittenBundle {
  readonly content: BundleContent;
  /** Where the store stood that the file is of. */
  readonly revision: Revision;
  /** Lines after the header: facts, or log entries. */
  readonly lines: number;
}

export interface WriteOptions {
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * Writes the standing facts of a store as a bundle: those of one revision, while others go on writing. Packed where the
 * name ends in `.gz`. One content always makes one file.
 *
 * @throws OretraceError CONFLICT when the file is there already
 */
export async function writeFactsBundle(
  store: Store,
  path: string,
  { onProgress = () => {} }: WriteOptions = {},
): Promise<WrittenBundle> {
  const revision = await store.revision();
  const counts = await Promise.all(EXPORTED_KINDS.map((kind) => store.count({ kind })));
  const total = counts.reduce((sum, count) => sum + count, 0);
  let lines = 0;
  async function* text(): AsyncGenerator<string> {
    yield headerLine('facts', revision);
    const standing = new StandingFacts(store, revision.number);
    for (const kind of EXPORTED_KINDS) {
      for await (const fact of standing.ofKind(kind)) {
        yield factLine(fact);
        lines += 1;
        if (lines % 1_000 === 0) onProgress(lines, Math.max(total, lines));
      }
    }
  }
  await writeTextFile(path, text());
  onProgress(lines, lines);
  return { content: 'facts', revision, lines };
}

/**
 * Writes the whole history of a store as a bundle: every entry of its change log, up to one revision, in canonical
 * JSON, so that one history always makes one file. One entry is in memory at a time.
 *
 * @throws OretraceError CONFLICT when the file is there already; STORE_CORRUPT when the log does not hold;
 *   LIMIT_EXCEEDED for an entry that no reader would take
 */
export async function writeHistoryBundle(
  store: Store,
  path: string,
  { onProgress = () => {} }: WriteOptions = {},
): Promise<WrittenBundle> {
  const revision = await store.revision();
  async function* text(): AsyncGenerator<string> {
    yield headerLine('history', revision);
    let position: LogPosition = { revision: 0, digest: FIRST_DIGEST, recordedAt: '' };
    if (revision.number > 0) {
      for await (const entry of store.changes(0)) {
        yield entryLine(entry, position);
        position = entry;
        onProgress(entry.revision, revision.number);
        if (entry.revision === revision.number) break;
      }
    }
    if (position.digest !== revision.digest) throw brokenLog(position.revision + 1);
  }
  await writeTextFile(path, text());
  return { content: 'history', revision, lines: revision.number };
}

function headerLine(content: BundleContent, { number, recordedAt, digest }: Revision): string {
  const header = {
    format: BUNDLE_FORMAT,
    version: BUNDLE_VERSION,
    content,
    revision: number,
    recordedAt,
    digest,
  };
  return `${JSON.stringify(header)}\n`;
}

function factLine(fact: StoredFact): string {
  const { kind, id, provenance } = fact;
  return `${JSON.stringify({
    kind,
    id,
    ...Object.fromEntries(declaredProperties(fact)),
    ...(isProvenance(provenance) ? { provenance } : {}),
  })}\n`;
}

function entryLine(entry: LogEntry, position: LogPosition): string {
  if (brokenAt(entry, position) !== null) throw brokenLog(entry.revision);
  const line = canonicalJson(entry);
  if (Buffer.byteLength(line) > MAX_ENTRY_BYTES) throw tooLarge(entry.revision);
  return `${line}\n`;
}

function brokenLog(revision: number): OretraceError {
  return new OretraceError('STORE_CORRUPT', {
    en: `the change log does not hold at revision ${revision}, and what does not hold is not handed on: oretrace audit verify says more`,
    zh: `变更日志在第 ${revision} 号修订处不再完好，故不予导出：详见 oretrace audit verify`,
  });
}

function tooLarge(revision: number): OretraceError {
  const most = MAX_ENTRY_BYTES / 1024 / 1024;
  return new OretraceError('LIMIT_EXCEEDED', {
    en: `revision ${revision} is larger than the ${most} MiB that a line of a bundle may hold: back up the embedded store with oretrace backup`,
    zh: `第 ${revision} 号修订超过数据包单行上限 ${most} MiB：嵌入式存储请改用 oretrace backup`,
  });
}
