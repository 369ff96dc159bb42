import { describe, expect, it } from 'vitest';
import type { ExposureParts, InBothLanguages, SharePart } from './exposure-parts.ts';
import { inWords } from './in-words.ts';

const both = (en: string, zh: string): InBothLanguages => ({ en, zh });
const HILL = both('Hill mine', '山矿');
const SMELTER = both('East smelter', '东冶炼厂');
const MAKER = both('Cable maker', '线缆厂');
const COBALT = both('cobalt', '钴');
const FIRST = { id: 'l1', from: HILL, to: SMELTER };

const PARTS: ExposureParts = {
  node: MAKER,
  mineral: COBALT,
  produced: false,
  flag: {
    id: 'f1',
    category: both('child labour', '童工'),
    clause: '1.b',
    status: both('reasonable grounds', '有合理理由'),
    subject: HILL,
    from: '2024-01-01',
    to: null,
    strength: 4,
  },
  firstPossibleOn: '2024-02-01',
  current: true,
  strength: 3,
  traced: false,
  bestWalk: [
    {
      ...FIRST,
      mineral: both('copper', '铜'),
      validFrom: null,
      validTo: '2024-06-30',
      usedOn: '2024-01-01',
      strength: 3,
      companyScope: false,
      documents: [{ title: both('Site visit', '现场走访'), grade: 'C2' }],
    },
    {
      id: 'l2',
      from: SMELTER,
      to: MAKER,
      mineral: COBALT,
      validFrom: '2024-02-01',
      validTo: null,
      usedOn: '2024-02-01',
      strength: 4,
      companyScope: true,
      documents: [],
    },
  ],
  otherWalks: { count: 1, complete: false },
  control: { verdict: 'PARTLY_ASSURED', passed: [{ node: SMELTER, scheme: both('RMAP', 'RMAP') }] },
  shares: [
    {
      mineral: COBALT,
      from: '2024-01-01',
      to: '2024-12-31',
      tainted: { least: 0.1, most: 1 / 3, isExact: false },
    },
  ],
  cut: { links: [FIRST], kind: 'SMALLEST' },
  assumptions: [{ ...FIRST, begun: true, notEnded: false, companyScope: false }],
  otherAssumptions: [both('the mass of link l2 is counted whole', '供应关系 l2 的质量按全额计入')],
};

describe('an exposure in words', () => {
  it('tells every part in English', () => {
    expect(inWords(PARTS).en.split('\n')).toEqual([
      'Cable maker is possibly exposed by cobalt to a flag on Hill mine.',
      'Flag f1: child labour (policy clause 1.b) on Hill mine, since 2024-01-01, end unknown or open; status reasonable grounds; evidence of strength 4 of 5.',
      'First possible on 2024-02-01; it is current.',
      'Strength 3 of 5, that of the weakest fact on the strongest walk; possible: every walk uses a declaration of the whole company.',
      'The best walk has 2 links:',
      '1. Hill mine → East smelter (link l1): copper, until 2024-06-30, beginning unknown, used on 2024-01-01 at the earliest; strength 3: Site visit (C2).',
      '2. East smelter → Cable maker (link l2): cobalt, since 2024-02-01, end unknown or open, used on 2024-02-01 at the earliest; strength 4: no document; a declaration of the whole company.',
      '1 more walk told; there may be more.',
      'Partly assured: some walks pass a control point in force, others do not. The walk shown passes East smelter (RMAP).',
      'Of the cobalt held from 2024-01-01 to 2024-12-31, 10% to 33.33% is tainted by proportional mixing, which is a convention of accounting.',
      'It would be cleared if this link were disproved (fewer will not do):',
      '- Hill mine → East smelter (link l1)',
      'Taken for granted:',
      '- that Hill mine → East smelter (link l1) had begun by the day of use, as its first day is unknown.',
      '- the mass of link l2 is counted whole.',
    ]);
  });

  it('tells every part in Chinese', () => {
    expect(inWords(PARTS).zh.split('\n')).toEqual([
      '线缆厂可能因钴暴露于针对山矿的风险标记。',
      '风险标记 f1：童工（政策条款 1.b），对象为山矿，自 2024-01-01 起，结束日期未知或未定；状态：有合理理由；证据强度 4（满分 5）。',
      '最早可能日期为 2024-02-01；目前仍在持续。',
      '强度 3（满分 5），取最强路径上最弱一项事实的强度；仅为可能：每条路径都依赖公司层面的声明。',
      '最佳路径共 2 段供应关系：',
      '1. 山矿 → 东冶炼厂（供应关系 l1）：铜，截至 2024-06-30，起始日期未知，最早于 2024-01-01 使用；强度 3：现场走访（C2）。',
      '2. 东冶炼厂 → 线缆厂（供应关系 l2）：钴，自 2024-02-01 起，结束日期未知或未定，最早于 2024-02-01 使用；强度 4：无文件；属公司层面的声明。',
      '另列出 1 条路径，可能还有更多。',
      '部分经审验：部分路径经过审验有效的控制点，其余未经过。所示路径经过东冶炼厂（RMAP）。',
      '2024-01-01 至 2024-12-31 期间所持的钴中，按比例混合计算有 10% 至 33.33% 受风险标记波及；按比例混合是一种核算约定。',
      '若以下 1 段供应关系被证伪，则该暴露不再成立（已证明不能更少）：',
      '- 山矿 → 东冶炼厂（供应关系 l1）',
      '所依据的假设：',
      '- 山矿 → 东冶炼厂（供应关系 l1）起始日期未知，假设使用当日已经开始。',
      '- 供应关系 l2 的质量按全额计入。',
    ]);
  });

  it('leaves out what was not asked for, and has as many lines in both languages', () => {
    const bare = inWords({
      ...PARTS,
      produced: true,
      firstPossibleOn: null,
      current: false,
      control: null,
      shares: [],
      cut: null,
      assumptions: [],
      otherAssumptions: [],
    });
    const red = inWords({ ...PARTS, flag: { ...PARTS.flag, clause: null } });
    expect(red.en).toContain('child labour (a red flag, of no policy clause) on Hill mine');
    expect(red.zh).toContain('童工（红旗信号，不属于任何政策条款），对象为山矿');
    expect(bare.en).toContain('Nothing bounds from below when it was first possible; it is historic.');
    expect(bare.en.endsWith('Nothing is taken for granted on the walks shown.')).toBe(true);
    expect(bare.zh).toContain('由到货在该处转化而成');
    expect(bare.zh.split('\n')).toHaveLength(bare.en.split('\n').length);
  });

  it('tells one number of what is exact, no share of nothing, and periods open at either end', () => {
    const of = (share: Partial<ExposureParts['shares'][number]>) => {
      const { en, zh } = inWords({ ...PARTS, shares: [{ ...(PARTS.shares[0] as SharePart), ...share }] });
      const pick = (text: string, what: RegExp) => text.split('\n').find((line) => what.test(line));
      return [pick(en, /of accounting|No share/), pick(zh, /核算约定|没有/)];
    };
    expect(of({ tainted: { least: 0.25, most: 0.25 + 1e-12, isExact: true }, to: null })).toEqual([
      'Of the cobalt held since 2024-01-01, 25% is tainted by proportional mixing, which is a convention of accounting.',
      '自 2024-01-01 起所持的钴中，按比例混合计算有 25% 受风险标记波及；按比例混合是一种核算约定。',
    ]);
    expect(of({ tainted: { least: 1e-9, most: 0.999999, isExact: false }, from: null })[0]).toContain(
      'until 2024-12-31, < 0.01% to > 99.99% is',
    );
    expect(of({ tainted: null })).toEqual([
      'No share of cobalt: none of it is held from 2024-01-01 to 2024-12-31.',
      '没有钴的份额：2024-01-01 至 2024-12-31 期间不持有该矿产。',
    ]);
  });

  it('lets no name pass for a line of its own, or turn one round', () => {
    const forged = both('Evil\n3. fake\u0007 → \u202Ex', '恶意\r\n均经审验\u2028。');
    const { en, zh } = inWords({ ...PARTS, node: forged });
    expect(en.split('\n')).toHaveLength(inWords(PARTS).en.split('\n').length);
    expect(en.split('\n')[0]).toContain('Evil 3. fake  →  x is possibly exposed');
    expect(zh.split('\n')[0]).toContain('恶意 均经审验 。');
  });
});
