import type { Policies } from '../policy/policies.ts';
import { readPolicies } from '../policy/read-policies.ts';
import type { Policy } from '../policy/types.ts';
import { dayInZone } from '../trace/today.ts';
import { print } from './printing.ts';

/**
 * `oretrace validate policy PATH`: says everything that is wrong with a policy file or with a folder of the versions of
 * one; of good ones which is in force when, on which days none is, and what else their owner should know. Touches no
 * store.
 */
export function validatePolicy(path: string): void {
  const policies = readPolicies(path, 'policy');
  for (const policy of policies.versions) print(versionInWords(policy));
  for (const { from, to, readBy } of policies.gaps) {
    print({
      en: `No version is in force from ${from} to ${to}; version ${readBy.version} goes on to be read by.`,
      zh: `${from} 至 ${to} 无有效版本；其间沿用版本 ${readBy.version}。`,
    });
  }
  for (const policy of policies.versions) tellOfClauses(policy, policies);
  tellOfHolidays(policies);
}

function versionInWords(policy: Policy) {
  const { id, version, inForceFrom, inForceTo, clauses, settings } = policy;
  const set = settings.filter(({ setByOwner }) => setByOwner).map(({ code }) => code);
  return {
    en: `${id}, version ${version}: in force ${inForceFrom ?? '…'} to ${inForceTo ?? '…'}, ${clauses.length} clauses and items. Set by the owner: ${set.join(', ') || 'nothing'}.`,
    zh: `${id}，版本 ${version}：有效期 ${inForceFrom ?? '…'} 至 ${inForceTo ?? '…'}，条款及分项 ${clauses.length} 个。所有者设定：${set.join('、') || '无'}。`,
  };
}

/** Cases go by the ids of clauses: one that a version lacks is no clause on its days. */
function tellOfClauses(policy: Policy, { versions }: Policies): void {
  const ids = new Set(policy.clauses.map(({ id }) => id));
  const others = versions.flatMap(({ clauses }) => clauses.map(({ id }) => id));
  const lacking = [...new Set(others)].filter((id) => !ids.has(id));
  if (lacking.length === 0) return;
  print({
    en: `Version ${policy.version} lacks clauses that another version has: ${lacking.join(', ')}.`,
    zh: `版本 ${policy.version} 缺少其他版本的条款：${lacking.join('、')}。`,
  });
}

function tellOfHolidays({ versions }: Policies): void {
  const last = versions.at(-1) ?? versions[0];
  const { known } = last.calendar;
  const today = dayInZone(new Date(), last.timeZone);
  if (known !== null && today <= known.to) {
    print({
      en: `Holidays are known from ${known.from} to ${known.to}; beyond, only weekends are left out of working days.`,
      zh: `已列明 ${known.from} 至 ${known.to} 的节假日；此外计算工作日仅扣除周末。`,
    });
    return;
  }
  print({
    en: 'No holidays are known for today or later: only weekends are left out of working days.',
    zh: '未列明今日及以后的节假日：计算工作日仅扣除周末。',
  });
}
