import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { openEmbeddedStore } from '../../src/store/embedded/index.ts';
import { readQuestions } from '../../web/src/question.ts';
import { serve, type TestApi } from '../testkit/api.ts';
import { restoreDemo } from '../testkit/demo-chain.ts';
import { questions } from '../testkit/questions.ts';

const ASKED = questions();
const folder = new URL('../../examples/questions/', import.meta.url);

/** What the demo answers to each, in short: an answer that says nothing would be no example. */
const ANSWERS: Readonly<Record<string, object>> = {
  '01-reached-suppliers': {
    affectedSuppliers: {
      complete: true,
      totalCount: 2,
      nodes: [{ supplier: { nameZh: '故事书电容' } }, { supplier: { nameZh: '飞蛾灯传感' } }],
      companies: [{ company: { nameZh: '壹连科技' } }],
    },
  },
  '02-exposures-of-supplier': {
    node: { nameZh: '故事书电容', exposures: { totalCount: 9 } },
  },
  '03-why-exposed': {
    node: {
      exposures: {
        totalCount: 1,
        nodes: [{ shortestWalk: { start: { name: 'Kasholo' }, steps: { length: 5 } } }],
      },
    },
  },
  '04-origin-of-tin': {
    upstreamOrigins: { complete: true, totalCount: 4 },
  },
  '05-new-since-monday': {
    exposureChanges: { complete: true, appeared: 12, vanished: 0, changed: 2 },
  },
  '06-known-on-a-day': {
    // biome-ignore lint/suspicious/noThenProperty: an alias that the question uses; nothing awaits this
    then: { exposures: { totalCount: 1 } },
    now: { exposures: { totalCount: 0 } },
  },
  '07-what-if': {
    previewChangeset: {
      preview: {
        outcomes: ['RETRACTED'],
        factCount: 2,
        facts: [{}, { kind: 'RiskFlag', because: 'document:demo:kasholo-visit-2023-03' }],
        exposures: { appeared: 0, vanished: 3, changed: 0 },
      },
      userErrors: [],
    },
  },
  '08-associated-with-armed-group': {
    node: {
      relations: [{ type: 'CONTROLS' }, { type: 'CONTROLS' }, { type: 'PAYS' }],
      attributedFlags: {
        nodes: expect.arrayContaining([expect.objectContaining({ category: 'NSAG_CONTROL' })]),
      },
    },
  },
  '09-required-by-policy': {
    node: {
      clause: { citationZh: '第二条第a项' },
      prescription: {
        prescribes: true,
        responses: [{ options: [{ response: 'SUSPEND' }, { response: 'TERMINATE' }] }],
      },
    },
  },
  '10-who-changed-what': {
    changes: { nodes: { length: 5 } },
    history: {
      totalCount: 3,
      nodes: [{ change: 'RECORDED' }, { change: 'AMENDED' }, { change: 'AMENDED' }],
    },
  },
  '11-incident': {
    incident: {
      complete: true,
      counts: { affected: 0, possible: 6, historic: 0 },
      possible: { nodes: expect.arrayContaining([expect.objectContaining({ rank: 1 })]) },
    },
  },
  '12-what-is-due': {
    dueActions: {
      nodes: expect.arrayContaining([
        expect.objectContaining({
          status: 'OVERDUE',
          dueOn: '2026-11-17',
          responses: [
            { name: 'Suspend', nameZh: '中止' },
            { name: 'Terminate', nameZh: '终止' },
          ],
        }),
      ]),
    },
  },
};

describe('the questions that analysts ask most', () => {
  const data = mkdtempSync(join(tmpdir(), 'oretrace-questions-'));
  let api: TestApi;

  beforeAll(async () => {
    const store = await openEmbeddedStore({ file: join(data, 'oretrace.db') });
    await restoreDemo(store);
    api = await serve(store, '2026-11-20');
  });

  afterAll(async () => {
    await api?.server.stop();
    rmSync(data, { recursive: true, force: true });
  });

  it('are twelve, numbered, each told in both languages and with comments in both', () => {
    expect(ASKED.map(({ name }) => name)).toEqual(Object.keys(ANSWERS));
    for (const [place, { title, titleZh, query }] of ASKED.entries()) {
      expect(title).toMatch(new RegExp(`^${place + 1}\\. [A-Z].+\\?$`));
      expect(titleZh).toMatch(new RegExp(`^${place + 1}\\. .*\\p{Script=Han}.*？$`, 'u'));
      const comments = query.split('\n').filter((line) => /^ *# ./.test(line));
      const chinese = comments.filter((line) => /\p{Script=Han}/u.test(line));
      expect(chinese.length).toBeGreaterThan(1);
      expect(comments.length - chinese.length).toBeGreaterThan(1);
    }
  });

  it('have a name that a tab can show: no comment stands for one', () => {
    // The IDE page takes the first line that looks like an operation, comments that are set in included.
    for (const { name, query } of ASKED) {
      const [, shown] = /^(?!#).*(?:query|subscription|mutation)\s+([a-zA-Z0-9_]+)/m.exec(query) ?? [];
      expect(query, name).toContain(`\nquery ${shown}(`);
    }
  });

  it.each(ASKED)('$title', async ({ name, query, variables }) => {
    expect(await api.data(query, JSON.parse(variables))).toMatchObject(ANSWERS[name] ?? {});
  });
});

test('the page and every question name one another', () => {
  const listed = readFileSync(new URL('../../docs/api.md', import.meta.url), 'utf8');
  for (const { name, title, titleZh } of ASKED) {
    const [question, inChinese] = [title, titleZh].map((text) => text.replace(/^\d+\. /, ''));
    expect(listed).toContain(`[${question}](../examples/questions/${name}.graphql) · ${inChinese}`);
  }
  expect(readdirSync(folder)).toHaveLength(2 * ASKED.length);
});

test('a file without its variables or its titles is named', () => {
  const query = '# 1. Who?\n# 1. 谁？\nquery Who { revision { number } }';
  expect(readQuestions({ 'a.graphql': query }, { 'a.variables.json': '{}' })).toEqual([
    { name: 'a', title: '1. Who?', titleZh: '1. 谁？', query, variables: '{}' },
  ]);
  expect(() => readQuestions({ 'a.graphql': query }, {})).toThrow('a.graphql lacks');
  expect(() => readQuestions({ 'b.graphql': '{ a }' }, { 'b.variables.json': '{}' })).toThrow('b.graphql');
});
