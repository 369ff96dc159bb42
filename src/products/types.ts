import type { Recorded } from '../chain/types.ts';

export type Part = Recorded<'Part'>;
export type Customer = Recorded<'Customer'>;
export type Product = Recorded<'Product'>;
export type PartSupply = Recorded<'PartSupply'>;
