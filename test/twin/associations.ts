import {
  byCodePoints,
  inUse,
  type TwinCase,
  type TwinDay,
  type TwinFlag,
  type TwinRelation,
} from './case.ts';

/** A chain of recorded relations from the flagged, or the perpetrator, to somebody. */
export interface TwinAssociation {
  /** Where it begins and who is on it, in order; the last is who is associated. */
  parties: string[];
  relations: string[];
  /** Per relation, whether it was there on a day of the flag's window. */
  meetsWindow: boolean[];
}

/** The *associated* channel: every chain of one relation, or up to two where the category reaches affiliates. */
export function associationsOf(chain: TwinCase, flag: TwinFlag): TwinAssociation[] {
  const starts = new Set<string>();
  if (flag.on === 'actor' || flag.on === 'node') starts.add(flag.subject);
  if (flag.perpetrator !== null) starts.add(flag.perpetrator);
  const found: TwinAssociation[] = [];
  for (const start of starts) {
    for (const first of stepsFrom(chain, start)) {
      if (starts.has(first.to)) continue;
      found.push(told([start, first.to], [first.relation], flag));
      if (!flag.reachesAffiliates) continue;
      for (const second of stepsFrom(chain, first.to)) {
        if (starts.has(second.to) || second.to === first.to || second.relation.id === first.relation.id)
          continue;
        found.push(told([start, first.to, second.to], [first.relation, second.relation], flag));
      }
    }
  }
  return found.sort((a, b) => byCodePoints(a.parties, b.parties) || byCodePoints(a.relations, b.relations));
}

/** Relations are read in either direction; one between two ids of one merged node is none. */
function stepsFrom(chain: TwinCase, party: string): { to: string; relation: TwinRelation }[] {
  return chain.relations.flatMap((relation) => {
    if (relation.from === relation.to) return [];
    if (relation.from === party) return [{ to: relation.to, relation }];
    return relation.to === party ? [{ to: relation.from, relation }] : [];
  });
}

function told(parties: string[], relations: TwinRelation[], flag: TwinFlag): TwinAssociation {
  return {
    parties,
    relations: relations.map(({ id }) => id),
    meetsWindow: relations.map((relation) => haveADayInCommon(relation, flag)),
  };
}

/** Tried day by day, over all days on which either begins or ends. */
function haveADayInCommon(a: TwinRelation, b: TwinFlag): boolean {
  const days: TwinDay[] = [a.start, a.end, b.start, b.end].filter((day) => day !== null);
  return (days.length === 0 ? [0] : days).some((day) => inUse(a, day) && inUse(b, day));
}
