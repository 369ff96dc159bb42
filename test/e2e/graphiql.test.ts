import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newApiKey } from '../../src/access/api-keys/api-key.ts';
import { changeKeys } from '../../src/access/api-keys/key-file.ts';
import type { AccessConfig } from '../../src/access/config.ts';
import { openEmbeddedStore } from '../../src/store/embedded/index.ts';
import { serve, type TestApi } from '../testkit/api.ts';
import { describeInBrowser, openBrowser } from '../testkit/browser.ts';
import { restoreDemo } from '../testkit/demo-chain.ts';
import { questions } from '../testkit/questions.ts';

const TODAY = '2026-11-20';

/** Where the page shows its tabs, its editors and what came back. */
const TABS = '.graphiql-tab-button';
const QUERY = '.graphiql-query-editor';
const VARIABLES = '.graphiql-editor-tool';
const ANSWER = '.graphiql-response';

await describeInBrowser('the IDE page', () => {
  let folder: string;
  let api: TestApi;
  let browser: Browser;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'oretrace-graphiql-'));
    const store = await openEmbeddedStore({ file: join(folder, 'page.db') });
    await restoreDemo(store);
    api = await serve(store, TODAY);
    browser = await openBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    await api?.server.stop();
    await rm(folder, { recursive: true, force: true });
  });

  test('the page runs its query on this server, and asks no other', async () => {
    const { url } = api.server;
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    const asked: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    const schemaRead = page.waitForResponse(`${url}/graphql`);
    await page.goto(`${url}/graphiql`);
    await schemaRead;
    await page.locator(QUERY).getByText('ReachedSuppliers').waitFor();

    await page.getByRole('button', { name: /execute/i }).click();
    const answer = page.locator(ANSWER);
    await answer.getByText('"affectedSuppliers"').waitFor();
    await answer.getByText('"故事书电容"').waitFor();
    await page.screenshot({ path: join(tmpdir(), 'oretrace-graphiql.png') });

    // The documentation is the schema's own.
    await page
      .getByRole('button', { name: /documentation/i })
      .first()
      .click();
    await page.locator('.graphiql-doc-explorer').getByText('Query', { exact: true }).click();
    await page.getByText('What can be asked').first().waitFor();

    expect(complaints).toEqual([]);
    const foreign = asked.filter((address) => !address.startsWith(url) && !/^(data|blob):/.test(address));
    expect(foreign).toEqual([]);
    expect(asked.filter((address) => address === `${url}/graphql`).length).toBeGreaterThanOrEqual(2);
    await page.close();
  });

  test('who comes first finds a tab for each question, with its variables; who comes again, the tabs as left', async () => {
    const visitor = await browser.newContext({ viewport: { width: 1400, height: 900 } });
    const page = await visitor.newPage();
    await page.goto(`${api.server.url}/graphiql`);
    const names = questions().map(({ query }) => /^query (\w+)/m.exec(query)?.[1]);
    await expect.poll(() => page.locator(TABS).allTextContents()).toEqual(names);
    await page.locator(VARIABLES).getByText('risk-flag:demo:kasholo-armed-control').waitFor();

    // Another tab runs as it stands, too.
    await page.locator(TABS).getByText('WhoChangedWhat').click();
    await page.locator(VARIABLES).getByText('risk-flag:demo:zambales-overtime').waitFor();
    await page.getByRole('button', { name: /execute/i }).click();
    await page.locator(ANSWER).getByText('"changes"').waitFor();

    // One is closed, one written over; after a moment the page has stored them.
    const second = page.locator('.graphiql-tab').filter({ hasText: 'ExposuresOfSupplier' });
    await second.hover();
    await second.getByLabel('Close Tab').click();
    await page.locator(TABS).getByText('ReachedSuppliers').click();
    await page.locator(QUERY).getByText('ReachedSuppliers').waitFor();
    await page.locator(QUERY).locator('.monaco-editor').first().click();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.insertText('query Mine { revision { number } }');
    const left = names.with(0, 'Mine').toSpliced(1, 1);
    await expect.poll(() => page.locator(TABS).allTextContents()).toEqual(left);
    const stored = () => page.evaluate<string>("localStorage.getItem('graphiql:tabState') ?? ''");
    await expect.poll(stored).toContain('query Mine');

    await page.reload();
    await page.locator(QUERY).getByText('Mine').waitFor();
    await expect.poll(() => page.locator(TABS).allTextContents()).toEqual(left);

    // The questions are listed in both languages; what is open is gone to, what is not opens in a tab of its own.
    await page.getByRole('button', { name: /常用查询/ }).click();
    const list = page.getByRole('region', { name: /常用查询/ });
    for (const { title, titleZh } of questions()) {
      await list.getByText(title, { exact: true }).waitFor();
      await list.getByText(titleZh, { exact: true }).waitFor();
    }
    await list.getByText('What does the policy require?').click();
    await page.locator(QUERY).getByText('RequiredByPolicy').waitFor();
    await expect.poll(() => page.locator(TABS).allTextContents()).toEqual(left);
    await list.getByText('这家供应商暴露于哪些风险？').click();
    await expect.poll(() => page.locator(TABS).allTextContents()).toEqual([...left, 'ExposuresOfSupplier']);
    await page.locator(VARIABLES).getByText('supplier:demo:storybook').waitFor();
    await page.getByRole('button', { name: /execute/i }).click();
    await page.locator(ANSWER).getByText('"exposures"').waitFor();
    await page.screenshot({ path: join(tmpdir(), 'oretrace-graphiql-questions.png') });
    await visitor.close();
  });

  test('and follows what is recorded, on this server too', async () => {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    const sockets: string[] = [];
    page.on('websocket', (socket) => sockets.push(socket.url()));
    await page.goto(`${api.server.url}/graphiql`);
    const editor = page.locator('.graphiql-query-editor');
    // The page puts its own question there first, on a busy machine some time after the editor shows.
    await editor.getByText('query').first().waitFor();
    const typed = editor.getByText('subscription').first();
    do {
      await editor.locator('.monaco-editor').first().click();
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.insertText('subscription { changes(after: 0) { revision } }');
      await page.waitForTimeout(500);
    } while (!(await typed.isVisible()));
    await page.getByRole('button', { name: /execute/i }).click();
    await page.locator('.graphiql-response').getByText('"revision"').first().waitFor();
    expect(sockets).toEqual([`${api.server.url.replace('http', 'ws')}/graphql`]);
    await page.close();
  });

  test('and follows as whoever is named in the editor of headers, where the server asks who that is', async () => {
    const { id, key, hash } = newApiKey();
    const keys = join(folder, 'keys.json');
    const createdAt = new Date().toISOString();
    await changeKeys(keys, () => [
      {
        id,
        name: 'An analyst',
        roles: ['ANALYST'],
        supplierId: null,
        hash,
        createdAt,
        expiresAt: null,
        revokedAt: null,
      },
    ]);
    const store = await openEmbeddedStore({ file: join(folder, 'asked.db') });
    await restoreDemo(store);
    const asking = await serve(store, TODAY, {
      access: { kind: 'required', oidc: null, apiKeys: keys } as AccessConfig,
    });
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    try {
      const sent: string[] = [];
      page.on('websocket', (socket) =>
        socket.on('framesent', ({ payload }) => void sent.push(String(payload))),
      );
      await page.goto(`${asking.server.url}/graphiql`);
      const type = async (editor: Locator, text: string, shown: string) => {
        const typed = editor.getByText(shown).first();
        do {
          await editor.locator('.monaco-editor').first().click();
          await page.keyboard.press('ControlOrMeta+A');
          await page.keyboard.insertText(text);
          await page.waitForTimeout(500);
        } while (!(await typed.isVisible()));
      };
      await page.locator(QUERY).getByText('query').first().waitFor();
      await type(page.locator(QUERY), 'subscription { changes(after: 0) { revision } }', 'subscription');
      await page.getByRole('button', { name: 'Headers', exact: true }).click();
      const headers = page.locator('.graphiql-editor-tool .graphiql-editor:not(.hidden)');
      await type(headers, `{"Authorization": "Bearer ${key}"}`, 'Authorization');
      // The schema is read as that person: only then does the page know a subscription from a query.
      const schemaRead = page.waitForResponse(
        (response) => response.ok() && response.url().endsWith('/graphql'),
      );
      await page.getByRole('button', { name: /re-fetch/i }).click();
      await schemaRead;
      await page.waitForTimeout(500);
      await page.getByRole('button', { name: /execute/i }).click();
      await page.locator(ANSWER).getByText('"revision"').first().waitFor();
      expect(JSON.parse(sent[0] ?? '')).toMatchObject({
        type: 'connection_init',
        payload: { authorization: `Bearer ${key}` },
      });
    } finally {
      await page.close();
      await asking.server.stop();
    }
  });
});
