import type { Bilingual } from '../../store/errors.ts';
import type { GroundKind } from '../mixing/share-grounds.ts';

/** Whether a node holds any of a mineral in a period. */
export type MassPresence = 'NONE' | 'SOME' | 'PERHAPS';

/** What shares may take for granted, in the order in which it is told. */
export type ShareAssumptionKind = GroundKind | 'NO_DATED_WALK';

/** What is taken for granted, each a clause without a full stop. */
export const ASSUMPTION_TEXTS: Readonly<Record<ShareAssumptionKind, Bilingual>> = {
  LINK_MASS_UNKNOWN: {
    en: 'what the mass of these links leaves open may be anything, so the share is an interval',
    zh: '这些供应关系未载明的质量可取任意值，份额因而是一个区间',
  },
  LINK_COUNTED_WHOLE: {
    en: 'links of which a day is unknown or open count whole in the period',
    zh: '起止日期未知或未结束的供应关系，其质量整体计入该期间',
  },
  TAINT_COUNTED_WHOLE: {
    en: 'of a tainted link of which a day is unknown or open, all that it carries in the period is taken as tainted',
    zh: '起止日期未知或未结束的受波及供应关系，期内所载物料整体视为受波及',
  },
  RECOVERY_UNKNOWN: {
    en: 'what these nodes recover of a mineral is unknown: more than nothing, at most all',
    zh: '这些节点对某种矿产的回收率未知：大于零，至多全部',
  },
  SOURCE_MASS_UNKNOWN: {
    en: 'what the mass of these sources leaves open may be anything, so the share is an interval',
    zh: '这些源项未载明的质量可取任意值，份额因而是一个区间',
  },
  SOURCE_COUNTED_WHOLE: {
    en: 'sources of which a day is unknown or open count whole in the period',
    zh: '起止日期未知或未结束的源项，其质量整体计入该期间',
  },
  MINED_UNCOVERED: {
    en: 'mines without a figure have mined what they let out beyond what came in',
    zh: '没有产量数据的矿场，流出超出流入的部分视为其自采',
  },
  NO_DATED_WALK: {
    en: 'the period is mixed whole: no walk with its days in order brings tainted material there by its end',
    zh: '期内物料整体混合：截至期末，没有日期依次相符的路径将受波及物料带到该处',
  },
};
