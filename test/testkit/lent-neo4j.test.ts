import { expect, test } from 'vitest';
import { LentNeo4j } from './lent-neo4j.ts';
import type { SharedNeo4j } from './shared-neo4j.ts';

/** Servers that are numbered as they start; what starts at once, and what still runs, is counted. */
class Numbered {
  started = 0;
  stopped = 0;
  startingAtOnce = 0;
  #starting = 0;

  readonly open = async (): Promise<SharedNeo4j> => {
    this.started += 1;
    const uri = `bolt://${this.started}`;
    this.#starting += 1;
    this.startingAtOnce = Math.max(this.startingAtOnce, this.#starting);
    await new Promise((resolve) => setTimeout(resolve, 5));
    this.#starting -= 1;
    const stop = async () => {
      this.stopped += 1;
    };
    return { address: { uri, user: 'neo4j', password: 'one of eight' }, stop };
  };
}

test('each server has one borrower at a time, and whoever waited first is served first', async () => {
  const servers = new Numbered();
  const lent = new LentNeo4j(2, servers.open);
  const [first, second] = await Promise.all([lent.borrow(), lent.borrow()]);
  expect([first.address.uri, second.address.uri]).toEqual(['bolt://1', 'bolt://2']);
  const served: string[] = [];
  const waiting = ['third', 'fourth'].map(async (name) => {
    const loan = await lent.borrow();
    served.push(`${name} ${loan.address.uri}`);
    return loan;
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(served).toEqual([]);
  second.giveBack();
  // Given back once, whatever is called again.
  second.giveBack();
  const third = await waiting[0];
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(served).toEqual(['third bolt://2']);
  third?.giveBack();
  await waiting[1];
  expect(served).toEqual(['third bolt://2', 'fourth bolt://2']);
  expect(servers.started).toBe(2);
});

test('a server that is free is lent again before another starts', async () => {
  const servers = new Numbered();
  const lent = new LentNeo4j(2, servers.open);
  for (let round = 0; round < 3; round += 1) (await lent.borrow()).giveBack();
  expect(servers.started).toBe(1);
});

test('servers start one after another, and all are stopped in the end, lent or not', async () => {
  const servers = new Numbered();
  const lent = new LentNeo4j(3, servers.open);
  const loans = await Promise.all([lent.borrow(), lent.borrow(), lent.borrow()]);
  loans[0].giveBack();
  expect(servers.startingAtOnce).toBe(1);
  await lent.stop();
  expect([servers.started, servers.stopped]).toEqual([3, 3]);
});

test('where none can be started everybody is told, and nobody waits', async () => {
  const lent = new LentNeo4j(2, async () => {
    throw new Error('no Java');
  });
  const asked = Array.from({ length: 4 }, () => lent.borrow());
  for (const loan of asked) await expect(loan).rejects.toThrow('no Java');
  await lent.stop();
});
