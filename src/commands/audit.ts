import { verifyLog } from '../store/log-digest.ts';
import { EXIT, print } from './printing.ts';
import { withStore } from './with-store.ts';

/** `oretrace audit verify`: follows the chain of digests and names the first entry that does not hold. */
export async function verifyAudit(): Promise<void> {
  await withStore(async (store) => {
    const head = await store.revision();
    const { verified, digest, broken } = await verifyLog(store.changes(0));
    if (broken) {
      process.exitCode = EXIT.failed;
      print({
        en: `Broken at revision ${broken.revision}: ${broken.problem.en}. The ${verified} entries before it hold.`,
        zh: `摘要链在第 ${broken.revision} 号修订处断裂：${broken.problem.zh}。此前 ${verified} 条记录均完好。`,
      });
      return;
    }
    // What was recorded while the log was read may be in it or not; an entry cut off at the end must not go unseen.
    if (verified < head.number) {
      process.exitCode = EXIT.failed;
      print({
        en: `Broken at revision ${verified + 1}: the log ends before revision ${head.number}, where the store stands.`,
        zh: `摘要链在第 ${verified + 1} 号修订处断裂：日志止于数据库现处的第 ${head.number} 号修订之前。`,
      });
      return;
    }
    print({
      en: `All ${verified} entries of the change log hold. Last digest: ${digest}`,
      zh: `变更日志的 ${verified} 条记录全部完好。最后摘要：${digest}`,
    });
  });
}
