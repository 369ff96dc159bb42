import { describe, expect, it } from 'vitest';
import { bar } from './progress.ts';

describe('a progress bar', () => {
  it.each([
    [0, 200, '░'.repeat(30)],
    [100, 200, '█'.repeat(15) + '░'.repeat(15)],
    [200, 200, '█'.repeat(30)],
    [300, 200, '█'.repeat(30)],
  ])('%i of %i', (done, total, blocks) => {
    expect(bar(done, total)).toBe(`${blocks} ${done} / ${total}`);
  });

  it('is a count where the total is not known', () => {
    expect(bar(12_345)).toBe('12,345');
    expect(bar(0, 0)).toBe('0');
  });
});
