import { type GraphQLObjectType, type GraphQLSchema, getNamedType, isObjectType } from 'graphql';
import { protectedFields } from './protected-fields.ts';

/** Types of which every read is noted, whatever else is. What belongs to a case by a reference follows from these. */
const PROTECTED = ['Case', 'Decision', 'Plan', 'PlanMeasure', 'PlanIndicator', 'Measurement'] as const;
/** As above, but what refers to them is not protected for that. */
const PROTECTED_ALONE = ['Person', 'DueAction', 'StandingCase'] as const;
/** Lists that are no list of facts. */
const LISTS = ['AccessEntryConnection', 'DueActionConnection'] as const;

/**
 * Reads of protected data that a schema would leave out of the access log, one line each: of the kinds that are protected,
 * of what belongs to them, of lists of either, and of what was said of them before. It errs towards noting: a kind that
 * refers to a case is held to be protected until it is told otherwise here.
 */
export function unnotedReads(schema: GraphQLSchema): readonly string[] {
  const noted = new Map(protectedFields(schema).map((one) => [`${one.type.name}.${one.field.name}`, one]));
  const objects = Object.values(schema.getTypeMap()).filter(isObjectType);
  const ofCases = new Set<string>(PROTECTED);
  const belongs = (type: GraphQLObjectType) =>
    type.getInterfaces().some(({ name }) => name === 'Node') &&
    Object.values(type.getFields()).some((field) => ofCases.has(getNamedType(field.type).name));
  for (let size = 0; size !== ofCases.size; ) {
    size = ofCases.size;
    for (const type of objects) if (belongs(type)) ofCases.add(type.name);
  }
  const kinds = new Set<string>([...ofCases, ...PROTECTED_ALONE]);
  const lists = new Set<string>([...[...kinds].map((kind) => `${kind}Connection`), ...LISTS]);
  const facts = [...kinds].filter((kind) => kind !== 'DueAction' && kind !== 'StandingCase');
  return objects.flatMap((type) =>
    Object.values(type.getFields()).flatMap((field) => {
      const place = `${type.name}.${field.name}`;
      const found = noted.get(place);
      const returned = getNamedType(field.type).name;
      if (kinds.has(type.name) && found?.of !== null) return [`${place} is read without being noted`];
      // A list is noted by itself: that nothing was found is read of it, too.
      if (lists.has(returned) && found?.what !== place)
        return [`${place} lists what is protected without being noted`];
      if (returned !== 'PropertyChange') return [];
      const left = facts.filter((kind) => !(found && (found.of === null || found.of.has(kind))));
      return left.map((kind) => `${place} tells what was said of ${kind} without being noted`);
    }),
  );
}
