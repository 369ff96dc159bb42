import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { digestOf } from '../../store/canonical.ts';
import { type ErrorCode, OretraceError } from '../../store/errors.ts';
import { MAX_LINE_BYTES } from '../text-lines.ts';
import { readBundle } from './read.ts';

const HEADER = '{"format":"oretrace-bundle","version":1}';
const SITE = '{"kind":"MineSite","id":"mine-site:test:a","name":"A","nameZh":"甲"}';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'oretrace-bundle-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function read(content: string | Uint8Array) {
  const path = join(folder, 'a.jsonl');
  await writeFile(path, content);
  return readBundle(path);
}

async function refusal(content: string | Uint8Array): Promise<OretraceError> {
  try {
    await read(content);
  } catch (error) {
    if (error instanceof OretraceError) return error;
    throw error;
  }
  return expect.fail('the file was read');
}

describe('a bundle', () => {
  it('is a header, then one fact a line', async () => {
    const file = await read(`${HEADER}\n${SITE}\n`);
    const fact = { kind: 'MineSite', id: 'mine-site:test:a', properties: { name: 'A', nameZh: '甲' } };
    expect(file).toEqual({
      format: 'bundle',
      fileName: 'a.jsonl',
      fileDigest: expect.stringMatching(/^[0-9a-f]{64}$/),
      rowCount: 1,
      facts: [
        { fact, provenance: { source: 'bundle', key: 'mine-site:test:a', digest: digestOf(fact) }, line: 2 },
      ],
      problems: [],
    });
  });

  it('may have a byte order mark, blank lines, Windows line ends, and no line end at its end', async () => {
    const file = await read(`\ufeff\r\n${HEADER}\r\n\r\n   \n${SITE}`);
    expect(file.problems).toEqual([]);
    expect(file.facts.map(({ line }) => line)).toEqual([5]);
    expect(file.facts[0]?.fact.properties).toEqual({ name: 'A', nameZh: '甲' });
  });

  it('names its source in the header, or fact by fact', async () => {
    const own = { source: 'survey', key: 'row 7', digest: 'a'.repeat(64) };
    const file = await read(
      `{"format":"oretrace-bundle","version":1,"source":"ours","name":"x","more":[]}\n${SITE}\n${SITE.slice(0, -1)},"provenance":${JSON.stringify(own)}}\n`,
    );
    expect(file.facts.map(({ provenance }) => provenance.source)).toEqual(['ours', 'survey']);
    expect(file.facts[1]?.provenance).toEqual(own);
    expect(file.facts[1]?.fact.properties).toEqual({ name: 'A', nameZh: '甲' });
  });

  it('has one digest for one content, and another for another', async () => {
    const digests = [
      await read(`${HEADER}\n${SITE}`),
      await read(`${HEADER}\n${SITE}`),
      await read(`${HEADER}\n`),
    ];
    expect(digests[0]?.fileDigest).toBe(digests[1]?.fileDigest);
    expect(digests[2]?.fileDigest).not.toBe(digests[0]?.fileDigest);
  });

  it('gives a fact the same digest whatever the order of its members', async () => {
    const turned = '{"nameZh":"甲","name":"A","id":"mine-site:test:a","kind":"MineSite"}';
    const [a, b] = [await read(`${HEADER}\n${SITE}`), await read(`${HEADER}\n${turned}`)];
    expect(a.facts[0]?.provenance.digest).toBe(b.facts[0]?.provenance.digest);
  });

  it('may be cut anywhere into chunks: characters and lines survive', async () => {
    const sites = Array.from(
      { length: 5_000 },
      (_, index) => `{"kind":"MineSite","id":"mine-site:test:${index}","name":"矿址 ⛏️ ${index}"}`,
    );
    const file = await read(`${HEADER}\n${sites.join('\n')}`);
    expect(file.problems).toEqual([]);
    expect(file.facts.map(({ fact }) => fact.properties.name)).toEqual(
      sites.map((_, index) => `矿址 ⛏️ ${index}`),
    );
  });
});

describe('a line that cannot be taken', () => {
  const bytes = (text: string) => Buffer.from(text);
  const bad: readonly (readonly [
    string,
    string | Buffer,
    { field: string; value?: unknown; column?: number },
  ])[] = [
    ['broken JSON', '{"kind":"MineSite",}', { field: 'line', column: 20, value: '{"kind":"MineSite",}' }],
    ['JSON that ends too early', '{"kind":"MineSite"', { field: 'line', column: 19 }],
    ['two objects', `${SITE} ${SITE}`, { field: 'line', column: SITE.length + 2 }],
    ['a list', '[1,2]', { field: 'line', value: '[1,2]' }],
    ['a text', '"MineSite"', { field: 'line', value: '"MineSite"' }],
    ['null', 'null', { field: 'line', value: 'null' }],
    ['no kind', '{"id":"mine-site:test:b"}', { field: 'kind', value: '(absent)' }],
    ['an unknown kind', '{"kind":"Mine","id":"mine-site:test:b"}', { field: 'kind', value: '"Mine"' }],
    ['a kind that every object has', '{"kind":"constructor","id":"x"}', { field: 'kind' }],
    ['a kind of the store alone', '{"kind":"ImportRun","id":"import-run:a:b"}', { field: 'kind' }],
    ['no id', '{"kind":"MineSite","name":"b"}', { field: 'id', value: '(absent)' }],
    ['an id that is no text', '{"kind":"MineSite","id":7}', { field: 'id', value: '7' }],
    ['provenance of a text', '{"kind":"MineSite","id":"x","provenance":"me"}', { field: 'provenance' }],
    [
      'a digest that is none',
      '{"kind":"MineSite","id":"x","provenance":{"source":"a","key":"b","digest":"c"}}',
      { field: 'provenance' },
    ],
    [
      'provenance that says more',
      `{"kind":"MineSite","id":"x","provenance":{"source":"a","key":"b","digest":"${'0'.repeat(64)}","by":"me"}}`,
      { field: 'provenance' },
    ],
    [
      'bytes that are not UTF-8',
      Buffer.concat([bytes('{"name":"'), Buffer.from([0xff]), bytes('"}')]),
      { field: 'line' },
    ],
    [
      'thousands of brackets',
      `{"kind":"MineSite","id":"x","name":${'['.repeat(50_000)}${']'.repeat(50_000)}}`,
      { field: 'name' },
    ],
    ['an endless line', `{"name":"${'a'.repeat(MAX_LINE_BYTES)}"}`, { field: 'line' }],
  ];

  it.each(bad)('%s: is named with its place, and the rest is read', async (_, line, expected) => {
    const content = Buffer.concat([
      bytes(`${HEADER}\n`),
      bytes(''),
      Buffer.from(line as string),
      bytes(`\n${SITE}\n`),
    ]);
    const file = await read(content);
    expect(file.problems).toHaveLength(1);
    const [problem] = file.problems;
    expect(problem).toMatchObject({ file: 'a.jsonl', line: 2, ...expected });
    for (const text of [problem?.problem, problem?.accepted]) {
      expect(text?.en).toMatch(/[a-z]/i);
      expect(text?.zh).toMatch(/\S/);
    }
    expect(file.facts.map((fact) => fact.line)).toEqual([3]);
    expect(file.rowCount).toBe(2);
  });
});

describe('a file that is no bundle', () => {
  const bad: readonly (readonly [string, string | Uint8Array, RegExp])[] = [
    ['empty', '', /is not the header/],
    ['blank', '\n \n', /is not the header/],
    ['without a header', SITE, /is not the header/],
    ['of another format', '{"format":"csv","version":1}', /is not the header/],
    ['a table', 'vid,pcode\n1,2', /is not the header/],
    ['UTF-16', Buffer.from(`\ufeff${HEADER}\n`, 'utf16le'), /is not the header/],
    ['without a version', '{"format":"oretrace-bundle"}', /version = \(absent\)/],
    ['of version 0', '{"format":"oretrace-bundle","version":0}', /version = 0/],
    ['of version "1"', '{"format":"oretrace-bundle","version":"1"}', /version = "1"/],
    ['of a newer version', `{"format":"oretrace-bundle","version":3}\n${SITE}`, /newer oretrace.*upgrade/],
    ['of a source that is no text', '{"format":"oretrace-bundle","version":1,"source":7}', /source = 7/],
  ];
  it.each(bad)('%s: is refused in both languages', async (_, content, message) => {
    const error = await refusal(content);
    expect(error.code).toBe('BAD_USER_INPUT');
    expect(error.messages.en).toMatch(message);
    expect(error.messages.zh).toMatch(/\p{Script=Han}/u);
    expect(error.issues).toHaveLength(1);
  });

  it.each<[string, string, ErrorCode]>([
    ['that is not there', 'none.jsonl', 'NOT_FOUND'],
    ['that is a folder', '.', 'BAD_USER_INPUT'],
  ])('%s', async (_, name, code) => {
    await expect(readBundle(join(folder, name))).rejects.toMatchObject({ code });
  });
});
