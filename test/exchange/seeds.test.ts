import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { readBundle } from '../../src/exchange/bundle/read.ts';
import { importFacts } from '../../src/exchange/importing.ts';
import { type RunningServer, startServer } from '../../src/server/start.ts';
import type { Fact } from '../../src/store/facts.ts';
import {
  CREDIBILITIES,
  FLAG_STATUSES,
  MATERIAL_SOURCE_TYPES,
  RELIABILITIES,
  RISK_CATEGORIES,
} from '../../src/store/kinds/codes.ts';
import { KIND_NAMES, kindOf } from '../../src/store/kinds/index.ts';
import { demoFacts, restoreDemo } from '../testkit/demo-chain.ts';
import { embeddedStores } from './embedded-stores.ts';

const seed = (name: string) => fileURLToPath(new URL(`../../seeds/${name}`, import.meta.url));
const stores = await embeddedStores();
afterAll(() => stores.destroy());

describe('seeds/ipis-overlay.jsonl', () => {
  it('is taken whole by a strict import into an empty store', async () => {
    const file = await readBundle(seed('ipis-overlay.jsonl'));
    const store = await stores.open();
    try {
      const report = await importFacts(store, file, { author: 'a tester', strict: true });
      expect(report).toMatchObject({
        problems: [],
        conflicts: [],
        accepted: true,
        recorded: file.facts.length,
      });
    } finally {
      await store.close();
    }
  });
});

describe.each([
  ['demo.jsonl', demoFacts],
  ['ipis-overlay.jsonl', overlayFacts],
])('seeds/%s', (_, read) => {
  let facts: readonly Fact[];
  beforeAll(async () => {
    facts = await read();
  });

  it('says everything that people read in both languages', () => {
    for (const fact of facts) {
      for (const [english, chinese] of [
        ['name', 'nameZh'],
        ['note', 'noteZh'],
      ] as const) {
        const here = [fact.properties[english], fact.properties[chinese]];
        if ('name' in kindOf(fact.kind).properties && english === 'name')
          expect(here, fact.id).not.toContain(undefined);
        if (here[0] === undefined && here[1] === undefined) continue;
        expect(here[0], fact.id).toMatch(/\p{Script=Latin}{3}/u);
        expect(here[1], fact.id).toMatch(/\p{Script=Han}/u);
      }
    }
  });

  it('rests every link, relation and flag on a document', () => {
    for (const fact of facts) {
      const { evidence } = kindOf(fact.kind).properties;
      if (evidence?.type !== 'references' || evidence.onRetract !== 'fallWithLast') continue;
      expect(fact.properties.evidence, fact.id).toBeDefined();
    }
  });

  it('leads from mines or exporters to 壹连科技, the one focal company', () => {
    const companies = facts.filter(({ kind }) => kind === 'Company');
    expect(companies.map((fact) => [fact.id, fact.properties.nameZh, fact.properties.focal])).toEqual([
      ['company:oretrace:yilian', '壹连科技', true],
    ]);
  });
});

async function overlayFacts(): Promise<readonly Fact[]> {
  return (await readBundle(seed('ipis-overlay.jsonl'))).facts.map(({ fact }) => fact);
}

describe('the demo chain', () => {
  let facts: readonly Fact[];
  beforeAll(async () => {
    facts = await demoFacts();
  });
  const valuesOf = (kind: Fact['kind'], field: string) =>
    new Set(facts.filter((fact) => fact.kind === kind).map((fact) => fact.properties[field]));

  it('has a few hundred nodes: those of the chain, places and actors', () => {
    const nodes = facts.filter(({ kind }) => ['chainNode', 'place', 'actor'].includes(kindOf(kind).family));
    expect(nodes.length).toBeGreaterThanOrEqual(300);
    expect(nodes.length).toBeLessThanOrEqual(500);
  });

  it('flags in every category, in every status, on nodes, roads, a border post, a link and actors', () => {
    expect([...valuesOf('RiskFlag', 'category')].sort()).toEqual([...RISK_CATEGORIES].sort());
    expect([...valuesOf('RiskFlag', 'status')].sort()).toEqual([...FLAG_STATUSES].sort());
    const subjects = [...valuesOf('RiskFlag', 'subject')].map((id) => String(id).split(':')[0]);
    expect(new Set(subjects)).toEqual(
      new Set([
        'mine-site',
        'trader',
        'smelter',
        'transport-route',
        'supply-link',
        'armed-group',
        'security-force',
      ]),
    );
  });

  it('has documents of every reliability and every credibility', () => {
    expect([...valuesOf('Document', 'reliability')].sort()).toEqual([...RELIABILITIES]);
    expect([...valuesOf('Document', 'credibility')].sort()).toEqual([...CREDIBILITIES]);
  });

  it('tells of conversions, of sources of every type, of assurances, of every relation and of merges', () => {
    for (const kind of KIND_NAMES.filter((name) => kindOf(name).family === 'relation')) {
      expect(valuesOf(kind, 'from').size, kind).toBeGreaterThan(0);
    }
    expect([...valuesOf('MaterialSource', 'sourceType')].sort()).toEqual([...MATERIAL_SOURCE_TYPES].sort());
    expect([...valuesOf('Assurance', 'status')].sort()).toEqual([
      'ACTIVE',
      'CONFORMANT',
      'CROSS_RECOGNIZED',
      'EXPIRED',
      'SUSPENDED',
    ]);
    expect(valuesOf('Conversion', 'recovery')).toContain(undefined);
    expect(valuesOf('Merge', 'kept')).toContain('trader:demo:red-kite');
    expect(valuesOf('Merge', 'kept').size).toBe(3);
  });

  it('has links that are open, ended, and of unknown dates, in many forms and custody models', () => {
    const links = facts.filter(({ kind }) => kind === 'SupplyLink').map(({ properties }) => properties);
    expect(links.some(({ validFrom, validTo }) => validFrom && !validTo)).toBe(true);
    expect(links.some(({ validFrom, validTo }) => validFrom && validTo)).toBe(true);
    expect(links.some(({ validFrom, validTo }) => !validFrom && !validTo)).toBe(true);
    expect(valuesOf('SupplyLink', 'form').size).toBeGreaterThanOrEqual(5);
    expect(valuesOf('SupplyLink', 'custody').size).toBeGreaterThanOrEqual(5);
    expect(valuesOf('SupplyLink', 'scope').size).toBeGreaterThanOrEqual(4);
  });
});

describe('the story of the demo', () => {
  const KASHOLO = 'mine-site:demo:kasholo';
  let server: RunningServer;
  beforeAll(async () => {
    const store = await stores.open();
    await restoreDemo(store);
    server = await startServer(readConfig({ ORETRACE_PORT: '0', ORETRACE_LOG_LEVEL: 'warn' }), store);
  });
  afterAll(() => server.stop());

  async function affected(of: Record<string, string>, more = '') {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: `query ($of: TraceOrigin!) {
          affectedSuppliers(of: $of, asOf: "2025-06-30" ${more}) {
            nodes {
              supplier { id } firstPossibleOn hops status
              exposures { flag { id } status shortestWalk { steps { to { id } places { id } documents { id } } } }
            }
            companies { company { nameZh } status }
          }
        }`,
        variables: { of },
      }),
    });
    const { data, errors } = (await response.json()) as {
      data: { affectedSuppliers: Answer };
      errors?: unknown;
    };
    expect(errors).toBeUndefined();
    return data.affectedSuppliers;
  }
  interface Answer {
    nodes: {
      supplier: { id: string };
      firstPossibleOn: string;
      hops: number;
      status: string;
      exposures: {
        flag: { id: string };
        status: string;
        shortestWalk: {
          steps: { to: { id: string }; places: { id: string }[]; documents: { id: string }[] }[];
        };
      }[];
    }[];
    companies: { company: { nameZh: string }; status: string }[];
  }

  it('Kasholo reaches one supplier now and one in the past, and 壹连科技 by both', async () => {
    const { nodes, companies } = await affected({ nodeId: KASHOLO });
    expect(
      nodes.map(({ supplier, firstPossibleOn, hops, status }) => [
        supplier.id,
        firstPossibleOn,
        hops,
        status,
      ]),
    ).toEqual([
      ['supplier:demo:storybook', '2023-03-14', 5, 'CURRENT'],
      ['supplier:demo:moth-and-lamp', '2023-03-14', 7, 'HISTORIC'],
    ]);
    expect(companies).toEqual([{ company: { nameZh: '壹连科技' }, status: 'CURRENT' }]);
  });

  it('it does so by a road and a smelter, each step with its evidence', async () => {
    const { nodes } = await affected({ nodeId: KASHOLO });
    const [exposure] = nodes[0]?.exposures ?? [];
    const steps = exposure?.shortestWalk.steps ?? [];
    expect(exposure?.flag.id).toBe('risk-flag:demo:kasholo-armed-control');
    expect(steps.map(({ to }) => to.id)).toContain('smelter:demo:seven-lanterns');
    expect(steps.flatMap(({ places }) => places.map(({ id }) => id))).toContain(
      'transport-route:demo:masisi-goma-road',
    );
    for (const { documents } of steps) expect(documents.length).toBeGreaterThan(0);
  });

  it('not because of dates: the terminals maker had left the smelter before the armed group came', async () => {
    const { nodes } = await affected({ flagId: 'risk-flag:demo:kasholo-armed-control' });
    expect(nodes.map(({ supplier }) => supplier.id)).not.toContain('supplier:demo:hedgehog');
  });

  it('not because of minerals: tin from the same site is not concerned, tin on the taxed road is', async () => {
    const solder = 'supplier:demo:ink-stone';
    const suppliers = async (of: Record<string, string>) =>
      (await affected(of)).nodes.map(({ supplier }) => supplier.id);
    expect(await suppliers({ nodeId: KASHOLO })).not.toContain(solder);
    expect(await suppliers({ placeId: 'transport-route:demo:masisi-goma-road' })).toContain(solder);
  });

  it('material is resold in a circle, and comes back to a trader that is itself flagged', async () => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: `{ node(id: "risk-flag:demo:moon-ferry-volume") { ... on RiskFlag {
          exposures(kinds: [TRADER]) { nodes { node { id } isSubject } } } } }`,
      }),
    });
    const { data } = (await response.json()) as {
      data: { node: { exposures: { nodes: { node: { id: string }; isSubject: boolean }[] } } };
    };
    expect(data.node.exposures.nodes).toContainEqual({
      node: { id: 'trader:demo:moon-ferry' },
      isSubject: true,
    });
  });

  it('the abuses of an armed group reach suppliers by the mine and the barrier that it held', async () => {
    const { nodes } = await affected({ actorId: 'armed-group:demo:grey-hill-front' });
    const ids = nodes.map(({ supplier }) => supplier.id);
    expect(ids).toContain('supplier:demo:storybook');
    expect(ids).toContain('supplier:demo:ink-stone');
  });
});
