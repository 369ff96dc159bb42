import { describe, expect, it } from 'vitest';
import { clause } from './clauses.ts';
import { currentPolicy } from './current-policy.ts';
import { RESPONSES, STAKEHOLDERS } from './vocabulary.ts';

const policy = currentPolicy();

/** A row of the reading of the policy, clause by clause, written out by hand from the text. */
interface Row {
  clause: string;
  threshold: string | null;
  cahra: boolean;
  linkedToZh: string | null;
  responses: string;
  clock: string | null;
  minimum: string | null;
  gates: string;
  findings: string;
  proposes: string;
  severity: number | null;
}

const NONE = { clock: null, minimum: null, gates: '', findings: '', proposes: '' };
const ONE = {
  ...NONE,
  threshold: '有合理理由认为',
  cahra: true,
  linkedToZh: '与该方有关联',
  responses: '立即 中止或终止',
};
const TWO = {
  ...NONE,
  threshold: '有理由认为',
  cahra: false,
  linkedToZh: '与之存在关系',
  responses: '立即 中止或终止',
};
const THREE = {
  ...NONE,
  threshold: '发现在一定程度上存在',
  cahra: false,
  linkedToZh: null,
  responses: '立即 制定、采用和实施风险管理计划；暂时中止或终止',
  clock: '6 MONTH PLAN_IMPLEMENTED 未起作用',
};
const FOUR = {
  ...NONE,
  threshold: '政策未写明',
  cahra: false,
  linkedToZh: null,
  responses:
    '在合理的时间跨度内 合作改善或跟踪绩效；暂时中止或终止；额外进行风险评估；暂时停止或中断；同时 修订风险管理计划',
  clock: '6 MONTH null 未取得明显效果',
  minimum: '3 MONTH',
  gates: 'PLAN_REVISED OBJECTIVES_MET',
};
const FIVE = {
  ...NONE,
  threshold: '有理由认为',
  cahra: true,
  linkedToZh: '与之存在关系',
  responses: '立即 中止或中断',
};
const NOTHING = { ...NONE, threshold: null, cahra: false, linkedToZh: null, responses: '' };

const ROWS: Row[] = [
  // The preamble's promises; it prescribes nothing.
  { clause: 'P.1', ...NOTHING, severity: 2 },
  { clause: 'P.2', ...NOTHING, severity: 2 },
  { clause: '1.a', ...ONE, severity: 1 },
  { clause: '1.b', ...ONE, severity: 1 },
  { clause: '1.c', ...ONE, severity: 1 },
  { clause: '1.d', ...ONE, severity: 1 },
  { clause: '1.e', ...ONE, severity: 1 },
  { clause: '2', ...TWO, severity: 1 },
  { clause: '2.a', ...TWO, severity: 1 },
  { clause: '2.b', ...TWO, proposes: '4.3', severity: 1 },
  { clause: '2.c', ...TWO, severity: 1 },
  { clause: '3', ...THREE, severity: 4 },
  { clause: '3.a', ...THREE, severity: 4 },
  { clause: '3.b', ...THREE, proposes: '4.3', severity: 4 },
  { clause: '3.c', ...THREE, severity: 4 },
  { clause: '4.1', ...FOUR, severity: 5 },
  { clause: '4.2', ...FOUR, severity: 5 },
  {
    clause: '4.3',
    ...FOUR,
    threshold: '有理由认为',
    responses: `为消除洗钱做出贡献；${FOUR.responses}`,
    severity: 5,
  },
  { clause: '4.4', ...FOUR, cahra: true, severity: 5 },
  { clause: '5', ...FIVE, severity: 2 },
  {
    clause: '6',
    ...FIVE,
    responses: '立即 中止或中断；定期 定期评估、降低',
    findings: 'MATERIAL_IMPACT SERIOUS_BREACH',
    severity: 3,
  },
  {
    clause: '6.m',
    ...NOTHING,
    threshold: '政策未写明',
    responses: '定期 定期评估、降低',
    severity: 6,
  },
];

/** What the clause says, in the words of a row. */
function rowOf(id: string): Row {
  const one = clause(id, policy);
  const failing = one.responses.find(({ clock }) => clock !== null);
  const threshold = one.threshold && (one.threshold.wordsZh ?? '政策未写明');
  const timings: Record<string, string> = {
    IMMEDIATE: '立即 ',
    REASONABLE_TIME: '在合理的时间跨度内 ',
    MEANWHILE: '同时 ',
    PERIODIC: '定期 ',
    NOT_STATED: '',
  };
  const { clock = null, minimumTerm = null, gates = [] } = failing ?? {};
  const test = { NO_EFFECT: '未起作用', NO_SIGNIFICANT_EFFECT: '未取得明显效果' } as const;
  return {
    clause: id,
    threshold,
    cahra: one.cahra !== null,
    linkedToZh: one.link?.linkedTo.wordsZh ?? null,
    responses: one.responses
      .map(({ timing, responses }) => {
        const named = responses.map((code) => RESPONSES[code].nameZh).join('或');
        return `${timings[timing ?? 'NOT_STATED']}${named}`;
      })
      .join('；'),
    clock: clock && `${clock.length} ${clock.unit} ${clock.start} ${test[clock.test]}`,
    minimum: minimumTerm && `${minimumTerm.length} ${minimumTerm.unit}`,
    gates: gates.join(' '),
    findings: one.findings.map(({ code }) => code).join(' '),
    proposes: one.proposes.map(({ clauseId }) => clauseId).join(' '),
    severity: one.severity,
  };
}

/** The duties that the text lays on somebody, by clause: on the company, and on suppliers. */
const DUTIES: [string, string[], string[]][] = [
  [
    'P',
    ['RESPECT_AND_NO_HARM', 'GUIDELINES_ADOPTED', 'CONTRACT_CCCMC', 'CONTRACT_OECD', 'DISSEMINATION'],
    ['AWARENESS'],
  ],
  ['P.1', ['NO_CONFLICT_FINANCING'], []],
  ['P.2', ['SANCTIONS_OBSERVED'], []],
  ['1', ['NO_PART_IN_ABUSES'], []],
  ['2', ['NO_NSAG_SUPPORT_TOLERATED'], []],
  [
    '3',
    [
      'NO_SECURITY_SUPPORT',
      'SECURITY_STANDARD',
      'SECURITY_SCREENING',
      'SECURITY_COST_ENGAGEMENT',
      'VULNERABLE_GROUPS_ENGAGEMENT',
    ],
    [],
  ],
  ['4', [], []],
  ['4.1', ['NO_BRIBERY'], []],
  ['4.4', ['GOV_PAYMENTS_MADE', 'GOV_PAYMENTS_DISCLOSED'], []],
  ['5', ['NO_PART_IN_OHS_DANGER'], []],
  ['6', ['NO_PART_IN_ENV_HARM'], []],
  ['6.m', ['ENV_ASSESSMENT', 'ENV_REDUCTION'], []],
  ['7', ['CONTRACT_POLICY'], ['CODE_ADOPTED', 'POLICY_FOLLOWED']],
  ['7.a', [], ['POLICY_EXISTS', 'POLICY_TOLD_YILIAN', 'POLICY_PUBLIC']],
  ['7.b', [], ['DD_CCCMC', 'DD_OECD']],
  ['7.c', [], ['ORIGIN_RESPONSE', 'PROACTIVE_UPDATE']],
  ['7.v', ['INQUIRY', 'AUDIT_DIRECT', 'AUDIT_INDEPENDENT'], []],
  ['7.g', ['CONCERNS_RECEIVED', 'IDENTITY_CONFIDENTIAL', 'NO_RETALIATION'], []],
  ['7-end', [], ['MANUAL_ADOPTED']],
];

describe('the clauses', () => {
  it.each(ROWS)('$clause is as the text has it', (row) => {
    expect(rowOf(row.clause)).toEqual(row);
  });

  it('that have a category are all in the table', () => {
    const withCategory = policy.clauses.filter(({ categories }) => categories.length > 0);
    expect(withCategory.map(({ id }) => id).sort()).toEqual(ROWS.map((row) => row.clause).sort());
  });

  it.each(DUTIES)('%s lays its duties on the company and on suppliers', (id, company, suppliers) => {
    const { duties } = clause(id, policy);
    const onWhom = (holder: string) => duties.filter(({ on }) => on === holder).map(({ code }) => code);
    expect(onWhom('POLICY_OWNER')).toEqual(company);
    expect(onWhom('SUPPLIER')).toEqual(suppliers);
  });

  it('lay no other duties on anybody', () => {
    const listed = DUTIES.map(([id]) => id);
    const others = policy.clauses.filter(({ id, duties }) => duties.length > 0 && !listed.includes(id));
    expect(others).toEqual([]);
    expect(policy.clauses.flatMap(({ duties }) => duties).filter(({ ours }) => ours)).toMatchObject([
      { code: 'CONTRACT_POLICY' },
    ]);
  });

  it('name whom plans and cooperation are with', () => {
    const stakeholdersOf = (id: string) =>
      clause(id, policy).responses[0]?.stakeholders.map((one) => STAKEHOLDERS[one].nameZh);
    expect(stakeholdersOf('3')).toEqual(['上游供应商', '其他利益相关方']);
    expect(stakeholdersOf('4')).toEqual([
      '上游供应商',
      '中央政府',
      '地方政府',
      '国际组织',
      '民间社会组织',
      '受影响的第三方',
    ]);
    const duties = clause('3', policy).duties.map(({ code, stakeholders }) => [code, stakeholders]);
    expect(duties.slice(-2)).toEqual([
      ['SECURITY_COST_ENGAGEMENT', ['CENTRAL_GOVERNMENT', 'LOCAL_GOVERNMENT', 'INTL_ORG', 'CSO']],
      [
        'VULNERABLE_GROUPS_ENGAGEMENT',
        ['LOCAL_GOVERNMENT', 'INTL_ORG', 'CSO', 'VULNERABLE_GROUP', 'ARTISANAL_MINER'],
      ],
    ]);
  });

  it('need a second person for the four decisions that are asked for, and tell of what is overdue', () => {
    expect(policy.approvals).toEqual(
      ['SUSPENSION', 'TERMINATION', 'RESUMPTION', 'UNFOUNDED'].map((decision) => ({
        decision,
        by: 'APPROVER',
      })),
    );
    expect(policy.escalation).toEqual([{ afterWorkingDays: 3, to: 'APPROVER' }]);
  });
});
