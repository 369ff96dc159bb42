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
  descriptionZh:
    '在某一节点，由一种矿产得到另一种矿产，不影响原样通过的部分；由一种矿产到其自身的，则说明该矿产在该处的回收率。同一节点的同一对矿产，同时只能有一项。',
  properties: {
    node: {
      type: 'reference',
      to: CHAIN_NODE_KINDS,
      onRetract: 'fall',
      relationship: 'CONVERTS_AT',
      required: true,
      filter: true,
      description: 'Where it happens.',
      descriptionZh: '转化所在的节点。',
    },
    input: {
      ...mineralCode,
      required: true,
      description: 'Mineral that comes in.',
      descriptionZh: '投入的矿产。',
    },
    output: {
      ...mineralCode,
      required: true,
      description: 'Mineral that it yields; may be the same.',
      descriptionZh: '产出的矿产，可与投入的相同。',
    },
    recovery: {
      type: 'number',
      above: 0,
      maximum: 1,
      description:
        'Contained mass of `output` per contained mass of `input`, above 0 and at most 1; absent: unknown.',
      descriptionZh: '`output` 的所含质量与 `input` 的所含质量之比，大于 0 且不超过 1；缺省为未知。',
    },
    ...droppedEvidence,
    ...notes,
  },
  sortBy: ['input', 'output'],
  unique: ['node', 'input', 'output'],
} as const satisfies KindDeclaration;
