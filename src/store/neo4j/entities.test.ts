import { describe, expect, test } from 'vitest';
import { KIND_NAMES, kindOf } from '../kinds/index.ts';
import { nodePropertiesOf, OWN_PROPERTIES } from './entities.ts';

describe('names of node properties', () => {
  test.each(KIND_NAMES)('%s declares none that is the store’s own', (kind) => {
    const declared = Object.keys(kindOf(kind).properties);
    expect(declared.filter((name) => (OWN_PROPERTIES as readonly string[]).includes(name))).toEqual([]);
  });

  test('the store’s own are all listed', () => {
    const fact = { kind: 'Person', id: 'person:test:a', properties: { name: 'A' } } as const;
    const provenance = { source: 'test', key: 'a', digest: '0' };
    const written = Object.keys(nodePropertiesOf({ fact, version: 1, provenance, asImported: true }, 1));
    expect(OWN_PROPERTIES).toEqual(expect.arrayContaining(written.filter((name) => name !== 'name')));
  });
});
