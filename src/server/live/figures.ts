/** What is to be told of subscriptions, as it is when somebody asks. */
export interface LiveFigures {
  /** WebSockets that are open. */
  readonly connections: number;
  readonly subscriptions: number;
  /** Sent since the start. */
  readonly events: number;
}
