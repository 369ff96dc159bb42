import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBundle } from '../../src/exchange/bundle/read.ts';
import { writeHistoryBundle } from '../../src/exchange/bundle/write.ts';
import { NO_GROUND } from '../../src/exchange/forecast.ts';
import { foreseeImport } from '../../src/exchange/importing.ts';
import { readHistory, restoreHistory } from '../../src/exchange/restoring.ts';
import { validateHistory } from '../../src/exchange/validating-history.ts';
import { OretraceError } from '../../src/store/errors.ts';
import { apply } from '../contract/place.ts';
import { put, retract } from '../testkit/operations.ts';
import { idOf, sample } from '../testkit/sample-facts.ts';
import { embeddedStores } from './embedded-stores.ts';

const HEADER = '{"format":"oretrace-bundle","version":2}';
const SITE = '{"kind":"MineSite","id":"mine-site:test:a","name":"A"}';

let folder: string;
let files = 0;
const stores = await embeddedStores();
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'oretrace-hostile-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await stores.destroy();
});

async function fileOf(content: string | Buffer): Promise<string> {
  files += 1;
  const path = join(folder, `${files}.jsonl`);
  await writeFile(path, content);
  return path;
}

async function refusalOf(work: () => Promise<unknown>): Promise<OretraceError> {
  const error = await work().then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(OretraceError);
  expect((error as OretraceError).messages.zh).toMatch(/\p{Script=Han}/u);
  return error as OretraceError;
}

describe('a hostile bundle of facts', () => {
  it.each([
    ['a member twice', `{"kind":"MineSite","id":"mine-site:test:a","name":"A","name":"B"}`, 'name', /twice/],
    ['a member twice within', `${SITE.slice(0, -1)},"provenance":{"key":"a","key":"b"}}`, 'key', /twice/],
    ['a prototype', `${SITE.slice(0, -1)},"__proto__":{"country":"CD"}}`, '__proto__', /no such property/],
    ['a constructor', `${SITE.slice(0, -1)},"constructor":"x"}`, 'constructor', /no such property/],
    [
      'a lone surrogate',
      `{"kind":"MineSite","id":"mine-site:test:a","name":"\\ud800"}`,
      'name',
      /cannot be taken/,
    ],
    ['a lone surrogate in a member', `${SITE.slice(0, -1)},"\\ud800":"x"}`, '\ud800', /no such property/],
    ['NUL', `{"kind":"MineSite","id":"mine-site:test:a","name":"\\u0000"}`, 'name', /cannot be taken/],
    [
      'a list for a text',
      `{"kind":"MineSite","id":"mine-site:test:a","name":["A"]}`,
      'name',
      /cannot be taken/,
    ],
    ['a number for a list', `${SITE.slice(0, -1)},"minerals":5}`, 'minerals', /cannot be taken/],
  ])('%s is named by line and member, and refuses its line alone', async (_, line, field, problem) => {
    const file = await readBundle(await fileOf(`${HEADER}\n${line}\n${SITE.replace(':a"', ':b"')}\n`));
    const report = await foreseeImport(NO_GROUND, file);
    expect(report.recorded).toBe(1);
    expect(report.problems[0]).toMatchObject({ line: 2, field });
    expect(report.problems[0]?.problem.en).toMatch(problem);
    expect(report.problems[0]?.problem.zh).toMatch(/\p{Script=Han}/u);
    expect(report.problems).toHaveLength(1);
  });

  it('a source that no store would take refuses the file before anything is written', async () => {
    const path = await fileOf('{"format":"oretrace-bundle","version":2,"source":"\\ud800"}\n');
    expect((await refusalOf(() => readBundle(path))).issues[0]?.field).toBe('source');
  });

  it('references out of the file are set aside where no store is asked', async () => {
    const link = `{"kind":"SupplyLink","id":"supply-link:test:1","from":"mine-site:test:a","to":"trader:test:x","minerals":["tin"]}`;
    const file = await readBundle(await fileOf(`${HEADER}\n${SITE}\n${link}\n`));
    const report = await foreseeImport(NO_GROUND, file);
    expect(report).toMatchObject({ problems: [], recorded: 2, revision: null });
    expect(report.remarks).toMatchObject([{ line: 3, field: 'to', value: '"trader:test:x"' }]);
  });
});

describe('a hostile packed file', { timeout: 60_000 }, () => {
  it('that unpacks to far more than itself is refused before it fills anything', async () => {
    const blank = `${' '.repeat(1_023)}\n`.repeat(64 * 1024);
    const bomb = gzipSync(`${HEADER}\n${blank}`);
    const path = await fileOf(bomb);
    expect((await refusalOf(() => readBundle(path))).code).toBe('LIMIT_EXCEEDED');
  });

  it.each([
    ['cut short', (bytes: Buffer) => bytes.subarray(0, -20)],
    ['scratched', (bytes: Buffer) => Buffer.from(bytes).fill(0xff, 30, 60)],
    ['packed in name alone', (bytes: Buffer) => bytes.subarray(0, 2)],
  ])('%s is refused as such', async (_, damage) => {
    const packed = gzipSync(`${HEADER}\n${SITE}\n${'x'.repeat(5_000)}${Math.random()}\n`);
    const error = await refusalOf(async () => readBundle(await fileOf(damage(packed))));
    expect(error.messages.en).toMatch(/damaged or cut short/);
  });
});

describe('a hostile history', { timeout: 60_000 }, () => {
  let whole: string;
  let lines: readonly string[];
  beforeAll(async () => {
    const store = await stores.open();
    await apply(store, [put(sample.site('1')), put(sample.trader('1'))]);
    await apply(store, [put(sample.link('1', idOf.site('1'), idOf.trader('1')))]);
    await apply(store, [retract(idOf.site('1'))]);
    whole = join(folder, 'whole.jsonl');
    await writeHistoryBundle(store, whole);
    await store.close();
    lines = (await (await import('node:fs/promises')).readFile(whole, 'utf8')).trim().split('\n');
  });
  const changed = (index: number, change: (line: string) => string) =>
    lines.map((line, at) => (at === index ? change(line) : line));

  it.each<[string, () => readonly string[], number, string]>([
    ['cut short after an entry', () => lines.slice(0, -1), 3, 'revision'],
    ['cut short within an entry', () => changed(3, (line) => line.slice(0, 50)), 4, 'line'],
    ['an entry left out', () => lines.filter((_, index) => index !== 2), 3, 'digest'],
    ['an entry changed', () => changed(2, (line) => line.replace('a tester', 'b tester')), 3, 'digest'],
    ['a member more', () => changed(2, (line) => line.replace('{"author"', '{"also":1,"author"')), 3, 'also'],
    [
      'a prototype',
      () => changed(2, (line) => line.replace('{"author"', '{"__proto__":1,"author"')),
      3,
      '__proto__',
    ],
    [
      'a member twice',
      () => changed(2, (line) => line.replace('{"author"', '{"author":"x","author"')),
      3,
      'author',
    ],
    [
      'a member that is none',
      () => changed(2, (line) => line.replace(/"revision":2/, '"revision":"2"')),
      3,
      'revision',
    ],
    [
      'an effect of no sort',
      () => changed(3, (line) => line.replace('"effect":"retracted"', '"effect":"erased"')),
      4,
      'effects[0].effect',
    ],
    ['no object', () => changed(1, () => '[]'), 2, 'line'],
  ])('%s: is told by line and member, and leaves no trace in a store', async (_, content, line, field) => {
    const path = await fileOf(`${content().join('\n')}\n`);
    const { problems } = await validateHistory(path);
    expect(problems[0]).toMatchObject({ line, field });
    expect(problems[0]?.problem.zh).toMatch(/\p{Script=Han}/u);
    const store = await stores.open();
    try {
      const history = await readHistory(path);
      expect((await refusalOf(() => restoreHistory(store, history))).code).toBe('BAD_USER_INPUT');
      expect((await store.revision()).number).toBe(0);
      expect(await store.get([idOf.site('1')])).toEqual([null]);
    } finally {
      await store.close();
    }
  });

  it('a line of more than 64 MiB is counted, not kept', async () => {
    const path = await fileOf(`${lines[0]}\n{"reason":"${'x'.repeat(65 * 1024 * 1024)}"}\n`);
    const { problems } = await validateHistory(path);
    expect(problems[0]).toMatchObject({ line: 2, field: 'line' });
    expect(problems[0]?.problem.en).toContain('64 MiB');
  });

  it('is not imported, and facts are not restored: each error names the other command', async () => {
    expect((await refusalOf(() => readBundle(whole))).messages.en).toContain('oretrace restore');
    const facts = await fileOf(`${HEADER}\n${SITE}\n`);
    expect((await refusalOf(() => readHistory(facts))).messages.en).toContain('oretrace import bundle');
  });
});
