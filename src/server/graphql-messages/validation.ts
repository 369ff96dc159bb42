import { type MessageForm, suggestion } from './form.ts';

/** What GraphQL says of a document that does not fit the schema, by the rules of its validation. */
export const VALIDATION_FORMS: readonly MessageForm[] = [
  [/^The schema definition is not executable\.$/s, () => '请求中只能有操作与片段，不能有 schema 定义。'],
  [
    /^The "(.*?)" definition is not executable\.$/s,
    (name) => `请求中只能有操作与片段，不能有类型定义 ${name}。`,
  ],
  [/^There can be only one operation named "(.*?)"\.$/s, (name) => `操作名称 ${name} 重复。`],
  [
    /^This anonymous operation must be the only defined operation\.$/s,
    () => '请求含有多个操作时，每个操作都须有名称。',
  ],
  [
    /^(?:Anonymous Subscription|Subscription "(.*?)") must select only one top level field\.$/s,
    (name) => `${subscription(name)}只能选取一个顶层字段。`,
  ],
  [
    /^(?:Anonymous Subscription|Subscription "(.*?)") must not select an introspection top level field\.$/s,
    (name) => `${subscription(name)}的顶层不能选取自省字段。`,
  ],
  [/^Unknown type "(.*?)"\.(.*)$/s, (type, hint) => `没有名为 ${type} 的类型。${suggestion(hint)}`],
  [
    /^Fragment cannot condition on non composite type "(.*?)"\.$/s,
    (type) => `片段不能用于 ${type}：该类型没有字段。`,
  ],
  [
    /^Fragment "(.*?)" cannot condition on non composite type "(.*?)"\.$/s,
    (name, type) => `片段 ${name} 不能用于 ${type}：该类型没有字段。`,
  ],
  [
    /^Variable "(.*?)" cannot be non-input type "(.*?)"\.$/s,
    (name, type) => `变量 ${name} 的类型不能是 ${type}：该类型只用于答复，不能作为输入。`,
  ],
  [
    /^Field "(.*?)" must not have a selection since type "(.*?)" has no subfields\.$/s,
    (field, type) => `字段 ${field} 的类型 ${type} 没有下级字段，不能选取。`,
  ],
  [
    /^Field "(.*?)" of type "(.*?)" must have a selection of subfields\. Did you mean .*$/s,
    (field, type) => `字段 ${field}（类型 ${type}）须选取下级字段，写作 ${field} { … }。`,
  ],
  [
    /^Field "(.*?)" of type "(.*?)" must have at least one field selected\.$/s,
    (field, type) => `字段 ${field}（类型 ${type}）至少须选取一个下级字段。`,
  ],
  [
    /^Cannot query field "(.*?)" on type "(.*?)"\. Did you mean to use an inline fragment on (.*)$/s,
    (field, type, hint) =>
      `类型 ${type} 没有字段 ${field}，其具体类型才有：是否应写作 ... on ${inlineTypes(hint)}？`,
  ],
  [
    /^Cannot query field "(.*?)" on type "(.*?)"\.(.*)$/s,
    (field, type, hint) => `类型 ${type} 没有字段 ${field}。${suggestion(hint)}`,
  ],
  [/^There can be only one fragment named "(.*?)"\.$/s, (name) => `片段名称 ${name} 重复。`],
  [/^Unknown fragment "(.*?)"\.$/s, (name) => `没有名为 ${name} 的片段。`],
  [/^Fragment "(.*?)" is never used\.$/s, (name) => `片段 ${name} 从未使用。`],
  [
    /^Fragment (?:"(.*?)" )?cannot be spread here as objects of type "(.*?)" can never be of type "(.*?)"\.$/s,
    (name, parent, type) =>
      `${name ? `片段 ${name}` : '此片段'}不能用于此处：${parent} 类型的对象不可能是 ${type}。`,
  ],
  [
    /^Cannot spread fragment "(.*?)" within itself(?: via (.*))?\.$/s,
    (name, via) => (via ? `片段 ${name} 经由 ${listed(via)} 引用了自身。` : `片段 ${name} 引用了自身。`),
  ],
  [/^There can be only one variable named "(.*?)"\.$/s, (name) => `变量 ${name} 重复定义。`],
  [
    /^Variable "(.*?)" is not defined by operation "(.*?)"\.$/s,
    (name, operation) => `操作 ${operation} 没有定义变量 ${name}。`,
  ],
  [/^Variable "(.*?)" is not defined\.$/s, (name) => `变量 ${name} 没有定义。`],
  [
    /^Variable "(.*?)" is never used in operation "(.*?)"\.$/s,
    (name, operation) => `操作 ${operation} 定义的变量 ${name} 从未使用。`,
  ],
  [/^Variable "(.*?)" is never used\.$/s, (name) => `变量 ${name} 从未使用。`],
  [/^Unknown directive "(.*?)"\.$/s, (name) => `没有名为 ${name} 的指令。`],
  [
    /^Directive "(.*?)" may not be used on (.*?)\.$/s,
    (name, place) => `指令 ${name} 不能用于此处（${place}）。`,
  ],
  [
    /^The directive "(.*?)" can only be used once at this location\.$/s,
    (name) => `指令 ${name} 在同一处只能使用一次。`,
  ],
  [
    /^Unknown argument "(.*?)" on field "(.*?)"\.(.*)$/s,
    (argument, field, hint) => `字段 ${field} 没有参数 ${argument}。${suggestion(hint)}`,
  ],
  [
    /^Unknown argument "(.*?)" on directive "(.*?)"\.(.*)$/s,
    (argument, directive, hint) => `指令 ${directive} 没有参数 ${argument}。${suggestion(hint)}`,
  ],
  [/^There can be only one argument named "(.*?)"\.$/s, (name) => `参数 ${name} 重复。`],
  [
    /^(Field|Directive) "(.*?)" argument "(.*?)" of type "(.*?)" is required, but it was not provided\.$/s,
    (of, name, argument, type) =>
      `${of === 'Field' ? '字段' : '指令'} ${name} 缺少必填参数 ${argument}（类型 ${type}）。`,
  ],
  [
    /^Variable "(.*?)" of type "(.*?)" used in position expecting type "(.*?)"\.$/s,
    (name, type, expected) => `变量 ${name} 的类型是 ${type}，此处需要 ${expected}。`,
  ],
  [
    /^Variable "(.*?)" is of type "(.*?)" but must be non-nullable to be used for OneOf Input Object "(.*?)"\.$/s,
    (name, type, input) =>
      `变量 ${name} 的类型是 ${type}；用于只取一项的输入 ${input} 时不可为 null，类型须以 ! 结尾。`,
  ],
  [
    /^Fields "(.*?)" conflict because (.*)\. Use different aliases on the fields to fetch both if this was intentional\.$/s,
    (key, why) => `两处 ${key} 互相冲突：${conflict(why)}。如需同时取得，请使用不同的别名。`,
  ],
  [/^There can be only one input field named "(.*?)"\.$/s, (name) => `输入字段 ${name} 重复。`],
  [/^Maximum introspection depth exceeded$/s, () => '查询接口定义时嵌套过深。'],
  [
    /^Too many validation errors, error limit reached\. Validation aborted\.$/s,
    () => '查询中的错误过多，其余未列出。',
  ],
];

function subscription(name: string | undefined): string {
  return name === undefined ? '订阅' : `订阅 ${name} `;
}

function listed(names: string): string {
  return [...names.matchAll(/"(.*?)"/g)].map((match) => match[1]).join('、');
}

function inlineTypes(hint: string | undefined): string {
  return listed(hint ?? '').replaceAll('、', ' 或 ... on ');
}

/** Why two fields of one key cannot both be answered: a reason, or those of fields below, joined. */
function conflict(why: string | undefined): string {
  return (why ?? '')
    .replaceAll(/subfields "(.*?)" conflict because /g, (_, key) => `其下 ${key} 互相冲突：`)
    .replaceAll(/they have differing arguments/g, '参数不同')
    .replaceAll(
      /they return conflicting types "(.*?)" and "(.*?)"/g,
      (_, one, other) => `返回的类型 ${one} 与 ${other} 不一致`,
    )
    .replaceAll(
      /"(\S*?)" and "(\S*?)" are different fields/g,
      (_, one, other) => `${one} 与 ${other} 是不同的字段`,
    )
    .replaceAll(' and ', '；');
}
