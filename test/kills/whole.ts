import { expect } from 'vitest';
import type { LogEntry } from '../../src/store/changesets.ts';
import type { StoredFact } from '../../src/store/facts.ts';
import type { KindName } from '../../src/store/kinds/index.ts';
import { verifyLog } from '../../src/store/log-digest.ts';
import type { Store } from '../../src/store/port.ts';
import { after, type Expected } from './story.ts';
import type { Writer } from './writer.ts';

/** How the changesets fared that were sent and not acknowledged. */
export interface Found {
  readonly acknowledged: number;
  /** Recorded, though the acknowledgement never came. */
  readonly whole: number;
  readonly absent: number;
}

/**
 * Reads the whole log: entries numbered without a gap, each following from the one before, every changeset once, and the
 * store standing where the log ends.
 */
export async function readWholeLog(store: Store): Promise<ReadonlyMap<string, LogEntry>> {
  const log: LogEntry[] = [];
  for await (const entry of store.changes(0)) log.push(entry);
  const { number, digest } = await store.revision();
  expect(log.map(({ revision }) => revision)).toEqual(log.map((_, index) => index + 1));
  expect(await verifyLog(log)).toEqual({ verified: number, digest, broken: null });
  const byId = new Map(log.map((entry) => [entry.changesetId, entry]));
  expect(byId.size, 'a changeset is in the log twice').toBe(log.length);
  return byId;
}

/**
 * Holds a store against what its writers sent: every acknowledged changeset is there, as it was acknowledged; every
 * other is there whole or not at all; and the facts are those of the changesets that are there, no more and no less.
 */
export async function expectWhole(store: Store, writers: readonly Writer[]): Promise<Found> {
  const log = await readWholeLog(store);
  const found = { acknowledged: 0, whole: 0, absent: 0 };
  for (const writer of writers) {
    for (const { step, acknowledged } of writer.sent) {
      const entry = log.get(step.changesetId);
      if (!acknowledged) {
        found[entry ? 'whole' : 'absent'] += 1;
        continue;
      }
      found.acknowledged += 1;
      const { revision, outcomes } = acknowledged;
      expect({ id: step.changesetId, revision: entry?.revision, outcomes: entry?.outcomes }).toEqual({
        id: step.changesetId,
        revision,
        outcomes,
      });
    }
    await expectFactsOf(store, writer, new Set(log.keys()));
  }
  return found;
}

/** The facts of one writer, by id and as lists, neighbours and searches find them. */
async function expectFactsOf(store: Store, writer: Writer, applied: ReadonlySet<string>): Promise<void> {
  const steps = writer.sent.map(({ step }) => step);
  const expected = after(steps.filter(({ changesetId }) => applied.has(changesetId)));
  const ids = steps.flatMap(({ operations }) =>
    operations.flatMap((operation) => (operation.op === 'put' ? [operation.fact.id] : [])),
  );
  const stored = await factsById(store, [...new Set(ids)]);
  expect(Object.fromEntries([...stored].map(([id, fact]) => [id, fact && shown(fact)]))).toEqual(
    Object.fromEntries([...stored].map(([id]) => [id, asExpected(expected.get(id))])),
  );

  const standing = [...expected.values()].filter(({ stands }) => stands).map(({ fact }) => fact);
  const idsOf = (kind: KindName) => standing.flatMap((fact) => (fact.kind === kind ? [fact.id] : [])).sort();
  const links = standing.filter(({ kind }) => kind === 'SupplyLink');
  const flags = standing.filter(({ kind }) => kind === 'RiskFlag');
  const sites = idsOf('MineSite');
  expect(await neighbours(store, 'SupplyLink', 'from', sites)).toEqual(referring(links, 'from'));
  expect(await neighbours(store, 'RiskFlag', 'subject', sites)).toEqual(referring(flags, 'subject'));
  // Amended by every step: each version is there, once.
  const supplier = standing.find(({ kind }) => kind === 'Supplier');
  const versions = supplier ? (await store.history(supplier.id)).map(({ version }) => version) : [];
  const last = (supplier && expected.get(supplier.id)?.version) ?? 0;
  expect(versions).toEqual(Array.from({ length: last }, (_, index) => index + 1));
  // The story's sites bear the writer's name in Chinese; sample names are told apart by it as well.
  const { hits } = await store.search({ text: `${writer.name}号矿址`, kinds: ['MineSite'], limit: 1_000 });
  expect(hits.map(({ id }) => id).sort()).toEqual(sites);
}

function shown({ properties, version, retractedRevision }: StoredFact): object {
  return { properties, version, stands: retractedRevision === null };
}

function asExpected(expected: Expected | undefined): object | null {
  if (!expected) return null;
  const { fact, version, stands } = expected;
  return { properties: fact.properties, version, stands };
}

async function factsById(
  store: Store,
  ids: readonly string[],
): Promise<ReadonlyMap<string, StoredFact | null>> {
  const facts = new Map<string, StoredFact | null>();
  for (let from = 0; from < ids.length; from += 1_000) {
    const chunk = ids.slice(from, from + 1_000);
    const stored = await store.get(chunk);
    for (const [index, id] of chunk.entries()) facts.set(id, stored[index] ?? null);
  }
  return facts;
}

async function neighbours(store: Store, kind: KindName, reference: string, ids: readonly string[]) {
  const found = await store.neighbours({ kind, reference, ids, limitPerId: 10 });
  return Object.fromEntries([...found].map(([id, facts]) => [id, facts.map((fact) => fact.id)]));
}

function referring(facts: readonly Expected['fact'][], reference: string) {
  return Object.fromEntries(facts.map(({ id, properties }) => [properties[reference], [id]]));
}
