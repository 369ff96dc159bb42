import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import { calendarFile } from './calendar-file.ts';
import type { DigestLine } from './digest.ts';
import { digestText } from './digest-text.ts';
import { type PostedDigest, postDigest } from './posting.ts';

const line = (more: Partial<DigestLine> = {}): DigestLine => ({
  key: 'case:oretrace:a#DECIDE#SUSPEND+TERMINATE',
  kind: 'STEP',
  status: 'OVERDUE',
  from: '2026-11-02',
  dueOn: '2026-11-09',
  role: 'RISK_OFFICER',
  assignee: null,
  escalatedTo: 'APPROVER',
  what: { en: 'Decide on a response', zh: '决定应对措施' },
  about: { en: 'Six Bells, clause 2.a', zh: '六铃，第二条第a项' },
  ...more,
});

describe('what is to be done, as text', () => {
  test('is told in both languages, what is overdue first, with day, person and escalation', () => {
    const text = digestText('2026-11-23', [
      line(),
      line({ status: 'DUE', dueOn: null, escalatedTo: null, assignee: 'An' }),
    ]);
    expect(text.en).toBe(
      [
        'Overdue on 2026-11-23: 1',
        '- Six Bells, clause 2.a: Decide on a response, by 2026-11-09 (risk officer; escalated to approver)',
        'To be done on 2026-11-23: 1',
        '- Six Bells, clause 2.a: Decide on a response (An)',
      ].join('\n'),
    );
    expect(text.zh).toContain(
      '2026-11-23 逾期：1 项\n- 六铃，第二条第a项：决定应对措施，期限 2026-11-09（风险专员；已上报审批人）',
    );
  });

  test('says so when there is nothing', () => {
    expect(digestText('2026-11-23', [])).toEqual({
      en: 'Nothing is to be done on 2026-11-23.',
      zh: '2026-11-23 没有待办事项。',
    });
  });
});

describe('a calendar of it', () => {
  const file = calendarFile(
    [
      line(),
      line({ key: 'none', dueOn: null }),
      line({ key: 'b;c', dueOn: '2026-12-31', about: { en: 'A, B; C\\D', zh: '名'.repeat(60) } }),
    ],
    new Date('2026-11-23T08:00:00Z'),
  );
  const unfolded = file.replaceAll('\r\n ', '');

  test('has an event on the last day of each, under a UID that stays', () => {
    expect(unfolded.match(/BEGIN:VEVENT/g)).toHaveLength(2);
    expect(unfolded).toContain('DTSTART;VALUE=DATE:20261109\r\nDTEND;VALUE=DATE:20261110\r\n');
    expect(unfolded).toContain('DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n');
    expect(unfolded).toContain('UID:case:oretrace:a#DECIDE#SUSPEND+TERMINATE@oretrace\r\n');
    expect(unfolded).toContain('DTSTAMP:20261123T080000Z\r\n');
    expect(unfolded).toContain('SUMMARY:决定应对措施 · Decide on a response\r\n');
  });

  test('escapes what the format reads, and breaks lines at 75 octets between characters', () => {
    expect(unfolded).toContain('UID:b\\;c@oretrace');
    expect(unfolded).toContain('A\\, B\\; C\\\\D');
    expect(unfolded).toContain('名'.repeat(60));
    const lines = file.split('\r\n');
    expect(lines.at(-1)).toBe('');
    for (const one of lines) expect(Buffer.byteLength(one)).toBeLessThanOrEqual(75);
    expect(file).not.toContain('\ufffd');
  });
});

describe('posting it', () => {
  const digest: PostedDigest = {
    format: 'oretrace-due-actions',
    formatVersion: 1,
    asOf: '2026-11-23',
    complete: true,
    actions: [line()],
  };
  const answering = async (status: number, act: (address: string, seen: string[]) => Promise<void>) => {
    const seen: string[] = [];
    const server = createServer((request, response) => {
      let body = '';
      request.setEncoding('utf8').on('data', (part: string) => {
        body += part;
      });
      request.on('end', () => {
        seen.push(body);
        response.writeHead(status, status === 302 ? { location: '/elsewhere' } : {}).end();
      });
    }).listen(0, '127.0.0.1');
    await new Promise((done) => server.once('listening', done));
    try {
      await act(`http://127.0.0.1:${(server.address() as AddressInfo).port}/hook?key=s3cret`, seen);
    } finally {
      server.close();
    }
  };

  test('sends all of it as JSON', async () => {
    await answering(204, async (address, seen) => {
      await postDigest(address, digest);
      expect(seen.map((body) => JSON.parse(body))).toEqual([digest]);
    });
  });

  test.each([500, 302, 404])('fails when the answer is %s, without telling the address', async (status) => {
    await answering(status, async (address) => {
      const refused = await postDigest(address, digest).catch((error: Error) => error);
      expect(refused).toMatchObject({ code: 'STORE_UNAVAILABLE' });
      expect(JSON.stringify(refused) + String(refused)).not.toContain('s3cret');
    });
  });

  test('fails when nobody is there', async () => {
    await expect(postDigest('http://127.0.0.1:9/hook', digest)).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
    });
  });
});
