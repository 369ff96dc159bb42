/** What is asked of exposed nodes: by whom what they hold goes on to the focal company. */
export interface AskedCounterparties {
  /** The focal company, or companies. */
  readonly focal: Int32Array;
  /** The nodes asked about, one entry a question; the same node may be asked about often. */
  readonly node: Int32Array;
  /** Where the holdings of each question begin; one entry more, for the end. */
  readonly start: Int32Array;
  /** What the node holds, one entry a holding: a mineral, … */
  readonly mineral: Int32Array;
  /** … 1 where a conversion at the node made it, … */
  readonly produced: Uint8Array;
  /** … and the earliest day on which it can be there, UNBOUNDED_START where unbounded. */
  readonly firstPossibleOn: Int32Array;
}

/** By whom what was asked about goes on to a focal company, one entry for each question and counterparty. */
export interface FoundCounterparties {
  readonly count: number;
  /** Position of the question, ascending. */
  readonly question: Int32Array;
  /** The last node before the focal company; that which was asked about, where it supplies itself. */
  readonly counterparty: Int32Array;
  /** Earliest day on which it can have come to the company by it, UNBOUNDED_START where unbounded. */
  readonly firstPossibleOn: Int32Array;
  /** 1 when it can still do so on the as-of day. */
  readonly current: Uint8Array;
  /** One entry a question: fewest links from the node to the company, by whichever counterparty; 0 where none leads there. */
  readonly links: Int32Array;
}
