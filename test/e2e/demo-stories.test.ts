import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CASE_STATES } from '../../src/cases/vocabulary.ts';
import { openEmbeddedStore } from '../../src/store/embedded/index.ts';
import { serve, type TestApi } from '../testkit/api.ts';
import { restoreDemo } from '../testkit/demo-chain.ts';

/** The stories that seeds/README.md tells of the demo, each asked of the API. */
describe('the stories of the demo', () => {
  const folder = mkdtempSync(join(tmpdir(), 'oretrace-stories-'));
  const TODAY = '2026-11-20';
  let api: TestApi;
  beforeAll(async () => {
    const store = await openEmbeddedStore({ file: join(folder, 'oretrace.db') });
    await restoreDemo(store);
    api = await serve(store, TODAY);
  });
  afterAll(async () => {
    await api?.server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  interface Exposed {
    readonly flag: string;
    readonly status: string;
    readonly hops: number;
  }

  /** What a supplier is exposed to, nearest first. */
  async function exposuresOf(supplier: string, more = ''): Promise<readonly Exposed[]> {
    const { node } = await api.data(
      `query ($id: ID!) { node(id: $id) { ... on Supplier { exposures(first: 200 ${more}) {
        nodes { flag { id } status hops } } } } }`,
      { id: `supplier:demo:${supplier}` },
    );
    return node.exposures.nodes.map(({ flag, status, hops }: { flag: { id: string } } & Exposed) => ({
      flag: flag.id.replace('risk-flag:demo:', ''),
      status,
      hops,
    }));
  }
  const flagsOf = async (supplier: string, more = '') =>
    (await exposuresOf(supplier, more)).map(({ flag }) => flag).sort();

  interface Change {
    readonly change: string;
    readonly flag: { readonly id: string };
    readonly node: { readonly id: string };
    readonly before: { readonly status: string; readonly firstPossibleOn: string | null } | null;
    readonly after: { readonly status: string; readonly firstPossibleOn: string | null } | null;
  }

  /** What the changesets of one day did to exposures. */
  async function changesOn(day: string) {
    const before = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
    const { exposureChanges } = await api.data(
      `query ($since: Moment!, $until: Moment!) {
        exposureChanges(since: { at: $since }, until: { at: $until }, first: 200) {
          appeared vanished changed
          nodes { change flag { id } node { ... on Node { id } }
            before { status firstPossibleOn } after { status firstPossibleOn } }
        }
      }`,
      { since: before, until: day },
    );
    const changes = exposureChanges as {
      appeared: number;
      vanished: number;
      changed: number;
      nodes: readonly Change[];
    };
    return {
      ...changes,
      flags: [...new Set(changes.nodes.map(({ flag }) => flag.id.replace('risk-flag:demo:', '')))].sort(),
    };
  }

  it('there are a few hundred nodes in thirty countries', async () => {
    const counts = await api.data(`{
      mineSites(first: 1) { totalCount } traders(first: 1) { totalCount } smelters(first: 1) { totalCount }
      suppliers(first: 1) { totalCount } transportRoutes(first: 1) { totalCount }
      tradingPoints(first: 1) { totalCount }
    }`);
    const total = Object.values(counts as Record<string, { totalCount: number }>).reduce(
      (sum, { totalCount }) => sum + totalCount,
      0,
    );
    expect(total).toBeGreaterThanOrEqual(300);
    expect(total).toBeLessThanOrEqual(500);
  });

  it('the deep chain: from Man Maw to 壹连科技 in nine links', async () => {
    const { node } = await api.data(`{ node(id: "risk-flag:demo:terrace-control") { ... on RiskFlag {
      exposures(kinds: [COMPANY]) { nodes { hops shortestWalk { steps { to { ... on Node { id } } } } } } } } }`);
    const [exposure] = node.exposures.nodes;
    expect(exposure.hops).toBe(7);
    const { affectedSuppliers } = await api.data(`{
      affectedSuppliers(of: { flagId: "risk-flag:demo:terrace-control" }) {
        nodes { supplier { id } hops }
      }
    }`);
    const hops = Object.fromEntries(
      affectedSuppliers.nodes.map(({ supplier, hops: count }: { supplier: { id: string }; hops: number }) => [
        supplier.id,
        count,
      ]),
    );
    // The eighth link brings tin to the maker of terminals; the ninth brings its terminals to 壹连科技.
    expect(hops['supplier:demo:hedge-sparrow']).toBe(8);
  });

  it('dates that bind: a connector maker left the smelter before the militia came', async () => {
    const flags = await flagsOf('lamp-otter');
    expect(flags).not.toContain('terrace-control');
    expect(flags).not.toContain('rice-cat-extortion');
    // Flags from before it left reach it.
    expect(flags).toContain('menglian-transit');
  });

  it('one trader, three minerals: tungsten of Nightjar does not taint its tin or gold', async () => {
    const { node } = await api.data(`{ node(id: "risk-flag:demo:nightjar-collapse") { ... on RiskFlag {
      exposures { nodes { node { ... on Node { id } } minerals { mineral { code } } } } } } }`);
    const reached = node.exposures.nodes as {
      node: { id: string };
      minerals: { mineral: { code: string } }[];
    }[];
    const ids = reached.map((exposure) => exposure.node.id);
    expect(ids).toContain('trader:demo:two-pockets');
    expect(ids).toContain('smelter:demo:winter-plum');
    expect(ids).not.toContain('smelter:demo:lotus-hammer');
    expect(ids).not.toContain('smelter:demo:lake-oven');
    expect(new Set(reached.flatMap(({ minerals }) => minerals.map(({ mineral }) => mineral.code)))).toEqual(
      new Set(['tungsten']),
    );
  });

  describe('what a suspension would stop', () => {
    const ids = (key: string) => key.replace(/^[\w-]+:demo:/, '');
    async function impactOf(...suppliers: readonly string[]) {
      const { suspensionImpact } = await api.data(
        `query ($suppliers: [ID!]!) { suspensionImpact(suppliers: $suppliers) { complete
          parts { nodes { part { id } outcome wasSoleSource shareLost { least most }
            alternatives { node { ... on Node { id } } qualified standing } } }
          products { nodes { product { id } worst } } customers { nodes { customer { id } worst } } } }`,
        { suppliers: suppliers.map((key) => `supplier:demo:${key}`) },
      );
      const { complete, parts, products, customers } = suspensionImpact;
      expect(complete).toBe(true);
      interface Alternative {
        readonly node: { readonly id: string };
        readonly standing: string;
      }
      return {
        parts: Object.fromEntries(
          parts.nodes.map(
            ({ part, alternatives, ...more }: { part: { id: string }; alternatives: Alternative[] }) => [
              ids(part.id),
              {
                ...more,
                alternatives: alternatives.map(({ node, standing }) => `${ids(node.id)} ${standing}`),
              },
            ],
          ),
        ),
        products: Object.fromEntries(
          products.nodes.map(({ product, worst }: { product: { id: string }; worst: string }) => [
            ids(product.id),
            worst,
          ]),
        ),
        customers: Object.fromEntries(
          customers.nodes.map(({ customer, worst }: { customer: { id: string }; worst: string }) => [
            ids(customer.id),
            worst,
          ]),
        ),
      };
    }

    it('Hedge Sparrow is the sole source of one part; of another what is left is exposed itself', async () => {
      expect(await impactOf('hedge-sparrow')).toEqual({
        parts: {
          'spade-terminal': {
            outcome: 'NO_SOURCE_LEFT',
            wasSoleSource: true,
            shareLost: { least: 1, most: 1 },
            alternatives: ['bread-compass POSSIBLE'],
          },
          'ring-terminal': {
            outcome: 'SOURCES_LEFT',
            wasSoleSource: false,
            shareLost: { least: 0.6, most: 0.6 },
            alternatives: ['sunday-goat POSSIBLE', 'velvet-crab POSSIBLE'],
          },
        },
        products: {
          'door-harness': 'NO_SOURCE_LEFT',
          'drive-harness': 'SOURCES_LEFT',
          'storage-busbar': 'SOURCES_LEFT',
        },
        customers: {
          'northern-cars': 'NO_SOURCE_LEFT',
          'eastern-cars': 'SOURCES_LEFT',
          'storage-builder': 'SOURCES_LEFT',
        },
      });
    });

    it('without Square Moon one maker of busbars is left, which is not exposed; without both there is none', async () => {
      expect((await impactOf('square-moon')).parts).toEqual({
        'cell-busbar': {
          outcome: 'ONE_SOURCE_LEFT',
          wasSoleSource: false,
          shareLost: { least: 0, most: 1 },
          alternatives: ['tin-whistle NOT_EXPOSED'],
        },
      });
      const { products, customers } = await impactOf('square-moon', 'tin-whistle');
      expect(products).toEqual({ 'cell-connection': 'NO_SOURCE_LEFT', 'storage-busbar': 'NO_SOURCE_LEFT' });
      expect(Object.values(customers)).toEqual(new Array(3).fill('NO_SOURCE_LEFT'));
    });
  });

  it('recycled copper is a source with its certificate', async () => {
    const { materialSources } = await api.data(`{ materialSources(first: 200) {
      nodes { id sourceType node { ... on Node { id } } evidence { id } } } }`);
    const recycled = materialSources.nodes.filter(
      ({ sourceType }: { sourceType: string }) => sourceType === 'RECYCLED',
    );
    expect(recycled).toContainEqual({
      id: 'material-source:demo:second-spoon-scrap',
      sourceType: 'RECYCLED',
      node: { id: 'smelter:demo:second-spoon' },
      evidence: [{ id: 'document:demo:second-spoon-certificate' }],
    });
    // The other one is a claim: no document shows it.
    expect(recycled).toContainEqual(
      expect.objectContaining({ id: 'material-source:demo:date-lantern-recycled', evidence: [] }),
    );
  });

  it('smelters are assessed, and stand in many ways: only those that conform are assured', async () => {
    const { assurances } = await api.data(`{ assurances(validOn: "2026-10-01") { nodes {
      node { ... on Node { id } } scheme underlyingScheme status assures clauses evidence { id } } } }`);
    interface Told {
      node: { id: string };
      scheme: string;
      underlyingScheme: string | null;
      status: string;
      assures: boolean;
      clauses: string[];
      evidence: { id: string }[];
    }
    const told = (assurances.nodes as Told[]).map((one) => [
      one.node.id.replace('smelter:demo:', ''),
      [one.scheme, one.underlyingScheme, one.status].filter((word) => word !== null).join(' '),
      one.assures,
      one.clauses.join(' '),
    ]);
    // What White Stork had expired in 2023.
    expect(told.sort()).toEqual([
      ['copper-lark', 'COPPER_MARK CONFORMANT', true, '5 6'],
      ['fog-bell', 'RMAP CONFORMANT', true, ''],
      ['lotus-hammer', 'RMAP SUSPENDED', false, ''],
      ['pear-crucible', 'RMAP LBMA_RGG CROSS_RECOGNIZED', true, ''],
      ['quiet-brook', 'RMAP ACTIVE', false, ''],
      ['seven-lanterns', 'RMAP CONFORMANT', true, ''],
    ]);
    for (const { evidence } of assurances.nodes as Told[]) {
      expect(evidence).toContainEqual({ id: 'document:demo:smelter-lists-2026' });
    }
  });

  it('Six Bells is exposed by six flags', async () => {
    expect(await flagsOf('six-bells')).toEqual([
      'comb-royalties',
      'desaguadero-bribe',
      'drawer-laundering',
      'fern-debt',
      'fern-mercury',
      'high-kettle-origin',
    ]);
  });

  it('Clear Well is exposed to nothing, by a chain that is known and audited', async () => {
    const { node } = await api.data(`{ node(id: "supplier:demo:clear-well") { ... on Supplier {
      exposures { totalCount complete }
      upstream { nodes { node { ... on Node { id } } shortestWalk { steps { documents { documentType reliability credibility } } } } }
    } } }`);
    expect(node.exposures).toEqual({ totalCount: 0, complete: true });
    const [mine] = node.upstream.nodes;
    expect(mine.node).toEqual({ id: 'mine-site:demo:calama-quiet-plain' });
    for (const { documents } of mine.shortestWalk.steps) {
      expect(documents).toContainEqual({ documentType: 'AUDIT', reliability: 'A', credibility: 1 });
    }
  });

  it('Autumn Snail is exposed by what came in the past only', async () => {
    const exposures = await exposuresOf('autumn-snail');
    expect(exposures.map(({ flag }) => flag).sort()).toEqual(['icicle-ohs', 'ladder-unpaid']);
    expect(new Set(exposures.map(({ status }) => status))).toEqual(new Set(['HISTORIC']));
  });

  it('whatever exposes Mapmaker Bee rests on statements about whole companies', async () => {
    const { node } = await api.data(`{ node(id: "supplier:demo:mapmaker-bee") { ... on Supplier {
      exposures { nodes { shortestWalk { steps { link { scope } } } } } } } }`);
    expect(node.exposures.nodes.length).toBeGreaterThan(3);
    for (const { shortestWalk } of node.exposures.nodes) {
      expect(shortestWalk.steps.at(-1).link.scope).toBe('COMPANY');
    }
    const { supplyLinks } = await api.data(
      `{ supplyLinks(to: "supplier:demo:mapmaker-bee") { nodes { scope } } }`,
    );
    expect(supplyLinks.nodes).toEqual([{ scope: 'COMPANY' }, { scope: 'COMPANY' }]);
  });

  it('a mine under two names: the merge lets the flag of one reach what the other sold', async () => {
    expect(await changesOn('2024-09-30')).toMatchObject({
      appeared: 14,
      vanished: 0,
      changed: 0,
      flags: ['carriere-12-levy'],
    });
    expect(await api.data(`{ node(id: "mine-site:demo:kalima-carriere-12") { id } }`)).toEqual({
      node: { id: 'mine-site:demo:kalima-old-kettle' },
    });
  });

  it('a merge that was wrong is undone, and takes its exposures along', async () => {
    const merged = await changesOn('2025-03-24');
    const undone = await changesOn('2025-05-12');
    expect(merged.appeared).toBeGreaterThan(5);
    expect(undone).toMatchObject({ appeared: 0, flags: merged.flags });
    expect(await flagsOf('tortoise-radio', ', asOf: "2025-06-30", knownAt: "2025-04-01"')).toContain(
      'kindu-cahra',
    );
    expect(await flagsOf('tortoise-radio', ', asOf: "2025-06-30", knownAt: "2025-06-01"')).not.toContain(
      'kindu-cahra',
    );
  });

  it('two documents that contradict one another are kept side by side', async () => {
    const { node } = await api.data(`{ node(id: "contradiction:demo:siguiri-spoon-children") {
      ... on Contradiction { statements evidence { id } } } }`);
    expect(node.statements).toHaveLength(2);
    expect(node.evidence.map(({ id }: { id: string }) => id)).toEqual(
      expect.arrayContaining(['document:demo:siguiri-visit-2023', 'document:demo:siguiri-letter-2023']),
    );
    expect(await flagsOf('second-umbrella')).toContain('siguiri-spoon-children');
  });

  it('a flag found to have no ground exposes nobody any more; what was known is still answered', async () => {
    const raised = await changesOn('2025-02-10');
    const cleared = await changesOn('2025-07-14');
    expect(raised).toMatchObject({ appeared: 9, vanished: 0, flags: ['zambales-overtime'] });
    expect(cleared).toMatchObject({ appeared: 0, vanished: 9, flags: ['zambales-overtime'] });
    expect(await flagsOf('moon-washer')).not.toContain('zambales-overtime');
    expect(await flagsOf('moon-washer', ', knownAt: "2025-05-01"')).toEqual(['zambales-overtime']);
  });

  it('a forged manifest is taken back: its link falls, and the exposures that rested on it vanish', async () => {
    expect(await changesOn('2025-10-20')).toMatchObject({
      appeared: 0,
      vanished: 6,
      changed: 0,
      flags: ['salt-cat-soldiers'],
    });
    expect(await api.data(`{ node(id: "supply-link:demo:manono-salt-cat-ivory-umbrella") { id } }`)).toEqual({
      node: null,
    });
  });

  it('a survey taken back by mistake stands again, with its flags', async () => {
    const away = await changesOn('2026-02-02');
    const back = await changesOn('2026-02-16');
    expect(away).toMatchObject({ appeared: 0, vanished: 16, flags: ['sago-bay', 'sago-dust'] });
    expect(back).toMatchObject({ appeared: 16, vanished: 0, flags: ['sago-bay', 'sago-dust'] });
  });

  it('a corrected first day changes when exposures began', async () => {
    const { appeared, vanished, nodes } = await changesOn('2026-05-11');
    expect([appeared, vanished]).toEqual([0, 0]);
    expect(nodes).toContainEqual(
      expect.objectContaining({
        change: 'CHANGED',
        node: { id: 'supplier:demo:hedge-sparrow' },
        before: { status: 'CURRENT', firstPossibleOn: '2023-06-01' },
        after: { status: 'CURRENT', firstPossibleOn: '2022-03-01' },
      }),
    );
  });

  it('an announced suspension: 壹连科技 is no longer reached, the supplier still is', async () => {
    const { nodes } = await changesOn('2026-08-24');
    expect(nodes.map(({ node, after }) => [node.id, after?.status])).toEqual([
      ['company:oretrace:yilian', 'HISTORIC'],
      ['company:oretrace:yilian', 'HISTORIC'],
    ]);
    expect(await exposuresOf('click-beetle')).toContainEqual({
      flag: 'clay-pipe-support',
      status: 'CURRENT',
      hops: 4,
    });
  });

  it('a second smelter brings new exposures', async () => {
    const { appeared, vanished, nodes } = await changesOn('2026-10-12');
    expect([appeared, vanished]).toEqual([12, 0]);
    expect(nodes.map(({ node }) => node.id)).toContain('supplier:demo:tortoise-radio');
  });

  it('gold is resold in a circle of three', async () => {
    const { node } = await api.data(`{ node(id: "risk-flag:demo:sand-clock-volume") { ... on RiskFlag {
      exposures(kinds: [TRADER]) { nodes { node { ... on Node { id } } isSubject } } } } }`);
    expect(node.exposures.nodes).toContainEqual({ node: { id: 'trader:demo:sand-clock' }, isSubject: true });
  });

  it('a nickel flag goes on as the cobalt that is made of it', async () => {
    const { node } = await api.data(`{ node(id: "risk-flag:demo:sago-bay") { ... on RiskFlag {
      exposures { nodes { node { ... on Node { id } } minerals { mineral { code } produced } } } } } }`);
    expect(node.exposures.nodes).toContainEqual({
      node: { id: 'smelter:demo:ink-lake' },
      minerals: [{ mineral: { code: 'cobalt' }, produced: false }],
    });
    expect(node.exposures.nodes).toContainEqual({
      node: { id: 'smelter:demo:sago-works' },
      minerals: [
        { mineral: { code: 'cobalt' }, produced: true },
        { mineral: { code: 'nickel' }, produced: false },
      ],
    });
  });

  it('the crimes of a militia reach suppliers by the mine that it holds', async () => {
    const { affectedSuppliers } = await api.data(`{
      affectedSuppliers(of: { actorId: "armed-group:demo:seven-pits-militia" }) { nodes { supplier { id } } }
    }`);
    expect(affectedSuppliers.nodes).toContainEqual({ supplier: { id: 'supplier:demo:owl-varnish' } });
  });

  /** Where the case on a supplier by a clause stands. */
  async function caseOn(supplier: string, clause: string, asOf = TODAY) {
    const { node } = await api.data(
      `query ($id: ID!, $asOf: Date!) { node(id: $id) { ... on Supplier { cases(first: 20) { nodes { clause { id }
        progress(asOf: $asOf) { state since closeReason questions clock { endsOn } minimumTerm { endsOn }
          gates { gate { code } met } stop { response stage } pending { action } due { actions dueOn status } } } } } } }`,
      { id: `supplier:demo:${supplier}`, asOf },
    );
    const found = node.cases.nodes.find((one: { clause: { id: string } }) => one.clause.id === clause);
    return found.progress;
  }

  it('cases stand in every state', async () => {
    const { cases } = await api.data(`{ cases(first: 100) { nodes { progress { state } } } }`);
    const states = cases.nodes.map(({ progress }: { progress: { state: string } }) => progress.state);
    expect(new Set(states)).toEqual(new Set(Object.keys(CASE_STATES)));
  });

  it.each([
    ['tin-thimble', '2.c', { state: 'LINKAGE_REVIEW' }],
    ['hedge-sparrow', '2.a', { state: 'DECISION_DUE', due: [{ dueOn: '2026-11-17', status: 'OVERDUE' }] }],
    ['velvet-crab', '2.a', { state: 'DECISION_DUE', pending: { action: 'DECIDE' } }],
    ['blue-acorn', '3.a', { state: 'PLAN_DUE', due: [{ actions: ['ADOPT_PLAN'], dueOn: '2026-11-23' }] }],
    ['six-bells', '4.4', { state: 'PLAN_ADOPTED', clock: { endsOn: '2027-03-07' } }],
    ['button-bear', '3.a', { state: 'PLAN_IMPLEMENTING', clock: { endsOn: '2027-02-28' } }],
    ['storybook', '3.b', { state: 'REVIEW_DUE', since: '2026-11-18' }],
    ['firefly', '4.4', { state: 'RESPONSE_DUE' }],
    ['ink-stone', '2.b', { state: 'SUSPENDED', stop: { response: 'SUSPEND', stage: 'EFFECTIVE' } }],
    ['tortoise-radio', '4.1', { state: 'TEMP_SUSPENDED', minimumTerm: null, gates: [] }],
    ['stone-feather', '5', { state: 'INTERRUPTED', stop: { response: 'INTERRUPT', stage: 'DECIDED' } }],
    ['paper-lion', '4.4', { state: 'MIN_TERM_SUSPENDED', minimumTerm: { endsOn: '2026-12-28' } }],
    ['storybook', '4.2', { state: 'RESUMPTION_REVIEW', gates: [{ met: true }, { met: false }] }],
    ['slow-comet', '6', { state: 'RESUMED', stop: { stage: 'LIFTED' } }],
    ['polite-gong', '1.b', { state: 'TERMINATED' }],
    ['moon-washer', '1.b', { state: 'CAUSE_WITHDRAWN', since: '2025-07-14', questions: ['CAUSE_UNFOUNDED'] }],
    ['autumn-snail', '5', { state: 'CLOSED', closeReason: 'NOT_LINKED' }],
    ['click-beetle', '2', { state: 'CLOSED', closeReason: 'RELATIONSHIP_ENDED' }],
  ])('the case on %s by clause %s is as it is told', async (supplier, clause, told) => {
    expect(await caseOn(supplier, clause)).toMatchObject(told);
  });

  it('a case is a timeline, also as it was known on a day', async () => {
    const { node } = await api.data(
      `{ node(id: "supplier:demo:storybook") { ... on Supplier { cases { nodes { id clause { id } } } } } }`,
    );
    const { id } = node.cases.nodes.find((one: { clause: { id: string } }) => one.clause.id === '4.2');
    const timeline = async (args = '') => {
      const { node: riskCase } = await api.data(
        `query ($id: ID!) { node(id: $id) { ... on Case { timeline${args} {
          kind on recordedAt by name nameZh state flag { id } decision { number statement } measurement { value } } } } }`,
        { id },
      );
      return riskCase.timeline;
    };
    const whole = await timeline();
    const told = (events: { kind: string; on: string; name: string }[]) =>
      events.map(({ kind, on, name }) => `${on} ${kind} ${name}`);
    expect(told(whole)).toEqual([
      '2024-01-08 FLAG Flag raised: Tags of a Rwandan mine on bags from Masisi',
      '2025-12-08 DECISION Open',
      '2025-12-08 STATE Linkage to be judged',
      '2025-12-15 DECISION Judge the linkage: The risk exists in its supply',
      '2025-12-15 STATE Plan due',
      '2026-01-05 DECISION Adopt a plan',
      '2026-01-05 STATE Plan adopted',
      '2026-01-12 DECISION Begin to implement the plan',
      '2026-01-12 STATE Plan being implemented',
      '2026-07-05 STATE Review due',
      '2026-07-13 DECISION Review what the plan or measures have come to: Some effect',
      '2026-07-13 STATE Response due: without effect',
      '2026-07-15 DECISION Decide on a response: Temporarily stop, by two people',
      '2026-07-16 DECISION Approve',
      '2026-07-16 STATE Stopped for a minimum term',
      '2026-07-31 DECISION Make it effective',
      '2026-09-07 DECISION Revise the plan',
      '2026-10-31 MEASUREMENT Measured: Lots whose certificate is right, 76 %',
      '2026-11-01 STATE Resumption to be reviewed',
    ]);
    expect(whole[3]).toMatchObject({
      by: 'Responsible minerals desk · 责任矿产组',
      nameZh: '研判关联：其供应中存在该风险',
    });
    // Recorded after the day of which it is.
    expect(whole[17]).toMatchObject({
      measurement: { value: 76 },
      recordedAt: expect.stringMatching(/^2026-11-02/),
    });
    expect(told(await timeline('(asOf: "2026-07-04")'))).toEqual(told(whole).slice(0, 9));
    // As it was known at the end of July: what follows by the calendar alone is told, what was recorded since is not.
    expect(told(await timeline('(knownAt: "2026-07-31")'))).toEqual([
      ...told(whole).slice(0, 16),
      '2026-11-01 STATE Resumption to be reviewed',
    ]);
    expect(await timeline('(knownAt: "2025-12-01")')).toEqual([]);
  });

  it('a case is told of any day: stopped in August, reviewed in November', async () => {
    expect(await caseOn('storybook', '4.2', '2026-07-13')).toMatchObject({ state: 'RESPONSE_DUE' });
    expect(await caseOn('storybook', '4.2', '2026-08-15')).toMatchObject({ state: 'MIN_TERM_SUSPENDED' });
  });
});
