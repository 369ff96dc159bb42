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
  descriptionZh:
    '两个链上节点实为同一节点：合并现行有效期间，关于并入节点的一切均视为关于保留节点，如同二者自始为一。任一节点撤回，合并随之失效。',
  properties: {
    dropped: {
      type: 'reference',
      to: CHAIN_NODE_KINDS,
      onRetract: 'fall',
      relationship: 'DROPS',
      required: true,
      filter: true,
      description: 'The node that is known by the other from now on.',
      descriptionZh: '并入另一节点、此后以其为名的节点。',
    },
    kept: {
      type: 'reference',
      to: CHAIN_NODE_KINDS,
      onRetract: 'fall',
      relationship: 'KEEPS',
      required: true,
      filter: true,
      description: 'The node that both are known as.',
      descriptionZh: '保留的节点，二者均以其为名。',
    },
    ...droppedEvidence,
    ...notes,
  },
  sortBy: ['dropped'],
  edge: { from: 'dropped', to: 'kept', relationship: 'MERGED_INTO' },
  unique: ['dropped'],
  acyclic: true,
} as const satisfies KindDeclaration;
