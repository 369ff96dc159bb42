import type { SourceFault } from './faulty-source.ts';

/** Mistakes made in the source of what a flag taints. */
export const FAULTS_IN_TAINT_SOURCE: Record<string, SourceFault[]> = {
  'via forgotten': [fault('return [{ rows: snapshot.rowsPassing(subjectId) }];', 'return [];')],
  'the flag’s window forgotten': [
    fault('Math.max(startDayOf(properties.from), asked.from)', 'asked.from'),
    fault('Math.min(endDayOf(properties.to), asked.to)', 'asked.to'),
  ],
  'the end of the flag’s window forgotten': [
    fault('Math.min(endDayOf(properties.to), asked.to)', 'asked.to'),
  ],
  'the flag’s minerals forgotten': [
    fault('minerals: both(mineralsOf(snapshot, properties.minerals), minerals)', 'minerals'),
  ],
  'a relation’s interval forgotten': [fault('({ ...start, during })', 'start')],
  'what an actor works forgotten': [fault(/return snapshot\.taintingRelationsOf\(.*;/, 'return [];')],
};

function fault(find: string | RegExp, replace: string): SourceFault {
  return { file: 'flag-taint.ts', find, replace };
}

const SECOND_STEP =
  'if (second.relation.id !== first.relation.id) found.add(flag, second.end, start, [first, second]);';

const FIRST_STEP_ENOUGH = /(?<=\[first\]\);\s*)if \(affiliateSteps\(.*\) < 2\) continue;/;

/** Mistakes made in the source of who is associated. */
export const FAULTS_IN_ASSOCIATION_SOURCE: Record<string, SourceFault[]> = {
  'three steps': [
    association(
      SECOND_STEP,
      `${SECOND_STEP}
        for (const third of reportableFrom(second.end)) {
          found.add(flag, third.end, start, [first, second, third]);
        }`,
    ),
  ],
  'one step whatever the category': [association(FIRST_STEP_ENOUGH, 'continue;')],
  'two steps whatever the category': [association(FIRST_STEP_ENOUGH, '')],
  'the start reported and passed': [association('!starts.includes(end)', 'end !== undefined')],
  'read in one direction only': [association('return from === to ? []', 'return from !== id ? []')],
  'the perpetrator forgotten': [association(/if \(perpetrator !== undefined &&.*/, '')],
  'the window of the flag ignored': [association(/return from <= Math\.min\(.*\);/, 'return true;')],
  'from whoever is associated: the start passed': [
    association('return !starts.includes(asked) && !starts.includes(passed);', 'return true;'),
  ],
  'from whoever is associated: two steps whatever the category': [
    association(/if \(affiliateSteps\(.*\) < 2\) return false;/, ''),
  ],
};

function association(find: string | RegExp, replace: string): SourceFault {
  return { file: 'association.ts', find, replace };
}
