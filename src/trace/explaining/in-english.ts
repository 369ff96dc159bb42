import type { DateOrNull, LinkPart, StepPart } from './exposure-parts.ts';
import { percent, type Sentences } from './sentences.ts';

const VERDICTS = {
  ASSURED: 'Assured: every walk passes a control point in force.',
  PARTLY_ASSURED: 'Partly assured: some walks pass a control point in force, others do not.',
  UNASSURED: 'Unassured: no walk passes a control point in force.',
};

/** How an exposure is told in English. */
export const ENGLISH: Sentences = {
  exposure: ({ node, mineral, produced, flag }) =>
    `${node.en} is possibly exposed by ${mineral.en}${produced ? ', made there of what arrived,' : ''} to a flag on ${flag.subject.en}.`,
  flag: ({ id, category, clause, status, subject, from, to, strength }) =>
    `Flag ${id}: ${category.en} (${clause === null ? 'a red flag, of no policy clause' : `policy clause ${clause}`}) on ${subject.en}, ${span(from, to)}; status ${status.en}; evidence of strength ${strength} of 5.`,
  since: ({ firstPossibleOn, current }) =>
    `${firstPossibleOn === null ? 'Nothing bounds from below when it was first possible' : `First possible on ${firstPossibleOn}`}; ${current ? 'it is current.' : 'it is historic.'}`,
  strength: ({ strength, traced }) =>
    `Strength ${strength} of 5, that of the weakest fact on the strongest walk; ${traced ? 'traced: some walk uses no declaration of the whole company.' : 'possible: every walk uses a declaration of the whole company.'}`,
  walk: (links) => `The best walk has ${links} ${links === 1 ? 'link' : 'links'}:`,
  step: (step, number) => `${number}. ${stepTold(step)}`,
  otherWalks: ({ count, complete }) =>
    `${count === 0 ? 'No other walk' : `${count} more ${count === 1 ? 'walk' : 'walks'}`} told${complete ? '.' : '; there may be more.'}`,
  control: ({ verdict, passed }) =>
    passed.length === 0
      ? VERDICTS[verdict]
      : `${VERDICTS[verdict]} The walk shown passes ${passed.map(({ node, scheme }) => `${node.en} (${scheme.en})`).join(', ')}.`,
  share: ({ mineral, from, to, tainted }) =>
    tainted === null
      ? `No share of ${mineral.en}: none of it is held ${period(from, to)}.`
      : `Of the ${mineral.en} held ${period(from, to)}, ${tainted.isExact ? percent(tainted.least) : `${percent(tainted.least)} to ${percent(tainted.most)}`} is tainted by proportional mixing, which is a convention of accounting.`,
  cut: ({ links, kind }) =>
    `It would be cleared if ${links.length === 1 ? 'this link' : `these ${links.length} links`} were disproved (${kind === 'SMALLEST' ? 'fewer will not do' : 'each of them is needed, though others might be fewer'}):`,
  link: (link) => `- ${ends(link)}`,
  assuming: (count) =>
    count === 0 ? 'Nothing is taken for granted on the walks shown.' : 'Taken for granted:',
  assumptions: (one) => [
    ...(one.begun ? [`- that ${ends(one)} had begun by the day of use, as its first day is unknown.`] : []),
    ...(one.notEnded
      ? [`- that ${ends(one)} had not ended by the day of use, as its last day is unknown or open.`]
      : []),
    ...(one.companyScope
      ? [`- that ${ends(one)} was of this very material, as it is declared for the whole company.`]
      : []),
  ],
  own: ({ en }) => `- ${en}.`,
};

function stepTold(step: StepPart): string {
  const { mineral, validFrom, validTo, usedOn, strength, companyScope, documents } = step;
  const evidence =
    documents.length === 0
      ? 'no document'
      : documents.map(({ title, grade }) => `${title.en} (${grade})`).join(', ');
  return (
    `${ends(step)}: ${mineral.en}, ${span(validFrom, validTo)}, ` +
    `${usedOn === null ? 'on any early day' : `used on ${usedOn} at the earliest`}; strength ${strength}: ${evidence}` +
    `${companyScope ? '; a declaration of the whole company.' : '.'}`
  );
}

function ends({ id, from, to }: LinkPart): string {
  return `${from.en} → ${to.en} (link ${id})`;
}

function span(from: DateOrNull, to: DateOrNull): string {
  if (from === null) return to === null ? 'dates unknown or open' : `until ${to}, beginning unknown`;
  return to === null ? `since ${from}, end unknown or open` : `from ${from} to ${to}`;
}

function period(from: DateOrNull, to: DateOrNull): string {
  if (from === null) return `until ${to}`;
  return to === null ? `since ${from}` : `from ${from} to ${to}`;
}
