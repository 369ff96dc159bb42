import { basename } from 'node:path';
import { digestOf } from '../../store/canonical.ts';
import { badInput, type OretraceError, shown } from '../../store/errors.ts';
import type { Properties } from '../../store/facts.ts';
import { isKindName, KIND_NAMES } from '../../store/kinds/index.ts';
import type { ImportedFact, ReadFile } from '../imported-facts.ts';
import type { RowProblem } from '../row-problems.ts';
import type { TextLine } from '../text-lines.ts';
import { openBundle } from './bundle-lines.ts';
import { KINDS_NOT_IN_BUNDLES } from './format.ts';
import { type LineProblem, readObject } from './line-problems.ts';
import { isProvenance } from './provenance.ts';

/**
 * Reads a bundle of facts: JSON Lines, a header and then one fact a line (docs/bundle.md). The text is streamed; lines
 * that cannot be taken are reported and do not stop the reading. Properties and references are checked by the import.
 *
 * @param onProgress told how many lines have been read
 * @throws OretraceError BAD_USER_INPUT when the file is not a bundle of facts, or of a newer version than is read here;
 *   NOT_FOUND when there is no such file
 */
export async function readBundle(
  path: string,
  onProgress: (lines: number) => void = () => {},
): Promise<ReadFile> {
  const fileName = basename(path);
  const { header, lines, digest } = await openBundle(path);
  if (header.content !== 'facts') {
    await lines.return(undefined);
    throw holdsHistory(fileName);
  }
  const facts: ImportedFact[] = [];
  const problems: RowProblem[] = [];
  let rowCount = 0;
  for await (const line of lines) {
    rowCount += 1;
    const read = readLine(line, header.source);
    if ('fact' in read) facts.push(read);
    else problems.push(...read.map((problem) => ({ file: fileName, line: line.number, ...problem })));
    if (rowCount % 1_000 === 0) onProgress(rowCount);
  }
  onProgress(rowCount);
  return { format: 'bundle', fileName, fileDigest: digest(), rowCount, facts, problems };
}

function holdsHistory(fileName: string): OretraceError {
  return badInput([
    {
      field: 'content',
      value: '"history"',
      problem: {
        en: `${fileName} holds a whole history, which is restored, not imported`,
        zh: `${fileName} 含完整的变更历史，应予恢复而非导入`,
      },
      accepted: {
        en: 'a bundle of facts; for this file: oretrace restore, into an empty store',
        zh: '事实数据包；对此文件请用 oretrace restore，恢复到空的存储中',
      },
    },
  ]);
}

function readLine(line: TextLine, source: string): ImportedFact | readonly LineProblem[] {
  const object = readObject(line);
  if ('problem' in object) return [object.problem];
  const stated = object.object;
  const { kind, id, provenance, ...properties } = stated;
  const problems: LineProblem[] = Object.entries(stated)
    .filter(([, value]) => isTooDeep(value))
    .map(([field]) => ({
      field,
      value: '(nested)',
      problem: { en: 'is nested too deep', zh: '嵌套过深' },
      accepted: { en: 'a text, number, list or list of masses', zh: '文本、数值、列表或质量列表' },
    }));
  if (problems.length > 0) return problems;
  if (!isKindName(kind) || KINDS_NOT_IN_BUNDLES.includes(kind)) problems.push(unknownKind(kind));
  if (typeof id !== 'string') {
    problems.push({
      field: 'id',
      value: shown(id),
      problem: { en: 'is not an id', zh: '不是标识' },
      accepted: { en: 'text of the form prefix:scheme:key', zh: '形如“前缀:体系:键”的文本' },
    });
  }
  if (provenance !== undefined && !isProvenance(provenance)) problems.push(wrongProvenance(provenance));
  if (problems.length > 0 || !isKindName(kind) || typeof id !== 'string') return problems;
  // Property values are checked against the kind's declaration by the import.
  const fact = { kind, id, properties: properties as Properties };
  return {
    fact,
    provenance: isProvenance(provenance) ? provenance : { source, key: id, digest: digestOf(fact) },
    line: line.number,
  };
}

function unknownKind(kind: unknown): LineProblem {
  const kinds = KIND_NAMES.filter((name) => !KINDS_NOT_IN_BUNDLES.includes(name));
  return {
    field: 'kind',
    value: shown(kind),
    problem: { en: 'is not a kind of fact that a bundle states', zh: '不是数据包可陈述的事实类型' },
    accepted: { en: kinds.join(', '), zh: kinds.join('、') },
  };
}

function wrongProvenance(provenance: unknown): LineProblem {
  return {
    field: 'provenance',
    value: shown(provenance),
    problem: { en: 'does not say where the fact comes from', zh: '未说明事实来源' },
    accepted: {
      en: '{source, key, digest}: texts of 1 to 2,000 characters, the digest 64 hexadecimal digits',
      zh: '{source, key, digest}：1 至 2,000 个字符的文本，digest 为 64 位十六进制数',
    },
  };
}

/** Whether a value holds more levels than any property does: a list of masses has two. */
function isTooDeep(value: unknown, levels = 2): boolean {
  if (value === null || typeof value !== 'object') return false;
  return levels === 0 || Object.values(value).some((member) => isTooDeep(member, levels - 1));
}
