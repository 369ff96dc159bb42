import type { LogEntry } from '../../src/store/changesets.ts';
import type { StoredFact } from '../../src/store/facts.ts';
import { LIVE_FLAG_STATUSES } from '../../src/store/kinds/codes.ts';
import { type KindName, kindOf } from '../../src/store/kinds/index.ts';
import { naiveQuantities } from './naive-quantities.ts';
import type { Picture } from './picture.ts';

/**
 * What stands at a revision, as plainly as it can be read from the log: every fact by id, and everything else searched
 * for among all of them. No line of the projection is used.
 */
export class NaiveChain {
  readonly #revision: number;
  readonly #standing = new Map<string, StoredFact>();

  constructor(log: readonly LogEntry[], revision: number) {
    this.#revision = revision;
    for (const entry of log.slice(0, revision)) {
      for (const effect of entry.effects) {
        if (effect.effect === 'retracted') this.#standing.delete(effect.id);
        if (!('fact' in effect)) continue;
        this.#standing.set(effect.fact.id, {
          ...effect.fact,
          version: effect.version,
          provenance: effect.provenance,
          asImported: effect.asImported,
          recordedRevision: entry.revision,
          retractedRevision: null,
          retractedByName: false,
        });
      }
    }
  }

  /** @param ids everything to be asked about */
  picture(ids: readonly string[]): Picture {
    const flags = this.#of('RiskFlag');
    const live = flags.filter(({ properties }) =>
      (LIVE_FLAG_STATUSES as readonly unknown[]).includes(properties.status),
    );
    const relations = this.#all().filter(({ kind }) => kindOf(kind).family === 'relation');
    const links = this.#of('SupplyLink').map(({ id, properties }) => ({
      id,
      from: this.#knownAs(properties.from as string),
      to: this.#knownAs(properties.to as string),
      first: (properties.validFrom ?? null) as string | null,
      last: (properties.validTo ?? null) as string | null,
      minerals: properties.minerals as readonly string[],
      places: ((properties.via ?? []) as readonly string[]).filter((place) => this.#standing.has(place)),
    }));
    return {
      revision: this.#revision,
      links,
      conversions: [
        ...new Set(
          this.#of('Conversion').map(
            ({ properties: { node, input, output } }) =>
              `${this.#knownAs(node as string)}: ${input} to ${output}`,
          ),
        ),
      ].sort(),
      quantities: naiveQuantities(this.#all(), (id) => this.#knownAs(id)),
      liveFlags: live,
      assurances: this.#of('Assurance'),
      about: Object.fromEntries(
        ids.map((id) => [
          id,
          {
            stands:
              this.#standing.has(id) &&
              ['chainNode', 'place', 'actor', 'link', 'relation', 'flag'].includes(
                kindOf(this.#standing.get(id)?.kind as KindName).family,
              ),
            isNode:
              this.#standing.has(id) &&
              kindOf(this.#standing.get(id)?.kind as KindName).family === 'chainNode'
                ? this.#knownAs(id)
                : null,
            knownAs: this.#knownAs(id),
            idsKnownAs: this.#class(id),
            flag: flags.find((flag) => flag.id === id),
            flagsOn: live.filter(({ properties }) => this.#class(id).includes(properties.subject as string)),
            flagsBy: this.#standing.has(id)
              ? live.filter(({ properties }) => properties.perpetrator === id)
              : [],
            relations: relations.filter(({ properties: { from, to } }) =>
              [from, to].some((end) => this.#class(id).includes(end as string)),
            ),
            tainting: relations.filter(
              ({ kind, properties }) =>
                (kind === 'Operates' || kind === 'Controls') &&
                this.#class(id).includes(properties.from as string),
            ),
            link: links.find((link) => link.id === id),
            passedBy: links.filter(({ places }) => places.includes(id)).map((link) => link.id),
          },
        ]),
      ),
    };
  }

  #all(): readonly StoredFact[] {
    return [...this.#standing.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  #of(kind: KindName): readonly StoredFact[] {
    return this.#all().filter((fact) => fact.kind === kind);
  }

  /** The class of an id: what merges lead to from it, whichever way they point. */
  #class(id: string): readonly string[] {
    const merges = this.#of('Merge').map(
      ({ properties }) => [properties.dropped, properties.kept] as string[],
    );
    const found = new Set([id]);
    for (let size = 0; size < found.size; ) {
      size = found.size;
      for (const ends of merges)
        if (ends.some((end) => found.has(end))) for (const end of ends) found.add(end);
    }
    const dropped = merges.map(([one]) => one);
    const all = [...found].sort();
    const known = all.find((one) => !dropped.includes(one)) ?? (all[0] as string);
    return [known, ...all.filter((one) => one !== known)];
  }

  #knownAs(id: string): string {
    return this.#class(id)[0] as string;
  }
}
