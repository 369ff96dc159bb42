import { inUse, type TwinCase, type TwinDay, type TwinFlag, type TwinLink } from './case.ts';

/** Whether a walk's first link may be this one on this day with this mineral. */
export type Taint = (link: TwinLink, day: TwinDay, mineral: string) => boolean;

/** "Which material a flag taints", rule by rule. */
export function taintOf(chain: TwinCase, flag: TwinFlag): Taint {
  const relations = chain.relations.filter(
    ({ from, kind }) => from === flag.subject && (kind === 'OPERATES' || kind === 'CONTROLS'),
  );
  return (link, day, mineral) => {
    if (!inUse(flag, day)) return false;
    if (flag.minerals !== null && !flag.minerals.includes(mineral)) return false;
    switch (flag.on) {
      case 'link':
        return link.id === flag.subject;
      case 'node':
        return link.from === flag.subject;
      case 'place':
        return link.via.includes(flag.subject);
      case 'actor':
        return relations.some(
          (relation) => inUse(relation, day) && (relation.to === link.from || link.via.includes(relation.to)),
        );
    }
  };
}

/** The links that a walk could use if neither dates nor minerals stood in its way. */
export function linksWithinReach(chain: TwinCase, flag: TwinFlag): TwinLink[] {
  const dateless = {
    ...chain,
    relations: chain.relations.map((one) => ({ ...one, start: null, end: null })),
  };
  const isFirst = taintOf(dateless, { ...flag, minerals: null, start: null, end: null });
  const kept = new Set(chain.links.filter((link) => isFirst(link, 0, '')));
  const nodes = new Set([...kept].map((link) => link.to));
  for (let before = -1; before !== kept.size; ) {
    before = kept.size;
    for (const link of chain.links) {
      if (!nodes.has(link.from)) continue;
      kept.add(link);
      nodes.add(link.to);
    }
  }
  return chain.links.filter((link) => kept.has(link));
}
