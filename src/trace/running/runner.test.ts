import { execFile } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { setEnvironmentData } from 'node:worker_threads';
import { afterEach, describe, expect, test } from 'vitest';
import { expectRefusal } from '../../../test/testkit/refusals.ts';
import { appendRow, endRow } from '../engine/appending.ts';
import { engine } from '../engine/engine.ts';
import { buildChainGraph, type ConversionRecord, type LinkRecord } from '../engine/graph.ts';
import { appendDocuments } from '../engine/row-evidence.ts';
import type { ChainGraph, OriginStates, ReachedStates, TaintedRow, WalkedRow } from '../engine/types.ts';
import { UNBOUNDED_END, UNBOUNDED_START } from '../engine/types.ts';
import { explainExposure, USUAL_BOUNDS } from '../explaining/explanation.ts';
import { nodeQuantities } from '../mixing/node-quantities.ts';
import { tellShareGrounds } from '../sharing/telling-grounds.ts';
import { tellShares } from '../sharing/telling-shares.ts';
import { evidenceOfRows } from '../strength/evidence-of-rows.ts';
import { traceStrength } from '../strength/strength.ts';
import { ThreadedTraceRunner, type TraceRun, type TraceRunnerOptions } from './runner.ts';
import type { Cancellation } from './types.ts';

const AS_OF = 1_000;
const MINERALS = 3;
const DOCUMENTS = 8;

let runner: ThreadedTraceRunner;
afterEach(() => runner.close());

function start(options: TraceRunnerOptions = {}): ThreadedTraceRunner {
  runner = new ThreadedTraceRunner(options);
  return runner;
}

/** A cancellation that is the test's to cancel: its flag and its signal apart, as they reach different threads. */
function cancellation(): Cancellation & { readonly controller: AbortController } {
  const controller = new AbortController();
  const flag = new Int32Array(new SharedArrayBuffer(4));
  return { flag, signal: controller.signal, controller };
}

/** Numbers from 0 up to a limit, the same for the same seed. */
function numbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

function randomGraph(seed: number, nodeCount = 30, linkCount = 90): ChainGraph {
  const next = numbers(seed);
  const links = Array.from({ length: linkCount }, (): LinkRecord => {
    const day = next(AS_OF);
    return {
      from: next(nodeCount),
      to: next(nodeCount),
      start: next(4) === 0 ? UNBOUNDED_START : day,
      end: next(3) === 0 ? UNBOUNDED_END : day + next(500),
      minerals: [next(MINERALS), next(MINERALS)],
    };
  });
  const conversions = Array.from(
    { length: nodeCount / 3 },
    (): ConversionRecord => ({ node: next(nodeCount), input: next(MINERALS), output: next(MINERALS) }),
  );
  const room = { documents: 3 * linkCount };
  return buildChainGraph({ nodeCount, mineralCount: MINERALS, links, conversions, room });
}

/**
 * Has rows of a graph rest on documents, or be of company scope, at random.
 *
 * @returns by number of the document, how strong it is
 */
function withEvidence({ columns }: ChainGraph, seed: number): Uint8Array {
  const next = numbers(seed);
  for (let row = 0; row < columns.laidOut; row += 1) {
    const documents = Array.from({ length: next(3) }, () => next(DOCUMENTS));
    columns.rowEvidence[row] = appendDocuments(columns, documents, next(3) === 0);
  }
  return Uint8Array.from({ length: DOCUMENTS }, () => next(6));
}

/** Chains side by side, each so many links long, with nothing that ends a trace early. */
function longGraph(links: number): ChainGraph {
  return buildChainGraph({
    nodeCount: links + 1,
    mineralCount: 1,
    links: Array.from({ length: links }, (_, from) => ({
      from,
      to: from + 1,
      start: UNBOUNDED_START,
      end: UNBOUNDED_END,
      minerals: [0],
    })),
  });
}

function from(...rows: readonly number[]): TaintedRow[] {
  return rows.map((row) => ({ row, from: UNBOUNDED_START, to: UNBOUNDED_END, minerals: null }));
}

/** States in one order, as no order is promised. */
function inOrder(states: ReachedStates | OriginStates): readonly (readonly number[])[] {
  const columns = Object.values(states).filter((column): column is Int32Array => ArrayBuffer.isView(column));
  return Array.from({ length: states.count }, (_, one) =>
    columns.map((column) => column[one] as number),
  ).sort((a, b) => (a.join(' ') < b.join(' ') ? -1 : 1));
}

function rowsInOrder(rows: readonly WalkedRow[]) {
  return rows
    .map((row) => ({ ...row, minerals: [...row.minerals].sort() }))
    .sort((a, b) => a.row - b.row || a.from - b.from);
}

describe('a trace on another thread', () => {
  test('is answered as on this one: states, shortest walks, walked rows', async () => {
    start();
    let reached = 0;
    for (let seed = 1; seed <= 12; seed += 1) {
      const graph = randomGraph(seed);
      const tainted = [
        ...from(0, 7),
        { row: 20, from: 100, to: 700, minerals: Int32Array.of(0, 2) },
        { row: 20, from: 800, to: 900, minerals: Int32Array.of(1) },
      ];
      const expected = engine.traceForward(graph, tainted, AS_OF);
      const ran = await runner.forward({ graph }, tainted, AS_OF, cancellation());
      expect(ran.complete).toBe(true);
      expect(inOrder(ran.states)).toEqual(inOrder(expected.states));
      reached += ran.states.count;
      for (let node = 0; node < graph.nodeCount; node += 1) {
        expect(await ran.shortestWalk({ node })).toEqual(expected.shortestWalk({ node }));
        const produced = { node, mineral: 1, produced: true };
        expect(await ran.shortestWalk(produced)).toEqual(expected.shortestWalk(produced));
      }
      expect(rowsInOrder(await ran.walkedRows())).toEqual(rowsInOrder(expected.walkedRows()));
      expect(rowsInOrder(await ran.walkedRows([3, 4]))).toEqual(rowsInOrder(expected.walkedRows([3, 4])));
    }
    expect(reached).toBeGreaterThan(100);
  });

  test('backward: states, and which rows can begin a walk', async () => {
    start();
    const admitted = new Set<boolean>();
    for (let seed = 1; seed <= 12; seed += 1) {
      const graph = randomGraph(seed);
      for (const minerals of [null, Int32Array.of(1)]) {
        const destination = { node: seed, minerals };
        const expected = engine.traceBackward(graph, destination, AS_OF);
        const ran = await runner.backward({ graph }, destination, AS_OF, cancellation());
        expect(ran.complete).toBe(true);
        expect(inOrder(ran.states)).toEqual(inOrder(expected.states));
        const rows = from(...Array(90).keys()).map((row) => ({ ...row, to: 500 }));
        const admits = await ran.admits(rows);
        expect(admits).toEqual(rows.map((row) => expected.admits(row)));
        for (const one of admits) admitted.add(one);
      }
    }
    expect(admitted).toEqual(new Set([true, false]));
  });

  test('says how strong each state is, as on this one', async () => {
    start();
    const told = new Set<string>();
    for (let seed = 1; seed <= 6; seed += 1) {
      const graph = randomGraph(seed);
      const documentStrengths = withEvidence(graph, seed);
      const tainted = from(0, 7);
      const ran = await runner.forward({ graph }, tainted, AS_OF, cancellation());
      for (const flag of [5, 2] as const) {
        const evidence = evidenceOfRows(graph.columns, documentStrengths);
        const expected = traceStrength(graph, tainted, AS_OF, evidence, flag);
        const states = await ran.strength({ documentStrengths, flag });
        expect(states).toEqual(expected.states);
        for (const [one, strength] of states.strength.entries())
          told.add(`${strength} ${states.traced[one]}`);
      }
    }
    expect(told.size).toBeGreaterThan(6);
    const cancelled = cancellation();
    cancelled.flag[0] = 1;
    const ran = await runner.forward({ graph: longGraph(9) }, from(0), AS_OF, cancellation());
    await expectRefusal('DEADLINE_EXCEEDED', () =>
      ran.strength({ documentStrengths: new Uint8Array(1), flag: 5 }, cancelled),
    );
  });

  test('says why a node was reached, as on this one', async () => {
    start({ keptStates: 1 });
    let walks = 0;
    for (let seed = 1; seed <= 6; seed += 1) {
      const graph = randomGraph(seed);
      const documentStrengths = withEvidence(graph, seed);
      const tainted = from(0, 7, 20);
      const ran = await runner.forward({ graph }, tainted, AS_OF, cancellation());
      const expected = engine.traceForward(graph, tainted, AS_OF);
      const evidence = evidenceOfRows(graph.columns, documentStrengths);
      for (const node of new Set(ran.states.node)) {
        const told = await ran.explanation({
          ends: [{ node }],
          bounds: USUAL_BOUNDS,
          documentStrengths,
          flag: 4,
        });
        const walked = expected.walkedRows([node]);
        expect(told).toEqual(
          explainExposure({ graph, tainted, asOf: AS_OF, ends: [{ node }], walked, evidence, flag: 4 }),
        );
        walks += told.walks.length;
      }
    }
    expect(walks).toBeGreaterThan(100);
    const cancelled = cancellation();
    cancelled.flag[0] = 1;
    const graph = longGraph(9_000);
    const ran = await runner.forward({ graph }, from(0), AS_OF, cancellation());
    const asked = { bounds: USUAL_BOUNDS, documentStrengths: new Uint8Array(1), flag: 5 } as const;
    await expectRefusal('DEADLINE_EXCEEDED', () =>
      ran.explanation({ ends: [{ node: 9_000 }], ...asked }, cancelled),
    );
  });

  test('tells shares and what they rest on, as on this one', async () => {
    start();
    const period = { from: 100, to: 900 };
    const parts = new Set<string>();
    let grounds = 0;
    for (let seed = 1; seed <= 6; seed += 1) {
      const graph = randomGraph(seed);
      const next = numbers(seed);
      const sources = Array.from({ length: 12 }, (_, number) => {
        const low = 1 + next(9);
        const isOpen = next(4) === 0;
        return {
          node: next(graph.nodeCount),
          mineral: next(MINERALS),
          low: isOpen ? 0 : low,
          high: isOpen ? Number.POSITIVE_INFINITY : low,
          isOpen,
          clean: next(3) / 2,
          from: next(AS_OF),
          to: UNBOUNDED_END,
          isMiningFigure: false,
          number,
        };
      });
      const quantities = nodeQuantities(graph.nodeCount, [], sources, (node) => node % 5 === 0);
      const tainted = from(0, 7, 20);
      const node = Int32Array.from({ length: graph.nodeCount }, (_, one) => one);
      const asked = { quantities, period, node, mineral: node.map((one) => one % MINERALS) };
      const expected = tellShares(graph, tainted, asked, { stopped: false });
      const told = await runner.shares({ graph }, tainted, asked, cancellation());
      expect(told).toEqual(expected);
      for (const [one, mass] of told.mass.entries()) parts.add(`${mass} ${told.taintedHigh[one] === 0}`);
      for (const one of [1, 2, 3]) {
        const pool = { quantities, period, node: one, mineral: one % MINERALS };
        const rests = await runner.shareGrounds({ graph }, tainted, pool, cancellation());
        expect(rests).toEqual(tellShareGrounds(graph, tainted, pool, { stopped: false }));
        grounds += rests.assumptions.length;
      }
    }
    expect(parts.size).toBeGreaterThan(2);
    expect(grounds).toBeGreaterThan(10);
    const graph = longGraph(20_000);
    const quantities = nodeQuantities(graph.nodeCount, [], [], () => false);
    const last = { quantities, period, node: 20_000, mineral: 0 };
    const pools = { ...last, node: Int32Array.of(20_000), mineral: Int32Array.of(0) };
    const cancelled = cancellation();
    cancelled.flag[0] = 1;
    await expectRefusal('DEADLINE_EXCEEDED', () => runner.shares({ graph }, [], pools, cancelled));
    await expectRefusal('DEADLINE_EXCEEDED', () => runner.shareGrounds({ graph }, [], last, cancelled));
  });

  test('sees what was appended since, at the revision that it is asked at', async () => {
    start();
    const graph = buildChainGraph({
      nodeCount: 3,
      mineralCount: 1,
      links: [{ from: 0, to: 1, start: 1, end: 9, minerals: [0] }],
      room: { rows: 1 },
    });
    const nodesAt = async (revision: number) => {
      const ran = await runner.forward({ graph: { ...graph, revision } }, from(0), AS_OF, cancellation());
      return [...ran.states.node].sort();
    };
    expect(await nodesAt(1)).toEqual([1]);
    const row = {
      from: 1,
      to: 2,
      first: 1,
      last: 9,
      set: 0,
      link: 1,
      via: 0,
      masses: 0,
      evidence: 0,
      recorded: 2,
    };
    appendRow(graph.columns, row);
    expect([await nodesAt(1), await nodesAt(2)]).toEqual([[1], [1, 2]]);
    endRow(graph.columns, 1, 3);
    expect([await nodesAt(2), await nodesAt(3)]).toEqual([[1, 2], [1]]);
  });

  test('several layouts, asked about in any order', async () => {
    start();
    const graphs = [1, 2, 3, 4].map((seed) => randomGraph(seed));
    const expected = graphs.map((graph) => inOrder(engine.traceForward(graph, from(0), AS_OF).states));
    for (const one of [0, 1, 2, 3, 0, 3, 1, 1, 2, 0]) {
      const ran = await runner.forward({ graph: graphs[one] as ChainGraph }, from(0), AS_OF, cancellation());
      expect(inOrder(ran.states)).toEqual(expected[one]);
    }
  });

  test('each thread takes its own share', async () => {
    start({ threads: 2 });
    const graph = randomGraph(1);
    const tainted = from(0, 7);
    const expected = engine.traceForward(graph, tainted, AS_OF);
    const answers = Array.from({ length: 8 }, async () => {
      const ran = await runner.forward({ graph }, tainted, AS_OF, cancellation());
      return [inOrder(ran.states), rowsInOrder(await ran.walkedRows())];
    });
    for (const answer of await Promise.all(answers)) {
      expect(answer).toEqual([inOrder(expected.states), rowsInOrder(expected.walkedRows())]);
    }
    expect(runner.figures).toEqual({ threads: 2, waiting: 0 });
  });
});

describe('walks of a trace that its thread no longer has', () => {
  test('are those of before: it is traced again', async () => {
    start({ keptStates: 1 });
    const [graph, other] = [randomGraph(5), randomGraph(6)];
    const expected = engine.traceForward(graph, from(0, 7), AS_OF);
    const ran = await runner.forward({ graph }, from(0, 7), AS_OF, cancellation());
    const { node } = expected.states;
    expect(node.length).toBeGreaterThan(3);
    for (const one of node) {
      await runner.forward({ graph: other }, from(0, 7), AS_OF, cancellation());
      expect(await ran.shortestWalk({ node: one })).toEqual(expected.shortestWalk({ node: one }));
    }
  });

  test('are refused when there is no time to trace again', async () => {
    const graph = longGraph(20_000);
    const evicted = async (keptStates: number) => {
      start({ keptStates });
      const ran = await runner.forward({ graph }, from(0), AS_OF, cancellation());
      await runner.forward({ graph }, from(0), AS_OF, cancellation());
      const cancelled = cancellation();
      cancelled.flag[0] = 1;
      return ran.shortestWalk({ node: 20_000 }, cancelled);
    };
    expect((await evicted(1_000_000))?.rows.length).toBe(20_000);
    await runner.close();
    await expectRefusal('DEADLINE_EXCEEDED', () => evicted(1));
  });

  test('are told whole to whoever asks after one who had no time for it', async () => {
    start({ keptStates: 1 });
    const graph = longGraph(20_000);
    const ran = await runner.forward({ graph }, from(0), AS_OF, cancellation());
    await runner.forward({ graph }, from(0), AS_OF, cancellation());
    const cancelled = cancellation();
    cancelled.flag[0] = 1;
    await expectRefusal('DEADLINE_EXCEEDED', () => ran.shortestWalk({ node: 20_000 }, cancelled));
    expect((await ran.shortestWalk({ node: 20_000 }))?.rows.length).toBe(20_000);
  });
});

describe('cancelling', () => {
  /**
   * Does it with a cancellation that comes sooner or later, until that is in the midst of what it cancels.
   *
   * @param run whether it was
   */
  async function untilInTheMidst(
    run: (cancelled: ReturnType<typeof cancellation>) => Promise<boolean>,
  ): Promise<void> {
    for (let wait = 1; ; wait = wait < 256 ? 2 * wait : 1) {
      const cancelled = cancellation();
      const running = run(cancelled);
      await setTimeout(wait);
      // The signal is for what waits; the flag alone reaches what runs.
      cancelled.flag[0] = 1;
      if (await running) return;
    }
  }

  test('ends a trace that runs: its states are a lower bound, and what is asked of them is answered', async () => {
    start();
    const links = 300_000;
    const graph = longGraph(links);
    await untilInTheMidst(async (cancelled) => {
      const ran = await runner.forward({ graph }, from(0), AS_OF, cancelled);
      expect(ran.complete).toBe(ran.states.count === links);
      if (ran.complete || ran.states.count === 0) return false;
      cancelled.controller.abort();
      expect((await ran.shortestWalk({ node: 1 }))?.rows).toEqual([0]);
      expect((await ran.walkedRows([2])).map(({ row }) => row).sort()).toEqual([0, 1]);
      const backward = await runner.backward({ graph }, { node: links, minerals: null }, AS_OF, cancelled);
      expect(backward.complete).toBe(false);
      return true;
    });
  });

  test('ends what is asked of a trace, which stays', async () => {
    start();
    const links = 300_000;
    const graph = longGraph(links);
    const ran = await runner.forward({ graph }, from(0), AS_OF, cancellation());
    await untilInTheMidst(async (cancelled) => {
      const rows = await ran.walkedRows([links], cancelled).catch((error: unknown) => error);
      if (Array.isArray(rows)) return false;
      await expectRefusal('DEADLINE_EXCEEDED', () => Promise.reject(rows));
      return true;
    });
    expect((await ran.walkedRows([links])).length).toBe(links);
  });

  test('what waits is answered at once with nothing; what runs goes on', async () => {
    const runs: TraceRun[] = [];
    start({ onTrace: (run) => runs.push(run) });
    const graph = longGraph(50_000);
    const order: string[] = [];
    const running = runner.forward({ graph }, from(0), AS_OF, cancellation()).then((ran) => {
      order.push('ran');
      return ran;
    });
    const cancelled = cancellation();
    const waiting = [
      runner.forward({ graph }, from(0), AS_OF, cancelled),
      runner.backward({ graph }, { node: 3, minerals: null }, AS_OF, cancelled),
    ].map((ran) => ran.finally(() => order.push('given up')));
    cancelled.controller.abort();
    for (const { states, complete } of await Promise.all(waiting)) {
      expect([states.count, complete]).toEqual([0, false]);
    }
    expect((await running).states.count).toBe(50_000);
    expect(order).toEqual(['given up', 'given up', 'ran']);
    // Aborted already when it is asked.
    expect((await runner.forward({ graph }, from(0), AS_OF, cancelled)).complete).toBe(false);
    expect(runs.map(({ direction, complete }) => [direction, complete])).toEqual([
      ['forward', false],
      ['backward', false],
      ['forward', true],
      ['forward', false],
    ]);
  });
});

test('who asks much lets others in between', async () => {
  start();
  const graph = randomGraph(1);
  const order: string[] = [];
  const screening = cancellation();
  const much = Array.from({ length: 100 }, (_, flag) =>
    runner.forward({ graph }, from(flag % 90), AS_OF, screening).then(() => order.push('much')),
  );
  const little = runner.forward({ graph }, from(0), AS_OF, cancellation()).then(() => order.push('little'));
  await Promise.all([...much, little]);
  expect(order.indexOf('little')).toBeLessThanOrEqual(2);
  expect(order.length).toBe(101);
});

describe('what goes wrong on a thread', () => {
  const graph = randomGraph(1);
  const dying = new URL('./dying-worker.cjs', import.meta.url);
  setEnvironmentData('threads that ended', new SharedArrayBuffer(4));

  async function expectWorking(): Promise<void> {
    const expected = engine.traceForward(graph, from(0), AS_OF);
    const ran = await runner.forward({ graph }, from(0), AS_OF, cancellation());
    expect(inOrder(ran.states)).toEqual(inOrder(expected.states));
  }

  test('an error reaches the caller, and the thread goes on', async () => {
    start();
    await expectWorking();
    const broken = { ...graph, columns: { ...graph.columns, rows: null } } as unknown as ChainGraph;
    await expect(runner.forward({ graph: broken }, from(0), AS_OF, cancellation())).rejects.toThrow(
      /null|undefined/,
    );
    await expectWorking();
    expect(runner.figures.threads).toBe(1);
  });

  test('a thread that ends is replaced, and what it was asked is asked again', async () => {
    start({ entry: dying });
    await expectWorking();
    // The dying worker ends when it is asked about this day for the first time.
    const ran = await runner.forward({ graph }, from(0), 666, cancellation());
    expect(inOrder(ran.states)).toEqual(inOrder(engine.traceForward(graph, from(0), 666).states));
    await expectWorking();
    expect(runner.figures).toEqual({ threads: 1, waiting: 0 });
  });

  test('what ends two threads is refused; what else waits is answered', async () => {
    start({ entry: dying });
    const fatal = runner.forward({ graph }, from(0), 667, cancellation());
    const others = [expectWorking(), expectWorking()];
    await expectRefusal('LIMIT_EXCEEDED', () => fatal);
    await Promise.all(others);
    await expectWorking();
  });

  test('where no thread can be started any more, nobody is left waiting', async () => {
    const entry = new URL(dying);
    start({ entry });
    await expectWorking();
    const asked = [667, AS_OF, AS_OF].map((day) => runner.forward({ graph }, from(0), day, cancellation()));
    entry.href = 'https://example.org/no-thread-starts-from-here';
    for (const one of asked) await expect(one).rejects.toThrow(/file/);
    expect(runner.figures).toEqual({ threads: 0, waiting: 0 });
  });

  test('walks of a trace whose thread has ended are traced again on another', async () => {
    start({ entry: dying });
    const expected = engine.traceForward(graph, from(0, 7), AS_OF);
    const ran = await runner.forward({ graph }, from(0, 7), AS_OF, cancellation());
    await expectRefusal('LIMIT_EXCEEDED', () => runner.forward({ graph }, from(0), 667, cancellation()));
    expect(rowsInOrder(await ran.walkedRows())).toEqual(rowsInOrder(expected.walkedRows()));
  });
});

describe('closing', () => {
  test('leaves nobody waiting, and nothing is answered any more', async () => {
    start();
    const graph = longGraph(50_000);
    const asked = [1, 2, 3].map(() => runner.forward({ graph }, from(0), AS_OF, cancellation()));
    const refused = asked.map((one) => expectRefusal('STORE_UNAVAILABLE', () => one));
    await runner.close();
    await Promise.all(refused);
    await expectRefusal('STORE_UNAVAILABLE', () => runner.forward({ graph }, from(0), AS_OF, cancellation()));
    expect(runner.figures).toEqual({ threads: 0, waiting: 0 });
  });

  test('before anything was asked starts no thread', async () => {
    start();
    await runner.close();
    expect(runner.figures.threads).toBe(0);
  });
});

test('an idle thread keeps no process from ending', async () => {
  const program = `
    const { ThreadedTraceRunner } = await import('./src/trace/running/runner.ts');
    const { buildChainGraph } = await import('./src/trace/engine/graph.ts');
    const links = [{ from: 0, to: 1, start: 1, end: 9, minerals: [0] }];
    const graph = buildChainGraph({ nodeCount: 2, mineralCount: 1, links });
    const cancellation = { flag: new Int32Array(new SharedArrayBuffer(4)), signal: new AbortController().signal };
    const tainted = [{ row: 0, from: 1, to: 9, minerals: null }];
    const { states } = await new ThreadedTraceRunner().forward({ graph }, tainted, 9, cancellation);
    console.log(states.count);
  `;
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '--eval', program],
    { cwd: fileURLToPath(new URL('../../../', import.meta.url)), timeout: 50_000 },
  );
  expect(stdout).toBe('1\n');
});
