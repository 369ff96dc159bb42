import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aChain } from '../../test/testkit/chain.ts';
import { openEmbeddedStore } from '../store/embedded/index.ts';
import type { Store } from '../store/port.ts';
import { associatedWith, type FoundAssociations, flagsAssociatedWith } from './association.ts';
import { ChainProjection } from './projection/projection.ts';
import type { Snapshot } from './projection/types.ts';

const PARTNERS = 5;

const story = aChain()
  .mine('Pit')
  .armedGroup('Group')
  .organisation('Hub')
  .route('Road')
  .relates('Pays', 'payment', 'Hub', 'Group', '2023-05-01..2023-05-31')
  // The same two once more, and a loop: neither leads any further.
  .relates('AffiliatedWith', 'again', 'Group', 'Hub')
  .relates('AffiliatedWith', 'itself', 'Hub', 'Hub')
  .flag('armed', { on: 'Pit', category: 'NSAG_SUPPORT', by: 'Group' }, '2023-06-01..')
  .flag('road', { on: 'Road', category: 'SECURITY_SITE_ROUTE_EXTORTION' });
for (let index = 0; index < PARTNERS; index += 1) {
  story.organisation(`Partner ${index}`).relates('PurchasesFrom', `deal ${index}`, `Partner ${index}`, 'Hub');
}

const folder = await mkdtemp(join(tmpdir(), 'oretrace-association-'));
let store: Store;
let snapshot: Snapshot;
beforeAll(async () => {
  store = await openEmbeddedStore({ file: join(folder, 'store.db') });
  await story.into(store);
  snapshot = await new ChainProjection(store).current();
});
afterAll(async () => {
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

/** `Partner 0 2: payment>deal 0 | again>deal 0`. */
function told({ associations }: FoundAssociations): string[] {
  const name = (id: string) => id.split(':').at(-1);
  return associations
    .map(({ associatedId, steps, chains }) => {
      const paths = chains.map((chain) => chain.steps.map(({ relation }) => name(relation.id)).join('>'));
      return `${name(associatedId)} ${steps}: ${paths.join(' | ')}`;
    })
    .sort();
}

function flagOf(name: string) {
  const flag = snapshot.flag(story.id(name));
  if (!flag) throw new Error(`${name} is not there`);
  return flag;
}

describe('association', () => {
  it('tells every chain: by either of two relations between the same, and no further than two steps', () => {
    const partners = Array.from(
      { length: PARTNERS },
      (_, index) => `partner-${index} 2: again>deal-${index} | payment>deal-${index}`,
    );
    expect(told(associatedWith(snapshot, flagOf('armed')))).toEqual(['hub 1: again | payment', ...partners]);
  });

  it('tells per relation whether it holds in the window', () => {
    const hub = associatedWith(snapshot, flagOf('armed')).associations.find(({ steps }) => steps === 1);
    expect(hub?.chains.map(({ inWindow }) => inWindow)).toEqual([true, false]);
    expect(hub?.inWindow).toBe(true);
  });

  it('a flag on a place without a perpetrator speaks of nobody', () => {
    expect(told(associatedWith(snapshot, flagOf('road')))).toEqual([]);
  });

  it('from the other end it is the same', () => {
    const { associations } = associatedWith(snapshot, flagOf('armed'));
    for (const one of associations) {
      const back = flagsAssociatedWith(snapshot, one.associatedId);
      expect(back).toEqual({ associations: [one], complete: true });
    }
    expect(flagsAssociatedWith(snapshot, story.id('Group')).associations).toEqual([]);
    expect(flagsAssociatedWith(snapshot, story.id('Road')).associations).toEqual([]);
  });

  it('says when there are more chains than are told', () => {
    const flag = flagOf('armed');
    const all = 2 + 2 * PARTNERS;
    const count = ({ associations }: FoundAssociations) =>
      associations.reduce((sum, { chains }) => sum + chains.length, 0);
    expect(associatedWith(snapshot, flag, all).complete).toBe(true);
    const cut = associatedWith(snapshot, flag, all - 1);
    expect([cut.complete, count(cut)]).toEqual([false, all - 1]);
    expect(flagsAssociatedWith(snapshot, story.id('Partner 0'), 1).complete).toBe(false);
  });
});
