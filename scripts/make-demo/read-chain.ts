import type { Operation } from '../../src/store/changesets.ts';
import type { Properties, Value } from '../../src/store/facts.ts';
import { isKindName, KINDS, kindOfId } from '../../src/store/kinds/index.ts';
import { AUTHORS, isAuthor } from './authors.ts';
import type { KnownIds } from './known-ids.ts';
import type { Recorded } from './recorded.ts';
import { STATEMENTS } from './statements.ts';
import { type TableLine, wordsOf, wrong } from './table.ts';
import type { Towns } from './towns.ts';

/**
 * What a table records, in its order. `@` begins what was recorded together; the other lines state, amend, retract and
 * reinstate facts.
 *
 * @throws Error that names the line which cannot be read
 */
export function readChain(lines: readonly TableLine[], ids: KnownIds, towns: Towns): readonly Recorded[] {
  const recorded: (Recorded & { operations: Operation[] })[] = [];
  let documents: readonly string[] = [];
  for (const line of lines) {
    const { word, cells } = line;
    if (word === '@') {
      recorded.push(beginningWith(line));
      documents = [];
      continue;
    }
    const operations = recorded.at(-1)?.operations;
    if (!operations) throw wrong(line, 'stands before the first @');
    try {
      if (word === 'docs') documents = wordsOf(cells[0]).map((key) => ids.find(`document:${key}`));
      else if (word === 'note') addNote(operations, cells);
      else operations.push(operationOf(line, ids, towns, documents));
    } catch (error) {
      throw error instanceof Error && error.message.startsWith(line.at) ? error : wrong(line, String(error));
    }
  }
  return recorded;
}

function beginningWith(line: TableLine): Recorded & { operations: Operation[] } {
  const [day = '', author = '', en, zh] = line.cells;
  if (!isAuthor(author)) throw wrong(line, `no author ${author}`);
  return { day, author: AUTHORS[author], reason: `${en} · ${zh}`, operations: [] };
}

/** `note English | Chinese`, of the fact stated last. */
function addNote(operations: Operation[], [note = '', noteZh = '']: readonly string[]): void {
  const last = operations.pop();
  if (last?.op !== 'put') throw new Error('there is no fact to note this of');
  const { fact } = last;
  operations.push({ op: 'put', fact: { ...fact, properties: { ...fact.properties, note, noteZh } } });
}

function operationOf(line: TableLine, ids: KnownIds, towns: Towns, documents: readonly string[]): Operation {
  const { word, cells } = line;
  if (word === 'retract' || word === 'reinstate') return { op: word, id: ids.find(cells[0] ?? '') };
  if (word === 'amend') return amendment(cells, ids);
  const read = STATEMENTS[word];
  if (!read) throw wrong(line, `no word ${word}`);
  const { kind, key, properties } = read(line, { ids, towns, documents });
  return { op: 'put', fact: { kind, id: ids.add(`${KINDS[kind].idPrefix}:demo:${key}`), properties } };
}

/** `amend prefix:key | property=value | …`; several values are parted by commas, and an empty one clears. */
function amendment([key = '', ...changes]: readonly string[], ids: KnownIds): Operation {
  const id = ids.find(key);
  const kind = kindOfId(id);
  if (!isKindName(kind)) throw new Error(`no kind of ${id}`);
  const properties: Record<string, Value | null> = {};
  for (const change of changes) {
    const [, name = '', text = ''] = /^(\w+)=(.*)$/s.exec(change) ?? [];
    properties[name] = text === '' ? null : valueGiven(kind, name, text, ids);
  }
  return { op: 'amend', patch: { kind, id, properties } };
}

function valueGiven(kind: keyof typeof KINDS, name: string, text: string, ids: KnownIds): Value {
  const declared = (KINDS[kind].properties as Readonly<Record<string, { readonly type: string }>>)[name];
  switch (declared?.type) {
    case undefined:
      throw new Error(`${kind} has no property ${name}`);
    case 'references':
      return text.split(',').map((key) => ids.find(key));
    case 'minerals':
    case 'textList':
      return text.split(',');
    case 'number':
      return Number(text);
    case 'masses':
      return JSON.parse(text) as NonNullable<Properties[string]>;
    default:
      return text;
  }
}
