import { describe, expect, it } from 'vitest';
import { RED_FLAG_SIGNALS, RISK_CATEGORIES, type RiskCategory } from '../store/kinds/codes.ts';
import { affiliateSteps, clauseOf } from './clauses.ts';
import { prescribedBy } from './prescription.ts';
import { RESPONSES } from './vocabulary.ts';

/** What a row of the policy's table says, written by hand from its text. */
interface Terms {
  threshold: string;
  thresholdZh: string | null;
  judgedOn: 'LINKAGE' | 'RISK' | null;
  cahra: boolean;
  linkedToZh: string | null;
  /** Each step: when, which of the responses, how soon. */
  steps: string[];
  clock: string | null;
  minimumMonths: number | null;
  gates: string[];
  affiliateSteps: number;
}

const CLAUSE_1: Terms = {
  threshold: 'REASONABLE_GROUNDS',
  thresholdZh: '有合理理由认为',
  judgedOn: 'LINKAGE',
  cahra: true,
  linkedToZh: '与该方有关联',
  steps: ['AT_THRESHOLD 中止|终止 IMMEDIATE'],
  clock: null,
  minimumMonths: null,
  gates: [],
  affiliateSteps: 1,
};

const CLAUSE_2: Terms = {
  threshold: 'GROUNDS',
  thresholdZh: '有理由认为',
  judgedOn: 'LINKAGE',
  cahra: false,
  linkedToZh: '与之存在关系',
  steps: ['AT_THRESHOLD 中止|终止 IMMEDIATE'],
  clock: null,
  minimumMonths: null,
  gates: [],
  affiliateSteps: 2,
};

const CLAUSE_3: Terms = {
  threshold: 'FOUND_TO_SOME_DEGREE',
  thresholdZh: '发现在一定程度上存在',
  judgedOn: 'RISK',
  cahra: false,
  linkedToZh: null,
  steps: ['AT_THRESHOLD 制定、采用和实施风险管理计划 IMMEDIATE', 'PLAN_FAILED 暂时中止|终止 NOT_STATED'],
  clock: '6 MONTH from PLAN_IMPLEMENTED (PLAN_IMPLEMENTED), NO_EFFECT: NO_EFFECT',
  minimumMonths: null,
  gates: [],
  affiliateSteps: 1,
};

const STEPS_4: string[] = [
  'RISK_PRESENT 合作改善或跟踪绩效 REASONABLE_TIME',
  'MEASURES_FAILED 暂时中止|终止 NOT_STATED',
  'PLAN_ADOPTED 额外进行风险评估 NOT_STATED',
  'PLAN_FAILED 暂时停止|中断 NOT_STATED',
  'WHILE_STOPPED 修订风险管理计划 MEANWHILE',
];

const CLAUSE_4: Terms = {
  threshold: 'NOT_STATED',
  thresholdZh: null,
  judgedOn: null,
  cahra: false,
  linkedToZh: null,
  steps: STEPS_4,
  clock: '6 MONTH from null (PLAN_ADOPTED), NO_SIGNIFICANT_EFFECT: NO_EFFECT SOME_EFFECT',
  minimumMonths: 3,
  gates: ['PLAN_REVISED', 'OBJECTIVES_MET'],
  affiliateSteps: 1,
};

const CLAUSE_5: Terms = {
  steps: ['AT_THRESHOLD 中止|中断 IMMEDIATE'],
  threshold: 'GROUNDS',
  thresholdZh: '有理由认为',
  judgedOn: 'LINKAGE',
  cahra: true,
  linkedToZh: '与之存在关系',
  clock: null,
  minimumMonths: null,
  gates: [],
  affiliateSteps: 1,
};

const STANDING_DUTY_6 = 'STANDING 定期评估、降低 PERIODIC';
const CLAUSE_6: Terms = { ...CLAUSE_5, steps: [...CLAUSE_5.steps, STANDING_DUTY_6] };

/** Category, clause, citation and what the row says. */
const TABLE: [RiskCategory, string, string, Terms][] = [
  ['TORTURE_OR_CRUEL_TREATMENT', '1.a', '1.a', CLAUSE_1],
  ['FORCED_LABOUR', '1.b', '1.b', CLAUSE_1],
  ['WORST_CHILD_LABOUR', '1.c', '1.c', CLAUSE_1],
  ['GROSS_ABUSE', '1.d', '1.d', CLAUSE_1],
  ['WAR_CRIME', '1.e', '1.e', CLAUSE_1],
  ['SERIOUS_IHL_VIOLATION', '1.e', '1.e', CLAUSE_1],
  ['CRIME_AGAINST_HUMANITY', '1.e', '1.e', CLAUSE_1],
  ['GENOCIDE', '1.e', '1.e', CLAUSE_1],
  ['NSAG_SUPPORT', '2', '2 (head)', CLAUSE_2],
  ['NSAG_CONTROL', '2.a', '2.a', CLAUSE_2],
  ['NSAG_SITE_ROUTE_EXTORTION', '2.b', '2.b', CLAUSE_2],
  ['NSAG_TRADER_EXTORTION', '2.c', '2.c', CLAUSE_2],
  ['SECURITY_SUPPORT', '3', '3 (head)', CLAUSE_3],
  ['SECURITY_ILLEGAL_CONTROL', '3.a', '3 (head)', CLAUSE_3],
  ['SECURITY_SITE_ROUTE_EXTORTION', '3.b', '3 (head)', CLAUSE_3],
  ['SECURITY_TRADER_EXTORTION', '3.c', '3 (head)', CLAUSE_3],
  ['BRIBERY', '4.1', '4 (bribery)', CLAUSE_4],
  ['ORIGIN_FRAUD', '4.2', '4 (origin)', CLAUSE_4],
  [
    'MONEY_LAUNDERING',
    '4.3',
    '4 (money laundering)',
    {
      ...CLAUSE_4,
      threshold: 'GROUNDS',
      thresholdZh: '有理由认为',
      judgedOn: 'RISK',
      steps: ['AT_THRESHOLD 为消除洗钱做出贡献 NOT_STATED', ...STEPS_4],
    },
  ],
  ['GOV_PAYMENT_UNPAID', '4.4', '4 (payments to governments)', { ...CLAUSE_4, cahra: true }],
  ['GOV_PAYMENT_UNDISCLOSED', '4.4', '4 (payments to governments)', { ...CLAUSE_4, cahra: true }],
  ['LIFE_THREATENING_OHS', '5', '5', CLAUSE_5],
  ['ENV_SEVERE_BREACH', '6', '6', CLAUSE_6],
  [
    'ENV_IMPACT_TO_REDUCE',
    '6.m',
    '6 (assessment and reduction)',
    {
      ...CLAUSE_6,
      threshold: 'NOT_STATED',
      thresholdZh: null,
      judgedOn: null,
      cahra: false,
      linkedToZh: null,
      steps: [STANDING_DUTY_6],
    },
  ],
];

const NOTHING_PRESCRIBED: [RiskCategory, string | null][] = [
  ['CONFLICT_FINANCING', 'P.1'],
  ['SANCTIONS_BREACH', 'P.2'],
  ['CAHRA_ORIGIN_OR_TRANSIT', null],
  ['IMPLAUSIBLE_VOLUME', null],
  ['KNOWN_TRANSIT', null],
  ['OWNERSHIP_CHANGE', null],
];

describe('what the policy prescribes', () => {
  it('is laid down here for every category', () => {
    const laidDown = [...TABLE, ...NOTHING_PRESCRIBED].map(([category]) => category);
    expect([...laidDown].sort()).toEqual([...RISK_CATEGORIES].sort());
  });

  it.each(TABLE)('for %s (%s) is what the text says', (category, clauseId, citation, terms) => {
    const { clause, threshold, judgedOn, responses, clock, minimumTerm, gates, prescribes } =
      prescribedBy(category);
    expect(prescribes).toBe(true);
    expect(clause?.id).toBe(clauseId);
    expect(clause?.citation).toBe(citation);
    expect({
      threshold: threshold?.code,
      thresholdZh: threshold?.wordsZh,
      judgedOn,
      cahra: clause?.cahra !== null,
      linkedToZh: clause?.link?.linkedTo.wordsZh ?? null,
      steps: responses.map((step) => {
        const options = step.responses.map((response) => RESPONSES[response].nameZh);
        const either = step.choice === 'ONE_OF' ? '|' : '+';
        return `${step.trigger} ${options.join(either)} ${step.timing}`;
      }),
      clock:
        clock &&
        `${clock.length} ${clock.unit} from ${clock.start} (${clock.effectiveStart}), ${clock.test}: ${clock.failedBy.join(' ')}`,
      minimumMonths: minimumTerm?.unit === 'MONTH' ? minimumTerm.length : null,
      gates,
      affiliateSteps: affiliateSteps(category),
    }).toEqual(terms);
  });

  it.each(NOTHING_PRESCRIBED)('for %s is nothing, and it says why', (category, clauseId) => {
    const prescription = prescribedBy(category);
    expect(prescription.prescribes).toBe(false);
    expect(prescription.clause?.id ?? null).toBe(clauseId);
    expect(prescription.responses.map((step) => step.responses)).toEqual([['NONE_PRESCRIBED']]);
    expect(prescription.threshold).toBeNull();
    expect(prescription.clock).toBeNull();
    expect(prescription.summary).toMatch(/prescribes no response|A red flag, not a breach/);
    expect(prescription.summaryZh).toMatch(/未规定|红旗信号/);
    expect(affiliateSteps(category)).toBe(1);
  });

  it('puts red flags under no clause, and every other category under one', () => {
    const signals: readonly string[] = RED_FLAG_SIGNALS;
    for (const category of RISK_CATEGORIES) {
      expect(clauseOf(category) === null, category).toBe(signals.includes(category));
    }
  });

  it('quotes the words of the clause that the step stands in', () => {
    const laundering = prescribedBy('MONEY_LAUNDERING').responses.map((step) => step.clauseId);
    expect(laundering).toEqual(['4.3', '4', '4', '4', '4', '4']);
    expect(prescribedBy('NSAG_CONTROL').responses.map((step) => step.clauseId)).toEqual(['2']);
    expect(prescribedBy('ENV_SEVERE_BREACH').responses.map((step) => step.clauseId)).toEqual(['6', '6.m']);
  });

  it('names what the text leaves open, with the default that stands in', () => {
    const settings = (category: RiskCategory) =>
      prescribedBy(category).responses.flatMap((step) =>
        step.settings.map((setting) => [setting.code, setting.default]),
      );
    const immediate = ['IMMEDIATE', { length: 5, unit: 'WORKING_DAY' }];
    expect(settings('GENOCIDE')).toEqual([immediate]);
    expect(settings('SECURITY_SUPPORT')).toEqual([immediate]);
    expect(settings('BRIBERY')).toEqual([
      ['REASONABLE_TIME', null],
      ['CLAUSE_4_CLOCK_START', { start: 'PLAN_ADOPTED' }],
    ]);
    expect(settings('ENV_SEVERE_BREACH')).toEqual([
      immediate,
      ['CLAUSE_6_CADENCE', { length: 1, unit: 'YEAR' }],
    ]);
  });

  it('has a summary in both languages that uses the words of its responses', () => {
    for (const [category] of TABLE) {
      const { summary, summaryZh, responses } = prescribedBy(category);
      for (const response of responses.flatMap((step) => step.responses)) {
        if (!['SUSPEND', 'TEMP_SUSPEND', 'TEMP_STOP', 'INTERRUPT', 'TERMINATE'].includes(response)) continue;
        expect(summaryZh, category).toContain(RESPONSES[response].nameZh);
        expect(summary.toLowerCase(), category).toContain(RESPONSES[response].name.toLowerCase());
      }
    }
  });

  it('keeps the five verbs five', () => {
    const verbs = (['SUSPEND', 'TEMP_SUSPEND', 'TEMP_STOP', 'INTERRUPT', 'TERMINATE'] as const).map(
      (code) => RESPONSES[code],
    );
    expect(verbs.map((verb) => verb.nameZh)).toEqual(['中止', '暂时中止', '暂时停止', '中断', '终止']);
    expect(new Set(verbs.map((verb) => verb.name)).size).toBe(5);
  });
});
