import type { Stop } from '../../../src/cases/engine/clause-terms.ts';
import type { CaseState } from '../../../src/cases/vocabulary.ts';
import type { PlanOutcome } from '../../../src/policy/vocabulary.ts';
import { stricter, type TwinClause } from './clauses.ts';
import type { CountedStep } from './counting.ts';
import { plusMonths } from './days.ts';

type Failure = 'MEASURES' | 'PLAN';
export interface Days {
  from: string;
  to: string;
}

export interface Plan {
  id: string;
  adoptedOn: string;
  implementedOn: string | null;
  timedFrom: string | null;
}

/** A stop as it was left by an earlier chapter. */
export interface Inherited {
  response: Stop;
  answers: Failure[];
  decidedOn: string;
  notifiedOn: string | null;
  effectiveOn: string | null;
  stoppedFrom: string | null;
  keptOn: string | null;
  revised: boolean;
}

/**
 * The steps of a case since it was opened or judged anew, looked through from the end each time something is asked of
 * them: nothing is carried along.
 */
export class Chapter {
  constructor(
    readonly clause: TwinClause,
    readonly steps: CountedStep[],
    readonly inherited: Inherited | null,
  ) {}

  /** The chapter as it was before one of its steps. */
  before(index: number): Chapter {
    return this.#once(
      `before ${index}`,
      () => new Chapter(this.clause, this.steps.slice(0, index), this.inherited),
    );
  }

  readonly #known = new Map<string, unknown>();

  /** Asked twice, it is looked through once. */
  #once<T>(what: string, look: () => T): T {
    if (!this.#known.has(what)) this.#known.set(what, look());
    return this.#known.get(what) as T;
  }

  /** Where the last step of some actions is; -1: there is none. */
  last(...actions: CountedStep['action'][]): number {
    return this.steps.findLastIndex(({ action }) => actions.includes(action));
  }

  /** The steps since trade last went on. */
  #sinceLifted(): { index: number; step: CountedStep }[] {
    const lifted = this.last('RESUME', 'LIFT');
    return this.steps.map((step, index) => ({ step, index })).filter(({ index }) => index > lifted);
  }

  #inheritedStands(): boolean {
    return this.inherited !== null && this.last('RESUME', 'LIFT') === -1;
  }

  /** The stops that were decided on, one over the other, and stand. */
  stops(): { index: number; step: CountedStep }[] {
    return this.#sinceLifted().filter(({ step }) => step.action === 'DECIDE');
  }

  word(): Stop | null {
    const said = this.stops().at(-1)?.step.response as Stop | undefined;
    return said ?? (this.#inheritedStands() ? (this.inherited as Inherited).response : null);
  }

  finding(): CountedStep | null {
    return this.steps[this.last('JUDGE_LINKAGE')] ?? null;
  }

  /** What has failed and is not answered. */
  unanswered(): Failure[] {
    return this.#once('unanswered', () => this.#unansweredLookedUp());
  }

  #unansweredLookedUp(): Failure[] {
    for (let index = this.steps.length - 1; index >= 0; index -= 1) {
      const { action } = this.steps[index] as CountedStep;
      if (action === 'REVIEW') return this.before(index).failuresBy(this.steps[index] as CountedStep);
      if (action === 'LIFT') return this.before(index).answers();
      if (action !== 'CARRY_OUT' && action !== 'CONTINUE') return [];
    }
    return [];
  }

  failuresBy({ on, outcome }: CountedStep): Failure[] {
    const failures: Failure[] = [];
    const clock = this.clock();
    if (clock !== null && on >= clock.to && this.clause.failedBy.includes(outcome as PlanOutcome)) {
      failures.push('PLAN');
    }
    if (outcome === 'NO_EFFECT' && this.clause.measuresFailed.length > 0) failures.push('MEASURES');
    return failures;
  }

  /** What the stop that stands answers. */
  answers(): Failure[] {
    return this.#once('answers', () => this.#answersLookedUp());
  }

  #answersLookedUp(): Failure[] {
    if (this.#inheritedStands()) return (this.inherited as Inherited).answers;
    const [first] = this.stops();
    return first === undefined ? [] : this.before(first.index).unanswered();
  }

  /** Whether a plan was adopted or revised while cooperation is stopped. */
  revisedMeanwhile(): boolean {
    if (this.#inheritedStands() && (this.inherited as Inherited).revised) return true;
    const from = this.#inheritedStands() ? -1 : (this.stops()[0]?.index ?? this.steps.length);
    return this.#sinceLifted().some(
      ({ index, step }) => index > from && (step.action === 'ADOPT_PLAN' || step.action === 'REVISE_PLAN'),
    );
  }

  hasMinimumTerm(): boolean {
    return this.clause.minimumMonths !== null && this.answers().includes('PLAN');
  }

  /** The steps about the stop that stands, since it was decided on. */
  #sinceDecided(): CountedStep[] {
    const from = this.stops().at(-1)?.index ?? -1;
    return this.#sinceLifted()
      .filter(({ index }) => index > from)
      .map(({ step }) => step);
  }

  decidedOn(): string | null {
    return (
      this.stops().at(-1)?.step.on ??
      (this.#inheritedStands() ? (this.inherited as Inherited).decidedOn : null)
    );
  }

  effectiveOn(): string | null {
    const here = this.#sinceDecided().find(({ action }) => action === 'MAKE_EFFECTIVE')?.on ?? null;
    if (here !== null || this.stops().length > 0 || !this.#inheritedStands()) return here;
    return (this.inherited as Inherited).effectiveOn;
  }

  notifiedOn(): string | null {
    const here =
      this.#sinceDecided().find(({ action }) => action === 'NOTIFY' || action === 'MAKE_EFFECTIVE')?.on ??
      null;
    if (here !== null || this.stops().length > 0 || !this.#inheritedStands()) return here;
    return (this.inherited as Inherited).notifiedOn;
  }

  /** Since when nothing is traded. */
  stoppedFrom(): string | null {
    if (this.word() === null) return null;
    const inherited = this.#inheritedStands() ? (this.inherited as Inherited).stoppedFrom : null;
    return (
      inherited ?? this.#sinceLifted().find(({ step }) => step.action === 'MAKE_EFFECTIVE')?.step.on ?? null
    );
  }

  keptOn(): string | null {
    const first = this.#inheritedStands() ? -1 : (this.stops()[0]?.index ?? 0);
    const kept = this.#sinceLifted().filter(
      ({ index, step }) => index > first && (step.action === 'KEEP_STOPPED' || step.action === 'DECIDE'),
    );
    return kept.at(-1)?.step.on ?? (this.#inheritedStands() ? (this.inherited as Inherited).keptOn : null);
  }

  term(): Days | null {
    const from = this.stoppedFrom();
    if (!this.hasMinimumTerm() || from === null) return null;
    return { from, to: plusMonths(from, this.clause.minimumMonths as number) };
  }

  /** The stop as a later chapter finds it. */
  left(): Inherited | null {
    const response = this.word();
    if (response === null) return null;
    return {
      response,
      answers: this.answers(),
      decidedOn: this.decidedOn() as string,
      notifiedOn: this.notifiedOn(),
      effectiveOn: this.effectiveOn(),
      stoppedFrom: this.stoppedFrom(),
      keptOn: this.keptOn(),
      revised: this.revisedMeanwhile(),
    };
  }

  /** The step by which the plan in hand came to be a plan of its own; -1: there is none in hand. */
  #planBegan(): number {
    for (let index = this.steps.length - 1; index >= 0; index -= 1) {
      const { action } = this.steps[index] as CountedStep;
      const before = this.before(index);
      if (action === 'ADOPT_PLAN') return index;
      if (action === 'REVISE_PLAN' && before.word() !== null && before.answers().length > 0) return index;
      if (action === 'RESUME' && before.answers().length > 0 && !before.revisedMeanwhile()) return -1;
    }
    return -1;
  }

  plan(): Plan | null {
    return this.#once('plan', () => this.#planLookedUp());
  }

  #planLookedUp(): Plan | null {
    const began = this.#planBegan();
    if (began === -1) return null;
    const after = this.steps.slice(began + 1);
    const resumed = this.steps.findLast(
      ({ action }, index) => index > began && action === 'RESUME' && this.before(index).answers().length > 0,
    );
    return {
      id: this.steps[this.last('ADOPT_PLAN', 'REVISE_PLAN')]?.planId as string,
      adoptedOn: (this.steps[began] as CountedStep).on,
      implementedOn: after.find(({ action }) => action === 'IMPLEMENT_PLAN')?.on ?? null,
      timedFrom: resumed?.on ?? null,
    };
  }

  reviews(): CountedStep[] {
    const began = this.#planBegan();
    const dropped = this.steps.findLastIndex(
      ({ action }, index) =>
        action === 'RESUME' &&
        this.before(index).answers().length > 0 &&
        !this.before(index).revisedMeanwhile(),
    );
    const from = Math.max(began, dropped);
    return this.steps.filter(({ action }, index) => action === 'REVIEW' && index > from);
  }

  clock(): Days | null {
    return this.#once('clock', () => this.#clockLookedUp());
  }

  #clockLookedUp(): Days | null {
    const plan = this.plan();
    const months =
      this.clause.months ?? this.clause.duties.find((duty) => duty.everyMonths)?.everyMonths ?? null;
    if (plan === null || months === null) return null;
    const begun = this.clause.from === 'ADOPTED' ? plan.adoptedOn : plan.implementedOn;
    if (begun === null) return null;
    let from = [begun, plan.timedFrom ?? begun].sort().at(-1) as string;
    for (const { on } of this.reviews()) if (on >= plusMonths(from, months)) from = on;
    return { from, to: plusMonths(from, months) };
  }

  /** Whether what stands was judged to be less than the clause asks for, or other than it. */
  #isWanting(): boolean {
    const judged = this.last('JUDGE_LINKAGE');
    if (this.clause.course !== 'STOP' || judged === -1) return false;
    const stop = this.before(judged).word();
    return stop !== null && this.word() === stop && this.last('DECIDE') < judged && !this.#meets(stop);
  }

  #meets(stop: Stop): boolean {
    return this.clause.atThreshold.some((one) => one === stop || stricter(stop, one));
  }

  /** Where the case stands by its steps alone. */
  settled(): CaseState {
    return this.#once('settled', () => this.#settledLookedUp());
  }

  #settledLookedUp(): CaseState {
    const final = this.steps.at(-1);
    if (final?.action === 'CLOSE' || final?.finding === 'NOT_LINKED') return 'CLOSED';
    const word = this.word();
    if (word !== null) {
      if (this.#isWanting()) return 'DECISION_DUE';
      if (this.last('REVIEW_RESUMPTION') > this.last('DECIDE', 'KEEP_STOPPED', 'RESUME', 'LIFT')) {
        return 'RESUMPTION_REVIEW';
      }
      if (word === 'TERMINATE') return 'TERMINATED';
      if (this.hasMinimumTerm()) return 'MIN_TERM_SUSPENDED';
      if (word === 'SUSPEND') return 'SUSPENDED';
      return word === 'INTERRUPT' ? 'INTERRUPTED' : 'TEMP_SUSPENDED';
    }
    if (this.finding() === null) return 'LINKAGE_REVIEW';
    if (this.unanswered().length > 0) return 'RESPONSE_DUE';
    const resumed = this.last('RESUME', 'LIFT');
    if (this.last('IMPLEMENT_PLAN') > resumed) return 'PLAN_IMPLEMENTING';
    if (this.last('ADOPT_PLAN') > resumed) return 'PLAN_ADOPTED';
    const sinceFound = resumed > this.last('JUDGE_LINKAGE') ? this.steps[resumed]?.action : undefined;
    if (sinceFound === 'RESUME') return 'RESUMED';
    const plan = sinceFound === 'LIFT' ? this.plan() : null;
    if (plan !== null) return plan.implementedOn === null ? 'PLAN_ADOPTED' : 'PLAN_IMPLEMENTING';
    return this.clause.course === 'PLAN' ? 'PLAN_DUE' : 'DECISION_DUE';
  }

  /** The stops that the clause names as the case stands. */
  named(): Stop[] {
    const state = this.settled();
    const unanswered = this.unanswered();
    if (state === 'DECISION_DUE') return this.clause.atThreshold;
    if (state === 'RESPONSE_DUE') {
      return [
        ...(unanswered.includes('PLAN') ? this.clause.planFailed : []),
        ...(unanswered.includes('MEASURES') ? this.clause.measuresFailed : []),
      ];
    }
    if (this.word() === null) return [];
    // Named when it was first decided on, or once the linkage was found.
    const answers = this.answers();
    if (answers.length > 0) {
      return [
        ...(answers.includes('PLAN') ? this.clause.planFailed : []),
        ...(answers.includes('MEASURES') ? this.clause.measuresFailed : []),
      ];
    }
    const judged = this.last('JUDGE_LINKAGE');
    const first = this.stops()[0]?.index ?? -1;
    if (judged === -1 || this.clause.course !== 'STOP') return [];
    if (judged > first) return this.clause.atThreshold;
    // Stopped again after trade was resumed, it was not asked for.
    return this.before(first).settled() === 'DECISION_DUE' ? this.clause.atThreshold : [];
  }
}
