import type { ASSURANCE_SCHEMES, FLAG_STATUSES } from '../../store/kinds/codes.ts';
import type { InBothLanguages } from './exposure-parts.ts';

/** What codes are called within a sentence. */

const same = (name: string): InBothLanguages => ({ en: name, zh: name });

export const STATUS_TERMS: Readonly<Record<(typeof FLAG_STATUSES)[number], InBothLanguages>> = {
  SIGNAL: { en: 'signal', zh: '信号' },
  UNDER_REVIEW: { en: 'under review', zh: '审查中' },
  REASONABLE_GROUNDS: { en: 'reasonable grounds', zh: '有合理理由' },
  MITIGATED: { en: 'mitigated', zh: '已缓解' },
  UNFOUNDED: { en: 'unfounded', zh: '不成立' },
  CLOSED: { en: 'closed', zh: '已关闭' },
};

export const SCHEME_TERMS: Readonly<Record<(typeof ASSURANCE_SCHEMES)[number], InBothLanguages>> = {
  RMAP: same('RMAP'),
  LBMA_RGG: { en: 'LBMA Responsible Gold Guidance', zh: 'LBMA 负责任黄金指南' },
  RJC_COC: { en: 'RJC Chain of Custody', zh: '责任珠宝业委员会产销监管链标准' },
  COPPER_MARK: { en: 'The Copper Mark', zh: '铜标志' },
  ITSCI: same('ITSCI'),
  BETTER_MINING: { en: 'Better Mining', zh: '更好的采矿' },
  CCCMC: { en: 'CCCMC guidelines', zh: '中国五矿化工进出口商会指南' },
  OTHER: { en: 'another scheme', zh: '其他机制' },
};
