import { readHistory, restoreHistory } from '../exchange/restoring.ts';
import { print } from './printing.ts';
import { runStep } from './progress.ts';
import { withStore } from './with-store.ts';

/** `oretrace restore FILE`: a bundle of history, or a backup of the embedded store. */
export async function restore(path: string): Promise<void> {
  const history = await readHistory(path);
  await withStore(async (store) => {
    const { number, digest } = await runStep({ en: 'Restoring', zh: '恢复' }, (advance) =>
      restoreHistory(store, history, advance),
    );
    const count = number.toLocaleString('en-US');
    print({
      en: `${path}: restored, ${count} revisions. Last digest: ${digest}`,
      zh: `${path}：已恢复，共 ${count} 次修订。最后摘要：${digest}`,
    });
  });
}
