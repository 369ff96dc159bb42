import { idOfOperation } from '../store/changesets.ts';
import { badInput, type InputIssue, shown } from '../store/errors.ts';
import { type KindName, kindOfId } from '../store/kinds/index.ts';
import type { Store } from '../store/port.ts';
import type { Asked } from './operations.ts';

/** Kinds whose facts come of decisions alone. */
const OF_DECISIONS: readonly (KindName | null)[] = ['Case', 'Decision'];

/**
 * Refuses what is a person's decision, and so recorded as one: to retract or reinstate cases and decisions, and to give a
 * flag that was recorded another status.
 *
 * @throws OretraceError BAD_USER_INPUT
 */
export async function refuseDecisions(store: Store, asked: readonly Asked[]): Promise<void> {
  const issues = asked.flatMap((one) => ofCases(one));
  const judging = asked.flatMap((one) => {
    const status = statusIn(one);
    return status === undefined ? [] : [{ ...one, status }];
  });
  if (judging.length > 0) {
    const flags = await store.get(judging.map(({ operation }) => idOfOperation(operation)));
    for (const [index, { field, status }] of judging.entries()) {
      const stands = flags[index]?.properties.status;
      if (stands !== undefined && stands !== status)
        issues.push(judgedElsewhere(field('status'), status, stands));
    }
  }
  if (issues.length > 0) throw badInput(issues);
}

function ofCases({ operation, field }: Asked): readonly InputIssue[] {
  const id = idOfOperation(operation);
  if (!OF_DECISIONS.includes(kindOfId(id))) return [];
  return [
    {
      field: field(''),
      value: shown(id),
      problem: {
        en: 'comes of decisions, and is neither retracted nor reinstated',
        zh: '由决定产生，不得撤回或恢复',
      },
      accepted: { en: 'a decision that reverses or closes: takeCaseStep', zh: '以 takeCaseStep 撤销或关闭' },
    },
  ];
}

/** The status that an operation gives a flag, where it says one. */
function statusIn({ operation }: Asked): unknown {
  if ('fact' in operation) {
    return operation.fact.kind === 'RiskFlag' ? operation.fact.properties.status : undefined;
  }
  return 'patch' in operation && operation.patch.kind === 'RiskFlag'
    ? operation.patch.properties.status
    : undefined;
}

function judgedElsewhere(field: string, status: unknown, stands: unknown): InputIssue {
  return {
    field,
    value: shown(status),
    problem: {
      en: `is another status than the flag has, ${String(stands)}: that is a judgement`,
      zh: `与标记现有状态 ${String(stands)} 不同，须经研判`,
    },
    accepted: {
      en: 'the status that it has; judgeFlag gives it another',
      zh: '现有状态；改变状态请用 judgeFlag',
    },
  };
}
