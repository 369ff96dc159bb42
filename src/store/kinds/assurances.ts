import { ASSURANCE_SCHEMES, ASSURANCE_STATUSES, OPERATIONAL_STATUSES } from './codes.ts';
import type { KindDeclaration } from './declaration.ts';
import { CHAIN_NODE_KINDS } from './links.ts';
import { clauseIds, droppedEvidence, notes, validity } from './shared.ts';

export const assurance = {
  kind: 'Assurance',
  idPrefix: 'assurance',
  family: 'process',
  description:
    'That a node was assessed, by RMAP or an equal scheme: for which minerals and clauses, on which days, and how it ' +
    'stands. It tells exposures apart, and never hides or scales one.',
  descriptionZh:
    '节点经 RMAP 或同等机制审验：涵盖哪些矿产与条款、何时有效、状态如何。审验只将暴露分类，绝不隐藏或缩减暴露。',
  properties: {
    node: {
      type: 'reference',
      to: CHAIN_NODE_KINDS,
      onRetract: 'fall',
      relationship: 'ASSURES',
      required: true,
      filter: true,
      description: 'Who was assessed.',
      descriptionZh: '受审验的节点。',
    },
    scheme: {
      type: 'enum',
      values: ASSURANCE_SCHEMES,
      required: true,
      filter: true,
      description: 'By which scheme.',
      descriptionZh: '审验所属的机制。',
    },
    schemeName: {
      type: 'text',
      description: 'Name of the scheme, where it is another than those listed.',
      descriptionZh: '机制不在所列之中时，其名称。',
    },
    underlyingScheme: {
      type: 'enum',
      values: ASSURANCE_SCHEMES,
      filter: true,
      description: 'Of a cross-recognition: the scheme whose assessment is recognised.',
      descriptionZh: '状态为互认时，所承认的审验出自哪一机制。',
    },
    status: {
      type: 'enum',
      values: ASSURANCE_STATUSES,
      required: true,
      filter: true,
      description:
        'How it stands. Only CONFORMANT and CROSS_RECOGNIZED assure; ACTIVE means under assessment and assures nothing.',
      descriptionZh:
        '状态。仅 CONFORMANT（符合）与 CROSS_RECOGNIZED（互认）具有审验效力；ACTIVE 意为评估中，不构成任何审验。',
    },
    minerals: {
      type: 'minerals',
      filter: true,
      description: 'Minerals covered, as they arrive at the node; absent or empty: all.',
      descriptionZh: '所涵盖的矿产，以到达节点时为准；缺省或留空为全部。',
    },
    clauses: {
      ...clauseIds,
      description:
        'Clauses of the policy covered, such as 2 or 3.a, each with its sub-clauses; absent or empty: all.',
      descriptionZh: '所涵盖的政策条款，如 2、3.a，每条均含其各项；缺省或留空为全部。',
    },
    ...validity,
    operational: {
      type: 'enum',
      values: OPERATIONAL_STATUSES,
      filter: true,
      description: 'Whether the node was at work when it was assessed; apart from the status.',
      descriptionZh: '审验时节点的运营状况，与审验状态无关。',
    },
    ...droppedEvidence,
    ...notes,
  },
  sortBy: ['scheme', 'validFrom'],
  intervals: [['validFrom', 'validTo']],
} as const satisfies KindDeclaration;
