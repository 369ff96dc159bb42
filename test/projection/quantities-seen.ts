import { boundedDateOf } from '../../src/trace/days.ts';
import { COUNTS, MINERAL_SET, mineralsOfSet, ROW, sees } from '../../src/trace/engine/columns.ts';
import { type ReadMass, readMass } from '../../src/trace/engine/masses.ts';
import { isOfCompanyScope, strengthOfRow } from '../../src/trace/engine/row-evidence.ts';
import type { Snapshot } from '../../src/trace/projection/types.ts';

/** What a snapshot tells of how much there is and how surely that is known, a line for each thing, in order. */
export function quantitiesSeen(snapshot: Snapshot): readonly string[] {
  return [...linkLines(snapshot), ...conversionLines(snapshot), ...sourceLines(snapshot)].sort();
}

/** The line of one link. */
export function linkLine(
  id: string,
  strength: number,
  isCompanyScope: boolean,
  masses: readonly (readonly [mineral: string, low: number, high: number, isOpen: boolean])[],
): string {
  const told = masses.map(([mineral, low, high, isOpen]) => `${mineral} ${massWords(low, high, isOpen)}`);
  return `${id}: strength ${strength}${isCompanyScope ? ', company' : ''}, ${told.sort().join(', ')}`;
}

export function massWords(low: number, high: number, isOpen: boolean): string {
  return `${low}${isOpen ? '<' : ''}..${high}`;
}

function* linkLines(snapshot: Snapshot): Iterable<string> {
  const { columns } = snapshot.graph;
  const mass: ReadMass = { low: 0, high: 0, open: 0 };
  for (let row = 0; row < (columns.counts[COUNTS.rows] as number); row += 1) {
    if (!sees(snapshot.graph, row)) continue;
    const minerals = [...mineralsOfSet(columns, columns.rows[ROW * row + MINERAL_SET] as number)];
    yield linkLine(
      snapshot.idOfLink(columns.rowLink[row] as number),
      strengthOfRow(columns, snapshot.documentStrengths, row),
      isOfCompanyScope(columns, row),
      minerals.map((mineral) => {
        readMass(columns, row, mineral, mass);
        return [snapshot.mineralAt(mineral), mass.low, mass.high, mass.open === 1];
      }),
    );
  }
}

function* conversionLines(snapshot: Snapshot): Iterable<string> {
  const { conversionStart, conversionInput, conversionOutput, conversionRecovery } =
    snapshot.flows.quantities;
  for (let node = 0; node + 1 < conversionStart.length; node += 1) {
    for (let one = conversionStart[node] as number; one < (conversionStart[node + 1] as number); one += 1) {
      const [input, output] = [conversionInput[one], conversionOutput[one]].map((mineral) =>
        snapshot.mineralAt(mineral as number),
      );
      yield `${snapshot.idOfNode(node)}: ${input} to ${output} ${conversionRecovery[one]}`;
    }
  }
}

function* sourceLines(snapshot: Snapshot): Iterable<string> {
  const { quantities, sources } = snapshot.flows;
  const { sourceStart } = quantities;
  for (let node = 0; node + 1 < sourceStart.length; node += 1) {
    for (let one = sourceStart[node] as number; one < (sourceStart[node + 1] as number); one += 1) {
      const [low, high] = [quantities.sourceLow[one] as number, quantities.sourceHigh[one] as number];
      yield [
        `${snapshot.idOfNode(node)} has ${sources[quantities.sourceNumber[one] as number]?.id}:`,
        snapshot.mineralAt(quantities.sourceMineral[one] as number),
        massWords(low, high, quantities.sourceOpen[one] === 1),
        `clean ${quantities.sourceClean[one]}`,
        `from ${boundedDateOf(quantities.sourceFrom[one] as number)}`,
        `to ${boundedDateOf(quantities.sourceTo[one] as number)}`,
        quantities.sourceIsMiningFigure[one] === 1 ? 'mined' : '',
        quantities.isMine[node] === 1 ? 'at a mine' : '',
      ].join(' ');
    }
  }
}
