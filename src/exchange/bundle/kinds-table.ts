import type { KindDeclaration, PropertyDeclaration } from '../../store/kinds/declaration.ts';
import { MAX_LIST, MAX_TEXT } from '../../store/kinds/declaration.ts';
import { KIND_NAMES, kindOf } from '../../store/kinds/index.ts';
import { CHINESE_COLUMNS } from '../csv/column-names.ts';
import { KINDS_NOT_IN_BUNDLES } from './format.ts';

/** The part of docs/bundle.md that says which kinds and properties there are, made from their declarations. */
export function kindsTable(): string {
  return KIND_NAMES.filter((kind) => !KINDS_NOT_IN_BUNDLES.includes(kind))
    .map((kind) => section(kindOf(kind)))
    .join('\n');
}

function section(kind: KindDeclaration): string {
  const rows = Object.entries(kind.properties).map(
    ([name, property]) =>
      `| \`${name}\`${property.required ? ' (required · 必填)' : ''} | ${CHINESE_COLUMNS[name] ?? ''} | ${cell(holds(property))} | ${cell(property.description)} |`,
  );
  const intervals = (kind.intervals ?? []).map(
    ([from, to]) => `\n\`${to}\` is not before \`${from}\`; both days belong to the interval.\n`,
  );
  return [
    `### ${kind.kind}`,
    '',
    `${kind.description} Ids begin with \`${kind.idPrefix}:\`.`,
    '',
    '| property | 属性 | holds | meaning |',
    '| --- | --- | --- | --- |',
    ...rows,
    ...intervals,
    '',
  ].join('\n');
}

function holds(property: PropertyDeclaration): string {
  switch (property.type) {
    case 'text':
      return `text, at most ${MAX_TEXT.toLocaleString('en-US')} characters`;
    case 'code':
      return property.accepts.en;
    case 'enum':
      return property.values.map((value) => `\`${value}\``).join(', ');
    case 'date':
      return 'day, `YYYY-MM-DD`';
    case 'number': {
      const { minimum, above, maximum } = property;
      if (above !== undefined)
        return `number above ${above}${maximum === undefined ? '' : `, at most ${maximum}`}`;
      const from = minimum === undefined ? '' : ` from ${minimum}`;
      const to = maximum === undefined ? '' : ` to ${maximum}`;
      return `${property.integer ? 'whole number' : 'number'}${from}${to}`;
    }
    case 'boolean':
      return '`true` or `false`';
    case 'textList':
      return `list of texts, at most ${MAX_LIST.toLocaleString('en-US')}`;
    case 'minerals':
      return 'list of mineral codes';
    case 'masses':
      return 'list of `{"mineral", "kgLow", "kgHigh"}`; an absent bound is unknown';
    case 'reference':
      return `id of ${property.to.join(', ')}`;
    case 'references':
      return `list of ids of ${property.to.join(', ')}`;
  }
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
