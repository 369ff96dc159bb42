import { describe, expect, test } from 'vitest';
import { FAMILY_LABELS } from './declaration.ts';
import { KIND_NAMES, KINDS, kindOf, kindOfId, referencesOf } from './index.ts';

test('every kind is named as it is filed, with a prefix of its own', () => {
  expect(Object.entries(KINDS).filter(([name, { kind }]) => name !== kind)).toEqual([]);
  const prefixes = KIND_NAMES.map((kind) => kindOf(kind).idPrefix);
  expect(new Set(prefixes).size).toBe(prefixes.length);
  for (const kind of KIND_NAMES) {
    expect(kindOf(kind).idPrefix).toMatch(/^[a-z][a-z-]*$/);
    expect(kindOfId(`${kindOf(kind).idPrefix}:a:b`)).toBe(kind);
  }
  for (const id of ['', 'nothing:a:b', 'constructor:a:b', '__proto__:a:b', 'mine-site']) {
    expect(kindOfId(id)).toBeNull();
  }
});

test('no label of a family is that of a kind: each tells its facts apart', () => {
  const labels = Object.values(FAMILY_LABELS);
  expect(labels.filter((label) => KIND_NAMES.some((kind) => kind === label))).toEqual([]);
  expect(new Set(labels).size).toBe(labels.length);
});

describe.each(KIND_NAMES)('%s', (name) => {
  const declaration = kindOf(name);
  const typeOf = (field: string) => declaration.properties[field]?.type;

  test('sorts by texts, codes and days that it has', () => {
    const single = ['text', 'date', 'code', 'enum', 'reference'];
    for (const field of declaration.sortBy) expect(single).toContain(typeOf(field));
  });

  test('is unique by a reference that never changes, and by single values beside it', () => {
    const [reference, ...others] = declaration.unique ?? [];
    if (reference === undefined) return;
    expect(declaration.properties[reference]).toMatchObject({ type: 'reference', onRetract: 'fall' });
    for (const field of others) expect(declaration.properties[field]?.required).toBe(true);
    for (const field of others) expect(['code', 'enum', 'date', 'reference']).toContain(typeOf(field));
  });

  test('has intervals of days that may be filtered', () => {
    for (const field of (declaration.intervals ?? []).flat()) {
      expect(typeOf(field)).toBe('date');
      expect(declaration.properties[field]?.filter).toBe(true);
    }
  });

  test('refers to kinds there are; what it falls with is required, alone, and declared before its documents', () => {
    const manners = referencesOf(name).map(({ property }) => property.onRetract);
    for (const { property } of referencesOf(name)) {
      for (const kind of property.to) expect(KIND_NAMES).toContain(kind);
      if (property.onRetract === 'fall')
        expect(property).toMatchObject({ type: 'reference', required: true });
    }
    expect(manners.lastIndexOf('fall')).toBeLessThan(
      manners.includes('fallWithLast') ? manners.indexOf('fallWithLast') : Number.POSITIVE_INFINITY,
    );
  });

  test('joins its ends by reference properties', () => {
    expect(declaration.acyclic ? declaration.edge : true).toBeDefined();
    if (!declaration.edge) return;
    expect(typeOf(declaration.edge.from)).toBe('reference');
    expect(typeOf(declaration.edge.to)).toBe('reference');
    for (const end of [declaration.edge.from, declaration.edge.to]) {
      expect(declaration.properties[end]).toMatchObject({ onRetract: 'fall' });
    }
  });

  test('describes itself and every property, in English and in Chinese', () => {
    for (const described of [declaration, ...Object.values(declaration.properties)]) {
      expect(described.description).toMatch(/^[^\p{Script=Han}].*\.$/u);
      expect(described.descriptionZh).toMatch(/\p{Script=Han}.*。$/u);
    }
  });
});
