import { describe, expect, test } from 'vitest';
import { type Merging, mergedClasses } from './merged-classes.ts';

/** `b>a`: b is dropped, a is kept. */
function merges(...texts: string[]): Merging[] {
  return texts.map((text) => {
    const [dropped = '', kept = ''] = text.split('>');
    return { dropped, kept };
  });
}

describe('merged classes', () => {
  test('a node that no merge names is known as itself', () => {
    const classes = mergedClasses(merges('b>a'));
    expect(classes.knownAs('c')).toBe('c');
    expect(classes.idsKnownAs('c')).toEqual(['c']);
    expect(mergedClasses([]).knownAs('a')).toBe('a');
  });

  test('the dropped node is known as the kept one, over any number of merges', () => {
    const classes = mergedClasses(merges('b>c', 'a>b', 'e>c', 'y>x'));
    for (const id of ['a', 'b', 'c', 'e']) {
      expect(classes.knownAs(id)).toBe('c');
      expect(classes.idsKnownAs(id)).toEqual(['c', 'a', 'b', 'e']);
    }
    expect(classes.idsKnownAs('x')).toEqual(['x', 'y']);
    expect(classes.classes).toEqual([
      ['c', 'a', 'b', 'e'],
      ['x', 'y'],
    ]);
  });

  test('the kept node is first even where its id is not the least', () => {
    expect(mergedClasses(merges('a>z')).idsKnownAs('a')).toEqual(['z', 'a']);
  });

  test('a node dropped twice joins both: of those undropped, the least id', () => {
    const classes = mergedClasses(merges('a>y', 'a>x'));
    expect(classes.idsKnownAs('a')).toEqual(['x', 'a', 'y']);
    expect(classes.knownAs('y')).toBe('x');
  });

  test('a cycle drops all of its nodes: the least id of them, unless a node outside is undropped', () => {
    expect(mergedClasses(merges('c>b', 'b>c')).idsKnownAs('c')).toEqual(['b', 'c']);
    expect(mergedClasses(merges('c>b', 'b>c', 'b>z')).idsKnownAs('c')).toEqual(['z', 'b', 'c']);
    expect(mergedClasses(merges('c>b', 'b>c', 'a>b')).knownAs('a')).toBe('a');
  });

  test('a merge stated twice changes nothing; one of a node with itself drops it', () => {
    expect(mergedClasses(merges('b>a', 'b>a')).idsKnownAs('b')).toEqual(['a', 'b']);
    expect(mergedClasses(merges('a>a')).idsKnownAs('a')).toEqual(['a']);
    expect(mergedClasses(merges('z>z', 'a>z')).idsKnownAs('z')).toEqual(['a', 'z']);
  });

  test('ids are compared by code point, not by language', () => {
    expect(mergedClasses(merges('é>f', 'é>é2', 'Z>é2', 'Z>f')).idsKnownAs('f')).toEqual([
      'f',
      'Z',
      'é',
      'é2',
    ]);
  });

  test('the order of the merges never matters', () => {
    const stated = merges('d>c', 'c>b', 'b>d', 'a>e', 'e>f', 'a>g', 'h>g', 'k>k', 'b>m');
    const told = (order: readonly Merging[]) => {
      const classes = mergedClasses(order);
      return [...'abcdefghkm'].map((id) => classes.idsKnownAs(id));
    };
    const expected = told(stated);
    for (let shift = 1; shift < stated.length; shift += 1) {
      expect(told([...stated.slice(shift), ...stated.slice(0, shift)])).toEqual(expected);
    }
    expect(told([...stated].reverse())).toEqual(expected);
  });
});
