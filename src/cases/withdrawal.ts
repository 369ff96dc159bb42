import type { ChainContext } from '../chain/context.ts';
import type { FactLoader } from '../chain/fact-loader.ts';
import { isLiveStatus } from '../risk/live.ts';
import type { StoredFact } from '../store/facts.ts';
import type { FlagStatus } from '../store/kinds/codes.ts';
import { dayInShanghai } from '../trace/today.ts';
import { causeHistories } from './cause-histories.ts';
import type { Withdrawal } from './engine/types.ts';
import type { Case, Decision } from './types.ts';

/** What is recorded, with what was. */
export type Records = Pick<ChainContext, 'store' | 'loaders'>;

/**
 * When the cause of a case was withdrawn, of which no flag is live by what the loader knows: the last day on which one
 * ceased to be. Looked for among the flags that are still recorded and those that were when the case was opened, reopened
 * or gone on with. Null where none of them ever was live.
 */
export async function withdrawalOf(
  records: Records,
  loader: FactLoader,
  riskCase: Case,
  decisions: readonly Decision[],
): Promise<Withdrawal | null> {
  const histories = await causeHistories(records, loader, riskCase, decisions);
  const ends = histories.flat().map((version) => endOfLife(version, loader.revision));
  const revision = Math.max(0, ...ends);
  const [recording] = revision === 0 ? [] : await records.store.recordings([revision]);
  if (!recording) return null;
  const before = decisions.filter(({ recordedRevision }) => recordedRevision <= revision);
  return {
    on: dayInShanghai(new Date(recording.recordedAt)),
    afterStep: Math.max(0, ...before.map(({ properties }) => properties.number)),
  };
}

/** The revision that ended a version in which a flag was live, as far as is known; 0 for one that did not end or was not. */
function endOfLife({ properties, retractedRevision }: StoredFact, known: number | null): number {
  if (retractedRevision === null || (known !== null && retractedRevision > known)) return 0;
  return isLiveStatus(properties.status as FlagStatus) ? retractedRevision : 0;
}
