import { type Optional, readIds, readValues } from '../../chain/arguments.ts';
import type { ChainNodeKind } from '../../chain/node-kinds.ts';
import type { ForwardPaging } from '../../chain/paging.ts';
import { badInput } from '../../store/errors.ts';
import type { RiskCategory } from '../../store/kinds/codes.ts';
import { CHAIN_NODE_KINDS } from '../../store/kinds/links.ts';
import type { Store } from '../../store/port.ts';
import type { TraceContext } from '../context.ts';
import { dayOf } from '../days.ts';
import type { ExposureChangeConnection } from './answers.ts';
import type { ComparisonFilter } from './compare.ts';
import { type ComparedRevisions, comparisonPage, readComparisonPage } from './pages.ts';

/** A state of the store: exactly one of these. */
export interface StoreState {
  readonly revision?: Optional<number>;
  /** An instant, ISO 8601 in UTC. */
  readonly at?: Optional<string>;
}

/** Which exposures are compared, as arguments say it. */
export interface ComparisonArguments extends ForwardPaging {
  readonly asOf?: Optional<string>;
  readonly kinds?: Optional<readonly ChainNodeKind[]>;
  readonly categories?: Optional<readonly RiskCategory[]>;
  readonly flags?: Optional<readonly string[]>;
  readonly nodes?: Optional<readonly string[]>;
}

/** Two states of the store: the later one is the latest unless given. */
export interface StatesAsked {
  readonly since: StoreState;
  readonly until?: Optional<StoreState>;
}

interface ExposureChangesArguments extends ComparisonArguments, StatesAsked {}

/** @throws OretraceError BAD_USER_INPUT */
export function readComparisonFilter(args: ComparisonArguments): ComparisonFilter {
  return {
    kinds: args.kinds ?? null,
    categories: readValues('categories', args.categories) ?? null,
    flags: readIds('flags', args.flags, ['RiskFlag']) ?? null,
    nodes: readIds('nodes', args.nodes, CHAIN_NODE_KINDS) ?? null,
  };
}

/** Exposures at one state of the store against those at another. */
export async function exposureChanges(
  args: ExposureChangesArguments,
  { store, loaders, rows, traces }: TraceContext,
): Promise<ExposureChangeConnection> {
  const { first: _, after: __, ...scope } = args;
  const page = readComparisonPage({ field: 'exposureChanges', ...scope }, args);
  const filter = readComparisonFilter(args);
  const compared = page.after ?? {
    ...(await revisionsOf(args, store)),
    asOf: args.asOf ?? traces.today,
  };
  const { since, until, asOf } = compared;
  const comparison = await traces.comparing((comparisons, deadline) =>
    comparisons.between(since, until, { day: dayOf(asOf), filter }, deadline),
  );
  const sides = { before: loaders.at(since), after: loaders.at(until) };
  const revisions = { before: since, after: until };
  return comparisonPage(
    comparison,
    { since, until, asOf },
    page,
    { ...sides, asRead: (flag, side) => loaders.readAt(flag, revisions[side]) },
    rows,
  );
}

/** The revisions of two states of the store, the earlier first. @throws OretraceError BAD_USER_INPUT */
export async function revisionsOf(
  { since, until }: StatesAsked,
  store: Pick<Store, 'revision' | 'revisionAt'>,
): Promise<Pick<ComparedRevisions, 'since' | 'until'>> {
  const { number: current } = await store.revision();
  const revisionOf = async (field: string, { revision, at }: StoreState) => {
    if (typeof at === 'string') return store.revisionAt(at);
    // The schema lets exactly one through.
    const number = revision as number;
    if (number >= 0 && number <= current) return number;
    throw badInput([
      {
        field: `${field}.revision`,
        value: String(number),
        problem: { en: 'is no revision of this store', zh: '不是此存储的修订号' },
        accepted: { en: `0 to ${current}`, zh: `0 至 ${current}` },
      },
    ]);
  };
  const from = await revisionOf('since', since);
  const to = until ? await revisionOf('until', until) : Math.max(current, from);
  if (from <= to) return { since: from, until: to };
  throw badInput([
    {
      field: 'until',
      value: JSON.stringify(until),
      problem: {
        en: `is revision ${to}, before since, revision ${from}`,
        zh: `为第 ${to} 号修订，早于 since（第 ${from} 号修订）`,
      },
      accepted: { en: 'the same state as since, or a later one', zh: '与 since 相同或更晚的状态' },
    },
  ]);
}
