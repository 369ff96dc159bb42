import { type FactOf, fact } from '../../store/facts.ts';
import { documentId, mineSiteId } from './ids.ts';
import { hasAct, type ObservedSite, type SeenActor } from './observations.ts';
import { type Sighting, spellsOf } from './spells.ts';

const HERE = 'here';

/**
 * Armed groups that were seen at a site and not seen to interfere: a relation, no flag. It lasts until a visit sees
 * nobody armed, or the group interfering, of which the flag then tells. The presence of security forces is lawful
 * and no relation either: it would tie every site with soldiers to what other soldiers do elsewhere.
 */
export function presencesOf(site: ObservedSite): readonly FactOf<'PresentAt'>[] {
  return groupIdsOf(site).flatMap((actorId) => {
    const sightings = site.observations.map((observation): Sighting => {
      const named = observation.actors.get(actorId);
      const interferes =
        named !== undefined && (hasAct(named.acts) || observation.answers.interference === 'yes');
      return {
        observation,
        seen: new Set(named === undefined || interferes ? [] : [HERE]),
        visits: named?.visits ?? [],
        denied: new Set(),
        ended: interferes || observation.nobodyArmed,
      };
    });
    return spellsOf(sightings).map((spell) => {
      const { key, called } = seenIn(site, actorId).actor;
      const siteName = spell.visits[0]?.siteName ?? site.pcode;
      return fact('PresentAt', `present-at:ipis:${site.pcode}:${key}:${spell.from}`, {
        from: actorId,
        to: mineSiteId(site.pcode),
        validFrom: spell.from,
        ...(spell.to === null ? {} : { validTo: spell.to }),
        evidence: spell.visits.map(({ vid }) => documentId(vid)),
        note: `${called.en}: seen at ${siteName}, no interference reported.`,
        noteZh: `${called.zh}：曾在 ${siteName} 出现，未报告干预行为。`,
      });
    });
  });
}

function groupIdsOf(site: ObservedSite): readonly string[] {
  const ids = new Set<string>();
  for (const { actors } of site.observations) {
    for (const [id, { actor }] of actors) if (actor.kind === 'ArmedGroup') ids.add(id);
  }
  return [...ids];
}

function seenIn(site: ObservedSite, actorId: string): SeenActor {
  for (const { actors } of site.observations) {
    const seen = actors.get(actorId);
    if (seen !== undefined) return seen;
  }
  throw new Error(`${actorId} was not seen at ${site.pcode}`);
}
