import type { KindDeclaration } from './declaration.ts';
import { CHAIN_NODE_KINDS } from './links.ts';
import { droppedEvidence, mineralCode, notes } from './shared.ts';

export const conversion = {
  kind: 'Conversion',
  idPrefix: 'conversion',
  family: 'process',
  description:
    'At a node, one mineral yields another, beside what passes unchanged; or, of a mineral to itself, the recovery ' +
    'of that mineral there. One for each node and pair of minerals at a time.',
  properties: {
    node: {
      type: 'reference',
      to: CHAIN_NODE_KINDS,
      onRetract: 'fall',
      relationship: 'CONVERTS_AT',
      required: true,
      filter: true,
      description: 'Where it happens.',
    },
    input: { ...mineralCode, required: true, description: 'Mineral that comes in.' },
    output: { ...mineralCode, required: true, description: 'Mineral that it yields; may be the same.' },
    recovery: {
      type: 'number',
      above: 0,
      maximum: 1,
      description:
        'Contained mass of `output` per contained mass of `input`, above 0 and at most 1; absent: unknown.',
    },
    ...droppedEvidence,
    ...notes,
  },
  sortBy: ['input', 'output'],
  unique: ['node', 'input', 'output'],
} as const satisfies KindDeclaration;
