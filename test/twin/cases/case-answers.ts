import { told, toldDue } from '../../../src/cases/engine/played.ts';
import type { progressOf } from '../../../src/cases/engine/progress.ts';
import { termsOn } from '../../../src/cases/policy-terms.ts';
import { isWorkingDay } from '../../../src/policy/working-calendar.ts';
import { TWIN_CLAUSES, type TwinClause } from './clauses.ts';
import { CaseTwin } from './twin.ts';
import type { WalkedCase } from './walks.ts';

/** What the machine tells of a case on each day, in the words of its twin. */
export function machineAnswers(
  { clause, steps, days, ground }: WalkedCase,
  progress: typeof progressOf,
): string[][] {
  const { terms } = termsOn(clause, '2024-01-02');
  return days.map((today) => {
    const { state, since, situation, clock, minimumTerm, gates, stage, due, allowed } = progress({
      steps,
      ground,
      terms,
      approvals: new Set(),
      today,
    });
    const stands = situation.stop !== null && situation.stop.liftedOn === null;
    return [
      `stands at ${state} since ${since}`,
      ...(situation.plan === null ? [] : [`plan ${situation.plan.id}`]),
      ...(clock === null ? [] : [`clock ${clock.startsOn} to ${clock.endsOn}`]),
      ...(stands
        ? [
            `stopped by ${situation.stop?.response}: ${stage}`,
            ...(minimumTerm === null ? [] : [`term ${minimumTerm.startsOn} to ${minimumTerm.endsOn}`]),
            ...gates.map(({ gate, met }) => `gate ${gate} ${met}`),
          ]
        : []),
      ...due.map((one) => `due ${toldDue(one)}`),
      ...told(allowed).map((one) => `may ${one}`),
    ].sort();
  });
}

/** What the twin tells of it. */
export function twinAnswers({ clause, steps, days, ground }: WalkedCase): string[][] {
  const { calendar } = termsOn(clause, '2024-01-02').terms;
  const law = TWIN_CLAUSES[clause] as TwinClause;
  const isWorked = (day: string) => isWorkingDay(day, calendar);
  return days.map((today) => new CaseTwin(law, steps, today, ground, isWorked).told());
}
