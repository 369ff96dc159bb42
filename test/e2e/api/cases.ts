import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../../../src/store/port.ts';
import { noonInShanghai, serve, type TestApi } from '../../testkit/api.ts';
import { aChain } from '../../testkit/chain.ts';
import type { ApiPlace } from './place.ts';

/**
 * Two suppliers of tin from one mine: the mine is held by a militia, a checkpoint by soldiers, its exporter pays bribes.
 */
const chain = aChain()
  .document('visit', { date: '2023-01-05', reliability: 'B', credibility: '2' })
  .mine('Bisie')
  .trader('Comptoir')
  .supplier('Solder')
  .supplier('Paste')
  .supplier('Paste of old')
  .armedGroup('Militia')
  .armedGroup('Other militia')
  .link('mc', 'Bisie', 'Comptoir', ['tin'], '2023-01-01..')
  .link('cs', 'Comptoir', 'Solder', ['tin'], '2023-01-01..')
  .link('cp', 'Comptoir', 'Paste', ['tin'], '2023-01-01..')
  .flag('held', { on: 'Bisie', by: 'Militia', category: 'NSAG_CONTROL', status: 'REASONABLE_GROUNDS' })
  .flag('held, again', { on: 'Bisie', by: 'Militia', category: 'NSAG_CONTROL' })
  .flag('held by others', { on: 'Bisie', by: 'Other militia', category: 'NSAG_CONTROL' })
  .flag('soldiers', { on: 'Bisie', category: 'SECURITY_SITE_ROUTE_EXTORTION' })
  .flag('bribes', { on: 'Comptoir', category: 'BRIBERY' })
  .flag('red', { on: 'Bisie', category: 'CAHRA_ORIGIN_OR_TRANSIT' })
  .flag('to judge', { on: 'Bisie', category: 'FORCED_LABOUR' })
  .flag('to raise', { on: 'Bisie', category: 'WORST_CHILD_LABOUR' });

const ERRORS = `userErrors { __typename ... on UserError { code field message messageZh }
  ... on StepRefused { state unmetGates { code } allowedStatuses { status }
    allowed { action choices { response finding outcome closeReason beyondPolicy } } }
  ... on OthersDecided { decisionCount since { action by } } }`;
const PROGRESS = `progress { state since pending { id needs by } clock { startsOn endsOn } minimumTerm { startsOn endsOn }
  gates { gate { code } met } stop { response stage beyondPolicy effectiveOn liftedOn }
  due { actions dueOn status responses { response } } questions closeReason }`;

export function describeCases(place: ApiPlace): void {
  describe('cases', () => {
    let today = '2024-01-31';
    let officer: TestApi;
    let approver: TestApi;
    let store: Store;
    beforeAll(async () => {
      const clock = () => noonInShanghai(today);
      store = await place.open(clock);
      await chain.into(store);
      const options = { clock };
      officer = await serve(store, today, { author: 'officer' }, options);
      approver = await serve(store, today, { author: 'approver' }, options);
    });
    afterAll(async () => {
      await officer.server.stop();
      await approver.server.stop();
    });

    const opened = async (supplier: string, flag: string, day: string) => {
      today = day;
      const { openCases } = await officer.data(
        `mutation ($input: OpenCasesInput!) { openCases(input: $input) {
          cases { outcome case { id decisionCount ${PROGRESS} } } ${ERRORS} } }`,
        {
          input: {
            causes: [{ supplierId: chain.id(supplier), flagId: chain.id(flag) }],
            statement: 'it was traced',
          },
        },
      );
      return openCases;
    };
    const caseOf = async (supplier: string, flag: string, day: string): Promise<string> =>
      (await opened(supplier, flag, day)).cases[0].case.id;

    const step = async (caseId: string, asked: object, day: string, more: object = {}, api = officer) => {
      today = day;
      const { takeCaseStep } = await api.data(
        `mutation ($input: TakeCaseStepInput!) { takeCaseStep(input: $input) {
          decision { id number action by on needs beyondPolicy } case { decisionCount closed ${PROGRESS} } ${ERRORS} } }`,
        { input: { caseId, step: asked, statement: 'as the file says', ...more } },
      );
      return takeCaseStep;
    };
    /** Takes a step that must be taken, and says where the case stands. */
    const taken = async (caseId: string, asked: object, day: string, more: object = {}) => {
      const answer = await step(caseId, asked, day, more);
      expect(answer.userErrors).toEqual([]);
      return answer.case.progress;
    };
    const settle = async (decisionId: string, verdict: string, day: string, api = approver) => {
      today = day;
      const { settleDecision } = await api.data(
        `mutation ($input: SettleDecisionInput!) { settleDecision(input: $input) {
          decision { action about { id decisionsAbout { action } } } case { closed ${PROGRESS} } flag { status } ${ERRORS} } }`,
        { input: { decisionId, verdict, statement: 'agreed' } },
      );
      return settleDecision;
    };
    /** Decides what takes two, and has it approved. */
    const decidedByTwo = async (caseId: string, asked: object, day: string) => {
      const { decision, userErrors } = await step(caseId, asked, day);
      expect(userErrors).toEqual([]);
      const answer = await settle(decision.id, 'APPROVE', day);
      expect(answer.userErrors).toEqual([]);
      return answer.case.progress;
    };
    /** Judges a flag, and has it approved where that is asked for. */
    const judgedByTwo = async (flag: string, status: string, day: string) => {
      today = day;
      const { judgeFlag } = await officer.data(
        `mutation ($input: JudgeFlagInput!) { judgeFlag(input: $input) { decision { id needs } ${ERRORS} } }`,
        { input: { flagId: chain.id(flag), status, statement: 'looked into' } },
      );
      expect(judgeFlag.userErrors).toEqual([]);
      if (judgeFlag.decision.needs === null) return;
      expect((await settle(judgeFlag.decision.id, 'APPROVE', day)).userErrors).toEqual([]);
    };
    const seen = async (caseId: string, day: string, args = '') => {
      today = day;
      const { node } = await officer.data(
        `query ($id: ID!) { node(id: $id) { ... on Case { closed ${PROGRESS.replace('progress', `progress${args}`)} } } }`,
        { id: caseId },
      );
      return node.progress;
    };

    test('are opened once for a supplier, a clause and a cause, whichever of its flags is named', async () => {
      const first = await opened('Solder', 'held', '2024-01-31');
      expect(first.userErrors).toEqual([]);
      expect(first.cases).toMatchObject([{ outcome: 'OPENED', case: { decisionCount: 1 } }]);
      expect(first.cases[0].case.progress).toMatchObject({ state: 'LINKAGE_REVIEW', questions: [] });
      const second = await opened('Solder', 'held, again', '2024-01-31');
      expect(second.cases).toMatchObject([
        { outcome: 'ALREADY_OPEN', case: { id: first.cases[0].case.id, decisionCount: 1 } },
      ]);
      const third = await opened('Solder', 'held by others', '2024-01-31');
      expect(third.cases[0].case.id).not.toBe(first.cases[0].case.id);
    });

    test('are not opened for red flags, nor for what is not there', async () => {
      expect((await opened('Solder', 'red', '2024-01-31')).userErrors).toMatchObject([
        { __typename: 'InvalidInput', field: 'causes[0].flagId' },
      ]);
      const { openCases } = await officer.data(
        `mutation { openCases(input: {causes: [{supplierId: "supplier:test:nobody", flagId: "${chain.id('held')}"}], statement: "x"}) { cases { outcome } ${ERRORS} } }`,
      );
      expect(openCases).toMatchObject({
        cases: null,
        userErrors: [{ __typename: 'FactNotFound', field: 'causes[0].supplierId' }],
      });
    });

    test('of clause 2 ask for a decision within five working days of the finding, which two people take', async () => {
      const id = await caseOf('Solder', 'held', '2024-01-31');
      const found = await taken(id, { judgeLinkage: 'SOURCES_FROM' }, '2024-03-01');
      expect(found).toMatchObject({
        state: 'DECISION_DUE',
        due: [
          {
            actions: ['DECIDE'],
            // Friday, and five working days on.
            dueOn: '2024-03-08',
            status: 'DUE',
            responses: [{ response: 'SUSPEND' }, { response: 'TERMINATE' }],
          },
        ],
      });
      expect((await seen(id, '2024-03-09')).due).toMatchObject([{ status: 'OVERDUE' }]);

      const refused = await step(id, { decide: 'TEMP_SUSPEND' }, '2024-03-10');
      expect(refused.case).toBeNull();
      expect(refused.userErrors).toMatchObject([
        { __typename: 'StepRefused', code: 'CONFLICT', state: 'DECISION_DUE' },
      ]);
      const decide = refused.userErrors[0].allowed.find(
        ({ action }: { action: string }) => action === 'DECIDE',
      );
      expect(decide.choices.map(({ response }: { response: string }) => response)).toEqual([
        'SUSPEND',
        'TERMINATE',
      ]);
      expect(refused.userErrors[0].messageZh).toContain('待决定');

      const proposed = await step(id, { decide: 'SUSPEND' }, '2024-03-11');
      expect(proposed.decision).toMatchObject({ needs: 'SUSPENSION', by: 'officer', beyondPolicy: false });
      expect(proposed.case.progress).toMatchObject({
        state: 'DECISION_DUE',
        pending: { id: proposed.decision.id },
      });

      expect((await settle(proposed.decision.id, 'APPROVE', '2024-03-11', officer)).userErrors).toMatchObject(
        [{ __typename: 'VerdictRefused', field: 'verdict' }],
      );
      const approved = await settle(proposed.decision.id, 'APPROVE', '2024-03-12');
      expect(approved.case.progress).toMatchObject({
        state: 'SUSPENDED',
        since: '2024-03-12',
        pending: null,
        stop: { response: 'SUSPEND', stage: 'DECIDED' },
      });
      expect((await settle(proposed.decision.id, 'APPROVE', '2024-03-12')).userErrors).toMatchObject([
        { __typename: 'VerdictRefused', field: 'decisionId' },
      ]);
      await taken(id, { notify: true }, '2024-03-13');
      expect(await taken(id, { makeEffective: true }, '2024-03-15')).toMatchObject({
        stop: { stage: 'EFFECTIVE', effectiveOn: '2024-03-15' },
      });
      expect(await seen(id, '2024-03-20', '(asOf: "2024-03-11")')).toMatchObject({ state: 'DECISION_DUE' });
    });

    test('of clause 3 run a plan for six months of implementation; then no effect asks for a response', async () => {
      const id = await caseOf('Solder', 'soldiers', '2024-01-31');
      expect(await taken(id, { judgeLinkage: 'RISK_FOUND' }, '2024-08-20')).toMatchObject({
        state: 'PLAN_DUE',
      });
      const planId = await planOf(id, 'escorts', '2024-08-22');
      await taken(id, { adoptPlan: planId }, '2024-08-26');
      expect(await taken(id, { implementPlan: true }, '2024-08-31')).toMatchObject({
        state: 'PLAN_IMPLEMENTING',
        clock: { startsOn: '2024-08-31', endsOn: '2025-02-28' },
      });
      expect(await taken(id, { review: 'NO_EFFECT' }, '2025-02-27')).toMatchObject({
        state: 'PLAN_IMPLEMENTING',
      });
      expect(await seen(id, '2025-02-28')).toMatchObject({ state: 'REVIEW_DUE', since: '2025-02-28' });
      expect(await taken(id, { review: 'NO_EFFECT' }, '2025-03-03')).toMatchObject({
        state: 'RESPONSE_DUE',
        due: [{ actions: ['DECIDE'], responses: [{ response: 'TEMP_SUSPEND' }, { response: 'TERMINATE' }] }],
      });
      expect(await decidedByTwo(id, { decide: 'TEMP_SUSPEND' }, '2025-03-04')).toMatchObject({
        state: 'TEMP_SUSPENDED',
        minimumTerm: null,
        gates: [],
      });
    });

    test('of clause 4 stop for at least three months, and resume by a revised plan whose objectives are met', async () => {
      const id = await caseOf('Paste', 'bribes', '2025-03-04');
      await taken(id, { judgeLinkage: 'RISK_FOUND' }, '2025-03-05');
      const planId = await planOf(id, 'books', '2025-03-05');
      await taken(id, { adoptPlan: planId }, '2025-03-31');
      expect(await taken(id, { review: 'SOME_EFFECT' }, '2025-09-29')).toMatchObject({
        state: 'PLAN_ADOPTED',
      });
      expect(await seen(id, '2025-09-30')).toMatchObject({ state: 'REVIEW_DUE' });
      expect(await taken(id, { review: 'SOME_EFFECT' }, '2025-10-08')).toMatchObject({
        state: 'RESPONSE_DUE',
      });
      expect(await decidedByTwo(id, { decide: 'TEMP_STOP' }, '2025-11-28')).toMatchObject({
        state: 'MIN_TERM_SUSPENDED',
        minimumTerm: null,
      });
      await taken(id, { notify: true }, '2025-11-29');
      expect(await taken(id, { makeEffective: true }, '2025-11-30')).toMatchObject({
        minimumTerm: { startsOn: '2025-11-30', endsOn: '2026-02-28' },
      });
      expect(await seen(id, '2026-02-28')).toMatchObject({ state: 'MIN_TERM_SUSPENDED' });
      expect(await seen(id, '2026-03-01')).toMatchObject({
        state: 'RESUMPTION_REVIEW',
        gates: [
          { gate: { code: 'PLAN_REVISED' }, met: false },
          { gate: { code: 'OBJECTIVES_MET' }, met: false },
        ],
      });
      expect((await step(id, { resume: true }, '2026-03-02')).userErrors).toMatchObject([
        { __typename: 'StepRefused', unmetGates: [{ code: 'PLAN_REVISED' }, { code: 'OBJECTIVES_MET' }] },
      ]);
      const revised = await planOf(id, 'books anew', '2026-03-02');
      const { addPlanIndicator } = await officer.data(
        `mutation { addPlanIndicator(input: {reason: "objective", planIndicator: {id: "plan-indicator:test:receipts",
          name: "receipts", plan: "${revised}", target: 95, unit: "%", aim: HIGHER, beforeResumption: true}}) {
          planIndicator { id } userErrors { __typename } } }`,
      );
      expect(addPlanIndicator.userErrors).toEqual([]);
      await taken(id, { revisePlan: revised }, '2026-03-03');
      for (const [key, on, value] of [
        ['a', '2026-03-04', 90],
        ['b', '2026-03-05', 96],
      ] as const) {
        await officer.data(
          `mutation { addMeasurement(input: {reason: "counted", measurement: {id: "measurement:test:${key}",
            indicator: "plan-indicator:test:receipts", on: "${on}", value: ${value}}}) { userErrors { __typename } } }`,
        );
      }
      expect((await seen(id, '2026-03-06', '(asOf: "2026-03-04")')).gates).toMatchObject([
        { met: true },
        { met: false },
      ]);
      expect(await decidedByTwo(id, { resume: true }, '2026-03-06')).toMatchObject({
        state: 'RESUMED',
        stop: { stage: 'LIFTED', liftedOn: '2026-03-06' },
      });
      // The revised plan has its time from now on, and closes the case once it is carried out and has worked.
      expect((await step(id, { close: 'MITIGATED' }, '2026-03-07')).userErrors).toMatchObject([
        { __typename: 'StepRefused' },
      ]);
      await taken(id, { implementPlan: true }, '2026-03-07');
      await taken(id, { review: 'REDUCED' }, '2026-03-08');
      expect(await taken(id, { close: 'MITIGATED' }, '2026-03-09')).toMatchObject({
        state: 'CLOSED',
        closeReason: 'MITIGATED',
      });
      const reopened = await opened('Paste', 'bribes', '2026-04-01');
      expect(reopened.cases).toMatchObject([{ outcome: 'REOPENED', case: { id } }]);
      expect(reopened.cases[0].case.progress).toMatchObject({ state: 'LINKAGE_REVIEW' });
    });

    test('tell whoever decides second what was decided meanwhile', async () => {
      const id = await caseOf('Paste', 'held', '2026-04-01');
      const both = await Promise.all([
        step(id, { judgeLinkage: 'LINKED_TO' }, '2026-04-02', { ifDecisionCount: 1 }),
        step(id, { judgeLinkage: 'NOT_LINKED' }, '2026-04-02', { ifDecisionCount: 1 }, approver),
      ]);
      const [lost] = both.filter(({ userErrors }) => userErrors.length > 0);
      expect(both.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
      expect(lost.userErrors).toMatchObject([
        { __typename: 'OthersDecided', decisionCount: 2, since: [{ action: 'JUDGE_LINKAGE' }] },
      ]);
    });

    test('say so when their cause is withdrawn, and go on or close by a person’s decision alone', async () => {
      const id = await caseOf('Paste', 'held by others', '2026-04-03');
      const retract = (what: 'retract' | 'reinstate') =>
        officer.data(
          `mutation { ${what}Facts(input: {ids: ["${chain.id('held by others')}"], reason: "mistaken"}) { userErrors { __typename } } }`,
        );
      await retract('retract');
      expect(await seen(id, '2026-04-04')).toMatchObject({
        state: 'CAUSE_WITHDRAWN',
        questions: ['CAUSE_RETRACTED'],
      });
      await retract('reinstate');
      expect(await seen(id, '2026-04-04')).toMatchObject({ state: 'LINKAGE_REVIEW', questions: [] });
      await retract('retract');
      expect(await taken(id, { close: 'CAUSE_UNFOUNDED' }, '2026-04-05')).toMatchObject({ state: 'CLOSED' });
      const { node } = await officer.data(
        `{ node(id: "${id}") { ... on Case { closed decisions { nodes { action statement } } causes { id } } } }`,
      );
      expect(node).toMatchObject({ closed: true, causes: [] });
      expect(node.decisions.nodes).toMatchObject([{ action: 'OPEN' }, { action: 'CLOSE' }]);
    });

    test('gone on with in spite of it ask again when the cause is withdrawn anew, be it on the same day', async () => {
      const judged = (status: string, day: string) => judgedByTwo('held by others', status, day);
      const retract = (what: 'retract' | 'reinstate') =>
        officer.data(
          `mutation { ${what}Facts(input: {ids: ["${chain.id('held by others')}"], reason: "mistaken"}) { userErrors { __typename } } }`,
        );
      today = '2026-04-05';
      await retract('reinstate');
      const id = await caseOf('Solder', 'held by others', '2026-04-05');
      expect(await taken(id, { judgeLinkage: 'LINKED_TO' }, '2026-04-05')).toMatchObject({
        state: 'DECISION_DUE',
      });
      expect(await decidedByTwo(id, { decide: 'SUSPEND' }, '2026-04-05')).toMatchObject({
        state: 'SUSPENDED',
      });
      await judged('UNDER_REVIEW', '2026-04-06');
      await judged('UNFOUNDED', '2026-04-06');
      expect(await seen(id, '2026-04-07')).toMatchObject({
        state: 'CAUSE_WITHDRAWN',
        since: '2026-04-06',
        questions: ['CAUSE_UNFOUNDED'],
        due: [{ actions: ['CONTINUE', 'LIFT', 'CLOSE'] }],
      });
      // On a day before, it was not withdrawn yet.
      expect(await seen(id, '2026-04-07', '(asOf: "2026-04-05")')).toMatchObject({ state: 'SUSPENDED' });
      expect(await taken(id, { continue: true }, '2026-04-07')).toMatchObject({ state: 'SUSPENDED' });
      await judged('UNDER_REVIEW', '2026-04-07');
      expect(await seen(id, '2026-04-07')).toMatchObject({ state: 'SUSPENDED', questions: [] });
      await retract('retract');
      expect(await seen(id, '2026-04-07')).toMatchObject({
        state: 'CAUSE_WITHDRAWN',
        questions: ['CAUSE_RETRACTED'],
      });
      // Lifted, it is as if nothing had been stopped; the cause restored, a decision is due anew.
      expect(await decidedByTwo(id, { lift: true }, '2026-04-07')).toMatchObject({
        state: 'CAUSE_WITHDRAWN',
        stop: { stage: 'LIFTED' },
      });
      await retract('reinstate');
      expect(await seen(id, '2026-04-07')).toMatchObject({ state: 'DECISION_DUE' });
      await retract('retract');
      expect(await taken(id, { close: 'CAUSE_UNFOUNDED' }, '2026-04-07')).toMatchObject({ state: 'CLOSED' });
      const { node } = await officer.data(
        `{ node(id: "${id}") { ... on Case { timeline { kind on name by state flag { status } } } } }`,
      );
      const ofFlag = node.timeline.filter(({ kind }: { kind: string }) => kind === 'FLAG');
      expect(ofFlag.map(({ name }: { name: string }) => name.split(':')[0])).toEqual([
        'Flag raised',
        'Flag retracted',
        'Flag reinstated',
        'Flag retracted',
        'Flag reinstated',
        'Flag now under review',
        'Flag now unfounded',
        'Flag now under review',
        'Flag retracted',
        'Flag reinstated',
        'Flag retracted',
      ]);
      expect(ofFlag[6]).toMatchObject({ on: '2026-04-06', flag: { status: 'UNFOUNDED' } });
      expect(node.timeline.at(-1)).toMatchObject({ kind: 'STATE', state: 'CLOSED', on: '2026-04-07' });
    });

    test('refuse the approval of what is allowed no longer', async () => {
      const id = await caseOf('Solder', 'to judge', '2026-04-07');
      await taken(id, { judgeLinkage: 'SOURCES_FROM' }, '2026-04-07');
      const { decision } = await step(id, { decide: 'SUSPEND' }, '2026-04-07');
      const set = (what: 'retract' | 'reinstate') =>
        officer.data(
          `mutation { ${what}Facts(input: {ids: ["${chain.id('to judge')}"], reason: "mistaken"}) { userErrors { __typename } } }`,
        );
      await set('retract');
      const { userErrors } = await settle(decision.id, 'APPROVE', '2026-04-07');
      expect(userErrors).toMatchObject([{ __typename: 'VerdictRefused', field: 'decisionId' }]);
      expect(userErrors[0].messageZh).toContain('事由撤回待复核');
      await set('reinstate');
      expect((await settle(decision.id, 'APPROVE', '2026-04-07')).userErrors).toEqual([]);
    });

    test('say so when their supplier is known as another, and are not opened twice for it', async () => {
      const id = await caseOf('Paste of old', 'soldiers', '2026-04-06');
      const { mergeNodes } = await officer.data(
        `mutation { mergeNodes(input: {dropped: ["${chain.id('Paste of old')}"], kept: "${chain.id('Paste')}", reason: "one firm"}) { userErrors { __typename } } }`,
      );
      expect(mergeNodes.userErrors).toEqual([]);
      expect(await seen(id, '2026-04-06')).toMatchObject({ questions: ['SUPPLIER_MERGED'] });
      const again = await opened('Paste', 'soldiers', '2026-04-07');
      expect(again.cases).toMatchObject([{ outcome: 'ALREADY_OPEN', case: { id } }]);
      expect(await taken(id, { close: 'MERGED' }, '2026-04-07')).toMatchObject({ closeReason: 'MERGED' });
    });

    test('cannot be written past their steps', async () => {
      const id = await caseOf('Solder', 'held', '2026-04-08');
      const { retractFacts } = await officer.data(
        `mutation { retractFacts(input: {ids: ["${id}"], reason: "away with it"}) { userErrors { __typename ... on UserError { field } } } }`,
      );
      expect(retractFacts.userErrors).toMatchObject([{ __typename: 'InvalidInput', field: 'ids[0]' }]);
    });

    test('refuse days that are not there yet, or lie before what they follow', async () => {
      const id = await caseOf('Solder', 'bribes', '2026-04-09');
      for (const on of ['2026-04-10', '2023-01-01']) {
        const { userErrors } = await step(id, { judgeLinkage: 'RISK_FOUND' }, '2026-04-09', { on });
        expect(userErrors).toMatchObject([{ __typename: 'InvalidInput', field: 'on' }]);
      }
    });

    test('tell what is to be done, what is overdue first, to whom, and to whom it was escalated', async () => {
      const id = await caseOf('Solder', 'soldiers', '2026-04-13');
      today = '2026-04-13';
      const { dueActions } = await officer.data(
        `{ dueActions(statuses: [OVERDUE, DUE], first: 200) { asOf complete totalCount byStatus { status count }
          nodes { kind case { id } actions dueOn status role escalatedTo decision { id } } } }`,
      );
      expect(dueActions).toMatchObject({ asOf: '2026-04-13', complete: true });
      const statuses = dueActions.nodes.map(({ status }: { status: string }) => status);
      expect(statuses).toEqual([...statuses].sort().reverse());
      expect(new Set(statuses)).toEqual(new Set(['OVERDUE', 'DUE']));
      expect(dueActions.nodes).toContainEqual(
        expect.objectContaining({
          kind: 'MEASURE',
          status: 'DUE',
          dueOn: '2026-12-31',
          role: 'RISK_OFFICER',
        }),
      );
      const before =
        await officer.data(`{ dueActions(asOf: "2024-03-11", first: 200) { nodes { kind role status
        escalatedTo decision { response } case { clause { id } } } } }`);
      expect(before.dueActions.nodes).toContainEqual({
        kind: 'APPROVAL',
        role: 'APPROVER',
        status: 'DUE',
        escalatedTo: null,
        decision: { response: 'SUSPEND' },
        case: { clause: { id: '2.a' } },
      });
      // Of a case that has been closed since.
      const closedSince = await officer.data(
        `{ dueActions(asOf: "2026-04-03", suppliers: ["${chain.id('Paste')}"], clauses: ["2"]) { nodes { actions case { closed } } } }`,
      );
      expect(closedSince.dueActions.nodes).toContainEqual({
        actions: ['JUDGE_LINKAGE'],
        case: { closed: true },
      });
      const late = await officer.data(
        `{ dueActions(asOf: "2024-03-14", statuses: [OVERDUE]) { nodes { actions } } }`,
      );
      expect(late.dueActions.nodes).toEqual([]);
      expect(await seen(id, '2026-04-13')).toMatchObject({ state: 'TEMP_SUSPENDED' });
      const first = await officer.data(
        '{ dueActions(first: 1) { pageInfo { endCursor hasNextPage } nodes { key } } }',
      );
      const { endCursor } = first.dueActions.pageInfo;
      const second = await officer.data(
        'query ($after: String) { dueActions(first: 1, after: $after) { nodes { key } } }',
        {
          after: endCursor,
        },
      );
      expect(second.dueActions.nodes).not.toEqual(first.dueActions.nodes);
    });

    test('are listed by where they stand, on any day, with how many stand in each state', async () => {
      today = '2026-04-13';
      const asked = (args: string) =>
        officer.data(
          `{ casesByState(${args}) { asOf complete totalCount byState { state name nameZh count }
            nodes { case { id supplier { id } } progress { state since } } pageInfo { hasNextPage endCursor } } }`,
        );
      const { casesByState: all } = await asked('first: 200');
      expect(all).toMatchObject({ asOf: '2026-04-13', complete: true });
      const states: string[] = all.nodes.map((one: { progress: { state: string } }) => one.progress.state);
      const counted = all.byState.map(({ state, count }: { state: string; count: number }) => [state, count]);
      expect(counted).toEqual(
        [...new Set(states)].map((state) => [state, states.filter((one) => one === state).length]),
      );
      expect(all.byState).toContainEqual(
        expect.objectContaining({ state: 'TEMP_SUSPENDED', nameZh: '暂时中止' }),
      );
      const { casesByState: closed } = await asked('states: [CLOSED]');
      expect(closed.totalCount).toBe(states.filter((one) => one === 'CLOSED').length);
      // On the day before anything was decided, and by the id that a merged supplier no longer goes by.
      const { casesByState: then } = await asked('asOf: "2024-02-01"');
      expect(then.byState).toMatchObject([{ state: 'LINKAGE_REVIEW', count: 3 }]);
      const { casesByState: ofOld } = await asked(`suppliers: ["${chain.id('Paste of old')}"]`);
      const { casesByState: ofKept } = await asked(`suppliers: ["${chain.id('Paste')}"]`);
      expect(ofOld.nodes).toEqual(ofKept.nodes);
      expect(ofOld.totalCount).toBeGreaterThan(1);
      const { casesByState: page } = await asked('first: 1');
      const { casesByState: next } = await asked(`first: 1, after: "${page.pageInfo.endCursor}"`);
      expect([...page.nodes, ...next.nodes]).toEqual(all.nodes.slice(0, 2));
    });

    test('are told by the exposures that they are about', async () => {
      const { node } = await officer.data(
        `{ node(id: "${chain.id('held')}") { ... on RiskFlag { exposures(kinds: [SUPPLIER, TRADER]) {
          nodes { node { name } case { supplier { name } clause { id } } } } } } }`,
      );
      expect(node.exposures.nodes).toContainEqual({
        node: { name: 'Solder' },
        case: { supplier: { name: 'Solder' }, clause: { id: '2.a' } },
      });
      expect(node.exposures.nodes).toContainEqual({ node: { name: 'Comptoir' }, case: null });
    });

    /** A plan with one measure. */
    async function planOf(caseId: string, key: string, on: string): Promise<string> {
      const { addPlan, addPlanMeasure } = await officer.data(
        `mutation ($plan: AddPlanInput!, $measure: AddPlanMeasureInput!) {
          addPlan(input: $plan) { plan { id } userErrors { __typename ... on UserError { message } } }
          addPlanMeasure(input: $measure) { userErrors { __typename ... on UserError { message } } } }`,
        {
          plan: {
            reason: 'planned',
            plan: {
              id: `plan:test:${key.replaceAll(' ', '-')}`,
              name: key,
              case: caseId,
              devisedOn: on,
              stakeholders: ['UPSTREAM_SUPPLIER', 'CSO'],
            },
          },
          measure: {
            reason: 'planned',
            planMeasure: {
              id: `plan-measure:test:${key.replaceAll(' ', '-')}`,
              name: 'a measure',
              plan: `plan:test:${key.replaceAll(' ', '-')}`,
              owner: 'officer',
              dueOn: '2026-12-31',
            },
          },
        },
      );
      expect([...addPlan.userErrors, ...addPlanMeasure.userErrors]).toEqual([]);
      return addPlan.plan.id;
    }
  });

  describe('judgements of flags', () => {
    let officer: TestApi;
    let approver: TestApi;
    beforeAll(async () => {
      const store = await place.open();
      await chain.into(store);
      officer = await serve(store, '2024-01-31', { author: 'officer' });
      approver = await serve(store, '2024-01-31', { author: 'approver' });
    });
    afterAll(async () => {
      await officer.server.stop();
      await approver.server.stop();
    });

    const judge = async (flag: string, status: string, more: object = {}) => {
      const { judgeFlag } = await officer.data(
        `mutation ($input: JudgeFlagInput!) { judgeFlag(input: $input) {
          flag { status version allowedStatuses { status reverses needs } } decision { id number action needs fromStatus toStatus } ${ERRORS} } }`,
        { input: { flagId: chain.id(flag), status, statement: 'looked into', ...more } },
      );
      return judgeFlag;
    };

    test('go from signal by review to reasonable grounds, mitigated and closed, and by no other way', async () => {
      expect((await judge('to raise', 'REASONABLE_GROUNDS')).userErrors).toMatchObject([
        { __typename: 'StepRefused', allowedStatuses: [{ status: 'UNDER_REVIEW' }] },
      ]);
      for (const status of ['UNDER_REVIEW', 'REASONABLE_GROUNDS', 'MITIGATED', 'CLOSED']) {
        expect(await judge('to raise', status)).toMatchObject({ flag: { status }, userErrors: [] });
      }
      const back = await judge('to raise', 'MITIGATED');
      expect(back).toMatchObject({ flag: { status: 'MITIGATED' }, decision: { action: 'REVERSE' } });
    });

    test('as unfounded take a second person', async () => {
      await judge('to judge', 'UNDER_REVIEW');
      const { flag, decision } = await judge('to judge', 'UNFOUNDED');
      expect(flag).toMatchObject({ status: 'UNDER_REVIEW', allowedStatuses: [] });
      expect(decision).toMatchObject({ needs: 'UNFOUNDED', toStatus: 'UNFOUNDED' });
      const { settleDecision } = await approver.data(
        `mutation { settleDecision(input: {decisionId: "${decision.id}", verdict: APPROVE, statement: "agreed"}) {
          flag { status decisions { nodes { action by } } } ${ERRORS} } }`,
      );
      expect(settleDecision).toMatchObject({
        flag: { status: 'UNFOUNDED', decisions: { nodes: [{}, {}, { action: 'APPROVE', by: 'approver' }] } },
        userErrors: [],
      });
    });

    test('are the only way to another status', async () => {
      const { amendRiskFlag } = await officer.data(
        `mutation { amendRiskFlag(input: {reason: "quietly", riskFlag: {id: "${chain.id('held')}", status: CLOSED}}) {
          userErrors { __typename ... on UserError { field message } } } }`,
      );
      expect(amendRiskFlag.userErrors).toMatchObject([
        { __typename: 'InvalidInput', field: 'riskFlag.status' },
      ]);
    });
  });
}
