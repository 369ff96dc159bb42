import { describe, expect, test } from 'vitest';
import { newApiKey } from '../../access/api-keys/api-key.ts';
import { withoutSecrets } from './hide-secrets.ts';

const JWT = 'eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJIVVNIIn0.SFVTSEhVU0hIVVNI';

describe('secrets', () => {
  const { key } = newApiKey();
  test.each([
    ['a bearer token', `Authorization: Bearer ${JWT}`],
    ['a token alone', `refused ${JWT}, which has expired`],
    ['a token cut short', JWT.slice(0, 30)],
    ['a key', `no such key: ${key}`],
    ['a key as a bearer, encoded', `authorization=Bearer%20${key}`],
    ['a password in an address', 'cannot reach bolt://neo4j:HUSHHUSH@db.internal:7687'],
    ['a user name in an address', 'https://HUSHHUSH@example.org/path'],
    ['a token in an address', '/graphql?access_token=HUSHHUSH&query=x'],
    ['a password in JSON', '{"password":"HUSHHUSH"}'],
    ['a password in JSON in JSON', '{"msg":"{\\"password\\":\\"HUSHHUSH\\"}"}'],
    ['basic credentials', 'Basic SFVTSEhVU0g6SFVTSA=='],
  ])('are hidden: %s', (_, text) => {
    const shown = withoutSecrets(text);
    expect(shown).toContain('(hidden)');
    expect(shown).not.toMatch(/HUSH|SFVTSE|eyJ/);
    expect(shown).not.toContain(key.slice(-20));
  });

  test.each([
    'stopping: no new requests',
    '{"level":30,"time":1,"url":"http://127.0.0.1:4000/graphql","msg":"listening"}',
    'the token has more than 8192 characters',
    'QUERY_TOO_LONG',
    'key 0123456789abcdef was revoked',
  ])('are all that is hidden: %s', (text) => {
    expect(withoutSecrets(text)).toBe(text);
  });
});
