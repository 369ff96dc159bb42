import { appendRow, appendSet } from '../../../src/trace/engine/appending.ts';
import { COUNTS, type GraphColumns, ROW } from '../../../src/trace/engine/columns.ts';
import { layOut } from '../../../src/trace/engine/layout.ts';
import { appendMasses } from '../../../src/trace/engine/masses.ts';
import {
  type ChainGraph,
  NOT_ENDED,
  type TaintedRow,
  UNBOUNDED_END,
  UNBOUNDED_START,
} from '../../../src/trace/engine/types.ts';
import { type NodeQuantities, nodeQuantities } from '../../../src/trace/mixing/node-quantities.ts';
import type { SharePeriod } from '../../../src/trace/mixing/share-period.ts';
import { byCodePoint } from '../case.ts';
import type { ShareCase, ShareLink, Spell } from './case.ts';

const REVISION = 2;
const RECORDED = { before: 1, now: 1, later: 3 };

/** A case as the program is given it. */
export interface CaseColumns {
  graph: ChainGraph;
  quantities: NodeQuantities;
  tainted: TaintedRow[];
  period: SharePeriod;
  linkOfRow(row: number): string;
}

/** Numbers of names, and of what is recorded, tell nothing: those of links run against their ids. */
export function columnsOf(asked: ShareCase): CaseColumns {
  const links = [...asked.links].reverse();
  const laidOut = links.filter(({ isAppended }) => !isAppended);
  const numberOf = (link: ShareLink) => links.indexOf(link);
  const minerals = (codes: readonly string[]) => codes.map((code) => asked.minerals.indexOf(code));
  const rows = laidOut.flatMap((link) => [
    ...Object.values(daysOf(link)),
    numberOf(link),
    RECORDED[link.standing],
    endedAt(link),
  ]);
  const column = (read: (link: ShareLink) => number) => Int32Array.from(laidOut, read);
  const columns = layOut(
    {
      count: laidOut.length,
      rows: Int32Array.from(rows),
      rowFrom: column(({ from }) => asked.nodes.indexOf(from)),
      rowTo: column(({ to }) => asked.nodes.indexOf(to)),
      rowLink: column(numberOf),
      rowVia: column(() => 0),
      rowMasses: column(() => 0),
      rowEvidence: column(() => 0),
    },
    asked.nodes.length,
    {
      rows: links.length,
      nodes: asked.nodes.length,
      minerals: asked.minerals.length,
      sets: links.length,
      conversions: 0,
      masses: links.reduce((sum, { masses }) => sum + 3 * masses.length, 0),
      documents: 0,
    },
  );
  // One set a link, by its number.
  for (const link of links) appendSet(columns, minerals(link.minerals));
  columns.counts[COUNTS.minerals] = asked.minerals.length;
  const massesOf = ({ masses }: ShareLink) =>
    appendMasses(
      columns,
      masses.map(({ mineral, low, high }) => ({ mineral: asked.minerals.indexOf(mineral), low, high })),
    );
  for (let row = 0; row < laidOut.length; row += 1) {
    columns.rowMasses[row] = massesOf(links[columns.rowLink[row] as number] as ShareLink);
  }
  for (const link of links.filter(({ isAppended }) => isAppended)) {
    const { from: first, to: last } = daysOf(link);
    const row = appendRow(columns, {
      from: asked.nodes.indexOf(link.from),
      to: asked.nodes.indexOf(link.to),
      first,
      last,
      set: numberOf(link),
      link: numberOf(link),
      via: 0,
      masses: massesOf(link),
      evidence: 0,
      recorded: RECORDED[link.standing],
    });
    columns.rows[ROW * row + 4] = endedAt(link);
  }
  const linkOfRow = (row: number) => links[columns.rowLink[row] as number]?.id as string;
  const byId = (a: number, b: number) => byCodePoint(links[a]?.id as string, links[b]?.id as string);
  return {
    graph: {
      revision: REVISION,
      columns,
      nodeCount: asked.nodes.length,
      mineralCount: asked.minerals.length,
      compareLinks: byId,
      compareMinerals: (a, b) => byCodePoint(asked.minerals[a] as string, asked.minerals[b] as string),
    },
    quantities: quantitiesOf(asked),
    tainted: asked.taints.flatMap((taint) => {
      const row = rowOf(columns, linkOfRow, taint.link);
      const concerned = taint.minerals && Int32Array.from(minerals(taint.minerals));
      return row === undefined ? [] : [{ row, ...daysOf(taint), minerals: concerned }];
    }),
    period: daysOf(asked.period),
    linkOfRow,
  };
}

function quantitiesOf({ nodes, minerals, mines, sources, conversions }: ShareCase): NodeQuantities {
  return nodeQuantities(
    nodes.length,
    conversions.map(({ node, input, output, recovery }) => ({
      node: nodes.indexOf(node),
      input: minerals.indexOf(input),
      output: minerals.indexOf(output),
      recovery: recovery ?? Number.NaN,
    })),
    sources.map((source) => ({
      node: nodes.indexOf(source.node),
      mineral: minerals.indexOf(source.mineral),
      low: source.low ?? 0,
      high: source.high ?? Number.POSITIVE_INFINITY,
      isOpen: source.low === undefined && source.high !== 0,
      clean: source.clean,
      ...daysOf(source),
      isMiningFigure: source.isMiningFigure,
      number: source.number,
    })),
    (node) => mines.includes(nodes[node] as string),
  );
}

/** The row of a link that stands. */
function rowOf({ counts, rows }: GraphColumns, linkOfRow: (row: number) => string, link: string) {
  const all = Array.from({ length: counts[COUNTS.rows] as number }, (_, row) => row);
  return all.find((row) => {
    const [recorded, ended] = [rows[ROW * row + 3] as number, rows[ROW * row + 4] as number];
    return linkOfRow(row) === link && recorded <= REVISION && ended > REVISION;
  });
}

function daysOf({ first, last }: Spell): { from: number; to: number } {
  return { from: first ?? UNBOUNDED_START, to: last ?? UNBOUNDED_END };
}

function endedAt({ standing }: ShareLink): number {
  return standing === 'before' ? REVISION : NOT_ENDED;
}
