import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { audited } from '../../src/commands/audit.ts';
import { openBundle } from '../../src/exchange/bundle/bundle-lines.ts';
import { readBundle } from '../../src/exchange/bundle/read.ts';
import { writeFactsBundle, writeHistoryBundle } from '../../src/exchange/bundle/write.ts';
import { readTables } from '../../src/exchange/csv/read.ts';
import { findTables } from '../../src/exchange/csv/tables.ts';
import { writeTables } from '../../src/exchange/csv/write.ts';
import { importFacts } from '../../src/exchange/importing.ts';
import { readHistory, restoreHistory } from '../../src/exchange/restoring.ts';
import { validateHistory } from '../../src/exchange/validating-history.ts';
import type { Operation } from '../../src/store/changesets.ts';
import { OretraceError } from '../../src/store/errors.ts';
import { fact } from '../../src/store/facts.ts';
import { KIND_NAMES } from '../../src/store/kinds/index.ts';
import type { Store } from '../../src/store/port.ts';
import { anyHistory, beginning } from '../contract/any-history.ts';
import { apply, collect } from '../contract/place.ts';
import { put, retract } from '../testkit/operations.ts';
import { idOf, sample } from '../testkit/sample-facts.ts';
import type { StoreFactory } from './stores.ts';

const seed = (name: string) => fileURLToPath(new URL(`../../seeds/${name}`, import.meta.url));

interface RoundTripOptions {
  /** Random histories that are sent round. */
  readonly runs: number;
  /** Seeds whose histories are. */
  readonly seeds: readonly string[];
}

/**
 * What leaves a store comes into another one unchanged: a whole history to the letter, standing facts as what they say.
 * `from` and `to` may be the same kind of store or two.
 */
export function describeRoundTrip(
  from: StoreFactory,
  to: StoreFactory,
  { runs, seeds }: RoundTripOptions,
): void {
  let folder: string;
  let files = 0;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'oretrace-round-trip-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  const path = (name: string) => {
    files += 1;
    return join(folder, `${files}-${name}`);
  };

  async function within<T>(opening: Promise<Store>, work: (store: Store) => Promise<T>): Promise<T> {
    const store = await opening;
    try {
      return await work(store);
    } finally {
      await store.close();
    }
  }

  /** Sends the history of a store round: out, into the other store, out of that, and back. */
  async function sendRound(fill: (store: Store) => Promise<void>): Promise<void> {
    const [first, second, third] = [path('first.jsonl'), path('second.jsonl.gz'), path('third.jsonl')];
    const original = await within(from.open(), async (store) => {
      await fill(store);
      await writeHistoryBundle(store, first);
      return contentOf(store);
    });
    expect((await validateHistory(first)).problems).toEqual([]);
    await within(to.open(), async (store) => {
      const history = await readHistory(first);
      expect(await restoreHistory(store, history)).toEqual(original.revision);
      expect(await contentOf(store)).toEqual(original);
      await writeHistoryBundle(store, second);
    });
    await within(from.open(), async (store) => {
      await restoreHistory(store, await readHistory(second));
      await writeHistoryBundle(store, third);
    });
    expect(await readFile(third)).toEqual(await readFile(first));
  }

  describe('a whole history', { timeout: 240_000 }, () => {
    it.each(seeds)('of seeds/%s comes back to the byte', async (name) => {
      await sendRound(async (store) => {
        await takeSeed(store, name);
        await apply(store, [put(sample.site('more', { name: '卡米图加 ⛏️' }))]);
        await apply(store, [retract(idOf.site('more'))]);
      });
    });

    it('of an empty store comes back to the byte', () => sendRound(async () => {}));

    it('of any changesets comes back to the byte, with the last digest that audit verify tells', async () => {
      await fc.assert(
        fc.asyncProperty(anyHistory, (changesets) => sendRound((store) => live(store, changesets))),
        { numRuns: runs },
      );
    });
  });

  describe('standing facts', { timeout: 240_000 }, () => {
    it.each([
      ['a bundle', writeAndReadBundle],
      ['tables', writeAndReadTables],
    ])('come back as %s out of any changesets', async (_, sendOut) => {
      await fc.assert(
        fc.asyncProperty(anyHistory, async (changesets) => {
          const [first, second] = [path('first'), path('second')];
          const { read, standing } = await within(from.open(), async (store) => {
            await live(store, changesets);
            return { read: await sendOut(store, first), standing: await standingIn(store) };
          });
          await within(to.open(), async (store) => {
            const report = await importFacts(store, read, { author: 'a tester', strict: true });
            expect(report).toMatchObject({ problems: [], conflicts: [], recorded: read.facts.length });
            await sendOut(store, second);
            expect(await standingIn(store)).toEqual(standing);
          });
          expect(await linesOf(second)).toEqual(await linesOf(first));
        }),
        { numRuns: runs },
      );
    });

    it('keep every character in tables', async () => {
      const text = fc.oneof(
        fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' }),
        fc.string({ minLength: 1, unit: fc.constantFrom('"', ',', '\n', '\r', ' ', ';', '\\', '=', '金') }),
      );
      await fc.assert(
        fc.asyncProperty(text, fc.array(text), async (note, aliases) => {
          if (note.includes('\0') || aliases.some((alias) => alias.includes('\0'))) return;
          const site = fact('MineSite', 'mine-site:test:a', { name: note, aliases, note, minerals: ['tin'] });
          await within(from.open(), async (store) => {
            await apply(store, [put(site)]);
            const [stored] = await store.get([site.id]);
            const { facts } = await writeAndReadTables(store, path('tables'));
            expect(facts.map((imported) => imported.fact.properties)).toEqual([stored?.properties]);
          });
        }),
        { numRuns: runs },
      );
    });

    it('into the store that they came from: nothing changes', async () => {
      await within(from.open(), async (store) => {
        await takeSeed(store, 'ipis-overlay.jsonl');
        const files = [
          await writeAndReadBundle(store, path('b')),
          await writeAndReadTables(store, path('t')),
        ];
        for (const file of files) {
          const report = await importFacts(store, file, { author: 'a tester', strict: true });
          const unchanged = file.facts.length;
          expect(unchanged).toBeGreaterThan(10);
          expect(report).toMatchObject({ recorded: 0, amended: 0, unchanged, conflicts: [] });
        }
      });
    });

    it('are those of one revision, though others write meanwhile', async () => {
      await within(from.open(), async (store) => {
        const sites = Array.from({ length: 30 }, (_, index) => sample.site(`${index}`));
        await apply(store, sites.map(put));
        const before = await standingIn(store);
        // Every reading of the log finds a write more.
        let writes = 0;
        const busy: Store = Object.assign(Object.create(store) as Store, {
          name: store.name,
          revision: () => store.revision(),
          count: (query: Parameters<Store['count']>[0]) => store.count(query),
          get: (ids: readonly string[], at?: number) => store.get(ids, at),
          async *stream(kinds: Parameters<Store['stream']>[0]) {
            yield* store.stream(kinds);
          },
          async *changes(after: number) {
            writes += 1;
            await apply(store, [
              retract(idOf.site(`${writes % 30}`)),
              put(sample.site(`${(writes + 15) % 30}`, { name: 'amended' })),
              put(sample.site(`new-${writes}`)),
            ]).catch(() => {});
            yield* store.changes(after);
          },
        });
        const { facts } = await writeAndReadBundle(busy, path('busy'));
        expect(writes).toBeGreaterThan(10);
        expect(facts.map((imported) => [imported.fact.id, imported.fact.properties.name])).toEqual(
          before.map(({ id, properties }) => [id, properties.name]),
        );
      });
    });
  });
}

/** Seeds are facts or histories. */
async function takeSeed(store: Store, name: string): Promise<void> {
  const { header, lines } = await openBundle(seed(name));
  await lines.return(undefined);
  if (header.content === 'history') await restoreHistory(store, await readHistory(seed(name)));
  else await importFacts(store, await readBundle(seed(name)), { author: 'a tester' });
}

async function live(store: Store, changesets: readonly (readonly Operation[])[]): Promise<void> {
  await apply(store, beginning.map(put));
  for (const operations of changesets) {
    try {
      await apply(store, operations);
    } catch (error) {
      if (!(error instanceof OretraceError)) throw error;
    }
  }
}

async function contentOf(store: Store) {
  const versions = await collect(store.streamVersions(KIND_NAMES));
  const name = ({ id, version }: { id: string; version: number }) => `${id} ${version}`;
  return {
    revision: await store.revision(),
    audit: await audited(store),
    log: await collect(store.changes(0)),
    versions: versions.sort((a, b) => (name(a) < name(b) ? -1 : 1)),
  };
}

/** What stands, without what speaks of the store itself; references to what is retracted are not followed. */
async function standingIn(store: Store) {
  const facts = await collect(store.stream(KIND_NAMES.filter((kind) => kind !== 'ImportRun')));
  const ids = new Set(facts.map(({ id }) => id));
  return facts
    .map(({ kind, id, properties }) => {
      const left = Object.entries(properties).flatMap(([field, value]) => {
        if (field === 'perpetrator' && !ids.has(String(value))) return [];
        if (field !== 'evidence' && field !== 'via') return [[field, value]];
        const standing = (value as readonly string[]).filter((target) => ids.has(target));
        return standing.length === 0 ? [] : [[field, standing]];
      });
      return { kind, id, properties: Object.fromEntries(left) as typeof properties };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

async function writeAndReadBundle(store: Store, path: string) {
  await writeFactsBundle(store, path);
  return readBundle(path);
}

async function writeAndReadTables(store: Store, path: string) {
  await writeTables(store, path);
  return readTables(await findTables([path]), 'tables');
}

/** The lines of a bundle after its header, or of all tables of a folder. */
async function linesOf(path: string): Promise<readonly string[]> {
  const read = async (file: string) => (await readFile(file, 'utf8')).split('\n').slice(1);
  try {
    return (await Promise.all((await readdir(path)).sort().map((name) => read(join(path, name))))).flat();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOTDIR') throw error;
    // Where a fact came from is the new store's own matter.
    return (await read(path)).map((line) => line.replace(/,"provenance":\{[^}]*\}/, ''));
  }
}
