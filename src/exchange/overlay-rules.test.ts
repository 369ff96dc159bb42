import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OretraceError } from '../store/errors.ts';
import { readOverlayRules } from './overlay-rules.ts';

const GOOD = {
  format: 'oretrace-ipis-overlay',
  version: 1,
  note: 'n',
  noteZh: '注',
  evidence: ['document:t:a'],
  rules: [{ town: 'trading-point:t:a', exporter: 'trader:t:a' }],
};

describe('overlay rules', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'oretrace-rules-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function read(text: string) {
    const path = join(folder, 'rules.json');
    await writeFile(path, text);
    return readOverlayRules(path);
  }

  it('are read', async () => {
    expect(await read(JSON.stringify(GOOD))).toEqual(GOOD);
  });

  it.each<[string, object, RegExp]>([
    ['another format', { ...GOOD, format: 'x' }, /rules\.json format = "x"/],
    ['a newer version', { ...GOOD, version: 2 }, /rules\.json version = 2/],
    ['no rule', { ...GOOD, rules: [] }, /rules\.json rules = \[\]/],
    ['no document', { ...GOOD, evidence: [] }, /rules\.json evidence = \[\]/],
    [
      'a town that is a trader',
      { ...GOOD, rules: [{ town: 'trader:t:a', exporter: 'trader:t:a' }] },
      /rules\.json rules\.0\.town = "trader:t:a".*the id of a trading-point/,
    ],
    [
      'a mineral in capitals',
      { ...GOOD, rules: [{ ...GOOD.rules[0], minerals: ['Gold'] }] },
      /rules\.json rules\.0\.minerals\.0 = "Gold"/,
    ],
    ['something unknown', { ...GOOD, more: 1 }, /rules\.json/],
  ])('with %s are refused by name', async (_, rules, message) => {
    const error = await read(JSON.stringify(rules)).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(OretraceError);
    expect(error).toMatchObject({ code: 'BAD_USER_INPUT', message: expect.stringMatching(message) });
  });

  it('that are no JSON, or not there, are refused', async () => {
    await expect(read('{')).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await expect(readOverlayRules(join(folder, 'none.json'))).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
