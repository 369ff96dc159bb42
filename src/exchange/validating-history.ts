import { basename } from 'node:path';
import type { LogEntry } from '../store/changesets.ts';
import { OretraceError, shown } from '../store/errors.ts';
import { brokenAt, FIRST_DIGEST, type LogPosition } from '../store/log-digest.ts';
import type { Revision } from '../store/port.ts';
import { checkEffects } from '../store/replaying.ts';
import { openHistory, wrongEnd } from './bundle/read-history.ts';
import type { RowProblem } from './row-problems.ts';

/** What was found in a bundle of history. */
export interface HistoryCheck {
  readonly fileName: string;
  readonly fileDigest: string;
  /** Where the file says that it ends. */
  readonly revision: Revision;
  readonly entryCount: number;
  readonly factCount: number;
  readonly problems: readonly RowProblem[];
}

/** Problems beyond these are not looked for: what follows on a broken entry is broken too. */
const MOST_PROBLEMS = 1_000;

/**
 * Checks a bundle of history through and through, without a store: the form of every line, the chain of digests, and
 * that every entry can follow on those before it. Keeps one row a fact in memory, not the facts.
 *
 * @param onProgress told how many entries have been looked at, of how many
 * @throws OretraceError as {@link openHistory}
 */
export async function validateHistory(
  path: string,
  onProgress: (done: number, total: number) => void = () => {},
): Promise<HistoryCheck> {
  const file = basename(path);
  const { revision, lines, digest } = await openHistory(path);
  const problems: RowProblem[] = [];
  const replay = new Replay();
  let [entryCount, lastLine] = [0, 1];
  for await (const read of lines) {
    entryCount += 1;
    lastLine = read.line;
    const found = 'problems' in read ? read.problems : replay.take(read.entry);
    // An entry that cannot be read leaves open what the next has to follow on.
    if ('problems' in read) replay.loseTrack();
    if (problems.length < MOST_PROBLEMS) {
      problems.push(...found.map((problem) => ({ file, line: read.line, ...problem })));
    }
    onProgress(entryCount, Math.max(entryCount, revision.number));
  }
  const end = wrongEnd(replay.position, revision);
  if (end && problems.length === 0) problems.push({ file, line: lastLine, ...end });
  return {
    fileName: file,
    fileDigest: digest(),
    revision,
    entryCount,
    factCount: replay.factCount,
    problems,
  };
}

/** What the entries taken so far amount to, as far as the next has to follow on it. */
class Replay {
  position: LogPosition = { revision: 0, digest: FIRST_DIGEST, recordedAt: '' };
  readonly #last = new Map<string, { version: number; retractedRevision: number | null }>();
  #lost = false;

  get factCount(): number {
    return this.#last.size;
  }

  /** From here on only the form of lines is checked, and each entry's own digest. */
  loseTrack(): void {
    this.#lost = true;
  }

  take(entry: LogEntry): readonly Omit<RowProblem, 'file' | 'line'>[] {
    // Without a known predecessor an entry follows on what it says itself.
    const follows = this.#lost
      ? { revision: entry.revision - 1, digest: entry.previousDigest, recordedAt: '' }
      : this.position;
    const broken = brokenAt(entry, follows);
    this.position = entry;
    if (broken) {
      return [
        {
          field: 'digest',
          value: shown(entry.digest),
          problem: broken,
          accepted: { en: 'the entry as it was recorded', zh: '与原记录一致的日志记录' },
        },
      ];
    }
    if (this.#lost) return [];
    try {
      checkEffects(entry, this.#last);
    } catch (error) {
      if (!(error instanceof OretraceError)) throw error;
      this.loseTrack();
      return [problemOf(error)];
    }
    this.#apply(entry);
    return [];
  }

  #apply({ revision, effects }: LogEntry): void {
    for (const effect of effects) {
      if ('fact' in effect) {
        this.#last.set(effect.fact.id, { version: effect.version, retractedRevision: null });
      } else if (effect.effect === 'retracted') {
        const last = this.#last.get(effect.id);
        if (last) last.retractedRevision = revision;
      }
    }
  }
}

function problemOf(error: OretraceError): Omit<RowProblem, 'file' | 'line'> {
  const [issue] = error.issues;
  return (
    issue ?? {
      field: 'effects',
      value: '(entry)',
      problem: error.messages,
      accepted: {
        en: 'effects that follow from those of the entries before',
        zh: '与此前各条记录相衔接的效果',
      },
    }
  );
}
