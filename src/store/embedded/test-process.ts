/**
 * A process for the tests to kill. It writes one changeset after another into a store file, and says on standard
 * output which have been acknowledged; or notes reads, three at a time; or restores half a log and then waits.
 *
 * Arguments: `write FILE NAME COUNT`, `note FILE NAME COUNT`, `restore FILE FROM`, `leave FILE`.
 */
import { setTimeout } from 'node:timers/promises';
import { fact } from '../facts.ts';
import { openEmbeddedStore } from './index.ts';

const [, , task, file = '', name = '', count = '0'] = process.argv;
const say = (line: string) => process.stdout.write(`${line}\n`);

const store = await openEmbeddedStore({ file });
if (task === 'write') {
  for (let number = 1; number <= Number(count); number += 1) {
    const { revision } = await store.apply(changesetOf(number));
    say(`${number} ${revision}`);
  }
  await store.close();
} else if (task === 'note') {
  for (let number = 1; number <= Number(count); number += 1) {
    const about = Array.from({ length: 50 }, (_, index) => `person:${name}:${number}-${index}`);
    const note = { who: name, what: 'Person.name', about, requestId: String(number), operation: null };
    const { number: last } = await store.noteAccess([note, note, note]);
    say(`${number} ${last}`);
  }
  await store.close();
} else if (task === 'restore') {
  const source = await openEmbeddedStore({ file: name });
  await store.restore(firstHalf());
  async function* firstHalf() {
    const { number } = await source.revision();
    for await (const entry of source.changes(0)) {
      if (entry.revision > number / 2) {
        say('half');
        await setTimeout(600_000);
      }
      yield entry;
    }
  }
} else {
  // Ends without closing: an open store by itself keeps no process alive.
  say(String((await store.revision()).number));
}

function changesetOf(number: number) {
  return {
    id: `${name}-${number}`,
    author: 'test',
    reason: 'test',
    operations: Array.from({ length: 20 }, (_, index) => ({
      op: 'put' as const,
      fact: fact('MineSite', `mine-site:${name}:${number}-${index}`, {
        name: `${name} ${number}`,
        country: 'CD',
      }),
    })),
  };
}
