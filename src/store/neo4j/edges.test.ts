import fc from 'fast-check';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { apply, collect, logOf } from '../../../test/contract/place.ts';
import { emptyNeo4j } from '../../../test/testkit/empty-neo4j.ts';
import { put, reinstate, retract } from '../../../test/testkit/operations.ts';
import { idOf, sample } from '../../../test/testkit/sample-facts.ts';
import { describeOnNeo4j } from '../../../test/testkit/test-neo4j.ts';
import { idOfOperation, type Operation } from '../changesets.ts';
import { OretraceError } from '../errors.ts';
import { type Fact, fact } from '../facts.ts';
import { KIND_NAMES, kindOf } from '../kinds/index.ts';
import { mergedClasses } from '../merged-classes.ts';
import type { Store } from '../port.ts';
import { amendingStatement, EDGES_STATED_OF, movingStatement, retractingStatement } from './edges.ts';
import { openNeo4jStore } from './index.ts';
import { MERGES_AROUND } from './merged-nodes.ts';
import { REFERRERS } from './writing.ts';

const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((key) => sample.trader(key)) as [Fact, Fact, Fact, Fact];
const group = sample.group('group');
const nodes = [a, b, c, d];
const ground = [...nodes, group, sample.document('1')].map(put);

const merge = (key: string, dropped: Fact, kept: Fact): Fact =>
  fact('Merge', `merge:test:${key}`, { dropped: dropped.id, kept: kept.id });
const link = (key: string, from: Fact, to: Fact, more = {}): Fact => sample.link(key, from.id, to.id, more);
const owns = (key: string, from: Fact, to: Fact): Fact =>
  fact('Owns', `owns:test:${key}`, { from: from.id, to: to.id });

await describeOnNeo4j('edges on Neo4j, where nodes are merged', (address) => {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
    disableLosslessIntegers: true,
  });
  const run = async (cypher: string, parameters = {}) =>
    (await driver.executeQuery(cypher, parameters)).records.map((record) => record.toObject());
  let store: Store;

  beforeAll(async () => {
    await emptyNeo4j(address);
    store = await openNeo4jStore(address);
  });
  beforeEach(async () => {
    await store.close();
    await emptyNeo4j(address);
    store = await openNeo4jStore(address);
    await apply(store, ground);
  });
  afterAll(async () => {
    await store.close();
    await emptyNeo4j(address);
    await driver.close();
  });

  /** Edges that stand, as `type id: from -> to`, by plain Cypher. */
  const edges = async (): Promise<string[]> => {
    const rows = await run(
      `MATCH (from)-[e]->(to) WHERE e.id IS NOT NULL AND NOT type(e) ENDS WITH '_HISTORY'
       RETURN type(e) + ' ' + e.id + ': ' + from.id + ' -> ' + to.id AS edge`,
    );
    return rows.map(({ edge }) => edge as string).sort();
  };

  /** What they are to be, by what stands. */
  const wanted = async (): Promise<string[]> => {
    const facts = await collect(store.stream(KIND_NAMES));
    const { knownAs } = mergedClasses(
      facts
        .filter(({ kind }) => kind === 'Merge')
        .map(({ properties: { dropped, kept } }) => ({ dropped: String(dropped), kept: String(kept) })),
    );
    return facts
      .flatMap(({ kind, id, properties }) => {
        const { edge } = kindOf(kind);
        if (!edge) return [];
        const ends = [edge.from, edge.to].map((end) => String(properties[end]));
        const [from, to] = kind === 'Merge' ? ends : ends.map(knownAs);
        return [`${edge.relationship} ${id}: ${from} -> ${to}`];
      })
      .sort();
  };

  /** References of facts to their ends, which merges never touch. */
  const wrongReferences = () =>
    run(
      `MATCH (n:Entity)-[r:FROM|TO]->(t) WITH n, type(r) AS end, collect(t.id) AS ids
       WHERE ids <> [CASE end WHEN 'FROM' THEN n.from ELSE n.to END] RETURN n.id AS id`,
    );

  const expectRight = async () => {
    expect(await edges()).toEqual(await wanted());
    expect(await wrongReferences()).toEqual([]);
  };
  /** Applies, and holds the edges against what stands. */
  const write = async (...operations: Operation[]) => {
    await apply(store, operations);
    await expectRight();
  };
  const supplies = async () => (await edges()).filter((edge) => edge.startsWith('SUPPLIES'));
  const between = (key: string, from: Fact, to: Fact) => `SUPPLIES ${idOf.link(key)}: ${from.id} -> ${to.id}`;

  test('a dropped node’s stand at the kept one, and are back after the unmerge, with all they said', async () => {
    const more = { minerals: ['gold', 'tin'], validFrom: '2024-01-01', note: '备注' };
    await write(put(link('ab', a, b, more)), put(link('ca', c, a)), put(owns('1', group, a)));
    const said = `MATCH ()-[e:SUPPLIES {id: $id}]->() RETURN properties(e) AS said`;
    const before = await run(said, { id: idOf.link('ab') });
    await write(put(merge('1', a, d)));
    expect(await supplies()).toEqual([between('ab', d, b), between('ca', c, d)]);
    expect(await run(said, { id: idOf.link('ab') })).toEqual(before);
    expect((await edges()).filter((edge) => edge.startsWith('OWNS'))).toEqual([
      `OWNS owns:test:1: ${group.id} -> ${d.id}`,
    ]);
    await write(retract('merge:test:1'));
    expect(await supplies()).toEqual([between('ab', a, b), between('ca', c, a)]);
    expect(await run(said, { id: idOf.link('ab') })).toEqual(before);
    await write(reinstate('merge:test:1'));
    expect(await supplies()).toEqual([between('ab', d, b), between('ca', c, d)]);
  });

  test('a chain of merges, joined and split at either place', async () => {
    await write(put(link('1', a, d)), put(link('2', b, d)), put(link('3', d, a)));
    await write(put(merge('ab', a, b)));
    await write(put(merge('bc', b, c)));
    expect(await supplies()).toEqual([between('1', c, d), between('2', c, d), between('3', d, c)]);
    await write(retract('merge:test:ab'));
    expect(await supplies()).toEqual([between('1', a, d), between('2', c, d), between('3', d, a)]);
    await write(reinstate('merge:test:ab'), retract('merge:test:bc'));
    expect(await supplies()).toEqual([between('1', b, d), between('2', b, d), between('3', d, b)]);
  });

  test('several merges in one changeset, with links stated in it', async () => {
    await write(put(link('1', a, c)));
    await write(
      put(merge('ab', a, b)),
      put(merge('cd', c, d)),
      put(link('2', c, a)),
      put(link('3', a, a)),
      put(owns('1', a, c)),
    );
    expect(await supplies()).toEqual([between('1', b, d), between('2', d, b), between('3', b, b)]);
  });

  test('self loops: of the dropped node, and what went between the two', async () => {
    await write(put(link('aa', a, a)), put(link('ab', a, b)), put(link('ba', b, a)), put(link('bb', b, b)));
    await write(put(merge('1', a, b)));
    expect(await supplies()).toEqual(['aa', 'ab', 'ba', 'bb'].map((key) => between(key, b, b)));
    await write(retract('merge:test:1'));
    expect(await supplies()).toEqual([
      between('aa', a, a),
      between('ab', a, b),
      between('ba', b, a),
      between('bb', b, b),
    ]);
  });

  test('links stated, amended, retracted and reinstated of a dropped node while it is merged', async () => {
    await write(put(merge('1', a, b)));
    await write(put(link('1', a, c)), put(link('2', c, a)));
    expect(await supplies()).toEqual([between('1', b, c), between('2', c, b)]);
    await write(put(link('1', a, c, { note: 'amended' })));
    await write(retract(idOf.link('2')));
    await write(reinstate(idOf.link('2')));
    await write(retract('merge:test:1'));
    expect(await supplies()).toEqual([between('1', a, c), between('2', c, a)]);
    // What was superseded meanwhile stays where it stood.
    const past = await run(
      `MATCH (from)-[e:SUPPLIES_HISTORY]->(to) RETURN e.id AS id, from.id AS from, to.id AS to, e.note AS note
       ORDER BY id`,
    );
    expect(past).toEqual([
      { id: idOf.link('1'), from: b.id, to: c.id, note: null },
      { id: idOf.link('2'), from: c.id, to: b.id, note: null },
    ]);
  });

  test('a merge that falls with its node and comes back with it', async () => {
    await write(put(link('1', a, c)), put(link('2', b, c)), put(merge('1', a, b)));
    await write(retract(b.id));
    expect(await supplies()).toEqual([between('1', a, c)]);
    await write(reinstate(b.id));
    expect(await supplies()).toEqual([between('1', b, c), between('2', b, c)]);
    await write(retract(a.id));
    expect(await supplies()).toEqual([between('2', b, c)]);
    await write(put(link('3', b, d)), reinstate(a.id));
    expect(await supplies()).toEqual([between('1', b, c), between('2', b, c), between('3', b, d)]);
  });

  test('references of flags stay as stated', async () => {
    await write(put(sample.flag('1', a.id)), put(link('1', a, c)));
    await write(put(merge('1', a, b)));
    const raised = await run('MATCH (:RiskFlag)-[:RAISED_ON]->(n) RETURN n.id AS id');
    expect(raised).toEqual([{ id: a.id }]);
  });

  test('a restored log leads to the same edges', async () => {
    await write(put(link('1', a, d)), put(link('2', b, a)), put(merge('ab', a, b)));
    await write(put(merge('bc', b, c)), put(link('3', a, a)));
    await write(retract(b.id));
    await write(reinstate(b.id), put(owns('1', group, a)));
    const [log, before] = [await logOf(store), await edges()];
    await store.close();
    await emptyNeo4j(address);
    store = await openNeo4jStore(address);
    await store.restore(log);
    expect(await edges()).toEqual(before);
    await expectRight();
  });

  test('any history', async () => {
    const seen = { written: 0, merged: 0 };
    const node = fc.constantFrom(...nodes);
    const key = fc.constantFrom('1', '2', '3', '4');
    const stated = fc
      .tuple(key, node, node)
      .chain(([key, from, to]) =>
        fc.constantFrom(merge(key, from, to), link(`${key}-${from.id.at(-1)}${to.id.at(-1)}`, from, to)),
      );
    const known = fc.constantFrom(
      ...nodes.map(({ id }) => id),
      ...['1', '2', '3', '4'].map((key) => `merge:test:${key}`),
    );
    const operation: fc.Arbitrary<Operation> = fc.oneof(
      { weight: 4, arbitrary: stated.map(put) },
      { weight: 2, arbitrary: known.map(retract) },
      { weight: 3, arbitrary: known.map(reinstate) },
    );
    const changesets = fc.array(
      fc.uniqueArray(operation, {
        minLength: 1,
        maxLength: 3,
        selector: idOfOperation,
      }),
      { minLength: 8, maxLength: 16 },
    );
    await fc.assert(
      fc.asyncProperty(changesets, async (history) => {
        await emptyNeo4j(address);
        await apply(store, ground);
        for (const operations of history) {
          try {
            const { changed } = await apply(store, operations);
            if (changed) seen.written += 1;
          } catch (error) {
            if (!(error instanceof OretraceError)) throw error;
            continue;
          }
          await expectRight();
          const moved = (await run('MATCH ()-[e:MERGED_INTO]->() RETURN count(e) AS count'))[0]?.count;
          if (Number(moved) > 0) seen.merged += 1;
        }
      }),
      { numRuns: 12 },
    );
    expect(seen.written).toBeGreaterThan(24);
    expect(seen.merged).toBeGreaterThan(10);
  }, 240_000);

  test('a merge that would move too many is refused whole, the other way round it is done, and undone', async () => {
    // Straight into the database: 50,001 changes of the log would only take time.
    await run(
      `MATCH (from:Entity {id: $from}), (to:Entity {id: $to})
       UNWIND range(1, 50001) AS index
       CREATE (n:Entity {id: 'supply-link:test:many-' + index, kind: 'SupplyLink'})
       CREATE (n)-[:FROM]->(from) CREATE (n)-[:TO]->(to)`,
      { from: a.id, to: c.id },
    );
    const before = await store.revision();
    const refused = await apply(store, [put(merge('1', a, b))]).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(OretraceError);
    const { code, messages } = refused as OretraceError;
    expect(code).toBe('LIMIT_EXCEEDED');
    expect(messages.en).toContain(`more than 50000 links and relations, of ${a.id}`);
    expect(messages.zh).toContain('逾 50000 条');
    expect(await store.revision()).toEqual(before);
    expect(await edges()).toEqual([]);
    await apply(store, [put(merge('2', b, a))]);
    expect(await edges()).toHaveLength(1);
    await apply(store, [retract('merge:test:2')]);
    expect(await edges()).toEqual([]);
  });

  describe('are found by the node or by an index', () => {
    const planOf = async (cypher: string, parameters = {}): Promise<string> => {
      const { summary } = await driver.executeQuery(`EXPLAIN ${cypher}`, parameters);
      const steps: string[] = [];
      const walk = (step: { operatorType: string; children: unknown[] }) => {
        steps.push(step.operatorType.replace('@neo4j', ''));
        for (const child of step.children) walk(child as typeof step);
      };
      if (summary.plan) walk(summary.plan as never);
      return steps.join(' ');
    };
    const statements: readonly (readonly [string, string, object])[] = [
      ['merges', MERGES_AROUND, { ids: [a.id] }],
      ['what refers to a fact', REFERRERS, { ids: [a.id] }],
      [
        'what is stated of a node',
        EDGES_STATED_OF,
        { ids: [a.id], kinds: ['SupplyLink'], limit: neo4j.int(9) },
      ],
      ['what is moved', movingStatement('SUPPLIES'), { rows: [] }],
      ['what is amended', amendingStatement('SUPPLIES'), { rows: [], revision: 1 }],
      ['what is retracted', retractingStatement('SUPPLIES'), { ids: [], revision: 1 }],
    ];
    const expectSeeks = async () => {
      for (const [title, statement, parameters] of statements) {
        const plan = await planOf(statement, parameters);
        expect(plan, title).toContain('IndexSeek');
        expect(plan, title).not.toMatch(/AllNodesScan|LabelScan|TypeScan|IndexScan/);
      }
    };

    test('while the database is nearly empty, and once it is not', async () => {
      await expectSeeks();
      const sites = Array.from({ length: 2_000 }, (_, index) => sample.site(String(index)));
      await apply(store, sites.map(put));
      await apply(
        store,
        sites.map((site, index) => put(link(`m-${index}`, site, a))),
      );
      await run('CALL db.clearQueryCaches()');
      await expectSeeks();
    });
  });
});
