import { parse, visit } from 'graphql';
import type { Role } from '../src/access/roles.ts';
import { capitalised, plural, RECORDED_KINDS, type RecordedKind, singular } from '../src/recording/names.ts';
import { MAX_OPERATIONS } from '../src/store/changesets.ts';
import { MAX_ID, type PropertyDeclaration } from '../src/store/kinds/declaration.ts';
import { kindOf } from '../src/store/kinds/index.ts';
import { KIND_TERMS } from '../src/store/kinds/terms.ts';
import { unchangingFieldsOf } from '../src/store/references.ts';

/** The name of the enum in the schema that holds exactly these codes. */
export type EnumName = (codes: readonly string[]) => string;

/** Finds enums among those that are written in a schema's texts. */
export function enumNamesIn(texts: readonly string[]): EnumName {
  const names = new Map<string, string>();
  for (const text of texts) {
    visit(parse(text), {
      EnumTypeDefinition: ({ name, values = [] }) => {
        names.set(values.map((value) => value.name.value).join(), name.value);
      },
    });
  }
  return (codes) => {
    const name = names.get(codes.join());
    if (name === undefined) throw new Error(`no enum of the schema has the codes ${codes.join(', ')}`);
    return name;
  };
}

/**
 * Everything of the schema that records facts kind by kind, worked out from the declarations of the kinds: what states
 * and amends a fact, one or many, and what is answered.
 */
export function recordingSchema(enumName: EnumName): string {
  return [
    '# Written by `npm run codegen` from the kinds that src/store/kinds declares: change those, not this file.\n',
    changeOperation(),
    ...RECORDED_KINDS.flatMap((kind) => ofKind(kind, enumName)),
    mutations(),
  ].join('\n');
}

interface Field {
  readonly name: string;
  readonly type: string;
  readonly description: string;
}

const REASON: Field = {
  name: 'reason',
  type: 'String!',
  description: 'Why it is recorded, 1 to 2,000 characters.',
};

const ENVELOPE: readonly Field[] = [
  REASON,
  {
    name: 'changesetId',
    type: 'ID',
    description:
      'Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result.',
  },
  {
    name: 'ifRevision',
    type: 'Int',
    description: 'The revision at which the store must still be; else RevisionConflict.',
  },
];

function changeOperation(): string {
  return block('input ChangeOperation @oneOf', 'One operation of a changeset: exactly one of these.', [
    ...RECORDED_KINDS.map((kind) => ({
      name: singular(kind),
      type: `${kind}Input`,
      description: `States a fact of kind ${termOf(kind)} or amends it, whole.`,
    })),
    ...RECORDED_KINDS.map((kind) => ({
      name: `amend${kind}`,
      type: `${kind}Patch`,
      description: `Amends a fact of kind ${termOf(kind)}: only what is given is changed.`,
    })),
    {
      name: 'retract',
      type: 'ID',
      description: 'Takes the fact with this id back (撤回); what rests on it falls with it.',
    },
    {
      name: 'reinstate',
      type: 'ID',
      description: 'Undoes a retraction that was asked for by name, and what fell with it (恢复).',
    },
  ]);
}

function ofKind(kind: RecordedKind, enumName: EnumName): readonly string[] {
  const { description, properties } = kindOf(kind);
  const [one, many] = [singular(kind), plural(kind)];
  const [One, Many] = [capitalised(one), capitalised(many)];
  const shown = kindOf(kind).family === 'relation' ? 'Relation' : kind;
  const declared = Object.entries(properties);
  const unchanging = unchangingFieldsOf(kind);
  const lasting =
    unchanging.length === 0
      ? ''
      : ` What it is, ${unchanging.join(', ')}, never changes: state another instead.`;
  return [
    block(`input ${kind}Input`, `${description} Stated whole: what is left out is no longer said.`, [
      {
        ...idField(kind),
        description: `${idField(kind).description}, chosen by you, the same for ever; at most ${MAX_ID} characters.`,
      },
      ...declared.map(([name, property]) => ({
        name,
        type: `${typeOf(name, property, enumName)}${property.required ? '!' : ''}`,
        description: property.description,
      })),
    ]),
    block(
      `input ${kind}Patch`,
      `An amendment of a fact of kind ${termOf(kind)}: only what is given is changed, null clears.${lasting}`,
      [
        { ...idField(kind), description: `${idField(kind).description} of the fact, which must stand.` },
        {
          name: 'ifVersion',
          type: 'Int',
          description: 'The version at which the fact must still be, 1 or more; else VersionConflict.',
        },
        ...declared
          .filter(([name]) => !unchanging.includes(name))
          .map(([name, property]) => ({
            name,
            type: typeOf(name, property, enumName),
            description: `${property.description}${property.required ? ' Cannot be cleared.' : ''}`,
          })),
      ],
    ),
    block(`input Add${One}Input`, `States one new fact of kind ${termOf(kind)}.`, [
      { name: one, type: `${kind}Input!`, description: 'The fact; its id must be new.' },
      ...ENVELOPE,
    ]),
    block(`input Add${Many}Input`, `States new facts of kind ${termOf(kind)}, all or none.`, [
      {
        name: many,
        type: `[${kind}Input!]!`,
        description: `The facts, 1 to ${MOST}; their ids must be new.`,
      },
      ...ENVELOPE,
    ]),
    block(`input Amend${One}Input`, `Amends one fact of kind ${termOf(kind)}.`, [
      { name: one, type: `${kind}Patch!`, description: 'What is to be changed.' },
      ...ENVELOPE,
    ]),
    block(`input Amend${Many}Input`, `Amends facts of kind ${termOf(kind)}, all or none.`, [
      { name: many, type: `[${kind}Patch!]!`, description: `What is to be changed, 1 to ${MOST} facts.` },
      ...ENVELOPE,
    ]),
    block(`type ${One}Payload`, `What became of one fact of kind ${termOf(kind)}.`, [
      {
        name: one,
        type: shown,
        description: 'The fact as it now stands; null when it was refused, or is retracted.',
      },
      ...ANSWERED,
    ]),
    block(`type ${Many}Payload`, `What became of facts of kind ${termOf(kind)}.`, [
      {
        name: many,
        type: `[${shown}]`,
        description:
          'The facts as they now stand, in the order given, null where retracted; null when refused.',
      },
      ...ANSWERED,
    ]),
  ];
}

const ANSWERED: readonly Field[] = [
  {
    name: 'changeset',
    type: 'AppliedChangeset',
    description: 'The changeset, durably recorded; null when it was refused.',
  },
  {
    name: 'userErrors',
    type: '[ChangeError!]!',
    description: 'Why it was refused: then nothing of it is recorded.',
  },
];

function mutations(): string {
  const lines = RECORDED_KINDS.flatMap((kind) => {
    const roles = recordingRoles(kind);
    const [One, Many] = [capitalised(singular(kind)), capitalised(plural(kind))];
    const term = termOf(kind);
    return [
      mutation(
        `add${One}`,
        One,
        `States a new fact of kind ${term}; AlreadyExists where its id stands or ever stood.`,
        roles,
      ),
      mutation(`add${Many}`, Many, `States new facts of kind ${term} as one changeset: all or none.`, roles),
      mutation(
        `amend${One}`,
        One,
        `Amends a fact of kind ${term}: only what is given is changed, null clears.`,
        roles,
      ),
      mutation(`amend${Many}`, Many, `Amends facts of kind ${term} as one changeset: all or none.`, roles),
    ];
  });
  return `extend type Mutation {\n${lines.join('\n')}\n}\n`;
}

/** Who records facts of a kind. */
function recordingRoles(kind: RecordedKind): readonly Role[] {
  if (kindOf(kind).family === 'diligence') return ['RISK_OFFICER'];
  return EVIDENCE.has(kind) ? ['DATA_STEWARD', 'RISK_OFFICER'] : ['DATA_STEWARD'];
}

/** What is stated of risks, and what it rests on: whoever judges risks may state it, too. */
const EVIDENCE: ReadonlySet<RecordedKind> = new Set<RecordedKind>(['RiskFlag', 'Document', 'Contradiction']);

/** The width to which the schema's files are laid out. */
const WIDTH = 110;

function mutation(name: string, answered: string, description: string, roles: readonly Role[]): string {
  const [argument, answer] = [`"What to record."`, `${answered}Payload!`];
  const access = `@access(roles: [${roles.join(', ')}])`;
  const input = `input: ${capitalised(name)}Input!`;
  const line = `  ${name}(${argument} ${input}): ${answer}`;
  const broken = `  ${name}(\n    ${argument}\n    ${input}\n  ): ${answer}`;
  const field =
    line.length > WIDTH
      ? `${broken} ${access}`
      : [line, access].join(line.length + 1 + access.length <= WIDTH ? ' ' : '\n    ');
  return `  ${quoted(description)}\n${field}`;
}

function idField(kind: RecordedKind): Field {
  return { name: 'id', type: 'ID!', description: `Global id, \`${kindOf(kind).idPrefix}:scheme:key\`` };
}

const MOST = MAX_OPERATIONS.toLocaleString('en');

function termOf(kind: RecordedKind): string {
  return `${kind} (${KIND_TERMS[kind]})`;
}

function typeOf(name: string, property: PropertyDeclaration, enumName: EnumName): string {
  switch (property.type) {
    case 'text':
    case 'code':
      return 'String';
    case 'date':
      return 'Date';
    case 'boolean':
      return 'Boolean';
    case 'number':
      return property.integer ? 'Int' : 'Float';
    case 'textList':
    case 'minerals':
      return '[String!]';
    case 'masses':
      return '[MassInput!]';
    case 'reference':
      return 'ID';
    case 'references':
      return '[ID!]';
    case 'enum':
      // Graded 1 to 6; an enum value cannot begin with a digit.
      return name === 'credibility' ? 'Int' : enumName(property.values);
  }
}

function block(head: string, description: string, fields: readonly Field[]): string {
  const lines = fields.map((field) => `  ${quoted(field.description)}\n  ${field.name}: ${field.type}`);
  return `${quoted(description)}\n${head} {\n${lines.join('\n')}\n}\n`;
}

function quoted(description: string): string {
  return JSON.stringify(description);
}
