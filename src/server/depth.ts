import {
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationRule,
} from 'graphql';

/** Most levels of fields in a query; a page and its nodes are two. */
export const MAX_DEPTH = 24;

/** Refuses queries that nest too deeply. What asks about the schema itself is left alone. */
export const limitDepth: ValidationRule = (context) => ({
  OperationDefinition(operation) {
    const depth = depthOf(operation.selectionSet, (name) => context.getFragment(name), new Map());
    if (depth <= MAX_DEPTH) return;
    context.reportError(
      new GraphQLError(`the query is ${depth} levels deep; at most ${MAX_DEPTH} are accepted`, {
        nodes: [operation],
      }),
    );
  },
});

/** Fragments are measured once; one that contains itself is refused by another rule and counts as flat here. */
function depthOf(
  selections: SelectionSetNode,
  fragment: (name: string) => FragmentDefinitionNode | null | undefined,
  measured: Map<string, number>,
): number {
  let deepest = 0;
  for (const selection of selections.selections) {
    let depth = 0;
    if (selection.kind === Kind.FIELD) {
      if (selection.name.value.startsWith('__')) continue;
      depth = 1 + (selection.selectionSet ? depthOf(selection.selectionSet, fragment, measured) : 0);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      depth = depthOf(selection.selectionSet, fragment, measured);
    } else {
      const name = selection.name.value;
      const known = measured.get(name);
      if (known === undefined) {
        measured.set(name, 0);
        const definition = fragment(name);
        depth = definition ? depthOf(definition.selectionSet, fragment, measured) : 0;
        measured.set(name, depth);
      } else {
        depth = known;
      }
    }
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
