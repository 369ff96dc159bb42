import type { DateOrNull, LinkPart, StepPart } from './exposure-parts.ts';
import { percent, type Sentences } from './sentences.ts';

const VERDICTS = {
  ASSURED: '全部经审验：所有路径均经过审验有效的控制点。',
  PARTLY_ASSURED: '部分经审验：部分路径经过审验有效的控制点，其余未经过。',
  UNASSURED: '均未经审验：没有任何路径经过审验有效的控制点。',
};

/** How an exposure is told in Chinese. */
export const CHINESE: Sentences = {
  exposure: ({ node, mineral, produced, flag }) =>
    `${node.zh}可能因${mineral.zh}${produced ? '（由到货在该处转化而成）' : ''}暴露于针对${flag.subject.zh}的风险标记。`,
  flag: ({ id, category, clause, status, subject, from, to, strength }) =>
    `风险标记 ${id}：${category.zh}（${clause === null ? '红旗信号，不属于任何政策条款' : `政策条款 ${clause}`}），对象为${subject.zh}，${span(from, to)}；状态：${status.zh}；证据强度 ${strength}（满分 5）。`,
  since: ({ firstPossibleOn, current }) =>
    `${firstPossibleOn === null ? '最早可能日期没有下限' : `最早可能日期为 ${firstPossibleOn}`}；${current ? '目前仍在持续。' : '属历史暴露。'}`,
  strength: ({ strength, traced }) =>
    `强度 ${strength}（满分 5），取最强路径上最弱一项事实的强度；${traced ? '可追溯：至少一条路径不依赖公司层面的声明。' : '仅为可能：每条路径都依赖公司层面的声明。'}`,
  walk: (links) => `最佳路径共 ${links} 段供应关系：`,
  step: (step, number) => `${number}. ${stepTold(step)}`,
  otherWalks: ({ count, complete }) =>
    `${count === 0 ? '未列出其他路径' : `另列出 ${count} 条路径`}${complete ? '。' : '，可能还有更多。'}`,
  control: ({ verdict, passed }) =>
    passed.length === 0
      ? VERDICTS[verdict]
      : `${VERDICTS[verdict]}所示路径经过${passed.map(({ node, scheme }) => `${node.zh}（${scheme.zh}）`).join('、')}。`,
  share: ({ mineral, from, to, tainted }) =>
    tainted === null
      ? `没有${mineral.zh}的份额：${period(from, to)}不持有该矿产。`
      : `${period(from, to)}所持的${mineral.zh}中，按比例混合计算有 ${tainted.isExact ? percent(tainted.least) : `${percent(tainted.least)} 至 ${percent(tainted.most)}`} 受风险标记波及；按比例混合是一种核算约定。`,
  cut: ({ links, kind }) =>
    `若以下 ${links.length} 段供应关系被证伪，则该暴露不再成立（${kind === 'SMALLEST' ? '已证明不能更少' : '缺一不可，但未必最少'}）：`,
  link: (link) => `- ${ends(link)}`,
  assuming: (count) => (count === 0 ? '所示路径不依赖任何假设。' : '所依据的假设：'),
  assumptions: (one) => [
    ...(one.begun ? [`- ${ends(one)}起始日期未知，假设使用当日已经开始。`] : []),
    ...(one.notEnded ? [`- ${ends(one)}结束日期未知或未定，假设使用当日尚未结束。`] : []),
    ...(one.companyScope ? [`- ${ends(one)}仅有公司层面的声明，假设所供即为该物料。`] : []),
  ],
  own: ({ zh }) => `- ${zh}。`,
};

function stepTold(step: StepPart): string {
  const { mineral, validFrom, validTo, usedOn, strength, companyScope, documents } = step;
  const evidence =
    documents.length === 0
      ? '无文件'
      : documents.map(({ title, grade }) => `${title.zh}（${grade}）`).join('、');
  return (
    `${ends(step)}：${mineral.zh}，${span(validFrom, validTo)}，` +
    `${usedOn === null ? '使用日期没有下限' : `最早于 ${usedOn} 使用`}；强度 ${strength}：${evidence}` +
    `${companyScope ? '；属公司层面的声明。' : '。'}`
  );
}

function ends({ id, from, to }: LinkPart): string {
  return `${from.zh} → ${to.zh}（供应关系 ${id}）`;
}

function span(from: DateOrNull, to: DateOrNull): string {
  if (from === null) return to === null ? '起止日期未知或未定' : `截至 ${to}，起始日期未知`;
  return to === null ? `自 ${from} 起，结束日期未知或未定` : `${from} 至 ${to}`;
}

function period(from: DateOrNull, to: DateOrNull): string {
  if (from === null) return `截至 ${to} `;
  return to === null ? `自 ${from} 起` : `${from} 至 ${to} 期间`;
}
