import type { ChainContext } from '../chain/context.ts';
import type { MutationResolvers } from '../server/generated/schema.ts';
import { manyInput, oneInput } from './inputs.ts';
import { capitalised, plural, RECORDED_KINDS, type RecordedKind, singular } from './names.ts';
import { type Asked, adding, amending, type FactInput } from './operations.ts';
import { type Envelope, type Reading, type Recording, record } from './recording.ts';

type AnyInput = Envelope & Readonly<Record<string, unknown>>;
type Resolver = (
  parent: unknown,
  args: { readonly input: AnyInput },
  context: ChainContext,
) => Promise<object>;

/** The mutations that add and amend facts kind by kind, one or many. */
export const factsByKind = Object.fromEntries(RECORDED_KINDS.flatMap(ofKind)) as unknown as Partial<
  MutationResolvers<ChainContext>
>;

function ofKind(kind: RecordedKind): readonly (readonly [string, Resolver])[] {
  const [one, many] = [singular(kind), plural(kind)];
  return [
    [`add${capitalised(one)}`, ofOne(one, readingOne(kind, one, 'fact', adding))],
    [`add${capitalised(many)}`, ofMany(many, readingMany(kind, many, 'fact', adding))],
    [`amend${capitalised(one)}`, ofOne(one, readingOne(kind, one, 'patch', amending))],
    [`amend${capitalised(many)}`, ofMany(many, readingMany(kind, many, 'patch', amending))],
  ];
}

type Ask = (kind: RecordedKind, input: FactInput, at: string) => Asked;

function readingOne(kind: RecordedKind, name: string, how: 'fact' | 'patch', ask: Ask): Reading<AnyInput> {
  return {
    schema: oneInput(kind, name, how),
    list: name,
    asked: (input) => [ask(kind, input[name] as FactInput, name)],
  };
}

function readingMany(kind: RecordedKind, name: string, how: 'fact' | 'patch', ask: Ask): Reading<AnyInput> {
  return {
    schema: manyInput(kind, name, how),
    list: name,
    asked: (input) =>
      (input[name] as readonly FactInput[]).map((given, index) => ask(kind, given, `${name}[${index}]`)),
  };
}

function ofOne(name: string, reading: Reading<AnyInput>): Resolver {
  return payload(reading, ({ changeset }) => ({ [name]: changeset?.facts[0] ?? null }));
}

function ofMany(name: string, reading: Reading<AnyInput>): Resolver {
  return payload(reading, ({ changeset }) => ({ [name]: changeset?.facts ?? null }));
}

function payload(reading: Reading<AnyInput>, shown: (recording: Recording) => object): Resolver {
  return async (_, { input }, context) => {
    const recording = await record(context, reading, input);
    return { ...recording, ...shown(recording) };
  };
}
