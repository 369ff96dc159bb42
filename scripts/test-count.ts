import { readFileSync } from 'node:fs';

/** Prints `N passed, N failed` from vitest's JSON report, and fails where the run failed or counted nothing. */

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

const [, , file = '', status] = process.argv;
let passed = 0;
let failed = 0;
try {
  const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
  // A suite that could not even be loaded holds no test, and still failed.
  const unloaded = report.testResults.filter(
    (suite) => suite.status === 'failed' && suite.assertionResults.length === 0,
  );
  passed = report.numPassedTests;
  failed = report.numFailedTests + unloaded.length;
} catch (error) {
  console.error(`no test report: ${String(error)}`);
}
if (failed === 0 && (passed === 0 || status !== '0')) failed = 1;
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
