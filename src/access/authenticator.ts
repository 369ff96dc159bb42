import type { Identity } from './identity.ts';

/** What somebody brings to be known by; each as often as it was given. */
export interface Credentials {
  /** Values of `authorization`. */
  readonly authorization: readonly string[];
  /** Values of `x-oretrace-as`. */
  readonly as: readonly string[];
  /** As which host the server was addressed. */
  readonly host: string | undefined;
}

/** Somebody who is known. */
export interface Known {
  readonly identity: Identity;
  /** When they are known no longer, in milliseconds since 1970; null: never by the passing of time. */
  readonly until: number | null;
  /** Whether what they brought still counts, time aside: a key may have been revoked. */
  holds(): Promise<boolean>;
}

/** Finds out who asks. */
export interface Authenticator {
  /** Whether nobody is asked who they are. */
  readonly isOpen: boolean;
  /**
   * @throws Refusal UNAUTHENTICATED where it is not known who asks; AUTHENTICATION_UNAVAILABLE where that cannot be found
   *   out; BAD_REQUEST, ORIGIN_NOT_ALLOWED
   */
  authenticate(credentials: Credentials): Promise<Known>;
}

/** Whether somebody is known no longer, for their time is over. */
export function isOver({ until }: Known, now = Date.now()): boolean {
  return until !== null && until <= now;
}
