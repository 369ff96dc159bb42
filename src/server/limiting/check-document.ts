import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getOperationAST,
  Kind,
} from 'graphql';
import { costOf } from './cost.ts';
import type { DocumentLimits } from './limits.ts';
import { Refusal } from './refusal.ts';
import { checkShape } from './shape.ts';
import { checkVariables } from './variables.ts';

/**
 * Holds what is about to be executed, over whatever transport it came, against all limits of a document.
 *
 * @param operationName which operation of the document; its only one unless given
 * @returns GraphQL errors with `extensions.code`, `messages` and `limit`; empty where nothing is beyond a limit
 */
export function checkDocument(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
  limits: DocumentLimits,
  operationName?: string | null,
): readonly Refusal[] {
  const beyond = [...checkVariables(variables), ...checkShape(document)];
  if (beyond.length > 0) return beyond;
  return checkCost(documentCost(schema, document, variables, operationName), limits);
}

/** The cost of the operation that a document is asked for; 0 where it has no such operation. See {@link costOf}. */
export function documentCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
  operationName?: string | null,
): number {
  const operation = getOperationAST(document, operationName);
  if (!operation) return 0;
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  return costOf(schema, operation, fragments, variables);
}

/** Refuses what costs too much. */
export function checkCost(given: number, { cost: most }: DocumentLimits): readonly Refusal[] {
  if (given <= most) return [];
  return [
    new Refusal(
      'QUERY_TOO_COSTLY',
      {
        en: `the query costs ${given}; at most ${most} is accepted: ask for smaller pages or fewer levels`,
        zh: `查询成本为 ${given}，上限为 ${most}：请减小每页条数或嵌套层数`,
      },
      { limit: { name: 'cost', most, given } },
    ),
  ];
}
