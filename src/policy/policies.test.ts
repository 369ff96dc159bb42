import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { OretraceError } from '../store/errors.ts';
import { isInForce } from './policies.ts';
import { readPolicies } from './read-policies.ts';

const SHIPPED = readFileSync(new URL('data/yilian-responsible-minerals.json', import.meta.url), 'utf8');
const HAN = /\p{Script=Han}/u;
const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** A folder of versions: each a file with other properties than the shipped one. */
function versions(...files: readonly Readonly<Record<string, unknown>>[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'oretrace-policies-'));
  folders.push(folder);
  for (const [index, file] of files.entries()) {
    const text = JSON.stringify({ ...JSON.parse(SHIPPED), version: String(index + 1), ...file });
    writeFileSync(join(folder, `v${index + 1}.json`), text);
  }
  return folder;
}

function refusal(path: string) {
  try {
    readPolicies(path);
  } catch (error) {
    if (error instanceof OretraceError) return error.issues;
    throw error;
  }
  throw new Error('Not refused');
}

describe('versions of a policy', () => {
  it('are in force by their days, in whichever order they are read', () => {
    const policies = readPolicies(
      versions(
        { inForceFrom: '2025-07-01' },
        { inForceTo: '2024-12-31' },
        { inForceFrom: '2025-01-01', inForceTo: '2025-06-30' },
      ),
    );
    expect(policies.versions.map(({ version }) => version)).toEqual(['2', '3', '1']);
    expect(policies.gaps).toEqual([]);
    const read = ['1990-01-01', '2024-12-31', '2025-01-01', '2025-06-30', '2025-07-01', '2090-01-01'];
    expect(read.map((day) => policies.on(day).version)).toEqual(['2', '2', '3', '3', '1', '1']);
  });

  it('tell of gaps, in which the version before goes on to be read by', () => {
    const policies = readPolicies(
      versions(
        { inForceFrom: '2024-01-01', inForceTo: '2024-02-28' },
        { inForceFrom: '2024-03-01', inForceTo: '2024-03-31' },
        { inForceFrom: '2024-04-01', inForceTo: '2024-04-30' },
      ),
    );
    expect(policies.gaps).toEqual([{ from: '2024-02-29', to: '2024-02-29', readBy: policies.versions[0] }]);
    const read = ['2023-12-31', '2024-02-29', '2024-03-01', '2024-05-01'];
    expect(read.map((day) => policies.on(day).version)).toEqual(['1', '1', '2', '3']);
    expect(read.map((day) => isInForce(policies.on(day), day))).toEqual([false, false, true, false]);
  });

  it.each([
    [
      'one day in both',
      [{ inForceTo: '2024-06-30' }, { inForceFrom: '2024-06-30' }],
      'v2.json: inForceFrom',
      '2024-07-01 or later',
    ],
    [
      'no last day of the earlier one',
      [{}, { inForceFrom: '2024-06-30' }],
      'v1.json: inForceTo',
      '2024-06-29 or earlier',
    ],
    ['no days at all', [{}, {}], 'v2.json: inForceFrom', 'all versions but one'],
    [
      'one within another',
      [
        { inForceTo: '2026-12-31' },
        { inForceFrom: '2024-01-01', inForceTo: '2024-12-31' },
        { inForceFrom: '2025-01-01' },
      ],
      'v3.json: inForceFrom',
      '2027-01-01 or later',
    ],
    [
      'two policies',
      [{ inForceTo: '2024-06-30' }, { id: 'another', inForceFrom: '2024-07-01' }],
      'v2.json: id',
      'versions of one policy',
    ],
    [
      'one version twice',
      [{ inForceTo: '2024-06-30' }, { version: '1', inForceFrom: '2024-07-01' }],
      'v2.json: version',
      'its own',
    ],
  ])('with %s are refused by file and field', (_, files, field, accepted) => {
    const issue = refusal(versions(...files)).find((one) => one.field === field);
    expect(issue?.accepted.en).toContain(accepted);
    for (const text of [issue?.problem, issue?.accepted]) {
      expect(text?.zh).toMatch(HAN);
      expect(text?.en).not.toMatch(HAN);
    }
  });

  it('of which one is wrong are refused by its file and field', () => {
    const path = versions({ inForceTo: '2024-06-30' }, { inForceFrom: '2024-07-01', timeZone: 'Mars' });
    expect(refusal(path)).toMatchObject([{ field: 'v2.json: timeZone', value: '"Mars"' }]);
  });

  it('that are not there are refused by the name of the setting', () => {
    expect(refusal('no-such-folder')).toMatchObject([{ field: 'ORETRACE_POLICY', value: 'no-such-folder' }]);
    expect(refusal(versions())[0]?.problem.en).toBe('is a folder without .json files');
  });

  it('include the example of another company', () => {
    const { versions: all } = readPolicies('examples/policy/example-metals.json');
    expect(all.map(({ id, timeZone }) => [id, timeZone])).toEqual([
      ['example-metals-minerals', 'Europe/Paris'],
    ]);
  });
});
