import { ROUTE_TYPES, TRADING_POINT_TYPES } from './codes.ts';
import type { KindDeclaration } from './declaration.ts';
import { location, names, notes } from './shared.ts';

export const tradingPoint = {
  kind: 'TradingPoint',
  idPrefix: 'trading-point',
  family: 'place',
  description: 'A place where minerals change hands. Material passes it and is not mixed there.',
  properties: {
    ...names,
    ...location,
    tradingPointType: {
      type: 'enum',
      values: TRADING_POINT_TYPES,
      filter: true,
      description: 'What is done there.',
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
  properties: {
    ...names,
    ...location,
    routeType: { type: 'enum', values: ROUTE_TYPES, filter: true, description: 'What it is.' },
    ...notes,
  },
  sortBy: ['name'],
} as const satisfies KindDeclaration;
