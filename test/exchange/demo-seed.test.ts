import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { demoHistory } from '../../scripts/make-demo/demo-history.ts';
import { writeDemo } from '../../scripts/make-demo/write-demo.ts';
import type { Operation } from '../../src/store/changesets.ts';
import { kindOf } from '../../src/store/kinds/index.ts';
import { DEMO } from '../testkit/demo-chain.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'oretrace-demo-seed-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it('seeds/demo.jsonl is what the tables make; make it anew with: npm run seeds', async () => {
  const made = join(folder, 'demo.jsonl');
  await writeDemo(made);
  expect(await readFile(made)).toEqual(await readFile(DEMO));
});

it('each changeset has a part as its author, and a reason in both languages, on a Monday; of cases, on a working day', async () => {
  const history = await demoHistory();
  expect(history.length).toBeGreaterThan(50);
  for (const { recordedAt, changeset } of history) {
    const weekday = recordedAt.getUTCDay();
    if (changeset.operations.some(isOfCase)) expect([1, 2, 3, 4, 5], changeset.id).toContain(weekday);
    else expect(weekday, changeset.id).toBe(1);
    for (const text of [changeset.author, changeset.reason]) {
      expect(text).toMatch(/\p{Script=Latin}{3}.* · .*\p{Script=Han}/u);
    }
  }
});

function isOfCase(operation: Operation): boolean {
  return operation.op === 'put' && kindOf(operation.fact.kind).family === 'diligence';
}
