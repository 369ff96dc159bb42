import { statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Operation } from '../src/store/changesets.ts';
import { openEmbeddedStore } from '../src/store/embedded/index.ts';
import type { Store } from '../src/store/port.ts';
import { engine } from '../src/trace/engine/engine.ts';
import { ChainProjection } from '../src/trace/projection/projection.ts';
import type { Snapshot } from '../src/trace/projection/types.ts';
import { chainGraph } from './chain/chain-graph.ts';
import { linkId, linkProperties, nodeId } from './chain/ids.ts';
import { Random } from './chain/random.ts';
import { type SyntheticChain, syntheticChain } from './chain/synthetic-chain.ts';
import { sellers, taintedAt } from './flags.ts';
import type { Options } from './options.ts';
import { count, mebibytes, milliseconds, type Report, timing } from './report.ts';
import { Samples } from './samples.ts';
import { makeChainFile } from './store/chain-file.ts';

/** Writes that are followed. */
const WRITES = 40;

/** The projection of a chain of 1 M nodes and 5 M links: built from an embedded store, and following its writes. */
export async function storeBench(report: Report, { seed, scale }: Options): Promise<void> {
  const chain = syntheticChain({ nodes: 1_000_000 * scale, links: 5_000_000 * scale, seed });
  report.heading(
    `The projection of ${count(chain.nodes)} nodes and ${count(chain.links)} links, from an embedded store`,
  );
  const folder = await mkdtemp(join(tmpdir(), 'oretrace-bench-'));
  const file = join(folder, 'chain.db');
  try {
    const seconds = await secondsOf(() => makeChainFile(file, chain));
    report.note(
      `The file of ${mebibytes(statSync(file).size)} was filled straight, table by table, in ${seconds.toFixed(0)} s ` +
        '(not measured: nobody loads a chain that way).',
    );
    const store = await openEmbeddedStore({ file });
    const projection = new ChainProjection(store);
    try {
      const built = await secondsOf(() => projection.current());
      reportMemory(report, projection, chain, built);
      await reportCatchUp(report, store, projection, chain, seed);
      compareTraces(report, await projection.at(1), chain, seed);
    } finally {
      await projection.close();
      await store.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function reportMemory(
  report: Report,
  projection: ChainProjection,
  chain: SyntheticChain,
  seconds: number,
): void {
  const figures = projection.figures();
  if (figures === null) throw new Error('a projection that has answered has figures');
  const perLink = figures.columns.reserved / chain.links;
  report.table(
    ['projection', ''],
    [
      ['built from the store in', `${seconds.toFixed(1)} s`],
      ['rows laid out', count(figures.rowsLaidOut)],
      [
        'topology both ways, dates, minerals, revisions, places passed, where masses and documents stand; room for more included',
        mebibytes(figures.columns.reserved),
      ],
      ['… a link', `${perLink.toFixed(1)} bytes`],
      ['… a link without that room', `${(figures.columns.used / chain.links).toFixed(1)} bytes`],
      ['ids of nodes, links and places', mebibytes(figures.idBytes)],
      ['… a link', `${(figures.idBytes / chain.links).toFixed(1)} bytes`],
      ['a mass stated exactly, of one mineral; a document named', '16 bytes; 4 bytes'],
    ],
  );
  report.target('at most 80 bytes a link', perLink <= 80, `${perLink.toFixed(1)} bytes`);
}

/** One link a write: every other a new one, every other an amendment. */
async function reportCatchUp(
  report: Report,
  store: Store,
  projection: ChainProjection,
  chain: SyntheticChain,
  seed: number,
): Promise<void> {
  const random = new Random(seed);
  const [writing, catchingUp] = [new Samples(), new Samples()];
  for (let write = 0; write < WRITES; write += 1) {
    const link = random.below(chain.links);
    const id = write % 2 === 0 ? `supply-link:bench:new-${write}` : linkId(link);
    const operation: Operation = {
      op: 'put',
      fact: {
        kind: 'SupplyLink',
        id,
        properties: {
          from: nodeId(chain, chain.from[link] as number),
          to: nodeId(chain, chain.to[link] as number),
          ...linkProperties(chain, link),
          note: 'as the bench has it',
        },
      },
    };
    const changeset = {
      id: `bench-${write}`,
      author: 'bench',
      reason: 'to be followed',
      operations: [operation],
    };
    const start = performance.now();
    const { revision } = await store.apply(changeset);
    const applied = performance.now();
    const snapshot = await projection.current();
    const followed = performance.now();
    if (snapshot.revision !== revision || snapshot.rowOf(id) === undefined) {
      report.same(`whether write ${write} is seen`, { store: revision, projection: snapshot.revision });
    }
    writing.milliseconds.push(applied - start);
    catchingUp.milliseconds.push(followed - applied);
  }
  report.table(
    ['one link a write', 'median', 'p95', 'samples'],
    [
      ['the write itself, acknowledged and durable', ...timing(writing)],
      ['from then until a snapshot that holds it', ...timing(catchingUp)],
    ],
  );
  report.target(
    'catching up after a write takes under 50 ms',
    catchingUp.p95 < 50,
    `p95 ${milliseconds(catchingUp.p95)}`,
  );
}

/** The projection's graph must give what the same chain gives without any store. */
function compareTraces(report: Report, snapshot: Snapshot, chain: SyntheticChain, seed: number): void {
  const graph = chainGraph(chain);
  for (const node of sellers(chain, graph, 'mines', 2, new Random(seed))) {
    const known = snapshot.nodeOf(nodeId(chain, node));
    if (known === undefined) throw new Error(`${nodeId(chain, node)} is not in the projection`);
    const direct = engine.traceForward(graph, taintedAt(graph, node, null), chain.asOf).states;
    const projected = engine.traceForward(
      snapshot.graph,
      taintedAt(snapshot.graph, known, null),
      chain.asOf,
    ).states;
    report.same(`a trace from ${nodeId(chain, node)}, in figures`, {
      'without a store': figuresOf(direct),
      'by the projection': figuresOf(projected),
    });
  }
}

function figuresOf(states: {
  readonly count: number;
  readonly firstPossibleOn: Int32Array;
  readonly hops: Int32Array;
  readonly current: Uint8Array;
}): Record<string, number> {
  const sum = (column: Iterable<number>) => {
    let total = 0;
    for (const one of column) total += one;
    return total;
  };
  return {
    states: states.count,
    days: sum(states.firstPossibleOn),
    hops: sum(states.hops),
    current: sum(states.current),
  };
}

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}
