import type { StoredFact } from '../../src/store/facts.ts';
import {
  CONVERSION,
  CONVERSION_ENDED,
  CONVERSION_RECORDED,
  INPUT,
  NEXT_CONVERSION,
  OUTPUT,
} from '../../src/trace/engine/columns.ts';
import { NONE } from '../../src/trace/engine/types.ts';
import type { Snapshot } from '../../src/trace/projection/types.ts';
import { linksSeen, type SeenLink, seenLink } from '../testkit/seen-links.ts';
import { quantitiesSeen } from './quantities-seen.ts';

/** Everything that a snapshot tells, in words. */
export interface Picture {
  readonly revision: number;
  /** By id, as far as links that leave or reach a node go: they are looked for from both ends. */
  readonly links: readonly SeenLink[];
  /** `node: input to output`, in order. */
  readonly conversions: readonly string[];
  /** How much there is, and how surely that is known. */
  readonly quantities: readonly string[];
  readonly liveFlags: readonly StoredFact[];
  readonly assurances: readonly StoredFact[];
  readonly about: Readonly<Record<string, unknown>>;
}

/** @param ids everything to be asked about */
export function pictureOf(snapshot: Snapshot, ids: readonly string[]): Picture {
  const row = (id: string) => snapshot.rowOf(id);
  return {
    revision: snapshot.revision,
    links: linksSeen(snapshot),
    conversions: conversionsSeen(snapshot),
    quantities: quantitiesSeen(snapshot),
    liveFlags: snapshot.liveFlags,
    assurances: snapshot.assurances,
    about: Object.fromEntries(
      ids.map((id) => {
        const node = snapshot.nodeOf(id);
        const link = row(id);
        return [
          id,
          {
            stands: snapshot.stands(id),
            isNode: node === undefined ? null : snapshot.idOfNode(node),
            knownAs: snapshot.knownAs(id),
            idsKnownAs: snapshot.idsKnownAs(id),
            flag: snapshot.flag(id),
            flagsOn: snapshot.liveFlagsOn(id),
            flagsBy: snapshot.liveFlagsBy(id),
            relations: snapshot.relationsOf(id),
            tainting: snapshot.taintingRelationsOf(id),
            link: link === undefined ? undefined : seenLink(snapshot, link),
            passedBy: snapshot
              .rowsPassing(id)
              .map((passing) => seenLink(snapshot, passing).id)
              .sort(),
          },
        ];
      }),
    ),
  };
}

function conversionsSeen(snapshot: Snapshot): readonly string[] {
  const { columns, nodeCount, revision } = snapshot.graph;
  const { conversions, lastConversion } = columns;
  const seen = new Set<string>();
  for (let node = 0; node < nodeCount; node += 1) {
    for (let one = lastConversion[node] as number; one !== NONE; ) {
      const field = (offset: number): number => conversions[CONVERSION * one + offset] as number;
      if (field(CONVERSION_RECORDED) <= revision && revision < field(CONVERSION_ENDED)) {
        const [input, output] = [snapshot.mineralAt(field(INPUT)), snapshot.mineralAt(field(OUTPUT))];
        seen.add(`${snapshot.idOfNode(node)}: ${input} to ${output}`);
      }
      one = field(NEXT_CONVERSION);
    }
  }
  return [...seen].sort();
}
