import type { ChangeError } from '../server/generated/schema.ts';
import { idOfOperation } from '../store/changesets.ts';
import { codeOfIssue, type Fault, type InputIssue, lineOf, OretraceError } from '../store/errors.ts';
import type { Asked } from './operations.ts';

/**
 * Why the store refused a changeset, in terms of the caller's input.
 *
 * @param list where the operations stand in the input, such as `mineSites`
 * @returns null when the error is no refusal of the changeset but a failure
 */
export function userErrorsOf(
  error: unknown,
  asked: readonly Asked[],
  list: string,
): readonly ChangeError[] | null {
  if (!(error instanceof OretraceError) || error.issues.length === 0) return null;
  const byId: AskedById = new Map(asked.map((one) => [idOfOperation(one.operation), one]));
  return error.issues.map((issue) => changeError(inTermsOfInput(issue, asked, byId, list), byId));
}

type AskedById = ReadonlyMap<string, Asked>;

/** An issue as the typed error that tells of it. */
export function changeError(issue: InputIssue, asked: AskedById = new Map()): ChangeError {
  const stands = standingInstead(issue.fault, asked);
  if (stands) return alreadyExists(issue, stands);
  const { en, zh } = lineOf(issue);
  const said = { code: codeOfIssue(issue), field: issue.field, message: en, messageZh: zh };
  const { fault } = issue;
  switch (fault?.fault) {
    case undefined: {
      const { value, accepted } = issue;
      return { __typename: 'InvalidInput', ...said, value, accepted: accepted.en, acceptedZh: accepted.zh };
    }
    case 'notFound':
      return { __typename: 'FactNotFound', ...said, factId: fault.id };
    case 'retracted':
      return { __typename: 'FactRetracted', ...said, factId: fault.id, fellWith: fault.fellWith };
    case 'excluded':
      return { __typename: 'Excluded', ...said, factId: fault.id, by: fault.by };
    case 'revision':
      return { __typename: 'RevisionConflict', ...said, expected: fault.expected, current: fault.current };
    case 'version': {
      const { id, expected, current } = fault;
      return { __typename: 'VersionConflict', ...said, factId: id, expected, current };
    }
    case 'changesetReused': {
      const { changesetId, revision } = fault;
      return { __typename: 'ChangesetReused', ...said, changesetId, revision };
    }
    case 'limit':
      return { __typename: 'LimitExceeded', ...said, limit: fault.limit, given: fault.given };
  }
}

type OtherVersion = Extract<Fault, { fault: 'version' }>;

/** What is there of a fact that was to be new. */
function standingInstead(fault: Fault | undefined, asked: AskedById): OtherVersion | null {
  return fault?.fault === 'version' && asked.get(fault.id)?.expectedVersion === 0 ? fault : null;
}

function alreadyExists({ field, value }: InputIssue, { id, current }: OtherVersion): ChangeError {
  const { en, zh } = lineOf({
    field,
    value,
    problem: { en: 'stands, or once stood', zh: '已存在，或曾经存在' },
    accepted: {
      en: 'a new id; what stands is amended, what is retracted is reinstated',
      zh: '新的标识；现行有效者请修订，已撤回者请恢复',
    },
  });
  const said = { code: 'CONFLICT', field, message: en, messageZh: zh };
  return { __typename: 'AlreadyExists', ...said, factId: id, version: current };
}

/** `operations[3].fact.properties.validTo` as the caller knows it: `supplyLinks[3].validTo`. */
function inTermsOfInput(
  issue: InputIssue,
  asked: readonly Asked[],
  byId: AskedById,
  list: string,
): InputIssue {
  const { fault } = issue;
  if (fault?.fault === 'version') {
    const found = byId.get(fault.id);
    if (!found) return issue;
    return found.expectedVersion === 0
      ? { ...issue, field: found.field('id'), value: JSON.stringify(fault.id) }
      : { ...issue, field: found.field('ifVersion') };
  }
  if (issue.field === 'id') return { ...issue, field: 'changesetId' };
  if (issue.field === 'operations') return { ...issue, field: list };
  const parts = /^operations\[(\d+)\](?:\.(?:fact|patch))?(?:\.properties)?(?:\.(.+))?$/s.exec(issue.field);
  const found = parts && asked[Number(parts[1])];
  return found ? { ...issue, field: found.field(parts[2] ?? '') } : issue;
}
