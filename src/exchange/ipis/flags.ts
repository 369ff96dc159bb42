import { type FactOf, fact } from '../../store/facts.ts';
import type { RiskCategory } from '../../store/kinds/codes.ts';
import type { ArmedActor } from './actors.ts';
import { flagNameOf, risksOf, UNNAMED_INTERFERENCE } from './categories.ts';
import { WORST_FORMS } from './children.ts';
import type { Act } from './columns.ts';
import { documentId, mineSiteId } from './ids.ts';
import { hasAct, type Observation, type ObservedSite, saysAct } from './observations.ts';
import { ACT_NAMES, listed } from './phrases.ts';
import { type Sighting, type Spell, spellsOf } from './spells.ts';

/** The sign of an armed group that interferes without an act being named. */
const INTERFERENCE = 'interference';

/** Flags that the visits of a site raise: one per actor, risk and spell. */
export function flagsOf(site: ObservedSite): readonly FactOf<'RiskFlag'>[] {
  return [...armedFlags(site), ...childLabourFlags(site)];
}

function armedFlags(site: ObservedSite): readonly FactOf<'RiskFlag'>[] {
  return actorsOf(site).flatMap((actor) =>
    risksOf(actor.kind).flatMap(({ category, acts }) => {
      const sightings = site.observations.map((observation) =>
        sightingOf(observation, actor, acts, category === UNNAMED_INTERFERENCE),
      );
      return spellsOf(sightings).map((spell) => armedFlag(site, actor, category, spell));
    }),
  );
}

/** Every actor that a visit of the site names, each once, in order of first appearance. */
function actorsOf(site: ObservedSite): readonly ArmedActor[] {
  const actors = new Map<string, ArmedActor>();
  for (const { actors: seen } of site.observations) {
    for (const [id, { actor }] of seen) if (!actors.has(id)) actors.set(id, actor);
  }
  return [...actors.values()];
}

function sightingOf(
  observation: Observation,
  actor: ArmedActor,
  acts: readonly Act[],
  unnamedInterferenceCounts: boolean,
): Sighting {
  const named = observation.actors.get(actor.id);
  const seen = new Set<string>(acts.filter((act) => named?.acts[act] === 'yes'));
  const denied = new Set<string>(acts.filter((act) => named?.acts[act] === 'no'));
  const visits = observation.visits.filter((visit) => acts.some((act) => saysAct(visit, actor.id, act)));
  if (unnamedInterferenceCounts) {
    const { interference } = observation.answers;
    if (named !== undefined && interference === 'yes' && !hasAct(named.acts)) {
      seen.add(INTERFERENCE);
      visits.push(...named.visits);
    }
    // Of a group that is not named, even "no interference" says nothing: it stays what it was last seen to be.
    if (named !== undefined && interference === 'no') denied.add(INTERFERENCE);
  }
  return { observation, seen, denied, visits, ended: observation.nobodyArmed };
}

function armedFlag(
  site: ObservedSite,
  actor: ArmedActor,
  category: RiskCategory,
  spell: Spell,
): FactOf<'RiskFlag'> {
  const name = flagNameOf(category, actor.called, siteNameIn(spell), spell.from);
  return fact('RiskFlag', `risk-flag:ipis:${site.pcode}:${actor.key}:${category}:${spell.from}`, {
    name: name.en,
    nameZh: name.zh,
    category,
    perpetrator: actor.id,
    ...(category === 'NSAG_SUPPORT' && spell.signs.has('buying_minerals')
      ? { supportMode: 'PURCHASE' as const }
      : {}),
    ...common(site, spell),
    ...notesOf(spell, (sign) =>
      sign === INTERFERENCE
        ? { en: 'interference, no act named', zh: '有干预，未写明行为' }
        : ACT_NAMES[sign as Act],
    ),
  });
}

function childLabourFlags(site: ObservedSite): readonly FactOf<'RiskFlag'>[] {
  const sightings = site.observations.map((observation): Sighting => {
    const visits = observation.visits.filter(
      ({ answers, worstForms }) => answers.childunder15 === 'yes' && worstForms.length > 0,
    );
    return {
      observation,
      seen: new Set(visits.flatMap(({ worstForms }) => worstForms.map(({ code }) => code))),
      denied: new Set(),
      visits,
      // Tasks are a list: one that is not on it is not denied. Only "no children under fifteen" is.
      ended: observation.answers.childunder15 === 'no',
    };
  });
  return spellsOf(sightings).map((spell) => {
    const name = flagNameOf('WORST_CHILD_LABOUR', null, siteNameIn(spell), spell.from);
    return fact('RiskFlag', `risk-flag:ipis:${site.pcode}:children:WORST_CHILD_LABOUR:${spell.from}`, {
      name: name.en,
      nameZh: name.zh,
      category: 'WORST_CHILD_LABOUR',
      ...common(site, spell),
      ...notesOf(spell, (sign) => {
        const form = WORST_FORMS.find(({ code }) => code === sign);
        return { en: form?.name ?? sign, zh: form?.nameZh ?? sign };
      }),
    });
  });
}

function common(site: ObservedSite, spell: Spell) {
  const minerals = [...new Set(spell.visits.flatMap((visit) => visit.minerals))].sort();
  return {
    subject: mineSiteId(site.pcode),
    // Where no visit names a mineral the flag concerns them all.
    ...(minerals.length === 0 ? {} : { minerals }),
    from: spell.from,
    ...(spell.to === null ? {} : { to: spell.to }),
    status: 'SIGNAL' as const,
    evidence: spell.visits.map(({ vid }) => documentId(vid)),
  };
}

function siteNameIn(spell: Spell): string {
  return spell.visits[0]?.siteName ?? '';
}

/** What was seen on which days, and what ended it. */
function notesOf(spell: Spell, phrase: (sign: string) => { readonly en: string; readonly zh: string }) {
  const signs = [...spell.signs].map(([sign, days]) => ({ ...phrase(sign), days }));
  const seen = listed(
    signs.map(({ en, days }) => `${en} (${listed(days, ', ', 150)})`),
    '; ',
    1_600,
  );
  const seenZh = listed(
    signs.map(({ zh, days }) => `${zh}（${listed(days, '、', 150)}）`),
    '；',
    1_600,
  );
  const { endedBy } = spell;
  const vids =
    endedBy === null
      ? ''
      : listed(
          endedBy.visits.map(({ vid }) => vid),
          ', ',
          100,
        );
  return {
    note: `Seen: ${seen}.${endedBy === null ? '' : ` Visit ${vids} of ${endedBy.date} observed otherwise.`}`,
    noteZh: `所见：${seenZh}。${endedBy === null ? '' : `${endedBy.date} 第 ${vids} 号走访所见相反。`}`,
  };
}
