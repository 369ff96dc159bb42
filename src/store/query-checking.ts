import { type Bilingual, badInput, type InputIssue, OretraceError, shown } from './errors.ts';

export const NOT_ACCEPTED: Bilingual = { en: 'cannot be taken', zh: '无法接受' };

export const NOT_A_KIND: Bilingual = { en: 'is not a kind', zh: '不是已知的类型' };

export const NOT_SEARCHED: Bilingual = { en: 'has no words to search', zh: '没有可供搜索的文字' };

export function checking<T>(read: (issues: InputIssue[]) => T): T {
  const issues: InputIssue[] = [];
  const result = read(issues);
  if (issues.length > 0) throw badInput(issues);
  return result;
}

export function issue(
  issues: InputIssue[],
  field: string,
  value: unknown,
  problem: Bilingual,
  accepted: Bilingual,
): void {
  issues.push({ field, value: shown(value), problem, accepted });
}

export function oneOf(names: readonly string[]): Bilingual {
  if (names.length === 0) return { en: 'nothing', zh: '无' };
  return { en: `one of ${names.join(', ')}`, zh: `${names.join('、')} 之一` };
}

export function tooMany(field: string, given: number, most: number): OretraceError {
  return new OretraceError('LIMIT_EXCEEDED', {
    en: `${field} holds ${given} entries; at most ${most} are taken at once: ask in several calls`,
    zh: `${field} 含 ${given} 项，一次最多 ${most} 项，请分次查询`,
  });
}
