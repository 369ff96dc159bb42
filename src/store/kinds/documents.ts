import { CREDIBILITIES, DOCUMENT_TYPES, RELIABILITIES } from './codes.ts';
import type { KindDeclaration } from './declaration.ts';
import { CHAIN_NODE_KINDS, PLACE_KINDS } from './links.ts';
import { evidence, names, notes } from './shared.ts';

export const document = {
  kind: 'Document',
  idPrefix: 'document',
  family: 'document',
  description: 'A source that facts rest on, graded for its reliability and its credibility.',
  descriptionZh: '事实所依据的文件，并就来源可靠性与信息可信度评级。',
  properties: {
    ...names,
    documentType: {
      type: 'enum',
      values: DOCUMENT_TYPES,
      filter: true,
      description: 'What it is.',
      descriptionZh: '文件类型。',
    },
    publisher: { type: 'text', filter: true, description: 'Who issued it.', descriptionZh: '发布文件者。' },
    date: {
      type: 'date',
      filter: true,
      description: 'Day of issue, or of the visit that it reports.',
      descriptionZh: '发布日期，或其所述走访的日期。',
    },
    reliability: {
      type: 'enum',
      values: RELIABILITIES,
      required: true,
      filter: true,
      description: 'Source reliability, A (completely reliable) to F (cannot be judged).',
      descriptionZh: '来源可靠性，A（完全可靠）至 F（无法判断）。',
    },
    credibility: {
      type: 'enum',
      values: CREDIBILITIES,
      required: true,
      filter: true,
      description: 'Information credibility, 1 (confirmed) to 6 (cannot be judged).',
      descriptionZh: '信息可信度，1（已获证实）至 6（无法判断）。',
    },
    reference: {
      type: 'text',
      description: 'Where it is kept: an address, a file name, a record number.',
      descriptionZh: '文件的出处：网址、文件名或档案编号。',
    },
    statements: {
      type: 'textList',
      description: 'What it literally says, as `field: value` lines, raw names among them.',
      descriptionZh: '文件原文所述，每行写作“字段: 值”，含原始名称。',
    },
    ...notes,
  },
  sortBy: ['name'],
} as const satisfies KindDeclaration;

export const contradiction = {
  kind: 'Contradiction',
  idPrefix: 'contradiction',
  family: 'record',
  description:
    'Statements about one thing on one day that cannot both be true. Kept and listed, not resolved.',
  descriptionZh: '就同一对象、同一日期的若干陈述，彼此不能同时属实。予以保留并列出，不作裁断。',
  properties: {
    ...names,
    subject: {
      type: 'reference',
      to: [...CHAIN_NODE_KINDS, ...PLACE_KINDS],
      onRetract: 'fall',
      relationship: 'ABOUT',
      required: true,
      filter: true,
      description: 'What the statements are about.',
      descriptionZh: '各陈述所涉的对象。',
    },
    date: {
      type: 'date',
      filter: true,
      description: 'Day of which they are said.',
      descriptionZh: '各陈述所述的日期。',
    },
    topic: {
      type: 'text',
      required: true,
      filter: true,
      description: 'Field or question they disagree on.',
      descriptionZh: '各陈述不一致的字段或问题。',
    },
    statements: {
      type: 'textList',
      required: true,
      description: 'The statements, one a line.',
      descriptionZh: '各项陈述，每行一项。',
    },
    ...evidence,
    ...notes,
  },
  sortBy: ['name'],
} as const satisfies KindDeclaration;
