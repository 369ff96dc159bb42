import { type FactOf, fact } from '../../store/facts.ts';
import { ACTS, type Act, actColumn, actorTypeColumn, SITE_QUESTIONS, type SiteQuestion } from './columns.ts';
import { documentId, mineSiteId } from './ids.ts';
import { hasAct, type Observation, type ObservedSite, type SeenActor } from './observations.ts';
import { ACT_NAMES, setInChinese } from './phrases.ts';
import type { ArmedEntry, Visit } from './visits.ts';

/** One statement of one visit. */
interface Statement {
  readonly visit: Visit;
  readonly text: string;
}

/** Statements that cannot all be true. */
interface Disagreement {
  /** The column, without its block, that they are about. */
  readonly topic: string;
  /** The actor that they are about; null for the site as a whole. */
  readonly seen: SeenActor | null;
  readonly about: { readonly en: string; readonly zh: string };
  readonly statements: readonly Statement[];
}

const QUESTION_NAMES: Readonly<Record<SiteQuestion, { readonly en: string; readonly zh: string }>> = {
  presence: { en: 'armed presence', zh: '武装人员在场' },
  interference: { en: 'armed interference', zh: '武装人员干预' },
  childunder15: { en: 'children under 15 at work', zh: '15 岁以下儿童劳动' },
  mercury: { en: 'use of mercury', zh: '使用汞' },
  women: { en: 'women at work', zh: '女性劳动' },
  is_3t_mine: { en: '3T mine', zh: '3T 矿' },
  is_gold_mine: { en: 'gold mine', zh: '金矿' },
};

/** What the visits of a site say against one another or against themselves. Kept and listed, not resolved. */
export function contradictionsOf(site: ObservedSite): readonly FactOf<'Contradiction'>[] {
  return site.observations.flatMap((observation) =>
    [
      ...SITE_QUESTIONS.flatMap((question) => questionDisagreement(observation, question)),
      ...[...observation.actors.values()].flatMap((seen) => [
        ...interferenceDisagreement(observation, seen),
        ...actDisagreements(seen),
      ]),
    ].map((disagreement) => contradictionFact(site, observation, disagreement)),
  );
}

/** 1 in one cell against 0 in another, or against what the same question is answered with in other columns. */
function questionDisagreement(observation: Observation, question: SiteQuestion): readonly Disagreement[] {
  const { visits } = observation;
  const answered = (answer: 'yes' | 'no') =>
    visits
      .filter((visit) => visit.answers[question] === answer)
      .map((visit) => ({ visit, text: `${question}: ${answer === 'yes' ? 1 : 0}` }));
  const yes = answered('yes');
  const no = answered('no');
  switch (question) {
    case 'presence':
      if (no.length > 0) yes.push(...visits.flatMap(namedActors), ...visits.flatMap(saidInterference));
      if (observation.actors.size === 0 && !visits.some(({ saysSomebody }) => saysSomebody)) {
        no.push(...visits.flatMap(saidNobody));
      }
      break;
    case 'interference':
      // Acts of an actor that is said not to interfere are a contradiction of their own.
      if (no.length > 0 && yes.length === 0) yes.push(...visits.flatMap(actsNotDenied));
      break;
    case 'childunder15':
      if (no.length > 0) yes.push(...visits.flatMap(childTasks));
      break;
    default:
  }
  if (yes.length === 0 || no.length === 0) return [];
  return [{ topic: question, seen: null, about: QUESTION_NAMES[question], statements: [...yes, ...no] }];
}

/**
 * "Pas d'ingérence constatée" of an actor against an act of its own, or against an interference that no other actor
 * of the day explains.
 */
function interferenceDisagreement(observation: Observation, seen: SeenActor): readonly Disagreement[] {
  const entries = observation.visits.flatMap((visit) => visit.entries.map((entry) => ({ visit, entry })));
  const denials = entries.filter(
    ({ entry }) => entry.actor.id === seen.actor.id && entry.conduct === 'noInterference',
  );
  if (denials.length === 0) return [];
  // A second unit of a force in the same visit speaks for itself; another visit speaks of the same.
  const own = entries.filter(
    ({ visit, entry }) =>
      entry.actor.id === seen.actor.id &&
      hasAct(entry.acts) &&
      denials.some((denial) => denial.entry === entry || denial.visit !== visit),
  );
  const against = own.flatMap(({ visit, entry }) => actsIn(visit, entry));
  const others = entries.filter(({ entry }) => !denials.some((denial) => denial.entry === entry));
  if (!others.some(({ entry }) => explainsInterference(entry))) {
    against.push(...observation.visits.flatMap(saidInterference));
  }
  if (against.length === 0) return [];
  const denied = denials.map(({ visit, entry }) => ({ visit, text: typeStatement(visit, entry) }));
  const none = observation.visits
    .filter((visit) => visit.answers.interference === 'no')
    .map((visit) => ({ visit, text: 'interference: 0' }));
  return [
    {
      topic: 'type_armed_group',
      seen,
      about: {
        en: `interference by ${seen.actor.called.en}`,
        zh: `${setInChinese(seen.actor.called.zh)}的干预`.trim(),
      },
      statements: [...denied, ...none, ...against],
    },
  ];
}

/**
 * Who accounts for an interference said of the visit: an actor with an act, undisciplined elements, or an armed
 * group, which is then itself held to interfere.
 */
function explainsInterference(entry: ArmedEntry): boolean {
  return hasAct(entry.acts) || entry.conduct === 'undisciplined' || entry.actor.kind === 'ArmedGroup';
}

/** An act of one actor that one visit of the day affirms and another denies. */
function actDisagreements(seen: SeenActor): readonly Disagreement[] {
  if (seen.visits.length < 2) return [];
  return ACTS.flatMap((act) => {
    const said = seen.visits.map((visit) => {
      const entries = visit.entries.filter(({ actor }) => actor.id === seen.actor.id);
      return {
        visit,
        yes: entries.find(({ acts }) => acts[act] === 'yes'),
        no: entries.find(({ acts }) => acts[act] === 'no'),
      };
    });
    const yes = said.filter((one) => one.yes !== undefined);
    const no = said.filter((one) => one.yes === undefined && one.no !== undefined);
    if (yes.length === 0 || no.length === 0) return [];
    const state = (visit: Visit, entry: ArmedEntry | undefined, digit: 0 | 1): readonly Statement[] =>
      entry === undefined ? [] : [{ visit, text: `${actColumn(act, entry.block)}: ${digit}` }];
    return [
      {
        topic: act,
        seen,
        about: {
          en: `${ACT_NAMES[act].en} by ${seen.actor.called.en}`,
          zh: `${setInChinese(seen.actor.called.zh)}${ACT_NAMES[act].zh}`.trim(),
        },
        statements: [
          ...yes.flatMap((one) => state(one.visit, one.yes, 1)),
          ...no.flatMap((one) => state(one.visit, one.no, 0)),
        ],
      },
    ];
  });
}

function contradictionFact(
  site: ObservedSite,
  { date, visits }: Observation,
  { topic, seen, about, statements }: Disagreement,
): FactOf<'Contradiction'> {
  const siteName = visits[0]?.siteName ?? site.pcode;
  const key = seen === null ? topic : `${topic}:${seen.actor.key}`;
  const vids = [...new Set(statements.map(({ visit }) => visit.vid))];
  return fact('Contradiction', `contradiction:ipis:${site.pcode}:${date}:${key}`, {
    name: `${siteName}, ${date}: contradictory statements on ${about.en}`,
    nameZh: `${siteName}，${date}：关于“${about.zh}”的陈述相互矛盾`,
    subject: mineSiteId(site.pcode),
    date,
    topic,
    statements: [...new Set(statements.map(({ visit, text }) => `visit ${visit.vid}: ${text}`))],
    evidence: vids.map(documentId),
  });
}

function namedActors(visit: Visit): readonly Statement[] {
  return visit.entries.map(({ block, actor }) => ({ visit, text: `armed_group${block}: ${actor.raw}` }));
}

function saidInterference(visit: Visit): readonly Statement[] {
  return visit.answers.interference === 'yes' ? [{ visit, text: 'interference: 1' }] : [];
}

function saidNobody(visit: Visit): readonly Statement[] {
  return visit.statements
    .filter((statement) => /^type_armed_group\d: \s*aucune?\s*$/i.test(statement))
    .map((text) => ({ visit, text }));
}

function actsNotDenied(visit: Visit): readonly Statement[] {
  return visit.entries
    .filter(({ conduct }) => conduct !== 'noInterference')
    .flatMap((entry) => actsIn(visit, entry));
}

function actsIn(visit: Visit, { block, acts }: ArmedEntry): readonly Statement[] {
  return ACTS.filter((act: Act) => acts[act] === 'yes').map((act) => ({
    visit,
    text: `${actColumn(act, block)}: 1`,
  }));
}

function childTasks(visit: Visit): readonly Statement[] {
  return visit.childTasks === '' ? [] : [{ visit, text: `childunder15work: ${visit.childTasks}` }];
}

function typeStatement(visit: Visit, { block }: ArmedEntry): string {
  const column = actorTypeColumn(block);
  return visit.statements.find((statement) => statement.startsWith(`${column}: `)) ?? column;
}
