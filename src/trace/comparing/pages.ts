import { connection } from '../../chain/connections.ts';
import { type CursorScope, Cursors } from '../../chain/cursors.ts';
import type { FactLoader } from '../../chain/fact-loader.ts';
import { type ForwardPaging, readPaging } from '../../chain/paging.ts';
import type { RowBudget } from '../../chain/row-budget.ts';
import type { RiskFlag } from '../../risk/types.ts';
import { isCalendarDay } from '../../store/dates.ts';
import type { ExposureChange, ExposureChangeConnection } from './answers.ts';
import { type ComparedExposure, type Comparison, type ExposureKey, inOrder } from './compare.ts';

/** What is compared: two revisions, as of one day. */
export interface ComparedRevisions {
  readonly since: number;
  readonly until: number;
  /** YYYY-MM-DD. */
  readonly asOf: string;
}

/** A page asked for of a comparison. */
export interface ComparisonPageRequest {
  readonly cursors: Cursors;
  readonly size: number;
  /** Where it begins, and what was compared for the page before. */
  readonly after: (ExposureKey & ComparedRevisions) | null;
}

/**
 * Reads the page asked for. The cursor carries what was compared, so that a list that is paged while others write, or
 * across midnight, stays one list.
 *
 * @throws OretraceError BAD_USER_INPUT
 */
export function readComparisonPage(scope: CursorScope, paging: ForwardPaging): ComparisonPageRequest {
  const cursors = new Cursors(scope);
  const { size, cursor } = readPaging({ first: paging.first, after: paging.after });
  if (cursor === undefined) return { cursors, size, after: null };
  const [since, until, asOf, flagId, nodeId, mineral, produced] = cursors.read('after', cursor, SHAPE) as [
    number,
    number,
    string,
    string,
    string,
    string,
    number,
  ];
  // A cursor that was tampered with is no cursor: one like this is not of this shape.
  const isOurs = isCalendarDay(asOf) && Number.isInteger(since) && Number.isInteger(until) && since <= until;
  if (!isOurs || since < 0) cursors.read('after', cursor, []);
  return {
    cursors,
    size,
    after: { since, until, asOf, flagId, nodeId, mineral, produced: produced === 1 },
  };
}

const SHAPE = ['number', 'number', 'string', 'string', 'string', 'string', 'number'] as const;

/** How the facts of the two sides are read. */
export interface SidesRead {
  readonly before: FactLoader;
  readonly after: FactLoader;
  /** Takes a flag of a side for one that its loader read. */
  asRead(flag: RiskFlag, side: 'before' | 'after'): RiskFlag;
}

/** Cuts the page out of a comparison. */
export function comparisonPage(
  { exposures, limit }: Comparison,
  compared: ComparedRevisions,
  { cursors, size, after }: ComparisonPageRequest,
  read: SidesRead,
  rows: RowBudget,
): ExposureChangeConnection {
  const begin = after === null ? 0 : exposures.findIndex((one) => inOrder(one, after) > 0);
  const from = begin === -1 ? exposures.length : begin;
  const page = rows.spend(exposures.slice(from, from + size));
  const { since, until, asOf } = compared;
  const placed = page.map((one) => ({
    key: [since, until, asOf, one.flagId, one.nodeId, one.mineral, Number(one.produced)],
    node: shownChange(one, read),
  }));
  const count = (change: ExposureChange['change']) =>
    exposures.filter((one) => changeOf(one) === change).length;
  return {
    ...connection(cursors, placed, from > 0, from + size < exposures.length, async () => exposures.length),
    ...compared,
    complete: limit === null,
    limit,
    appeared: count('APPEARED'),
    vanished: count('VANISHED'),
    changed: count('CHANGED'),
  };
}

/** A difference as the answer shows it. */
export function shownChange(one: ComparedExposure, read: SidesRead): ExposureChange {
  const { flag, nodeId, mineral, produced, before, after } = one;
  return {
    change: changeOf(one),
    flag: flag.after ? read.asRead(flag.after, 'after') : read.asRead(flag.before as RiskFlag, 'before'),
    nodeId,
    loader: after === null ? read.before : read.after,
    mineral,
    produced,
    before,
    after,
  };
}

function changeOf({ before, after }: ComparedExposure): ExposureChange['change'] {
  if (before === null) return 'APPEARED';
  return after === null ? 'VANISHED' : 'CHANGED';
}
