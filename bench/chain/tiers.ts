import type { KindName } from '../../src/store/kinds/index.ts';

/** Stages of the made-up chain, from the ground to the company, with what links leave them. */
export interface Tier {
  readonly name: string;
  readonly kind: KindName;
  /** Of all nodes. */
  readonly share: number;
  /** Of all links, those that leave this stage. */
  readonly linkShare: number;
  /** Of the links that leave it, those that go to each stage. Its own stage: resale, and so cycles. */
  readonly to: Readonly<Record<string, number>>;
  /** Minerals that a node deals in: fewest and most. */
  readonly minerals: readonly [number, number];
  /** Whether it sells in its own region, or to everyone. */
  readonly neighbourhood: 'region' | 'world';
  /** Of the links that leave it, those whose places are known. */
  readonly placesKnown: number;
}

export const TIERS: readonly Tier[] = [
  {
    name: 'mines',
    kind: 'MineSite',
    share: 0.35,
    linkShare: 0.16,
    to: { traders: 1 },
    minerals: [1, 2],
    neighbourhood: 'region',
    placesKnown: 0.6,
  },
  {
    name: 'traders',
    kind: 'Trader',
    share: 0.25,
    linkShare: 0.36,
    to: { traders: 0.4, exporters: 0.6 },
    minerals: [1, 3],
    neighbourhood: 'region',
    placesKnown: 0.6,
  },
  {
    name: 'exporters',
    kind: 'Trader',
    share: 0.08,
    linkShare: 0.18,
    to: { exporters: 0.35, smelters: 0.65 },
    minerals: [1, 3],
    neighbourhood: 'world',
    placesKnown: 0.4,
  },
  {
    name: 'smelters',
    kind: 'Smelter',
    share: 0.02,
    linkShare: 0.12,
    to: { refiners: 0.3, makers: 0.7 },
    minerals: [1, 2],
    neighbourhood: 'world',
    placesKnown: 0.1,
  },
  {
    name: 'refiners',
    kind: 'Smelter',
    share: 0.01,
    linkShare: 0.05,
    to: { makers: 1 },
    minerals: [1, 2],
    neighbourhood: 'world',
    placesKnown: 0.1,
  },
  {
    name: 'makers',
    kind: 'Supplier',
    share: 0.12,
    linkShare: 0.1,
    to: { makers: 0.15, suppliers: 0.85 },
    minerals: [1, 4],
    neighbourhood: 'world',
    placesKnown: 0,
  },
  {
    name: 'suppliers',
    kind: 'Supplier',
    share: 0.17,
    linkShare: 0.03,
    to: { suppliers: 0.6, company: 0.4 },
    minerals: [2, 5],
    neighbourhood: 'world',
    placesKnown: 0,
  },
  {
    name: 'company',
    kind: 'Company',
    share: 0,
    linkShare: 0,
    to: {},
    minerals: [6, 6],
    neighbourhood: 'world',
    placesKnown: 0,
  },
];

/** Minerals of the made-up chain, six of those that the policy names. */
export const MINERALS = ['cobalt', 'copper', 'gold', 'tantalum', 'tin', 'tungsten'] as const;
