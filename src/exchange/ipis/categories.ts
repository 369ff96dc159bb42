import type { Bilingual } from '../../store/errors.ts';
import type { RiskCategory } from '../../store/kinds/codes.ts';
import type { ArmedActor } from './actors.ts';
import { ACTS, type Act } from './columns.ts';
import { setInChinese } from './phrases.ts';

/** Why an act, or an interference without a named act, belongs to a risk: by who does it. */
type Grounds = 'extortion' | 'control' | 'support' | 'forcedLabour';

const GROUNDS: Readonly<Record<Act, Grounds>> = {
  taxation: 'extortion',
  commerce_taxation: 'extortion',
  entrance_taxation: 'extortion',
  pillaging: 'extortion',
  monopoly: 'control',
  digging: 'control',
  pit_ownership: 'control',
  buying_minerals: 'support',
  forced_labour: 'forcedLabour',
};

const CATEGORIES: Readonly<Record<ArmedActor['kind'], Readonly<Record<Grounds, RiskCategory>>>> = {
  ArmedGroup: {
    extortion: 'NSAG_SITE_ROUTE_EXTORTION',
    control: 'NSAG_CONTROL',
    support: 'NSAG_SUPPORT',
    forcedLabour: 'FORCED_LABOUR',
  },
  SecurityForce: {
    extortion: 'SECURITY_SITE_ROUTE_EXTORTION',
    control: 'SECURITY_ILLEGAL_CONTROL',
    support: 'SECURITY_SUPPORT',
    forcedLabour: 'FORCED_LABOUR',
  },
};

const ORDER: readonly Grounds[] = ['extortion', 'control', 'support', 'forcedLabour'];

/** The risks that an actor of this kind can be flagged for, each with the acts that lead to it. */
export function risksOf(
  kind: ArmedActor['kind'],
): readonly { readonly category: RiskCategory; readonly acts: readonly Act[] }[] {
  return ORDER.map((grounds) => ({
    category: CATEGORIES[kind][grounds],
    acts: ACTS.filter((act) => GROUNDS[act] === grounds),
  }));
}

/** The risk of an armed group that interferes without an act being named: clause 2, head. */
export const UNNAMED_INTERFERENCE: RiskCategory = CATEGORIES.ArmedGroup.support;

/** What a flag of the category is called, by what is known of who and where. */
export function flagNameOf(
  category: RiskCategory,
  actor: Bilingual | null,
  site: string,
  from: string,
): Bilingual {
  const { en, zh } = phraseOf(category, actor);
  return { en: `${en} at ${site}, from ${from}`, zh: `${site}：${zh.trim()}（自 ${from} 起）` };
}

function phraseOf(category: RiskCategory, actor: Bilingual | null): Bilingual {
  const by = actor === null ? '' : ` by ${actor.en}`;
  const who = actor === null ? '' : setInChinese(actor.zh);
  switch (category) {
    case 'NSAG_SITE_ROUTE_EXTORTION':
    case 'SECURITY_SITE_ROUTE_EXTORTION':
      return { en: `Illegal taxation or extortion${by}`, zh: `${who}非法征税或勒索` };
    case 'NSAG_CONTROL':
    case 'SECURITY_ILLEGAL_CONTROL':
      return { en: `Illegal control${by}`, zh: `${who}非法控制矿址` };
    case 'NSAG_SUPPORT':
    case 'SECURITY_SUPPORT':
      return { en: `Support of ${actor?.en ?? 'armed actors'}`, zh: `为${who}提供支持` };
    case 'FORCED_LABOUR':
      return { en: `Forced labour${by}`, zh: `${who}强迫劳动` };
    case 'WORST_CHILD_LABOUR':
      return { en: 'Worst forms of child labour', zh: '最恶劣形式的童工' };
    default:
      return { en: category, zh: category };
  }
}
