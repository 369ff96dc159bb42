import type { ArmedActor } from './actors.ts';
import { ACTS, type Act, SITE_QUESTIONS, type SiteQuestion } from './columns.ts';
import { merged, type Said } from './said.ts';
import { mergedActs, type Visit } from './visits.ts';

/** An armed actor as all visits of one day describe it. */
export interface SeenActor {
  readonly actor: ArmedActor;
  readonly acts: Readonly<Record<Act, Said>>;
  /** The visits that name it. */
  readonly visits: readonly Visit[];
}

/** What is known of one site on one day. Several visits of a day are one observation. */
export interface Observation {
  readonly date: string;
  /** By number of the visit. */
  readonly visits: readonly Visit[];
  readonly answers: Readonly<Record<SiteQuestion, Said>>;
  /** By actor id. */
  readonly actors: ReadonlyMap<string, SeenActor>;
  /** Whether it is seen that there is no armed actor: an explicit 0, or `Aucun` alone. */
  readonly nobodyArmed: boolean;
}

/** One site with everything that was observed there, oldest first. */
export interface ObservedSite {
  readonly pcode: string;
  readonly observations: readonly Observation[];
}

/** The sites of the visits by code. The order of the visits given does not matter. */
export function observedSites(visits: readonly Visit[]): readonly ObservedSite[] {
  const bySite = new Map<string, Map<string, Visit[]>>();
  for (const visit of [...visits].sort(byNumber)) {
    const days = bySite.get(visit.pcode) ?? new Map<string, Visit[]>();
    bySite.set(visit.pcode, days);
    const day = days.get(visit.date) ?? [];
    days.set(visit.date, day);
    day.push(visit);
  }
  return [...bySite]
    .sort(([a], [b]) => compare(a, b))
    .map(([pcode, days]) => ({
      pcode,
      observations: [...days].sort(([a], [b]) => compare(a, b)).map(([date, day]) => observation(date, day)),
    }));
}

function observation(date: string, visits: readonly Visit[]): Observation {
  const answers = Object.fromEntries(
    SITE_QUESTIONS.map((question) => [
      question,
      visits.map((visit) => visit.answers[question]).reduce(merged, 'unknown'),
    ]),
  ) as Record<SiteQuestion, Said>;
  const actors = new Map<string, SeenActor>();
  for (const visit of visits) {
    for (const { actor, acts } of visit.entries) {
      const seen = actors.get(actor.id);
      actors.set(actor.id, {
        actor: seen?.actor ?? actor,
        acts: seen === undefined ? acts : mergedActs(seen.acts, acts),
        visits: seen?.visits.includes(visit) ? seen.visits : [...(seen?.visits ?? []), visit],
      });
    }
  }
  const somebody = actors.size > 0 || visits.some(({ saysSomebody }) => saysSomebody);
  const saidNobody = answers.presence === 'no' || visits.some(({ saysNobody }) => saysNobody);
  return {
    date,
    visits,
    answers,
    actors,
    // A "1" for presence beside `Aucun` is a contradiction, not an observation that nobody is there.
    nobodyArmed: saidNobody && !somebody && answers.presence !== 'yes',
  };
}

/** Whether some entry of the visit says that the actor does the act. */
export function saysAct(visit: Visit, actorId: string, act: Act): boolean {
  return visit.entries.some(({ actor, acts }) => actor.id === actorId && acts[act] === 'yes');
}

export function hasAct(acts: Readonly<Record<Act, Said>>): boolean {
  return ACTS.some((act) => acts[act] === 'yes');
}

/** Visits with a number first, by number; then the others. */
function byNumber(a: Visit, b: Visit): number {
  const isNumber = (vid: string) => /^\d+$/.test(vid);
  if (isNumber(a.vid) !== isNumber(b.vid)) return isNumber(a.vid) ? -1 : 1;
  return (isNumber(a.vid) ? Number(a.vid) - Number(b.vid) : 0) || compare(a.vid, b.vid);
}

/** By code unit: the same order wherever it runs. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
