import { GATES } from '../policy/vocabulary.ts';
import type { Bilingual, InputIssue } from '../store/errors.ts';
import type { FlagStatus } from '../store/kinds/codes.ts';
import type { AllowedStep, Choice, Progress } from './engine/types.ts';
import type { AllowedStatus } from './flag-statuses.ts';
import type { Decision } from './types.ts';
import { CASE_ACTIONS, CASE_STATES, CLOSE_REASONS, FINDINGS } from './vocabulary.ts';

interface Refusal<T extends string> {
  readonly __typename: T;
  readonly code: 'CONFLICT';
  readonly field: string;
  readonly message: string;
  readonly messageZh: string;
}

/** A step or judgement that is not allowed, and what is. */
export interface StepRefused extends Refusal<'StepRefused'> {
  /** Of a case; null where it is about a flag. */
  readonly progress: Progress | null;
  readonly allowedStatuses: readonly AllowedStatus[];
}

/** Others have decided meanwhile. */
export interface OthersDecided extends Refusal<'OthersDecided'> {
  readonly since: readonly Decision[];
  readonly decisionCount: number;
}

/** Why a decision is refused that is well formed: as things stand it is not allowed. */
export type Refused = StepRefused | OthersDecided | Refusal<'VerdictRefused'>;

/** Thrown where a decision is found not to be allowed; answered as a user error. */
export class DecisionRefused extends Error {
  readonly refused: Refused;

  constructor(refused: Refused) {
    super(refused.message);
    this.refused = refused;
  }
}

/** A step that is not allowed as its case stands. */
export function stepRefused(field: string, progress: Progress, why?: Bilingual): DecisionRefused {
  const { state, allowed, pending } = progress;
  const waiting: Bilingual =
    pending === null
      ? { en: '', zh: '' }
      : { en: ', and a decision waits for a second person', zh: '，另有决定待第二人批准' };
  const problem = why ?? { en: 'is not allowed', zh: '不允许' };
  const gates = progress.gates.filter(({ met }) => !met).map(({ gate }) => GATES[gate]);
  const unmet: Bilingual =
    gates.length === 0
      ? { en: '', zh: '' }
      : {
          en: `; not met before trade resumes: ${gates.map(({ name }) => name).join(', ')}`,
          zh: `；恢复贸易前尚未满足：${gates.map(({ nameZh }) => nameZh).join('、')}`,
        };
  return new DecisionRefused({
    __typename: 'StepRefused',
    code: 'CONFLICT',
    field,
    message: `${field} ${problem.en}: the case stands at “${CASE_STATES[state].name}”${waiting.en}${unmet.en}; allowed: ${allowed.map(inEnglish).join('; ')}`,
    messageZh: `${field} ${problem.zh}：案件状态为“${CASE_STATES[state].nameZh}”${waiting.zh}${unmet.zh}；可采取：${allowed.map(inChinese).join('；')}`,
    progress,
    allowedStatuses: [],
  });
}

/** A judgement that is not allowed as the flag stands. */
export function judgementRefused(
  field: string,
  status: FlagStatus,
  allowed: readonly AllowedStatus[],
): DecisionRefused {
  const names = allowed.map((one) => one.status);
  return new DecisionRefused({
    __typename: 'StepRefused',
    code: 'CONFLICT',
    field,
    message: `${field} is not allowed: the flag stands at ${status}; allowed: ${names.join(', ') || 'nothing until the decision that waits is settled'}`,
    messageZh: `${field} 不允许：标记状态为 ${status}；可改为：${names.join('、') || '待批准的决定处理之前，均不可'}`,
    progress: null,
    allowedStatuses: allowed,
  });
}

/** Others have decided since the caller looked. */
export function othersDecided(field: string, since: readonly Decision[], count: number): DecisionRefused {
  return new DecisionRefused({
    __typename: 'OthersDecided',
    code: 'CONFLICT',
    field,
    message: `${since.length} decisions were recorded since you looked; there are ${count} now: read them, then decide`,
    messageZh: `您查看之后又记录了 ${since.length} 项决定，现共 ${count} 项：请先阅读再作决定`,
    since,
    decisionCount: count,
  });
}

/** A verdict that may not be given. */
export function verdictRefused(field: string, why: Bilingual): DecisionRefused {
  return new DecisionRefused({
    __typename: 'VerdictRefused',
    code: 'CONFLICT',
    field,
    message: `${field}: ${why.en}`,
    messageZh: `${field}：${why.zh}`,
  });
}

/** A field that is wrong whatever stands. */
export function wrong(field: string, value: string, problem: Bilingual, accepted: Bilingual): InputIssue {
  return { field, value, problem, accepted };
}

function inEnglish({ action, choices }: AllowedStep): string {
  const ways = choices.map(codeOf).filter((code) => code !== null);
  return `${CASE_ACTIONS[action].name}${ways.length === 0 ? '' : ` (${ways.join(', ')})`}`;
}

function inChinese({ action, choices }: AllowedStep): string {
  const ways = choices.map(codeOf).filter((code) => code !== null);
  return `${CASE_ACTIONS[action].nameZh}${ways.length === 0 ? '' : `（${choices.map(chineseOf).join('、')}）`}`;
}

function codeOf({ response, finding, outcome, closeReason, duty }: Choice): string | null {
  return response ?? finding ?? outcome ?? closeReason ?? duty ?? null;
}

function chineseOf(choice: Choice): string {
  if (choice.finding) return FINDINGS[choice.finding].nameZh;
  if (choice.closeReason) return CLOSE_REASONS[choice.closeReason].nameZh;
  return codeOf(choice) ?? '';
}
