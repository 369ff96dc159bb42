import { PART_TYPES, PRODUCT_TYPES, QUALIFICATIONS } from './codes.ts';
import type { KindDeclaration } from './declaration.ts';
import { droppedEvidence, location, names, notes, validity } from './shared.ts';

export const part = {
  kind: 'Part',
  idPrefix: 'part',
  family: 'product',
  description: 'What the company buys to build its products of: a terminal, a busbar, a cable, a circuit.',
  descriptionZh: '公司为制造产品而采购的零件：端子、铜排、线缆、柔性电路等。',
  properties: {
    ...names,
    partNumber: {
      type: 'text',
      required: true,
      filter: true,
      search: true,
      description: 'Part number, as the company writes it.',
      descriptionZh: '零件号，按公司的写法。',
    },
    partType: {
      type: 'enum',
      values: PART_TYPES,
      filter: true,
      description: 'What sort of part it is.',
      descriptionZh: '零件类型。',
    },
    minerals: {
      type: 'minerals',
      filter: true,
      description: 'Minerals that it is known to contain.',
      descriptionZh: '已知其所含的矿产。',
    },
    ...notes,
  },
  sortBy: ['name'],
} as const satisfies KindDeclaration;

export const customer = {
  kind: 'Customer',
  idPrefix: 'customer',
  family: 'product',
  description: 'Who buys products of the company.',
  descriptionZh: '购买公司产品的客户。',
  properties: { ...names, country: location.country, ...notes },
  sortBy: ['name'],
} as const satisfies KindDeclaration;

export const product = {
  kind: 'Product',
  idPrefix: 'product',
  family: 'product',
  description: 'What the company makes: of which parts, and for which customers.',
  descriptionZh: '公司的产品：由哪些零件构成，供给哪些客户。',
  properties: {
    ...names,
    productNumber: {
      type: 'text',
      required: true,
      filter: true,
      search: true,
      description: 'Product number, as the company writes it.',
      descriptionZh: '产品号，按公司的写法。',
    },
    productType: {
      type: 'enum',
      values: PRODUCT_TYPES,
      filter: true,
      description: 'What sort of product it is.',
      descriptionZh: '产品类型。',
    },
    parts: {
      type: 'references',
      to: ['Part'],
      onRetract: 'drop',
      relationship: 'BUILT_OF',
      filter: true,
      description: 'Parts that it is built of.',
      descriptionZh: '构成该产品的零件。',
    },
    customers: {
      type: 'references',
      to: ['Customer'],
      onRetract: 'drop',
      relationship: 'SOLD_TO',
      filter: true,
      description: 'Customers that it is made for.',
      descriptionZh: '该产品所供给的客户。',
    },
    ...notes,
  },
  sortBy: ['name'],
} as const satisfies KindDeclaration;

export const partSupply = {
  kind: 'PartSupply',
  idPrefix: 'part-supply',
  family: 'product',
  description: 'A supplier supplies a part, in an interval of days. It falls with either.',
  descriptionZh: '供应商在某一期间内供应某一零件。零件或供应商撤回，该项随之失效。',
  properties: {
    part: {
      type: 'reference',
      to: ['Part'],
      onRetract: 'fall',
      relationship: 'PART',
      required: true,
      filter: true,
      description: 'The part supplied.',
      descriptionZh: '所供应的零件。',
    },
    supplier: {
      type: 'reference',
      to: ['Supplier'],
      onRetract: 'fall',
      relationship: 'SUPPLIER',
      required: true,
      filter: true,
      description: 'Who supplies it.',
      descriptionZh: '供应该零件的供应商。',
    },
    qualification: {
      type: 'enum',
      values: QUALIFICATIONS,
      filter: true,
      description:
        'Whether the part is approved from this supplier; absent: not said, and taken for approved.',
      descriptionZh: '该供应商的此零件是否已获认可；缺省为未说明，视为已认可。',
    },
    volumeShare: {
      type: 'number',
      above: 0,
      maximum: 1,
      description: 'Share of what the company buys of the part, above 0 and at most 1; absent: unknown.',
      descriptionZh: '占公司该零件采购量的比例，大于 0 且不超过 1；缺省为未知。',
    },
    ...validity,
    ...droppedEvidence,
    ...notes,
  },
  sortBy: ['validFrom'],
  intervals: [['validFrom', 'validTo']],
  edge: { from: 'supplier', to: 'part', relationship: 'SUPPLIES_PART' },
} as const satisfies KindDeclaration;
