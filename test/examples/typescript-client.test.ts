import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Api, ask, documentId, RefusedError } from '../../examples/typescript-client/ask.ts';
import { type Change, followChanges } from '../../examples/typescript-client/follow-changes.ts';
import { FlagsByTextDocument } from '../../examples/typescript-client/generated/documents.ts';
import {
  type ReachedSupplier,
  reachedSuppliers,
} from '../../examples/typescript-client/reached-suppliers.ts';
import { openEmbeddedStore } from '../../src/store/embedded/index.ts';
import type { Store } from '../../src/store/port.ts';
import { serve, type TestApi } from '../testkit/api.ts';
import { restoreDemo } from '../testkit/demo-chain.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const TRUSTED = join(ROOT, 'examples/typescript-client/generated/trusted-documents.json');
const FLAG = 'risk-flag:demo:kasholo-armed-control';

describe.each([
  ['any document', {}],
  ['trusted documents alone', { trustedDocuments: TRUSTED, trustedDocumentsOnly: true }],
])('the typed client, of a server that answers %s', (_title, settings) => {
  const folder = mkdtempSync(join(tmpdir(), 'oretrace-client-'));
  const trusted = 'trustedDocumentsOnly' in settings;
  let server: TestApi;
  let api: Api;
  let store: Store;

  beforeAll(async () => {
    store = await openEmbeddedStore({ file: join(folder, 'oretrace.db') });
    await restoreDemo(store);
    server = await serve(store, '2026-11-20', settings);
    api = { url: server.server.url, trusted };
  });

  afterAll(async () => {
    await server?.server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test('reads suppliers page after page: each once, in order', async () => {
    const whole: ReachedSupplier[] = [];
    for await (const supplier of reachedSuppliers(api, FLAG)) whole.push(supplier);
    expect(whole.map(({ supplier }) => supplier.nameZh)).toEqual(['故事书电容', '飞蛾灯传感']);
    const bySingles: ReachedSupplier[] = [];
    for await (const supplier of reachedSuppliers(api, FLAG, 1)) bySingles.push(supplier);
    expect(bySingles).toEqual(whole);
  });

  test('has the type of what it asked', async () => {
    const { riskFlags } = await ask(api, FlagsByTextDocument, { text: 'Kasholo' });
    const categories: readonly string[] = riskFlags.nodes.map(({ category }) => category);
    expect(categories).toContain('NSAG_CONTROL');
    // @ts-expect-error was not selected
    expect(riskFlags.nodes[0]?.subject).toBeUndefined();
    // @ts-expect-error has no such variable
    await expect(ask(api, FlagsByTextDocument, { words: 'Kasholo' })).rejects.toThrow('text');
  });

  test('tells why it is refused', async () => {
    const refused = await ask(api, FlagsByTextDocument, { text: 'x'.repeat(201) }).catch((error) => error);
    expect(refused).toBeInstanceOf(RefusedError);
    expect((refused as RefusedError).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  test('follows the change log from a revision on', async () => {
    let revision = 0;
    for await (const entry of store.changes(0)) {
      if (entry.reason.includes('壹连科技')) revision = entry.revision;
    }
    const told: Change[] = [];
    for await (const change of followChanges(api, revision - 1)) {
      told.push(change);
      if (told.length === 3) break;
    }
    expect(told.map((one) => one.revision)).toEqual([revision, revision + 1, revision + 2]);
    expect(told[0]?.reason).toContain('壹连科技');
  });

  test('runs as a program', async () => {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--import', 'tsx', 'examples/typescript-client/main.ts'],
      { cwd: ROOT, env: { ...process.env, ORETRACE_URL: api.url, ORETRACE_TRUSTED: String(trusted) } },
    );
    expect(stdout).toContain('武装团体控制卡绍洛的钶钽铁矿坑 (NSAG_CONTROL, REASONABLE_GROUNDS)');
    expect(stdout).toMatch(/^ {2}Storybook Capacitors · 故事书电容 {2}2023-03-14 {2}5 {2}CURRENT$/m);
  });

  test('asks nothing else where only trusted documents are answered', async () => {
    const { status, errors } = await server.ask('{ revision { number } }');
    if (trusted) expect(errors).toMatchObject([{ extensions: { code: 'TRUSTED_DOCUMENTS_ONLY' } }]);
    else expect(status).toBe(200);
  });
});

test('the manifest holds what the program asks, by its digest', async () => {
  const manifest = JSON.parse(readFileSync(TRUSTED, 'utf8')) as Readonly<Record<string, string>>;
  expect(Object.keys(manifest)).toHaveLength(3);
  for (const [id, text] of Object.entries(manifest)) expect(await documentId(text)).toBe(id);
  expect(manifest[await documentId(FlagsByTextDocument.toString())]).toBe(FlagsByTextDocument.toString());
});
