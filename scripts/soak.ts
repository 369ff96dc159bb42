import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RoundReport } from '../test/kills/rounds.ts';

/**
 * Kills servers and imports many times and tells what was found: `npm run soak`, with ORETRACE_KILL_ROUNDS rounds of
 * each kind (20 unless set). Ends with 1 when any round lost or halved a changeset.
 */

const roundsText = process.env.ORETRACE_KILL_ROUNDS || '20';
if (!/^[1-9]\d{0,4}$/.test(roundsText)) {
  console.error(
    `ORETRACE_KILL_ROUNDS = ${JSON.stringify(roundsText)}; accepted: a whole number from 1 to 99999.`,
  );
  console.error(`ORETRACE_KILL_ROUNDS = ${JSON.stringify(roundsText)}；应为 1 至 99999 的整数。`);
  process.exit(1);
}

const folder = await mkdtemp(join(tmpdir(), 'oretrace-soak-'));
const report = join(folder, 'rounds.jsonl');
const start = Date.now();
const code = await runKills();
printSummary(existsSync(report) ? readRounds() : []);
await rm(folder, { recursive: true, force: true });
process.exitCode = code;

function runKills(): Promise<number> {
  const suites = ['api', 'neo4j', 'import'].map((killed) => `test/kills/${killed}-killed.test.ts`);
  const child = spawn(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...suites], {
    stdio: 'inherit',
    env: { ...process.env, ORETRACE_KILL_ROUNDS: roundsText, ORETRACE_KILL_REPORT: report },
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (ended) => resolve(ended ?? 1));
  });
}

function readRounds(): readonly RoundReport[] {
  const lines = readFileSync(report, 'utf8').trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line) as RoundReport);
}

function printSummary(rounds: readonly RoundReport[]): void {
  const summary = new Map<string, { rounds: number; acknowledged: number; whole: number; absent: number }>();
  for (const { kill, moment, acknowledged, whole, absent } of rounds) {
    const name = `${kill}, ${moment}`;
    const sum = summary.get(name) ?? { rounds: 0, acknowledged: 0, whole: 0, absent: 0 };
    summary.set(name, {
      rounds: sum.rounds + 1,
      acknowledged: sum.acknowledged + acknowledged,
      whole: sum.whole + whole,
      absent: sum.absent + absent,
    });
  }
  console.log(`
Changesets, by what became of them 变更集及其结果:
acknowledged  before the kill, all found again 中断前已确认，事后全部找到
whole         not acknowledged, found whole 未确认，事后完整存在
absent        not acknowledged, no trace of it 未确认，事后毫无痕迹`);
  console.table(Object.fromEntries([...summary].sort(([a], [b]) => (a < b ? -1 : 1))));
  const minutes = ((Date.now() - start) / 60_000).toFixed(1);
  console.log(
    code === 0
      ? `${rounds.length} kills in ${minutes} minutes; nothing acknowledged was lost, nothing was halved.`
      : `${rounds.length} kills passed in ${minutes} minutes; see above what failed.`,
  );
  console.log(
    code === 0
      ? `${minutes} 分钟内中断 ${rounds.length} 次；已确认的无一丢失，亦无残缺。`
      : `${minutes} 分钟内有 ${rounds.length} 次中断通过检验；未通过者见上文。`,
  );
}
