import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ImportReport } from '../../src/exchange/import-report.ts';
import { unfinishedImports } from '../../src/exchange/import-runs.ts';
import { FACTS_PER_CHANGESET, importFacts } from '../../src/exchange/importing.ts';
import type { Changeset, LogEntry } from '../../src/store/changesets.ts';
import { type Fact, fact, type StoredFact } from '../../src/store/facts.ts';
import { KIND_NAMES } from '../../src/store/kinds/index.ts';
import type { Store } from '../../src/store/port.ts';
import { put, retract } from '../testkit/operations.ts';
import { expectRefusal } from '../testkit/refusals.ts';
import { idOf, sample } from '../testkit/sample-facts.ts';
import { readFileOf } from './read-files.ts';
import type { StoreFactory } from './stores.ts';

const importInto = (store: Store, ...[file, strict = false]: [ReturnType<typeof readFileOf>, boolean?]) =>
  importFacts(store, file, { author: 'a tester', strict });

/** A mine, a buyer, what joins them, and a flag with its document: every dependency there is. */
const CHAIN: readonly Fact[] = [
  sample.flag('a', idOf.site('a'), { evidence: [idOf.document('a')], perpetrator: idOf.group('a') }),
  sample.link('ab', idOf.site('a'), idOf.trader('b'), {
    via: [idOf.point('p')],
    evidence: [idOf.document('a')],
  }),
  sample.operates('a', idOf.group('a'), idOf.site('a')),
  sample.flag('link', idOf.link('ab')),
  sample.site('a'),
  sample.trader('b'),
  sample.point('p'),
  sample.group('a'),
  sample.document('a'),
  sample.contradiction('a', idOf.site('a')),
];

function amended(facts: readonly Fact[], id: string, more: Fact['properties']): readonly Fact[] {
  return facts.map((fact) =>
    fact.id === id ? { ...fact, properties: { ...fact.properties, ...more } } : fact,
  );
}

const manySites = (count: number) =>
  Array.from({ length: count }, (_, index) => sample.site(String(index).padStart(6, '0')));

async function byPerson(store: Store, ...operations: Changeset['operations']): Promise<void> {
  await store.apply({ id: crypto.randomUUID(), author: 'a person', reason: 'knows better', operations });
}

async function logOf(store: Store): Promise<LogEntry[]> {
  const entries: LogEntry[] = [];
  for await (const entry of store.changes(0)) entries.push(entry);
  return entries;
}

/** Everything that stands, import runs aside, as id → properties. */
async function standing(store: Store): Promise<Record<string, Fact['properties']>> {
  const facts: [string, Fact['properties']][] = [];
  for await (const { kind, id, properties } of store.stream(KIND_NAMES)) {
    if (kind !== 'ImportRun') facts.push([id, properties]);
  }
  return Object.fromEntries(facts.sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function one(store: Store, id: string): Promise<StoredFact> {
  const [stored] = await store.get([id]);
  if (!stored) return expect.fail(`${id} was never recorded`);
  return stored;
}

const outcomesOf = ({ recorded, amended: changed, unchanged, conflicts, rejectedCount }: ImportReport) => ({
  recorded,
  amended: changed,
  unchanged,
  conflicts: conflicts.map(({ id, reason }) => `${id} ${reason}`),
  rejectedCount,
});

/** What importing does to a store, whatever the format of the file. */
export function describeImporting(stores: StoreFactory): void {
  let store: Store;
  beforeEach(async () => {
    store = await stores.open();
  });
  afterEach(() => store.close());
  afterAll(() => stores.destroy());

  describe('a file', () => {
    it('is brought in whole, whatever the order of its lines', async () => {
      const report = await importInto(store, readFileOf(CHAIN));
      expect(outcomesOf(report)).toEqual({
        recorded: CHAIN.length,
        amended: 0,
        unchanged: 0,
        conflicts: [],
        rejectedCount: 0,
      });
      expect(await standing(store)).toEqual(
        Object.fromEntries(CHAIN.map(({ id, properties }) => [id, properties])),
      );
      expect((await one(store, idOf.link('ab'))).provenance).toMatchObject({
        source: 'test',
        key: idOf.link('ab'),
      });
    });

    it('comes in a series of changesets that share its import, RUNNING first and COMPLETE last', async () => {
      const file = readFileOf(manySites(FACTS_PER_CHANGESET + 500));
      const { importId, runId, revision } = await importInto(store, file);
      const log = await logOf(store);
      expect(log.map((entry) => entry.importId)).toEqual([importId, importId, importId, importId]);
      expect(log.map(({ effects }) => effects.length)).toEqual([1, FACTS_PER_CHANGESET, 500, 1]);
      const states = log.flatMap(({ effects }) =>
        effects.flatMap((effect) =>
          effect.effect === 'recorded' && effect.fact.id === runId ? [effect.fact.properties.state] : [],
        ),
      );
      expect(states).toEqual(['RUNNING', 'COMPLETE']);
      expect(revision).toBe(4);
      expect((await one(store, runId)).properties).toMatchObject({
        name: 'test: chain.test',
        state: 'COMPLETE',
        rowCount: FACTS_PER_CHANGESET + 500,
        factCount: FACTS_PER_CHANGESET + 500,
        rejectedCount: 0,
        conflictCount: 0,
      });
      expect(await unfinishedImports(store)).toEqual([]);
    });

    it('changes nothing when it comes again: not even the revision', async () => {
      const first = await importInto(store, readFileOf(CHAIN));
      const again = await importInto(store, readFileOf(CHAIN));
      expect(again).toMatchObject({ changed: false, revision: first.revision, unchanged: CHAIN.length });
      expect((await store.revision()).number).toBe(first.revision);
    });

    it('amends what its source has changed, and only that', async () => {
      await importInto(store, readFileOf(CHAIN));
      const report = await importInto(store, readFileOf(amended(CHAIN, idOf.site('a'), { country: 'CD' })));
      expect(outcomesOf(report)).toMatchObject({ amended: 1, unchanged: CHAIN.length - 1, recorded: 0 });
      expect(await one(store, idOf.site('a'))).toMatchObject({ version: 2, properties: { country: 'CD' } });
    });

    it('brings an older release back after a newer one', async () => {
      const older = readFileOf(CHAIN);
      await importInto(store, older);
      await importInto(store, readFileOf(amended(CHAIN, idOf.site('a'), { country: 'CD' })));
      const report = await importInto(store, older);
      expect(outcomesOf(report)).toMatchObject({ amended: 1, unchanged: CHAIN.length - 1 });
      expect((await one(store, idOf.site('a'))).properties.country).toBeUndefined();
    });

    it('tells how far it is', async () => {
      const seen: string[] = [];
      await importFacts(store, readFileOf(manySites(2_500)), {
        author: 'a tester',
        onProgress: ({ phase, done, total }) => seen.push(`${phase} ${done}/${total}`),
      });
      expect(seen).toEqual([
        'checking 1000/2500',
        'checking 2000/2500',
        'checking 2500/2500',
        'writing 2000/2500',
        'writing 2500/2500',
      ]);
    });
  });

  describe('what people have decided since', () => {
    it('stays where the source says the same as before', async () => {
      await importInto(store, readFileOf(CHAIN));
      await byPerson(store, put(sample.site('a', { name: 'By hand' })), retract(idOf.flag('link')));
      const before = await store.revision();
      const report = await importInto(store, readFileOf(CHAIN));
      expect(outcomesOf(report)).toMatchObject({ unchanged: CHAIN.length, conflicts: [] });
      expect(await store.revision()).toEqual(before);
      expect((await one(store, idOf.site('a'))).properties.name).toBe('By hand');
      expect((await one(store, idOf.flag('link'))).retractedRevision).not.toBeNull();
    });

    it('stays where the source has changed, and is reported by name', async () => {
      await importInto(store, readFileOf(CHAIN));
      await byPerson(store, put(sample.site('a', { name: 'By hand' })), retract(idOf.flag('link')));
      const changed = amended(amended(CHAIN, idOf.site('a'), { country: 'CD' }), idOf.flag('link'), {
        status: 'UNDER_REVIEW',
      });
      const report = await importInto(store, readFileOf(changed));
      expect(outcomesOf(report)).toMatchObject({
        amended: 0,
        unchanged: CHAIN.length - 2,
        conflicts: [`${idOf.site('a')} AMENDED_BY_A_PERSON`, `${idOf.flag('link')} RETRACTED`],
      });
      expect(report.conflicts[0]).toMatchObject({ kind: 'MineSite', name: 'Site a', line: 6 });
      expect(report.conflicts[0]?.message.en).toContain('a person has amended');
      expect(report.conflicts[0]?.message.zh).toContain('人工修改');
      expect((await one(store, idOf.site('a'))).properties).toEqual({ name: 'By hand' });
      expect((await one(store, idOf.flag('link'))).retractedRevision).not.toBeNull();
    });

    it('reports the same conflicts again without a revision of its own', async () => {
      await importInto(store, readFileOf(CHAIN));
      await byPerson(store, put(sample.site('a', { name: 'By hand' })));
      const changed = readFileOf(amended(CHAIN, idOf.site('a'), { country: 'CD' }));
      const first = await importInto(store, changed);
      const again = await importInto(store, changed);
      expect(again.conflicts).toEqual(first.conflicts);
      expect(again.revision).toBe(first.revision);
    });

    it('leaves out new facts that rest on what is retracted, and what rests on those', async () => {
      await importInto(store, readFileOf([sample.site('a'), sample.trader('b')]));
      await byPerson(store, retract(idOf.site('a')));
      const report = await importInto(
        store,
        readFileOf([
          sample.site('a'),
          sample.trader('b'),
          sample.link('ab', idOf.site('a'), idOf.trader('b')),
          sample.flag('link', idOf.link('ab')),
          sample.flag('b', idOf.trader('b')),
        ]),
      );
      expect(outcomesOf(report)).toMatchObject({
        recorded: 1,
        unchanged: 2,
        conflicts: [`${idOf.link('ab')} RESTS_ON_RETRACTED`, `${idOf.flag('link')} RESTS_ON_RETRACTED`],
      });
      expect(await store.get([idOf.link('ab'), idOf.flag('link')])).toEqual([null, null]);
    });

    it('leaves out new merges and conversions that cannot stand beside others, of the store or the file', async () => {
      const nodes = [sample.site('a'), sample.trader('b'), sample.trader('c')];
      const [a, b, c] = nodes.map(({ id }) => id) as [string, string, string];
      await importInto(store, readFileOf(nodes));
      await byPerson(store, put(sample.merge('ab', a, b)));
      const file = readFileOf([
        ...nodes,
        sample.merge('ac', a, c),
        sample.merge('ba', b, a),
        sample.merge('cb', c, b),
        sample.conversion('1', a, 'tin', 'tantalum', { recovery: 0.1 }),
        sample.conversion('2', a, 'tin', 'tantalum', { recovery: 0.2 }),
      ]);
      const report = await importInto(store, file);
      expect(outcomesOf(report)).toMatchObject({
        recorded: 2,
        unchanged: 3,
        conflicts: [
          `${idOf.conversion('2')} EXCLUDED`,
          `${idOf.merge('ac')} EXCLUDED`,
          `${idOf.merge('ba')} EXCLUDED`,
        ],
      });
      expect(report.conflicts.map(({ message }) => message)).toEqual([
        {
          en: 'conversion:test:2: output = "tantalum" conversion:test:1 already stands with the same node, input, output; it was left out',
          zh: 'conversion:test:2：output = "tantalum"，conversion:test:1 现行有效，其 node、input、output 与此相同；未予导入',
        },
        {
          en: 'merge:test:ac: dropped = "mine-site:test:a" merge:test:ab already stands with the same dropped; it was left out',
          zh: 'merge:test:ac：dropped = "mine-site:test:a"，merge:test:ab 现行有效，其 dropped 与此相同；未予导入',
        },
        {
          en: 'merge:test:ba: kept = "mine-site:test:a" leads back to trader:test:b by merge:test:ab; it was left out',
          zh: 'merge:test:ba：kept = "mine-site:test:a"，经 merge:test:ab 又回到 trader:test:b；未予导入',
        },
      ]);
      const again = await importInto(store, file);
      expect(again).toMatchObject({ changed: false, conflicts: report.conflicts });
    });

    it('is asked for before a retracted import run is taken up again', async () => {
      const { runId } = await importInto(store, readFileOf(CHAIN));
      await byPerson(store, retract(runId));
      await expectRefusal('CONFLICT', () => importInto(store, readFileOf(CHAIN)));
    });
  });

  describe('bad rows', () => {
    const bad: readonly (readonly [string, Fact, string, RegExp])[] = [
      [
        'an enum it has not',
        sample.site('x', { miningType: 'MAGICAL' as 'ARTISANAL' }),
        'miningType',
        /MAGICAL/,
      ],
      ['a day that is none', sample.document('x', { date: '2023-02-30' }), 'date', /2023-02-30/],
      [
        'an interval that ends before it begins',
        sample.link('x', idOf.site('a'), idOf.trader('b'), {
          validFrom: '2024-01-02',
          validTo: '2024-01-01',
        }),
        'validTo',
        /2024-01-01/,
      ],
      [
        'a negative mass',
        sample.link('x', idOf.site('a'), idOf.trader('b'), { masses: [{ mineral: 'tin', kgLow: -1 }] }),
        'masses',
        /-1/,
      ],
      ['an id of another kind', { ...sample.site('x'), id: 'trader:test:x' }, 'id', /trader:test:x/],
      ['an id that is none', { ...sample.site('x'), id: 'x' }, 'id', /x/],
      ['a property it has not', sample.site('x', { colour: 'red' } as object), 'colour', /red/],
      ['a link to nowhere', sample.link('x', idOf.site('a'), idOf.trader('nowhere')), 'to', /nowhere/],
      [
        'a link to what holds no material',
        sample.link('x', idOf.site('a'), idOf.group('a')),
        'to',
        /armed-group/,
      ],
      ['a flag on nothing', sample.flag('x', idOf.supplier('none')), 'subject', /none/],
      [
        'evidence that is not there',
        sample.site('x', { evidence: [idOf.document('none')] } as object),
        'evidence',
        /none/,
      ],
      [
        'a required property left out',
        fact('MineSite', idOf.site('x'), {} as { name: string }),
        'name',
        /absent/,
      ],
    ];

    it.each(bad)('%s: is named, and all else comes in', async (_, row, field, value) => {
      const report = await importInto(store, readFileOf([...CHAIN, row]));
      expect(report.problems).toHaveLength(1);
      const [problem] = report.problems;
      expect(problem).toMatchObject({ file: 'chain.test', line: CHAIN.length + 2, field });
      expect(problem?.value).toMatch(value);
      for (const text of [problem?.problem, problem?.accepted]) {
        expect(text?.en).toMatch(/[a-z]/);
        expect(text?.zh).toMatch(/\S/);
      }
      expect(report).toMatchObject({ accepted: true, rejectedCount: 1, recorded: CHAIN.length });
      expect((await one(store, report.runId)).properties).toMatchObject({
        rejectedCount: 1,
        state: 'COMPLETE',
      });
    });

    it('an id that stands twice is taken once', async () => {
      const report = await importInto(store, readFileOf([...CHAIN, sample.site('a', { name: 'Another' })]));
      expect(report.problems).toMatchObject([{ line: CHAIN.length + 2, field: 'id' }]);
      expect(report.problems[0]?.problem.en).toContain('line 6');
      expect((await one(store, idOf.site('a'))).properties.name).toBe('Site a');
    });

    it('take with them the rows that refer to them', async () => {
      const rows = [
        sample.site('x', { country: 'Congo' }),
        sample.trader('b'),
        sample.link('xb', idOf.site('x'), idOf.trader('b')),
        sample.flag('xb', idOf.link('xb')),
      ];
      const report = await importInto(store, readFileOf(rows));
      expect(report.problems.map(({ line, field }) => `${line} ${field}`)).toEqual([
        '2 country',
        '4 from',
        '5 subject',
      ]);
      expect(Object.keys(await standing(store))).toEqual([idOf.trader('b')]);
    });

    it('leave what an earlier import brought, and what refers to it', async () => {
      await importInto(store, readFileOf([sample.site('a')]));
      const report = await importInto(
        store,
        readFileOf([sample.site('a', { country: 'Congo' }), sample.flag('a', idOf.site('a'))]),
      );
      expect(report).toMatchObject({ recorded: 1, rejectedCount: 1 });
      expect((await one(store, idOf.site('a'))).version).toBe(1);
    });

    it('are those that would move a link to other ends', async () => {
      await importInto(store, readFileOf(CHAIN));
      const moved = [...CHAIN, sample.trader('c')].map((row) =>
        row.id === idOf.link('ab') ? sample.link('ab', idOf.site('a'), idOf.trader('c')) : row,
      );
      const report = await importInto(store, readFileOf(moved));
      expect(report.problems).toMatchObject([
        { field: 'to', value: JSON.stringify(idOf.trader('c')), line: 3 },
      ]);
      expect((await one(store, idOf.link('ab'))).properties.to).toBe(idOf.trader('b'));
    });

    it('are not those that refer to what the store holds already', async () => {
      await byPerson(store, put(sample.site('a')));
      const report = await importInto(store, readFileOf([sample.flag('a', idOf.site('a'))]));
      expect(report).toMatchObject({ recorded: 1, rejectedCount: 0 });
    });

    it('do not trip over __proto__', async () => {
      const row = JSON.parse(
        '{"kind":"MineSite","id":"mine-site:test:x","properties":{"name":"x","__proto__":"y"}}',
      );
      const report = await importInto(store, readFileOf([row]));
      expect(report.problems).toMatchObject([{ field: '__proto__' }]);
    });
  });

  describe('strict', () => {
    it('writes nothing at all when the last of many rows is bad', async () => {
      const rows = [...manySites(FACTS_PER_CHANGESET * 2), sample.flag('last', idOf.site('nowhere'))];
      const report = await importInto(store, readFileOf(rows), true);
      expect(report).toMatchObject({
        accepted: false,
        changed: false,
        recorded: 0,
        rejectedCount: 1,
        revision: 0,
      });
      expect((await store.revision()).number).toBe(0);
      expect(await store.count({ kind: 'MineSite' })).toBe(0);
      expect(await store.count({ kind: 'ImportRun' })).toBe(0);
    });

    it('counts the problems that the reader found', async () => {
      const problem = {
        file: 'chain.test',
        line: 9,
        field: 'line',
        value: '{',
        problem: { en: 'is not JSON', zh: '不是 JSON' },
        accepted: { en: 'JSON', zh: 'JSON' },
      };
      const report = await importInto(store, readFileOf(CHAIN, { problems: [problem] }), true);
      expect(report).toMatchObject({ accepted: false, problems: [problem] });
      expect((await store.revision()).number).toBe(0);
    });

    it('takes a file without bad rows', async () => {
      expect(await importInto(store, readFileOf(CHAIN), true)).toMatchObject({
        accepted: true,
        recorded: CHAIN.length,
      });
    });
  });

  describe('an import that was cut short', () => {
    const rows = [...manySites(FACTS_PER_CHANGESET * 2 + 10), sample.flag('last', idOf.site('000003'))];

    /** The store, until it has taken so many changesets; then every further one fails, as after a lost connection. */
    const failingAfter = (changesets: number): Store => {
      let taken = 0;
      return new Proxy(store, {
        get(target, name) {
          if (name === 'apply') {
            return async (changeset: Changeset) => {
              if (taken === changesets) throw new Error('the line went dead');
              taken += 1;
              return target.apply(changeset);
            };
          }
          const member: unknown = Reflect.get(target, name, target);
          return typeof member === 'function' ? member.bind(target) : member;
        },
      });
    };

    it.each([1, 2, 3, 4])(
      'after %i changesets says so by name, and is finished by the next run',
      async (changesets) => {
        const file = readFileOf(rows);
        await expect(importInto(failingAfter(changesets), file)).rejects.toThrow('the line went dead');
        expect(await unfinishedImports(store)).toEqual(['test: chain.test']);
        const report = await importInto(store, file);
        expect(report).toMatchObject({ resumed: true, recorded: rows.length - report.unchanged });
        expect(await unfinishedImports(store)).toEqual([]);
        expect(Object.keys(await standing(store))).toHaveLength(rows.length);
        // Neither more nor fewer revisions than an import in one go.
        expect((await store.revision()).number).toBe(5);
      },
    );
  });
}
