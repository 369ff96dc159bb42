import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { InputIssue } from '../../../src/store/errors.ts';
import type { Store } from '../../../src/store/port.ts';
import { serve, type TestApi } from '../../testkit/api.ts';
import { aChain } from '../../testkit/chain.ts';
import type { ApiPlace } from './place.ts';
import { TODAY } from './two-roads.ts';

/**
 * Copper from a hill to a cable maker, by a smelter that is well documented and by a trader who is not:
 *
 * ```
 * Hill ─h1 (A1)→ East ─e1 (B2)→ Cable ─c1→ Panel
 *   └───h2──→ Broker ───b1────────↑
 * ```
 *
 * East makes cobalt of its copper; its assurance has no last day.
 */
const chain = aChain('why')
  .document('visit', { nameZh: '走访', reliability: 'A', credibility: '1' })
  .document('invoice', { reliability: 'B', credibility: '2' })
  .document('audit', { nameZh: '审核', reliability: 'B', credibility: '3' })
  .mine('Hill', { nameZh: '山矿' })
  .smelter('East', { nameZh: '东冶炼厂' })
  .trader('Broker')
  .supplier('Cable', { nameZh: '线缆厂' })
  .supplier('Panel')
  .supplier('Apart')
  .conversion('to cobalt', 'East', 'copper', 'cobalt')
  .link('h1', 'Hill', 'East', ['copper'], '..2023-06-30', { evidence: ['visit', 'invoice'] })
  .link('h2', 'Hill', 'Broker', ['copper'], '2023-01-01..2023-12-31')
  .link('e1', 'East', 'Cable', ['copper', 'cobalt'], '2023-02-01..', {
    evidence: ['invoice'],
    scope: 'COMPANY',
  })
  .link('b1', 'Broker', 'Cable', ['copper'], '2023-01-01..2023-12-31')
  .link('c1', 'Cable', 'Panel', ['copper'], '2023-01-01..')
  .assurance('rmap', 'East', '2022-01-01..', { evidence: ['audit'] })
  .assurance('for tin', 'East', '2022-01-01..', { minerals: ['tin'] })
  .flag(
    'children',
    { on: 'Hill', category: 'WORST_CHILD_LABOUR', status: 'REASONABLE_GROUNDS', evidence: ['visit'] },
    '2023-01-01..',
  )
  .flag(
    'volume',
    { on: 'h2', category: 'IMPLAUSIBLE_VOLUME', minerals: ['copper'] },
    '2023-01-01..2023-12-31',
  );

const WALK =
  '{ strength certainty mineral { code } produced start { name } steps { link { id } arrivesOn strength companyScope } }';

export function describeExplanation(place: ApiPlace): void {
  describe('why an exposure is one', () => {
    let api: TestApi;
    let store: Store;
    beforeAll(async () => {
      store = await place.open();
      await chain.into(store);
      api = await serve(store, TODAY);
    });
    afterAll(() => api.server.stop());

    const idsOf = (...names: readonly string[]) => names.map((name) => chain.id(name));
    const linkIds = (walk: { steps: readonly { link: { id: string } }[] }) =>
      walk.steps.map(({ link }) => link.id);

    /** What is selected of the exposure of a node to a flag. */
    async function exposureOf(node: string, selected: string, flag = 'children') {
      const { node: found } = await api.data(
        `query ($id: ID!) { node(id: $id) { ... on RiskFlag { exposures { nodes { node { name } ${selected} } } } } }`,
        { id: chain.id(flag) },
      );
      return found.exposures.nodes.find((one: { node: { name: string } }) => one.node.name === node);
    }

    /** What is selected of an explanation. */
    async function explained(node: string, selected: string, more: Readonly<Record<string, string>> = {}) {
      const { explainExposure } = await api.data(
        `query ($flag: ID!, $node: ID!, $mineral: String, $asOf: Date, $knownAt: Moment) {
          explainExposure(flag: $flag, node: $node, mineral: $mineral, asOf: $asOf, knownAt: $knownAt) { ${selected} } }`,
        { flag: chain.id(more.of ?? 'children'), node: chain.id(node), ...more },
      );
      return explainExposure;
    }

    test('is told by its best walk, its best walks, what would clear it and what it assumes', async () => {
      const cable = await exposureOf(
        'Cable',
        `bestWalk ${WALK} walks { complete nodes ${WALK} } cut { kind links { id } }
         assumptions { link { id } begun notEnded companyScope }`,
      );
      expect(cable.bestWalk).toEqual({
        strength: 4,
        certainty: 'POSSIBLE',
        mineral: { code: 'cobalt' },
        produced: false,
        start: { name: 'Hill' },
        steps: [
          { link: { id: chain.id('h1') }, arrivesOn: '2023-01-01', strength: 5, companyScope: false },
          { link: { id: chain.id('e1') }, arrivesOn: '2023-02-01', strength: 4, companyScope: true },
        ],
      });
      expect(cable.walks.complete).toBe(true);
      expect(cable.walks.nodes.map(linkIds)).toEqual([idsOf('h1', 'e1'), idsOf('h2', 'b1')]);
      expect(cable.walks.nodes[1]).toMatchObject({ strength: 1, certainty: 'TRACED' });
      expect(cable.cut.kind).toBe('SMALLEST');
      expect(cable.cut.links).toHaveLength(2);
      expect(cable.assumptions).toEqual([
        { link: { id: chain.id('e1') }, begun: false, notEnded: false, companyScope: true },
        { link: { id: chain.id('h1') }, begun: true, notEnded: false, companyScope: false },
      ]);
    });

    test('is asked of one mineral, and of so many walks', async () => {
      const cable = await exposureOf(
        'Cable',
        `first: walks(first: 1) { complete nodes ${WALK} } cobalt: walks(mineral: "cobalt") { complete nodes ${WALK} }
         cut(mineral: "cobalt") { kind links { id } } none: bestWalk(mineral: "gold") { strength }
         nothing: explanation(mineral: "gold") { strength }`,
      );
      expect(cable.first.complete).toBe(true);
      expect(cable.first.nodes.map(linkIds)).toEqual([idsOf('h1', 'e1')]);
      expect(cable.cobalt.nodes.map(linkIds)).toEqual([idsOf('h1', 'e1')]);
      // Either of the two; always the same one.
      expect(cable.cut).toMatchObject({ kind: 'SMALLEST' });
      expect(cable.cut.links).toHaveLength(1);
      expect([cable.none, cable.nothing]).toEqual([null, null]);
      const east = await exposureOf('East', `bestWalk(mineral: "cobalt") ${WALK}`);
      expect(east.bestWalk).toMatchObject({ mineral: { code: 'cobalt' }, produced: true, strength: 5 });
      expect(linkIds(east.bestWalk)).toEqual(idsOf('h1'));
    });

    test('is one answer with every fact that it rests on, and as a text in both languages', async () => {
      const cable = await explained(
        'Cable',
        `revision asOf flag { name } node { name } minerals { mineral { code } produced } strength certainty controlPoints
         passed { node { name } mineral { code } arrivesOn assurances { id evidence { name } } }
         links { id } documents { name strength } text { en zh }`,
      );
      expect(cable).toMatchObject({
        revision: (await store.revision()).number,
        asOf: TODAY,
        flag: { name: 'children' },
        node: { name: 'Cable' },
        minerals: [
          { mineral: { code: 'cobalt' }, produced: false },
          { mineral: { code: 'copper' }, produced: false },
        ],
        strength: 4,
        certainty: 'TRACED',
        controlPoints: 'PARTLY_ASSURED',
        passed: [
          {
            node: { name: 'East' },
            mineral: { code: 'copper' },
            arrivesOn: '2023-01-01',
            assurances: [{ id: chain.id('rmap'), evidence: [{ name: 'audit' }] }],
          },
        ],
        documents: [
          { name: 'visit', strength: 5 },
          { name: 'invoice', strength: 4 },
          { name: 'audit', strength: 3 },
        ],
      });
      expect(cable.links.map(({ id }: { id: string }) => id)).toEqual(idsOf('h1', 'e1', 'h2', 'b1'));
      const [h1, e1, flag] = idsOf('h1', 'e1', 'children');
      const en = cable.text.en.split('\n');
      const zh = cable.text.zh.split('\n');
      expect(en.slice(0, 8)).toEqual([
        'Cable is possibly exposed by cobalt, copper to a flag on Hill.',
        `Flag ${flag}: worst forms of child labour (policy clause 1.c) on Hill, since 2023-01-01, end unknown or open; status reasonable grounds; evidence of strength 5 of 5.`,
        'First possible on 2023-01-01; it is current.',
        'Strength 4 of 5, that of the weakest fact on the strongest walk; traced: some walk uses no declaration of the whole company.',
        'The best walk has 2 links:',
        `1. Hill → East (link ${h1}): copper, until 2023-06-30, beginning unknown, used on 2023-01-01 at the earliest; strength 5: visit (A1), invoice (B2).`,
        `2. East → Cable (link ${e1}): cobalt, since 2023-02-01, end unknown or open, used on 2023-02-01 at the earliest; strength 4: invoice (B2); a declaration of the whole company.`,
        '1 more walk told.',
      ]);
      expect(en[8]).toBe(
        'Partly assured: some walks pass a control point in force, others do not. The walk shown passes East (RMAP).',
      );
      expect(en.slice(-4)).toEqual([
        'Taken for granted:',
        `- that East → Cable (link ${e1}) was of this very material, as it is declared for the whole company.`,
        `- that Hill → East (link ${h1}) had begun by the day of use, as its first day is unknown.`,
        '- that the assurance of East (RMAP) was in force on the day of arrival, as not both its days are known.',
      ]);
      expect(zh).toHaveLength(en.length);
      expect(zh[0]).toBe('线缆厂可能因钴、铜暴露于针对山矿的风险标记。');
      expect(zh[5]).toBe(
        `1. 山矿 → 东冶炼厂（供应关系 ${h1}）：铜，截至 2023-06-30，起始日期未知，最早于 2023-01-01 使用；强度 5：走访（A1）、invoice（B2）。`,
      );
      expect(zh.at(-1)).toBe('- 东冶炼厂的审验（RMAP）起止日期不全，假设到达当日有效。');
    });

    test('of a short case reads so', async () => {
      const { text, passed } = await explained('Broker', 'text { en zh } passed { node { name } }', {
        of: 'volume',
      });
      expect(passed).toEqual([]);
      const [h2, flag] = idsOf('h2', 'volume');
      expect(text.en).toBe(
        [
          'Broker is possibly exposed by copper to a flag on the link Hill → Broker.',
          `Flag ${flag}: implausible volume for the stated origin (a red flag, of no policy clause) on the link Hill → Broker, from 2023-01-01 to 2023-12-31; status signal; evidence of strength 1 of 5.`,
          'First possible on 2023-01-01; it is historic.',
          'Strength 1 of 5, that of the weakest fact on the strongest walk; traced: some walk uses no declaration of the whole company.',
          'The best walk has 1 link:',
          `1. Hill → Broker (link ${h2}): copper, from 2023-01-01 to 2023-12-31, used on 2023-01-01 at the earliest; strength 1: no document.`,
          'No other walk told.',
          'Unassured: no walk passes a control point in force.',
          'It would be cleared if this link were disproved (fewer will not do):',
          `- Hill → Broker (link ${h2})`,
          'Nothing is taken for granted on the walks shown.',
        ].join('\n'),
      );
      expect(text.zh).toBe(
        [
          'Broker可能因铜暴露于针对“山矿 → Broker”供应关系的风险标记。',
          `风险标记 ${flag}：数量与所称来源不符（红旗信号，不属于任何政策条款），对象为“山矿 → Broker”供应关系，2023-01-01 至 2023-12-31；状态：信号；证据强度 1（满分 5）。`,
          '最早可能日期为 2023-01-01；属历史暴露。',
          '强度 1（满分 5），取最强路径上最弱一项事实的强度；可追溯：至少一条路径不依赖公司层面的声明。',
          '最佳路径共 1 段供应关系：',
          `1. 山矿 → Broker（供应关系 ${h2}）：铜，2023-01-01 至 2023-12-31，最早于 2023-01-01 使用；强度 1：无文件。`,
          '未列出其他路径。',
          '均未经审验：没有任何路径经过审验有效的控制点。',
          '若以下 1 段供应关系被证伪，则该暴露不再成立（已证明不能更少）：',
          `- 山矿 → Broker（供应关系 ${h2}）`,
          '所示路径不依赖任何假设。',
        ].join('\n'),
      );
    });

    test('tells what was made at the node from what came there', async () => {
      const both = await explained('East', 'text { en zh }');
      expect(both.text.en.split('\n')[0]).toBe(
        'East is possibly exposed by cobalt (made there), copper to a flag on Hill.',
      );
      expect(both.text.zh.split('\n')[0]).toBe(
        '东冶炼厂可能因钴（在该处转化而成）、铜暴露于针对山矿的风险标记。',
      );
      const cobalt = await explained('East', 'text { en } bestWalk { produced mineral { code } }', {
        mineral: 'cobalt',
      });
      expect(cobalt.bestWalk).toEqual({ produced: true, mineral: { code: 'cobalt' } });
      expect(cobalt.text.en.split('\n')[0]).toBe(
        'East is possibly exposed by cobalt, made there of what arrived, to a flag on Hill.',
      );
    });

    test('tells shares over a period where one is given, with what they take for granted', async () => {
      const asked = async (period: string) =>
        await api.data(
          `query ($flag: ID!, $node: ID!) {
              explainExposure(flag: $flag, node: $node, mineral: "copper", period: ${period}) {
                shares { mineral { code } mass tainted { least most } } text { en zh } }
              node(id: $node) { ... on Supplier { exposures(minerals: ["copper"]) { nodes { flag { name }
                explanation(mineral: "copper", period: ${period}) { text { en } } } } } }
            }`,
          { flag: chain.id('children'), node: chain.id('Panel') },
        );
      const { explainExposure: told, node } = await asked('{ from: "2023-01-01", to: "2023-12-31" }');
      // All that reached Panel left Hill under the flag, but for what Hill sold before it.
      expect(told.shares).toEqual([
        { mineral: { code: 'copper' }, mass: 'SOME', tainted: { least: expect.any(Number), most: 1 } },
      ]);
      const english = told.text.en.split('\n');
      expect(english.find((line: string) => line.startsWith('Of the copper held'))).toMatch(
        /^Of the copper held from 2023-01-01 to 2023-12-31, .*100% is tainted by proportional mixing, which is a convention of accounting\.$/,
      );
      expect(
        english.filter((line: string) => line.startsWith('- for the share of copper: ')).length,
      ).toBeGreaterThan(0);
      expect(told.text.zh).toContain('2023-01-01 至 2023-12-31 期间所持的铜中，按比例混合计算有 ');
      expect(told.text.zh).toContain('- 就铜的份额：');
      const children = node.exposures.nodes.find(
        (one: { flag: { name: string } }) => one.flag.name === 'children',
      );
      expect(children.explanation.text.en).toBe(told.text.en);
      const before = (await asked('{ to: "2020-12-31" }')).explainExposure;
      expect(before.shares).toMatchObject([{ mass: 'NONE', tainted: null }]);
      expect(before.text.en).toContain('No share of copper: none of it is held until 2020-12-31.');
    });

    test('is the same from run to run, and from the exposure', async () => {
      const selected = `strength certainty controlPoints passed { node { name } } bestWalk ${WALK}
        walks { complete nodes ${WALK} } cut { kind links { id } } links { id } documents { name } text { en zh }`;
      const once = await explained('Panel', selected);
      expect(await explained('Panel', selected)).toEqual(once);
      expect((await exposureOf('Panel', `explanation { ${selected} }`)).explanation).toEqual(once);
      const { node } = await api.data(
        `query ($id: ID!) { node(id: $id) { ... on Supplier { exposures { nodes { flag { name } explanation { ${selected} } } } } } }`,
        { id: chain.id('Panel') },
      );
      const [children] = node.exposures.nodes.filter(
        (one: { flag: { name: string } }) => one.flag.name === 'children',
      );
      expect(children.explanation).toEqual(once);
    });

    test('is refused where there is no exposure: what is not exposed, and what would be taken', async () => {
      const refusal = async (variables: Readonly<Record<string, string>>) => {
        const { extensions } = await api.refusal(
          `query ($flag: ID!, $node: ID!, $mineral: String, $asOf: Date) {
            explainExposure(flag: $flag, node: $node, mineral: $mineral, asOf: $asOf) { strength } }`,
          { flag: chain.id('children'), node: chain.id('Cable'), ...variables },
        );
        const [issue] = extensions.issues as readonly InputIssue[];
        return [extensions.code, issue?.field, issue?.value, issue?.accepted.en];
      };
      const [apart, cable] = idsOf('Apart', 'Cable');
      expect(await refusal({ node: apart as string })).toEqual([
        'NOT_FOUND',
        'node',
        JSON.stringify(apart),
        'the id of a node that `exposures` of the flag lists',
      ]);
      expect((await refusal({ asOf: '2022-12-31' }))[0]).toBe('NOT_FOUND');
      expect(await refusal({ mineral: 'gold' })).toEqual([
        'NOT_FOUND',
        'mineral',
        '"gold"',
        'one of cobalt, copper, or none',
      ]);
      expect((await refusal({ mineral: 'Gold!' })).slice(0, 2)).toEqual(['BAD_USER_INPUT', 'mineral']);
      expect((await refusal({ flag: cable as string })).slice(0, 2)).toEqual(['BAD_USER_INPUT', 'flag']);
      expect((await refusal({ node: 'supplier:why:nobody' })).slice(0, 2)).toEqual(['NOT_FOUND', 'node']);
      expect((await refusal({ flag: 'risk-flag:why:nothing' })).slice(0, 2)).toEqual(['NOT_FOUND', 'flag']);
      const { extensions } = await api.refusal(
        `query ($id: ID!) { node(id: $id) { ... on RiskFlag { exposures(first: 1) { nodes { walks(first: 101) { complete } } } } } }`,
        { id: chain.id('children') },
      );
      expect(extensions).toMatchObject({
        code: 'BAD_USER_INPUT',
        issues: [{ field: 'first', value: '101' }],
      });
    });

    test('changes with what it rests on, and is as it was known then', async () => {
      const before = (await store.revision()).recordedAt as string;
      const invoice = chain.fact('invoice');
      await store.apply({
        id: 'the invoice is doubtful',
        author: 'api test',
        reason: 'the source was looked at again',
        operations: [
          {
            op: 'put',
            fact: { ...invoice, properties: { ...invoice.properties, credibility: '4' } } as never,
          },
          { op: 'put', fact: { ...chain.fact('East'), properties: { name: 'East Works' } } as never },
        ],
      });
      const selected = 'strength passed { node { name } } documents { name strength } text { en }';
      const now = await explained('Cable', selected);
      expect(now).toMatchObject({ strength: 2, passed: [{ node: { name: 'East Works' } }] });
      expect(now.documents).toContainEqual({ name: 'invoice', strength: 2 });
      expect(now.text.en).toContain('East Works → Cable');
      expect(now.text.en).toContain('invoice (B4)');
      const then = await explained('Cable', selected, { knownAt: before });
      expect(then).toMatchObject({ strength: 4, passed: [{ node: { name: 'East' } }] });
      expect(then.documents).toContainEqual({ name: 'invoice', strength: 4 });
      expect(then.text.en).toContain('invoice (B2)');
    });

    test('names merged nodes as the one that they are', async () => {
      await store.apply({
        id: 'broker and east are one',
        author: 'api test',
        reason: 'one firm under two names',
        operations: [
          {
            op: 'put',
            fact: {
              kind: 'Merge',
              id: 'merge:why:firm',
              properties: { dropped: chain.id('East'), kept: chain.id('Broker') },
            },
          },
        ],
      });
      const { bestWalk, passed, text } = await explained(
        'Cable',
        `bestWalk { steps { from { name } to { name } } } passed { node { name } } text { en }`,
      );
      expect(bestWalk.steps[0]).toEqual({ from: { name: 'Hill' }, to: { name: 'Broker' } });
      expect(passed).toEqual([{ node: { name: 'Broker' } }]);
      expect(text.en).toContain('Hill → Broker');
      expect(text.en).not.toContain('East Works');
      // Asked for by the id that was dropped, it is that of the node that it is.
      const { node } = await explained('East', 'node { name }');
      expect(node).toEqual({ name: 'Broker' });
    });
  });
}
