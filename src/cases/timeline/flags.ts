import { recorded } from '../../chain/types.ts';
import type { RiskFlag } from '../../risk/types.ts';
import type { StoredFact } from '../../store/facts.ts';
import type { FlagStatus } from '../../store/kinds/codes.ts';
import { STATUS_TERMS } from '../../trace/explaining/status-terms.ts';

/** What became of a flag at a revision, in words. */
export interface FlagChange {
  readonly revision: number;
  readonly flag: RiskFlag;
  readonly name: string;
  readonly nameZh: string;
}

/**
 * What became of a flag by its versions: raised, judged, retracted, reinstated. What else of it was amended is not told.
 *
 * @param versions oldest first
 * @param known the last revision that is known; null: all are
 */
export function flagChanges(versions: readonly StoredFact[], known: number | null): readonly FlagChange[] {
  return versions
    .flatMap((version, index) => changesAt(version, versions[index - 1], versions[index + 1]))
    .filter(({ revision }) => known === null || revision <= known);
}

function changesAt(
  version: StoredFact,
  before: StoredFact | undefined,
  after: StoredFact | undefined,
): readonly FlagChange[] {
  const flag = recorded(version) as RiskFlag;
  const { recordedRevision, retractedRevision } = version;
  const told = (revision: number, en: string, zh: string) => ({
    revision,
    flag,
    name: `${en}: ${flag.properties.name}`,
    nameZh: `${zh}：${flag.properties.nameZh ?? flag.properties.name}`,
  });
  const begun = (): readonly FlagChange[] => {
    if (before === undefined) return [told(recordedRevision, 'Flag raised', '提出风险标记')];
    if (before.retractedRevision !== recordedRevision) {
      return [told(recordedRevision, 'Flag reinstated', '恢复风险标记')];
    }
    if (before.properties.status === version.properties.status) return [];
    const { en, zh } = STATUS_TERMS[version.properties.status as FlagStatus];
    return [told(recordedRevision, `Flag now ${en}`, `风险标记改为${zh}`)];
  };
  const isRetracted = retractedRevision !== null && after?.recordedRevision !== retractedRevision;
  return [...begun(), ...(isRetracted ? [told(retractedRevision, 'Flag retracted', '撤回风险标记')] : [])];
}
