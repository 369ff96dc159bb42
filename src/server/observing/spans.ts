/** What a span is known by, beside its name: bounded values, none of them personal, none of them anybody's input. */
export type Attributes = Readonly<Record<string, string | number | boolean>>;

/** A stretch of work that is followed. */
export interface Span {
  /** 32 hexadecimal digits, the same for all spans of one request. */
  readonly traceId: string;
  set(attributes: Attributes): void;
  /** Ends it, now unless stated (milliseconds since 1970). Once ended, it stays as it is. */
  end(outcome?: { readonly failed?: boolean; readonly at?: number }): void;
}

/** Takes note of spans and hands them on. */
export interface SpanRecorder {
  /** Begins a request, below the span that its `traceparent` names where it is well formed. */
  beginRequest(name: string, traceparent: string | undefined, attributes: Attributes): Span;
  /** Begins a trace of its own, that refers to a span of another. */
  beginLinked(name: string, other: Span, attributes: Attributes): Span;
  begin(name: string, parent: Span, attributes?: Attributes): Span;
  /** Hands on what is left, for a few seconds at most. */
  close(): Promise<void>;
}
