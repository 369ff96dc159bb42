import { Refusal } from '../server/limiting/refusal.ts';
import type { Bilingual } from '../store/errors.ts';

/** The refusal of somebody who is not known; it says why, and nothing of what they brought. */
export function unauthenticated(why: Bilingual): Refusal {
  return new Refusal('UNAUTHENTICATED', why);
}

/** The refusal while it cannot be found out who asks. */
export function unavailable(what: Bilingual): Refusal {
  return new Refusal('AUTHENTICATION_UNAVAILABLE', what);
}
