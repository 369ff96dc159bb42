import { describe, expect, it } from 'vitest';
import { OretraceError } from '../store/errors.ts';
import { type CursorScope, Cursors } from './cursors.ts';

const scope: CursorScope = { field: 'mineSites', countries: ['CD'], text: undefined };

describe('cursors', () => {
  it('come back as they were written, whatever the key holds', () => {
    const key = ['清\u0001\uF8FF01f600 "quoted"', 3];
    expect(new Cursors(scope).read('after', new Cursors(scope).write(key), ['string', 'number'])).toEqual(
      key,
    );
  });

  it('do not depend on the order of arguments, nor on those left out', () => {
    const cursor = new Cursors(scope).write(['a']);
    const same = { text: null, countries: ['CD'], field: 'mineSites' };
    expect(new Cursors(same).read('after', cursor, ['string'])).toEqual(['a']);
  });

  it.each([
    ['another field', { ...scope, field: 'traders' }],
    ['another filter', { ...scope, countries: ['RW'] }],
    ['a filter more', { ...scope, text: 'x' }],
  ])('are refused by %s', (_, other) => {
    expect(() => new Cursors(other).read('after', new Cursors(scope).write(['a']), ['string'])).toThrow(
      'another query',
    );
  });

  it.each([
    ['', 'nothing'],
    ['!!!', 'no base64'],
    [Buffer.from('{}').toString('base64url'), 'no list'],
    [Buffer.from('[2,"x","a"]').toString('base64url'), 'another format'],
  ])('%s is none: %s', (cursor) => {
    expect(() => new Cursors(scope).read('before', cursor, ['string'])).toThrow(OretraceError);
    expect(() => new Cursors(scope).read('before', cursor, ['string'])).toThrow('before');
  });

  it('hold a key of the shape that is asked for', () => {
    const cursor = new Cursors(scope).write([1]);
    expect(() => new Cursors(scope).read('after', cursor, ['string'])).toThrow('is not a cursor');
    expect(() => new Cursors(scope).read('after', cursor, ['number', 'number'])).toThrow('is not a cursor');
  });
});
