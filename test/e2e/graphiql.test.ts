import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openEmbeddedStore } from '../../src/store/embedded/index.ts';
import { serve, type TestApi } from '../testkit/api.ts';
import { describeInBrowser, openBrowser } from '../testkit/browser.ts';
import { TODAY, twoRoads } from './api/two-roads.ts';

await describeInBrowser('the IDE page', () => {
  let folder: string;
  let api: TestApi;
  let browser: Browser;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'oretrace-graphiql-'));
    await promisify(execFile)('npm', ['run', '--silent', 'build:web'], {
      cwd: fileURLToPath(new URL('../../', import.meta.url)),
      // The page as people get it, not as a test would have it.
      env: { ...process.env, NODE_ENV: 'production' },
    });
    const store = await openEmbeddedStore({ file: join(folder, 'page.db') });
    await twoRoads().into(store);
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
    await page.locator('.graphiql-query-editor').getByText('FlaggedMines').waitFor();

    await page.getByRole('button', { name: /execute/i }).click();
    const answer = page.locator('.graphiql-response');
    await answer.getByText('"riskFlags"').waitFor();
    await answer.getByText('"control"').waitFor();

    // The documentation is the schema's own.
    await page
      .getByRole('button', { name: /documentation/i })
      .first()
      .click();
    await page.locator('.graphiql-doc-explorer').getByText('Query', { exact: true }).click();
    await page.getByText('What can be asked').first().waitFor();

    await page.screenshot({ path: join(tmpdir(), 'oretrace-graphiql.png') });
    expect(complaints).toEqual([]);
    const foreign = asked.filter((address) => !address.startsWith(url) && !/^(data|blob):/.test(address));
    expect(foreign).toEqual([]);
    expect(asked.filter((address) => address === `${url}/graphql`).length).toBeGreaterThanOrEqual(2);
    await page.close();
  });

  test('and follows what is recorded, on this server too', async () => {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    const sockets: string[] = [];
    page.on('websocket', (socket) => sockets.push(socket.url()));
    await page.goto(`${api.server.url}/graphiql`);
    const editor = page.locator('.graphiql-query-editor');
    await editor.locator('.monaco-editor').first().click();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.insertText('subscription { changes(after: 0) { revision } }');
    await editor.getByText('subscription').first().waitFor();
    await page.getByRole('button', { name: /execute/i }).click();
    await page.locator('.graphiql-response').getByText('"revision"').waitFor();
    expect(sockets).toEqual([`${api.server.url.replace('http', 'ws')}/graphql`]);
    await page.close();
  });
});
