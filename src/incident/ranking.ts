import { clauseOf } from '../policy/clauses.ts';
import type { Policy } from '../policy/types.ts';
import { criterionText } from './criterion-texts.ts';
import type { GatheredSupplier, Measures, RankedSupplier, RankingCriterion } from './types.ts';
import { RANKING_CRITERIA } from './types.ts';

/** After everything that is known. */
const LAST = 1_000_000_000;

/** Numbers of a key that belong to each criterion, in the order of the criteria. */
const NUMBERS: Readonly<Record<RankingCriterion, (measures: Measures) => readonly number[]>> = {
  SEVERITY: ({ severity }) => [severity ?? LAST],
  STRENGTH: ({ strength }) => [strength === null ? LAST : -strength],
  // What may be is not taken for less than it may be; what is known of it decides between equals.
  SHARE: ({ share }) => (share === null ? [LAST, LAST] : [-share.tainted.most, -share.tainted.least]),
  LEVERAGE: ({ links, deliveries }) => [
    links ?? LAST,
    ...(deliveries === null ? [LAST, LAST] : [-deliveries.least, -deliveries.most]),
  ],
};

/** How many numbers a key has. */
export const KEY_LENGTH = 7;

/** Ranks the suppliers of one list: criterion by criterion, then by id. */
export function ranked(suppliers: readonly GatheredSupplier[], policy: Policy): readonly RankedSupplier[] {
  const keyed = suppliers.map((supplier) => ({
    supplier,
    keys: RANKING_CRITERIA.map((criterion) => NUMBERS[criterion](supplier.measures)),
  }));
  const places = RANKING_CRITERIA.map((_, index) => placesOf(keyed.map(({ keys }) => keys[index] ?? [])));
  return keyed
    .map(({ supplier, keys }, at) => ({
      ...supplier,
      key: keys.flat(),
      criteria: RANKING_CRITERIA.map((criterion, index) => ({
        criterion,
        place: places[index]?.[at] as number,
        ...criterionText(criterion, supplier.measures, policy),
      })),
    }))
    .sort(compareRanked)
    .map((supplier, index) => ({ ...supplier, rank: index + 1 }));
}

/** The order of a list. */
export function compareRanked(
  a: Pick<RankedSupplier, 'key' | 'nodeId'>,
  b: Pick<RankedSupplier, 'key' | 'nodeId'>,
): number {
  return compareKeys(a.key, b.key) || (a.nodeId < b.nodeId ? -1 : a.nodeId > b.nodeId ? 1 : 0);
}

/** The clause and severity of a category, by a policy. */
export function severityOf(
  category: Parameters<typeof clauseOf>[0],
  policy: Policy,
): Pick<Measures, 'clauseId' | 'severity'> {
  const clause = clauseOf(category, policy);
  return { clauseId: clause?.id ?? null, severity: clause?.severity ?? null };
}

function compareKeys(a: readonly number[], b: readonly number[]): number {
  for (const [index, one] of a.entries()) {
    const difference = one - (b[index] ?? LAST);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** For each key how many are before it, and one. */
function placesOf(keys: readonly (readonly number[])[]): readonly number[] {
  const order = [...keys.keys()].sort((a, b) => compareKeys(keys[a] ?? [], keys[b] ?? []));
  const places = new Array<number>(keys.length).fill(1);
  for (const [index, at] of order.entries()) {
    const before = order[index - 1];
    const isAlike = before !== undefined && compareKeys(keys[before] ?? [], keys[at] ?? []) === 0;
    places[at] = isAlike ? (places[before] as number) : index + 1;
  }
  return places;
}
