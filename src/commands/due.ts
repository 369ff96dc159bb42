import { writeFile } from 'node:fs/promises';
import { endOfPeriod } from '../cases/engine/calendar.ts';
import { calendarFile } from '../cases/inbox/calendar-file.ts';
import { digestLines } from '../cases/inbox/digest.ts';
import { digestText } from '../cases/inbox/digest-text.ts';
import { type DueAction, dueActions } from '../cases/inbox/due-actions.ts';
import { postDigest } from '../cases/inbox/posting.ts';
import { ChainLoaders } from '../chain/loaders.ts';
import { MergedNodes } from '../chain/merged-nodes.ts';
import { RowBudget } from '../chain/row-budget.ts';
import { policyOn, readByPolicies } from '../policy/current-policy.ts';
import { readPolicies } from '../policy/read-policies.ts';
import { isCalendarDay } from '../store/dates.ts';
import { badInput, shown } from '../store/errors.ts';
import { PastReadings } from '../store/past/past-readings.ts';
import { dayInShanghai } from '../trace/today.ts';
import { noteExport } from './noting-exports.ts';
import { print } from './printing.ts';
import { withStandingStore } from './with-store.ts';

export interface DueOptions {
  readonly asOf?: string;
  readonly assignee?: string;
  readonly calendar?: string;
  readonly post?: boolean;
}

/** Working days ahead within which what is coming is told. */
const AHEAD = 10;

/**
 * `oretrace due`: prints what is to be done, writes what has a last day to a calendar file, and posts all of it to the
 * configured address, as asked.
 */
export async function due(options: DueOptions): Promise<void> {
  const today = dayInShanghai(new Date());
  const asOf = dayIn(options.asOf ?? today);
  await withStandingStore(async (store, config) => {
    readByPolicies(readPolicies(config.policy));
    if (options.post && config.dueWebhook === null) throw noAddress();
    await noteExport(store, config, 'due');
    const readings = { mergedNodes: new MergedNodes(store), past: new PastReadings(store) };
    const loader = new ChainLoaders(store, new RowBudget(), readings);
    const { actions, complete } = await dueActions({ store, loaders: loader }, loader, asOf, today);
    const until = endOfPeriod(asOf, { length: AHEAD, unit: 'WORKING_DAY' }, policyOn(asOf).calendar);
    const told = actions.filter((action) => isTold(action, until, options.assignee));
    const lines = await digestLines(loader, told);
    print(digestText(asOf, lines));
    if (!complete) {
      print({
        en: 'Not everything was looked at: there are more open cases than one look takes.',
        zh: '未能查看全部：未结案件数超出单次查看的上限。',
      });
    }
    if (options.calendar !== undefined) await writeFile(options.calendar, calendarFile(lines, new Date()));
    if (options.post && config.dueWebhook !== null) {
      await postDigest(config.dueWebhook, {
        format: 'oretrace-due-actions',
        formatVersion: 1,
        asOf,
        complete,
        actions: lines,
      });
    }
  });
}

function isTold({ status, from, assignee }: DueAction, until: string, wanted: string | undefined): boolean {
  if (wanted !== undefined && assignee !== wanted) return false;
  return status !== 'COMING' || from <= until;
}

function dayIn(text: string): string {
  if (isCalendarDay(text)) return text;
  throw badInput([
    {
      field: '--as-of',
      value: shown(text),
      problem: { en: 'is not a day', zh: '不是日期' },
      accepted: { en: 'a day such as 2026-11-23', zh: '形如 2026-11-23 的日期' },
    },
  ]);
}

function noAddress() {
  return badInput([
    {
      field: '--post',
      value: 'true',
      problem: { en: 'names no address to post to', zh: '未指明发送地址' },
      accepted: { en: 'with ORETRACE_DUE_WEBHOOK set', zh: '须设置 ORETRACE_DUE_WEBHOOK' },
    },
  ]);
}
