import { z } from 'zod';
import { MAX_OPERATIONS } from '../store/changesets.ts';
import type { Bilingual, InputIssue } from '../store/errors.ts';
import { shown } from '../store/errors.ts';
import { ID_TEXT, isId } from '../store/ids.ts';
import { isIdOfKind, noIdOfKind } from '../store/kind-ids.ts';
import { MAX_ID, MAX_TEXT } from '../store/kinds/declaration.ts';
import type { KindName } from '../store/kinds/index.ts';
import { isText } from '../store/property-values.ts';
import { tooMany } from '../store/validation.ts';
import { RECORDED_KINDS, singular } from './names.ts';

/**
 * What inputs look like: reasons, ids, versions, sizes of lists, repeats. What properties of a fact may hold is for the
 * store, by the declaration of the kind.
 */

/** What is wrong with a value, and what would be accepted. */
interface Wrong {
  readonly problem: Bilingual;
  readonly accepted: Bilingual;
}

const WRONG: Bilingual = { en: 'is not accepted', zh: '不被接受' };
const MOST = MAX_OPERATIONS.toLocaleString('en');

/** A value that passes a check. */
function passing<T>(check: (value: unknown) => boolean, wrong: Wrong): z.ZodType<T> {
  // The check says what the value is.
  return z.unknown().refine(check, { params: { ...wrong } }) as unknown as z.ZodType<T>;
}

function text(longest: number) {
  return passing<string>((value) => isText(value) && value.length <= longest, {
    problem: WRONG,
    accepted: {
      en: `text of 1 to ${longest} characters without NUL or lone surrogates`,
      zh: `1 至 ${longest} 个字符的文本，不含 NUL 及孤立代理项`,
    },
  });
}

function wholeNumber(least: number) {
  return passing<number>((value) => Number.isInteger(value) && (value as number) >= least, {
    problem: WRONG,
    accepted: { en: `a whole number, ${least} or more`, zh: `不小于 ${least} 的整数` },
  });
}

/** The id of a fact: of any kind, or of one. */
function factId(kind?: KindName) {
  if (kind === undefined) {
    return passing<string>(isId, { problem: { en: 'is not an id', zh: '不是标识' }, accepted: ID_TEXT });
  }
  return passing<string>((value) => isIdOfKind(kind, value), noIdOfKind(kind));
}

/** A list that a changeset can hold. */
function several<T extends z.ZodType>(entry: T) {
  return z.array(entry).superRefine((entries, context) => {
    if (entries.length > 0) return;
    const params: Wrong = {
      problem: { en: 'is empty', zh: '为空' },
      accepted: { en: `1 to ${MOST} entries`, zh: `1 至 ${MOST} 项` },
    };
    context.addIssue({ code: 'custom', params: { ...params }, input: entries });
  });
}

/** A list in which no id stands twice. */
function once<T extends z.ZodType>(entry: T, idOf: (entry: z.output<T>) => unknown, path: readonly string[]) {
  return several(entry).superRefine((entries, context) => {
    const seen = new Set<unknown>();
    entries.forEach((given, index) => {
      const id = idOf(given);
      if (!seen.has(id)) {
        seen.add(id);
        return;
      }
      const params: Wrong = {
        problem: { en: 'stands twice', zh: '出现两次' },
        accepted: { en: 'each id once', zh: '每个标识一次' },
      };
      context.addIssue({ code: 'custom', path: [index, ...path], params: { ...params }, input: id });
    });
  });
}

const envelope = {
  reason: text(MAX_TEXT),
  changesetId: text(MAX_ID).nullish(),
  ifRevision: wholeNumber(0).nullish(),
};

const factOf = (kind: KindName) => z.looseObject({ id: factId(kind) });
const patchOf = (kind: KindName) => z.looseObject({ id: factId(kind), ifVersion: wholeNumber(1).nullish() });

const memberSchemas = Object.fromEntries(
  RECORDED_KINDS.flatMap((kind) => [
    [singular(kind), factOf(kind).nullish()],
    [`amend${kind}`, patchOf(kind).nullish()],
  ]),
);

/** What `applyChangeset` takes. */
export const changesetInput = z.looseObject({
  ...envelope,
  operations: several(
    z.looseObject({ ...memberSchemas, retract: factId().nullish(), reinstate: factId().nullish() }),
  ),
});

/** What takes the ids of facts: any, or those of one kind. */
export const idsInput = (name: string, kind?: KindName) =>
  z.looseObject({ ...envelope, [name]: once(factId(kind), (id) => id, []) });

/** What states or amends one fact of a kind. */
export const oneInput = (kind: KindName, name: string, how: 'fact' | 'patch') =>
  z.looseObject({ ...envelope, [name]: how === 'fact' ? factOf(kind) : patchOf(kind) });

/** What states or amends several. */
export const manyInput = (kind: KindName, name: string, how: 'fact' | 'patch') =>
  z.looseObject({
    ...envelope,
    [name]: once(how === 'fact' ? factOf(kind) : patchOf(kind), ({ id }) => id, ['id']),
  });

/** What merges nodes. */
export const mergeInput = z.looseObject({
  ...envelope,
  dropped: once(factId(), (id) => id, []),
  kept: factId(),
});

/**
 * Everything that is wrong with the form of an input.
 *
 * @param list the name of the list that a changeset must hold; its entries are looked at only when it can
 */
export function problemsOf(schema: z.ZodType, input: object, list: string): readonly InputIssue[] {
  const entries = (input as Readonly<Record<string, unknown>>)[list];
  if (Array.isArray(entries) && entries.length > MAX_OPERATIONS) return [tooMany(list, entries.length)];
  const read = schema.safeParse(input, { reportInput: true });
  return read.success ? [] : read.error.issues.map(issueOf);
}

function issueOf({ path, input, ...issue }: z.core.$ZodIssue): InputIssue {
  const params = issue.code === 'custom' ? (issue.params as Wrong | undefined) : undefined;
  return {
    field: pathText(path),
    value: shown(input),
    problem: params?.problem ?? WRONG,
    accepted: params?.accepted ?? { en: 'what the schema describes', zh: 'schema 所述的值' },
  };
}

function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index > 0 ? '.' : ''}${String(step)}`))
    .join('');
}
