import { PLAN_OUTCOMES, RESPONSES, type Term } from '../../policy/vocabulary.ts';
import type { Decision } from '../types.ts';
import { CASE_ACTIONS, CLOSE_REASONS, FINDINGS } from '../vocabulary.ts';

/** What people do about decisions of others, beside the steps of a case. */
const ABOUT_DECISIONS: Readonly<Record<string, Term>> = {
  JUDGE_FLAG: { name: 'Judge a flag', nameZh: '研判风险标记' },
  APPROVE: { name: 'Approve', nameZh: '批准' },
  REJECT: { name: 'Reject', nameZh: '驳回' },
  WITHDRAW: { name: 'Withdraw', nameZh: '撤回决定' },
};

/** A decision in a few words, such as `Decide on a response: Suspend`. */
export function decisionInWords({ properties }: Decision): Term {
  const { action, finding, response, outcome, closeReason, assignee, needs } = properties;
  const terms: Readonly<Record<string, Term>> = { ...CASE_ACTIONS, ...ABOUT_DECISIONS };
  const { name, nameZh } = terms[action] ?? { name: action, nameZh: action };
  const said: Term | null =
    (finding && FINDINGS[finding]) ??
    (response && RESPONSES[response]) ??
    (outcome && PLAN_OUTCOMES[outcome]) ??
    (closeReason && CLOSE_REASONS[closeReason]) ??
    (assignee === undefined ? null : { name: assignee, nameZh: assignee });
  const waits = needs === undefined ? { en: '', zh: '' } : { en: ', by two people', zh: '（须两人决定）' };
  return said === null
    ? { name: `${name}${waits.en}`, nameZh: `${nameZh}${waits.zh}` }
    : { name: `${name}: ${said.name}${waits.en}`, nameZh: `${nameZh}：${said.nameZh}${waits.zh}` };
}
