import type { KindDeclaration } from './declaration.ts';
import { CHAIN_NODE_KINDS } from './links.ts';
import { droppedEvidence, notes } from './shared.ts';

/** A merge is stated, and undone by its retraction, as any fact: no node is rewritten by it. */
export const merge = {
  kind: 'Merge',
  idPrefix: 'merge',
  family: 'identity',
  description:
    'Two chain nodes are one: while it stands, all that is said of the dropped node holds for the kept one, as if ' +
    'they had always been one. It falls with either.',
  properties: {
    dropped: {
      type: 'reference',
      to: CHAIN_NODE_KINDS,
      onRetract: 'fall',
      relationship: 'DROPS',
      required: true,
      filter: true,
      description: 'The node that is known by the other from now on.',
    },
    kept: {
      type: 'reference',
      to: CHAIN_NODE_KINDS,
      onRetract: 'fall',
      relationship: 'KEEPS',
      required: true,
      filter: true,
      description: 'The node that both are known as.',
    },
    ...droppedEvidence,
    ...notes,
  },
  sortBy: ['dropped'],
  edge: { from: 'dropped', to: 'kept', relationship: 'MERGED_INTO' },
  unique: ['dropped'],
  acyclic: true,
} as const satisfies KindDeclaration;
