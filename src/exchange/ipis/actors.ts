import type { Bilingual } from '../../store/errors.ts';
import { folded } from '../../store/folding.ts';
import { FORCES, GROUPS, JOINT_GROUPS, type KnownActor, UNIDENTIFIED } from './actor-names.ts';
import { slugOf } from './slugs.ts';

/** An armed actor as a visit names it. */
export interface ArmedActor {
  readonly kind: 'ArmedGroup' | 'SecurityForce';
  readonly id: string;
  /** Short form of the id, for the ids of what is said of the actor. */
  readonly key: string;
  readonly name: string;
  readonly nameZh?: string;
  /** What to call it where its site is already named. */
  readonly called: Bilingual;
  /** The survey's own words. */
  readonly raw: string;
  /** Whether the survey calls it foreign; null where it does not say. */
  readonly foreign: boolean | null;
}

/** What the type column says of how an actor behaves. */
export type Conduct = 'undisciplined' | 'noInterference' | 'notSaid';

/** What one block of columns says about who is there. */
export type Naming =
  /** Nothing: name and type are blank. */
  | { readonly named: 'nothing' }
  /** `Aucun`: nobody, or nobody more. */
  | { readonly named: 'nobody' }
  | {
      readonly named: 'actors';
      readonly actors: readonly ArmedActor[];
      readonly conduct: Conduct;
      readonly remark?: {
        readonly column: 'name' | 'type';
        readonly problem: Bilingual;
        readonly accepted: Bilingual;
      };
    }
  /** Somebody of whom it cannot be told whether it is a security force or a group. */
  | { readonly named: 'unclassified'; readonly problem: Bilingual; readonly accepted: Bilingual };

type ForceCode = keyof typeof FORCES;
type ActorClass = ForceCode | 'local' | 'foreign' | 'nobody' | 'blank' | 'unknown';

const TYPES_ACCEPTED: Bilingual = {
  en: 'Aucun, Groupe armé local, Groupe armé étranger, or FARDC, PNC or PMH with what is said of its interference',
  zh: 'Aucun、Groupe armé local、Groupe armé étranger，或 FARDC、PNC、PMH 及其干预情况',
};

/**
 * Tells who a block of columns speaks of. The type decides between security force and armed group, the name says
 * which one; FARDC, PNC and PMH stay security forces whatever the type says.
 */
export function namingOf(nameCell: string, typeCell: string, site: { pcode: string; name: string }): Naming {
  const name = nameCell.trim();
  const type = classOf(typeCell);
  const conduct = conductOf(typeCell);
  const force = FORCE_BY_SLUG.get(slugOf(name));
  if (force !== undefined) {
    const actors = [forceActor(force, name)];
    if (type === force) return { named: 'actors', actors, conduct };
    return {
      named: 'actors',
      actors,
      conduct,
      remark: {
        column: 'type',
        problem: {
          en: `does not fit ${name}, which is a public security force; it was taken as one`,
          zh: `与“${name}”不符：后者为公共安全武装，按此处理`,
        },
        accepted: { en: `a type that begins with ${force}`, zh: `以 ${force} 开头的类型` },
      },
    };
  }
  switch (type) {
    case 'FARDC':
    case 'PNC':
    case 'PMH': {
      const actors = [forceActor(type, name === '' ? typeCell.trim() : name)];
      if (name === '') return { named: 'actors', actors, conduct };
      return {
        named: 'actors',
        actors,
        conduct,
        remark: {
          column: 'name',
          problem: {
            en: `is not a name of ${type}, which the type says it is; it was taken as ${type}`,
            zh: `不是 ${type} 的名称，而类型列为 ${type}；按 ${type} 处理`,
          },
          accepted: { en: `a name of ${type}, or blank`, zh: `${type} 的名称或留空` },
        },
      };
    }
    case 'local':
    case 'foreign':
      return { named: 'actors', actors: groupActors(name, type === 'foreign', site), conduct };
    case 'nobody':
      if (name === '') return { named: 'nobody' };
      break;
    case 'blank':
      if (name === '') return { named: 'nothing' };
      break;
    case 'unknown':
      break;
  }
  return withoutType(name, type, conduct, site);
}

/** A name whose type is blank, unknown or "nobody": a group where the name is known as one, else nobody can tell. */
function withoutType(
  name: string,
  type: ActorClass,
  conduct: Conduct,
  site: { pcode: string; name: string },
): Naming {
  if (isKnownGroup(name)) {
    return {
      named: 'actors',
      actors: groupActors(name, null, site),
      conduct,
      remark: {
        column: 'type',
        problem: {
          en: `does not say that ${name} is an armed group; its name does, and it was taken as one`,
          zh: `未说明“${name}”为武装团体；按名称识别为武装团体`,
        },
        accepted: TYPES_ACCEPTED,
      },
    };
  }
  return {
    named: 'unclassified',
    problem:
      type === 'nobody'
        ? {
            en: `says nobody, and ${name} is named; no flag was raised`,
            zh: `表示无人，却写有“${name}”；未据此提出标记`,
          }
        : {
            en: `does not tell whether ${name === '' ? 'the actor' : name} is a security force or an armed group; no flag was raised`,
            zh: `无法判断${name === '' ? '该行为方' : `“${name}”`}属安全武装还是武装团体；未据此提出标记`,
          },
    accepted: TYPES_ACCEPTED,
  };
}

function classOf(cell: string): ActorClass {
  const text = folded(cell);
  if (text === '') return 'blank';
  if (text === 'aucun' || text === 'aucune') return 'nobody';
  if (text.startsWith('groupe arme local')) return 'local';
  if (text.startsWith('groupe arme etranger')) return 'foreign';
  const force = /^(fardc|pnc|pmh)\b/.exec(text)?.[1]?.toUpperCase();
  return force === undefined ? 'unknown' : (force as ForceCode);
}

function conductOf(cell: string): Conduct {
  const text = folded(cell).replaceAll('’', "'");
  if (text.includes('elements indisciplines')) return 'undisciplined';
  if (text.includes("pas d'ingerence constatee")) return 'noInterference';
  return 'notSaid';
}

function forceActor(force: ForceCode, raw: string): ArmedActor {
  const key = force.toLowerCase();
  const { name, nameZh } = FORCES[force];
  return {
    kind: 'SecurityForce',
    id: `security-force:ipis:${key}`,
    key,
    name,
    nameZh,
    called: { en: name, zh: nameZh },
    raw,
    foreign: null,
  };
}

function groupActors(
  name: string,
  foreign: boolean | null,
  site: { pcode: string; name: string },
): readonly ArmedActor[] {
  const joint = JOINT_BY_SLUG.get(slugOf(name));
  if (joint !== undefined) return joint.map((one) => groupActor(one, name, foreign));
  const unidentified = slugOf(name) === '' ? unnamed(foreign) : UNIDENTIFIED_BY_SLUG.get(slugOf(name));
  if (unidentified !== undefined) return [actorOfSite(unidentified, name, foreign, site)];
  return [groupActor(name, name, foreign)];
}

function groupActor(cell: string, raw: string, foreign: boolean | null): ArmedActor {
  const known = GROUP_BY_SLUG.get(slugOf(cell));
  const name = known?.name ?? cell.replace(/\s+/g, ' ').trim();
  const nameZh = known?.nameZh ?? maiMaiZh(name);
  const key = slugOf(name);
  return {
    kind: 'ArmedGroup',
    id: `armed-group:ipis:${key}`,
    key,
    name,
    ...(nameZh === undefined ? {} : { nameZh }),
    called: { en: name, zh: nameZh ?? name },
    raw,
    foreign,
  };
}

/** `Maï-Maï Kumu` → `马伊-马伊 Kumu`: the general name in Chinese, the own name as it is. */
function maiMaiZh(name: string): string | undefined {
  return /^Maï-Maï /i.test(name) ? `马伊-马伊 ${name.slice('Maï-Maï '.length)}` : undefined;
}

function actorOfSite(
  actor: KnownActor,
  raw: string,
  foreign: boolean | null,
  site: { pcode: string; name: string },
): ArmedActor {
  const key = slugOf(actor.name);
  return {
    kind: 'ArmedGroup',
    id: `armed-group:ipis:${site.pcode}:${key}`,
    key,
    name: `${actor.name} at ${site.name}`,
    nameZh: `${site.name} 的${actor.nameZh}`,
    called: { en: actor.name, zh: actor.nameZh },
    raw,
    foreign,
  };
}

function unnamed(foreign: boolean | null): KnownActor {
  return foreign
    ? { name: 'Unnamed foreign armed group', nameZh: '未具名外国武装团体' }
    : { name: 'Unnamed local armed group', nameZh: '未具名本地武装团体' };
}

function isKnownGroup(name: string): boolean {
  const slug = slugOf(name);
  return GROUP_BY_SLUG.has(slug) || JOINT_BY_SLUG.has(slug) || UNIDENTIFIED_BY_SLUG.has(slug);
}

function bySlug(actors: readonly KnownActor[]): ReadonlyMap<string, KnownActor> {
  return new Map(
    actors.flatMap((actor) =>
      [actor.name, ...(actor.spellings ?? [])].map((spelling) => [slugOf(spelling), actor] as const),
    ),
  );
}

const GROUP_BY_SLUG = bySlug(GROUPS);
const UNIDENTIFIED_BY_SLUG = bySlug(UNIDENTIFIED);
const JOINT_BY_SLUG: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(JOINT_GROUPS).map(([cell, names]) => [slugOf(cell), names]),
);
const FORCE_BY_SLUG: ReadonlyMap<string, ForceCode> = new Map(
  (Object.keys(FORCES) as ForceCode[]).flatMap((code) =>
    [code, ...(FORCES[code].spellings ?? [])].map((spelling) => [slugOf(spelling), code] as const),
  ),
);
