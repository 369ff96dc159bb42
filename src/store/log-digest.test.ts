import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { MemoryLedger } from '../../test/testkit/memory-ledger.ts';
import { put, retract } from '../../test/testkit/operations.ts';
import { sample } from '../../test/testkit/sample-facts.ts';
import type { LogEntry } from './changesets.ts';
import { entryDigest, FIRST_DIGEST, verifyLog } from './log-digest.ts';

const log: LogEntry[] = [];
beforeAll(async () => {
  const ledger = new MemoryLedger();
  await ledger.apply([
    put(sample.site('1', { name: '卡米图加金矿', latitude: -3.06 })),
    put(sample.trader('1')),
  ]);
  await ledger.apply([put(sample.link('1', 'mine-site:test:1', 'trader:test:1'))], { importId: 'run 1' });
  await ledger.apply([retract('mine-site:test:1')]);
  await ledger.apply([put(sample.site('2'))]);
  log.push(...ledger.log);
});

/** The log with one entry changed, its digest made to match again when asked. */
function withEntry(index: number, change: Partial<LogEntry>, rehash = false): LogEntry[] {
  return log.map((entry, at) => {
    if (at !== index) return entry;
    const { digest, ...content } = { ...entry, ...change };
    return { ...content, digest: rehash ? entryDigest(content) : digest };
  });
}

test('the log as it was written holds', async () => {
  expect(await verifyLog(log)).toEqual({ verified: 4, digest: log[3]?.digest, broken: null });
  expect(await verifyLog([])).toEqual({ verified: 0, digest: FIRST_DIGEST, broken: null });
});

test('a digest is SHA-256 of the digest before and of canonical JSON, as anyone may compute it', () => {
  const entry = log[3];
  if (!entry) throw new Error('no entry');
  const effects =
    '[{"asImported":false,"effect":"recorded","fact":{"id":"mine-site:test:2","kind":"MineSite",' +
    '"properties":{"name":"Site 2"}},"provenance":null,"version":1}]';
  const text =
    `{"author":"a tester","changesetDigest":"${entry.changesetDigest}","changesetId":"changeset 4",` +
    `"effects":${effects},"importId":null,"outcomes":["RECORDED"],"reason":"to see what happens",` +
    `"recordedAt":"${entry.recordedAt}","revision":4}`;
  const byHand = createHash('sha256').update(`${log[2]?.digest}${text}`).digest('hex');
  expect(entry.digest).toBe(byHand);
});

describe('whatever is changed is found, where it was changed', () => {
  const changes: [string, (entry: LogEntry) => Partial<LogEntry>][] = [
    ['author', () => ({ author: 'someone else' })],
    ['reason', () => ({ reason: '' })],
    ['recordedAt', ({ recordedAt }) => ({ recordedAt: recordedAt.replace('T', ' ') })],
    ['changesetId', () => ({ changesetId: 'another' })],
    ['changesetDigest', () => ({ changesetDigest: FIRST_DIGEST })],
    ['importId', () => ({ importId: 'run 2' })],
    ['effects', ({ effects }) => ({ effects: effects.slice(1) })],
    ['outcomes', () => ({ outcomes: [] })],
    ['digest', () => ({ digest: FIRST_DIGEST })],
  ];
  test.each(changes)('%s', async (_field, change) => {
    for (const [index, entry] of log.entries()) {
      const { verified, broken } = await verifyLog(withEntry(index, change(entry)));
      expect(verified).toBe(index);
      expect(broken?.revision).toBe(index + 1);
      expect(broken?.problem.en).toContain(`revision ${index + 1}`);
      expect(broken?.problem.zh).toContain(`第 ${index + 1} 号修订`);
    }
  });

  test('an entry made to match its new content breaks the one after it', async () => {
    const { broken } = await verifyLog(withEntry(1, { author: 'someone else' }, true));
    expect(broken?.revision).toBe(3);
    expect(broken?.problem.en).toContain('does not follow');
  });

  test('an entry left out, repeated or out of order', async () => {
    const [first, second, third, fourth] = log as [LogEntry, LogEntry, LogEntry, LogEntry];
    expect((await verifyLog([first, third, fourth])).broken?.revision).toBe(2);
    expect((await verifyLog([second, third])).broken?.revision).toBe(1);
    expect((await verifyLog([first, second, second])).broken?.revision).toBe(3);
    expect((await verifyLog([first, third, second])).broken?.revision).toBe(2);
  });

  test('an entry that claims an earlier time, though its digest matches', async () => {
    const { broken } = await verifyLog(withEntry(3, { recordedAt: log[2]?.recordedAt ?? '' }, true));
    expect(broken?.revision).toBe(4);
    expect(broken?.problem.en).toContain('no later');
  });

  test('any one character of the log in JSON', async () => {
    const text = JSON.stringify(log);
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: text.length - 1 }), async (at) => {
        const digit = text[at] === '7' ? '8' : '7';
        let changed: LogEntry[];
        try {
          changed = JSON.parse(text.slice(0, at) + digit + text.slice(at + 1)) as LogEntry[];
        } catch {
          return;
        }
        expect((await verifyLog(changed)).broken).not.toBeNull();
      }),
      { numRuns: 1_000 },
    );
  });
});
