import { ROUTE_TYPES, TRADING_POINT_TYPES } from './codes.ts';
import type { KindDeclaration } from './declaration.ts';
import { location, names, notes } from './shared.ts';

export const tradingPoint = {
  kind: 'TradingPoint',
  idPrefix: 'trading-point',
  family: 'place',
  description: 'A place where minerals change hands. Material passes it and is not mixed there.',
  descriptionZh: '矿产易手的地点。物料经过该处而不在其中混合。',
  properties: {
    ...names,
    ...location,
    tradingPointType: {
      type: 'enum',
      values: TRADING_POINT_TYPES,
      filter: true,
      description: 'What is done there.',
      descriptionZh: '交易点类型。',
    },
    ...notes,
  },
  sortBy: ['name'],
} as const satisfies KindDeclaration;

export const transportRoute = {
  kind: 'TransportRoute',
  idPrefix: 'transport-route',
  family: 'place',
  description: 'A road, checkpoint, border post or port. Material passes it and is not mixed there.',
  descriptionZh: '道路、检查站、边境口岸或港口。物料经过该处而不在其中混合。',
  properties: {
    ...names,
    ...location,
    routeType: {
      type: 'enum',
      values: ROUTE_TYPES,
      filter: true,
      description: 'What it is.',
      descriptionZh: '路线类型：道路、检查站、口岸等。',
    },
    ...notes,
  },
  sortBy: ['name'],
} as const satisfies KindDeclaration;
