import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type TestApi } from '../../testkit/api.ts';
import { aChain } from '../../testkit/chain.ts';
import type { ApiPlace } from './place.ts';
import { TODAY } from './two-roads.ts';

const SHIPPED = 'src/policy/data/yilian-responsible-minerals.json';

/**
 * ```
 * Militia ─controls→ Pit ─tin→ Tern ─tin→ Wire       Maker ─pays→ Tern ─pays→ Militia
 * ```
 */
const chain = aChain()
  .mine('Pit')
  .trader('Tern')
  .supplier('Wire')
  .supplier('Maker')
  .armedGroup('Militia')
  .link('l1', 'Pit', 'Tern', ['tin'], '2022-01-01..')
  .link('l2', 'Tern', 'Wire', ['tin'], '2022-01-01..')
  .relates('Pays', 'toll', 'Tern', 'Militia', '2022-01-01..')
  .relates('Pays', 'rent', 'Maker', 'Tern', '2022-01-01..')
  .flag('armed', { on: 'Pit', category: 'NSAG_CONTROL', by: 'Militia' }, '2022-01-01..')
  .flag('guards', { on: 'Pit', category: 'SECURITY_SUPPORT' }, '2022-01-01..')
  .flag('volume', { on: 'Pit', category: 'IMPLAUSIBLE_VOLUME' }, '2022-01-01..');

/** The shipped policy until June 2023; from August on one whose clause 3 gives three months and clause 2 reaches no affiliates. */
async function twoVersions(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'oretrace-versions-'));
  const text = await readFile(SHIPPED, 'utf8');
  const first = { ...JSON.parse(text), inForceTo: '2023-06-30' };
  const second = {
    ...JSON.parse(
      text
        .replaceAll('实施六个月未起作用', '实施三个月未起作用')
        .replaceAll('after six months of implementation', 'after three months of implementation'),
    ),
    version: '2',
    inForceFrom: '2023-08-01',
    approvals: [{ decision: 'TERMINATION', by: 'ADMINISTRATOR' }],
  };
  const named = (id: string) => second.clauses.find((one: { id: string }) => one.id === id);
  named('3').responses[1].clock.length = 3;
  named('2').associationSteps = 1;
  second.settings[0].value = { length: 2, unit: 'WORKING_DAY' };
  await writeFile(join(folder, 'until-june.json'), JSON.stringify(first));
  await writeFile(join(folder, 'from-august.json'), JSON.stringify(second));
  return folder;
}

const PRESCRIBED = `prescribes policy { version } clock { length }
  clause { id policy { version } children { id policy { version } } }
  responses { clause { policy { version } } settings { code effectiveLength setByOwner } }`;

export function describePolicyVersions(place: ApiPlace): void {
  describe('two versions of the policy', () => {
    let api: TestApi;
    let folder: string;
    beforeAll(async () => {
      folder = await twoVersions();
      const store = await place.open();
      await chain.into(store);
      api = await serve(store, TODAY, { policy: folder });
    });
    afterAll(async () => {
      await api.server.stop();
      await rm(folder, { recursive: true });
    });

    test('are served with their days and the gap between them', async () => {
      const answer = await api.data(`{
        policies { version inForceFrom inForceTo inForce now: inForce(on: "2023-06-30") }
        policyGaps { from to readBy { version } }
        policy { version approvals { decision { code nameZh } by } }
        before: policy(on: "2023-06-30") { version approvals { decision { code } } }
        between: policy(on: "2023-07-31") { version inForce(on: "2023-07-31") }
      }`);
      expect(answer).toMatchObject({
        policies: [
          { version: '1', inForceFrom: null, inForceTo: '2023-06-30', inForce: false, now: true },
          { version: '2', inForceFrom: '2023-08-01', inForceTo: null, inForce: true, now: false },
        ],
        policyGaps: [{ from: '2023-07-01', to: '2023-07-31', readBy: { version: '1' } }],
        policy: {
          version: '2',
          approvals: [{ decision: { code: 'TERMINATION', nameZh: '终止合作' }, by: 'ADMINISTRATOR' }],
        },
        between: { version: '1', inForce: false },
      });
      expect(answer.before.approvals).toHaveLength(4);
    });

    test('read a flag as of today, or as of the day that is named, whole', async () => {
      const { node } = await api.data(
        `query ($id: ID!) { node(id: $id) { ... on RiskFlag {
          clause { id policy { version } }
          then: clause(on: "2023-06-30") { id policy { version } }
          prescription { ${PRESCRIBED} }
          prescribedThen: prescription(on: "2023-06-30") { ${PRESCRIBED} }
          categoryInfo { clause { policy { version } } prescription { policy { version } } } } } }`,
        { id: chain.id('guards') },
      );
      const read = (version: string, length: number, immediate: number) => ({
        prescribes: true,
        policy: { version },
        clock: { length },
        clause: {
          id: '3',
          policy: { version },
          children: ['3.a', '3.b', '3.c'].map((id) => ({ id, policy: { version } })),
        },
        responses: [
          {
            clause: { policy: { version } },
            settings: [{ code: 'IMMEDIATE', effectiveLength: immediate, setByOwner: immediate !== 5 }],
          },
          { clause: { policy: { version } }, settings: [] },
        ],
      });
      expect(node).toEqual({
        clause: { id: '3', policy: { version: '2' } },
        // biome-ignore lint/suspicious/noThenProperty: a name of a field that was asked for
        then: { id: '3', policy: { version: '1' } },
        prescription: read('2', 3, 2),
        prescribedThen: read('1', 6, 5),
        categoryInfo: { clause: { policy: { version: '2' } }, prescription: { policy: { version: '2' } } },
      });
    });

    test('read an exposure as of its own day', async () => {
      const { node } = await api.data(
        `query ($id: ID!) { node(id: $id) { ... on RiskFlag {
          today: exposures(kinds: [SUPPLIER]) { nodes { clause { policy { version } } prescription { clock { length } } } }
          before: exposures(kinds: [SUPPLIER], asOf: "2023-06-30") {
            nodes { clause { policy { version } } prescription { clock { length } } } } } } }`,
        { id: chain.id('guards') },
      );
      expect(node.today.nodes).toEqual([
        { clause: { policy: { version: '2' } }, prescription: { clock: { length: 3 } } },
      ]);
      expect(node.before.nodes).toEqual([
        { clause: { policy: { version: '1' } }, prescription: { clock: { length: 6 } } },
      ]);
    });

    test('follow affiliates as far as the version of the as-of day does', async () => {
      const associated = async (args: string) => {
        const { affectedSuppliers } = await api.data(
          `query ($of: ID!) { affectedSuppliers(of: { flagId: $of }${args}) {
            associatedSuppliers { supplier { name } steps } } }`,
          { of: chain.id('armed') },
        );
        return affectedSuppliers.associatedSuppliers;
      };
      expect(await associated(', asOf: "2023-06-30"')).toEqual([{ supplier: { name: 'Maker' }, steps: 2 }]);
      expect(await associated('')).toEqual([]);
      const { node } = await api.data(
        `query ($id: ID!) { node(id: $id) { ... on RiskFlag { associations { nodes { steps } } } } }`,
        { id: chain.id('armed') },
      );
      expect(node.associations.nodes).toEqual([{ steps: 1 }]);
    });

    test('say what a red flag is not, and refuse clauses that the version lacks', async () => {
      const { riskCategories, clause } = await api.data(`{
        riskCategories(signals: true, on: "2020-01-01") { prescription { prescribes policy { version } } }
        clause(id: "2.b", on: "2023-07-15") { policy { version } proposes { clause { id policy { version } } } }
      }`);
      expect(riskCategories).toHaveLength(4);
      for (const { prescription } of riskCategories) {
        expect(prescription).toEqual({ prescribes: false, policy: { version: '1' } });
      }
      expect(clause).toEqual({
        policy: { version: '1' },
        proposes: [{ clause: { id: '4.3', policy: { version: '1' } } }],
      });
      const { message } = await api.refusal('{ clause(id: "9", on: "2023-01-01") { id } }');
      expect(message).toMatch(/is no clause of the policy; accepted: one of P, P\.1/);
    });
  });

  describe('another company’s policy', () => {
    let api: TestApi;
    beforeAll(async () => {
      const store = await place.open();
      await chain.into(store);
      api = await serve(store, TODAY, { policy: 'examples/policy/example-metals.json' });
    });
    afterAll(() => api.server.stop());

    test('is what flags are read and listed by', async () => {
      const { policy, riskFlags, none } = await api.data(`{
        policy { id owner { shortName } calendar { knownTo isWorkingDay(on: "2026-10-01") } escalation { afterWorkingDays to } }
        riskFlags(clauses: ["1"], orderBy: { field: NAME }) { nodes { name clause { id }
          prescription { responses { options { response } settings { effectiveLength } } } } }
        none: minerals(namedByPolicy: true) { code }
      }`);
      expect(policy).toEqual({
        id: 'example-metals-minerals',
        owner: { shortName: 'Example Metals' },
        calendar: { knownTo: null, isWorkingDay: true },
        escalation: [
          { afterWorkingDays: 2, to: 'RISK_OFFICER' },
          { afterWorkingDays: 10, to: 'APPROVER' },
        ],
      });
      const terminated = [{ options: [{ response: 'TERMINATE' }], settings: [{ effectiveLength: 5 }] }];
      expect(riskFlags.nodes).toEqual([
        { name: 'armed', clause: { id: '1' }, prescription: { responses: terminated } },
        { name: 'guards', clause: { id: '1' }, prescription: { responses: terminated } },
      ]);
      expect(none).toEqual([{ code: 'tin' }, { code: 'cobalt' }]);
    });

    test('refuses what is no clause of it', async () => {
      const { message } = await api.refusal('{ riskFlags(clauses: ["2.b"]) { totalCount } }');
      expect(message).toMatch(/clauses\[0\] = "2\.b": is no clause of the policy; accepted: one of P, 1, 2/);
    });
  });
}
