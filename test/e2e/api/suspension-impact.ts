import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../../../src/store/port.ts';
import { serve, type TestApi } from '../../testkit/api.ts';
import { aChain } from '../../testkit/chain.ts';
import { put } from '../../testkit/operations.ts';
import { idOf, sample } from '../../testkit/sample-facts.ts';
import type { ApiPlace } from './place.ts';
import { TODAY } from './two-roads.ts';

/**
 * Parts from suppliers that stand differently to one mine: Dirty buys of it, Vague as a company possibly does, Former did
 * once, Flagged bears a flag itself, and Clean has nothing to do with it. Alias is Sole by another name.
 */
const chain = aChain()
  .mine('Pit')
  .supplier('Sole')
  .supplier('Alias')
  .supplier('Second')
  .supplier('Dirty')
  .supplier('Vague')
  .supplier('Former')
  .supplier('Flagged')
  .supplier('Clean')
  .supplier('Idle')
  .merge('alias', 'Alias', 'Sole')
  .link('pd', 'Pit', 'Dirty', ['tin'], '2023-01-01..')
  .link('pv', 'Pit', 'Vague', ['tin'], '2023-01-01..', { scope: 'COMPANY' })
  .link('pf', 'Pit', 'Former', ['tin'], '2023-01-01..2023-03-31')
  .link('ps', 'Pit', 'Sole', ['tin'], '2023-01-01..')
  .flag('control', { on: 'Pit', category: 'NSAG_CONTROL' }, '2023-01-01..')
  .flag('bribe', { on: 'Flagged', category: 'BRIBERY' }, '2023-01-01..')
  .part('terminal')
  .part('lug')
  .part('cable')
  .part('busbar')
  .part('circuit')
  .part('sensor')
  .part('solder')
  .partSupply('t1', 'terminal', 'Sole', '..', { volumeShare: 0.6 })
  .partSupply('t2', 'terminal', 'Clean', '..', { qualification: 'IN_PROGRESS', volumeShare: 0.1 })
  .partSupply('l1', 'lug', 'Alias')
  .partSupply('l2', 'lug', 'Sole', '2025-01-01..')
  .partSupply('c1', 'cable', 'Sole', '..', { volumeShare: 0.5 })
  .partSupply('c2', 'cable', 'Vague', '..', { volumeShare: 0.5 })
  .partSupply('b1', 'busbar', 'Sole')
  .partSupply('b2', 'busbar', 'Dirty', '..', { volumeShare: 0.2 })
  .partSupply('b3', 'busbar', 'Clean', '..', { volumeShare: 0.3 })
  .partSupply('i1', 'circuit', 'Sole', '..', { volumeShare: 0.7 })
  .partSupply('i2', 'circuit', 'Second', '..', { volumeShare: 0.6 })
  .partSupply('i3', 'circuit', 'Flagged')
  .partSupply('i4', 'circuit', 'Former')
  .partSupply('i5', 'circuit', 'Dirty')
  .partSupply('i6', 'circuit', 'Vague')
  .partSupply('i7', 'circuit', 'Clean', '..', { qualification: 'IN_PROGRESS' })
  .partSupply('s1', 'sensor', 'Sole', '..', { qualification: 'IN_PROGRESS' })
  .partSupply('s2', 'sensor', 'Second')
  .partSupply('o1', 'solder', 'Sole', '..2023-12-31')
  .customer('Cars')
  .customer('Bikes')
  .customer('Boats')
  .product('Pack', ['cable', 'terminal'], ['Cars'])
  .product('Loom', ['busbar'], ['Cars', 'Bikes'])
  .product('Probe', ['solder'], ['Boats']);

const SOURCE = 'node { ... on ChainNode { name } } qualified share supplies { part { name } }';
const ASK = `query ($suppliers: [ID!]!, $asOf: Date, $outcomes: [PartOutcome!]) {
  suspensionImpact(suppliers: $suppliers, asOf: $asOf) {
    asOf complete limit suppliers { name }
    partCounts { noSourceLeft oneSourceLeft sourcesLeft qualificationOnly }
    productCounts { noSourceLeft oneSourceLeft sourcesLeft qualificationOnly }
    customerCounts { noSourceLeft oneSourceLeft sourcesLeft qualificationOnly }
    parts(outcomes: $outcomes) { totalCount nodes {
      part { name } outcome wasSoleSource sharesOverstated shareLost { least most isExact }
      stopped { ${SOURCE} } remaining { ${SOURCE} }
      alternatives { ${SOURCE} standing complete flags { name } exposures { clause { id } severity traced possible historic } }
    } }
    products { totalCount nodes { product { name } worst parts { name } } }
    customers { totalCount nodes { customer { name } worst products { name } parts { name } } }
  }
}`;

interface Named {
  readonly name: string;
}
interface ToldPart {
  readonly part: Named;
  readonly outcome: string;
  readonly shareLost: { readonly least: number; readonly most: number; readonly isExact: boolean };
}
interface Source {
  readonly node: Named;
  readonly qualified: boolean;
  readonly share: number | null;
  readonly standing: string;
}

export function describeSuspensionImpact(place: ApiPlace): void {
  describe('what a suspension would stop', () => {
    let api: TestApi;
    let store: Store;
    beforeAll(async () => {
      store = await place.open();
      await chain.into(store);
      api = await serve(store, TODAY);
    });
    afterAll(() => api.server.stop());

    const asked = async (suppliers: readonly string[], more: Record<string, unknown> = {}) => {
      const ids = suppliers.map((name) => chain.id(name));
      return (await api.data(ASK, { suppliers: ids, ...more })).suspensionImpact;
    };
    /** `lug NO_SOURCE_LEFT 0..1`, each part in its order. */
    const told = (impact: Awaited<ReturnType<typeof asked>>): readonly string[] =>
      impact.parts.nodes.map(
        ({ part, outcome, shareLost: { least, most, isExact } }: ToldPart) =>
          `${part.name} ${outcome} ${isExact ? least : `${least}..${most}`}`,
      );
    const partOf = (impact: Awaited<ReturnType<typeof asked>>, name: string) =>
      impact.parts.nodes.find(({ part }: { readonly part: Named }) => part.name === name);

    test('says what becomes of each part, worst first, and what share of it is lost', async () => {
      const impact = await asked(['Sole']);
      expect(told(impact)).toEqual([
        'lug NO_SOURCE_LEFT 0..1',
        'terminal NO_SOURCE_LEFT 0.6',
        'cable ONE_SOURCE_LEFT 0.5',
        'busbar SOURCES_LEFT 0..0.5',
        'circuit SOURCES_LEFT 0.7',
        'sensor QUALIFICATION_ONLY 0',
      ]);
      expect(impact).toMatchObject({
        asOf: TODAY,
        complete: true,
        limit: null,
        suppliers: [{ name: 'Sole' }],
        partCounts: { noSourceLeft: 2, oneSourceLeft: 1, sourcesLeft: 2, qualificationOnly: 1 },
        productCounts: { noSourceLeft: 1, oneSourceLeft: 0, sourcesLeft: 1, qualificationOnly: 0 },
        customerCounts: { noSourceLeft: 1, oneSourceLeft: 0, sourcesLeft: 1, qualificationOnly: 0 },
      });
      expect(partOf(impact, 'terminal')).toMatchObject({
        wasSoleSource: true,
        sharesOverstated: false,
        stopped: [
          { node: { name: 'Sole' }, qualified: true, share: 0.6, supplies: [{ part: { name: 'terminal' } }] },
        ],
        remaining: [],
      });
      expect(partOf(impact, 'circuit')).toMatchObject({ wasSoleSource: false, sharesOverstated: true });
    });

    test('lets whoever is not exposed stand first among the alternatives', async () => {
      const impact = await asked(['Sole']);
      const standings = (name: string) =>
        partOf(impact, name).alternatives.map(
          ({ node, qualified, standing }: Source) => `${node.name} ${standing}${qualified ? '' : ' (new)'}`,
        );
      expect(standings('terminal')).toEqual(['Clean NOT_EXPOSED (new)']);
      expect(standings('lug')).toEqual([]);
      expect(standings('cable')).toEqual(['Vague POSSIBLE']);
      expect(standings('busbar')).toEqual(['Clean NOT_EXPOSED', 'Dirty EXPOSED']);
      expect(standings('circuit')).toEqual([
        'Second NOT_EXPOSED',
        'Clean NOT_EXPOSED (new)',
        'Former HISTORIC',
        'Vague POSSIBLE',
        'Dirty EXPOSED',
        'Flagged EXPOSED',
      ]);
      const of = (name: string) =>
        partOf(impact, 'circuit').alternatives.find(({ node }: Source) => node.name === name);
      expect(of('Dirty').exposures).toMatchObject([{ traced: 1, possible: 0, historic: 0 }]);
      expect(of('Vague').exposures).toMatchObject([{ traced: 0, possible: 1, historic: 0 }]);
      expect(of('Former').exposures).toMatchObject([{ traced: 0, possible: 0, historic: 1 }]);
      expect(of('Dirty').exposures[0].clause.id).toMatch(/^2/);
      expect(of('Flagged')).toMatchObject({ exposures: [], flags: [{ name: 'bribe' }] });
    });

    test('names products and customers with the worst of what they depend on', async () => {
      const { products, customers } = await asked(['Sole']);
      expect(products.nodes).toEqual([
        {
          product: { name: 'Pack' },
          worst: 'NO_SOURCE_LEFT',
          parts: [{ name: 'terminal' }, { name: 'cable' }],
        },
        { product: { name: 'Loom' }, worst: 'SOURCES_LEFT', parts: [{ name: 'busbar' }] },
      ]);
      expect(customers.nodes).toEqual([
        {
          customer: { name: 'Cars' },
          worst: 'NO_SOURCE_LEFT',
          products: [{ name: 'Pack' }, { name: 'Loom' }],
          parts: [{ name: 'terminal' }, { name: 'cable' }, { name: 'busbar' }],
        },
        {
          customer: { name: 'Bikes' },
          worst: 'SOURCES_LEFT',
          products: [{ name: 'Loom' }],
          parts: [{ name: 'busbar' }],
        },
      ]);
    });

    test('of several suppliers at once, none is an alternative to another', async () => {
      const impact = await asked(['Vague', 'Sole', 'Sole']);
      expect(impact.suppliers.map(({ name }: Named) => name).sort()).toEqual(['Sole', 'Vague']);
      expect(partOf(impact, 'cable')).toMatchObject({
        outcome: 'NO_SOURCE_LEFT',
        wasSoleSource: false,
        shareLost: { least: 1, most: 1 },
        alternatives: [],
      });
      const sensor = partOf(await asked(['Second', 'Sole']), 'sensor');
      expect(sensor).toMatchObject({ outcome: 'NO_SOURCE_LEFT', wasSoleSource: true });
    });

    test('is of a day, and of whichever id a merged supplier is asked by', async () => {
      expect(told(await asked(['Sole'], { asOf: '2023-12-31' }))).toContain('solder NO_SOURCE_LEFT 0..1');
      expect(await asked(['Alias'])).toEqual(await asked(['Sole']));
      const none = await asked(['Idle']);
      expect([none.parts.nodes, none.products.nodes, none.customers.nodes, none.complete]).toEqual([
        [],
        [],
        [],
        true,
      ]);
    });

    test('is paged and filtered', async () => {
      const only = await asked(['Sole'], { outcomes: ['ONE_SOURCE_LEFT', 'QUALIFICATION_ONLY'] });
      expect(told(only)).toEqual(['cable ONE_SOURCE_LEFT 0.5', 'sensor QUALIFICATION_ONLY 0']);
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const { suspensionImpact } = await api.data(
          `query ($id: ID!, $after: String) { suspensionImpact(suppliers: [$id]) { parts(first: 4, after: $after) {
            totalCount nodes { part { name } } pageInfo { hasNextPage endCursor } } } }`,
          { id: chain.id('Sole'), after },
        );
        const { nodes, pageInfo, totalCount } = suspensionImpact.parts;
        expect(totalCount).toBe(6);
        seen.push(...nodes.map(({ part }: { readonly part: Named }) => part.name));
        after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
      } while (after !== null);
      expect(seen).toEqual(['lug', 'terminal', 'cable', 'busbar', 'circuit', 'sensor']);
    });

    test('is as it was known', async () => {
      const before = new Date().toISOString();
      await new Promise((resolve) => setTimeout(resolve, 5));
      await store.apply({
        id: 'another source of lugs',
        author: 'testkit',
        reason: 'a test',
        operations: [
          {
            op: 'put',
            fact: sample.partSupply('later', chain.id('lug'), chain.id('Clean'), { volumeShare: 0.25 }),
          },
        ],
      });
      expect(told(await asked(['Sole']))).toContain('lug ONE_SOURCE_LEFT 0..0.75');
      const { suspensionImpact } = await api.data(
        `query ($id: ID!, $knownAt: Moment) { suspensionImpact(suppliers: [$id], knownAt: $knownAt) {
          parts(first: 1) { nodes { part { name } outcome alternatives { standing } } } } }`,
        { id: chain.id('Sole'), knownAt: before },
      );
      expect(suspensionImpact.parts.nodes).toEqual([
        { part: { name: 'lug' }, outcome: 'NO_SOURCE_LEFT', alternatives: [] },
      ]);
    });

    test('misses no supply of a supplier that has more than are read at once', async () => {
      await store.apply({
        id: 'many supplies',
        author: 'testkit',
        reason: 'a test',
        operations: [
          put(sample.part('bolt')),
          ...Array.from({ length: 1_001 }, (_, index) =>
            put(
              sample.partSupply(`bolt-${index}`, idOf.part('bolt'), chain.id('Idle'), {
                volumeShare: 0.0005,
              }),
            ),
          ),
        ],
      });
      const [bolt] = (await asked(['Idle'])).parts.nodes;
      expect(bolt).toMatchObject({ outcome: 'NO_SOURCE_LEFT', shareLost: { least: 0.5005, most: 0.5005 } });
      expect(bolt.stopped).toMatchObject([{ share: 0.5005 }]);
      expect(bolt.stopped[0].supplies).toHaveLength(1_001);
    });

    test('is asked of a case, too', async () => {
      const { openCases } = await api.data(
        `mutation ($input: OpenCasesInput!) { openCases(input: $input) { userErrors { __typename }
          cases { case { suspensionImpact { suppliers { name } partCounts { noSourceLeft } } } } } }`,
        {
          input: {
            causes: [{ supplierId: chain.id('Sole'), flagId: chain.id('control') }],
            statement: 'It was traced',
          },
        },
      );
      expect(openCases).toEqual({
        userErrors: [],
        cases: [
          { case: { suspensionImpact: { suppliers: [{ name: 'Sole' }], partCounts: { noSourceLeft: 1 } } } },
        ],
      });
    });

    test.each([
      ['nobody', [], 'BAD_USER_INPUT', 'suppliers'],
      ['somebody who does not stand', ['supplier:test:nobody'], 'NOT_FOUND', 'suppliers[0]'],
      ['who is no supplier', ['mine-site:test:pit'], 'BAD_USER_INPUT', 'suppliers[0]'],
      ['what is no id', ['Sole'], 'BAD_USER_INPUT', 'suppliers[0]'],
      ['more than there may be', new Array(1_001).fill('supplier:test:x'), 'BAD_USER_INPUT', 'suppliers'],
    ])('refuses %s', async (_, suppliers, code, field) => {
      const { extensions } = await api.refusal(
        'query ($suppliers: [ID!]!) { suspensionImpact(suppliers: $suppliers) { asOf } }',
        { suppliers },
      );
      expect(extensions).toMatchObject({ code, issues: [{ field }] });
    });
  });
}
