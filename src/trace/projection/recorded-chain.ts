import type { Assurance, Recorded, Relation } from '../../chain/types.ts';
import type { RiskFlag } from '../../risk/types.ts';
import type { Effect, LogEntry } from '../../store/changesets.ts';
import type { StoredFact } from '../../store/facts.ts';
import { KIND_NAMES, type KindName, kindOf } from '../../store/kinds/index.ts';
import { endDayOf, startDayOf } from '../days.ts';
import {
  type LinkIndex,
  type MineralSetIndex,
  NONE,
  NOT_ENDED,
  type NodeIndex,
  type RevisionNumber,
} from '../engine/types.ts';
import { AssuranceVersions } from './assurance-versions.ts';
import { DocumentStrengths } from './document-strengths.ts';
import { FlagVersions } from './flag-versions.ts';
import { FocalCompanies } from './focal-companies.ts';
import { GrowingChain } from './growing-chain.ts';
import type { IdTable } from './id-table.ts';
import { KnownAs, type MergedNodes } from './known-as.ts';
import { MineMarks } from './mine-marks.ts';
import { NodeFlows } from './node-flows.ts';
import type { Numbering } from './numbering.ts';
import { RelationVersions } from './relation-versions.ts';
import { Standings } from './standings.ts';
import { ViaLists } from './via-lists.ts';

/** Kinds that decide, alone, as which node another is known: to be read before the others. */
export const MERGING_KINDS: readonly KindName[] = KIND_NAMES.filter(
  (kind) => kindOf(kind).family === 'identity',
);

/** All other kinds that are followed. */
export const CHAIN_KINDS: readonly KindName[] = KIND_NAMES.filter(
  (kind) =>
    kind === 'Conversion' ||
    kind === 'Assurance' ||
    kind === 'MaterialSource' ||
    kind === 'Document' ||
    ['chainNode', 'place', 'actor', 'link', 'relation', 'flag'].includes(kindOf(kind).family),
);

const FOLLOWED: ReadonlySet<KindName> = new Set([...MERGING_KINDS, ...CHAIN_KINDS]);

interface OpenConversion {
  readonly id: string;
  /** Where it was stated to happen. */
  readonly node: NodeIndex;
}

/**
 * The chain with all its versions, up to the revision that was followed last. Everything that it holds answers for any
 * revision up to that; what is followed later changes none of those answers.
 *
 * First every version is stated, those of merges before all others; then log entries are followed, in order.
 */
export class RecordedChain {
  revision: RevisionNumber;
  /** Of the last log entry followed. */
  digest: string;
  readonly numbering: Numbering;
  readonly rows: GrowingChain;
  readonly knownAs: KnownAs;
  readonly nodes: Standings;
  readonly focal: FocalCompanies;
  readonly places: Standings;
  readonly actors: Standings;
  readonly vias: ViaLists;
  readonly flags: FlagVersions;
  readonly relations: RelationVersions;
  readonly assurances: AssuranceVersions;
  readonly documents: DocumentStrengths;
  readonly flows: NodeFlows;
  readonly mines: MineMarks;
  /** At which it was parted from another. */
  readonly #forkedAt: RevisionNumber | null;
  readonly #mergesStated = new Map<string, { readonly merge: MergedNodes; readonly spans: Set<string> }>();
  readonly #sets = new Map<string, MineralSetIndex>();
  /** Ends as stated, of links whose open row stands at other ones for a merge. */
  readonly #statedEnds = new Map<LinkIndex, readonly [NodeIndex, NodeIndex]>();
  /** By number of the entry in the columns. */
  readonly #conversions: OpenConversion[] = [];
  readonly #openConversions = new Map<string, number>();
  /** Versions, for they may come again. */
  readonly #conversionsStated = new Set<string>();

  /** @param from what it begins with, apart from it from then on; nothing unless given */
  constructor(numbering: Numbering, revision: RevisionNumber, digest: string, from?: RecordedChain) {
    this.numbering = numbering;
    this.revision = revision;
    this.digest = digest;
    this.rows = from?.rows.fork() ?? new GrowingChain();
    this.knownAs = from?.knownAs.fork(numbering.nodes) ?? new KnownAs(numbering.nodes);
    this.nodes = from?.nodes.fork() ?? new Standings();
    this.focal = from?.focal.fork() ?? new FocalCompanies();
    this.places = from?.places.fork() ?? new Standings();
    this.actors = from?.actors.fork() ?? new Standings();
    this.vias = from?.vias.fork() ?? new ViaLists();
    this.flags = from?.flags.fork() ?? new FlagVersions();
    this.relations = from?.relations.fork() ?? new RelationVersions();
    this.assurances = from?.assurances.fork() ?? new AssuranceVersions();
    this.documents = from?.documents.fork() ?? new DocumentStrengths();
    this.flows = from?.flows.fork() ?? new NodeFlows();
    this.mines = new MineMarks(numbering.nodes, from?.mines);
    this.#forkedAt = from ? revision : null;
    if (from) this.#takeOver(from);
    // Numbers that were given before are for ever, and every reader may ask for any of them.
    this.rows.noteNode(numbering.nodes.size - 1);
    this.rows.noteMineral(numbering.minerals.size - 1);
  }

  /**
   * A chain that holds all that this one does, at the same revision. What either follows from now on, the other knows
   * nothing of: not its rows, and not the numbers that it gives.
   */
  fork(): RecordedChain {
    return new RecordedChain(this.numbering.fork(), this.revision, this.digest, this);
  }

  /** The revision at which its rows are read for a reader of one: those of another chain as they were at the parting. */
  rowRevision(revision: RevisionNumber): RevisionNumber {
    return this.#forkedAt !== null && this.rows.isBorrowed ? Math.min(revision, this.#forkedAt) : revision;
  }

  /** Takes a version of a merge as the store has it, in any order. */
  stateMerge(fact: StoredFact): void {
    const ended = this.#endedBy(fact);
    if (ended === null) return;
    const stated = this.#mergesStated.get(fact.id) ?? { merge: this.#mergeOf(fact), spans: new Set() };
    this.#mergesStated.set(fact.id, stated);
    stated.spans.add(`${fact.recordedRevision} ${ended}`);
  }

  /** Works out, once all merges are stated, which nodes were known as which. */
  settleMerges(): void {
    const changes = new Map<RevisionNumber, { begun: MergedNodes[]; ended: string[] }>();
    const changeAt = (revision: RevisionNumber) => {
      const change = changes.get(revision) ?? { begun: [], ended: [] };
      changes.set(revision, change);
      return change;
    };
    for (const { merge, spans } of this.#mergesStated.values()) {
      for (const span of spans) {
        const [recorded, ended] = span.split(' ').map(Number) as [number, number];
        changeAt(recorded).begun.push(merge);
        if (ended !== NOT_ENDED) changeAt(ended).ended.push(merge.id);
      }
    }
    this.#mergesStated.clear();
    for (const revision of [...changes.keys()].sort((a, b) => a - b)) {
      const { begun, ended } = changeAt(revision);
      this.knownAs.change(begun, ended, revision);
    }
  }

  /** Takes a version of anything else as the store has it, in any order; one that comes again changes nothing. */
  state(fact: StoredFact): void {
    const ended = this.#endedBy(fact);
    if (ended !== null) this.#state(fact, ended);
  }

  /** Takes over what a log entry, the next one, did. */
  follow({ revision, digest, effects }: Pick<LogEntry, 'revision' | 'digest' | 'effects'>): void {
    const followed = effects.filter((effect) => FOLLOWED.has(kindOfEffect(effect)));
    const begun: MergedNodes[] = [];
    const ended: string[] = [];
    // What ends goes first, so that it is not moved; what begins goes last, to where it then belongs.
    for (const effect of followed) {
      if (effect.effect === 'marked') continue;
      const [kind, id] = 'fact' in effect ? [effect.fact.kind, effect.fact.id] : [effect.kind, effect.id];
      if (kindOf(kind).family === 'identity') ended.push(id);
      else this.#end(kind, id, revision);
    }
    for (const effect of followed) {
      if ('fact' in effect && kindOf(effect.fact.kind).family === 'identity') {
        begun.push(this.#mergeOf(effect.fact));
      }
    }
    if (begun.length + ended.length > 0) {
      for (const node of this.knownAs.change(begun, ended, revision)) this.#moveFrom(node, revision);
    }
    for (const effect of followed) {
      if (!('fact' in effect) || kindOf(effect.fact.kind).family === 'identity') continue;
      const { fact, version, provenance, asImported } = effect;
      this.#state(
        {
          ...fact,
          version,
          provenance,
          asImported,
          recordedRevision: revision,
          retractedRevision: null,
          retractedByName: false,
        },
        NOT_ENDED,
      );
    }
    this.revision = revision;
    this.digest = digest;
  }

  #takeOver(from: RecordedChain): void {
    for (const [key, set] of from.#sets) this.#sets.set(key, set);
    for (const [link, ends] of from.#statedEnds) this.#statedEnds.set(link, ends);
    for (const conversion of from.#conversions) this.#conversions.push(conversion);
    for (const [id, one] of from.#openConversions) this.#openConversions.set(id, one);
    for (const version of from.#conversionsStated) this.#conversionsStated.add(version);
  }

  /** The revision that ended a version as of the one that is read; null when that does not know the version. */
  #endedBy({ recordedRevision, retractedRevision }: StoredFact): RevisionNumber | null {
    // What changed while the store was read comes again, from the log.
    if (recordedRevision > this.revision) return null;
    return retractedRevision !== null && retractedRevision <= this.revision ? retractedRevision : NOT_ENDED;
  }

  #state(fact: StoredFact, ended: RevisionNumber): void {
    const { nodes, places, actors, documents } = this.numbering;
    switch (kindOf(fact.kind).family) {
      case 'chainNode': {
        const node = nodes.add(fact.id);
        this.rows.noteNode(node);
        this.nodes.state(node, fact.recordedRevision, ended);
        if (fact.kind === 'Company') this.focal.state(fact as Recorded<'Company'>, ended);
        break;
      }
      case 'place':
        this.places.state(places.add(fact.id), fact.recordedRevision, ended);
        break;
      case 'actor':
        this.actors.state(actors.add(fact.id), fact.recordedRevision, ended);
        break;
      case 'relation':
        this.relations.state(fact as Relation, ended);
        break;
      case 'flag':
        this.flags.state(fact as RiskFlag, ended);
        break;
      case 'link':
        this.#stateLink(fact as Recorded<'SupplyLink'>, ended);
        break;
      case 'process':
        this.#stateProcess(fact, ended);
        break;
      case 'document':
        this.documents.state(documents.add(fact.id), fact as Recorded<'Document'>, ended);
        break;
    }
  }

  #stateProcess(fact: StoredFact, ended: RevisionNumber): void {
    switch (fact.kind) {
      case 'Assurance':
        this.assurances.state(fact as Assurance, ended);
        break;
      case 'MaterialSource':
        this.#stateSource(fact as Recorded<'MaterialSource'>, ended);
        break;
      case 'Conversion':
        this.flows.stateConversion(fact as Recorded<'Conversion'>, ended);
        this.#stateConversion(fact as Recorded<'Conversion'>, ended);
        break;
    }
  }

  #stateSource(source: Recorded<'MaterialSource'>, ended: RevisionNumber): void {
    // A mineral may be named by no link: its node holds it nevertheless.
    for (const code of source.properties.minerals) this.rows.noteMineral(this.numbering.minerals.add(code));
    this.flows.stateSource(source, ended);
  }

  #end(kind: KindName, id: string, revision: RevisionNumber): void {
    const { nodes, places, actors, documents } = this.numbering;
    const endIn = (table: IdTable, standings: Standings): void => {
      const number = table.find(id);
      if (number !== NONE) standings.end(number, revision);
    };
    switch (kindOf(kind).family) {
      case 'chainNode':
        endIn(nodes, this.nodes);
        this.focal.end(id, revision);
        break;
      case 'place':
        endIn(places, this.places);
        break;
      case 'actor':
        endIn(actors, this.actors);
        break;
      case 'relation':
        this.relations.end(id, revision);
        break;
      case 'flag':
        this.flags.end(id, revision);
        break;
      case 'link': {
        const link = this.numbering.links.find(id);
        const row = link === NONE ? NONE : this.rows.openRowOf(link);
        if (row !== NONE) this.rows.end(row, revision);
        break;
      }
      case 'process': {
        this.assurances.end(id, revision);
        this.flows.end(id, revision);
        const one = this.#openConversions.get(id);
        if (one === undefined) break;
        this.rows.endConversion(one, revision);
        this.#openConversions.delete(id);
        break;
      }
      case 'document': {
        const document = documents.find(id);
        if (document !== NONE) this.documents.end(document, revision);
        break;
      }
    }
  }

  #stateLink({ id, recordedRevision, properties }: Recorded<'SupplyLink'>, ended: RevisionNumber): void {
    const { nodes, links } = this.numbering;
    const linksBefore = links.size;
    const link = links.add(id);
    if (link < linksBefore && this.#holdsRow(link, recordedRevision)) return;
    const stated = [nodes.add(properties.from), nodes.add(properties.to)] as const;
    const version = {
      from: stated[0],
      to: stated[1],
      first: startDayOf(properties.validFrom),
      last: endDayOf(properties.validTo),
      set: this.#setOf(properties.minerals),
      link,
      via: this.#viaOf(properties.via),
      masses: this.#massesOf(properties.masses),
      evidence: this.#evidenceOf(properties.evidence, properties.scope),
      recorded: recordedRevision,
    };
    // Millions of links come by here, and few chains have merges.
    if (this.knownAs.isEmpty) {
      const row = this.rows.append(version);
      if (ended !== NOT_ENDED) this.rows.end(row, ended);
      return;
    }
    for (const [begin, end] of this.#spans(stated, recordedRevision, ended)) {
      const known = [this.knownAs.at(stated[0], begin), this.knownAs.at(stated[1], begin)] as const;
      const row = this.rows.append({ ...version, from: known[0], to: known[1], recorded: begin });
      if (end === NOT_ENDED) this.#noteEnds(link, stated, known);
      else this.rows.end(row, end);
    }
  }

  #viaOf(ids: readonly string[] | undefined): number {
    if (ids === undefined || ids.length === 0) return 0;
    const { places } = this.numbering;
    return this.vias.add(ids.map((id) => places.add(id)));
  }

  #massesOf(masses: Recorded<'SupplyLink'>['properties']['masses']): number {
    if (masses === undefined || masses.length === 0) return 0;
    const { minerals } = this.numbering;
    return this.rows.addMasses(
      masses.map(({ mineral, kgLow, kgHigh }) => ({
        mineral: minerals.add(mineral),
        low: kgLow,
        high: kgHigh,
      })),
    );
  }

  #evidenceOf(
    ids: readonly string[] | undefined,
    scope: Recorded<'SupplyLink'>['properties']['scope'],
  ): number {
    const { documents } = this.numbering;
    return this.rows.addEvidence(ids?.map((id) => documents.add(id)) ?? [], scope === 'COMPANY');
  }

  #holdsRow(link: LinkIndex, recorded: RevisionNumber): boolean {
    return this.rows.rowsOf(link).some((row) => this.rows.versionOf(row).recorded === recorded);
  }

  #stateConversion(fact: Recorded<'Conversion'>, ended: RevisionNumber): void {
    const { nodes, minerals } = this.numbering;
    const { id, recordedRevision, properties } = fact;
    const version = `${recordedRevision} ${id}`;
    if (this.#conversionsStated.has(version)) return;
    this.#conversionsStated.add(version);
    const node = nodes.add(properties.node);
    const input = minerals.add(properties.input);
    const output = minerals.add(properties.output);
    for (const [begin, end] of this.#spans([node], recordedRevision, ended)) {
      const one = this.rows.appendConversion(this.knownAs.at(node, begin), input, output, begin);
      this.#conversions[one] = { id, node };
      if (end === NOT_ENDED) this.#openConversions.set(id, one);
      else this.rows.endConversion(one, end);
    }
  }

  /** A version's life, cut where one of the nodes came to be known as another. */
  *#spans(
    nodes: readonly NodeIndex[],
    recorded: RevisionNumber,
    ended: RevisionNumber,
  ): Iterable<readonly [RevisionNumber, RevisionNumber]> {
    const cuts = nodes.flatMap((node) => this.knownAs.changesOf(node, recorded, ended));
    const starts = [recorded, ...new Set(cuts)].sort((a, b) => a - b);
    for (const [index, start] of starts.entries()) yield [start, starts[index + 1] ?? ended];
  }

  /** Brings what stands at a node, and belongs elsewhere since this revision, to where it belongs. */
  #moveFrom(node: NodeIndex, revision: RevisionNumber): void {
    for (const row of this.rows.openRowsAt(node)) {
      const version = this.rows.versionOf(row);
      const ends = [version.from, version.to] as const;
      const stated = this.#statedEnds.get(version.link) ?? ends;
      const known = [this.knownAs.at(stated[0], revision), this.knownAs.at(stated[1], revision)] as const;
      if (known[0] === ends[0] && known[1] === ends[1]) continue;
      this.rows.end(row, revision);
      this.rows.append({ ...version, from: known[0], to: known[1], recorded: revision });
      this.#noteEnds(version.link, stated, known);
    }
    for (const one of this.rows.openConversionsAt(node)) {
      const stated = this.#conversions[one] as OpenConversion;
      const known = this.knownAs.at(stated.node, revision);
      if (known === node) continue;
      const { input, output } = this.rows.conversionAt(one);
      this.rows.endConversion(one, revision);
      const moved = this.rows.appendConversion(known, input, output, revision);
      this.#conversions[moved] = stated;
      this.#openConversions.set(stated.id, moved);
    }
  }

  #noteEnds(
    link: LinkIndex,
    stated: readonly [NodeIndex, NodeIndex],
    known: readonly [NodeIndex, NodeIndex],
  ): void {
    if (stated[0] === known[0] && stated[1] === known[1]) this.#statedEnds.delete(link);
    else this.#statedEnds.set(link, stated);
  }

  #setOf(codes: readonly string[]): MineralSetIndex {
    const key = codes.join(' ');
    const known = this.#sets.get(key);
    if (known !== undefined) return known;
    const { minerals } = this.numbering;
    const set = this.rows.addSet(codes.map((code) => minerals.add(code)));
    this.#sets.set(key, set);
    return set;
  }

  #mergeOf({ id, properties }: Pick<StoredFact, 'id' | 'properties'>): MergedNodes {
    const { dropped, kept } = properties as Recorded<'Merge'>['properties'];
    const { nodes } = this.numbering;
    const numbers = { dropped: nodes.add(dropped), kept: nodes.add(kept) };
    this.rows.noteNode(Math.max(numbers.dropped, numbers.kept));
    return { id, ...numbers };
  }
}

function kindOfEffect(effect: Effect): KindName {
  return 'fact' in effect ? effect.fact.kind : effect.kind;
}
