import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { capitalised, plural, RECORDED_KINDS, singular } from '../../../src/recording/names.ts';
import type { Fact } from '../../../src/store/facts.ts';
import { kindOf } from '../../../src/store/kinds/index.ts';
import type { Store } from '../../../src/store/port.ts';
import { unchangingFieldsOf } from '../../../src/store/references.ts';
import { apply } from '../../contract/place.ts';
import { type Answer, serve, type TestApi } from '../../testkit/api.ts';
import { declaredFact, ownNode, referredTo } from '../../testkit/declared-facts.ts';
import { put } from '../../testkit/operations.ts';
import { idOf, sample } from '../../testkit/sample-facts.ts';
import type { ApiPlace } from './place.ts';
import { TODAY } from './two-roads.ts';

const HAN = /\p{Script=Han}/u;
const ERRORS = `userErrors { __typename ... on UserError { code field message messageZh }
  ... on InvalidInput { value accepted acceptedZh } ... on FactNotFound { missing: factId }
  ... on AlreadyExists { taken: factId version } ... on FactRetracted { retracted: factId fellWith }
  ... on Excluded { excluded: factId by } ... on RevisionConflict { expected current }
  ... on VersionConflict { of: factId expected current } ... on ChangesetReused { changesetId revision }
  ... on LimitExceeded { limit given } }`;
const CHANGESET = 'changeset { id revision changed repeated outcomes facts { id } }';

/** A fact as inputs state it. */
function stated({ id, properties }: Fact): Record<string, unknown> {
  const { credibility, ...others } = properties;
  return { id, ...others, ...(credibility === undefined ? {} : { credibility: Number(credibility) }) };
}

/** An amendment that makes one variant of a fact the other. */
function patch(fact: Fact): Record<string, unknown> {
  const unchanging = unchangingFieldsOf(fact.kind);
  return Object.fromEntries(Object.entries(stated(fact)).filter(([name]) => !unchanging.includes(name)));
}

export function describeRecording(place: ApiPlace): void {
  describe('recording kind by kind', () => {
    let api: TestApi;
    let store: Store;
    beforeAll(async () => {
      store = await place.open();
      const owned = RECORDED_KINDS.filter((kind) => kindOf(kind).unique).map(ownNode);
      await apply(store, [...referredTo, ...owned].map(put));
      api = await serve(store, TODAY);
    });
    afterAll(() => api.server.stop());

    /** Asks one mutation; the answer is held to what every payload promises. */
    async function ask(mutation: string, fields: string, input: object) {
      const answer: Answer = await api.ask(
        `mutation ($input: ${capitalised(mutation)}Input!) { answer: ${mutation}(input: $input) { ${fields} ${CHANGESET} ${ERRORS} } }`,
        { input: { reason: 'a test', ...input } },
      );
      expect(answer.errors, JSON.stringify(answer.errors)).toBeUndefined();
      const payload = answer.data.answer;
      for (const { field, message, messageZh } of payload.userErrors) {
        expect(messageZh).toMatch(HAN);
        for (const said of [message, messageZh]) {
          expect(said).toContain(field);
          expect(said).not.toMatch(/properties|\.(fact|patch)\b/);
        }
      }
      expect(payload.changeset === null).toBe(payload.userErrors.length > 0);
      return payload;
    }
    const revision = async () => (await store.revision()).number;
    const factOf = async (id: string) => (await store.get([id]))[0] ?? null;

    test.each(place.sample(RECORDED_KINDS))(
      '%s: added, read, amended, cleared, retracted, reinstated',
      async (kind) => {
        const [one, many] = [singular(kind), plural(kind)];
        const [One, Many] = [capitalised(one), capitalised(many)];
        const [first, second] = [declaredFact(kind, 0, 'every'), declaredFact(kind, 1, 'every')];
        const before = await revision();
        const added = await ask(`add${One}`, `${one} { id version }`, { [one]: stated(first) });
        expect(added).toMatchObject({
          [one]: { id: first.id, version: 1 },
          changeset: { revision: before + 1, changed: true, repeated: false, outcomes: ['RECORDED'] },
        });
        expect((await factOf(first.id))?.properties).toEqual(first.properties);
        const shown = kindOf(kind).family === 'relation' ? 'Relation' : kind;
        const { node } = await api.data('query ($id: ID!) { node(id: $id) { __typename id } }', {
          id: first.id,
        });
        expect(node).toEqual({ __typename: shown, id: first.id });

        const twice = await ask(`add${Many}`, `${many} { id }`, { [many]: [stated(first)] });
        expect(twice[many]).toBeNull();
        expect(twice.userErrors).toMatchObject([
          {
            __typename: 'AlreadyExists',
            code: 'CONFLICT',
            field: `${many}[0].id`,
            taken: first.id,
            version: 1,
          },
        ]);

        const amended = await ask(`amend${One}`, `${one} { id version }`, {
          [one]: { ...patch(second), ifVersion: 1 },
        });
        expect(amended).toMatchObject({ [one]: { version: 2 }, changeset: { outcomes: ['AMENDED'] } });
        expect((await factOf(first.id))?.properties).toEqual(second.properties);

        const late = await ask(`amend${One}`, `${one} { id }`, { [one]: { ...patch(first), ifVersion: 1 } });
        expect(late.userErrors).toMatchObject([
          {
            __typename: 'VersionConflict',
            code: 'CONFLICT',
            field: `${one}.ifVersion`,
            of: first.id,
            expected: 1,
            current: 2,
          },
        ]);

        const required = declaredFact(kind, 1, 'required');
        const nothing = Object.keys(second.properties).filter((name) => !(name in required.properties));
        const cleared = await ask(`amend${Many}`, `${many} { id version }`, {
          [many]: [{ id: first.id, ...Object.fromEntries(nothing.map((name) => [name, null])) }],
        });
        expect(cleared).toMatchObject({ [many]: [{ id: first.id, version: 3 }] });
        expect((await factOf(first.id))?.properties).toEqual(required.properties);

        expect(
          (await ask('retractFacts', 'fell { totalCount }', { ids: [first.id] })).changeset,
        ).toMatchObject({
          outcomes: ['RETRACTED'],
          facts: [null],
        });
        const gone = await ask(`amend${One}`, `${one} { id }`, { [one]: { id: first.id, note: 'late' } });
        expect(gone.userErrors).toMatchObject([
          {
            __typename: 'FactRetracted',
            code: 'CONFLICT',
            field: `${one}.id`,
            retracted: first.id,
            fellWith: [],
          },
        ]);
        const anew = await ask(`add${One}`, `${one} { id }`, { [one]: stated(first) });
        expect(anew.userErrors).toMatchObject([
          { __typename: 'AlreadyExists', field: `${one}.id`, version: 3 },
        ]);
        const back = await ask('reinstateFacts', 'rose { totalCount }', { ids: [first.id] });
        expect(back.changeset).toMatchObject({ outcomes: ['REINSTATED'], facts: [{ id: first.id }] });
        // Out of the way of the kinds that follow.
        await ask('retractFacts', 'fell { totalCount }', { ids: [first.id] });
      },
    );

    test('what is required cannot be cleared, and what was never recorded cannot be amended', async () => {
      const id = 'mine-site:required:1';
      await ask('addMineSite', '', { mineSite: { id, name: 'One' } });
      const { userErrors } = await ask('amendMineSites', '', {
        mineSites: [
          { id, name: null, country: 'Congo' },
          { id: 'mine-site:required:never', note: 'x' },
        ],
      });
      expect(userErrors).toMatchObject([
        {
          __typename: 'InvalidInput',
          code: 'BAD_USER_INPUT',
          field: 'mineSites[0].country',
          value: '"Congo"',
        },
      ]);
      const planned = await ask('amendMineSites', '', {
        mineSites: [
          { id, name: null },
          { id: 'mine-site:required:never', note: 'x' },
        ],
      });
      expect(planned.userErrors).toMatchObject([
        { __typename: 'InvalidInput', field: 'mineSites[0].name' },
        {
          __typename: 'FactNotFound',
          code: 'NOT_FOUND',
          field: 'mineSites[1].id',
          missing: 'mine-site:required:never',
        },
      ]);
    });

    test('everything that is wrong with an input is told at once, where it stands in it', async () => {
      const before = await revision();
      const { userErrors } = await ask('addSupplyLinks', '', {
        reason: ' '.repeat(2_001),
        changesetId: '',
        ifRevision: -1,
        supplyLinks: [
          {
            id: 'trader:wrong:kind',
            from: idOf.site('target'),
            to: idOf.trader('target'),
            minerals: ['tin'],
          },
          {
            id: 'supply-link:wrong:1',
            from: idOf.site('target'),
            to: idOf.trader('target'),
            minerals: [],
            validFrom: '2024-02-01',
            validTo: '2024-01-01',
          },
          { id: 'supply-link:wrong:1', from: 'nonsense', to: idOf.trader('target'), minerals: ['Tin'] },
        ],
      });
      expect(userErrors.map(({ __typename }: { __typename: string }) => __typename)).toEqual(
        userErrors.map(() => 'InvalidInput'),
      );
      expect(userErrors.map(({ field }: { field: string }) => field).sort()).toEqual([
        'changesetId',
        'ifRevision',
        'reason',
        'supplyLinks[0].id',
        'supplyLinks[1].minerals',
        'supplyLinks[1].validTo',
        'supplyLinks[2].from',
        'supplyLinks[2].id',
        'supplyLinks[2].minerals',
      ]);
      expect(await revision()).toBe(before);
    });

    test.each([
      ['an empty list', 'addTraders', { traders: [] }, 'traders', 'InvalidInput'],
      ['no ids', 'retractFacts', { ids: [] }, 'ids', 'InvalidInput'],
      [
        'an id twice',
        'retractFacts',
        { ids: [idOf.site('target'), idOf.site('target')] },
        'ids[1]',
        'InvalidInput',
      ],
      [
        'a merge that is none',
        'unmergeNodes',
        { merges: [idOf.site('target')] },
        'merges[0]',
        'InvalidInput',
      ],
      ['NUL in an id', 'retractFacts', { ids: ['trader:test:a\u0000b'] }, 'ids[0]', 'InvalidInput'],
      [
        'a lone surrogate',
        'addTrader',
        { trader: { id: 'trader:test:x', name: '\ud800' } },
        'trader.name',
        'InvalidInput',
      ],
      [
        'a prototype key as id',
        'amendTrader',
        { trader: { id: '__proto__', ifVersion: 1 } },
        'trader.id',
        'InvalidInput',
      ],
      [
        'version 0',
        'amendTrader',
        { trader: { id: 'trader:test:x', ifVersion: 0 } },
        'trader.ifVersion',
        'InvalidInput',
      ],
      [
        'a huge text',
        'addTrader',
        { trader: { id: 'trader:test:x', name: 'x'.repeat(100_000) } },
        'trader.name',
        'InvalidInput',
      ],
      [
        'an empty reason',
        'addTrader',
        { reason: '', trader: { id: 'trader:test:x', name: 'x' } },
        'reason',
        'InvalidInput',
      ],
      ['no operation', 'applyChangeset', { operations: [] }, 'operations', 'InvalidInput'],
      ['nothing to reinstate', 'reinstateFacts', { ids: ['trader:test:never'] }, 'ids[0]', 'FactNotFound'],
      [
        'a revision long past',
        'addTrader',
        { ifRevision: 0, trader: { id: 'trader:test:x', name: 'x' } },
        'ifRevision',
        'RevisionConflict',
      ],
      [
        'a node merged into itself',
        'mergeNodes',
        { kept: idOf.site('target'), dropped: [idOf.site('target')] },
        'kept',
        'InvalidInput',
      ],
    ])('%s is refused: %s', async (_, mutation, input, field, type) => {
      const before = await revision();
      const { userErrors } = await ask(mutation, '', input);
      expect(userErrors[0]).toMatchObject({ __typename: type, field });
      expect(await revision()).toBe(before);
    });

    test('a changeset sent again brings back the first result; under its id no other is taken', async () => {
      const id = 'trader:again:1';
      const input = { changesetId: 'again add', trader: { id, name: 'Again' } };
      const first = await ask('addTrader', 'trader { name }', input);
      const amendment = { changesetId: 'again amend', trader: { id, country: 'CD', ifVersion: 1 } };
      const amended = await ask('amendTrader', 'trader { name }', amendment);
      await ask('amendTrader', '', { trader: { id, country: 'RW', name: 'Other' } });
      const now = await revision();
      for (const [mutation, again, before] of [
        ['addTrader', input, first],
        ['amendTrader', amendment, amended],
      ] as const) {
        const repeated = await ask(mutation, 'trader { name }', again);
        expect(repeated.changeset).toEqual({ ...before.changeset, repeated: true });
        expect(repeated.trader).toEqual({ name: 'Other' });
      }
      const { userErrors } = await ask('amendTrader', '', { ...amendment, trader: { id, country: 'UG' } });
      expect(userErrors).toMatchObject([
        {
          __typename: 'ChangesetReused',
          field: 'changesetId',
          changesetId: 'again amend',
          revision: amended.changeset.revision,
        },
      ]);
      expect(await revision()).toBe(now);
    });

    test('amendments made at once all hold; of those that expect one version, one does', async () => {
      const id = 'mine-site:busy:1';
      await ask('addMineSite', '', { mineSite: { id, name: 'Busy' } });
      const patches = [
        { country: 'CD' },
        { region: 'North' },
        { note: 'n' },
        { noteZh: '注' },
        { latitude: 1.5 },
      ];
      await Promise.all(patches.map((said) => ask('amendMineSite', '', { mineSite: { id, ...said } })));
      const busy = await factOf(id);
      expect(busy?.properties).toEqual(Object.assign({ name: 'Busy' }, ...patches));
      const ifVersion = busy?.version;
      const answers = await Promise.all(
        ['a', 'b', 'c'].map((note) => ask('amendMineSite', '', { mineSite: { id, note, ifVersion } })),
      );
      const refused = answers.flatMap(({ userErrors }) => userErrors);
      expect(refused.map(({ __typename }) => __typename)).toEqual(['VersionConflict', 'VersionConflict']);
      expect((await factOf(id))?.version).toBe((ifVersion ?? 0) + 1);
    });

    test('a retraction tells what fell with it, a reinstatement what came back', async () => {
      const [mine, buyer, town] = [sample.site('falls'), sample.trader('falls'), sample.point('falls')];
      const sale = sample.link('falls', mine.id, buyer.id, { via: [town.id] });
      const flag = sample.flag('falls', sale.id);
      await apply(store, [mine, buyer, town, sale, flag].map(put));
      const FELL = '{ totalCount facts { id: factId kind because } all: facts(first: 1) { id: factId } }';
      const input = { changesetId: 'falls', ids: [mine.id] };
      const fallen = await ask('retractFacts', `fell ${FELL}`, input);
      expect(fallen.fell).toEqual({
        totalCount: 2,
        facts: [
          { id: sale.id, kind: 'SupplyLink', because: mine.id },
          { id: flag.id, kind: 'RiskFlag', because: expect.any(String) },
        ],
        all: [{ id: sale.id }],
      });
      expect((await ask('retractFacts', `fell ${FELL}`, input)).fell).toEqual(fallen.fell);
      const { userErrors } = await ask('reinstateFacts', '', { ids: [sale.id] });
      expect(userErrors).toMatchObject([
        { __typename: 'FactRetracted', field: 'ids[0]', retracted: sale.id, fellWith: [mine.id] },
      ]);
      const risen = await ask('reinstateFacts', `rose ${FELL}`, { ids: [mine.id] });
      expect(risen.rose.facts.map(({ id }: { id: string }) => id).sort()).toEqual([flag.id, sale.id].sort());
      const unchanged = await ask('reinstateFacts', `rose ${FELL}`, { ids: [mine.id] });
      expect(unchanged).toMatchObject({ changeset: { changed: false }, rose: { totalCount: 0, facts: [] } });
      const error = await api.refusal(
        `mutation { retractFacts(input: { reason: "r", ids: ["${flag.id}"] }) { fell { facts(first: 201) { factId } } } }`,
      );
      expect(error.extensions.code).toBe('PAGE_TOO_LARGE');
    });

    test('nodes are merged and unmerged', async () => {
      const [kept, a, b] = [sample.trader('kept'), sample.trader('a'), sample.trader('b')];
      await apply(store, [kept, a, b].map(put));
      const input = { changesetId: 'merge ab', kept: kept.id, dropped: [a.id, b.id], noteZh: '同一台账' };
      const merged = await ask('mergeNodes', 'merges { id dropped { id } kept { id } noteZh }', input);
      expect(merged.merges).toMatchObject([
        { dropped: { id: a.id }, kept: { id: kept.id }, noteZh: '同一台账' },
        { dropped: { id: b.id }, kept: { id: kept.id } },
      ]);
      expect((await ask('mergeNodes', '', input)).changeset).toEqual({ ...merged.changeset, repeated: true });
      const name = async () => (await api.data(`{ node(id: "${a.id}") { id } }`)).node.id;
      expect(await name()).toBe(kept.id);
      const merges = merged.merges.map(({ id }: { id: string }) => id);
      const again = await ask('mergeNodes', '', { kept: b.id, dropped: [a.id] });
      expect(again.userErrors).toMatchObject([
        { __typename: 'Excluded', field: 'dropped[0]', by: [merges[0]] },
      ]);
      expect((await ask('unmergeNodes', '', { merges })).changeset.outcomes).toEqual([
        'RETRACTED',
        'RETRACTED',
      ]);
      expect(await name()).toBe(a.id);
      expect((await ask('mergeNodes', '', { kept: b.id, dropped: [a.id] })).changeset.outcomes).toEqual([
        'RECORDED',
      ]);
    });

    test('a changeset mixes statements, amendments, retractions', async () => {
      const id = 'trader:mixed:1';
      await ask('addTrader', '', { trader: { id, name: 'Mixed' } });
      const { changeset } = await ask('applyChangeset', '', {
        operations: [
          { mineSite: { id: 'mine-site:mixed:1', name: 'Mixed' } },
          { amendTrader: { id, nameZh: '混合', ifVersion: 1 } },
        ],
      });
      expect(changeset.outcomes).toEqual(['RECORDED', 'AMENDED']);
      const stale = await ask('applyChangeset', '', {
        operations: [{ retract: 'mine-site:mixed:1' }, { amendTrader: { id, nameZh: null, ifVersion: 1 } }],
      });
      expect(stale.userErrors).toMatchObject([
        {
          __typename: 'VersionConflict',
          field: 'operations[1].amendTrader.ifVersion',
          expected: 1,
          current: 2,
        },
      ]);
    });

    test('a changeset holds 5,000 facts, and not one more', async () => {
      const traders = (count: number, more: object = {}) =>
        Array.from({ length: count }, (_, index) => ({ id: `trader:bulk:${index}`, ...more }));
      const before = await revision();
      for (const mutation of ['addTraders', 'amendTraders']) {
        const { userErrors } = await ask(mutation, '', { traders: traders(5_001, { name: 'Bulk' }) });
        expect(userErrors).toMatchObject([
          {
            __typename: 'LimitExceeded',
            code: 'LIMIT_EXCEEDED',
            field: 'traders',
            limit: 5_000,
            given: 5_001,
          },
        ]);
      }
      const { userErrors } = await ask('retractFacts', '', { ids: traders(5_001).map(({ id }) => id) });
      expect(userErrors).toMatchObject([{ __typename: 'LimitExceeded', field: 'ids', given: 5_001 }]);
      expect(await revision()).toBe(before);
      const added = await ask('addTraders', 'traders { name }', {
        traders: traders(5_000, { name: 'Bulk' }),
      });
      expect(added.traders).toHaveLength(5_000);
      expect(added.changeset.revision).toBe(before + 1);
      const amended = await ask('amendTraders', 'traders { name }', {
        traders: traders(5_000, { name: '批量' }),
      });
      expect(new Set(amended.traders.map(({ name }: { name: string }) => name))).toEqual(new Set(['批量']));
      // Neo4j takes its time for ten thousand versions.
    }, 300_000);
  });
}
