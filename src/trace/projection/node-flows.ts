import type { Conversion, MaterialSource } from '../../chain/types.ts';
import { endDayOf, startDayOf } from '../days.ts';
import type { MineralIndex, NodeIndex, RevisionNumber } from '../engine/types.ts';
import {
  type ConversionAtNode,
  type NodeQuantities,
  nodeQuantities,
  type SourceAtNode,
} from '../mixing/node-quantities.ts';
import { FactVersions } from './fact-versions.ts';

/** What ids and codes stand for at a revision. */
export interface FlowNumbers {
  readonly nodeCount: number;
  readonly mineralCount: number;
  /** The node that an id is known as; undefined when it does not stand. */
  nodeOf(id: string): NodeIndex | undefined;
  idOfNode(node: NodeIndex): string;
  /** Undefined for one without a number at the revision. */
  mineralOf(code: string): MineralIndex | undefined;
  isMine(node: NodeIndex): boolean;
  /** Whether a document with this id stands. */
  isDocument(id: string): boolean;
}

/** Quantities at nodes, and the sources by their number in them. */
export interface NumberedQuantities {
  readonly quantities: NodeQuantities;
  readonly sources: readonly MaterialSource[];
}

/** Conversions with their recoveries, and material sources, with all their versions. Their nodes never change. */
export class NodeFlows {
  #conversions = new FactVersions<Conversion>();
  #sources = new FactVersions<MaterialSource>();
  #latest: { readonly key: string; readonly read: NumberedQuantities } | null = null;

  /** The same, on their own from now on. */
  fork(): NodeFlows {
    const fork = new NodeFlows();
    fork.#conversions = this.#conversions.fork();
    fork.#sources = this.#sources.fork();
    return fork;
  }

  /** As {@link FactVersions.state}. */
  stateConversion(conversion: Conversion, ended: RevisionNumber): void {
    this.#conversions.state(conversion, ended);
  }

  /** As {@link FactVersions.state}. */
  stateSource(source: MaterialSource, ended: RevisionNumber): void {
    this.#sources.state(source, ended);
  }

  /** As {@link FactVersions.end}; an id of anything else ends nothing. */
  end(id: string, revision: RevisionNumber): void {
    this.#conversions.end(id, revision);
    this.#sources.end(id, revision);
  }

  /** @param othersChanged the revision that last changed any document or merge, on which they depend as well */
  at(revision: RevisionNumber, numbers: FlowNumbers, othersChanged: RevisionNumber): NumberedQuantities {
    const asOf = Math.max(othersChanged, this.#conversions.lastChange, this.#sources.lastChange);
    if (revision < asOf) return this.#read(revision, numbers);
    // Most writes change none of it: then it serves many revisions.
    const key = `${asOf} ${numbers.nodeCount} ${numbers.mineralCount}`;
    if (this.#latest?.key !== key) this.#latest = { key, read: this.#read(revision, numbers) };
    return this.#latest.read;
  }

  #read(revision: RevisionNumber, numbers: FlowNumbers): NumberedQuantities {
    const sources = this.#sources.allAt(this.#sources.ids(), revision);
    const conversions = this.#conversions.allAt(this.#conversions.ids(), revision);
    return {
      quantities: nodeQuantities(
        numbers.nodeCount,
        conversionsAtNodes(conversions, numbers),
        sources.flatMap((source, number) => [...mineralsOf(source, number, numbers)]),
        (node) => numbers.isMine(node),
      ),
      sources,
    };
  }
}

/** Of nodes that are one, each pair of minerals has one conversion: that of the kept node, else that with the least id. */
function conversionsAtNodes(
  conversions: readonly Conversion[],
  numbers: FlowNumbers,
): readonly ConversionAtNode[] {
  const found = new Map<string, ConversionAtNode & { readonly isKept: boolean }>();
  for (const { properties } of conversions) {
    const node = numbers.nodeOf(properties.node);
    const input = numbers.mineralOf(properties.input);
    const output = numbers.mineralOf(properties.output);
    if (node === undefined || input === undefined || output === undefined) continue;
    const isKept = numbers.idOfNode(node) === properties.node;
    const key = `${node} ${input} ${output}`;
    const known = found.get(key);
    if (known === undefined || (isKept && !known.isKept)) {
      found.set(key, { node, input, output, recovery: properties.recovery ?? Number.NaN, isKept });
    }
  }
  return [...found.values()];
}

function* mineralsOf(
  { properties }: MaterialSource,
  number: number,
  numbers: FlowNumbers,
): Iterable<SourceAtNode> {
  const { masses = [], sourceType, validFrom, validTo } = properties;
  const node = numbers.nodeOf(properties.node);
  if (node === undefined) return;
  for (const code of properties.minerals) {
    const mineral = numbers.mineralOf(code);
    if (mineral === undefined) continue;
    const stated = masses.find((mass) => mass.mineral === code);
    yield {
      node,
      mineral,
      low: stated?.kgLow ?? 0,
      high: stated?.kgHigh ?? Number.POSITIVE_INFINITY,
      // At most none of it is none.
      isOpen: stated?.kgLow === undefined && stated?.kgHigh !== 0,
      clean: cleanPartOf(properties, numbers),
      from: startDayOf(validFrom),
      to: endDayOf(validTo),
      isMiningFigure: sourceType === 'PRIMARY_PRODUCTION' && stated !== undefined,
      number,
    };
  }
}

/** Semantics (b): what of a source is known to be clean. */
function cleanPartOf(
  { sourceType, cleanFraction, evidence = [] }: MaterialSource['properties'],
  numbers: FlowNumbers,
): number {
  switch (sourceType) {
    case 'PRIMARY_PRODUCTION':
      return 1;
    case 'RECYCLED':
      return evidence.some((id) => numbers.isDocument(id)) ? 1 : 0;
    case 'OPENING_STOCK':
      return cleanFraction ?? 0;
    case 'UNKNOWN_ORIGIN':
      return 0;
  }
}
