import { badInput, type InputIssue } from '../store/errors.ts';
import { RISK_CATEGORIES } from '../store/kinds/codes.ts';
import type { PolicyFile } from './policy-file.ts';
import { lineOf, misfit } from './policy-misfit.ts';
import { ruleIssues } from './policy-rule-checks.ts';

/**
 * Checks that the parts of a policy file fit together: clauses and settings that are referred to exist, quoted
 * words stand in the text, and every category has exactly one clause or a reason for having none.
 *
 * @throws OretraceError BAD_USER_INPUT with every misfit
 */
export function checkPolicyFile(file: PolicyFile, source: string): void {
  const issues = [
    ...clauseReferences(file),
    ...parentLoops(file),
    ...settingReferences(file),
    ...categoryCoverage(file),
    ...quotedWords(file),
    ...clausesWithoutText(file),
    ...halfTranslated(file),
    ...clockStarts(file),
    ...ruleIssues(file),
  ].map((issue) => ({ ...issue, field: `${source}: ${issue.field}` }));
  if (issues.length > 0) throw badInput(issues);
}

function* clauseReferences(file: PolicyFile): Generator<InputIssue> {
  const ids = new Set<string>();
  for (const [index, clause] of file.clauses.entries()) {
    if (ids.has(clause.id)) {
      yield misfit(
        `clauses[${index}].id`,
        clause.id,
        { en: 'is the id of an earlier clause too', zh: '与前面的条款编号重复' },
        { en: 'an id of its own', zh: '不重复的编号' },
      );
    }
    ids.add(clause.id);
  }
  const references: [string, string | null][] = [
    ...file.passages.map((passage, at): [string, string] => [`passages[${at}].clause`, passage.clause]),
    ...file.remarks.map((remark, at): [string, string] => [`remarks[${at}].clause`, remark.clause]),
    ...file.clauses.map((clause, at): [string, string | null] => [`clauses[${at}].parent`, clause.parent]),
    ...file.clauses.flatMap((clause, at) =>
      (clause.respondsAs ?? []).map((id): [string, string] => [`clauses[${at}].respondsAs`, id]),
    ),
    ...file.clauses.flatMap((clause, at) =>
      clause.proposes.map((one, which): [string, string] => [
        `clauses[${at}].proposes[${which}].clause`,
        one.clause,
      ]),
    ),
    ...file.settings.flatMap((setting, at) =>
      setting.clauses.map((id): [string, string] => [`settings[${at}].clauses`, id]),
    ),
  ];
  for (const [field, id] of references) {
    if (id !== null && !ids.has(id)) {
      const known = [...ids].join(', ');
      yield misfit(
        field,
        id,
        { en: 'is no clause of this file', zh: '不是本文件中的条款' },
        { en: `one of ${known}`, zh: `${known} 之一` },
      );
    }
  }
}

function* parentLoops(file: PolicyFile): Generator<InputIssue> {
  const parentOf = new Map(file.clauses.map((clause) => [clause.id, clause.parent]));
  for (const [index, clause] of file.clauses.entries()) {
    const seen = new Set([clause.id]);
    for (let id = clause.parent; id !== null && id !== undefined; id = parentOf.get(id) ?? null) {
      if (seen.has(id)) {
        yield misfit(
          `clauses[${index}].parent`,
          clause.parent,
          { en: 'leads back to the clause itself', zh: '又指回该条款本身' },
          { en: 'a clause above it, or null', zh: '上级条款，或 null' },
        );
        break;
      }
      seen.add(id);
    }
  }
}

function* settingReferences(file: PolicyFile): Generator<InputIssue> {
  const codes = new Set(file.settings.map((setting) => setting.code));
  for (const { response, field } of responses(file)) {
    for (const code of response.settings) {
      if (codes.has(code)) continue;
      const known = [...codes].join(', ');
      yield misfit(
        `${field}.settings`,
        code,
        { en: 'is no setting of this file', zh: '不是本文件中的设置' },
        { en: `one of ${known}`, zh: `${known} 之一` },
      );
    }
  }
}

function* categoryCoverage(file: PolicyFile): Generator<InputIssue> {
  for (const category of RISK_CATEGORIES) {
    const places = [
      ...file.clauses.filter((clause) => clause.categories.includes(category)).map((clause) => clause.id),
      ...file.categoriesWithoutClause.filter((one) => one.category === category).map(() => 'none'),
    ];
    if (places.length === 1) continue;
    yield misfit(
      'categories',
      category,
      { en: `has ${places.length} places (${places.join(', ')})`, zh: `出现 ${places.length} 处` },
      { en: 'one clause, or one reason for having none', zh: '恰好一个条款，或一条无条款的理由' },
    );
  }
  for (const [index, clause] of file.clauses.entries()) {
    if (clause.categories.length === 0 || clause.nonePrescribed !== undefined) continue;
    const line = lineOf(clause, file);
    if (line.some((one) => one.responses.length > 0) && line.some((one) => one.summary !== undefined))
      continue;
    yield misfit(
      `clauses[${index}].responses`,
      clause.id,
      { en: 'has categories but no response with a summary', zh: '有风险类别，却没有应对措施及其摘要' },
      { en: 'responses and a summary, or nonePrescribed', zh: '应对措施及摘要，或 nonePrescribed' },
    );
  }
}

/** Words said to be the text's must stand in the text, in each language: those of a clause in its own passages. */
function* quotedWords(file: PolicyFile): Generator<InputIssue> {
  const textOfClauses = (clauseIds: readonly string[], language: 'text' | 'textZh') =>
    file.passages
      .filter((passage) => clauseIds.includes(passage.clause))
      .map((passage) => passage[language])
      .join('\n');
  const quotes: { field: string; clauseIds: string[]; en: string | null; zh: string | null }[] = [];
  for (const [index, clause] of file.clauses.entries()) {
    const clauseIds = lineOf(clause, file).map((one) => one.id);
    const add = (
      field: string,
      said: { words: string | null; wordsZh: string | null } | null | undefined,
    ) => {
      if (said) {
        quotes.push({ field: `clauses[${index}].${field}`, clauseIds, en: said.words, zh: said.wordsZh });
      }
    };
    add('threshold', clause.threshold);
    add('cahra', clause.cahra);
    add('link.sourcesFrom', clause.link?.sourcesFrom);
    add('link.linkedTo', clause.link?.linkedTo);
    for (const [at, finding] of (clause.findings ?? []).entries()) add(`findings[${at}]`, finding);
    for (const [at, response] of clause.responses.entries()) {
      add(`responses[${at}]`, response);
      add(`responses[${at}].clock`, response.clock);
      add(`responses[${at}].minimumTerm`, response.minimumTerm);
    }
    if (clause.quote) {
      const { text: en, textZh: zh } = clause.quote;
      quotes.push({ field: `clauses[${index}].quote`, clauseIds, en, zh });
    }
  }
  for (const [index, { clauses, words, wordsZh }] of file.settings.entries()) {
    for (const id of clauses) {
      quotes.push({ field: `settings[${index}]`, clauseIds: [id], en: words, zh: wordsZh });
    }
  }
  for (const [index, remark] of file.remarks.entries()) {
    quotes.push({ field: `remarks[${index}]`, clauseIds: [remark.clause], en: null, zh: remark.quoteZh });
  }
  for (const { field, clauseIds, en, zh } of quotes) {
    for (const [words, language] of [
      [en, 'text'],
      [zh, 'textZh'],
    ] as const) {
      if (words === null || textOfClauses(clauseIds, language).includes(words)) continue;
      yield misfit(
        field,
        words,
        {
          en: `does not stand in the text of clause ${clauseIds[0]}`,
          zh: `不见于条款 ${clauseIds[0]} 的原文`,
        },
        { en: 'words of the text, letter by letter', zh: '逐字引自原文' },
      );
    }
  }
}

function* clausesWithoutText(file: PolicyFile): Generator<InputIssue> {
  for (const [index, clause] of file.clauses.entries()) {
    const hasPassage = file.passages.some((passage) => passage.clause === clause.id);
    if (hasPassage !== (clause.quote === undefined)) {
      yield misfit(
        `clauses[${index}]`,
        clause.id,
        { en: 'needs either passages or a quote', zh: '须有原文段落或引文，二者取一' },
        {
          en: 'passages of its own, or a quote from the clause above',
          zh: '自己的段落，或引自上级条款的文字',
        },
      );
    }
  }
}

function* halfTranslated(file: PolicyFile): Generator<InputIssue> {
  const pairs: [string, unknown, unknown][] = [
    ...file.clauses.flatMap((clause, at): [string, unknown, unknown][] => [
      [`clauses[${at}].summary`, clause.summary, clause.summaryZh],
      [`clauses[${at}].note`, clause.note, clause.noteZh],
    ]),
    ...file.passages.map((passage, at): [string, unknown, unknown] => [
      `passages[${at}].marker`,
      passage.marker,
      passage.markerZh,
    ]),
  ];
  for (const [field, en, zh] of pairs) {
    if ((en === undefined) === (zh === undefined)) continue;
    yield misfit(
      field,
      en ?? zh,
      { en: 'stands in one language only', zh: '只有一种语言' },
      { en: 'English and Chinese, or neither', zh: '中英文都有，或都没有' },
    );
  }
}

function* clockStarts(file: PolicyFile): Generator<InputIssue> {
  for (const { response, field } of responses(file)) {
    if (response.clock === undefined || response.clock.start !== null) continue;
    const settings = file.settings.filter((setting) => response.settings.includes(setting.code));
    if (settings.some((one) => startIn(one.value ?? one.default) !== null)) continue;
    yield misfit(
      `${field}.clock.start`,
      null,
      { en: 'is not stated and no setting gives a default', zh: '原文未写明，也没有设置给出默认值' },
      { en: 'a start, or a setting whose default has one', zh: '起算点，或给出起算点默认值的设置' },
    );
  }
}

function startIn(value: PolicyFile['settings'][number]['default']) {
  return value !== null && 'start' in value ? value.start : null;
}

function responses(file: PolicyFile) {
  return file.clauses.flatMap((clause, at) =>
    clause.responses.map((response, step) => ({ response, field: `clauses[${at}].responses[${step}]` })),
  );
}
