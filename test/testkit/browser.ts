import { existsSync } from 'node:fs';
import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';
import { describe, it } from 'vitest';

/** What keeps Chromium quiet: no sandbox in containers, no graphics card, no talk with its maker. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * A suite in a real browser; where none can be started it is reported as skipped, with the reason, on the console and as
 * a test. With `CI=true` that is a failure. Await it at the top of the file.
 */
export async function describeInBrowser(title: string, body: () => void): Promise<void> {
  try {
    await (await openBrowser()).close();
  } catch (error) {
    const reason = `no Chromium can be started: ${String(error).split('\n', 1)[0]}`;
    if (process.env.CI === 'true') throw new Error(`These tests must not be skipped here: ${reason}`);
    console.warn(`SKIPPED: ${title}\n${reason}`);
    describe.skip(`SKIPPED: ${title}`, () => {
      it(reason, () => {});
    });
    return;
  }
  describe(title, body);
}

/** A Chromium without a window: `CHROMIUM_PATH`, the system's, or the one that comes inside an npm package. */
export async function openBrowser(): Promise<Browser> {
  return playwright.launch({ executablePath: await chromiumPath(), headless: true, args: ARGUMENTS });
}

async function chromiumPath(): Promise<string> {
  const installed = [process.env.CHROMIUM_PATH, '/usr/bin/chromium'].find(
    (path) => path !== undefined && existsSync(path),
  );
  return installed ?? chromium.executablePath();
}
