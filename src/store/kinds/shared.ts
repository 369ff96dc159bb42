import { MINERAL_PATTERN, type PropertyDeclaration } from './declaration.ts';

/** Names in both languages, as every fact that a person reads about has them. */
export const names = {
  name: {
    type: 'text',
    required: true,
    search: true,
    description: 'Name in the language of its source, or in English.',
    descriptionZh: '名称，以来源的语言或英文书写。',
  },
  nameZh: { type: 'text', search: true, description: 'Chinese name.', descriptionZh: '中文名称。' },
  aliases: {
    type: 'textList',
    search: true,
    description: 'Other spellings and names, raw names of the source among them.',
    descriptionZh: '其他写法与名称，含来源中的原始名称。',
  },
} as const satisfies Record<string, PropertyDeclaration>;

/** Where something lies. */
export const location = {
  country: {
    type: 'code',
    pattern: /^[A-Z]{2}$/,
    accepts: {
      en: 'an ISO 3166-1 alpha-2 country code such as CD',
      zh: 'ISO 3166-1 两位大写国家代码，如 CD',
    },
    filter: true,
    description: 'ISO 3166-1 alpha-2 country code.',
    descriptionZh: 'ISO 3166-1 两位国家代码。',
  },
  region: {
    type: 'text',
    filter: true,
    description: 'First-level subdivision, such as Nord-Kivu.',
    descriptionZh: '一级行政区，如 Nord-Kivu（北基伍省）。',
  },
  district: {
    type: 'text',
    filter: true,
    description: 'Second-level subdivision, such as Masisi.',
    descriptionZh: '二级行政区，如 Masisi（马西西）。',
  },
  locality: { type: 'text', description: 'Town, village or address.', descriptionZh: '城镇、村庄或地址。' },
  latitude: {
    type: 'number',
    minimum: -90,
    maximum: 90,
    description: 'WGS 84 latitude in decimal degrees.',
    descriptionZh: 'WGS 84 纬度，十进制度。',
  },
  longitude: {
    type: 'number',
    minimum: -180,
    maximum: 180,
    description: 'WGS 84 longitude in decimal degrees.',
    descriptionZh: 'WGS 84 经度，十进制度。',
  },
} as const satisfies Record<string, PropertyDeclaration>;

/** The interval in which a link or relation holds. */
export const validity = {
  validFrom: {
    type: 'date',
    filter: true,
    description: 'First day on which it holds; absent: unknown.',
    descriptionZh: '生效首日；缺省为未知。',
  },
  validTo: {
    type: 'date',
    filter: true,
    description: 'Last day on which it holds; absent: open or unknown.',
    descriptionZh: '有效的最后一日；缺省为尚未结束或未知。',
  },
} as const satisfies Record<string, PropertyDeclaration>;

/** The documents that a fact rests on. */
export const evidence = {
  evidence: {
    type: 'references',
    to: ['Document'],
    onRetract: 'fallWithLast',
    relationship: 'EVIDENCED_BY',
    filter: true,
    description: 'Documents that the fact rests on. It falls when the last that it had is retracted.',
    descriptionZh: '事实所依据的文件。曾有的文件全部撤回时，事实随之失效。',
  },
} as const satisfies Record<string, PropertyDeclaration>;

/** Evidence of facts that do not fall with it. */
export const droppedEvidence = {
  evidence: {
    type: 'references',
    to: ['Document'],
    onRetract: 'drop',
    relationship: 'EVIDENCED_BY',
    filter: true,
    description: 'Documents that the fact rests on. It stands without them too, the weaker.',
    descriptionZh: '事实所依据的文件。没有文件仍然有效，只是证据较弱。',
  },
} as const satisfies Record<string, PropertyDeclaration>;

/** One mineral by its code. */
export const mineralCode = {
  type: 'code',
  pattern: MINERAL_PATTERN,
  accepts: {
    en: 'a mineral code in lower case such as tin or rare_earths',
    zh: '小写的矿产代码，如 tin、rare_earths',
  },
  filter: true,
} as const;

/** Clauses of the policy by their ids. Which there are is the policy's to say: here is only what an id looks like. */
export const clauseIds = {
  type: 'textList',
  each: {
    pattern: /^[A-Z1-9](?:[.-][0-9a-z]{1,5})?$/,
    accepts: {
      en: 'the id of a clause of the policy such as 2, 3.a or P.1',
      zh: '政策条款的编号，如 2、3.a、P.1',
    },
  },
} as const;

export const notes = {
  note: {
    type: 'text',
    description: 'Remark, in English or the language of its source.',
    descriptionZh: '备注，以英文或来源的语言书写。',
  },
  noteZh: { type: 'text', description: 'Remark in Chinese.', descriptionZh: '中文备注。' },
} as const satisfies Record<string, PropertyDeclaration>;
