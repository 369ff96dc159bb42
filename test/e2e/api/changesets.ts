import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type TestApi } from '../../testkit/api.ts';
import type { ApiPlace } from './place.ts';
import { TODAY, twoRoads } from './two-roads.ts';

const chain = twoRoads();

const APPLY = `mutation ($input: ApplyChangesetInput!) { applyChangeset(input: $input) {
  changeset { id revision changed repeated outcomes facts { id } }
  userErrors { ... on UserError { code field message messageZh } ... on InvalidInput { value accepted } } } }`;

export function describeChangesets(place: ApiPlace): void {
  describe('changesets', () => {
    let api: TestApi;
    beforeAll(async () => {
      const store = await place.open();
      await chain.into(store);
      api = await serve(store, TODAY);
    });
    afterAll(() => api.server.stop());

    async function apply(operations: readonly object[], more: object = {}) {
      const { applyChangeset } = await api.data(APPLY, { input: { reason: 'a test', operations, ...more } });
      return applyChangeset;
    }

    const revision = async () => (await api.data('{ revision { number } }')).revision.number as number;

    test('what was acknowledged is in the very next answer, traces included', async () => {
      const before = await revision();
      const flag = {
        id: 'risk-flag:api:new',
        name: 'Soldiers at the gate',
        category: 'SECURITY_SITE_ROUTE_EXTORTION',
        status: 'SIGNAL',
        subject: chain.id('Brook'),
        from: '2023-05-01',
      };
      const answer = await apply([{ riskFlag: flag }], { changesetId: 'api 1' });
      expect(answer).toEqual({
        changeset: {
          id: 'api 1',
          revision: before + 1,
          changed: true,
          repeated: false,
          outcomes: ['RECORDED'],
          facts: [{ id: flag.id }],
        },
        userErrors: [],
      });
      const { affectedSuppliers } = await api.data(
        `{ affectedSuppliers(of: { nodeId: "${chain.id('Brook')}" }) { revision nodes { supplier { name } } } }`,
      );
      expect(affectedSuppliers).toEqual({ revision: before + 1, nodes: [{ supplier: { name: 'Cell' } }] });

      const again = await apply([{ riskFlag: flag }], { changesetId: 'api 1' });
      expect(again.changeset).toMatchObject({ revision: before + 1, repeated: true });
      const retracted = await apply([{ retract: flag.id }]);
      expect(retracted.changeset).toMatchObject({ outcomes: ['RETRACTED'], facts: [null] });
      const gone = await api.data(
        `{ affectedSuppliers(of: { nodeId: "${chain.id('Brook')}" }) { flags { id } totalCount }
          node(id: "${flag.id}") { id } }`,
      );
      expect(gone).toEqual({ affectedSuppliers: { flags: [], totalCount: 0 }, node: null });
      const back = await apply([{ reinstate: flag.id }]);
      expect(back.changeset).toMatchObject({ outcomes: ['REINSTATED'], facts: [{ id: flag.id }] });
      await apply([{ retract: flag.id }]);
    });

    test('a retracted document, place, node takes down what rests on it, and gives it back', async () => {
      const reached = async () => {
        const { trace } = await api.data(
          `{ trace(of: { flagId: "${chain.id('road')}" }) { links { link { id } places { name } } } }`,
        );
        return trace.links.length;
      };
      const whole = await reached();
      expect(whole).toBeGreaterThan(3);
      // The first link rests on the visit alone.
      await apply([{ retract: chain.id('visit') }]);
      expect(await reached()).toBe(0);
      await apply([{ reinstate: chain.id('visit') }]);
      expect(await reached()).toBe(whole);
      await apply([{ retract: chain.id('Smelt') }]);
      const { smelters, supplyLinks } = await api.data(
        '{ smelters { totalCount } supplyLinks { nodes { id } } }',
      );
      expect(smelters.totalCount).toBe(0);
      expect(supplyLinks.nodes).toHaveLength(5);
      await apply([{ reinstate: chain.id('Smelt') }]);
      expect(await reached()).toBe(whole);
    });

    test('a retracted place drops out of the links that pass it', async () => {
      await apply([{ retract: chain.id('Long Road') }]);
      const { node, mineSite } = await api.data(
        `{ node(id: "${chain.id('l01')}") { ... on SupplyLink { via { name } } }
          mineSite: node(id: "${chain.id('Ashpit')}") { ... on MineSite { downstream(first: 1) { nodes {
            shortestWalk { steps { places { name } } } } } } } }`,
      );
      expect(node.via).toEqual([]);
      expect(mineSite.downstream.nodes[0].shortestWalk.steps[0].places).toEqual([]);
      await apply([{ reinstate: chain.id('Long Road') }]);
    });

    test('nothing is found by a retracted place or perpetrator, until it is reinstated', async () => {
      const [road, group] = [chain.id('Long Road'), chain.id('Grey Column')];
      const found = async () => {
        const { links, flags } = await api.data(
          `{ links: supplyLinks(via: "${road}") { totalCount nodes { id } }
            flags: riskFlags(perpetrators: ["${group}"]) { totalCount nodes { id } } }`,
        );
        return [links, flags].map(({ totalCount, nodes }) => [totalCount, nodes.length]);
      };
      const before = await found();
      expect(before.flat().every((count) => count > 0)).toBe(true);
      await apply([{ retract: road }, { retract: group }]);
      expect(await found()).toEqual([
        [0, 0],
        [0, 0],
      ]);
      await apply([{ reinstate: road }, { reinstate: group }]);
      expect(await found()).toEqual(before);
    });

    test.each([
      [
        'an interval that ends before it starts',
        {
          id: 'supply-link:api:a',
          from: chain.id('Brook'),
          to: chain.id('Tern'),
          minerals: ['tin'],
          validFrom: '2023-02-01',
          validTo: '2023-01-01',
        },
        'BAD_USER_INPUT',
        'supplyLink.valid',
      ],
      [
        'a negative mass',
        {
          id: 'supply-link:api:b',
          from: chain.id('Brook'),
          to: chain.id('Tern'),
          minerals: ['tin'],
          masses: [{ mineral: 'tin', kgLow: -1 }],
        },
        'BAD_USER_INPUT',
        'supplyLink.masses',
      ],
      [
        'a link to nowhere',
        { id: 'supply-link:api:c', from: chain.id('Brook'), to: 'trader:api:nowhere', minerals: ['tin'] },
        // The store calls it what it is; either way it is named.
        expect.stringMatching(/BAD_USER_INPUT|NOT_FOUND/),
        'supplyLink.to',
      ],
      [
        'a link to what holds no material',
        { id: 'supply-link:api:d', from: chain.id('Brook'), to: chain.id('Long Road'), minerals: ['tin'] },
        'BAD_USER_INPUT',
        'supplyLink.to',
      ],
      [
        'no mineral',
        { id: 'supply-link:api:e', from: chain.id('Brook'), to: chain.id('Tern'), minerals: [] },
        'BAD_USER_INPUT',
        'supplyLink.minerals',
      ],
      [
        'an id of another kind',
        { id: 'trader:api:f', from: chain.id('Brook'), to: chain.id('Tern'), minerals: ['tin'] },
        'BAD_USER_INPUT',
        'supplyLink.id',
      ],
    ])('%s is refused whole, and told where', async (_, supplyLink, code, field) => {
      const before = await revision();
      const mineSite = { id: 'mine-site:api:beside', name: 'Beside' };
      const { changeset, userErrors } = await apply([{ mineSite }, { supplyLink }]);
      expect(changeset).toBeNull();
      expect(userErrors[0]).toMatchObject({ code, field: expect.stringContaining(`operations[1].${field}`) });
      expect(userErrors[0].message).toContain('accepted');
      for (const said of [userErrors[0].message, userErrors[0].messageZh]) {
        expect(said).toContain(userErrors[0].field);
        expect(said).not.toContain('fact.properties');
      }
      expect(userErrors[0].messageZh).toMatch(/\p{Script=Han}/u);
      expect(await revision()).toBe(before);
      expect((await api.data('{ node(id: "mine-site:api:beside") { id } }')).node).toBeNull();
    });

    test('conditions, repeats and empty changesets', async () => {
      const mineSite = { id: 'mine-site:api:once', name: 'Once' };
      const stale = await apply([{ mineSite }], { ifRevision: 0 });
      expect(stale.userErrors[0].code).toBe('CONFLICT');
      const twice = await apply([{ mineSite }, { retract: mineSite.id }]);
      expect(twice.userErrors[0].code).toBe('BAD_USER_INPUT');
      await apply([{ mineSite }], { changesetId: 'api once' });
      const other = await apply([{ mineSite: { ...mineSite, name: 'Other' } }], { changesetId: 'api once' });
      expect(other.userErrors[0].code).toBe('CONFLICT');
      const unknown = await apply([{ retract: 'mine-site:api:never' }]);
      expect(unknown.userErrors[0].field).toBe('operations[0].retract');
      const { extensions } = await api.refusal(APPLY, {
        input: { reason: 'a test', operations: [{ mineSite, retract: mineSite.id }] },
      });
      expect(extensions.messages.zh).toContain('只能给出一项');
    });

    test('fields that follow a write in one request hold it', async () => {
      const { first, second } = await api.data(
        `mutation {
          first: applyChangeset(input: { reason: "one", operations: [{ mineSite: { id: "mine-site:api:seq", name: "One" } }] }) {
            changeset { facts { ... on MineSite { name downstream { revision } } } } }
          second: applyChangeset(input: { reason: "two", operations: [{ mineSite: { id: "mine-site:api:seq", name: "Two" } }] }) {
            changeset { revision facts { ... on MineSite { name version downstream { revision } } } } } }`,
      );
      expect(first.changeset.facts[0].name).toBe('One');
      expect(second.changeset.facts[0]).toMatchObject({ name: 'Two', version: 2 });
      expect(second.changeset.facts[0].downstream.revision).toBe(second.changeset.revision);
    });

    test('writers and tracers at once: every answer holds every write acknowledged before it was asked', async () => {
      let acknowledged = 0;
      let writing = true;
      const write = async () => {
        for (let index = 0; index < 15; index += 1) {
          const { changeset } = await apply([
            { mineSite: { id: `mine-site:api:w${index}`, name: `W${index}` } },
          ]);
          acknowledged = changeset.revision;
        }
        writing = false;
      };
      const trace = async () => {
        while (writing) {
          const asked = acknowledged;
          const { node } = await api.data(
            `{ node(id: "${chain.id('Cell')}") { ... on Supplier { exposures { revision totalCount } } } }`,
          );
          expect(node.exposures.revision).toBeGreaterThanOrEqual(asked);
          expect(node.exposures.totalCount).toBe(4);
        }
      };
      await Promise.all([write(), trace(), trace(), trace()]);
    });
  });
}
