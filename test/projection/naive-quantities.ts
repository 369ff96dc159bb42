import type { Recorded } from '../../src/chain/types.ts';
import type { StoredFact } from '../../src/store/facts.ts';
import type { KindName } from '../../src/store/kinds/index.ts';
import { linkLine, massWords } from './quantities-seen.ts';

/** The lines that facts which stand come to, searched for as plainly as can be. No line of the projection is used. */
export function naiveQuantities(
  standing: readonly StoredFact[],
  knownAs: (id: string) => string,
): readonly string[] {
  const of = <K extends KindName>(kind: K) => standing.filter((fact) => fact.kind === kind) as Recorded<K>[];
  const documents = of('Document');
  const lines: string[] = [];
  for (const { id, properties } of of('SupplyLink')) {
    const { evidence = [], scope, minerals, masses = [] } = properties;
    const strengths = documents
      .filter((document) => evidence.includes(document.id))
      .map((document) =>
        Math.min(
          ...[document.properties.reliability, document.properties.credibility].map(
            (grade) => ({ A: 5, B: 4, C: 3, D: 2, '1': 5, '2': 4, '3': 3, '4': 2 })[grade as 'A'] ?? 1,
          ),
        ),
      );
    lines.push(
      linkLine(
        id,
        Math.max(1, ...strengths),
        scope === 'COMPANY',
        minerals.map((mineral) => {
          const mass = masses.find((one) => one.mineral === mineral);
          const [low, high] = [mass?.kgLow, mass?.kgHigh];
          return [mineral, low ?? 0, high ?? Number.POSITIVE_INFINITY, low === undefined && high !== 0];
        }),
      ),
    );
  }
  const conversions = of('Conversion');
  for (const { id, properties } of conversions) {
    const { node, input, output, recovery } = properties;
    const rivals = conversions.filter(
      (one) =>
        knownAs(one.properties.node) === knownAs(node) &&
        one.properties.input === input &&
        one.properties.output === output,
    );
    const chosen = rivals.find((one) => one.properties.node === knownAs(node)) ?? rivals[0];
    if (chosen?.id === id) lines.push(`${knownAs(node)}: ${input} to ${output} ${recovery ?? Number.NaN}`);
  }
  for (const { id, properties } of of('MaterialSource')) {
    const { node, sourceType, minerals, masses = [], cleanFraction, evidence = [] } = properties;
    const isDocumented = documents.some((document) => evidence.includes(document.id));
    const clean = {
      PRIMARY_PRODUCTION: 1,
      RECYCLED: isDocumented ? 1 : 0,
      OPENING_STOCK: cleanFraction ?? 0,
      UNKNOWN_ORIGIN: 0,
    }[sourceType];
    for (const mineral of minerals) {
      const mass = masses.find((one) => one.mineral === mineral);
      const [low, high] = [mass?.kgLow, mass?.kgHigh];
      lines.push(
        [
          `${knownAs(node)} has ${id}:`,
          mineral,
          massWords(low ?? 0, high ?? Number.POSITIVE_INFINITY, low === undefined && high !== 0),
          `clean ${clean}`,
          `from ${properties.validFrom ?? null}`,
          `to ${properties.validTo ?? null}`,
          sourceType === 'PRIMARY_PRODUCTION' && mass ? 'mined' : '',
          knownAs(node).startsWith('mine-site:') ? 'at a mine' : '',
        ].join(' '),
      );
    }
  }
  return lines.sort();
}
