import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PropertyDeclaration } from '../../store/kinds/declaration.ts';
import { KIND_NAMES, kindOf } from '../../store/kinds/index.ts';
import { readCell, writeCell } from './cells.ts';
import { CHINESE_COLUMNS } from './column-names.ts';
import { columnsOf } from './columns.ts';

const property = (type: PropertyDeclaration['type']) => ({ type, description: '' }) as PropertyDeclaration;
const entry = fc.oneof(
  fc.string({ minLength: 1, unit: 'binary' }),
  fc.string({ minLength: 1, unit: fc.constantFrom(';', '；', '\\', ' ', '\n', '\u3000', 'a', '金') }),
);

describe('a cell', () => {
  it('reads back every list that it can hold, whatever is in the entries', () => {
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1 }), (list) => {
        expect(readCell(property('textList'), writeCell(property('textList'), list))).toEqual(list);
      }),
    );
  });

  it('reads back every text, number and mass to the letter', () => {
    const amount = fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }).map((kg) => kg + 0);
    const mass = fc
      .record(
        { mineral: fc.constantFrom('tin', 'rare_earths'), kgLow: amount, kgHigh: amount },
        { requiredKeys: ['mineral'] },
      )
      .filter(({ kgLow, kgHigh }) => kgLow !== undefined || kgHigh !== undefined);
    fc.assert(
      fc.property(entry, amount, fc.array(mass, { minLength: 1 }), (text, number, masses) => {
        for (const [type, value] of [
          ['text', text],
          ['number', number],
          ['masses', masses],
        ] as const) {
          expect(readCell(property(type), writeCell(property(type), value))).toEqual(value);
        }
      }),
    );
  });

  it.each<[PropertyDeclaration['type'], string, unknown]>([
    ['textList', ' a ; b；c ', ['a', 'b', 'c']],
    ['textList', 'a;;b;', ['a', 'b']],
    ['textList', 'a\\;b; c\\', ['a;b', 'c\\']],
    ['minerals', 'tin; gold', ['tin', 'gold']],
    ['masses', 'tin=120', [{ mineral: 'tin', kgLow: 120, kgHigh: 120 }]],
    [
      'masses',
      ' tin = 1 .. 2.5 ; gold=..3;copper=4.. ',
      [
        { mineral: 'tin', kgLow: 1, kgHigh: 2.5 },
        { mineral: 'gold', kgHigh: 3 },
        { mineral: 'copper', kgLow: 4 },
      ],
    ],
    ['masses', 'tin', 'tin'],
    ['masses', 'tin=1..2..3', 'tin=1..2..3'],
    ['masses', 'tin=many', 'tin=many'],
    ['boolean', 'TRUE', true],
    ['boolean', '否', false],
    ['boolean', '1', '1'],
    ['date', '2024/3/4', '2024-03-04'],
    ['date', ' 2024-03-04 ', '2024-03-04'],
    ['date', '4/3/2024', '4/3/2024'],
    ['number', '1e3', 1000],
    ['number', '1,000', '1,000'],
    ['number', '0x10', '0x10'],
    ['text', ' as it is ', ' as it is '],
    ['enum', ' TRADER ', 'TRADER'],
    ['text', '', undefined],
    ['number', '  ', undefined],
  ])('of type %s: %j', (type, cell, value) => {
    expect(readCell(property(type), cell)).toEqual(value);
  });
});

describe('column names', () => {
  const shared = KIND_NAMES.filter((kind) => kind !== 'ImportRun');
  it.each(shared)('%s: every column has a Chinese name of its own', (kind) => {
    const names = columnsOf(kind).map((name) => CHINESE_COLUMNS[name]);
    for (const name of names) expect(name).toMatch(/^\p{Script=Han}+$/u);
    expect(new Set(names).size).toBe(names.length);
    expect(Object.keys(kindOf(kind).properties)).not.toContain('id');
  });
});
