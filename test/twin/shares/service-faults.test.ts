import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEmbeddedStore } from '../../../src/store/embedded/index.ts';
import type { Store } from '../../../src/store/port.ts';
import { Deadline } from '../../../src/trace/deadline.ts';
import * as trueProjection from '../../../src/trace/projection/projection.ts';
import type { Snapshot } from '../../../src/trace/projection/types.ts';
import type { TraceRunner } from '../../../src/trace/running/types.ts';
import * as truePools from '../../../src/trace/sharing/pool-shares.ts';
import * as trueShares from '../../../src/trace/sharing/shares.ts';
import * as trueGrounds from '../../../src/trace/sharing/telling-grounds.ts';
import * as trueTold from '../../../src/trace/sharing/telling-shares.ts';
import { Together } from '../../../src/trace/together.ts';
import { importFaulty, type SourceFault } from '../faults/faulty-source.ts';
import { FAULTS_IN_FLOWS_SOURCE, FAULTS_IN_SHARING_SOURCE } from './in-service-source.ts';
import {
  type Moment,
  recordedLog,
  recordShareHistories,
  StandingChain,
  shareHistory,
  windowOf,
} from './recorded-chains.ts';
import { RightShares } from './shown-difference.ts';

const CHAINS = 40;
const PERIOD = { first: 3, last: 8 };
const SHARING = {
  ...trueShares,
  ...truePools,
  ...trueGrounds,
  ...trueTold,
};
type Sharing = typeof SHARING;

/** One chain at one moment, flags named, and what is right of it. */
interface Question {
  readonly moment: Moment;
  readonly standing: StandingChain;
  readonly flags: readonly string[];
  readonly right: RightShares;
}

/** Faults in what stands between the system and the API, made in the source and asked about real snapshots. */
describe('the comparison of told shares with the twin', () => {
  let folder: string;
  let store: Store;
  const questions: Question[] = [];
  const snapshots = new Map<Moment, Snapshot>();

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'oretrace-share-faults-'));
    store = await openEmbeddedStore({ file: join(folder, 'store.db') });
    const histories = Array.from(
      { length: CHAINS },
      (_, chain) => fc.sample(shareHistory(chain), { numRuns: 1, seed: 7 + chain })[0] ?? [],
    );
    const moments = await recordShareHistories(store, histories);
    const log = await recordedLog(store);
    for (let chain = 0; chain < CHAINS; chain += 1) {
      const moment = moments[1 + (chain % (moments.length - 1))] as Moment;
      const standing = new StandingChain(log, moment.revision, chain);
      const flags = chain % 4 === 0 ? [] : standing.flagIds;
      questions.push({ moment, standing, flags, right: new RightShares(standing.caseOf(flags, PERIOD)) });
    }
    for (const [moment, snapshot] of await snapshotsBy(trueProjection)) snapshots.set(moment, snapshot);
  }, 120_000);

  afterAll(async () => {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function snapshotsBy({ ChainProjection }: typeof trueProjection): Promise<Map<Moment, Snapshot>> {
    const projection = new ChainProjection(store);
    try {
      // As at any time: what was asked about last is later than what is asked about now.
      await projection.current();
      const found = new Map<Moment, Snapshot>();
      for (const { moment } of questions) {
        if (!found.has(moment)) found.set(moment, await projection.at(moment.revision));
      }
      return found;
    } finally {
      await projection.close();
    }
  }

  async function isFoundOut(sharing: Sharing, at: ReadonlyMap<Moment, Snapshot>): Promise<boolean> {
    for (const question of questions) {
      try {
        if (await differs(sharing, at.get(question.moment) as Snapshot, question)) return true;
      } catch {
        // What contradicts itself has been found out, too.
        return true;
      }
    }
    return false;
  }

  it('finds nothing wrong with the program as it is, nor with a copy without a fault', async () => {
    for (const question of questions) {
      expect(await differs(SHARING, snapshots.get(question.moment) as Snapshot, question)).toBeNull();
    }
    expect(await isFoundOut(await faultySharing([]), snapshots)).toBe(false);
  });

  it.each(Object.entries(FAULTS_IN_SHARING_SOURCE))(
    'finds the fault made in the source: %s',
    async (_, faults) => {
      expect(await isFoundOut(await faultySharing(faults), snapshots)).toBe(true);
    },
  );

  it.each(Object.entries(FAULTS_IN_FLOWS_SOURCE))(
    'finds the fault made in the source of what stands at nodes: %s',
    async (_, faults) => {
      const module = await importFaulty<typeof trueProjection>('trace/projection', 'projection.ts', faults);
      expect(await isFoundOut(SHARING, await snapshotsBy(module))).toBe(true);
    },
  );
});

/** Each module from a copy of its own: none of them keeps anything. */
async function faultySharing(faults: readonly SourceFault[]): Promise<Sharing> {
  const modules: Partial<Sharing>[] = [];
  for (const file of ['shares.ts', 'pool-shares.ts', 'telling-grounds.ts', 'telling-shares.ts']) {
    modules.push(await importFaulty<Partial<Sharing>>('trace/sharing', file, faults));
  }
  return Object.assign({ ...SHARING }, ...modules);
}

async function differs(
  { sharesOfNode, PoolShares, tellShares, tellShareGrounds }: Sharing,
  snapshot: Snapshot,
  { standing, flags, right }: Question,
): Promise<string | null> {
  const runner = {
    shares: async (
      { graph }: Snapshot,
      tainted: Parameters<typeof tellShares>[1],
      asked: Parameters<typeof tellShares>[2],
      stop: Parameters<typeof tellShares>[3],
    ) => tellShares(graph, tainted, asked, stop),
    shareGrounds: async (
      { graph }: Snapshot,
      tainted: Parameters<typeof tellShareGrounds>[1],
      asked: Parameters<typeof tellShareGrounds>[2],
      stop: Parameters<typeof tellShareGrounds>[3],
    ) => tellShareGrounds(graph, tainted, asked, stop),
    // Shares ask nothing else of it, and these at once, without a thread.
  } as unknown as TraceRunner;
  const newDeadline = () => new Deadline(60_000);
  const request = { runner, pools: new PoolShares(runner, newDeadline), grounds: new Together(newDeadline) };
  const args = { period: windowOf(PERIOD), flags };
  const nodes = [...new Set(standing.nodeIds.map((id) => standing.knownAs(id)))];
  // At once, so that they are one system.
  const told = await Promise.all(
    nodes.map(async (node) => ({ node, shares: await sharesOfNode(request, snapshot, node, args) })),
  );
  for (const { node, shares } of told) {
    const found = right.differenceAt(node, shares);
    if (found) return found;
  }
  for (const { node, shares } of told.slice(0, 2)) {
    for (const share of shares) {
      const found = right.groundsDiffer(node, share.mineral, await share.grounds(), standing.sourceIds);
      if (found) return found;
    }
  }
  return null;
}
