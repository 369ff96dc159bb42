import type { Term } from '../policy/vocabulary.ts';
import type { CASE_CLOSE_REASONS, DECISION_ACTIONS, LINKAGE_FINDINGS } from '../store/kinds/codes.ts';

/** What two people decide together, the second by approval: the policy says which of it needs one. */
export { APPROVED_DECISIONS, type ApprovedDecision } from '../policy/vocabulary.ts';

/** Where a case stands on a day. */
export const CASE_STATES = {
  LINKAGE_REVIEW: { name: 'Linkage to be judged', nameZh: '待研判关联' },
  DECISION_DUE: { name: 'Decision due', nameZh: '待决定' },
  PLAN_DUE: { name: 'Plan due', nameZh: '待制定计划' },
  PLAN_ADOPTED: { name: 'Plan adopted', nameZh: '计划已采用' },
  PLAN_IMPLEMENTING: { name: 'Plan being implemented', nameZh: '计划实施中' },
  REVIEW_DUE: { name: 'Review due', nameZh: '待评审' },
  RESPONSE_DUE: { name: 'Response due: without effect', nameZh: '待采取措施（未起作用）' },
  SUSPENDED: { name: 'Suspended', nameZh: '已中止' },
  TEMP_SUSPENDED: { name: 'Temporarily suspended', nameZh: '暂时中止' },
  INTERRUPTED: { name: 'Interrupted', nameZh: '已中断' },
  MIN_TERM_SUSPENDED: { name: 'Stopped for a minimum term', nameZh: '暂停（至少三个月）' },
  RESUMPTION_REVIEW: { name: 'Resumption to be reviewed', nameZh: '待恢复审查' },
  RESUMED: { name: 'Resumed', nameZh: '已恢复' },
  TERMINATED: { name: 'Terminated', nameZh: '已终止' },
  CAUSE_WITHDRAWN: { name: 'Cause withdrawn, to be reviewed', nameZh: '事由撤回待复核' },
  CLOSED: { name: 'Closed', nameZh: '已关闭' },
} as const satisfies Record<string, Term>;
export type CaseState = keyof typeof CASE_STATES;

/** What a person judges of a supplier and a cause. */
export const FINDINGS = {
  SOURCES_FROM: { name: 'It sources from the party', nameZh: '正从该方采购' },
  LINKED_TO: { name: 'It is linked to the party', nameZh: '与该方有关联' },
  RISK_FOUND: { name: 'The risk exists in its supply', nameZh: '其供应中存在该风险' },
  NOT_LINKED: { name: 'Neither: it is not linked', nameZh: '无关联' },
} as const satisfies Record<(typeof LINKAGE_FINDINGS)[number], Term>;
export type Finding = keyof typeof FINDINGS;

/** Why a case is closed. */
export const CLOSE_REASONS = {
  MITIGATED: { name: 'The risk is reduced', nameZh: '风险已降低' },
  NOT_LINKED: { name: 'Not linked', nameZh: '无关联' },
  CAUSE_UNFOUNDED: { name: 'The cause has no ground', nameZh: '事由不成立' },
  RELATIONSHIP_ENDED: { name: 'The relationship has ended', nameZh: '关系结束' },
  MERGED: { name: 'Merged with another case', nameZh: '合并' },
} as const satisfies Record<(typeof CASE_CLOSE_REASONS)[number], Term>;
export type CloseReason = keyof typeof CLOSE_REASONS;

/** How far a stop has been carried out. */
export const STOP_STAGES = {
  DECIDED: { name: 'Decided', nameZh: '已决定' },
  NOTIFIED: { name: 'Notified', nameZh: '已通知' },
  EFFECTIVE: { name: 'Effective', nameZh: '已生效' },
  LIFTED: { name: 'Lifted', nameZh: '已解除' },
} as const satisfies Record<string, Term>;
export type StopStage = keyof typeof STOP_STAGES;

type DecisionAction = (typeof DECISION_ACTIONS)[number];

/** What people do about a case. */
export const CASE_ACTIONS = {
  OPEN: { name: 'Open', nameZh: '立案' },
  JUDGE_LINKAGE: { name: 'Judge the linkage', nameZh: '研判关联' },
  DECIDE: { name: 'Decide on a response', nameZh: '决定应对措施' },
  ADOPT_PLAN: { name: 'Adopt a plan', nameZh: '采用计划' },
  IMPLEMENT_PLAN: { name: 'Begin to implement the plan', nameZh: '开始实施计划' },
  REVIEW: { name: 'Review what the plan or measures have come to', nameZh: '评审计划或措施的效果' },
  REVISE_PLAN: { name: 'Revise the plan', nameZh: '修订计划' },
  NOTIFY: { name: 'Notify the supplier', nameZh: '通知供应商' },
  MAKE_EFFECTIVE: { name: 'Make it effective', nameZh: '生效' },
  REVIEW_RESUMPTION: { name: 'Begin a review of resumption', nameZh: '启动恢复审查' },
  KEEP_STOPPED: { name: 'Keep cooperation stopped', nameZh: '维持停止合作' },
  RESUME: { name: 'Resume cooperation', nameZh: '恢复合作' },
  LIFT: { name: 'Lift what was stopped, the cause being withdrawn', nameZh: '事由撤回，解除措施' },
  CARRY_OUT: { name: 'Carry out what is prescribed besides', nameZh: '履行其他规定措施' },
  CONTINUE: { name: 'Go on although the cause was withdrawn', nameZh: '事由撤回后继续处理' },
  CLOSE: { name: 'Close', nameZh: '关闭' },
  REOPEN: { name: 'Reopen', nameZh: '重新立案' },
  REVERSE: { name: 'Reverse the last decision', nameZh: '撤销上一项决定' },
  ASSIGN: { name: 'Assign', nameZh: '指派' },
  ESCALATE: { name: 'Escalate', nameZh: '上报' },
  REMARK: { name: 'Remark', nameZh: '备注' },
} as const satisfies Record<Exclude<DecisionAction, 'JUDGE_FLAG' | 'APPROVE' | 'REJECT' | 'WITHDRAW'>, Term>;
export type CaseAction = keyof typeof CASE_ACTIONS;

/** What a case says of the facts that it rests on, and asks about. */
export const CASE_QUESTIONS = {
  CAUSE_RETRACTED: { name: 'Every flag of its cause was retracted', nameZh: '事由的全部风险标记已撤回' },
  CAUSE_UNFOUNDED: { name: 'The flags of its cause have no ground', nameZh: '事由的风险标记不成立' },
  CAUSE_CLOSED: { name: 'The flags of its cause are closed', nameZh: '事由的风险标记已关闭' },
  SUPPLIER_RETRACTED: { name: 'The supplier was retracted', nameZh: '供应商已撤回' },
  SUPPLIER_MERGED: { name: 'The supplier is now known as another', nameZh: '供应商已并入另一节点' },
} as const satisfies Record<string, Term>;
export type CaseQuestion = keyof typeof CASE_QUESTIONS;
