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
  descriptionZh: '节点持有的、并非经供应关系而来的物料：开采所得、库存、再生或来源不明。',
  properties: {
    node: {
      type: 'reference',
      to: CHAIN_NODE_KINDS,
      onRetract: 'fall',
      relationship: 'SOURCE_OF',
      required: true,
      filter: true,
      description: 'Who has it.',
      descriptionZh: '持有该物料的节点。',
    },
    sourceType: {
      type: 'enum',
      values: MATERIAL_SOURCE_TYPES,
      required: true,
      filter: true,
      description: 'Where it is from. A recycled source without evidence is a claim.',
      descriptionZh: '来源类型。没有证据的再生料只是声称。',
    },
    minerals: {
      type: 'minerals',
      required: true,
      filter: true,
      description: 'Minerals that it holds, one or more.',
      descriptionZh: '所含的矿产，一种或多种。',
    },
    ...validity,
    masses: {
      type: 'masses',
      description: 'Contained mass per mineral in kg: exact, an interval, or unknown when a bound is absent.',
      descriptionZh: '各矿产的所含质量，以 kg 计：确切值或区间；缺少的一端为未知。',
    },
    cleanFraction: {
      type: 'number',
      minimum: 0,
      maximum: 1,
      description:
        'Of an opening stock: the part, 0 to 1, declared as clean; the rest is unknown. Absent: nothing is declared.',
      descriptionZh: '期初库存中申报为清洁的比例，0 至 1，其余为未知；缺省为未作申报。',
    },
    ...droppedEvidence,
    ...notes,
  },
  sortBy: ['sourceType', 'validFrom'],
  intervals: [['validFrom', 'validTo']],
} as const satisfies KindDeclaration;
