import { CREDIBILITIES, DOCUMENT_TYPES, RELIABILITIES } from './codes.ts';
import type { KindDeclaration } from './declaration.ts';
import { CHAIN_NODE_KINDS, PLACE_KINDS } from './links.ts';
import { evidence, names, notes } from './shared.ts';

export const document = {
  kind: 'Document',
  idPrefix: 'document',
  family: 'document',
  description: 'A source that facts rest on, graded for its reliability and its credibility.',
  properties: {
    ...names,
    documentType: { type: 'enum', values: DOCUMENT_TYPES, filter: true, description: 'What it is.' },
    publisher: { type: 'text', filter: true, description: 'Who issued it.' },
    date: { type: 'date', filter: true, description: 'Day of issue, or of the visit that it reports.' },
    reliability: {
      type: 'enum',
      values: RELIABILITIES,
      required: true,
      filter: true,
      description: 'Source reliability, A (completely reliable) to F (cannot be judged).',
    },
    credibility: {
      type: 'enum',
      values: CREDIBILITIES,
      required: true,
      filter: true,
      description: 'Information credibility, 1 (confirmed) to 6 (cannot be judged).',
    },
    reference: { type: 'text', description: 'Where it is kept: an address, a file name, a record number.' },
    statements: {
      type: 'textList',
      description: 'What it literally says, as `field: value` lines, raw names among them.',
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
    },
    date: { type: 'date', filter: true, description: 'Day of which they are said.' },
    topic: { type: 'text', required: true, filter: true, description: 'Field or question they disagree on.' },
    statements: { type: 'textList', required: true, description: 'The statements, one a line.' },
    ...evidence,
    ...notes,
  },
  sortBy: ['name'],
} as const satisfies KindDeclaration;
