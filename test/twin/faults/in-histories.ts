import type { TwinFlag } from '../case.ts';
import type { HistoryCase } from '../chains.ts';
import { engineAnswers } from '../engine-answers.ts';
import { asKnown, type Known, type TwinHistory } from '../history.ts';
import type { Fault } from './fault.ts';

/** The engine asked about what was recorded otherwise, or at another revision. */
function onHistory(change: (history: TwinHistory, revision: number) => TwinHistory): Fault {
  return ({ asked, flag }) => askedOf({ ...asked, history: change(asked.history, asked.revision) }, flag);
}

/** The flag as it is known then: its subject may go by another id, or not stand any more. */
function askedOf(asked: HistoryCase, { id }: TwinFlag) {
  const { history, revision } = asked;
  const known = asKnown(history, revision).flags.find((flag) => flag.id === id);
  return engineAnswers(asked, known ?? { ...(history.flags[0] as TwinFlag), on: 'link', subject: 'none' });
}

function onRecords(change: (known: Known) => Known): Fault {
  const all = <T extends Known>(records: readonly T[]): T[] =>
    records.map((record) => ({ ...record, ...change(record) }));
  return onHistory((history) => ({
    ...history,
    links: history.links.map((link) => ({ ...link, versions: all(link.versions) })),
    conversions: all(history.conversions),
    merges: all(history.merges),
  }));
}

/** Engines that mistake what was known when. */
export const FAULTS_IN_HISTORIES: Record<string, Fault> = {
  'revision ignored': ({ asked, flag }) => askedOf({ ...asked, revision: asked.history.revisions }, flag),
  'the revision before': ({ asked, flag }) => askedOf({ ...asked, revision: asked.revision - 1 }, flag),
  'the revision after': ({ asked, flag }) =>
    askedOf({ ...asked, revision: Math.min(asked.revision + 1, asked.history.revisions) }, flag),
  'recorded a revision late': onRecords(({ recorded, ended }) => ({ recorded: recorded + 1, ended })),
  'ended a revision late': onRecords(({ recorded, ended }) => ({
    recorded,
    ended: ended === null ? null : ended + 1,
  })),
  'ended never': onRecords(({ recorded }) => ({ recorded, ended: null })),
  'amendments forgotten': onHistory((history) => ({
    ...history,
    links: history.links.map((link) => {
      const [first] = link.versions;
      const last = link.versions.at(-1);
      return { ...link, versions: first && last ? [{ ...first, ended: last.ended }] : [] };
    }),
  })),
  'amended from the beginning': onHistory((history) => ({
    ...history,
    links: history.links.map((link) => {
      const [first] = link.versions;
      const last = link.versions.at(-1);
      return { ...link, versions: first && last ? [{ ...last, recorded: first.recorded }] : [] };
    }),
  })),
  'merges forgotten': onHistory((history) => ({ ...history, merges: [] })),
  'merges never undone': onHistory((history) => ({
    ...history,
    merges: history.merges.map((merge) => ({ ...merge, ended: null })),
  })),
  'merged the other way round': onHistory((history) => ({
    ...history,
    merges: history.merges.map((merge) => ({ ...merge, dropped: merge.kept, kept: merge.dropped })),
  })),
  'links that become loops by a merge dropped': onHistory((history, revision) => {
    const loops = asKnown(history, revision).links.filter(({ from, to }) => from === to);
    return {
      ...history,
      links: history.links.filter(({ id, from, to }) => from === to || !loops.some((loop) => loop.id === id)),
    };
  }),
  'retracted places still passed': onHistory((history) => ({
    ...history,
    places: history.places.map((place) => ({ ...place, ended: null })),
  })),
  'retracted relations still taint': onHistory((history) => ({
    ...history,
    relations: history.relations.map((relation) => ({ ...relation, ended: null })),
  })),
};
