import type { FactLoader } from '../chain/fact-loader.ts';
import { recorded } from '../chain/types.ts';
import { submit } from '../recording/recording.ts';
import { changeset } from '../recording/resolvers.ts';
import type { ApplyChangesetInput, ChangeError } from '../server/generated/schema.ts';
import { canonicalJson } from '../store/canonical.ts';
import type { Changeset, Conditions, Foreseen } from '../store/changesets.ts';
import { badInput, OretraceError, shown } from '../store/errors.ts';
import type { StoredFact } from '../store/facts.ts';
import type { KindName } from '../store/kinds/index.ts';
import type { ExposureChangeConnection } from '../trace/comparing/answers.ts';
import type { Comparison } from '../trace/comparing/compare.ts';
import type { ComparisonQuestion } from '../trace/comparing/comparisons.ts';
import { type ComparisonArguments, readComparisonFilter } from '../trace/comparing/exposure-changes.ts';
import { comparisonPage, readComparisonPage } from '../trace/comparing/pages.ts';
import type { TraceContext } from '../trace/context.ts';
import { dayOf } from '../trace/days.ts';
import { type FactChange, factChange } from './fact-changes.ts';
import { changesMerges, mergesAhead } from './merges-ahead.ts';

/** What a changeset would do, before any of it is asked for in detail. */
export interface ChangesetPreview {
  readonly changeset: Changeset;
  readonly conditions: Conditions;
  readonly foreseen: Foreseen;
  /** As the two sides are read. */
  readonly changes: readonly FactChange[];
  /** Reads facts as they would stand. */
  readonly loader: FactLoader;
}

export interface PreviewPayload {
  readonly preview: ChangesetPreview | null;
  readonly userErrors: readonly ChangeError[];
}

/** What an input would do if it were recorded now; nothing is. */
export async function previewChangeset(
  context: TraceContext,
  input: ApplyChangesetInput,
): Promise<PreviewPayload> {
  const { done, userErrors } = await submit(context, changeset, input, async (asked, conditions) => {
    const foreseen = await context.store.foresee(asked, conditions);
    return { changeset: asked, conditions, foreseen, ...changesRead(foreseen, context) };
  });
  return { preview: done, userErrors };
}

function changesRead({ on, effects }: Foreseen, { store, loaders }: TraceContext) {
  const changes = effects.map((one) => factChange(one, on + 1));
  const afterwards = new Map(
    effects.map((one, index) => {
      const foreseen = changes[index]?.after ?? taken(one, on);
      return [idOf(one.effect), { foreseen, was: one.before }] as const;
    }),
  );
  const loader = loaders.foreseen(on, afterwards, () =>
    changesMerges(changes) ? mergesAhead(store, on, changes) : loaders.at(on).merged(),
  );
  return {
    loader,
    changes: changes.map((change) => ({
      ...change,
      before: change.before && recorded<KindName>(loaders.readAt(change.before, on)),
      after: change.after && recorded<KindName>(loaders.readBy(change.after, loader)),
    })),
  };
}

function idOf(effect: Foreseen['effects'][number]['effect']): string {
  return 'fact' in effect ? effect.fact.id : effect.id;
}

/** What no longer stands, as it would be found. */
function taken({ effect, before }: Foreseen['effects'][number], on: number): StoredFact | null {
  if (before === null || effect.effect !== 'retracted') return before;
  return { ...before, retractedRevision: on + 1, retractedByName: effect.because === null };
}

/** Most facts of a preview that can be asked for by number. */
const MOST_FACTS = 5_000;

/** The facts that would be changed. @throws OretraceError BAD_USER_INPUT, LIMIT_EXCEEDED */
export function factsOf(
  { changes }: ChangesetPreview,
  first: number | null | undefined,
  { rows }: TraceContext,
): readonly FactChange[] {
  if (first === null || first === undefined) return rows.spend(changes);
  if (Number.isInteger(first) && first >= 1 && first <= MOST_FACTS)
    return rows.spend(changes.slice(0, first));
  throw badInput([
    {
      field: 'first',
      value: shown(first),
      problem: { en: 'is not accepted', zh: '不被接受' },
      accepted: { en: `a whole number from 1 to ${MOST_FACTS}`, zh: `1 至 ${MOST_FACTS} 的整数` },
    },
  ]);
}

/** The exposures that would appear, vanish or change. */
export async function exposuresOf(
  preview: ChangesetPreview,
  args: ComparisonArguments,
  context: TraceContext,
): Promise<ExposureChangeConnection> {
  const { loaders, rows, traces } = context;
  const { changeset, loader } = preview;
  const { first: _, after: __, ...asked } = args;
  // Which changeset it is: its id may be a new one each time.
  const scope = { field: 'previewChangeset', operations: changeset.operations, ...asked };
  const page = readComparisonPage(scope, args);
  const asOf = args.asOf ?? page.after?.asOf ?? traces.today;
  const question = { day: dayOf(asOf), filter: readComparisonFilter(args) };
  const { comparison, since, until } = await comparedAhead(preview, question, context);
  // A list that was begun goes on at the state that it was begun at.
  if (page.after !== null && page.after.since !== since) throw movedOn();
  return comparisonPage(
    comparison,
    { since, until, asOf },
    page,
    {
      before: loaders.at(since),
      after: loader,
      asRead: (flag, side) =>
        side === 'before' ? loaders.readAt(flag, since) : loaders.readBy(flag, loader),
    },
    rows,
  );
}

/** Times that it is looked whether what others recorded meanwhile leaves the changeset as it was. */
const ATTEMPTS = 5;

async function comparedAhead(
  { changeset, conditions, foreseen: first }: ChangesetPreview,
  question: ComparisonQuestion,
  { store, traces }: TraceContext,
): Promise<{ readonly comparison: Comparison; readonly since: number; readonly until: number }> {
  const nothing = { exposures: [], limit: null };
  if (first.effects.length === 0) return { comparison: nothing, since: first.on, until: first.on };
  const effects = first.effects.map(({ effect }) => effect);
  let { on } = first;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const since = on;
    const comparison = await traces.comparing((comparisons, deadline) =>
      comparisons.ahead(since, effects, question, deadline),
    );
    if (comparison !== null) return { comparison, since, until: since + 1 };
    const again = await store.foresee(changeset, conditions);
    if (canonicalJson(again.effects) !== canonicalJson(first.effects)) break;
    on = again.on;
  }
  throw movedOn();
}

function movedOn(): OretraceError {
  return new OretraceError('CONFLICT', {
    en: 'something else was recorded meanwhile: preview the changeset again',
    zh: '其间另有内容被记录：请重新预览此变更集',
  });
}
