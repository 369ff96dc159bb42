import type { Act } from './columns.ts';

/** What an act column says, in both languages. */
export const ACT_NAMES: Readonly<Record<Act, { readonly en: string; readonly zh: string }>> = {
  taxation: { en: 'taxation at the site', zh: '在矿址征税' },
  commerce_taxation: { en: 'taxation of trade', zh: '对交易征税' },
  entrance_taxation: { en: 'taxation at the entrance', zh: '在矿址入口征税' },
  pillaging: { en: 'pillaging', zh: '掠夺' },
  monopoly: { en: 'trade monopoly', zh: '垄断交易' },
  digging: { en: 'digging', zh: '自行挖掘' },
  pit_ownership: { en: 'pit ownership', zh: '占有矿坑' },
  buying_minerals: { en: 'buying minerals', zh: '购买矿产' },
  forced_labour: { en: 'forced labour', zh: '强迫劳动' },
};

/** Items as a list within a sentence, cut short where it would not fit a note. */
export function listed(items: readonly string[], separator: string, longest: number): string {
  let text = '';
  for (const [index, item] of items.entries()) {
    const next = index === 0 ? item : `${text}${separator}${item}`;
    if (next.length > longest) return `${text}${separator}… (+${items.length - index})`;
    text = next;
  }
  return text;
}

/** A name within a Chinese sentence: set off by spaces where it ends in Latin letters or figures. */
export function setInChinese(name: string): string {
  const latin = /[\p{Script=Latin}\p{N}]/u;
  const before = latin.test(name.at(0) ?? '') ? ' ' : '';
  const after = latin.test(name.at(-1) ?? '') ? ' ' : '';
  return `${before}${name}${after}`;
}
