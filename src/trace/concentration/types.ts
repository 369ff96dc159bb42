/** What is asked of the nodes of a chain: who depends on them, and who has no way around them. */
export interface AskedConcentration {
  /** The nodes that others may depend on, each once. */
  readonly candidates: Int32Array;
  /** The nodes that may depend on them, each once. */
  readonly suppliers: Int32Array;
  /** Only what suppliers hold of these minerals, arrived or produced there; null: all. */
  readonly minerals: Int32Array | null;
}

/**
 * Who depends on what, one entry a column: material that left the candidate can be at the supplier as the mineral,
 * arrived or produced there. One entry for each (candidate, supplier, mineral); those of one candidate stand together, in
 * the order asked for. A node is no dependant of itself.
 */
export interface Dependences {
  readonly count: number;
  readonly candidate: Int32Array;
  readonly supplier: Int32Array;
  readonly mineral: Int32Array;
  /** 1: the candidate is a single point of the supplier for the mineral. */
  readonly single: Uint8Array;
}
