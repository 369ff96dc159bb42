import { describe, expect, test } from 'vitest';
import type { Fact, Properties, Value } from '../../src/store/facts.ts';
import type { PropertyDeclaration } from '../../src/store/kinds/declaration.ts';
import { KIND_NAMES, type KindName, kindOf } from '../../src/store/kinds/index.ts';
import { put } from '../testkit/operations.ts';
import { idOf, sample } from '../testkit/sample-facts.ts';
import { apply, collect, type StorePlace, sharedStore } from './place.ts';

/** Texts that some database, at some time, has given back otherwise. */
const TEXTS = [
  'plain',
  ' spaces at both ends ',
  'two\nlines\r\nand\ta tab',
  '卡米图加金矿',
  'Mine de l’Étoile',
  'E\u0301toile, decomposed',
  '🏔️ 👩‍🏭 🇨🇩 𠀀',
  '"quoted" \'and\' `ticked` \\ back',
  '$param {map} [list] :label',
  'null',
  '2024-01-01',
  '0123',
  '1e3',
  'true',
  '\u0001\u001f\u007f\u0085\u2028\ufeff\ufffe\uffff',
  '{"json": [1, null]}',
  '矿'.repeat(2_000),
  '😀'.repeat(1_000),
  '__proto__',
];
const CODES = ['CD', 'tin', 'CN', 'rare_earths', 'RW', 'zircon_9', '2', '3.a'];
const LISTED = ['2', 'P.1', '3.a', '7-end', '2', '4.1', 'CSO', 'INTL_ORG', 'CSO', 'UPSTREAM_SUPPLIER'];
const NUMBERS = [0, 1, -1, 0.1 + 0.2, 1e-7, 5e-324, -89.999999999999, 45, 12.5];
const WHOLE = [0, 1, 7, 2 ** 31, 2 ** 32 + 1, 2 ** 53 - 1];
const MASSES = [
  [{ mineral: 'tin', kgLow: 0 }],
  [{ mineral: 'gold', kgHigh: 0.5 }],
  [
    { mineral: 'gold', kgLow: 1.7976931348623157e308, kgHigh: 1.7976931348623157e308 },
    { mineral: 'tin', kgLow: 1e-9, kgHigh: 1_000_000 },
  ],
];

/** Facts to refer to: one of each kind that something may refer to, the link last. */
const targets: readonly Fact[] = [
  sample.site('target'),
  sample.trader('target'),
  sample.point('a'),
  sample.point('b'),
  sample.group('target'),
  sample.document('a'),
  sample.document('b'),
  sample.supplier('target'),
  sample.case('target', idOf.supplier('target'), idOf.site('target')),
  sample.plan('target', idOf.case('target')),
  sample.indicator('target', idOf.plan('target')),
  sample.part('target'),
  sample.customer('target'),
];
const targetOf = (kinds: readonly string[]) => targets.filter(({ kind }) => kinds.includes(kind));

/** The value of a property in the nth variant of a fact. */
function sampleOf(property: PropertyDeclaration, nth: number): Value {
  const from = <T>(values: readonly T[]): T => values[nth % values.length] as T;
  switch (property.type) {
    case 'text':
      return from(TEXTS);
    case 'code':
      return from(CODES.filter((code) => property.pattern.test(code)));
    case 'enum':
      return from(property.values);
    case 'date':
      // Ends of intervals are declared after their beginnings, and stand later here.
      return /first/i.test(property.description) ? from(['0001-01-01', '2020-02-29']) : '9999-12-31';
    case 'number':
      return from(
        (property.integer ? WHOLE : NUMBERS).filter(
          (value) =>
            value >= (property.minimum ?? -Infinity) &&
            value > (property.above ?? -Infinity) &&
            value <= (property.maximum ?? Infinity),
        ),
      );
    case 'boolean':
      return nth % 2 === 0;
    case 'textList':
      if (property.each) {
        const listed = LISTED.filter((text) => property.each?.pattern.test(text));
        return listed.slice(nth % listed.length);
      }
      return nth % 3 === 0
        ? Array.from({ length: 1_000 }, (_, index) => `entry ${index % 7}`)
        : [...TEXTS].slice(nth);
    case 'minerals':
      return ['gold', 'tin', ...(nth % 2 ? ['zircon_9'] : [])];
    case 'masses':
      return from(MASSES);
    case 'reference':
      return targetOf(property.to)[0]?.id ?? '';
    case 'references':
      return targetOf(property.to)
        .map(({ id }) => id)
        .reverse();
  }
}

function everyProperty(kind: KindName, nth: number): Fact {
  return factWith(kind, `every.property:${nth}`, nth, Object.entries(kindOf(kind).properties));
}

function requiredOnly(kind: KindName): Fact {
  const required = Object.entries(kindOf(kind).properties).filter(([, property]) => property.required);
  return factWith(kind, 'required.only:1', 0, required);
}

function factWith(
  kind: KindName,
  key: string,
  nth: number,
  declared: readonly (readonly [string, PropertyDeclaration])[],
): Fact {
  const { idPrefix, unique } = kindOf(kind);
  const values: Properties = Object.fromEntries(
    declared.map(([field, property]) => [
      field,
      field === unique?.[0] ? ownTarget(kind, key).id : sampleOf(property, nth),
    ]),
  );
  return { kind, id: `${idPrefix}:${key}`, properties: values };
}

/** Where no two facts of a kind may agree in what they refer to, each refers to one of its own. */
function ownTarget(kind: KindName, key: string): Fact {
  return sample.site(`own-${kind}-${key}`);
}

/** Comes back the same, to the last character, by every way there is; for every kind that is declared. */
export function describeEveryProperty(place: StorePlace): void {
  describe('every property of every kind', () => {
    const VARIANTS = Math.max(TEXTS.length, NUMBERS.length);
    const facts = KIND_NAMES.flatMap((kind) => [
      requiredOnly(kind),
      ...Array.from({ length: VARIANTS }, (_, nth) => everyProperty(kind, nth)),
    ]);
    const owned = facts.flatMap(({ kind, id }) =>
      kindOf(kind).unique ? [ownTarget(kind, id.slice(id.indexOf(':') + 1))] : [],
    );
    const all = [...targets, ...owned, ...facts];
    const at = sharedStore(place, (store) => apply(store, all.map(put)));
    const plain = ({ kind, id, properties }: Fact) => ({ kind, id, properties });

    test('by id, in the order of the ids', async () => {
      const ids = facts.map(({ id }) => id).reverse();
      const stored = await at.store.get(ids);
      expect(stored.map((fact) => fact && plain(fact))).toEqual(facts.map(plain).reverse());
      for (const fact of stored) {
        expect(fact).toMatchObject({
          version: 1,
          recordedRevision: 1,
          retractedRevision: null,
          retractedByName: false,
          provenance: null,
          asImported: false,
        });
      }
    });

    test.each(KIND_NAMES)('in the list, the stream and the history: %s', async (kind) => {
      const wanted = all.filter((fact) => fact.kind === kind).map(plain);
      const byId = (given: readonly Fact[]) => new Map(given.map((fact) => [fact.id, plain(fact)]));
      const { facts: listed, hasMore } = await at.store.list({ kind, limit: 1_000 });
      expect(hasMore).toBe(false);
      expect(byId(listed)).toEqual(byId(wanted));
      expect(await at.store.count({ kind })).toBe(wanted.length);
      const streamed = await collect(at.store.stream([kind]));
      expect(streamed).toHaveLength(wanted.length);
      expect(byId(streamed)).toEqual(byId(wanted));
      for (const fact of wanted.slice(-3)) {
        expect((await at.store.history(fact.id)).map(plain)).toEqual([fact]);
      }
    });

    test('in the log', async () => {
      const [entry] = await collect(at.store.changes(0));
      const recorded = entry?.effects.map((effect) => ('fact' in effect ? effect.fact : null));
      expect(new Set(recorded?.map((fact) => fact?.id)).size).toBe(all.length);
      for (const fact of facts) expect(recorded).toContainEqual(plain(fact));
    });

    test('after closing and opening again', async () => {
      const again = await place.reopen();
      try {
        const stored = await again.get(facts.map(({ id }) => id));
        expect(stored.map((fact) => fact && plain(fact))).toEqual(facts.map(plain));
      } finally {
        await again.close();
      }
    });
  });
}
