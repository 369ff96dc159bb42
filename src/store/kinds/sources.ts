import { MATERIAL_SOURCE_TYPES } from './codes.ts';
import type { KindDeclaration } from './declaration.ts';
import { CHAIN_NODE_KINDS } from './links.ts';
import { droppedEvidence, notes, validity } from './shared.ts';

export const materialSource = {
  kind: 'MaterialSource',
  idPrefix: 'material-source',
  family: 'process',
  description:
    'Material that a node has from elsewhere than supply links: mined, in stock, recycled, or unknown.',
  properties: {
    node: {
      type: 'reference',
      to: CHAIN_NODE_KINDS,
      onRetract: 'fall',
      relationship: 'SOURCE_OF',
      required: true,
      filter: true,
      description: 'Who has it.',
    },
    sourceType: {
      type: 'enum',
      values: MATERIAL_SOURCE_TYPES,
      required: true,
      filter: true,
      description: 'Where it is from. A recycled source without evidence is a claim.',
    },
    minerals: {
      type: 'minerals',
      required: true,
      filter: true,
      description: 'Minerals that it holds, one or more.',
    },
    ...validity,
    masses: {
      type: 'masses',
      description: 'Contained mass per mineral in kg: exact, an interval, or unknown when a bound is absent.',
    },
    cleanFraction: {
      type: 'number',
      minimum: 0,
      maximum: 1,
      description:
        'Of an opening stock: the part, 0 to 1, declared as clean; the rest is unknown. Absent: nothing is declared.',
    },
    ...droppedEvidence,
    ...notes,
  },
  sortBy: ['sourceType', 'validFrom'],
  intervals: [['validFrom', 'validTo']],
} as const satisfies KindDeclaration;
