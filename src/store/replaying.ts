import type { LogEntry } from './changesets.ts';
import { type Bilingual, OretraceError } from './errors.ts';
import type { StoredFact } from './facts.ts';
import { isKindName } from './kinds/index.ts';
import { readFact } from './validation.ts';

/** Ids of the facts that an entry has effects on: what to load before it is replayed. */
export function idsOfEffects(entry: LogEntry): readonly string[] {
  return entry.effects.map((effect) => ('fact' in effect ? effect.fact.id : effect.id));
}

/**
 * Checks that a log entry can follow on what the entries before it amount to. The chain of digests says that an entry
 * is what its author wrote, not that its author was a store.
 *
 * @param before last versions, before the entry, of the facts that it has effects on
 * @throws OretraceError BAD_USER_INPUT
 */
export function checkEffects(
  entry: LogEntry,
  before: ReadonlyMap<string, Pick<StoredFact, 'version' | 'retractedRevision'>>,
): void {
  const seen = new Set<string>();
  for (const [index, effect] of entry.effects.entries()) {
    const refuse = (problem: Bilingual): never => {
      throw new OretraceError('BAD_USER_INPUT', {
        en: `the log cannot be restored: revision ${entry.revision}, effects[${index}]: ${problem.en}`,
        zh: `无法恢复该变更日志：第 ${entry.revision} 号修订，effects[${index}]：${problem.zh}`,
      });
    };
    const states = effect.effect === 'recorded' || effect.effect === 'reinstated';
    const id = states
      ? readFact(effect.fact, `revision ${entry.revision}, effects[${index}].fact`).id
      : effect.id;
    if (seen.has(id)) refuse({ en: `${id} has two effects`, zh: `${id} 有两项效果` });
    seen.add(id);
    const last = before.get(id);
    const stands = last !== undefined && last.retractedRevision === null;
    if (states && effect.version !== (last?.version ?? 0) + 1) {
      refuse({
        en: `${id} has version ${last?.version ?? 0}, and ${effect.version} does not follow it`,
        zh: `${id} 现为第 ${last?.version ?? 0} 版，第 ${effect.version} 版与之不相衔接`,
      });
    }
    switch (effect.effect) {
      case 'recorded':
        if (last && !stands) refuse({ en: `${id} is retracted`, zh: `${id} 已被撤回` });
        break;
      case 'reinstated':
        if (!last || stands) refuse({ en: `${id} is not retracted`, zh: `${id} 未被撤回` });
        break;
      case 'retracted':
        if (!stands) refuse({ en: `${id} does not stand`, zh: `${id} 并非现行有效` });
        break;
      case 'marked':
        if (!last || stands) refuse({ en: `${id} is not retracted`, zh: `${id} 未被撤回` });
        break;
      default:
        refuse({ en: 'is of no known sort', zh: '种类未知' });
    }
    if (!states && !isKindName(effect.kind)) refuse({ en: 'is of no known kind', zh: '类型未知' });
  }
}
