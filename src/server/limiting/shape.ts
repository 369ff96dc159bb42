import {
  type ASTNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import type { Bilingual } from '../../store/errors.ts';
import type { AnswerCode } from '../error-codes.ts';
import {
  MAX_ALIASES,
  MAX_DEPTH,
  MAX_DIRECTIVES,
  MAX_FIELDS,
  MAX_FRAGMENTS,
  MAX_NESTING,
  MAX_ROOT_FIELDS,
} from './limits.ts';
import { Refusal } from './refusal.ts';

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/**
 * Holds the text of a query against the limits that need no schema. To be asked before the query is held against the
 * schema: that takes time by the square of some of these.
 *
 * @returns the first limit that is exceeded; empty where none is
 */
export function checkShape(document: DocumentNode): readonly Refusal[] {
  const counts = countsOf(document);
  // The other measures follow the nesting by recursion.
  if (counts.nesting > MAX_NESTING) return [tooDeep(counts.nesting, MAX_NESTING)];
  const written = [
    tooMany('TOO_MANY_FRAGMENTS', 'fragments', counts.fragments, MAX_FRAGMENTS, ['fragments', '个片段']),
    tooMany('TOO_MANY_FIELDS', 'fields', counts.fields, MAX_FIELDS, ['fields', '个字段']),
    tooMany('TOO_MANY_ALIASES', 'aliases', counts.aliases, MAX_ALIASES, ['aliases', '个别名']),
    tooMany('TOO_MANY_DIRECTIVES', 'directives', counts.directives, MAX_DIRECTIVES, ['directives', '个指令']),
  ].filter((refusal) => refusal !== null);
  if (written.length > 0) return written.slice(0, 1);
  const fragments = new Map(
    document.definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
  const operations = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  return (operations as OperationDefinitionNode[])
    .flatMap((operation) => checkOperation(operation, fragments))
    .slice(0, 1);
}

/** The refusal of a query that nests deeper than can be read at all. */
export function unreadablyDeep(): Refusal {
  return tooDeep(null, MAX_DEPTH);
}

function checkOperation(operation: OperationDefinitionNode, fragments: Fragments): readonly Refusal[] {
  const depth = depthOf(operation.selectionSet, fragments, new Map());
  if (depth > MAX_DEPTH) return [tooDeep(depth, MAX_DEPTH, operation)];
  const rootFields = rootFieldsOf(operation.selectionSet, fragments, new Map());
  const refusal = tooMany(
    'TOO_MANY_ROOT_FIELDS',
    'rootFields',
    rootFields,
    MAX_ROOT_FIELDS,
    ['fields at its root', '个根字段'],
    operation,
  );
  return refusal ? [refusal] : [];
}

interface Counts {
  readonly nesting: number;
  readonly fields: number;
  readonly aliases: number;
  readonly directives: number;
  readonly fragments: number;
}

function countsOf(document: DocumentNode): Counts {
  let [level, nesting, fields, aliases, directives, fragments] = [0, 0, 0, 0, 0, 0];
  visit(document, {
    enter(node: ASTNode) {
      level += 1;
      nesting = Math.max(nesting, level);
      switch (node.kind) {
        case Kind.FIELD:
          fields += 1;
          if (node.alias) aliases += 1;
          break;
        case Kind.FRAGMENT_SPREAD:
        case Kind.INLINE_FRAGMENT:
          fields += 1;
          break;
        case Kind.DIRECTIVE:
          directives += 1;
          break;
        case Kind.FRAGMENT_DEFINITION:
          fragments += 1;
          break;
        default:
      }
    },
    leave() {
      level -= 1;
    },
  });
  return { nesting, fields, aliases, directives, fragments };
}

/**
 * Levels of fields; what asks about the schema itself is left alone. Fragments are measured once; one that contains
 * itself is refused by GraphQL and counts as flat here.
 */
function depthOf(set: SelectionSetNode, fragments: Fragments, measured: Map<string, number>): number {
  let deepest = 0;
  for (const selection of set.selections) {
    let depth = 0;
    if (selection.kind === Kind.FIELD) {
      if (selection.name.value.startsWith('__')) continue;
      depth = 1 + (selection.selectionSet ? depthOf(selection.selectionSet, fragments, measured) : 0);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      depth = depthOf(selection.selectionSet, fragments, measured);
    } else {
      depth = ofFragment(selection.name.value, fragments, measured, depthOf);
    }
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

/** Fields at the root, those that fragments bring among them. */
function rootFieldsOf(set: SelectionSetNode, fragments: Fragments, measured: Map<string, number>): number {
  let fields = 0;
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) fields += 1;
    else if (selection.kind === Kind.INLINE_FRAGMENT) {
      fields += rootFieldsOf(selection.selectionSet, fragments, measured);
    } else fields += ofFragment(selection.name.value, fragments, measured, rootFieldsOf);
  }
  return fields;
}

function ofFragment(
  name: string,
  fragments: Fragments,
  measured: Map<string, number>,
  measure: (set: SelectionSetNode, fragments: Fragments, measured: Map<string, number>) => number,
): number {
  const known = measured.get(name);
  if (known !== undefined) return known;
  measured.set(name, 0);
  const fragment = fragments.get(name);
  const found = fragment ? measure(fragment.selectionSet, fragments, measured) : 0;
  measured.set(name, found);
  return found;
}

function tooDeep(given: number | null, most: number, operation?: OperationDefinitionNode): Refusal {
  return new Refusal(
    'QUERY_TOO_DEEP',
    given === null
      ? {
          en: `the query nests too deeply to be read; at most ${most} levels are accepted`,
          zh: `查询嵌套过深，无法读取，最多接受 ${most} 层`,
        }
      : {
          en: `the query is ${given} levels deep; at most ${most} are accepted`,
          zh: `查询嵌套 ${given} 层，最多接受 ${most} 层`,
        },
    { limit: { name: 'depth', most, given }, nodes: operation ? [operation] : [] },
  );
}

function tooMany(
  code: AnswerCode,
  name: string,
  given: number,
  most: number,
  [en, zh]: readonly [string, string],
  operation?: OperationDefinitionNode,
): Refusal | null {
  if (given <= most) return null;
  const messages: Bilingual = {
    en: `the query has ${given} ${en}; at most ${most} are accepted`,
    zh: `查询含 ${given} ${zh}，最多接受 ${most} 个`,
  };
  return new Refusal(code, messages, { limit: { name, most, given }, nodes: operation ? [operation] : [] });
}
