import { type ASTNode, BREAK, GraphQLError, Kind, parse, visit } from 'graphql';
import { badInput, type OretraceError } from '../store/errors.ts';

/**
 * The same error with the argument named. What a scalar refuses it can only report by its own name: it is not told
 * which argument, or which part of one, it reads. The query tells.
 *
 * @param error as GraphQL made it of that
 * @param isScalar whether a name is a scalar's
 */
export function namingArgument(
  own: OretraceError,
  error: unknown,
  isScalar: (name: string) => boolean,
): OretraceError {
  if (!(error instanceof GraphQLError) || !own.issues.some(({ field }) => isScalar(field))) return own;
  const argument = argumentOf(error);
  if (argument === null) return own;
  return badInput(own.issues.map((one) => (isScalar(one.field) ? { ...one, field: argument } : one)));
}

/** Where the refused value stands, or where the variable is used that has it: `knownAt`, `window.from`. */
function argumentOf({ nodes, source, message }: GraphQLError): string | null {
  const [refused] = nodes ?? [];
  if (!refused?.loc || !source) return null;
  const document = parse(source);
  const variable = variableAround(document, refused);
  const names: string[] = [];
  let found: string | null = null;
  visit(document, {
    enter: (node) => {
      if (node.kind === Kind.ARGUMENT || node.kind === Kind.OBJECT_FIELD) names.push(node.name.value);
      // A variable stands in no argument where it is declared.
      if (names.length === 0 || !isSought(node, refused, variable)) return undefined;
      found = `${names.join('.')}${variable === null ? '' : partOf(variable, message)}`;
      return BREAK;
    },
    leave: (node) => {
      if (node.kind === Kind.ARGUMENT || node.kind === Kind.OBJECT_FIELD) names.pop();
    },
  });
  return found;
}

/** The variable that a refused value was given to, or is the default of. */
function variableAround(document: ASTNode, { loc }: ASTNode): string | null {
  let name: string | null = null;
  visit(document, {
    VariableDefinition: (node) => {
      if (node.loc && loc && node.loc.start <= loc.start && loc.end <= node.loc.end) {
        name = node.variable.name.value;
      }
    },
  });
  return name;
}

function isSought(node: ASTNode, refused: ASTNode, variable: string | null): boolean {
  return variable === null
    ? node.kind === refused.kind && node.loc?.start === refused.loc?.start
    : node.kind === Kind.VARIABLE && node.name.value === variable;
}

/** The part of a variable of which GraphQL says `at "variable.part"`. */
function partOf(variable: string, message: string): string {
  return new RegExp(` at "${variable}([.[].*?)"; `, 's').exec(message)?.[1] ?? '';
}
