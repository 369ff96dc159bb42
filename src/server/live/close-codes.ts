/** Codes with which this server itself closes a WebSocket; those of the protocol beside them are listed in docs/api.md. */
export const CLOSE = {
  /** The server is stopping: connect again, and go on after the last revision received. */
  GOING_AWAY: 1001,
  INTERNAL_ERROR: 1011,
  /** It cannot be found out who asks. */
  TRY_AGAIN_LATER: 1013,
  /** It is not known who asks, or not any more: connect again with a token that counts. */
  UNAUTHENTICATED: 4403,
} as const;
