import { choiceIn } from '../../src/cases/choosing.ts';
import { folded, progressOf } from '../../src/cases/engine/progress.ts';
import type { Ground } from '../../src/cases/engine/types.ts';
import { caseIdOf, decisionIdOf } from '../../src/cases/ids.ts';
import { termsOn } from '../../src/cases/policy-terms.ts';
import { stepsOf } from '../../src/cases/recorded-steps.ts';
import type { Decision } from '../../src/cases/types.ts';
import { clauseOf } from '../../src/policy/clauses.ts';
import { policyOn } from '../../src/policy/current-policy.ts';
import type { Operation } from '../../src/store/changesets.ts';
import { fact } from '../../src/store/facts.ts';
import type { PropertiesOf } from '../../src/store/kinds/index.ts';
import { AUTHORS, isAuthor } from './authors.ts';
import type { KnownIds } from './known-ids.ts';
import type { Recorded } from './recorded.ts';
import { type TableLine, wordsOf, wrong } from './table.ts';

type Flag = PropertiesOf<'RiskFlag'>;
type Said = Partial<PropertiesOf<'Decision'>> & Pick<PropertiesOf<'Decision'>, 'action'>;

interface DemoCase {
  readonly id: string;
  readonly clause: string;
  readonly openedOn: string;
  readonly decisions: Decision[];
}

/** Who records on a day, and why. */
interface Beginning {
  readonly day: string;
  readonly by: string;
  readonly en: string;
  readonly zh: string;
}

/**
 * The cases of a table, each step held against what is allowed on its day.
 *
 * @param flags all that were recorded, by id
 * @throws Error that names the line which cannot be read, or whose step is not allowed
 */
export function readCases(
  lines: readonly TableLine[],
  ids: KnownIds,
  flags: ReadonlyMap<string, Flag>,
): readonly Recorded[] {
  const cases = new Map<string, DemoCase>();
  const recorded: (Recorded & { operations: Operation[] })[] = [];
  let beginning: Beginning | null = null;
  for (const line of lines) {
    if (line.word === '@') {
      beginning = beginningOf(line);
      const { day, by, en, zh } = beginning;
      recorded.push({ day, author: by, reason: `${en} · ${zh}`, operations: [] });
      continue;
    }
    if (beginning === null) throw wrong(line, 'stands before the first @');
    try {
      recorded.at(-1)?.operations.push(...operationsOf(line, { ids, flags, cases, beginning }));
    } catch (error) {
      throw wrong(line, String(error));
    }
  }
  return recorded;
}

function beginningOf(line: TableLine): Beginning {
  const [day = '', author = '', en = '', zh = ''] = line.cells;
  if (!isAuthor(author)) throw wrong(line, `no author ${author}`);
  return { day, by: AUTHORS[author], en, zh };
}

interface Reading {
  readonly ids: KnownIds;
  readonly flags: ReadonlyMap<string, Flag>;
  readonly cases: Map<string, DemoCase>;
  readonly beginning: Beginning;
}

function operationsOf({ word, cells }: TableLine, reading: Reading): readonly Operation[] {
  const [key = '', ...rest] = cells;
  switch (word) {
    case 'open':
      return opened(key, rest, reading);
    case 'take':
      return taken(key, rest[0] ?? '', reading);
    case 'assign':
      return assigned(key, rest[0] ?? '', reading);
    case 'settle':
      return settled(key, rest[0] ?? '', reading);
    default:
      return [{ op: 'put', fact: ofPlan(word, key, rest, reading) }];
  }
}

function opened(
  key: string,
  [supplier = '', flag = '']: readonly string[],
  reading: Reading,
): readonly Operation[] {
  const { ids, flags, cases, beginning } = reading;
  const cause = flags.get(ids.find(`risk-flag:${flag}`));
  const clause = cause && clauseOf(cause.category, policyOn(beginning.day));
  if (!cause || !clause) throw new Error(`${flag} is no flag of a clause`);
  const about = {
    supplier: ids.find(`supplier:${supplier}`),
    clause: clause.id,
    subject: cause.subject,
    ...(cause.perpetrator === undefined ? {} : { perpetrator: cause.perpetrator }),
  };
  const id = caseIdOf({ ...about, perpetrator: about.perpetrator ?? null });
  const one: DemoCase = { id, clause: clause.id, openedOn: beginning.day, decisions: [] };
  cases.set(key, one);
  const riskCase = fact('Case', id, { ...about, openedOn: beginning.day, closed: false, decisionCount: 1 });
  return [
    { op: 'put', fact: riskCase },
    { op: 'put', fact: decided(one, { action: 'OPEN' }, beginning) },
  ];
}

function caseCalled(key: string, { cases }: Reading): DemoCase {
  const one = cases.get(key);
  if (!one) throw new Error(`no case ${key}`);
  return one;
}

/** Whatever a case rests on when it is stepped on: nothing is asked about, and objectives are for the API's tests. */
const GROUND: Ground = { questions: [], withdrawn: null, objectives: 'MET' };

function taken(key: string, text: string, reading: Reading): readonly Operation[] {
  const one = caseCalled(key, reading);
  const { beginning, ids } = reading;
  const [action = '', value] = wordsOf(text);
  const said = saidOf(action, value, ids);
  const { terms, approvals } = termsOn(one.clause, one.openedOn);
  const { state, allowed } = progressOf({
    steps: stepsOf(one.decisions),
    ground: GROUND,
    terms,
    approvals,
    today: beginning.day,
  });
  const step = allowed.find((may) => may.action === action);
  const choice = step && choiceIn(step, said);
  if (!choice) throw new Error(`${text} is not allowed: the case stands at ${state}`);
  const decision = decided(
    one,
    {
      ...said,
      ...(choice.approval ? { needs: choice.approval } : {}),
      ...(choice.beyondPolicy ? { beyondPolicy: true } : {}),
    },
    beginning,
  );
  return [{ op: 'put', fact: decision }, standing(one, beginning.day)];
}

function saidOf(action: string, value: string | undefined, ids: KnownIds): Said {
  const said = { action } as Said;
  switch (action) {
    case 'JUDGE_LINKAGE':
      return { ...said, finding: value } as Said;
    case 'DECIDE':
    case 'CARRY_OUT':
      return { ...said, response: value } as Said;
    case 'REVIEW':
      return { ...said, outcome: value } as Said;
    case 'CLOSE':
      return { ...said, closeReason: value } as Said;
    case 'ADOPT_PLAN':
    case 'REVISE_PLAN':
      return { ...said, plan: ids.find(`plan:${value}`) };
    default:
      return said;
  }
}

function assigned(key: string, author: string, reading: Reading): readonly Operation[] {
  if (!isAuthor(author)) throw new Error(`no author ${author}`);
  const one = caseCalled(key, reading);
  const decision = decided(one, { action: 'ASSIGN', assignee: AUTHORS[author] }, reading.beginning);
  return [{ op: 'put', fact: decision }, standing(one, reading.beginning.day)];
}

function settled(key: string, verdict: string, reading: Reading): readonly Operation[] {
  const one = caseCalled(key, reading);
  const waiting = one.decisions.at(-1);
  if (waiting?.properties.needs === undefined) throw new Error('nothing waits for a second person');
  if (waiting.properties.by === reading.beginning.by) throw new Error('nobody approves their own decision');
  const action = verdict as Said['action'];
  const decision = decided(one, { action, aboutNumber: waiting.properties.number }, reading.beginning);
  return [{ op: 'put', fact: decision }, standing(one, reading.beginning.day)];
}

function decided(one: DemoCase, said: Said, { day, by, en, zh }: Beginning) {
  const number = one.decisions.length + 1;
  const decision = fact('Decision', decisionIdOf(one.id, number), {
    subject: one.id,
    number,
    by,
    on: day,
    statement: en,
    statementZh: zh,
    ...said,
  });
  one.decisions.push(decision as unknown as Decision);
  return decision;
}

/** What a case says of itself beside its decisions. */
function standing({ id, clause, openedOn, decisions }: DemoCase, day: string): Operation {
  const { situation } = folded(stepsOf(decisions), termsOn(clause, openedOn).terms, day);
  const properties = {
    decisionCount: decisions.length,
    closed: situation.state === 'CLOSED',
    assignee: situation.assignee,
  };
  return { op: 'amend', patch: { kind: 'Case', id, properties } };
}

function ofPlan(word: string, key: string, cells: readonly string[], reading: Reading) {
  const { ids } = reading;
  const [of = '', name = '', nameZh = '', ...more] = cells;
  switch (word) {
    case 'plan':
      return fact('Plan', ids.add(`plan:demo:${key}`), {
        name,
        nameZh,
        case: caseCalled(of, reading).id,
        ...(more[0] ? { devisedOn: more[0] } : {}),
      });
    case 'measure':
      return fact('PlanMeasure', ids.add(`plan-measure:demo:${key}`), {
        name,
        nameZh,
        plan: ids.find(`plan:${of}`),
        ...(more[0] ? { dueOn: more[0] } : {}),
      });
    case 'indicator': {
      const [unit = '', baseline = '', target = '', aim = '', before] = more;
      return fact('PlanIndicator', ids.add(`plan-indicator:demo:${key}`), {
        name,
        nameZh,
        plan: ids.find(`plan:${of}`),
        unit,
        baseline: Number(baseline),
        target: Number(target),
        aim: aim as 'HIGHER' | 'LOWER',
        beforeResumption: before === 'before',
      });
    }
    case 'measured':
      return fact('Measurement', ids.add(`measurement:demo:${key}`), {
        indicator: ids.find(`plan-indicator:${of}`),
        on: name,
        value: Number(nameZh),
      });
    default:
      throw new Error(`no word ${word}`);
  }
}
