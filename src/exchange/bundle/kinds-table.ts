import type { Bilingual } from '../../store/errors.ts';
import type { KindDeclaration, NumberProperty, PropertyDeclaration } from '../../store/kinds/declaration.ts';
import { MAX_LIST, MAX_TEXT } from '../../store/kinds/declaration.ts';
import { KIND_NAMES, type KindName, kindOf } from '../../store/kinds/index.ts';
import { KIND_TERMS } from '../../store/kinds/terms.ts';
import { CHINESE_COLUMNS } from '../csv/column-names.ts';
import { KINDS_NOT_IN_BUNDLES } from './format.ts';

/** The part of docs/bundle.md that says which kinds and properties there are, made from their declarations. */
export function kindsTable(): string {
  return KIND_NAMES.filter((kind) => !KINDS_NOT_IN_BUNDLES.includes(kind))
    .map((kind) => section(kind, kindOf(kind)))
    .join('\n');
}

function section(name: KindName, kind: KindDeclaration): string {
  const rows = Object.entries(kind.properties).map(
    ([field, property]) =>
      `| ${named(field, property)} | ${cell(bilingual(holds(property)))} | ${cell(`${property.description}<br>${property.descriptionZh}`)} |`,
  );
  const intervals = (kind.intervals ?? []).map(
    ([from, to]) =>
      `\n\`${to}\` is not before \`${from}\`; both days belong to the interval. \`${to}\` 不早于 \`${from}\`，两日均含在内。\n`,
  );
  return [
    `### ${kind.kind} · ${KIND_TERMS[name]}`,
    '',
    `${kind.description} Ids begin with \`${kind.idPrefix}:\`.`,
    '',
    `${kind.descriptionZh}标识以 \`${kind.idPrefix}:\` 开头。`,
    '',
    '| property · 属性 | holds · 取值 | meaning · 含义 |',
    '| --- | --- | --- |',
    ...rows,
    ...intervals,
    '',
  ].join('\n');
}

function named(name: string, property: PropertyDeclaration): string {
  return `\`${name}\` ${CHINESE_COLUMNS[name] ?? ''}${property.required ? '<br>required · 必填' : ''}`;
}

/** What a value looks like; codes and day patterns are the same in both languages. */
function holds(property: PropertyDeclaration): Bilingual {
  switch (property.type) {
    case 'text': {
      const most = MAX_TEXT.toLocaleString('en-US');
      return { en: `text, at most ${most} characters`, zh: `文本，至多 ${most} 个字符` };
    }
    case 'code':
      return property.accepts;
    case 'enum':
      return inBoth(property.values.map((value) => `\`${value}\``).join(', '));
    case 'date':
      return { en: 'day, `YYYY-MM-DD`', zh: '日期' };
    case 'number':
      return numbers(property);
    case 'boolean':
      return inBoth('`true`, `false`');
    case 'textList': {
      const most = MAX_LIST.toLocaleString('en-US');
      if (property.each !== undefined) {
        const { en, zh } = property.each.accepts;
        return { en: `list, at most ${most}, each ${en}`, zh: `列表，至多 ${most} 项，每项为${zh}` };
      }
      return { en: `list of texts, at most ${most}`, zh: `文本列表，至多 ${most} 项` };
    }
    case 'minerals':
      return { en: 'list of mineral codes', zh: '矿产代码列表' };
    case 'masses':
      return {
        en: 'list of `{"mineral", "kgLow", "kgHigh"}`; an absent bound is unknown',
        zh: '列表；缺少的一端为未知',
      };
    case 'reference':
      return { en: `id of ${property.to.join(', ')}`, zh: '一个标识，类型如上' };
    case 'references':
      return { en: `list of ids of ${property.to.join(', ')}`, zh: '标识列表，类型如上' };
  }
}

function numbers({ integer, minimum, above, maximum }: NumberProperty): Bilingual {
  const { en, zh } = integer ? { en: 'whole number', zh: '整数' } : { en: 'number', zh: '数值' };
  if (above !== undefined && maximum !== undefined)
    return { en: `${en} above ${above}, at most ${maximum}`, zh: `大于 ${above}、不超过 ${maximum} 的${zh}` };
  if (above !== undefined) return { en: `${en} above ${above}`, zh: `大于 ${above} 的${zh}` };
  if (minimum !== undefined && maximum !== undefined)
    return { en: `${en} from ${minimum} to ${maximum}`, zh: `${minimum} 至 ${maximum} 的${zh}` };
  if (minimum !== undefined) return { en: `${en} from ${minimum}`, zh: `不小于 ${minimum} 的${zh}` };
  if (maximum !== undefined) return { en: `${en} to ${maximum}`, zh: `不超过 ${maximum} 的${zh}` };
  return { en, zh };
}

function inBoth(text: string): Bilingual {
  return { en: text, zh: text };
}

function bilingual({ en, zh }: Bilingual): string {
  return en === zh ? en : `${en}<br>${zh}`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
