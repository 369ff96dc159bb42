import { describe, expect, it, test } from 'vitest';
import { NONE } from '../engine/types.ts';
import { compareIds, IdTable } from './id-table.ts';

const ids = Array.from({ length: 30_000 }, (_, index) => {
  const spread = (index * 7_919) % 30_000;
  const name = ['Ωmega', '金矿', 'plain', 'a-rather-long-name-that-fills-the-chunks-sooner'][index % 4];
  return `supply-link:test:${name}${spread}`;
});

describe('a table of ids', () => {
  it('numbers them in order of arrival, once each, and gives them back', () => {
    const table = new IdTable();
    expect(ids.map((id) => table.add(id))).toEqual(ids.map((_, index) => index));
    expect(ids.map((id) => table.add(id))).toEqual(ids.map((_, index) => index));
    expect(table.size).toBe(ids.length);
    for (const [index, id] of ids.entries()) {
      expect(table.find(id)).toBe(index);
      expect(table.idOf(index)).toBe(id);
    }
  });

  it('does not know ids that were never added, however like others or long', () => {
    const table = new IdTable();
    expect(table.find('mine-site:test:a')).toBe(NONE);
    table.add('mine-site:test:a');
    for (const id of ['', 'mine-site:test:', 'mine-site:test:aa', 'mine-site:test:b', 'x'.repeat(10_000)]) {
      expect(table.find(id)).toBe(NONE);
    }
    expect(() => table.add('x'.repeat(601))).toThrow(RangeError);
    expect(() => table.idOf(1)).toThrow('expected 0 to 0');
  });

  it('takes ids of the greatest length, over many chunks', () => {
    const table = new IdTable();
    const long = Array.from({ length: 2_000 }, (_, index) => `${'矿'.repeat(196)}${1_000 + index}`);
    for (const id of long) table.add(id);
    expect(long.map((_, index) => table.idOf(index))).toEqual(long);
  });

  it('compares them by code point, here and from what another thread is given', () => {
    const table = new IdTable();
    const few = ids.slice(0, 300).concat('supply-link:test:plain', 'supply-link:test:\uffee');
    for (const id of few) table.add(id);
    const shared = structuredClone(table.shared);
    const inOrder = few.map((_, index) => index).sort((a, b) => table.compare(a, b));
    expect(inOrder.map((index) => few[index])).toEqual([...few].sort());
    expect(few.map((_, index) => index).sort((a, b) => compareIds(shared, a, b))).toEqual(inOrder);
    expect(table.compare(3, 3)).toBe(0);
  });
});

test.each([0, 1, 4_000, 4_095, 4_096, 4_097, 9_000])(
  'a fork of %i ids and its origin know nothing of each other',
  (size) => {
    const table = new IdTable();
    const idAt = (index: number) => `mine-site:fork:${index} 矿 ${'x'.repeat(index % 40)}`;
    for (let index = 0; index < size; index += 1) table.add(idAt(index));
    const shared = table.shared;
    const fork = table.fork();
    // In turns, over the ends of chunks.
    const more = 6_000;
    for (let index = 0; index < more; index += 1) {
      expect(table.add(`origin:${index}`)).toBe(size + index);
      expect(fork.add(`fork:${index}`)).toBe(size + index);
    }
    expect([table.size, fork.size]).toEqual([size + more, size + more]);
    for (let index = 0; index < size; index += 1) {
      for (const one of [table, fork]) {
        expect(one.idOf(index)).toBe(idAt(index));
        expect(one.find(idAt(index))).toBe(index);
      }
    }
    for (let index = 0; index < more; index += 1) {
      expect(table.idOf(size + index)).toBe(`origin:${index}`);
      expect(fork.idOf(size + index)).toBe(`fork:${index}`);
    }
    expect(table.find('fork:0')).toBe(NONE);
    expect(fork.find('origin:0')).toBe(NONE);
    expect(fork.compare(size, size + 1)).toBeLessThan(0);
    expect(shared.bytes.every((chunk, index) => chunk === table.shared.bytes[index])).toBe(true);
    const untouched = table.fork();
    expect(untouched.shared).toBe(table.shared);
  },
);
