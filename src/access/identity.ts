import type { Role } from './roles.ts';

/** Who asks. */
export interface Identity {
  /** Recorded as the author of what they write and decide; the same for ever. 1–200 characters. */
  readonly id: string;
  readonly roles: ReadonlySet<Role>;
  /** Of somebody who speaks for a supplier: its id. They see what is their own, and nobody else's name. */
  readonly supplierId: string | null;
}
