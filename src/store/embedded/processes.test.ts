import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { put } from '../../../test/testkit/operations.ts';
import { sample } from '../../../test/testkit/sample-facts.ts';
import { verifyAccesses } from '../access-log.ts';
import { verifyLog } from '../log-digest.ts';
import type { Store } from '../port.ts';
import { testFolder } from './test-folder.ts';

const folder = testFolder();
const started: ChildProcess[] = [];

afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});

/** Starts a process of its own; `lines` are what it says. */
function start(...words: readonly string[]) {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', fileURLToPath(new URL('./test-process.ts', import.meta.url)), ...words],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  started.push(child);
  return { child, lines: createInterface({ input: child.stdout }), ended: once(child, 'exit') };
}

/** Expects the log to be whole, and lists and counts to agree with it. */
async function expectWhole(store: Store): Promise<void> {
  const { number, digest } = await store.revision();
  expect(await verifyLog(store.changes(0))).toEqual({ verified: number, digest, broken: null });
  expect(await store.count({ kind: 'MineSite' })).toBe(20 * number);
  expect(await store.count({ kind: 'MineSite', filters: [{ field: 'country', in: ['CD'] }] })).toBe(
    20 * number,
  );
}

describe('a process that is killed while it writes', () => {
  test('loses nothing that it had acknowledged, and leaves no half of anything', async () => {
    for (let round = 1; round <= 4; round += 1) {
      const { child, lines, ended } = start('write', folder.file, `round${round}`, '100000');
      const acknowledged: (readonly number[])[] = [];
      const enough = 3 * round ** 2;
      lines.on('line', (line) => {
        acknowledged.push(line.split(' ').map(Number));
        if (acknowledged.length === enough) child.kill('SIGKILL');
      });
      expect(await ended).toEqual([null, 'SIGKILL']);

      const store = await folder.open();
      await expectWhole(store);
      expect(acknowledged.length).toBeGreaterThanOrEqual(enough);
      const log = new Map<string, number>();
      for await (const { changesetId, revision } of store.changes(0)) log.set(changesetId, revision);
      for (const [number, revision] of acknowledged)
        expect(log.get(`round${round}-${number}`)).toBe(revision);
      await store.close();
    }
  });

  test('noting reads, loses none that it had acknowledged, and leaves no part of what was noted together', async () => {
    let before = 0;
    for (let round = 1; round <= 3; round += 1) {
      const { child, lines, ended } = start('note', folder.file, `round${round}`, '100000');
      const acknowledged: (readonly number[])[] = [];
      lines.on('line', (line) => {
        acknowledged.push(line.split(' ').map(Number));
        if (acknowledged.length === 4 * round) child.kill('SIGKILL');
      });
      expect(await ended).toEqual([null, 'SIGKILL']);

      const store = await folder.open();
      const { verified, broken } = await verifyAccesses(store);
      expect(broken).toBeNull();
      expect(verified % 3).toBe(0);
      const requests = new Map<number, string>();
      for await (const { number, who, requestId } of store.accesses(before))
        if (who === `round${round}`) requests.set(number, requestId);
      expect(acknowledged.length).toBeGreaterThanOrEqual(4 * round);
      for (const [request, last] of acknowledged) expect(requests.get(last ?? 0)).toBe(String(request));
      before = verified;
      await store.close();
    }
  });

  test('restoring, leaves an empty store, which can be restored into', async () => {
    const from = `${folder.file}.from`;
    const source = await folder.open({ file: from });
    for (let number = 1; number <= 6; number += 1) {
      const operations = Array.from({ length: 1_500 }, (_, index) => put(sample.site(`${number}-${index}`)));
      await source.apply({ id: `c${number}`, author: 'test', reason: 'test', operations });
    }
    const { child, lines, ended } = start('restore', folder.file, from);
    expect(await once(lines, 'line')).toEqual(['half']);
    child.kill('SIGKILL');
    await ended;

    const store = await folder.open();
    expect((await store.revision()).number).toBe(0);
    expect(await store.count({ kind: 'MineSite' })).toBe(0);
    expect(await store.restore(source.changes(0))).toEqual(await source.revision());
    expect(await store.count({ kind: 'MineSite' })).toBe(9_000);
  });
});

test('several processes write one file: every changeset once, one after another', async () => {
  const store = await folder.open();
  const children = ['a', 'b', 'c'].map((name) => start('write', folder.file, name, '15'));
  const revisions = children.map(async ({ lines }) => {
    const acknowledged: number[] = [];
    for await (const line of lines) acknowledged.push(Number(line.split(' ')[1]));
    return acknowledged;
  });
  for (const { ended } of children) expect(await ended).toEqual([0, null]);
  const all = (await Promise.all(revisions)).flat().sort((a, b) => a - b);
  expect(all).toEqual(Array.from({ length: 45 }, (_, index) => index + 1));
  await expectWhole(store);
});

test('several processes note reads in one file: one chain', async () => {
  const store = await folder.open();
  const children = ['a', 'b'].map((name) => start('note', folder.file, name, '15'));
  for (const { lines } of children) lines.resume();
  for (const { ended } of children) expect(await ended).toEqual([0, null]);
  expect(await verifyAccesses(store)).toMatchObject({ verified: 90, broken: null });
});

test('an open store keeps no process from ending', async () => {
  const { lines, ended } = start('leave', folder.file);
  expect(await once(lines, 'line')).toEqual(['0']);
  expect(await ended).toEqual([0, null]);
});
