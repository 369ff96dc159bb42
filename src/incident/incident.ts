import type { Connection } from '../chain/connections.ts';
import type { ForwardPaging } from '../chain/paging.ts';
import { clauseOf } from '../policy/clauses.ts';
import { policyOn } from '../policy/current-policy.ts';
import { prescribedBy } from '../policy/prescription.ts';
import type { Clause, Policy, Prescription } from '../policy/types.ts';
import type { RiskFlag } from '../risk/types.ts';
import { badInput } from '../store/errors.ts';
import type { Affected, Standing } from '../trace/answers.ts';
import { affected } from '../trace/arrivals.ts';
import type { ComparisonLimit } from '../trace/comparing/compare.ts';
import type { Comparisons } from '../trace/comparing/comparisons.ts';
import type { WayToCompany } from '../trace/counterparties/answers.ts';
import { dateOf, dayOf } from '../trace/days.ts';
import type { Deadline } from '../trace/deadline.ts';
import { exposureShown } from '../trace/flag-reaches.ts';
import { type Ground, groundOf, inTimeOrNot, standing } from '../trace/ground.ts';
import type { TracedRequest } from '../trace/request.ts';
import type { RequestTraces } from '../trace/service.ts';
import type { Share } from '../trace/sharing/answers.ts';
import { sharesOf } from '../trace/sharing/shares.ts';
import { taintOfFlags } from '../trace/sharing/taint.ts';
import { certainty, type ExposureCertainty } from '../trace/strength/certainty.ts';
import { dayInShanghai } from '../trace/today.ts';
import { type DayWindow, readPeriod } from '../trace/windows.ts';
import { bottlenecks } from './bottlenecks.ts';
import { type SupplierChange, type SupplierChangeKind, supplierChanges } from './changes.ts';
import { gather } from './gathering.ts';
import { groupsBy, INCIDENT_GROUPINGS, type IncidentGroup, type IncidentGrouping } from './groups.ts';
import { flagsOfIncident, readOrigin } from './origin.ts';
import { rankedPage } from './pages.ts';
import { ranked } from './ranking.ts';
import {
  type CriterionPlace,
  type GradedExposure,
  INCIDENT_LISTS,
  type IncidentArguments,
  type IncidentList,
  type Measures,
  type RankedSupplier,
} from './types.ts';

/** Days over which shares are told unless a period is asked for: a year up to the as-of day. */
const SHARE_DAYS = 365;
/** Days before the state that is shown, of that which it is compared with unless one is asked for. */
const COMPARED_DAYS = 7;

/** A supplier of an incident as the API shows it. */
export interface IncidentSupplier extends Affected {
  readonly list: IncidentList;
  readonly rank: number;
  readonly criteria: readonly CriterionPlace[];
  readonly measures: Measures;
  /** Of the exposures that put it in its list. */
  readonly certainty: ExposureCertainty;
  readonly clause: Clause | null;
  readonly prescription: Prescription;
  readonly way: WayToCompany | null;
  /** Over the period of the incident; null where time ran out. */
  readonly periodShares: readonly Share[] | null;
  readonly change: () => Promise<SupplierChangeKind | null>;
}

export type IncidentSupplierConnection = Connection<IncidentSupplier>;

/** Groups of suppliers, and whether all were looked at. */
export interface IncidentGroups {
  readonly complete: boolean;
  readonly groups: readonly IncidentGroup[];
}

/** What is new of an incident between two states of the store. */
export interface IncidentComparison {
  readonly since: number;
  readonly until: number;
  /** YYYY-MM-DD. */
  readonly asOf: string;
  readonly complete: boolean;
  readonly limit: ComparisonLimit | null;
  readonly suppliers: readonly SupplierChange[];
}

/** Several flags as one: whom they reach, how gravely, what is new. */
export interface Incident extends Standing {
  readonly policy: Policy;
  readonly flags: readonly RiskFlag[];
  readonly otherFlags: readonly RiskFlag[];
  readonly period: DayWindow;
  readonly suppliers: (
    args: ForwardPaging & { readonly list?: IncidentList | null },
  ) => IncidentSupplierConnection;
  readonly counts: Readonly<Record<IncidentList, number>>;
  readonly groups: (args: {
    readonly by?: readonly IncidentGrouping[] | null;
    readonly lists?: readonly IncidentList[] | null;
  }) => Promise<IncidentGroups>;
  readonly comparison: () => Promise<IncidentComparison>;
}

/** Shows several flags as one incident. @throws OretraceError BAD_USER_INPUT, NOT_FOUND */
export function incident(traces: RequestTraces, args: IncidentArguments): Promise<Incident> {
  const comparing = <T>(compare: (comparisons: Comparisons, deadline: Deadline) => Promise<T>) =>
    traces.comparing(compare);
  return traces.answering((request) => shown(request, args, comparing));
}

type Comparing = RequestTraces['comparing'];

async function shown(
  request: TracedRequest,
  args: IncidentArguments,
  comparing: Comparing,
): Promise<Incident> {
  const { answers, rows, runner } = request;
  const { asOf, knownAt, minerals } = args;
  const ground = await groundOf(request.ground, { asOf, knownAt, minerals });
  const { snapshot } = ground;
  const of = readOrigin(snapshot, args.of, ground.knownAt);
  const { live, others } = flagsOfIncident(snapshot, of);
  const asked = args.period ?? yearUpTo(ground.asOf);
  const period = readPeriod(asked);
  const policy = policyOn(ground.asOf);
  const { suppliers, complete } = await answers.join((deadline) =>
    gather({ ground, flags: live, period, asked, policy }, deadline),
  );
  const lists = new Map(
    INCIDENT_LISTS.map((list) => [
      list,
      ranked(
        suppliers.filter((one) => one.list === list),
        policy,
      ),
    ]),
  );
  const all = INCIDENT_LISTS.flatMap((list) => lists.get(list) ?? []);
  const compared = once(() => compare(ground, of, args, comparing, suppliers));
  const narrow = once(() =>
    answers.join((deadline) =>
      bottlenecks(
        ground,
        runner,
        live,
        all.map(({ node }) => node),
        deadline,
      ),
    ),
  );
  const taint = taintOfFlags(snapshot, live, { window: ground.window, minerals: null });
  const show = (one: RankedSupplier): IncidentSupplier => {
    const held = one.exposures.flatMap(({ one: { wanted } }) => wanted.map(({ mineral }) => mineral));
    const exposures = rows.spend(one.exposures).map((graded) => exposureShown(ground, graded.one));
    const gravest = one.exposures.find(
      ({ one: { flag } }) =>
        (clauseOf(flag.properties.category, policy)?.id ?? null) === one.measures.clauseId,
    );
    const { category } = (gravest ?? (one.exposures[0] as GradedExposure)).one.flag.properties;
    return {
      ...affected(exposures, (askedShares) =>
        sharesOf(request.ground.shares, taint, one.node, held, askedShares),
      ),
      list: one.list,
      rank: one.rank,
      criteria: one.criteria,
      measures: one.measures,
      certainty: certainty(
        one.list !== 'POSSIBLE' && one.exposures.some(({ strength }) => strength?.traced !== false),
      ),
      clause: clauseOf(category, policy),
      prescription: prescribedBy(category, policy),
      way: one.way,
      periodShares: one.shares,
      change: async () => {
        const { suppliers: changes } = await compared();
        return changes.find(({ nodeId }) => nodeId === one.nodeId)?.change ?? null;
      },
    };
  };
  return {
    ...standing(ground, inTimeOrNot(complete)),
    policy,
    flags: live,
    otherFlags: others,
    period: asked,
    counts: {
      AFFECTED: lists.get('AFFECTED')?.length ?? 0,
      POSSIBLE: lists.get('POSSIBLE')?.length ?? 0,
      HISTORIC: lists.get('HISTORIC')?.length ?? 0,
    },
    suppliers: ({ list, ...paging }) => {
      const { since: _, of: __, ...scope } = args;
      const which = list ?? 'AFFECTED';
      return rankedPage(
        lists.get(which) ?? [],
        show,
        { field: 'incident.suppliers', ...scope, of, asOf: ground.asOf, list: which },
        paging,
        rows,
      );
    },
    groups: async ({ by, lists: among }) => {
      const wanted = by ?? INCIDENT_GROUPINGS;
      const chosen = all.filter(({ list }) => !among || among.includes(list));
      const found = wanted.includes('BOTTLENECK') ? await narrow() : { found: new Map(), complete: true };
      const about = { revision: snapshot.revision, policy, bottlenecks: found.found };
      const groups = wanted.flatMap((one) => groupsBy(one, chosen, about));
      for (const { supplierIds } of groups) rows.spend(supplierIds);
      return { complete: complete && found.complete, groups };
    },
    comparison: compared,
  };
}

async function compare(
  ground: Ground,
  of: IncidentArguments['of'],
  args: IncidentArguments,
  comparing: Comparing,
  suppliers: Parameters<typeof supplierChanges>[1],
): Promise<IncidentComparison> {
  const { snapshot, day, asOf, request } = ground;
  const before = await request.snapshot(args.since ?? weekBefore(ground), null);
  const [since, until] = [before.revision, snapshot.revision];
  if (since > until) throw sinceIsLater(args.since ?? '', since, until);
  const flags = new Set(
    [before, snapshot].flatMap((one) => flagsOfIncident(one, of).live.map(({ id }) => id)),
  );
  const filter = { kinds: ['SUPPLIER'] as const, categories: null, flags: [...flags], nodes: null };
  const comparison = await comparing((comparisons, deadline) =>
    comparisons.between(since, until, { day, filter }, deadline),
  );
  return {
    since,
    until,
    asOf,
    complete: comparison.limit === null,
    limit: comparison.limit,
    suppliers: supplierChanges(comparison, suppliers, args.minerals ?? null),
  };
}

/** The end of the day a week before the state that is shown was known. */
function weekBefore({ knownAt, request }: Ground): string {
  const known = knownAt === null ? request.today : dayInShanghai(new Date(knownAt));
  return `${dateOf(dayOf(known) - COMPARED_DAYS)}T15:59:59.999Z`;
}

function yearUpTo(asOf: string): DayWindow {
  return { from: dateOf(dayOf(asOf) - SHARE_DAYS + 1), to: asOf };
}

function sinceIsLater(value: string, since: number, until: number) {
  return badInput([
    {
      field: 'since',
      value: JSON.stringify(value),
      problem: {
        en: `is revision ${since}, after the one that is shown, ${until}`,
        zh: `为第 ${since} 号修订，晚于所示的第 ${until} 号修订`,
      },
      accepted: { en: 'the same moment as knownAt, or an earlier one', zh: '与 knownAt 相同或更早的时刻' },
    },
  ]);
}

function once<T>(work: () => Promise<T>): () => Promise<T> {
  let done: Promise<T> | undefined;
  return () => {
    done ??= work();
    return done;
  };
}
