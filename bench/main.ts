import { control } from './control.ts';
import { large } from './large.ts';
import { machineText } from './machine.ts';
import { type Options, type Part, readOptions, UsageError } from './options.ts';
import { previewBench } from './preview.ts';
import { Report } from './report.ts';
import { share } from './share.ts';
import { small } from './small.ts';
import { storeBench } from './store.ts';
import { strength } from './strength.ts';

/**
 * `npm run bench`: prints Markdown tables for docs/performance.md, and for each target PASS or FAIL. Ends with 1 only
 * when answers that must be the same differ.
 */

const BENCHES: Record<Part, (report: Report, options: Options) => Promise<void>> = {
  small,
  large,
  control,
  strength,
  share,
  preview: previewBench,
  store: storeBench,
};

try {
  const options = readOptions(process.argv.slice(2));
  const report = new Report();
  report.note(
    `${machineText()}; \`npm run bench -- ${process.argv.slice(2).join(' ')}\``.replace(' -- `', '`'),
  );
  for (const part of options.parts) await BENCHES[part](report, options);
  process.exitCode = report.end();
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
