/** How much of everything one client, and all of them, may have over WebSockets. */
export interface LiveLimits {
  /** Connections at once. */
  readonly connections: number;
  /** Subscriptions at once, over all connections. */
  readonly subscriptions: number;
  readonly subscriptionsPerConnection: number;
  /** Milliseconds in which a connection must be initialised. */
  readonly initTime: number;
  /** Milliseconds between two pings; a connection that does not answer one before the next is ended. */
  readonly pingInterval: number;
  /** Bytes of one message from a client. */
  readonly message: number;
  /** Milliseconds from one look whether those who are connected are still known to the next. */
  readonly identityInterval: number;
  /** Answers to its own messages that a client may leave unread. */
  readonly unread: number;
}

/** What holds unless a setting says otherwise. */
export const LIVE_LIMITS: LiveLimits = {
  connections: 200,
  subscriptions: 1_000,
  subscriptionsPerConnection: 20,
  initTime: 10_000,
  pingInterval: 20_000,
  message: 256 * 1024,
  identityInterval: 1_000,
  unread: 100,
};
