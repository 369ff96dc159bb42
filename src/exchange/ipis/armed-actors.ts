import { type FactOf, fact } from '../../store/facts.ts';
import type { ArmedActor } from './actors.ts';
import { compare } from './observations.ts';
import type { Visit } from './visits.ts';

/** The armed actors that the visits name, with the names that the survey uses for them. */
export function armedActorsOf(
  visits: readonly Visit[],
): readonly (FactOf<'ArmedGroup'> | FactOf<'SecurityForce'>)[] {
  const named = new Map<string, ArmedActor[]>();
  for (const { entries } of visits) {
    for (const { actor } of entries) named.set(actor.id, [...(named.get(actor.id) ?? []), actor]);
  }
  return [...named.values()].map(actorFact);
}

function actorFact(mentions: readonly ArmedActor[]): FactOf<'ArmedGroup'> | FactOf<'SecurityForce'> {
  const [actor] = mentions;
  if (actor === undefined) throw new Error('an actor without a mention');
  const { id, kind, name, nameZh } = actor;
  const aliases = [...new Set(mentions.map(({ raw }) => raw))]
    .filter((raw) => raw !== name && raw !== '')
    .sort(compare);
  const names = {
    name,
    ...(nameZh === undefined ? {} : { nameZh }),
    ...(aliases.length === 0 ? {} : { aliases }),
  };
  if (kind === 'SecurityForce') {
    return fact('SecurityForce', id, { ...names, country: 'CD', forceKind: 'PUBLIC' });
  }
  const said = new Set(mentions.flatMap(({ foreign }) => (foreign === null ? [] : [foreign])));
  const [foreign] = said;
  // Where the survey calls it now local, now foreign, it is left open.
  return fact('ArmedGroup', id, { ...names, ...(foreign === undefined || said.size > 1 ? {} : { foreign }) });
}
