import type { Language } from './context.ts';

/**
 * The language that an `Accept-Language` header prefers: Chinese of any script or region, else English.
 *
 * @param header such as `zh-CN,zh;q=0.9,en;q=0.8`; absent means English
 */
export function preferredLanguage(header: string | undefined): Language {
  const wanted = (header ?? '')
    .split(',')
    .map((part) =>
      /^\s*(zh|en|\*)(?:-[A-Za-z0-9-]*)?\s*(?:;\s*q\s*=\s*([01](?:\.\d{0,3})?))?\s*$/i.exec(part),
    )
    .filter((match) => match !== null)
    .map((match) => ({ language: match[1]?.toLowerCase(), weight: Number(match[2] ?? 1) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  return wanted[0]?.language === 'zh' ? 'zh' : 'en';
}
