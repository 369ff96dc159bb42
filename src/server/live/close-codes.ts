/** Codes with which this server itself closes a WebSocket; those of the protocol beside them are listed in docs/api.md. */
export const CLOSE = {
  /** The server is stopping: connect again, and go on after the last revision received. */
  GOING_AWAY: 1001,
  INTERNAL_ERROR: 1011,
} as const;
