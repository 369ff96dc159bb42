import { expect, test } from 'vitest';
import { put, reinstate, retract } from '../../../test/testkit/operations.ts';
import { expectRefusal } from '../../../test/testkit/refusals.ts';
import { idOf, sample } from '../../../test/testkit/sample-facts.ts';
import type { Operation } from '../changesets.ts';
import { connect, type Row } from './driver.ts';
import { testFolder } from './test-folder.ts';

const folder = testFolder();

const WORDS = ['rubaya', 'bisie', 'zzminesite', 'zzsupplylink', 'mugogo'];

/** Everything that the indexes hold. Their words cannot be read, only asked for. */
function indexes(): Record<string, readonly Row[]> {
  const connection = connect(folder.file);
  const all = (sql: string) => connection.prepare(sql).all();
  const found = {
    tags: all(
      'SELECT kind, tag_field.field, value, sort_key, rid FROM tag JOIN tag_field ON number = tag.field ORDER BY 1, 2, 3, 4',
    ),
    names: all('SELECT folded, rid FROM name ORDER BY 1, 2'),
    references: all('SELECT target, rid FROM reference ORDER BY 1, 2'),
    sortKeys: all('SELECT id, sort_key FROM fact ORDER BY 1'),
    words: WORDS.flatMap((word) =>
      connection.prepare('SELECT ?1, rowid FROM words WHERE words MATCH ?1 ORDER BY rowid').all(word),
    ),
  };
  connection.close();
  return found;
}

/** What a program with other declarations would leave behind: nothing that can be relied on. */
function spoil(): void {
  const connection = connect(folder.file);
  connection.execute(`
    UPDATE setting SET value = 'other declarations' WHERE name = 'indexed';
    DELETE FROM tag WHERE rid % 2 = 0;
    UPDATE name SET folded = folded || 'x';
    DELETE FROM reference;
    UPDATE fact SET sort_key = id;
    INSERT INTO words (words) VALUES ('delete-all')`);
  connection.close();
}

const story: readonly (readonly Operation[])[] = [
  [
    put(sample.document('d1')),
    put(sample.site('rubaya', { name: 'Rubaya', minerals: ['tantalum', 'tin'], country: 'CD' })),
    put(sample.site('bisie', { name: 'Bisie', aliases: ['Mpama', 'Bisie'], country: 'CD' })),
    put(sample.trader('t', { name: 'Comptoir' })),
    put(sample.point('p')),
    put(
      sample.link('a', idOf.site('rubaya'), idOf.trader('t'), {
        via: [idOf.point('p')],
        evidence: [idOf.document('d1')],
        validFrom: '2020-01-01',
      }),
    ),
    put(sample.link('b', idOf.site('bisie'), idOf.trader('t'), { minerals: ['gold', 'tin'] })),
    put(sample.flag('f', idOf.site('rubaya'))),
  ],
  // Amended: other name, so other place in the list; other minerals; a reference less.
  [
    put(sample.site('rubaya', { name: 'Mugogo', minerals: ['tin', 'tungsten'], country: 'CD' })),
    put(sample.link('a', idOf.site('rubaya'), idOf.trader('t'), { validFrom: '2019-01-01' })),
    put(
      sample.site('bisie', {
        name: 'Bisie',
        aliases: ['Mpama', 'Bisie', 'Marouge'],
        country: 'CD',
        note: 'n',
      }),
    ),
  ],
  [retract(idOf.site('rubaya'))],
  [retract(idOf.trader('t')), put(sample.site('more', { name: 'Rubaya centre' }))],
  [reinstate(idOf.site('rubaya'))],
  [reinstate(idOf.trader('t')), put(sample.site('bisie', { name: 'Bisié' }))],
  [retract(idOf.flag('f')), retract(idOf.document('d1'))],
];

test('what stepwise changes leave in the indexes is what indexing anew puts there', async () => {
  const store = await folder.open();
  for (const [step, operations] of story.entries()) {
    await store.apply({ id: `step-${step}`, author: 'test', reason: 'test', operations });
    const stepwise = indexes();
    expect(stepwise.tags?.length).toBeGreaterThan(0);
    spoil();
    expect(indexes()).not.toEqual(stepwise);
    // Opened by a program whose declarations the indexes are not made for: they are made anew.
    await (await folder.open()).close();
    expect(indexes(), `after step ${step}`).toEqual(stepwise);
  }
});

test('a store whose indexes another release has made anew writes no more, and says so', async () => {
  const store = await folder.open();
  await store.apply({ id: 'one', author: 'test', reason: 'test', operations: [put(sample.site('a'))] });
  spoil();
  await expectRefusal('STORE_NEWER', () =>
    store.apply({ id: 'two', author: 'test', reason: 'test', operations: [put(sample.site('b'))] }),
  );
  expect((await store.revision()).number).toBe(1);
});
