import { type Connection, connection } from '../chain/connections.ts';
import type { ChainContext } from '../chain/context.ts';
import { Cursors } from '../chain/cursors.ts';
import { type Paging, readPaging } from '../chain/paging.ts';
import { type AnyRecorded, recorded } from '../chain/types.ts';
import { type PropertyChange, propertyChanges } from '../preview/fact-changes.ts';
import type { Effect, Recording } from '../store/changesets.ts';
import { OretraceError } from '../store/errors.ts';
import type { Provenance, StoredFact } from '../store/facts.ts';
import type { Store } from '../store/port.ts';

/** A version of a fact, with who recorded it and how it ended. */
export interface FactVersion {
  readonly version: number;
  readonly change: 'RECORDED' | 'AMENDED' | 'REINSTATED';
  readonly recorded: Recording;
  /** The fact with which it came back; null when its own change was asked for. */
  readonly because: string | null;
  /** Read as of the revision that recorded it. */
  readonly fact: AnyRecorded;
  /** Against the version before. */
  readonly properties: readonly PropertyChange[];
  readonly provenance: Provenance | null;
  readonly asImported: boolean;
  readonly superseded: Recording | null;
  readonly retraction: FactRetraction | null;
}

export type FactVersionConnection = Connection<FactVersion>;

export interface FactRetraction {
  readonly recorded: Recording;
  /** Whether it has been asked for by name, then or since. */
  readonly byName: boolean;
  /** The fact with which it fell; null when its own retraction was asked for. */
  readonly because: string | null;
}

/** A version beside the ones before and after it. */
interface Placing {
  readonly before: StoredFact | null;
  readonly one: StoredFact;
  readonly after: StoredFact | null;
}

/** Versions of a fact, oldest first, a page at a time, in three calls of the store. */
export async function factHistory(
  { store, loaders, rows }: ChainContext,
  id: string,
  paging: Paging,
): Promise<FactVersionConnection> {
  const cursors = new Cursors({ field: 'history', id });
  const { size, direction, cursor, cursorArgument } = readPaging(paging);
  const place = cursor === undefined ? null : (cursors.read(cursorArgument, cursor, ['number'])[0] as number);
  const all = await store.history(id);
  const placings = all.map((one, index) => ({
    before: all[index - 1] ?? null,
    one,
    after: all[index + 1] ?? null,
  }));
  const beyond = placings.filter(
    ({ one: { version } }) => place === null || (direction === 'forward' ? version > place : version < place),
  );
  const page = rows.spend(direction === 'forward' ? beyond.slice(0, size) : beyond.slice(-size));
  const more = beyond.length > page.length;
  const versions = await told(store, id, page);
  const asRecorded = (fact: AnyRecorded, { revision }: Recording) =>
    loaders.readBy(fact, loaders.at(revision, `revision ${revision}`));
  const placed = versions.map((version) => ({
    key: [version.version],
    node: { ...version, fact: asRecorded(version.fact, version.recorded) },
  }));
  const count = async () => all.length;
  return direction === 'forward'
    ? connection(cursors, placed, place !== null, more, count)
    : connection(cursors, placed, more, place !== null, count);
}

async function told(store: Store, id: string, page: readonly Placing[]): Promise<readonly FactVersion[]> {
  const revisions = page.flatMap(({ one }) => [one.recordedRevision, one.retractedRevision ?? []].flat());
  // What else a changeset did is a lot at times: effects are read only of those that may name another fact.
  const cascading = page.flatMap((placing) => [
    ...(isReinstated(placing) ? [placing.one.recordedRevision] : []),
    ...(isRetracted(placing) && placing.one.retractedRevision ? [placing.one.retractedRevision] : []),
  ]);
  const [heads, effects] = await Promise.all([
    recordingsOf(store, revisions),
    cascading.length === 0 ? new Map<number, Recording>() : recordingsOf(store, cascading, id),
  ]);
  const head = (revision: number): Recording => {
    const recording = heads.get(revision);
    if (recording) return recording;
    throw new OretraceError('STORE_CORRUPT', {
      en: `revision ${revision} is referred to by ${id}, but is not in the change log`,
      zh: `${id} 引用了第 ${revision} 号修订，但变更日志中没有该修订`,
    });
  };
  const because = (revision: number, effect: Effect['effect']): string | null => {
    const found = effects.get(revision)?.effects.find((one) => one.effect === effect);
    return found && 'because' in found ? found.because : null;
  };
  return page.map((placing) => {
    const { before, one } = placing;
    const { version, recordedRevision, retractedRevision, provenance, asImported } = one;
    const ended = retractedRevision === null ? null : head(retractedRevision);
    const reinstated = isReinstated(placing);
    return {
      version,
      change: reinstated ? 'REINSTATED' : before ? 'AMENDED' : 'RECORDED',
      recorded: head(recordedRevision),
      because: reinstated ? because(recordedRevision, 'reinstated') : null,
      fact: recorded(one),
      properties: propertyChanges(one.kind, before, one),
      provenance,
      asImported,
      superseded: isRetracted(placing) ? null : ended,
      retraction:
        ended && isRetracted(placing)
          ? {
              recorded: ended,
              byName: one.retractedByName,
              because: because(ended.revision, 'retracted'),
            }
          : null,
    };
  });
}

async function recordingsOf(
  store: Store,
  revisions: readonly number[],
  about?: string,
): Promise<ReadonlyMap<number, Recording>> {
  const found = await store.recordings([...new Set(revisions)], about);
  return new Map(found.flatMap((one) => (one ? [[one.revision, one] as const] : [])));
}

/** Whether a version was retracted, rather than superseded by the next. */
function isRetracted({ one, after }: Placing): boolean {
  return one.retractedRevision !== null && one.retractedRevision !== after?.recordedRevision;
}

function isReinstated({ before, one }: Placing): boolean {
  return before !== null && before.retractedRevision !== one.recordedRevision;
}
