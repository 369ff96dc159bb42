import type { Bilingual } from '../../store/errors.ts';
import type { GapKind } from './types.ts';

/** What to find out, by what is not known. */
export const GAP_TEXTS: Readonly<Record<GapKind, Bilingual>> = {
  LINK_MASS: {
    en: 'Ask for the mass that this link carried, exactly, for each mineral.',
    zh: '查明该供应关系所载各矿产的确切质量。',
  },
  LINK_DAYS: {
    en: 'Ask from when and until when this link held.',
    zh: '查明该供应关系的起止日期。',
  },
  RECOVERY: {
    en: 'Ask how much of the mineral this node recovers.',
    zh: '查明该节点对该矿产的回收率。',
  },
  SOURCE_MASS: {
    en: 'Ask for the mass of this source, exactly, for each mineral.',
    zh: '查明该源项各矿产的确切质量。',
  },
  SOURCE_DAYS: {
    en: 'Ask from when and until when this source held.',
    zh: '查明该源项的起止日期。',
  },
  SOURCE_ORIGIN: {
    en: 'Ask where this material is from, with evidence.',
    zh: '查明该物料的来源，并取得证据。',
  },
  UNCOVERED_OUTPUT: {
    en: 'Ask where this node has what it let out beyond all that came in.',
    zh: '查明该节点流出超出流入的部分从何而来。',
  },
};
