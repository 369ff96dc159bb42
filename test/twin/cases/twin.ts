import { STOPS, type Stop } from '../../../src/cases/engine/clause-terms.ts';
import type { Ground, Step } from '../../../src/cases/engine/types.ts';
import type { CaseAction, CaseState } from '../../../src/cases/vocabulary.ts';
import { Chapter, type Inherited } from './chapter.ts';
import { stricter, type TwinClause } from './clauses.ts';
import { type Counted, type CountedStep, counted } from './counting.ts';
import { next, plusMonths, plusWorkingDays } from './days.ts';

const STOPPED: CaseState[] = ['SUSPENDED', 'TEMP_SUSPENDED', 'INTERRUPTED', 'MIN_TERM_SUSPENDED'];
const PLANNED: CaseState[] = ['PLAN_DUE', 'PLAN_ADOPTED', 'PLAN_IMPLEMENTING', 'REVIEW_DUE', 'RESUMED'];
const OUTCOMES = ['NO_EFFECT', 'SOME_EFFECT', 'SIGNIFICANT_EFFECT', 'CONTAINED', 'REDUCED'];

/** What a case amounts to, by docs/cases.md taken literally: its steps looked through anew for whatever is asked. */
export class CaseTwin {
  readonly #chapter: Chapter;
  readonly #counted: Counted;
  readonly #today: string;
  readonly #ground: Ground;
  readonly #isWorked: (day: string) => boolean;
  readonly #clause: TwinClause;

  constructor(
    clause: TwinClause,
    steps: readonly Step[],
    today: string,
    ground: Ground,
    isWorked: (day: string) => boolean,
  ) {
    this.#clause = clause;
    this.#counted = counted(steps, today);
    this.#chapter = chapterOf(clause, this.#counted.steps);
    this.#today = today;
    this.#ground = ground;
    this.#isWorked = isWorked;
  }

  /** All that is told of it, in no order that means anything. */
  told(): string[] {
    const state = this.state();
    const plan = this.#chapter.plan();
    const settled = this.#chapter.settled();
    const clock = TIMED.includes(settled) ? this.#chapter.clock() : null;
    return [
      `stands at ${state} since ${this.#since()}`,
      ...(plan === null ? [] : [`plan ${plan.id}`]),
      ...(clock === null ? [] : [`clock ${clock.from} to ${clock.to}`]),
      ...this.#ofStop(),
      ...this.#due().map((one) => `due ${one}`),
      ...(this.#counted.pending ? this.#always() : this.#may()).map((one) => `may ${one}`),
    ].sort();
  }

  #ofStop(): string[] {
    const chapter = this.#chapter;
    if (chapter.word() === null) return [];
    const term = chapter.term();
    const stage =
      chapter.effectiveOn() !== null ? 'EFFECTIVE' : chapter.notifiedOn() !== null ? 'NOTIFIED' : 'DECIDED';
    return [
      `stopped by ${chapter.word()}: ${stage}`,
      ...(term === null ? [] : [`term ${term.from} to ${term.to}`]),
      ...(chapter.hasMinimumTerm()
        ? [
            `gate PLAN_REVISED ${chapter.revisedMeanwhile()}`,
            `gate OBJECTIVES_MET ${this.#ground.objectives === 'MET'}`,
          ]
        : []),
    ];
  }

  state(): CaseState {
    const settled = this.#chapter.settled();
    if (settled === 'CLOSED') return settled;
    if (this.#asks()) return 'CAUSE_WITHDRAWN';
    const clock = this.#chapter.clock();
    if (TIMED.includes(settled) && clock !== null && this.#today >= clock.to) return 'REVIEW_DUE';
    if (settled === 'MIN_TERM_SUSPENDED' && this.#termAsksForReview()) return 'RESUMPTION_REVIEW';
    return settled;
  }

  #asks(): boolean {
    const { questions, withdrawn } = this.#ground;
    if (!questions.some((one) => one === 'CAUSE_RETRACTED' || one === 'CAUSE_UNFOUNDED')) return false;
    const went = this.#chapter.steps.findLast(({ action }) => action === 'CONTINUE');
    if (withdrawn === null) return went === undefined;
    return withdrawn.on <= this.#today && (went === undefined || went.number <= withdrawn.afterStep);
  }

  #termAsksForReview(): boolean {
    const term = this.#chapter.term();
    return term !== null && this.#today > term.to && (this.#chapter.keptOn() ?? '') <= term.to;
  }

  #since(): string {
    const settled = this.#settledSince();
    switch (this.state()) {
      case 'CAUSE_WITHDRAWN':
        return [settled, this.#ground.withdrawn?.on ?? settled].sort().at(-1) as string;
      case 'REVIEW_DUE':
        return (this.#chapter.clock() as { to: string }).to;
      case 'RESUMPTION_REVIEW':
        return this.#chapter.settled() === 'RESUMPTION_REVIEW'
          ? settled
          : next((this.#chapter.term() as { to: string }).to);
      default:
        return settled;
    }
  }

  /** The day of the first step after which the case has stood where it stands by its steps. */
  #settledSince(): string {
    const { steps } = this.#counted;
    const states = steps.map((_, index) => chapterOf(this.#clause, steps.slice(0, index + 1)).settled());
    const other = states.findLastIndex((state) => state !== states.at(-1));
    return (steps[other + 1] as CountedStep).on;
  }

  #immediately(from: string): string | null {
    const { immediate } = this.#clause;
    return immediate === null ? null : plusWorkingDays(from, immediate, this.#isWorked);
  }

  #due(): string[] {
    const state = this.state();
    const since = this.#since();
    const may = this.#may().map((one) => one.replace(/\+? .*|\+$/, ''));
    const one = (actions: CaseAction[], from: string, to: string | null = null) =>
      [actions.join('/'), from, ...(to === null ? [] : [to])].join(' ');
    const ofThose = (actions: CaseAction[]) => actions.filter((action) => may.includes(action));
    const due: string[] = [];
    const chapter = this.#chapter;
    const stopped = chapter.word() !== null && state !== 'CAUSE_WITHDRAWN' && state !== 'CLOSED';

    if (state === 'LINKAGE_REVIEW') due.push(one(['JUDGE_LINKAGE'], since));
    if (state === 'DECISION_DUE') {
      due.push(one(ofThose(['DECIDE', 'ADOPT_PLAN']), since, this.#immediately(since)));
    }
    if (state === 'RESPONSE_DUE') due.push(one(['DECIDE'], since));
    if (state === 'CAUSE_WITHDRAWN') due.push(one(ofThose(['CONTINUE', 'LIFT', 'CLOSE']), since));
    if (state === 'RESUMPTION_REVIEW') {
      due.push(one(ofThose(['RESUME', 'KEEP_STOPPED', 'DECIDE']), since));
    }
    const asksForPlan = this.#clause.course === 'PLAN';
    const plan = chapter.plan();
    const clock = chapter.clock();
    const beside = [...STOPPED, 'RESUMPTION_REVIEW'].includes(state);
    if (beside && chapter.finding() === null) due.push(one(['JUDGE_LINKAGE'], since));
    if (PLANNED.includes(state) || (beside && chapter.finding() !== null && chapter.answers().length === 0)) {
      const from = beside ? (chapter.finding() as CountedStep).on : since;
      if (plan === null && asksForPlan) due.push(one(['ADOPT_PLAN'], from, this.#immediately(from)));
      if (plan !== null && plan.implementedOn === null) {
        const begun = plan.timedFrom ?? plan.adoptedOn;
        due.push(one(['IMPLEMENT_PLAN'], begun, this.#immediately(begun) ?? clock?.to ?? null));
      }
    }
    if (PLANNED.includes(state) && clock !== null) due.push(one(['REVIEW'], clock.to, clock.to));
    if (stopped) {
      const decidedOn = chapter.decidedOn() as string;
      if (chapter.notifiedOn() === null) due.push(one(['NOTIFY'], decidedOn));
      if (chapter.effectiveOn() === null) due.push(one(['MAKE_EFFECTIVE'], decidedOn));
      if (chapter.hasMinimumTerm() && state !== 'TERMINATED') {
        if (!chapter.revisedMeanwhile() || this.#ground.objectives === 'NONE_SET') {
          due.push(one(['REVISE_PLAN'], decidedOn));
        }
        const term = chapter.term();
        if (state === 'MIN_TERM_SUSPENDED' && term !== null && (chapter.keptOn() ?? '') <= term.to) {
          due.push(one(['RESUME', 'KEEP_STOPPED', 'DECIDE'], next(term.to)));
        }
      }
    }
    if (!['TERMINATED', 'CAUSE_WITHDRAWN', 'CLOSED'].includes(state)) due.push(...this.#duties(one));
    return due;
  }

  #duties(one: (actions: CaseAction[], from: string, to?: string | null) => string): string[] {
    return this.#clause.duties.flatMap(({ response, from, everyMonths }) => {
      const begin = from === 'FOUND' ? this.#chapter.finding()?.on : this.#chapter.plan()?.adoptedOn;
      if (begin === undefined) return [];
      const done = this.#chapter.steps.findLast(
        (step) => step.action === 'CARRY_OUT' && step.response === response,
      )?.on;
      if (done === undefined || done < begin) {
        return [one(['CARRY_OUT'], begin, everyMonths === null ? null : plusMonths(begin, everyMonths))];
      }
      if (everyMonths === null) return [];
      const again = plusMonths(done, everyMonths);
      return [one(['CARRY_OUT'], again, again)];
    });
  }

  #always(): string[] {
    return this.state() === 'CLOSED' ? ['REMARK'] : ['ASSIGN', 'ESCALATE', 'REMARK'];
  }

  #may(): string[] {
    const state = this.state();
    const chapter = this.#chapter;
    const finding = chapter.finding();
    const plan = chapter.plan();
    const word = chapter.word();
    const holdsBack = word !== null && word !== 'TERMINATE';
    const may: string[] = this.#always();
    const among = (...states: CaseState[]) => states.includes(state);
    const beside = among(...STOPPED, 'RESUMPTION_REVIEW');

    if (this.#counted.steps.length > 1) may.push('REVERSE');
    if (state === 'CLOSED') return [...may, 'REOPEN'];
    if (state === 'CAUSE_WITHDRAWN') {
      may.push('CONTINUE', ...(holdsBack ? ['LIFT'] : []));
      return [...may, `CLOSE ${[...(holdsBack ? [] : ['CAUSE_UNFOUNDED']), ...this.#ending()].join(' ')}`];
    }
    if (finding === null && (beside || among('LINKAGE_REVIEW', 'TERMINATED'))) {
      const findings = this.#clause.findings.filter((one) => one !== 'NOT_LINKED' || !holdsBack);
      may.push(`JUDGE_LINKAGE ${findings.join(' ')}`);
    }
    if (beside || among('DECISION_DUE', 'TERMINATED')) {
      if (word !== null && chapter.notifiedOn() === null) may.push('NOTIFY');
      if (word !== null && chapter.effectiveOn() === null) may.push('MAKE_EFFECTIVE');
    }
    const adoptable =
      beside || among(...PLANNED) || (state === 'DECISION_DUE' && this.#clause.course === 'NONE');
    if (adoptable && plan === null && finding !== null) {
      may.push(this.#clause.course === 'PLAN' ? 'ADOPT_PLAN' : 'ADOPT_PLAN+');
    }
    if (plan !== null && (beside || among(...PLANNED))) {
      may.push('REVISE_PLAN');
      if (plan.implementedOn === null) may.push('IMPLEMENT_PLAN');
    }
    if (among(...PLANNED)) {
      if (plan !== null) may.push(`REVIEW ${OUTCOMES.join(' ')}`);
      else if (this.#clause.measuresFailed.length > 0) may.push('REVIEW NO_EFFECT SOME_EFFECT');
    }
    const term = chapter.term();
    const termHasRun = !chapter.hasMinimumTerm() || (term !== null && this.#today > term.to);
    if (among(...STOPPED, 'TERMINATED') && termHasRun) may.push('REVIEW_RESUMPTION');
    if (state === 'RESUMPTION_REVIEW') {
      may.push('KEEP_STOPPED');
      const open =
        chapter.hasMinimumTerm() && !(chapter.revisedMeanwhile() && this.#ground.objectives === 'MET');
      if (!open) may.push('RESUME');
    }
    if (state !== 'TERMINATED') {
      const stops = this.#stops();
      if (stops.length > 0) may.push(`DECIDE ${stops.join(' ')}`);
      const duties = this.#clause.duties.filter(({ from }) => (from === 'FOUND' ? finding : plan) !== null);
      if (state !== 'LINKAGE_REVIEW' && duties.length > 0) {
        may.push(`CARRY_OUT ${duties.map(({ response }) => response).join(' ')}`);
      }
    }
    return [...may, `CLOSE ${[...(this.#isMitigated() ? ['MITIGATED'] : []), ...this.#ending()].join(' ')}`];
  }

  #ending(): string[] {
    return ['RELATIONSHIP_ENDED', ...(this.#ground.questions.includes('SUPPLIER_MERGED') ? ['MERGED'] : [])];
  }

  #isMitigated(): boolean {
    const settled = this.#chapter.settled();
    if (this.#chapter.word() !== null) return false;
    if (settled === 'RESUMED' && this.#clause.course !== 'PLAN') return true;
    if (settled !== 'RESUMED' && settled !== 'PLAN_IMPLEMENTING') return false;
    const outcome = this.#chapter.reviews().at(-1)?.outcome;
    const begun = this.#chapter.plan()?.implementedOn ?? null;
    return begun !== null && (outcome === 'CONTAINED' || outcome === 'REDUCED');
  }

  #stops(): string[] {
    const named = this.#chapter.named();
    const word = this.#chapter.word();
    const asked = (stop: Stop) => named.some((one) => one === stop || stricter(stop, one));
    const mayBe = (stop: Stop): boolean => {
      if (word === null) return named.length === 0 || asked(stop);
      if (this.#chapter.settled() === 'DECISION_DUE') return asked(stop) && !stricter(word, stop);
      return stricter(stop, word);
    };
    return STOPS.filter(mayBe).map((stop) => (named.includes(stop) ? stop : `${stop}+`));
  }
}

const TIMED: CaseState[] = ['PLAN_ADOPTED', 'PLAN_IMPLEMENTING', 'RESUMED'];

/** The steps since a case was opened or judged anew; what was closed with its question open goes on. */
function chapterOf(clause: TwinClause, steps: CountedStep[]): Chapter {
  let kept: CountedStep[] = [];
  let inherited: Inherited | null = null;
  for (const step of steps) {
    if (step.action === 'REOPEN') {
      const reason = kept.at(-1)?.closeReason;
      if (reason === 'RELATIONSHIP_ENDED' || reason === 'MERGED') kept = kept.slice(0, -1);
      else {
        inherited = new Chapter(clause, kept, inherited).left();
        kept = [step];
      }
    } else kept = [...kept, step];
  }
  return new Chapter(clause, kept, inherited);
}
