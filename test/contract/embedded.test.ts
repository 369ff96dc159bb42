import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { openEmbeddedStore } from '../../src/store/embedded/index.ts';
import type { StorePlace } from './place.ts';
import { describeStore } from './store-contract.ts';

const folder = await mkdtemp(join(tmpdir(), 'oretrace-contract-'));
let opened = 0;
const file = () => join(folder, `${opened}.db`);

const place: StorePlace = {
  casesPerHundred: 100,
  async open(options = {}) {
    for (const suffix of ['', '-wal', '-shm']) await rm(file() + suffix, { force: true });
    opened += 1;
    return openEmbeddedStore({ file: file(), ...options });
  },
  reopen: (options = {}) => openEmbeddedStore({ file: file(), ...options }),
  async tamper(revision, author) {
    const database = new Database(file());
    database
      .prepare("UPDATE changelog SET entry = json_set(entry, '$.author', ?) WHERE revision = ?")
      .run([author, revision]);
    database.close();
  },
  async tamperAccess(tampering) {
    const database = new Database(file());
    if ('alter' in tampering) {
      const { alter, who } = tampering;
      database.prepare('UPDATE access SET who = ? WHERE number = ?').run([who, alter]);
    } else if ('remove' in tampering) {
      database.prepare('DELETE FROM access WHERE number = ?').run([tampering.remove]);
    } else if ('renumber' in tampering) {
      const { renumber, as } = tampering;
      database.prepare('UPDATE access SET number = ? WHERE number = ?').run([as, renumber]);
    } else {
      const { number, at, who, what, about, requestId, operation, previousDigest, digest } = tampering.add;
      database
        .prepare('INSERT INTO access VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)')
        .run([number, at, who, what, JSON.stringify(about), requestId, operation, previousDigest, digest]);
    }
    database.close();
  },
  destroy: () => rm(folder, { recursive: true, force: true }),
};

describeStore('embedded', place);
