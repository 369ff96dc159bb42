import { MINERAL_PATTERN, type PropertyDeclaration } from './declaration.ts';

/** Names in both languages, as every fact that a person reads about has them. */
export const names = {
  name: {
    type: 'text',
    required: true,
    search: true,
    description: 'Name in the language of its source, or in English.',
  },
  nameZh: { type: 'text', search: true, description: 'Chinese name.' },
  aliases: {
    type: 'textList',
    search: true,
    description: 'Other spellings and names, raw names of the source among them.',
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
  },
  region: { type: 'text', filter: true, description: 'First-level subdivision, such as Nord-Kivu.' },
  district: { type: 'text', filter: true, description: 'Second-level subdivision, such as Masisi.' },
  locality: { type: 'text', description: 'Town, village or address.' },
  latitude: {
    type: 'number',
    minimum: -90,
    maximum: 90,
    description: 'WGS 84 latitude in decimal degrees.',
  },
  longitude: {
    type: 'number',
    minimum: -180,
    maximum: 180,
    description: 'WGS 84 longitude in decimal degrees.',
  },
} as const satisfies Record<string, PropertyDeclaration>;

/** The interval in which a link or relation holds. */
export const validity = {
  validFrom: { type: 'date', filter: true, description: 'First day on which it holds; absent: unknown.' },
  validTo: {
    type: 'date',
    filter: true,
    description: 'Last day on which it holds; absent: open or unknown.',
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

export const notes = {
  note: { type: 'text', description: 'Remark, in English or the language of its source.' },
  noteZh: { type: 'text', description: 'Remark in Chinese.' },
} as const satisfies Record<string, PropertyDeclaration>;
