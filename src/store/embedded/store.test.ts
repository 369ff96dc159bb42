import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Operation } from '../changesets.ts';
import { fact } from '../facts.ts';
import type { Store } from '../port.ts';
import { openEmbeddedStore } from './index.ts';

let folder: string;
let file: string;
let opened: Store[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'embedded-'));
  file = join(folder, 'store.db');
  opened = [];
});

afterEach(async () => {
  for (const store of opened) await store.close();
  await rm(folder, { recursive: true });
});

async function open(): Promise<Store> {
  const store = await openEmbeddedStore({ file });
  opened.push(store);
  return store;
}

function site(key: string, name = `Site ${key}`): Operation {
  return {
    op: 'put',
    fact: fact('MineSite', `mine-site:test:${key}`, { name, country: 'CD', minerals: ['tin'] }),
  };
}

const write = (id: string, ...operations: Operation[]) => ({
  id,
  author: 'test',
  reason: 'test',
  operations,
});

describe('the embedded store', () => {
  it('gives back what was recorded, after closing and reopening, from one file', async () => {
    const first = await open();
    await first.apply(write('one', site('a'), site('b', '壹号矿')));
    const revision = await first.revision();
    await first.close();
    expect(await readdir(folder)).toEqual(['store.db']);

    const second = await open();
    expect(await second.revision()).toEqual(revision);
    const page = await second.list({
      kind: 'MineSite',
      filters: [{ field: 'minerals', in: ['tin'] }],
      limit: 10,
    });
    expect(page.facts.map(({ id }) => id)).toEqual(['mine-site:test:a', 'mine-site:test:b']);
    const found = await second.search({ text: '壹号', limit: 10 });
    expect(found.hits.map(({ id, rank }) => [id, rank])).toEqual([['mine-site:test:b', 1]]);
  });
});
