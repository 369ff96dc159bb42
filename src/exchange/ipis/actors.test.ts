import { describe, expect, it } from 'vitest';
import { type Naming, namingOf } from './actors.ts';

const SITE = { pcode: 'codmine90001', name: 'Colline Verte' };
const named = (name: string, type: string) => namingOf(name, type, SITE);
const ids = (naming: Naming) =>
  naming.named === 'actors' ? naming.actors.map(({ id }) => id) : naming.named;

describe('who a block speaks of', () => {
  it.each([
    ['FARDC', 'FARDC - Éléments indisciplinés', 'undisciplined'],
    ['FARDC', 'FARDC - Pas d’ingérence constatée', 'noInterference'],
    ['FARDC', "FARDC - Pas d'ingérence constatée", 'noInterference'],
    ['FARDC', 'FARDC - Pas de données sur les ingérences', 'notSaid'],
  ])('%s, %s: the army, whose conduct is %s', (name, type, conduct) => {
    expect(named(name, type)).toMatchObject({ conduct, actors: [{ id: 'security-force:ipis:fardc' }] });
    expect(named(name, type)).not.toHaveProperty('remark');
  });

  it('knows police and mines police by their full names', () => {
    expect(ids(named('Police Nationale Congolaise (sauf PMH)', 'PNC - Éléments indisciplinés'))).toEqual([
      'security-force:ipis:pnc',
    ]);
    expect(ids(named('Police des Mines (PMH)', 'PMH - Éléments indisciplinés'))).toEqual([
      'security-force:ipis:pmh',
    ]);
  });

  it('takes a force by its type where no name is given', () => {
    expect(ids(named('', 'PNC - Éléments indisciplinés'))).toEqual(['security-force:ipis:pnc']);
  });

  it('keeps a force a force though the type calls it a group, and says so', () => {
    const naming = named('FARDC', 'Groupe armé local');
    expect(ids(naming)).toEqual(['security-force:ipis:fardc']);
    expect(naming).toMatchObject({ remark: { column: 'type' } });
  });

  it('follows a type that names a force over a name that does not, and says so', () => {
    const naming = named('Groupe Aurore', 'FARDC - Éléments indisciplinés');
    expect(ids(naming)).toEqual(['security-force:ipis:fardc']);
    expect(naming).toMatchObject({ remark: { column: 'name' } });
  });

  it('merges spellings of one group', () => {
    expect(ids(named('Milice zaïre', 'Groupe armé local'))).toEqual(
      ids(named('Autodéfense Zaïre ', 'Groupe armé local')),
    );
    expect(ids(named('CODECO ', 'Groupe armé local'))).toEqual(ids(named('CODECO', 'Groupe armé local')));
  });

  it.each([
    ['Maï-Maï Simba (ex-Morgan - Manu)', 'Maï-Maï Simba'],
    ['Maï-Maï Yakutumba (groupe Alelua)', 'Maï-Maï Yakutumba'],
    ['NDC-Rénové', 'NDC'],
    ['FDLR/Rudi', 'FDLR'],
    ['Maï-Maï UPRD', 'Maï-Maï UPLD'],
  ])('keeps the faction %s apart from %s', (faction, group) => {
    const [ofFaction, ofGroup] = [faction, group].map((name) => ids(named(name, 'Groupe armé local')));
    expect(ofFaction).toHaveLength(1);
    expect(ofFaction).not.toEqual(ofGroup);
  });

  it('takes a cell that names two groups for both', () => {
    expect(ids(named('APASICO/UPLC', 'Groupe armé local'))).toEqual([
      'armed-group:ipis:apasico',
      'armed-group:ipis:uplc',
    ]);
  });

  it('keeps bandits and unnamed groups to their site', () => {
    expect(ids(named('Bandits main armée', 'Groupe armé local'))).toEqual([
      'armed-group:ipis:codmine90001:unidentified-bandits',
    ]);
    expect(named('', 'Groupe armé étranger')).toMatchObject({
      actors: [
        {
          id: 'armed-group:ipis:codmine90001:unnamed-foreign-armed-group',
          nameZh: 'Colline Verte 的未具名外国武装团体',
          foreign: true,
        },
      ],
    });
  });

  it('says nothing, or nobody, where that is what stands there', () => {
    expect(ids(named('', ''))).toBe('nothing');
    expect(ids(named(' ', 'Aucun'))).toBe('nobody');
  });

  it('takes a known group without a type for a group, and leaves an unknown name open', () => {
    expect(named('FDLR', '')).toMatchObject({
      actors: [{ id: 'armed-group:ipis:fdlr', foreign: null }],
      remark: { column: 'type' },
    });
    expect(ids(named('Garde X', 'Garde nationale'))).toBe('unclassified');
    expect(ids(named('Garde X', 'Aucun'))).toBe('unclassified');
  });
});
