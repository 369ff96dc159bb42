import { chmod, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { run } from '../../exchange/program.ts';
import { LiveClient } from '../../testkit/live-client.ts';
import { type ServingProcess, startProgram } from '../../testkit/process.ts';

const folder = await mkdtemp(join(tmpdir(), 'oretrace-secrets-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

let files = 0;
function keyFile(): { readonly path: string; readonly environment: Record<string, string> } {
  files += 1;
  const path = join(folder, `keys-${files}.json`);
  return { path, environment: { ORETRACE_API_KEYS: path, ORETRACE_DATA: join(folder, `data-${files}`) } };
}
const keyIn = (text: string) => /oretrace_[0-9a-f]{16}_[\w-]{43}/.exec(text)?.[0] ?? '';

describe('keys by the command line', { timeout: 120_000 }, () => {
  test('are shown once, kept as hashes for their owner alone, listed without themselves, and revoked', async () => {
    const { path, environment } = keyFile();
    const key = (...args: string[]) => run(['access', 'key', ...args], environment, folder);
    expect((await key('list')).stdout).toContain('没有密钥');
    const added = await key('add', '--name', 'Wang Fang', '--role', 'RISK_OFFICER', 'ANALYST');
    expect(added).toMatchObject({ code: 0 });
    const secret = keyIn(added.stdout);
    expect(secret).not.toBe('');
    const kept = await readFile(path, 'utf8');
    expect(kept).not.toContain(secret.slice(-43));
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    const listed = await key('list');
    expect(listed.stdout).toMatch(/^[0-9a-f]{16}\tWang Fang\tANALYST RISK_OFFICER\tin force · 有效$/m);
    expect(listed.stdout).not.toContain(secret.slice(-43));
    expect((await key('revoke', secret)).stdout).toContain('已吊销');
    expect((await key('list')).stdout).toContain('revoked · 已吊销');
  });

  test('are refused where something is wrong with them, and nothing is changed', async () => {
    const { path, environment } = keyFile();
    const key = (...args: string[]) => run(['access', 'key', ...args], environment, folder);
    for (const [args, field, zh] of [
      [['add', '--name', 'A', '--role', 'KING'], '--role = "KING"', '不是角色'],
      [['add', '--name', 'A', '--role', 'SUPPLIER'], '--supplier', '缺失'],
      [
        ['add', '--name', 'A', '--role', 'SUPPLIER', 'VIEWER', '--supplier', 'supplier:a:b'],
        '--role',
        'SUPPLIER 与其他角色并存',
      ],
      [['add', '--name', 'A', '--expires', '2020-01-01'], '--expires', '已过'],
      [['revoke', '0123456789abcdef'], 'id', '不是此文件中的密钥'],
    ] as const) {
      const { code, stdout, stderr } = await key(...args);
      expect([code === 0, stdout]).toEqual([false, '']);
      expect(stderr).toContain(field);
      expect(stderr).toContain(zh);
      await expect(stat(path)).rejects.toThrow('ENOENT');
    }
    const unset = await run(['access', 'key', 'list'], { ORETRACE_DATA: folder }, folder);
    expect(unset.stderr).toContain('ORETRACE_API_KEYS');
  });
});

describe('what a server writes', { timeout: 180_000 }, () => {
  let program: ServingProcess;
  afterEach(async () => {
    program.process.kill('SIGTERM');
    await program.ended();
  });
  const QUERY = '{ viewer { id } }';

  test('holds no key or token, however it was shown, nor does any answer', async () => {
    const { environment } = keyFile();
    const add = async (name: string) =>
      keyIn((await run(['access', 'key', 'add', '--name', name, '--role', 'ANALYST'], environment)).stdout);
    const [good, revoked] = [await add('Good'), await add('Revoked')];
    await run(['access', 'key', 'revoke', revoked], environment);
    const unknown = `oretrace_0123456789abcdef_${'HUSH'.repeat(10)}HUS`;
    const token = `eyJhbGciOiJub25lIn0.${Buffer.from('{"sub":"HUSHHUSH"}').toString('base64url')}.HUSHHUSH`;
    program = await startProgram(['serve'], { ...environment, ORETRACE_LOG_LEVEL: 'trace' });
    const answers: string[] = [];
    const ask = async (headers: Record<string, string>, body: object = { query: QUERY }, search = '') => {
      const response = await fetch(`${program.url}/graphql${search}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      });
      answers.push(await response.text(), JSON.stringify([...response.headers]));
      return response.status;
    };
    const bearer = (secret: string) => ({ authorization: `Bearer ${secret}` });
    expect(await ask(bearer(good))).toBe(200);
    for (const secret of [revoked, unknown, token]) {
      expect(await ask(bearer(secret))).toBe(401);
      expect(await ask({ authorization: secret })).toBe(401);
      expect(await ask({ cookie: `session=${secret}`, 'x-api-key': secret })).toBe(401);
      expect(await ask({}, { query: QUERY }, `?access_token=${secret}`)).toBe(401);
      // What a caller sends within a query comes back to them alone, and is not noted.
      await ask(bearer(good), {
        query: 'query ($a: Int!) { viewer { id } }',
        variables: { a: `x${secret.slice(1)}` },
      });
      const live = new LiveClient(program.url, { connectionParams: { authorization: `Bearer ${secret}` } });
      await live.subscribe('subscription { changes(after: 0) { revision } }').ended();
      expect(live.closed).toEqual([4403]);
    }
    const written = program.output();
    expect(written).toContain('"msg"');
    for (const secret of [good, revoked, unknown, token]) expect(written).not.toContain(secret.slice(-12));
    for (const secret of [good, revoked, unknown, token]) {
      expect(answers.filter((answer) => answer.includes(secret))).toEqual([]);
    }
    // The search finds what is there: the names of keys are no secret.
    expect(written).toContain('Good');
  });

  test('warns of a file of keys that others may read', async () => {
    const { path, environment } = keyFile();
    await run(['access', 'key', 'add', '--name', 'A', '--role', 'VIEWER'], environment);
    await chmod(path, 0o640);
    program = await startProgram(['serve'], environment);
    expect(program.output()).toContain('chmod 600');
    program.process.kill('SIGTERM');
    await program.ended();
    await chmod(path, 0o600);
    program = await startProgram(['serve'], environment);
    expect(program.output()).not.toContain('chmod 600');
  });
});
