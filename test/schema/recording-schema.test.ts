import { readFile } from 'node:fs/promises';
import { buildSchema, type GraphQLInputObjectType, isInputObjectType, isNonNullType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { enumNamesIn, recordingSchema } from '../../scripts/recording-schema.ts';
import { currentRecordingSchema, RECORDING_SCHEMA } from '../../scripts/write-recording-schema.ts';
import { capitalised, plural, RECORDED_KINDS, singular } from '../../src/recording/names.ts';
import { schemaTexts } from '../../src/server/schema-text.ts';
import { kindOf } from '../../src/store/kinds/index.ts';
import { unchangingFieldsOf } from '../../src/store/references.ts';

const schema = buildSchema(schemaTexts().join('\n'));

function fieldsOf(name: string): ReturnType<GraphQLInputObjectType['getFields']> {
  const type = schema.getType(name);
  if (!isInputObjectType(type)) throw new Error(`${name} is not an input`);
  return type.getFields();
}

test('what is checked in is what the kinds call for', async () => {
  expect(await readFile(RECORDING_SCHEMA, 'utf8')).toBe(currentRecordingSchema());
});

test('an enum is found by its codes, whatever it is called; a kind whose codes have none is refused', () => {
  const enumName = enumNamesIn(['enum Colour { RED GREEN }', 'type T { a: Int } enum Size { S M }']);
  expect(enumName(['RED', 'GREEN'])).toBe('Colour');
  expect(() => enumName(['GREEN', 'RED'])).toThrow('GREEN, RED');
  expect(() => recordingSchema(enumName)).toThrow('no enum of the schema');
});

describe.each(RECORDED_KINDS)('%s', (kind) => {
  const [one, many] = [singular(kind), plural(kind)];

  test('is added and amended, one or many, each with a reason', () => {
    const mutations = schema.getMutationType()?.getFields() ?? {};
    for (const verb of ['add', 'amend']) {
      for (const [name, list] of [
        [one, false],
        [many, true],
      ] as const) {
        const mutation = mutations[`${verb}${capitalised(name)}`];
        expect(String(mutation?.type)).toBe(`${capitalised(name)}Payload!`);
        const input = `${capitalised(verb)}${capitalised(name)}Input`;
        expect(mutation?.args.map((argument) => `${argument.name}: ${argument.type}`)).toEqual([
          `input: ${input}!`,
        ]);
        const facts = verb === 'add' ? `${kind}Input` : `${kind}Patch`;
        const types = Object.fromEntries(
          Object.values(fieldsOf(input)).map((field) => [field.name, String(field.type)]),
        );
        expect(types).toEqual({
          [name]: list ? `[${facts}!]!` : `${facts}!`,
          reason: 'String!',
          changesetId: 'ID',
          ifRevision: 'Int',
        });
      }
    }
  });

  test('is amended in every property that may change, none of them required', () => {
    const { id, ifVersion, ...others } = fieldsOf(`${kind}Patch`);
    expect([String(id?.type), String(ifVersion?.type)]).toEqual(['ID!', 'Int']);
    const unchanging = unchangingFieldsOf(kind);
    const declared = Object.keys(kindOf(kind).properties).filter((name) => !unchanging.includes(name));
    expect(Object.keys(others)).toEqual(declared);
    for (const field of Object.values(others)) expect(isNonNullType(field.type)).toBe(false);
  });
});
