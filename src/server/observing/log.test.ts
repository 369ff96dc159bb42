import { expect, test } from 'vitest';
import { OretraceError } from '../../store/errors.ts';
import { buildLog } from './log.ts';
import { forRequest, newRecord } from './request-record.ts';

function logged() {
  const written: string[] = [];
  const log = buildLog('info', { write: (line) => void written.push(line) });
  return { log, written };
}

test.each(['authorization', 'cookie', 'set-cookie', 'password', 'token', 'secret', 'variables'])(
  'never shows %s, wherever it stands',
  (name) => {
    const { log, written } = logged();
    const secret = { [name]: 'HUSH' };
    log.info({ ...secret, a: secret, req: { headers: secret }, deep: { deep: { deep: secret } } }, 'said');
    expect(written.join()).not.toContain('HUSH');
    expect(JSON.parse(written[0] ?? '')).toMatchObject({ [name]: '(hidden)', msg: 'said' });
  },
);

test('says of an error its type, code, message and causes; not what drivers and we attach to it', () => {
  const { log, written } = logged();
  const cause = Object.assign(new Error('the driver'), { parameters: { name: 'HUSH' } });
  const issue = { field: 'f', value: 'HUSH', problem: { en: '', zh: '' }, accepted: { en: '', zh: '' } };
  log.warn({ err: new OretraceError('CONFLICT', { en: 'refused', zh: '拒绝' }, [issue], cause) }, 'failed');
  expect(JSON.parse(written[0] ?? '').err).toMatchObject({
    code: 'CONFLICT',
    message: expect.stringContaining('refused'),
    cause: { message: 'the driver' },
  });
  expect(written.join()).not.toContain('HUSH');
});

test('a new line within a text makes no new line of the log', () => {
  const { log, written } = logged();
  log.info({ path: '/a\n{"level":50}' }, 'b\r\n{"level":50}');
  expect(written.join('').split('\n')).toHaveLength(2);
});

test('whatever is said for a request bears its id, later too; what is said for none does not', async () => {
  const { log, written } = logged();
  await forRequest(newRecord('r1', null), async () => {
    await new Promise((resolve) => setImmediate(resolve));
    log.info('within');
  });
  log.info('outside');
  const lines = written.map((line) => JSON.parse(line));
  expect(lines).toMatchObject([{ msg: 'within', requestId: 'r1' }, { msg: 'outside' }]);
  expect(lines[1]).not.toHaveProperty('requestId');
});
