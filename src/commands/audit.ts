import { readMoment } from '../server/moments.ts';
import { type AccessFilter, verifyAccesses } from '../store/access-log.ts';
import type { LogEntry } from '../store/changesets.ts';
import type { Bilingual } from '../store/errors.ts';
import { KIND_NAMES } from '../store/kinds/index.ts';
import { type Disagreement, VersionsByLog } from '../store/log-agreement.ts';
import { verifyLog } from '../store/log-digest.ts';
import type { Store } from '../store/port.ts';
import { noteExport } from './noting-exports.ts';
import { EXIT, print } from './printing.ts';
import { withStandingStore, withStore } from './with-store.ts';

/** How often it is read anew when others write meanwhile. */
const READINGS = 5;

/**
 * `oretrace audit verify`: follows the chains of digests of the change log and of the access log, and names the first entry
 * of either that does not hold; holds the facts against what the change log amounts to, and names the first that differs.
 */
export async function verifyAudit(): Promise<void> {
  await withStore(async (store) => {
    for (const { sound, says } of [await audited(store), await auditedAccesses(store)]) {
      if (!sound) process.exitCode = EXIT.failed;
      print(says);
    }
  });
}

export interface AccessesOptions {
  readonly by?: string;
  readonly of?: string;
  readonly what?: string;
  readonly since?: string;
  readonly until?: string;
}

/** `oretrace audit accesses`: prints the access log, one entry a line, as JSON, oldest first; that it is read is noted in it. */
export async function printAccesses({ by, of, what, since, until }: AccessesOptions): Promise<void> {
  const filter: AccessFilter = {
    ...(by !== undefined && { who: by }),
    ...(of !== undefined && { about: of }),
    ...(what !== undefined && { what }),
    ...(since !== undefined && { since: readMoment(since) }),
    ...(until !== undefined && { until: readMoment(until) }),
  };
  await withStandingStore(async (store, config) => {
    await noteExport(store, config, 'audit accesses');
    for await (const entry of store.accesses(0, filter)) process.stdout.write(`${JSON.stringify(entry)}\n`);
  });
}

/** Follows the chain of a store's access log, and holds it against where it is known to have stood. */
export async function auditedAccesses(store: Store): Promise<Finding> {
  const { verified, digest, broken } = await verifyAccesses(store);
  if (broken) {
    return unsound({
      en: `The access log is broken at entry ${broken.number}: ${broken.problem.en}. The ${verified} entries before it hold.`,
      zh: `查阅日志在第 ${broken.number} 条处断裂：${broken.problem.zh}。此前 ${verified} 条记录均完好。`,
    });
  }
  return {
    sound: true,
    says: {
      en: `All ${verified} entries of the access log hold. Last digest: ${digest}`,
      zh: `查阅日志的 ${verified} 条记录全部完好。最后摘要：${digest}`,
    },
  };
}

export interface Finding {
  readonly sound: boolean;
  readonly says: Bilingual;
}

/** Follows the chain of digests of a store, and holds its facts against the log. */
export async function audited(store: Store): Promise<Finding> {
  for (let reading = 1; ; reading += 1) {
    const head = await store.revision();
    const versions = new VersionsByLog();
    const { verified, digest, broken } = await verifyLog(takenBy(versions, store.changes(0)));
    if (broken) {
      return unsound({
        en: `Broken at revision ${broken.revision}: ${broken.problem.en}. The ${verified} entries before it hold.`,
        zh: `摘要链在第 ${broken.revision} 号修订处断裂：${broken.problem.zh}。此前 ${verified} 条记录均完好。`,
      });
    }
    // What was recorded while the log was read may be in it or not; an entry cut off at the end must not go unseen.
    if (verified < head.number) {
      return unsound({
        en: `Broken at revision ${verified + 1}: the log ends before revision ${head.number}, where the store stands.`,
        zh: `摘要链在第 ${verified + 1} 号修订处断裂：其后的日志缺失，而存储已至第 ${head.number} 号修订。`,
      });
    }
    const differing = await versions.disagreement(store.streamVersions(KIND_NAMES));
    if (!differing) return sound(verified, digest);
    const { number } = await store.revision();
    if (number === verified) return unsound(differs(differing));
    if (reading === READINGS) {
      return unsound({
        en: `All ${verified} entries of the change log hold; facts could not be held against it, for others keep writing. Try again.`,
        zh: `变更日志的 ${verified} 条记录全部完好；但存储持续写入，未能核对事实，请稍后重试。`,
      });
    }
  }
}

function sound(verified: number, digest: string): Finding {
  return {
    sound: true,
    says: {
      en: `All ${verified} entries of the change log hold, and the facts are what they recorded. Last digest: ${digest}`,
      zh: `变更日志的 ${verified} 条记录全部完好，事实与之相符。最后摘要：${digest}`,
    },
  };
}

function unsound(says: Bilingual): Finding {
  return { sound: false, says };
}

function differs({ id, problem }: Disagreement): Bilingual {
  return {
    en: `The change log holds, but the facts were changed behind it: ${id} ${problem.en}.`,
    zh: `变更日志完好，但事实曾被绕过日志改动：${id} ${problem.zh}。`,
  };
}

async function* takenBy(versions: VersionsByLog, log: AsyncIterable<LogEntry>): AsyncGenerator<LogEntry> {
  for await (const entry of log) {
    versions.add(entry);
    yield entry;
  }
}
