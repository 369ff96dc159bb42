import { writeFactsBundle, writeHistoryBundle } from '../exchange/bundle/write.ts';
import { writeTables } from '../exchange/csv/write.ts';
import { refuseExisting } from '../exchange/line-writer.ts';
import { noteExport } from './noting-exports.ts';
import { print } from './printing.ts';
import { runStep } from './progress.ts';
import { withStandingStore } from './with-store.ts';

export interface ExportBundleOptions {
  readonly history?: boolean;
}

/** `oretrace export bundle FILE` */
export async function exportBundle(path: string, { history = false }: ExportBundleOptions): Promise<void> {
  refuseExisting(path);
  await withStandingStore(async (store, config) => {
    await noteExport(store, config, history ? 'export history' : 'export bundle');
    const write = history ? writeHistoryBundle : writeFactsBundle;
    const { lines, revision } = await runStep({ en: 'Writing', zh: '写出' }, (advance) =>
      write(store, path, { onProgress: advance }),
    );
    const count = lines.toLocaleString('en-US');
    const at = revision.number.toLocaleString('en-US');
    print(
      history
        ? {
            en: `${path}: the whole history, ${count} revisions. Last digest: ${revision.digest}`,
            zh: `${path}：完整变更历史，共 ${count} 次修订。最后摘要：${revision.digest}`,
          }
        : {
            en: `${path}: ${count} facts, as they stood at revision ${at}; without their history (--history writes it)`,
            zh: `${path}：第 ${at} 号修订时现行有效的事实 ${count} 条，不含变更历史（--history 可一并写出）`,
          },
    );
  });
}

/** `oretrace export csv FOLDER` */
export async function exportTables(folder: string): Promise<void> {
  refuseExisting(folder);
  await withStandingStore(async (store, config) => {
    await noteExport(store, config, 'export csv');
    const { files, rows, revision } = await runStep({ en: 'Writing', zh: '写出' }, (advance) =>
      writeTables(store, folder, { onProgress: advance }),
    );
    const [count, at] = [rows, revision.number].map((number) => number.toLocaleString('en-US'));
    print({
      en: `${folder}: ${count} facts in ${files.length} tables, as they stood at revision ${at}`,
      zh: `${folder}：第 ${at} 号修订时现行有效的事实 ${count} 条，共 ${files.length} 个表格`,
    });
  });
}
