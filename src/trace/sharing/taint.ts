import { type Optional, readIds } from '../../chain/arguments.ts';
import type { RiskFlag } from '../../risk/types.ts';
import type { RiskCategory } from '../../store/kinds/codes.ts';
import type { TaintedRow } from '../engine/types.ts';
import { type TaintFilter, taintOfFlag } from '../flag-taint.ts';
import { notFound } from '../origins.ts';
import type { Snapshot } from '../projection/types.ts';

/** What is tainted, in a snapshot. */
export interface Taint {
  readonly snapshot: Snapshot;
  /** The same for the same taint in the same snapshot. */
  readonly key: string;
  rows(): readonly TaintedRow[];
}

/** By which flags material is taken as tainted. */
export interface FlagChoice {
  /** These, whatever their status; all live ones unless given. */
  readonly flags?: Optional<readonly string[]>;
  /** Only those of these categories. */
  readonly categories?: Optional<readonly RiskCategory[]>;
  readonly knownAt?: Optional<string>;
}

const UNFILTERED: TaintFilter = { window: null, minerals: null };

/** @throws OretraceError BAD_USER_INPUT, NOT_FOUND of a flag that does not stand */
export function chosenFlags(
  snapshot: Snapshot,
  { flags, categories, knownAt }: FlagChoice,
): readonly RiskFlag[] {
  const named = readIds('flags', flags, ['RiskFlag'])?.map((id, index) => {
    const flag = snapshot.flag(id);
    if (!flag) throw notFound(`flags[${index}]`, id, knownAt ?? null);
    return flag;
  });
  return (named ?? snapshot.liveFlags).filter(
    ({ properties }) => !categories || categories.includes(properties.category),
  );
}

/** What some flags taint, of that which is asked for. */
export function taintOfFlags(
  snapshot: Snapshot,
  flags: readonly RiskFlag[],
  filter: TaintFilter = UNFILTERED,
): Taint {
  const { window, minerals } = filter;
  const ids = flags.map(({ id }) => id).sort();
  return {
    snapshot,
    key: `${window ? `${window.from} ${window.to}` : ''} ${minerals ?? ''} ${ids.join(' ')}`,
    rows: () => flags.flatMap((flag) => taintOfFlag(snapshot, flag, filter)),
  };
}
