import type { PolicyFile, PolicyFileClause } from './policy-file.ts';
import { checkPolicyFile } from './policy-file-checks.ts';
import { noteParts } from './policy-of.ts';
import { strictnessOf } from './strictness.ts';
import type { Clause, Passage, Policy, PrescribedResponse, Setting } from './types.ts';
import { daysOff, type WorkingCalendar } from './working-calendar.ts';

/**
 * Makes a policy of a file: every clause gets what it takes from the clause above it.
 *
 * @throws OretraceError BAD_USER_INPUT when the parts of the file do not fit together
 */
export function buildPolicy(file: PolicyFile, source: string): Policy {
  checkPolicyFile(file, source);
  const passages = file.passages.map(toPassage);
  const clauseById = new Map(file.clauses.map((clause) => [clause.id, clause]));
  const settings = file.settings.map(toSetting);
  const policy: Policy = {
    id: file.id,
    version: file.version,
    versionNote: file.versionNote,
    versionNoteZh: file.versionNoteZh,
    title: file.title,
    titleZh: file.titleZh,
    owner: file.owner,
    timeZone: file.timeZone,
    inForceFrom: file.inForceFrom,
    inForceTo: file.inForceTo,
    authoritativeLanguage: file.authoritativeLanguage,
    text: textOf(passages, 'en'),
    textZh: textOf(passages, 'zh'),
    passages,
    clauses: file.clauses.map((clause) => toClause(clause, file, { passages, clauseById, settings })),
    settings,
    namedMinerals: file.namedMinerals,
    categoriesWithoutClause: file.categoriesWithoutClause,
    approvals: file.approvals,
    escalation: [...file.escalation].sort((one, other) => one.afterWorkingDays - other.afterWorkingDays),
    calendar: toCalendar(file.calendar),
    strictness: strictnessOf(file.strictness),
  };
  noteParts(policy);
  return policy;
}

function toSetting({ clauses, value, ...setting }: PolicyFile['settings'][number]): Setting {
  return {
    ...setting,
    clauseIds: clauses,
    value: value ?? setting.default,
    setByOwner: value !== undefined,
  };
}

function toCalendar(calendar: PolicyFile['calendar']): WorkingCalendar {
  const holidays = calendar?.holidays ?? [];
  return {
    known: calendar?.known ?? null,
    source: calendar?.source ?? null,
    sourceZh: calendar?.sourceZh ?? null,
    listed: holidays,
    holidays: new Set(holidays.flatMap(daysOff)),
    workedWeekends: new Set(calendar?.workedWeekends),
  };
}

interface Parts {
  readonly passages: readonly Passage[];
  readonly clauseById: ReadonlyMap<string, PolicyFileClause>;
  readonly settings: readonly Setting[];
}

function toClause(clause: PolicyFileClause, file: PolicyFile, parts: Parts): Clause {
  const passages = parts.passages.filter((passage) => passage.clauseId === clause.id);
  const line = [clause, ...ancestors(clause, parts)];
  const summarised = line.find((one) => one.summary !== undefined);
  const noted = line.find((one) => one.note !== undefined);
  return {
    id: clause.id,
    parentId: clause.parent,
    childIds: file.clauses.filter((one) => one.parent === clause.id).map((one) => one.id),
    numbering: clause.numbering,
    citation: clause.citation,
    citationZh: clause.citationZh,
    title: clause.title,
    titleZh: clause.titleZh,
    text: clause.quote?.text ?? textOf(passages, 'en'),
    textZh: clause.quote?.textZh ?? textOf(passages, 'zh'),
    passages,
    threshold: nearest(line, 'threshold') ?? null,
    judgedOn: nearest(line, 'judgedOn') ?? null,
    cahra: nearest(line, 'cahra') ?? null,
    whoseConduct: nearest(line, 'whoseConduct') ?? [],
    activities: nearest(line, 'activities') ?? [],
    link: nearest(line, 'link') ?? null,
    findings: nearest(line, 'findings') ?? [],
    proposes: clause.proposes.map(({ clause: clauseId, ...why }) => ({ clauseId, ...why })),
    severity: clause.categories.length === 0 ? null : (nearest(line, 'severity') ?? null),
    associationSteps: nearest(line, 'associationSteps') ?? 1,
    responses: responsesOf(clause, line, parts),
    nonePrescribed: clause.nonePrescribed ?? null,
    summary: summarised?.summary ?? null,
    summaryZh: summarised?.summaryZh ?? null,
    note: noted?.note ?? null,
    noteZh: noted?.noteZh ?? null,
    duties: clause.duties,
    categories: clause.categories,
    remarks: file.remarks
      .filter((remark) => remark.clause === clause.id)
      .map(({ clause: clauseId, ...remark }) => ({ clauseId, ...remark })),
  };
}

/** The nearest statement up the line; null is a statement too: that the text has none. */
function nearest<K extends keyof PolicyFileClause>(
  line: readonly PolicyFileClause[],
  key: K,
): PolicyFileClause[K] | undefined {
  return line.find((clause) => clause[key] !== undefined)?.[key];
}

function responsesOf(
  clause: PolicyFileClause,
  line: readonly PolicyFileClause[],
  parts: Parts,
): readonly PrescribedResponse[] {
  if (clause.nonePrescribed !== undefined) return [];
  const stating = line.find((one) => one.respondsAs !== undefined || one.responses.length > 0);
  const ids = stating?.respondsAs ?? (stating === undefined ? [] : [stating.id]);
  return ids.flatMap((id) => {
    const source = parts.clauseById.get(id);
    return (source?.responses ?? []).map((response) => toResponse(response, id, parts.settings));
  });
}

function toResponse(
  response: PolicyFileClause['responses'][number],
  clauseId: string,
  allSettings: readonly Setting[],
): PrescribedResponse {
  const settings = allSettings.filter((setting) => response.settings.includes(setting.code));
  return {
    clauseId,
    choice: response.choice,
    responses: response.responses,
    trigger: response.trigger,
    timing: response.timing,
    words: response.words,
    wordsZh: response.wordsZh,
    clock: response.clock === undefined ? null : toClock(response.clock, settings),
    minimumTerm: response.minimumTerm ?? null,
    gates: response.gates,
    stakeholders: response.stakeholders,
    settings,
  };
}

function toClock(
  clock: NonNullable<PolicyFileClause['responses'][number]['clock']>,
  settings: readonly Setting[],
): NonNullable<PrescribedResponse['clock']> {
  const effectiveStart = clock.start ?? startSet(settings);
  // The checks of the file refuse a clock without either.
  if (effectiveStart === undefined) throw new Error('A clock has neither a start nor a default for it');
  return { ...clock, effectiveStart };
}

function startSet(settings: readonly Setting[]) {
  for (const { value } of settings) if (value !== null && 'start' in value) return value.start;
  return undefined;
}

function ancestors(clause: PolicyFileClause, parts: Parts): PolicyFileClause[] {
  const parent = clause.parent === null ? undefined : parts.clauseById.get(clause.parent);
  return parent === undefined ? [] : [parent, ...ancestors(parent, parts)];
}

function toPassage(passage: PolicyFile['passages'][number]): Passage {
  return {
    clauseId: passage.clause,
    role: passage.role,
    defines: passage.defines ?? null,
    continuesParagraph: passage.continuesParagraph,
    marker: passage.marker ?? null,
    markerZh: passage.markerZh ?? null,
    text: passage.text,
    textZh: passage.textZh,
  };
}

/** Passages as running text, a paragraph a line, with their numbers and letters. */
export function textOf(passages: readonly Passage[], language: 'zh' | 'en'): string {
  let text = '';
  for (const [index, passage] of passages.entries()) {
    if (index > 0) text += passage.continuesParagraph ? (language === 'en' ? ' ' : '') : '\n';
    const marker = language === 'zh' ? passage.markerZh : passage.marker;
    text += (marker === null ? '' : `${marker} `) + (language === 'zh' ? passage.textZh : passage.text);
  }
  return text;
}
