import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../../../src/store/port.ts';
import { serve, type TestApi } from '../../testkit/api.ts';
import type { ApiPlace } from './place.ts';
import { TODAY, twoRoads } from './two-roads.ts';

const chain = twoRoads();
const id = (name: string) => chain.id(name);

const ARRIVALS = 'before { firstPossibleOn hops status } after { firstPossibleOn hops status }';
const CHANGES = `since until asOf complete limit appeared vanished changed totalCount
  pageInfo { hasNextPage endCursor }
  nodes { change flag { id name status } node { id name: id } mineral { code } produced ${ARRIVALS} }`;
const PREVIEW = `query ($input: ApplyChangesetInput!) { previewChangeset(input: $input) {
  preview { revision changed repeated outcomes factCount
    facts { id: factId kind change because before { id } after { id } properties { property before after } }
    exposures(first: 200) { ${CHANGES} } }
  userErrors { ... on UserError { code field message messageZh } } } }`;
const BETWEEN = `query ($since: Int!, $until: Int!) {
  exposureChanges(since: { revision: $since }, until: { revision: $until }, first: 200) { ${CHANGES} } }`;
const APPLY = `mutation ($input: ApplyChangesetInput!) { applyChangeset(input: $input) {
  changeset { revision changed repeated outcomes } userErrors { ... on UserError { code field message messageZh } } } }`;

/** A list without the cursors of its own query. */
const listOf = ({ pageInfo: _, ...list }: { readonly pageInfo: unknown }) => list;

interface Told {
  readonly id: string;
  readonly change: string;
  readonly because: string | null;
}

const CHANGESETS: readonly (readonly [string, readonly object[]])[] = [
  ['a retraction and all that falls with it', [{ retract: chain.id('visit') }]],
  ['its undoing', [{ reinstate: chain.id('visit') }]],
  [
    'a new supplier, its link, and a flag upstream of it',
    [
      { supplier: { id: 'supplier:api:new', name: 'New & Co' } },
      {
        supplyLink: {
          id: 'supply-link:api:new',
          from: chain.id('Umber'),
          to: 'supplier:api:new',
          minerals: ['tin', 'gold'],
          validFrom: '2023-09-01',
        },
      },
      {
        riskFlag: {
          id: 'risk-flag:api:new',
          name: 'Soldiers at the gate',
          category: 'SECURITY_SITE_ROUTE_EXTORTION',
          status: 'SIGNAL',
          subject: chain.id('Umber'),
        },
      },
    ],
  ],
  ['a merge', [{ merge: { id: 'merge:api:1', dropped: chain.id('Umber'), kept: chain.id('Tern') } }]],
  ['its undoing', [{ retract: 'merge:api:1' }]],
  [
    'a conversion',
    [{ conversion: { id: 'conversion:api:1', node: chain.id('Smelt'), input: 'tin', output: 'gold' } }],
  ],
  ['its retraction', [{ retract: 'conversion:api:1' }]],
  ['a place', [{ retract: chain.id('Long Road') }]],
  ['what an actor holds', [{ retract: chain.id('grip') }]],
  [
    'a document alone',
    [{ document: { id: 'document:api:1', name: 'A letter', reliability: 'B', credibility: 2 } }],
  ],
  ['nothing', [{ document: { id: 'document:api:1', name: 'A letter', reliability: 'B', credibility: 2 } }]],
];

export function describePreviewing(place: ApiPlace): void {
  describe('previews, and exposures compared', () => {
    let store: Store;
    let api: TestApi;
    beforeAll(async () => {
      store = await place.open();
      await chain.into(store);
      api = await serve(store, TODAY);
    });
    /** Others on the same store, which the first to stop closes. */
    const others: TestApi[] = [];
    afterAll(async () => {
      for (const { server } of [...others, api]) await server.stop();
    });

    const input = (operations: readonly object[], more: object = {}) => ({
      input: { reason: 'a test', operations, ...more },
    });
    const preview = async (operations: readonly object[], more: object = {}) =>
      (await api.data(PREVIEW, input(operations, more))).previewChangeset;
    const apply = async (operations: readonly object[], more: object = {}) =>
      (await api.data(APPLY, input(operations, more))).applyChangeset;

    test.each(CHANGESETS)(
      '%s: what is previewed is what then happens, and nothing before',
      async (_, operations) => {
        const head = await store.revision();
        const { preview: told, userErrors } = await preview(operations);
        expect(userErrors).toEqual([]);
        expect(await preview(operations)).toEqual({ preview: told, userErrors });
        expect(await store.revision()).toEqual(head);
        expect(told.revision).toBe(head.number);

        const { changeset } = await apply(operations);
        expect(changeset.outcomes).toEqual(told.outcomes);
        expect(changeset.changed).toBe(told.changed);
        const [since, until] = [head.number, changeset.revision];
        const { exposureChanges } = await api.data(BETWEEN, { since, until });
        expect(listOf(exposureChanges)).toEqual(listOf(told.exposures));
        expect(told.exposures).toMatchObject({ complete: true, limit: null, asOf: TODAY });

        for await (const entry of store.changes(head.number)) {
          const effects = entry.effects.map((effect) => ({
            id: 'fact' in effect ? effect.fact.id : effect.id,
            because: 'because' in effect ? effect.because : null,
          }));
          expect(told.facts.map(({ id, because }: Told) => ({ id, because }))).toEqual(effects);
        }
        expect(told.factCount).toBe(told.facts.length);
      },
    );

    test('a diff is ready to be shown: properties as JSON, both sides as they are typed', async () => {
      const short = {
        id: id('l07'),
        from: id('Cell'),
        to: id('壹连科技'),
        minerals: ['tin', 'gold'],
        validTo: '2023-12-31',
      };
      const { previewChangeset } = await api.data(
        `query ($input: ApplyChangesetInput!) { previewChangeset(input: $input) { preview {
          facts { kind change because properties { property before after }
            before { ... on SupplyLink { validFrom minerals { code } } }
            after { ... on SupplyLink { validTo from { id } to { id } } ... on Supplier { name } } } } } }`,
        input([short].map((supplyLink) => ({ supplyLink }))),
      );
      expect(previewChangeset.preview.facts).toEqual([
        {
          kind: 'SupplyLink',
          change: 'AMENDED',
          because: null,
          properties: [
            { property: 'minerals', before: '["tin"]', after: '["gold","tin"]' },
            { property: 'validFrom', before: '"2023-07-01"', after: null },
            { property: 'validTo', before: null, after: '"2023-12-31"' },
          ],
          before: { validFrom: '2023-07-01', minerals: [{ code: 'tin' }] },
          after: { validTo: '2023-12-31', from: { id: id('Cell') }, to: { id: id('壹连科技') } },
        },
      ]);
    });

    test('facts that are only thought of refer to one another, and show in exposures', async () => {
      const operations = [
        { mineSite: { id: 'mine-site:api:thought', name: 'Thought Hill' } },
        { supplier: { id: 'supplier:api:thought', name: 'Thought & Sons' } },
        {
          supplyLink: {
            id: 'supply-link:api:thought',
            from: 'mine-site:api:thought',
            to: 'supplier:api:thought',
            minerals: ['tin'],
          },
        },
        {
          riskFlag: {
            id: 'risk-flag:api:thought',
            name: 'Only thought of',
            category: 'WORST_CHILD_LABOUR',
            status: 'SIGNAL',
            subject: 'mine-site:api:thought',
          },
        },
      ];
      const { previewChangeset } = await api.data(
        `query ($input: ApplyChangesetInput!) { previewChangeset(input: $input) { preview {
          facts(first: 3) { change after { ... on SupplyLink { from { name } to { name } } } }
          exposures(kinds: [SUPPLIER], categories: [WORST_CHILD_LABOUR]) { until nodes { change mineral { code }
            flag { name subject { ... on MineSite { name } } } node { name } ${ARRIVALS} } } } } }`,
        input(operations),
      );
      const { facts, exposures } = previewChangeset.preview;
      expect(facts.map(({ change }: Told) => change)).toEqual(['RECORDED', 'RECORDED', 'RECORDED']);
      expect(facts[2].after).toEqual({ from: { name: 'Thought Hill' }, to: { name: 'Thought & Sons' } });
      expect(exposures.until).toBe((await store.revision()).number + 1);
      expect(exposures.nodes).toEqual([
        {
          change: 'APPEARED',
          mineral: { code: 'tin' },
          flag: { name: 'Only thought of', subject: { name: 'Thought Hill' } },
          node: { name: 'Thought & Sons' },
          before: null,
          after: { firstPossibleOn: null, hops: 1, status: 'CURRENT' },
        },
      ]);
      const { node } = await api.data('{ node(id: "supplier:api:thought") { id } }');
      expect(node).toBeNull();
    });

    test('what would be refused is refused the same', async () => {
      const refused = [
        [{ retract: 'mine-site:api:nobody' }],
        [
          {
            supplyLink: {
              id: 'supply-link:api:x',
              from: id('Ashpit'),
              to: 'trader:api:nobody',
              minerals: ['tin'],
            },
          },
        ],
        [{ mineSite: { id: 'mine-site:api:x', name: '' } }],
      ];
      for (const operations of refused) {
        const told = await preview(operations);
        expect(told.preview).toBeNull();
        expect(told.userErrors.length).toBeGreaterThan(0);
        expect(told.userErrors).toEqual((await apply(operations)).userErrors);
      }
      const moved = await preview([{ retract: id('l01') }], { ifRevision: 1_000 });
      expect(moved).toMatchObject({ preview: null, userErrors: [{ code: 'CONFLICT' }] });
    });

    test('one that was applied before would do nothing', async () => {
      const operations = [
        { document: { id: 'document:api:twice', name: 'Twice', reliability: 'B', credibility: 2 } },
      ];
      await apply(operations, { changesetId: 'api twice' });
      const { preview: told } = await preview(operations, { changesetId: 'api twice' });
      expect(told).toMatchObject({ changed: false, repeated: true, outcomes: ['RECORDED'], factCount: 0 });
      expect(told.exposures).toMatchObject({ totalCount: 0, complete: true });
    });

    test('several previews at once each see their own', async () => {
      const cases = ['control', 'road', 'fraud', 'group'].map((name) => id(name));
      const told = await Promise.all(cases.map((flag) => preview([{ retract: flag }])));
      for (const [index, { preview: one }] of told.entries()) {
        expect(one.exposures.vanished).toBe(one.exposures.totalCount);
        const flags = new Set(one.exposures.nodes.map((node: { flag: { id: string } }) => node.flag.id));
        expect([...flags].filter((flag) => flag !== cases[index])).toEqual([]);
      }
    });

    test('exposures since a revision or a moment, narrowed, and page by page', async () => {
      const { recordedAt, number } = await store.revision();
      await apply([{ retract: id('control') }]);
      const query = (args: string) =>
        api.data(`{ exposureChanges(${args}) { ${CHANGES} } }`).then((data) => data.exposureChanges);
      const all = await query(`since: { revision: ${number} }, first: 200`);
      expect(all.vanished).toBeGreaterThan(3);
      expect(listOf(await query(`since: { at: "${recordedAt}" }, first: 200`))).toEqual(listOf(all));
      for (const [args, kept] of [
        ['kinds: [SUPPLIER]', (one: { node: { id: string } }) => one.node.id.startsWith('supplier:')],
        [`nodes: ["${id('Cell')}"]`, (one: { node: { id: string } }) => one.node.id === id('Cell')],
        [`flags: ["${id('road')}"]`, () => false],
        ['categories: [NSAG_CONTROL]', () => true],
      ] as const) {
        const { nodes } = await query(`since: { revision: ${number} }, first: 200, ${args}`);
        expect(nodes).toEqual(all.nodes.filter(kept));
      }

      const paged: unknown[] = [];
      for (let after = ''; ; ) {
        const page = await query(`since: { revision: ${number} }, first: 2${after}`);
        expect(page.totalCount).toBe(all.totalCount);
        paged.push(...page.nodes);
        if (!page.pageInfo.hasNextPage) break;
        after = `, after: "${page.pageInfo.endCursor}"`;
        // Whatever is recorded meanwhile, the list stays the one that it was.
        await apply([{ reinstate: id('control') }]);
        await apply([{ retract: id('control') }]);
      }
      expect(paged).toEqual(all.nodes);
      await apply([{ reinstate: id('control') }]);
    });

    test('states that there are not, or in the wrong order, are refused', async () => {
      const refusal = (args: string) => api.refusal(`{ exposureChanges(${args}) { totalCount } }`);
      for (const [args, field] of [
        ['since: { revision: 9999 }', 'since.revision'],
        ['since: { revision: -1 }', 'since.revision'],
        ['since: { revision: 2 }, until: { revision: 1 }', 'until'],
        ['since: { revision: 1 }, flags: ["x"]', 'flags[0]'],
        ['since: { revision: 1 }, after: "x"', 'after'],
        ['since: { revision: 1 }, first: 0', 'first'],
      ] as const) {
        const { extensions } = await refusal(args);
        expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', issues: [{ field }] });
      }
    });

    test('what others record meanwhile does not matter, unless it is about the same', async () => {
      /** Written right after the changeset has been foreseen. */
      let meanwhile: object[] = [];
      const hurried = new Proxy(store, {
        get(target, name) {
          const member = Reflect.get(target, name, target) as unknown;
          if (name !== 'foresee') return typeof member === 'function' ? member.bind(target) : member;
          return async (...asked: Parameters<Store['foresee']>) => {
            const foreseen = await target.foresee(...asked);
            const [next] = meanwhile.splice(0, 1);
            if (next) await apply([next]);
            return foreseen;
          };
        },
      });
      const server = await serve(hurried, TODAY);
      others.push(server);
      const letter = (name: string) => ({
        document: { id: 'document:api:letter', name, reliability: 'B', credibility: 2 },
      });
      const asked = input([{ retract: id('control') }]);
      meanwhile = [letter('one'), letter('two')];
      const { number } = await store.revision();
      const { preview: told } = (await server.data(PREVIEW, asked)).previewChangeset;
      expect(told.revision).toBe(number);
      expect(told.exposures).toMatchObject({ since: number + 2, until: number + 3 });
      expect(told.exposures.vanished).toBeGreaterThan(3);

      meanwhile = [{ amendRiskFlag: { id: id('control'), note: 'looked into' } }];
      const { extensions } = await server.refusal(PREVIEW, asked);
      expect(extensions.code).toBe('CONFLICT');
    });

    test('a page of a preview is of one state: once another is recorded it is to be previewed again', async () => {
      const query = `query ($input: ApplyChangesetInput!, $after: String) { previewChangeset(input: $input) {
        preview { exposures(first: 1, after: $after) { pageInfo { endCursor } nodes { node { id } } } } } }`;
      const asked = input([{ retract: id('control') }]);
      const first = (await api.data(query, asked)).previewChangeset.preview.exposures;
      const after = first.pageInfo.endCursor;
      const second = (await api.data(query, { ...asked, after })).previewChangeset.preview.exposures;
      expect(second.nodes).not.toEqual(first.nodes);
      await apply([
        { document: { id: 'document:api:between', name: 'Between', reliability: 'B', credibility: 2 } },
      ]);
      const { extensions } = await api.refusal(query, { ...asked, after });
      expect(extensions.code).toBe('CONFLICT');
    });

    test('lists of a fact that would stand are as they would be, those of one that stands as they are', async () => {
      const SITE =
        '... on Trader { name suppliesTo { totalCount nodes { id to { id } } } flags { nodes { name } } }';
      const { previewChangeset } = await api.data(
        `query ($input: ApplyChangesetInput!) { previewChangeset(input: $input) { preview {
          facts { id: factId before { ... on Trader { name suppliesTo { totalCount } } } after { ${SITE} } } } } }`,
        {
          input: {
            reason: 'what if',
            operations: [
              { trader: { id: 'trader:api:ahead', name: 'Ahead' } },
              {
                supplyLink: {
                  id: 'supply-link:api:ahead',
                  from: 'trader:api:ahead',
                  to: id('Smelt'),
                  minerals: ['tin'],
                },
              },
              {
                riskFlag: {
                  id: 'risk-flag:api:ahead',
                  name: 'Seen ahead',
                  category: 'BRIBERY',
                  status: 'SIGNAL',
                  subject: 'trader:api:ahead',
                },
              },
            ],
          },
        },
      );
      const [trader] = previewChangeset.preview.facts;
      expect(trader).toEqual({
        id: 'trader:api:ahead',
        before: null,
        after: {
          name: 'Ahead',
          suppliesTo: { totalCount: 1, nodes: [{ id: 'supply-link:api:ahead', to: { id: id('Smelt') } }] },
          flags: { nodes: [{ name: 'Seen ahead' }] },
        },
      });
    });
  });
}
