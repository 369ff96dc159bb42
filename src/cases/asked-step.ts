import type { CaseStepInput } from '../server/generated/schema.ts';
import { badInput, shown } from '../store/errors.ts';
import type { PropertiesOf } from '../store/kinds/index.ts';
import type { CaseAction } from './vocabulary.ts';

type Said = Omit<PropertiesOf<'Decision'>, 'subject' | 'number' | 'by' | 'on' | 'statement' | 'action'>;

/** A step as the caller asks for it. */
export interface AskedStep {
  readonly action: CaseAction;
  /** Path of the field of the input that asks for it. */
  readonly field: string;
  readonly said: Said;
  /** Of a reversal: the id of the decision that it reverses. */
  readonly reverses?: string;
}

type Reading<V> = readonly [action: CaseAction, said: (value: V) => Said];
type Given = Required<{ [K in keyof CaseStepInput]: NonNullable<CaseStepInput[K]> }>;

const plainly = (): Said => ({});

/** What each member of the input asks for. */
const READINGS: { readonly [K in keyof Given]: Reading<Given[K]> } = {
  judgeLinkage: ['JUDGE_LINKAGE', (finding) => ({ finding })],
  decide: ['DECIDE', (response) => ({ response })],
  adoptPlan: ['ADOPT_PLAN', (plan) => ({ plan })],
  implementPlan: ['IMPLEMENT_PLAN', plainly],
  review: ['REVIEW', (outcome) => ({ outcome })],
  revisePlan: ['REVISE_PLAN', (plan) => ({ plan })],
  notify: ['NOTIFY', plainly],
  makeEffective: ['MAKE_EFFECTIVE', plainly],
  reviewResumption: ['REVIEW_RESUMPTION', plainly],
  keepStopped: ['KEEP_STOPPED', plainly],
  resume: ['RESUME', plainly],
  lift: ['LIFT', plainly],
  carryOut: ['CARRY_OUT', (response) => ({ response })],
  continue: ['CONTINUE', plainly],
  close: ['CLOSE', (closeReason) => ({ closeReason })],
  reopen: ['REOPEN', plainly],
  reverse: ['REVERSE', plainly],
  assign: ['ASSIGN', (assignee) => (assignee.trim() === '' ? {} : { assignee })],
  escalate: ['ESCALATE', plainly],
  remark: ['REMARK', plainly],
};

/**
 * Reads which step is asked for; the schema lets exactly one through.
 *
 * @throws OretraceError BAD_USER_INPUT for a step that is said not to be taken
 */
export function askedStep(step: CaseStepInput): AskedStep {
  const [member, value] =
    Object.entries(step).find(([, given]) => given !== undefined && given !== null) ?? [];
  const field = `step.${member}`;
  if (value === false) {
    throw badInput([
      {
        field,
        value: shown(value),
        problem: { en: 'takes no step', zh: '未采取任何处理' },
        accepted: { en: 'true', zh: 'true' },
      },
    ]);
  }
  const [action, said] = READINGS[member as keyof Given] as Reading<unknown>;
  const reversal = action === 'REVERSE' ? { reverses: String(value) } : {};
  return { action, field, said: said(value), ...reversal };
}
