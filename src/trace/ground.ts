import { type Optional, readMinerals } from '../chain/arguments.ts';
import type { MaterialArrival, Standing, TraceLimit } from './answers.ts';
import type { StateFilter, WalkTo } from './arrivals.ts';
import { compareWalks } from './arrivals.ts';
import type { WaysToCompany } from './counterparties/ways-to-company.ts';
import { dayOf } from './days.ts';
import type { Deadline } from './deadline.ts';
import type { Day, MineralIndex, ShortestWalk } from './engine/types.ts';
import type { Snapshot } from './projection/types.ts';
import type { FoundReach, Reaches } from './reaches.ts';
import type { ShareRequest } from './sharing/shares.ts';
import type { Together } from './together.ts';
import { type Days, type DayWindow, readWindow } from './windows.ts';

/** Arguments that traced fields have in common. */
export interface TraceArguments {
  /** YYYY-MM-DD; today unless given. */
  readonly asOf?: Optional<string>;
  /** The instant, ISO 8601 in UTC, as of which everything is known; now unless given. */
  readonly knownAt?: Optional<string>;
  /** The revision as of which everything is known where no instant is given; that of now unless given. */
  readonly revision?: number | null;
  readonly minerals?: Optional<readonly string[]>;
  readonly arrival?: Optional<MaterialArrival>;
  readonly window?: Optional<DayWindow>;
}

/** What one request's traced answers share. */
export interface RequestGround {
  /** YYYY-MM-DD, the same for the whole request. */
  readonly today: string;
  /** @param revision as of which it is known where no instant is given; null: now */
  snapshot(knownAt: string | null, revision: number | null): Promise<Snapshot>;
  reachesIn(snapshot: Snapshot): Reaches;
  /** Walks that are asked for at once. */
  readonly walks: Together;
  readonly shares: ShareRequest;
  readonly waysToCompany: WaysToCompany;
}

/** What one traced answer stands on. */
export interface Ground {
  readonly snapshot: Snapshot;
  readonly reaches: Reaches;
  /** The instant asked for; null: none. */
  readonly knownAt: string | null;
  /** YYYY-MM-DD, and the same as a day. */
  readonly asOf: string;
  readonly day: Day;
  /** Which of what a node holds is asked for. */
  readonly wanted: StateFilter;
  /** The minerals asked for of those that there are; null: any. */
  readonly minerals: readonly MineralIndex[] | null;
  readonly window: Days | null;
  readonly request: RequestGround;
}

/**
 * @param continued the day of the page before, which the next one keeps
 * @throws OretraceError BAD_USER_INPUT, or of the store
 */
export async function groundOf(
  request: RequestGround,
  args: TraceArguments,
  continued?: string,
): Promise<Ground> {
  const codes = readMinerals('minerals', args.minerals);
  const window = readWindow(args.window);
  const knownAt = args.knownAt ?? null;
  const snapshot = await request.snapshot(knownAt, args.revision ?? null);
  // A mineral that nothing names has no number, and none is held of it.
  const minerals = codes ? codes.flatMap((code) => snapshot.mineralOf(code) ?? []) : null;
  const asOf = args.asOf ?? continued ?? request.today;
  return {
    snapshot,
    reaches: request.reachesIn(snapshot),
    knownAt,
    asOf,
    day: dayOf(asOf),
    wanted: { minerals: minerals && new Set(minerals), arrival: args.arrival ?? null },
    minerals,
    window,
    request,
  };
}

/** What decides, beside a field's own arguments, which list a cursor belongs to. */
export function filtersOf({ asOf, knownAt, minerals, arrival, window }: TraceArguments) {
  return { asOf, knownAt, minerals, arrival, window };
}

/** The limit that cut an answer short, where it is that of time. */
export function inTimeOrNot(complete: boolean): TraceLimit | null {
  return complete ? null : 'DEADLINE';
}

/** Says on what an answer stands. */
export function standing({ snapshot, asOf }: Ground, limit: TraceLimit | null): Standing {
  return { revision: snapshot.revision, asOf, complete: limit === null, limit };
}

/** Recovers walks of a trace, which is traced again where nobody remembers it. */
export function walksOf(
  { snapshot, request }: Ground,
  trace: (deadline: Deadline) => Promise<FoundReach>,
): WalkTo {
  return (ends) =>
    request.walks.join(async (deadline) => {
      const { reach } = await trace(deadline);
      const walks: ShortestWalk[] = [];
      for (const end of ends) {
        const walk = await reach.shortestWalk(end, deadline);
        if (walk) walks.push(walk);
      }
      return walks.sort((a, b) => compareWalks(snapshot.graph, a, b))[0] ?? null;
    });
}
