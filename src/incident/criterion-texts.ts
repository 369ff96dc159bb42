import { clause } from '../policy/clauses.ts';
import { mineral } from '../policy/minerals.ts';
import type { Policy } from '../policy/types.ts';
import type { ShareInterval } from '../trace/sharing/answers.ts';
import type { Measures, RankingCriterion } from './types.ts';

interface Text {
  readonly text: string;
  readonly textZh: string;
}

const TEXTS: Readonly<Record<RankingCriterion, (measures: Measures, policy: Policy) => Text>> = {
  SEVERITY: ({ clauseId, severity }, policy) => {
    if (clauseId === null || severity === null) {
      return { text: 'A red flag, of no clause.', textZh: '红旗信号，不属于任何条款。' };
    }
    const { citation, citationZh } = clause(clauseId, policy);
    return {
      text: `Clause ${citation}: severity ${severity}, 1 being the gravest.`,
      textZh: `${citationZh}：严重程度 ${severity}（1 为最严重）。`,
    };
  },
  STRENGTH: ({ strength }) =>
    strength === null
      ? { text: 'The strength of evidence is not known: time ran out.', textZh: '已超时，证据强度未知。' }
      : { text: `Strength of evidence ${strength} of 5.`, textZh: `证据强度 ${strength}（最高 5）。` },
  SHARE: ({ share }) => {
    if (share === null) {
      return { text: 'No share is known for the period.', textZh: '该期间没有已知份额。' };
    }
    const { name, nameZh } = mineral(share.mineral);
    return {
      text: `${interval(share.tainted, ' to ')} of its ${name.toLowerCase()} is tainted.`,
      textZh: `所持${nameZh}中受波及的份额为 ${interval(share.tainted, ' 至 ')}。`,
    };
  },
  LEVERAGE: ({ links, deliveries }, { owner }) => {
    const { shortName, shortNameZh } = owner;
    const way = wayText(links, shortName, shortNameZh);
    if (deliveries === null) return { text: `${way.text}.`, textZh: `${way.textZh}。` };
    return {
      text: `${way.text}; ${interval(deliveries, ' to ')} of what it is known to deliver goes to it.`,
      textZh: `${way.textZh}；已知交付量中 ${interval(deliveries, ' 至 ')} 供应该公司。`,
    };
  },
};

/** What a supplier's place by a criterion rests on, a sentence. */
export function criterionText(criterion: RankingCriterion, measures: Measures, policy: Policy): Text {
  return TEXTS[criterion](measures, policy);
}

function wayText(links: number | null, name: string, nameZh: string): Text {
  if (links === null) return { text: `No way leads on to ${name}`, textZh: `没有通往${nameZh}的路径` };
  return links === 1
    ? { text: `It supplies ${name} itself`, textZh: `直接供应${nameZh}` }
    : { text: `It is ${links} links from ${name}`, textZh: `距${nameZh} ${links} 个环节` };
}

function interval({ least, most, isExact }: ShareInterval, to: string): string {
  return isExact ? percent(most) : `${percent(least)}${to}${percent(most)}`;
}

function percent(part: number): string {
  return `${Math.round(part * 1_000) / 10}%`;
}
