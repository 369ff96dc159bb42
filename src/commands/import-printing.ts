import { writeFile } from 'node:fs/promises';
import type { ImportReport } from '../exchange/import-report.ts';
import { describeRowProblem, type RowProblem } from '../exchange/row-problems.ts';
import { print } from './printing.ts';

/** How many problems, conflicts or remarks are shown; the rest is in the report file. */
export const SHOWN_AT_MOST = 20;

/**
 * Prints what became of a file, and writes the whole report to `reportFile` when it is given, or when there is more
 * than the screen shows.
 */
export async function printImport(report: ImportReport, reportFile?: string): Promise<void> {
  const { problems, conflicts, remarks } = report;
  print(summary(report));
  printProblems(problems, { en: 'Refused', zh: '未接受' });
  printProblems(remarks, { en: 'Set aside', zh: '搁置' });
  for (const { message } of conflicts.slice(0, SHOWN_AT_MOST)) {
    print({ en: `Left alone: ${message.en}`, zh: `未改动：${message.zh}` });
  }
  const long = [problems, conflicts, remarks].some((list) => list.length > SHOWN_AT_MOST);
  const path = reportFile ?? (long ? `oretrace-report-${report.fileDigest.slice(0, 12)}.jsonl` : null);
  if (path === null) return;
  await writeFile(path, reportLines(report));
  print({ en: `The whole report: ${path}`, zh: `完整报告：${path}` });
}

function summary(report: ImportReport): { en: string; zh: string } {
  const { fileName, rowCount, rejectedCount, recorded, amended, unchanged, conflicts, revision } = report;
  const n = (count: number) => count.toLocaleString('en-US');
  if (!report.accepted) {
    return {
      en: `${fileName}: nothing was written, because ${n(rejectedCount)} of ${n(rowCount)} rows cannot be taken (--strict).`,
      zh: `${fileName}：${n(rowCount)} 行中有 ${n(rejectedCount)} 行无法接受，故未写入任何内容（--strict）。`,
    };
  }
  const resumed = report.resumed
    ? { en: ' Finished an import that had been cut short.', zh: '已完成此前中断的导入。' }
    : { en: '', zh: '' };
  return {
    en: `${fileName}: ${n(rowCount)} rows, ${n(rejectedCount)} refused; facts recorded ${n(recorded)}, amended ${n(amended)}, unchanged ${n(unchanged)}, left alone ${n(conflicts.length)}; revision ${n(revision)}.${resumed.en}`,
    zh: `${fileName}：共 ${n(rowCount)} 行，未接受 ${n(rejectedCount)} 行；事实新增 ${n(recorded)}，更新 ${n(amended)}，未变 ${n(unchanged)}，未改动而待人处理 ${n(conflicts.length)}；第 ${n(revision)} 号修订。${resumed.zh}`,
  };
}

function printProblems(problems: readonly RowProblem[], label: { en: string; zh: string }): void {
  for (const problem of problems.slice(0, SHOWN_AT_MOST)) {
    print({
      en: `${label.en}: ${describeRowProblem(problem, 'en')}`,
      zh: `${label.zh}：${describeRowProblem(problem, 'zh')}`,
    });
  }
  const more = problems.length - SHOWN_AT_MOST;
  if (more > 0) print({ en: `… and ${more} more`, zh: `……另有 ${more} 项` });
}

/** JSON Lines: a summary, then each problem, remark and conflict. */
export function reportLines(report: ImportReport): string {
  const { problems, remarks, conflicts, ...counts } = report;
  const lines = [
    { entry: 'summary', ...counts },
    ...problems.map((problem) => ({ entry: 'refused', ...problem })),
    ...remarks.map((remark) => ({ entry: 'setAside', ...remark })),
    ...conflicts.map((conflict) => ({ entry: 'conflict', ...conflict })),
  ];
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}
