import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEmbeddedStore } from '../../src/store/embedded/index.ts';
import type { Store } from '../../src/store/port.ts';
import * as trueAssociation from '../../src/trace/association.ts';
import { dateOf, dayOf } from '../../src/trace/days.ts';
import { engine } from '../../src/trace/engine/engine.ts';
import { UNBOUNDED_START } from '../../src/trace/engine/types.ts';
import * as trueTaint from '../../src/trace/flag-taint.ts';
import { ChainProjection } from '../../src/trace/projection/projection.ts';
import type { Snapshot } from '../../src/trace/projection/types.ts';
import { associationsOf, type TwinAssociation } from './associations.ts';
import { byCodePoints, type TwinCase, type TwinFlag } from './case.ts';
import { type HistoryCase, histories, SMALL } from './chains.ts';
import { importFaulty } from './faults/faulty-source.ts';
import { FAULTS_IN_ASSOCIATION_SOURCE, FAULTS_IN_TAINT_SOURCE } from './faults/in-service-source.ts';
import { asKnown } from './history.ts';
import { RecordedIds, recordedDate, recordedDay, recordHistories, storable } from './recorded-histories.ts';
import { byState, Twin, type TwinState } from './twin.ts';

/** A flag of a recorded case, and the snapshot that knows it. */
interface FlaggedSnapshot {
  snapshot: Snapshot;
  ids: RecordedIds;
  chain: TwinCase;
  flag: TwinFlag;
}

const CASES: readonly HistoryCase[] = fc
  .sample(histories(SMALL), { numRuns: 150, seed: 11 })
  .map((one) => ({ ...one, history: storable(one.history) }));

/** Faults in what stands between the engine and the API, made in the source and asked about real snapshots. */
describe('the comparison of traced answers with the twin', () => {
  let store: Store;
  let folder: string;
  const flagged: FlaggedSnapshot[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'oretrace-faults-'));
    store = await openEmbeddedStore({ file: join(folder, 'store.db') });
    const instants = await recordHistories(
      store,
      CASES.map(({ history }) => history),
    );
    const projection = new ChainProjection(store);
    for (const [index, { history, revision }] of CASES.entries()) {
      const snapshot = await projection.at(await store.revisionAt(instants[revision - 1] as string));
      const chain = asKnown(history, revision);
      const ids = new RecordedIds(index, history);
      for (const flag of chain.flags) flagged.push({ snapshot, ids, chain, flag });
    }
    await projection.close();
  }, 120_000);

  afterAll(async () => {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('finds nothing wrong with what is tainted and associated', () => {
    for (const one of flagged) {
      expect(statesBy(trueTaint, one)).toEqual(new Twin(one.chain, one.flag).states());
      expect(misassociates(trueAssociation, one)).toBe(false);
    }
  });

  it.each(Object.entries(FAULTS_IN_TAINT_SOURCE))(
    'finds the fault made in the source: %s',
    async (_, faults) => {
      const taint = await importFaulty<typeof trueTaint>('trace', 'flag-taint.ts', faults);
      const found = flagged.some(
        (one) => !isDeepStrictEqual(statesBy(taint, one), new Twin(one.chain, one.flag).states()),
      );
      expect(found).toBe(true);
    },
  );

  it.each(Object.entries(FAULTS_IN_ASSOCIATION_SOURCE))(
    'finds the fault made in the source of association: %s',
    async (_, faults) => {
      const association = await importFaulty<typeof trueAssociation>('trace', 'association.ts', faults);
      expect(flagged.some((one) => misassociates(association, one))).toBe(true);
    },
  );
});

/** What the engine reaches from what the module says is tainted. */
function statesBy(
  { taintOfFlag }: typeof trueTaint,
  { snapshot, ids, chain, flag }: FlaggedSnapshot,
): TwinState[] {
  const recordedFlag = snapshot.flag(ids.flag(flag.id));
  if (recordedFlag === undefined) throw new Error(`${flag.id} does not stand.`);
  const tainted = taintOfFlag(snapshot, recordedFlag, { window: null, minerals: null });
  const asOf = dayOf(recordedDate(chain.asOf) as string);
  const { states } = engine.traceForward(snapshot.graph, tainted, asOf);
  const names = ids.names();
  return Array.from({ length: states.count }, (_, at) => {
    const first = states.firstPossibleOn[at] as number;
    return {
      node: names.get(snapshot.idOfNode(states.node[at] as number)) as string,
      mineral: snapshot.mineralAt(states.mineral[at] as number),
      produced: states.produced[at] === 1,
      firstPossibleOn: first === UNBOUNDED_START ? null : recordedDay(dateOf(first)),
      hops: states.hops[at] as number,
      current: states.current[at] === 1,
    };
  }).sort(byState);
}

/** Whether the module differs from the twin about the flag, or about what any party has to do with it. */
function misassociates(
  { associatedWith, flagsAssociatedWith }: typeof trueAssociation,
  { snapshot, ids, chain, flag }: FlaggedSnapshot,
): boolean {
  const id = ids.flag(flag.id);
  const recordedFlag = snapshot.flag(id);
  if (recordedFlag === undefined) throw new Error(`${flag.id} does not stand.`);
  const right = associationsOf(chain, flag);
  if (!isDeepStrictEqual(chainsTold(associatedWith(snapshot, recordedFlag), ids), right)) return true;
  const parties = [...chain.nodes, ...chain.places, ...chain.actors];
  const told = parties.flatMap((party) => {
    const found = flagsAssociatedWith(snapshot, ids.of(party));
    const ofFlag = found.associations.filter((one) => one.flag.id === id);
    return chainsTold({ ...found, associations: ofFlag }, ids);
  });
  return !isDeepStrictEqual(told.sort(byParties), right);
}

function chainsTold(
  { associations }: ReturnType<typeof trueAssociation.associatedWith>,
  ids: RecordedIds,
): TwinAssociation[] {
  const names = ids.names();
  const nameOf = (id: string): string => names.get(id) as string;
  return associations
    .flatMap(({ chains }) =>
      chains.map(({ startId, steps }) => ({
        parties: [startId, ...steps.map(({ toId }) => toId)].map(nameOf),
        relations: steps.map(({ relation }) => nameOf(relation.id)),
        meetsWindow: steps.map(({ inWindow }) => inWindow),
      })),
    )
    .sort(byParties);
}

function byParties(a: TwinAssociation, b: TwinAssociation): number {
  return byCodePoints(a.parties, b.parties) || byCodePoints(a.relations, b.relations);
}
