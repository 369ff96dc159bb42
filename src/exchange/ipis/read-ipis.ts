import { basename } from 'node:path';
import { type Bilingual, OretraceError } from '../../store/errors.ts';
import type { ReadFile } from '../imported-facts.ts';
import { cannotOpen } from '../opening.ts';
import type { RowProblem } from '../row-problems.ts';
import { tableRows } from '../table.ts';
import { TextFile } from '../text-lines.ts';
import { Header } from './header.ts';
import { factsOf } from './mapping.ts';
import { Findings } from './problems.ts';
import { readVisit, type Visit } from './visits.ts';

/** A file of IPIS visits that was read whole. `problems` are of refused rows. */
export interface IpisFile extends ReadFile {
  readonly format: 'ipis';
  /** Rows that were taken: each is a document among the facts. */
  readonly acceptedCount: number;
  /** Cells of accepted rows that were set aside, such as the name of a mineral that is not known here. */
  readonly remarks: readonly RowProblem[];
  /** Columns of the file that are not known here. They were not read. */
  readonly unknownColumns: readonly string[];
  /** Known columns that the file does not have. */
  readonly missingColumns: readonly string[];
}

/**
 * Reads a file of IPIS visits to artisanal mine sites and maps it to facts (docs/ipis.md). The whole file is read
 * before anything is answered; the same rows give the same facts, in whatever order they and their columns stand.
 *
 * @param onProgress told how many rows have been read
 * @throws OretraceError BAD_USER_INPUT when the file is not comma-separated UTF-8 text or lacks a column that the
 *   mapping needs; NOT_FOUND when there is no such file
 */
export async function readIpis(
  path: string,
  onProgress: (rows: number) => void = () => {},
): Promise<IpisFile> {
  const fileName = basename(path);
  const file = new TextFile(path);
  const findings = new Findings(fileName);
  const visits = new Map<string, Visit>();
  let header: Header | null = null;
  let rowCount = 0;
  try {
    for await (const { line, cells } of tableRows(file, fileName)) {
      if (header === null) {
        header = new Header(cells ?? [], fileName);
        continue;
      }
      rowCount += 1;
      if (rowCount % 500 === 0) onProgress(rowCount);
      const visit = readRow(header, cells, line, findings);
      if (visit === null) continue;
      const first = visits.get(visit.vid);
      if (first === undefined) visits.set(visit.vid, visit);
      else findings.refuse(line, 'vid', visit.vid, alreadyOn(first.line), ONE_ROW_A_VISIT);
    }
  } catch (error) {
    throw cannotOpen(error, path);
  }
  if (header === null) throw emptyFile(fileName);
  onProgress(rowCount);
  return {
    format: 'ipis',
    fileName,
    fileDigest: file.digest,
    rowCount,
    acceptedCount: visits.size,
    facts: factsOf([...visits.values()]),
    problems: findings.refusals,
    remarks: findings.remarks,
    unknownColumns: header.unknownColumns,
    missingColumns: header.missingColumns,
  };
}

function readRow(
  header: Header,
  cells: readonly string[] | null,
  line: number,
  findings: Findings,
): Visit | null {
  if (cells === null) {
    findings.refuse(
      line,
      'row',
      '"',
      { en: 'a quotation mark stands where none may stand', zh: '引号位置有误' },
      {
        en: 'cells in quotes as a whole, with inner quotes doubled',
        zh: '单元格整体加引号，内部引号成对书写',
      },
    );
    return null;
  }
  if (cells.length === header.width) return readVisit(header.cellsOf(cells), line, findings);
  findings.refuse(
    line,
    'row',
    `${cells.length}`,
    { en: 'cells in this row do not fit the columns', zh: '本行单元格数与列数不符' },
    { en: `${header.width} cells`, zh: `${header.width} 个单元格` },
  );
  return null;
}

const ONE_ROW_A_VISIT: Bilingual = { en: 'each visit once', zh: '每次走访仅一行' };

function alreadyOn(line: number): Bilingual {
  return {
    en: `already stands on line ${line}; that row was taken`,
    zh: `已见于第 ${line} 行；采用该行`,
  };
}

function emptyFile(fileName: string): OretraceError {
  return new OretraceError('BAD_USER_INPUT', {
    en: `${fileName} is empty; a file of IPIS visits begins with a line of column names`,
    zh: `${fileName} 为空；IPIS 走访文件的首行应为列名`,
  });
}
