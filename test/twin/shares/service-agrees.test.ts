import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RowBudget } from '../../../src/chain/row-budget.ts';
import type { LogEntry } from '../../../src/store/changesets.ts';
import { openEmbeddedStore } from '../../../src/store/embedded/index.ts';
import type { Store } from '../../../src/store/port.ts';
import { ChainProjection } from '../../../src/trace/projection/projection.ts';
import { ThreadedTraceRunner } from '../../../src/trace/running/runner.ts';
import { TraceService } from '../../../src/trace/service.ts';
import type { Spell } from './case.ts';
import {
  type Moment,
  recordedLog,
  recordShareHistories,
  StandingChain,
  shareHistory,
  windowOf,
} from './recorded-chains.ts';
import { RightShares } from './shown-difference.ts';

const ASKED = Number(process.env.ORETRACE_FUZZ_RUNS ?? 0);
const CHAINS = ASKED ? Math.ceil(ASKED / 20) : 20;
const SEED = ASKED ? Date.now() % 0x7fffffff : 20_261_123;
const PERIODS: readonly Spell[] = [
  { first: 3, last: 8 },
  { first: 0, last: null },
];

/** Random histories are recorded side by side in one store, and asked as they were known at each revision. */
describe(`shares of recorded chains and the twin (${CHAINS} histories, seed ${SEED})`, () => {
  const runner = new ThreadedTraceRunner();
  let folder: string;
  let store: Store;
  let projection: ChainProjection;
  let service: TraceService;
  let moments: Moment[];
  let log: LogEntry[];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'oretrace-shares-'));
    store = await openEmbeddedStore({ file: join(folder, 'store.db') });
    const histories = Array.from(
      { length: CHAINS },
      (_, chain) => fc.sample(shareHistory(chain), { numRuns: 1, seed: SEED + chain })[0] ?? [],
    );
    // It follows the log from before there was anything.
    projection = new ChainProjection(store);
    await projection.current();
    moments = await recordShareHistories(store, histories);
    log = await recordedLog(store);
    const clock = () => new Date('2030-01-01T04:00:00Z');
    service = new TraceService({ store, projection, runner, clock, deadline: 120_000 });
  }, 120_000);

  afterAll(async () => {
    await runner.close();
    await projection.close();
    await store.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('agree: all nodes and minerals, all flags and some, now and as known before', async () => {
    const shown: Record<string, number> = { exact: 0, mixed: 0, open: 0, merged: 0, grounds: 0 };
    const count = (what: string, isSo: boolean) => {
      shown[what] = (shown[what] as number) + Number(isSo);
    };
    for (const [at, { revision, knownAt }] of moments.entries()) {
      const time = at === moments.length - 1 ? {} : { knownAt };
      for (let chain = 0; chain < CHAINS; chain += 1) {
        const standing = new StandingChain(log, revision, chain);
        for (const [one, period] of PERIODS.entries()) {
          const named = one === 0 ? null : standing.flagIds.slice(0, 2);
          const right = new RightShares(standing.caseOf(named ?? standing.liveFlagIds, period));
          const traces = service.forRequest(new RowBudget());
          for (const id of standing.nodeIds) {
            const node = standing.knownAs(id);
            const args = { period: windowOf(period), ...(named && { flags: named }), ...time };
            const told = await traces.sharesOfNode(id, args);
            const where = `chain ${chain} at ${at}, ${JSON.stringify(args)}`;
            expect(right.differenceAt(node, told), where).toBeNull();
            count('merged', node !== id);
            for (const share of told) {
              const { tainted } = share;
              count('exact', right.twin.isExact && tainted !== null);
              count('mixed', tainted?.isExact === true && tainted.least > 0 && tainted.most < 1);
              count('open', tainted?.isExact === false);
            }
            const first = told[0];
            if (first === undefined) continue;
            const grounds = await first.grounds();
            expect(right.groundsDiffer(node, first.mineral, grounds, standing.sourceIds), where).toBeNull();
            count('grounds', grounds.assumptions.length + grounds.unknownOriginCount > 0);
          }
        }
      }
    }
    for (const [what, times] of Object.entries(shown)) {
      expect(times, `${what}: ${JSON.stringify(shown)}`).toBeGreaterThan(CHAINS);
    }
  }, 300_000);
});
