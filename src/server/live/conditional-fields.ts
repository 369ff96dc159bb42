import {
  type DocumentNode,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionNode,
} from 'graphql';
import type { Bilingual } from '../../store/errors.ts';

const CONDITIONS = new Set(['skip', 'include']);

/** What is said of such a subscription. */
export const CONDITIONAL: Bilingual = {
  en: 'what a subscription follows cannot depend on @skip or @include: its one field must always be selected',
  zh: '订阅的顶层不能使用 @skip 或 @include：该字段必须始终选取',
};

/**
 * Whether anything at the top of a subscription depends on `@skip` or `@include`: it could come to follow nothing. The
 * library does not look.
 *
 * @param document may be unfit for the schema; what is no subscription depends on nothing
 * @see https://spec.graphql.org/September2025/#sec-Single-Root-Field
 */
export function dependsOnCondition(
  document: DocumentNode,
  { operation, selectionSet }: OperationDefinitionNode,
): boolean {
  const seen = new Set<string>();
  const depends = (selections: readonly SelectionNode[]): boolean =>
    selections.some((selection) => {
      if (selection.directives?.some(({ name }) => CONDITIONS.has(name.value))) return true;
      if (selection.kind === Kind.FIELD) return false;
      if (selection.kind === Kind.INLINE_FRAGMENT) return depends(selection.selectionSet.selections);
      if (seen.has(selection.name.value)) return false;
      seen.add(selection.name.value);
      const fragment = document.definitions.find(
        (one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === selection.name.value,
      );
      return fragment?.kind === Kind.FRAGMENT_DEFINITION && depends(fragment.selectionSet.selections);
    });
  return operation === OperationTypeNode.SUBSCRIPTION && depends(selectionSet.selections);
}
