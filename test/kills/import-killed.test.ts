import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readBundle } from '../../src/exchange/bundle/read.ts';
import { unfinishedImports } from '../../src/exchange/import-runs.ts';
import type { ReadFile } from '../../src/exchange/imported-facts.ts';
import { FACTS_PER_CHANGESET, importFacts } from '../../src/exchange/importing.ts';
import { readIpis } from '../../src/exchange/ipis/read-ipis.ts';
import type { Effect, LogEntry } from '../../src/store/changesets.ts';
import { KIND_NAMES } from '../../src/store/kinds/index.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/port.ts';
import { idOf, sample } from '../testkit/sample-facts.ts';
import { describeOnNeo4j } from '../testkit/test-neo4j.ts';
import { endPrograms, type Program, startProgram } from './program.ts';
import { reportRound, rounds } from './rounds.ts';
import { embeddedUnderTest, neo4jUnderTest, type StoreUnderTest } from './store-under-test.ts';
import { readWholeLog } from './whole.ts';

const VISITS = fileURLToPath(new URL('../ipis/visits.csv', import.meta.url));
/** For one round, in milliseconds: it starts the program three times. */
const PATIENCE = 240_000;
/** As the command has it where nobody sets ORETRACE_AUTHOR, so that the logs can be compared. */
const AUTHOR = 'oretrace';

/** What an import that nobody kills leaves behind. */
interface Undisturbed {
  /** Id and effects of each changeset. */
  readonly log: readonly (readonly [string, readonly Effect[]])[];
  readonly facts: ReadonlyMap<string, object>;
}

/** Kills the importing process between its changesets or within one, and runs it again. */
function describeKilledImport(placed: () => Promise<StoreUnderTest>): void {
  let place: StoreUnderTest;
  let folder: string;
  let links: string;

  beforeAll(async () => {
    place = await placed();
    folder = await mkdtemp(join(tmpdir(), 'oretrace-import-'));
    links = join(folder, 'links.jsonl');
    await writeFile(links, bundleOfLinks(3_000));
  });

  afterAll(async () => {
    await endPrograms();
    await place?.destroy();
    await rm(folder, { recursive: true, force: true });
  });

  const killed =
    (format: 'ipis' | 'bundle', file: () => string, read: (path: string) => Promise<ReadFile>) =>
    async (round: number) => {
      const undisturbed = await importUndisturbed(await read(file()), join(folder, `${format}-${round}`));
      const changesets = undisturbed.log.length;
      const reached = await killedAfter(1 + Math.floor(Math.random() * (changesets - 1)), format, file());
      reportRound({
        kill: `import ${format}, ${place.name}`,
        moment: `after ${reached} of ${changesets} changesets`,
        acknowledged: reached,
        whole: 0,
        absent: changesets - reached,
      });

      const again = startImport(format, file());
      expect(await again.ended, again.stderr).toEqual({ code: 0, signal: null });
      expect(again.stdout).toContain('Finished an import that had been cut short');
      expect(again.stdout).toContain('已完成此前中断的导入');
      await look(async (store) => {
        expect(await unfinishedImports(store)).toEqual([]);
        expect(await contentOf(store)).toEqual(undisturbed);
      });
      const third = startImport(format, file());
      expect(await third.ended, third.stderr).toEqual({ code: 0, signal: null });
      await look(async (store) => expect((await store.revision()).number).toBe(changesets));
    };

  test.each(rounds(1))(
    'visits of IPIS, round %i',
    { timeout: PATIENCE },
    killed(
      'ipis',
      () => VISITS,
      (path) => readIpis(path),
    ),
  );

  // A bundle of one kind is killed with the tests of the exchange; this one has links to what came before.
  test.each(rounds(0))(
    'a bundle, round %i',
    { timeout: PATIENCE },
    killed(
      'bundle',
      () => links,
      (path) => readBundle(path),
    ),
  );

  function startImport(format: 'ipis' | 'bundle', file: string): Program {
    return startProgram({ arguments: ['import', format, file], environment: place.environment });
  }

  /** @returns how many changesets there were when it died; fewer than all, at the second try if need be */
  async function killedAfter(changesets: number, format: 'ipis' | 'bundle', file: string): Promise<number> {
    await place.empty();
    // Lays the place out, where that is still to be done.
    await look(async () => {});
    const program = startImport(format, file);
    await look(async (store) => {
      let ended = false;
      void program.ended.then(() => {
        ended = true;
      });
      while (!ended && (await countChangesets(store)) < changesets) await sleep(2);
    });
    await sleep(Math.random() * 20);
    program.signal('SIGKILL');
    const ending = await program.ended;
    const left = await look(async (store) => {
      await readWholeLog(store);
      return { reached: await countChangesets(store), unfinished: await unfinishedImports(store) };
    });
    if (left.unfinished.length === 0) return killedAfter(1, format, file);
    expect(ending).toEqual({ code: null, signal: 'SIGKILL' });
    expect(left.unfinished).toHaveLength(1);
    expect(left.reached).toBeGreaterThanOrEqual(changesets);
    return left.reached;
  }

  async function look<T>(work: (store: Store) => Promise<T>): Promise<T> {
    const store = await place.open();
    try {
      return await work(store);
    } finally {
      await store.close();
    }
  }
}

/** Into a store of its own, in this process. */
async function importUndisturbed(file: ReadFile, dataFolder: string): Promise<Undisturbed> {
  const store = await openStore({ kind: 'embedded', dataFolder });
  try {
    await importFacts(store, file, { author: AUTHOR });
    return await contentOf(store);
  } finally {
    await store.close();
  }
}

async function contentOf(store: Store): Promise<Undisturbed> {
  const facts = new Map<string, object>();
  for await (const fact of store.stream(KIND_NAMES)) {
    expect(facts.has(fact.id), `${fact.id} came twice`).toBe(false);
    facts.set(fact.id, fact);
  }
  const log = await readWholeLog(store);
  return { log: [...log.values()].map((entry: LogEntry) => [entry.changesetId, entry.effects]), facts };
}

async function countChangesets(store: Store): Promise<number> {
  let count = 0;
  for await (const _ of store.changes(0)) count += 1;
  return count;
}

/** As many sites, traders and links: several changesets, the later ones resting on the first. */
function bundleOfLinks(count: number): string {
  const keys = Array.from({ length: count }, (_, index) => String(index));
  const facts = [
    ...keys.map((key) => sample.site(key)),
    ...keys.map((key) => sample.trader(key)),
    ...keys.map((key) => sample.link(key, idOf.site(key), idOf.trader(key))),
  ];
  expect(facts.length).toBeGreaterThan(4 * FACTS_PER_CHANGESET);
  const lines = facts.map(({ kind, id, properties }) => ({ kind, id, ...properties }));
  return [{ format: 'oretrace-bundle', version: 1 }, ...lines]
    .map((line) => `${JSON.stringify(line)}\n`)
    .join('');
}

describe('an import is killed, on the embedded store:', () => describeKilledImport(embeddedUnderTest));

await describeOnNeo4j('an import is killed, on Neo4j:', (neo4j) =>
  describeKilledImport(async () => neo4jUnderTest(neo4j)),
);
