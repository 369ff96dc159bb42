import { writeFile } from 'node:fs/promises';
import type { ImportReport } from '../exchange/import-report.ts';
import { describeRowProblem, type RowProblem } from '../exchange/row-problems.ts';
import type { Bilingual } from '../store/errors.ts';
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
  await writeReport(reportLines(report), { reportFile, long, fileDigest: report.fileDigest });
}

/** Writes the whole report to the file that was asked for, or to one of its own where the screen shows a part. */
export async function writeReport(
  lines: string,
  {
    reportFile,
    long,
    fileDigest,
  }: { readonly reportFile: string | undefined; readonly long: boolean; readonly fileDigest: string },
): Promise<void> {
  const path = reportFile ?? (long ? `oretrace-report-${fileDigest.slice(0, 12)}.jsonl` : null);
  if (path === null) return;
  await writeFile(path, lines);
  print({ en: `The whole report: ${path}`, zh: `完整报告：${path}` });
}

const count = (number: number) => number.toLocaleString('en-US');

function summary(report: ImportReport): Bilingual {
  if (!report.accepted) return refusedWhole(report);
  const { fileName, rowCount, rejectedCount, recorded, amended, unchanged, conflicts, revision } = report;
  const resumed = report.resumed
    ? { en: ' Finished an import that had been cut short.', zh: '已完成此前中断的导入。' }
    : { en: '', zh: '' };
  const at =
    revision === null
      ? { en: '', zh: '' }
      : { en: `; revision ${count(revision)}`, zh: `；第 ${count(revision)} 号修订` };
  const dry = report.dryRun
    ? { en: 'nothing was written; an import would find: ', zh: '未写入任何内容；如予导入：' }
    : { en: '', zh: '' };
  return {
    en: `${fileName}: ${dry.en}${count(rowCount)} rows, ${count(rejectedCount)} refused; facts recorded ${count(recorded)}, amended ${count(amended)}, unchanged ${count(unchanged)}, left alone ${count(conflicts.length)}${at.en}.${resumed.en}`,
    zh: `${fileName}：${dry.zh}共 ${count(rowCount)} 行，未接受 ${count(rejectedCount)} 行；事实新增 ${count(recorded)}，更新 ${count(amended)}，未变 ${count(unchanged)}，未改动而待人处理 ${count(conflicts.length)}${at.zh}。${resumed.zh}`,
  };
}

function refusedWhole({ fileName, rejectedCount, rowCount, dryRun }: ImportReport): Bilingual {
  const [en, zh] = dryRun ? ['would be written', '不会写入'] : ['was written', '未写入'];
  return {
    en: `${fileName}: nothing ${en}, because ${count(rejectedCount)} of ${count(rowCount)} rows cannot be taken (--strict).`,
    zh: `${fileName}：${count(rowCount)} 行中有 ${count(rejectedCount)} 行无法接受，故${zh}任何内容（--strict）。`,
  };
}

/** The first problems, and how many more there are. */
export function printProblems(problems: readonly RowProblem[], label: Bilingual): void {
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
