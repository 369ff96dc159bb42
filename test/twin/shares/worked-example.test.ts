import { describe, expect, it } from 'vitest';
import type { PoolName, ShareCase, ShareLink, ShareSource } from './case.ts';
import { Answered, difference } from './difference.ts';
import { SharesTwin } from './twin.ts';

const YEAR = { first: 0, last: 9 };
const tin = (node: string): PoolName => ({ node, mineral: 'tin' });

function link(from: string, to: string, low?: number, high = low): ShareLink {
  return {
    id: `${from}→${to}`,
    from,
    to,
    minerals: ['tin'],
    masses: low === undefined ? [] : [{ mineral: 'tin', low, ...(high !== undefined && { high }) }],
    ...YEAR,
    standing: 'now',
    isAppended: false,
  };
}

function source(node: string, low: number, clean: number): ShareSource {
  return { number: 0, ...tin(node), low, high: low, clean, ...YEAR, isMiningFigure: false };
}

/** The example of the definitions. */
const EXAMPLE: ShareCase = {
  nodes: ['M', 'N', 'T', 'S', 'C', 'R'],
  minerals: ['tin'],
  mines: ['M', 'N'],
  links: [
    link('M', 'T', 30),
    link('N', 'T', 50),
    link('T', 'S', 80),
    link('N', 'S', 100),
    link('R', 'S', 20),
    link('S', 'C', 200),
    link('C', 'R', 20),
  ],
  sources: [source('T', 20, 0)],
  conversions: [],
  taints: [{ link: 'M→T', first: null, last: null, minerals: null }],
  period: YEAR,
  wanted: [tin('C'), tin('R')],
};

function withLink(asked: ShareCase, changed: ShareLink): ShareCase {
  return { ...asked, links: asked.links.map((one) => (one.id === changed.id ? changed : one)) };
}

function endsOf(asked: ShareCase, node: string): Record<string, [number, number]> {
  expect(difference(asked, new SharesTwin(asked))).toBeNull();
  const answered = new Answered(asked);
  const pool = answered.poolOf(tin(node));
  const { shares } = answered;
  return Object.fromEntries(
    (['tainted', 'clean', 'unknown'] as const).map((part) => [
      part,
      [shares[`${part}Low`][pool] as number, shares[`${part}High`][pool] as number],
    ]),
  );
}

function expectEnds(
  ends: Record<string, [number, number]>,
  right: Record<string, number | [number, number]>,
) {
  for (const [part, value] of Object.entries(right)) {
    const [low, high] = typeof value === 'number' ? [value, value] : value;
    expect(ends[part]?.[0], `least ${part}`).toBeCloseTo(low, 9);
    expect(ends[part]?.[1], `most ${part}`).toBeCloseTo(high, 9);
  }
}

describe('the worked example, from links and sources', () => {
  it('has one share for each part where all masses are known', () => {
    expectEnds(endsOf(EXAMPLE, 'T'), { tainted: 3 / 10, unknown: 1 / 5, clean: 1 / 2 });
    for (const node of ['S', 'C', 'R']) {
      expectEnds(endsOf(EXAMPLE, node), { tainted: 2 / 15, unknown: 4 / 45, clean: 7 / 9 });
    }
    expectEnds(endsOf(EXAMPLE, 'N'), { tainted: 0, clean: 1, unknown: 0 });
  });

  it('has a share between two ends where one mass is', () => {
    const asked = withLink(EXAMPLE, link('M', 'T', 10, 60));
    expectEnds(endsOf(asked, 'C'), { tainted: [1 / 18, 8 / 39] });
  });

  it('has the same shares over half of the year: every mass is half as much', () => {
    const asked = { ...EXAMPLE, period: { first: 0, last: 4 } };
    expectEnds(endsOf(asked, 'C'), { tainted: 2 / 15, unknown: 4 / 45, clean: 7 / 9 });
  });

  it('counts a day once, however many flags there are of it', () => {
    const window = (first: number, last: number) => ({ link: 'M→T', first, last, minerals: null });
    const asked = { ...EXAMPLE, taints: [window(0, 3), window(2, 4), window(2, 2)] };
    expectEnds(endsOf(asked, 'T'), { tainted: (3 / 10) * (5 / 10), clean: 13 / 20 });
  });

  it('takes for granted that mines have mined what they let out; not that of the one whose material is all tainted', () => {
    const told = new Answered(EXAMPLE).grounds([tin('C')]);
    expect(told).toEqual({ grounds: ['MINED_UNCOVERED of N'], unknownOrigins: [] });
    const oneWindow = { ...EXAMPLE, taints: [{ link: 'M→T', first: 0, last: 3, minerals: null }] };
    expect(new Answered(oneWindow).grounds([tin('C')]).grounds).toEqual([
      'MINED_UNCOVERED of M',
      'MINED_UNCOVERED of N',
    ]);
  });

  it('tells what leaves beyond what comes in', () => {
    const asked = withLink(EXAMPLE, link('T', 'S', 130));
    expectEnds(endsOf(asked, 'T'), { tainted: 3 / 13, unknown: 5 / 13, clean: 5 / 13 });
    const told = new Answered(asked).grounds([tin('C')]);
    expect(told.unknownOrigins).toEqual([{ pool: 'T tin', least: 30, most: 30 }]);
  });

  it('takes an unweighed link for granted neither as nothing nor as all', () => {
    const asked = withLink(EXAMPLE, link('M', 'T'));
    expectEnds(endsOf(asked, 'T'), { tainted: [0, 1] });
    expect(new Answered(asked).grounds([tin('T')]).grounds).toContain('LINK_MASS_UNKNOWN of M→T');
  });
});
