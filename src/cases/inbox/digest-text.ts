import { ROLES } from '../../access/roles.ts';
import type { Bilingual } from '../../store/errors.ts';
import type { Day } from '../engine/types.ts';
import type { DigestLine } from './digest.ts';

const HEADINGS = {
  OVERDUE: { en: 'Overdue', zh: '逾期' },
  DUE: { en: 'To be done', zh: '待办' },
  COMING: { en: 'Coming', zh: '即将到期' },
} as const;

/** What is to be done on a day, as text to be read: one line a thing, in each language. */
export function digestText(asOf: Day, lines: readonly DigestLine[]): Bilingual {
  if (lines.length === 0) {
    return { en: `Nothing is to be done on ${asOf}.`, zh: `${asOf} 没有待办事项。` };
  }
  const parts = (['OVERDUE', 'DUE', 'COMING'] as const).flatMap((status) => {
    const some = lines.filter((line) => line.status === status);
    return some.length === 0 ? [] : [{ heading: HEADINGS[status], some }];
  });
  return {
    en: parts
      .map(({ heading, some }) =>
        [`${heading.en} on ${asOf}: ${some.length}`, ...some.map(inEnglish)].join('\n'),
      )
      .join('\n'),
    zh: parts
      .map(({ heading, some }) =>
        [`${asOf} ${heading.zh}：${some.length} 项`, ...some.map(inChinese)].join('\n'),
      )
      .join('\n'),
  };
}

function inEnglish({ what, about, dueOn, assignee, role, escalatedTo }: DigestLine): string {
  const by = dueOn === null ? '' : `, by ${dueOn}`;
  const who = assignee ?? ROLES[role].name.toLowerCase();
  const escalated = escalatedTo === null ? '' : `; escalated to ${ROLES[escalatedTo].name.toLowerCase()}`;
  return `- ${about.en}: ${what.en}${by} (${who}${escalated})`;
}

function inChinese({ what, about, dueOn, assignee, role, escalatedTo }: DigestLine): string {
  const by = dueOn === null ? '' : `，期限 ${dueOn}`;
  const who = assignee ?? ROLES[role].nameZh;
  const escalated = escalatedTo === null ? '' : `；已上报${ROLES[escalatedTo].nameZh}`;
  return `- ${about.zh}：${what.zh}${by}（${who}${escalated}）`;
}
