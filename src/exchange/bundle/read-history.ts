import { basename } from 'node:path';
import type { LogEntry } from '../../store/changesets.ts';
import { badInput, OretraceError } from '../../store/errors.ts';
import type { Revision } from '../../store/port.ts';
import { describeRowProblem, type RowProblem } from '../row-problems.ts';
import type { TextLine } from '../text-lines.ts';
import { openBundle } from './bundle-lines.ts';
import { MAX_ENTRY_BYTES } from './format.ts';
import { type LineProblem, readObject } from './line-problems.ts';
import { readLogEntry } from './log-entry.ts';

/** A whole change log from outside a store, to be read once. */
export interface History {
  /** Where it ends, as it says of itself. */
  readonly revision: Revision;
  /** @throws OretraceError BAD_USER_INPUT at the first entry that cannot be read, or where it ends too early */
  entries(): AsyncIterable<LogEntry>;
}

/** One line of a bundle of history: an entry, or what is wrong with the line. */
export type HistoryLine =
  | { readonly line: number; readonly entry: LogEntry }
  | { readonly line: number; readonly problems: readonly LineProblem[] };

/** A bundle of history opened for one reading. One entry is in memory at a time. */
export interface HistoryLines {
  readonly revision: Revision;
  readonly lines: AsyncGenerator<HistoryLine>;
  readonly digest: () => string;
}

/**
 * Opens a bundle of history.
 *
 * @throws OretraceError BAD_USER_INPUT when the file is not a bundle of history; NOT_FOUND when there is no such file
 */
export async function openHistory(path: string): Promise<HistoryLines> {
  const { header, lines, digest } = await openBundle(path, { mostLineBytes: MAX_ENTRY_BYTES });
  const { content, revision, recordedAt, digest: last } = header;
  if (content !== 'history' || revision === null || last === null) {
    await lines.return(undefined);
    throw holdsFacts(basename(path));
  }
  return { revision: { number: revision, recordedAt, digest: last }, lines: historyLines(lines), digest };
}

/** The history that a bundle holds, to be restored. Errors as {@link openHistory}. */
export async function readHistoryBundle(path: string): Promise<History> {
  const { revision, lines } = await openHistory(path);
  return { revision, entries: () => entriesOf(lines, revision, basename(path)) };
}

async function* historyLines(lines: AsyncGenerator<TextLine>): AsyncGenerator<HistoryLine> {
  for await (const line of lines) {
    const read = readObject(line);
    if ('problem' in read) yield { line: line.number, problems: [read.problem] };
    else yield { line: line.number, ...readLogEntry(read.object) };
  }
}

async function* entriesOf(
  lines: AsyncGenerator<HistoryLine>,
  end: Revision,
  fileName: string,
): AsyncGenerator<LogEntry> {
  let last = { revision: 0, digest: '0'.repeat(64) };
  for await (const read of lines) {
    if ('problems' in read) throw unreadable(read.problems, read.line, fileName);
    yield read.entry;
    last = read.entry;
  }
  const problem = wrongEnd(last, end);
  if (problem) throw new OretraceError('BAD_USER_INPUT', describedWrongEnd(problem, fileName));
}

/** What is wrong where the lines end; null when they end where the header says. */
export function wrongEnd(
  last: Pick<LogEntry, 'revision' | 'digest'>,
  end: Revision,
): Pick<LineProblem, 'field' | 'value' | 'problem' | 'accepted'> | null {
  if (last.revision === end.number && last.digest === end.digest) return null;
  return {
    field: 'revision',
    value: String(last.revision),
    problem: {
      en:
        last.revision < end.number
          ? 'the file ends too early: it was cut short'
          : 'the file does not end where its first line says',
      zh: last.revision < end.number ? '文件过早结束，内容不完整' : '文件的结尾与首行所述不符',
    },
    accepted: {
      en: `entries up to revision ${end.number}, the last with digest ${end.digest}`,
      zh: `直至第 ${end.number} 号修订的记录，末条摘要为 ${end.digest}`,
    },
  };
}

function describedWrongEnd(problem: NonNullable<ReturnType<typeof wrongEnd>>, fileName: string) {
  return {
    en: `${fileName}: ${problem.problem.en}; accepted: ${problem.accepted.en}`,
    zh: `${fileName}：${problem.problem.zh}；应为：${problem.accepted.zh}`,
  };
}

function unreadable(problems: readonly LineProblem[], line: number, file: string): OretraceError {
  const rows: RowProblem[] = problems.map((problem) => ({ file, line, ...problem }));
  const told = (language: 'en' | 'zh') => rows.map((row) => describeRowProblem(row, language)).join('\n');
  return new OretraceError('BAD_USER_INPUT', { en: told('en'), zh: told('zh') }, rows);
}

function holdsFacts(fileName: string): OretraceError {
  return badInput([
    {
      field: 'content',
      value: '"facts"',
      problem: {
        en: `${fileName} holds facts without their history: there is no log to restore`,
        zh: `${fileName} 仅含事实而无变更历史，没有可恢复的日志`,
      },
      accepted: {
        en: 'a bundle written with --history, or a backup; for this file: oretrace import bundle',
        zh: '以 --history 写出的数据包，或备份文件；对此文件请用 oretrace import bundle',
      },
    },
  ]);
}
