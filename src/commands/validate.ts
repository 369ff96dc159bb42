import { readConfig } from '../config.ts';
import { openBundle } from '../exchange/bundle/bundle-lines.ts';
import { readBundle } from '../exchange/bundle/read.ts';
import { NO_GROUND } from '../exchange/forecast.ts';
import type { ReadFile } from '../exchange/imported-facts.ts';
import { foreseeImport } from '../exchange/importing.ts';
import { countRows } from '../exchange/row-problems.ts';
import { type HistoryCheck, validateHistory } from '../exchange/validating-history.ts';
import { badInput } from '../store/errors.ts';
import { dryRun, readShown } from './import.ts';
import { printImport, printProblems, SHOWN_AT_MOST, writeReport } from './import-printing.ts';
import { EXIT, print } from './printing.ts';
import { runStep } from './progress.ts';
import { namesTables, readTablesShown, type TableOptions } from './read-tables.ts';

export interface ValidateOptions extends TableOptions {
  readonly againstStore?: boolean;
  readonly report?: string;
}

/**
 * `oretrace validate FILE`: says everything that is wrong with a bundle, a table or a folder of tables, and touches no
 * store, unless it is to be held against one; nothing is written even then. Ends with exit code 1 when anything is wrong.
 */
export async function validate(path: string, options: ValidateOptions): Promise<void> {
  if (namesTables(path)) return validateFacts(await readTablesShown([path], options), options);
  if ((await contentOf(path)) === 'facts')
    return validateFacts(await readShown((advance) => readBundle(path, advance)), options);
  if (options.againstStore) throw historyAgainstStore();
  const check = await runStep({ en: 'Checking', zh: '检查' }, (advance) => validateHistory(path, advance));
  await printHistoryCheck(check, options.report);
  if (check.problems.length > 0) process.exitCode = EXIT.failed;
}

async function contentOf(path: string): Promise<'facts' | 'history'> {
  const { header, lines } = await openBundle(path);
  await lines.return(undefined);
  return header.content;
}

async function validateFacts(
  file: ReadFile,
  { againstStore = false, report }: ValidateOptions,
): Promise<void> {
  const found = againstStore
    ? await dryRun(readConfig(process.env), file, {})
    : await runStep({ en: 'Checking', zh: '检查' }, (advance) =>
        foreseeImport(NO_GROUND, file, { onProgress: ({ done, total }) => advance(done, total) }),
      );
  await printImport(found, report);
  if (found.problems.length > 0) process.exitCode = EXIT.failed;
}

async function printHistoryCheck(check: HistoryCheck, reportFile: string | undefined): Promise<void> {
  const { problems, fileDigest, fileName, entryCount, factCount, revision } = check;
  const [entries, facts, rejected] = [entryCount, factCount, countRows(problems)].map((number) =>
    number.toLocaleString('en-US'),
  );
  print({
    en: `${fileName}: a history of ${entries} revisions and ${facts} facts, ${rejected} lines wrong. Last digest: ${revision.digest}`,
    zh: `${fileName}：变更历史，共 ${entries} 次修订、${facts} 条事实，有误 ${rejected} 行。最后摘要：${revision.digest}`,
  });
  printProblems(problems, { en: 'Wrong', zh: '有误' });
  const { problems: _, ...counts } = check;
  const lines = [
    { entry: 'summary', format: 'history', ...counts },
    ...problems.map((problem) => ({ entry: 'refused', ...problem })),
  ];
  await writeReport(lines.map((line) => `${JSON.stringify(line)}\n`).join(''), {
    reportFile,
    long: problems.length > SHOWN_AT_MOST,
    fileDigest,
  });
}

function historyAgainstStore() {
  return badInput([
    {
      field: '--against-store',
      value: 'history',
      problem: {
        en: 'a history is restored into an empty store, so that there is nothing to hold it against',
        zh: '变更历史只恢复到空的存储中，无可比对',
      },
      accepted: { en: 'a bundle of facts, or tables', zh: '事实数据包或表格' },
    },
  ]);
}
