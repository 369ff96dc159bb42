import { describe, expect, it } from 'vitest';
import { currentPolicy } from './current-policy.ts';
import { mineral, mineralCodeOf, minerals } from './minerals.ts';

const FIFTEEN = [
  ['tungsten', '钨'],
  ['tin', '锡'],
  ['tantalum', '钽'],
  ['gold', '金'],
  ['cobalt', '钴'],
  ['copper', '铜'],
  ['aluminium', '铝'],
  ['lead', '铅'],
  ['zinc', '锌'],
  ['nickel', '镍'],
  ['molybdenum', '钼'],
  ['rare_earths', '稀土'],
  ['lithium', '锂'],
  ['mica', '云母'],
  ['barite', '重晶石'],
];

describe('minerals', () => {
  it('named by the policy are its fifteen, in its order and its words', () => {
    const named = minerals().filter((one) => one.namedByPolicy);
    expect(named.map(({ code, nameZh }) => [code, nameZh])).toEqual(FIFTEEN);
    const definition = currentPolicy().passages.find((passage) => passage.defines === 'MINERALS');
    expect(definition?.textZh).toContain(named.map((one) => one.nameZh).join('、'));
    expect(definition?.text).toContain(
      named
        .map((one) => one.name.toLowerCase())
        .join(', ')
        .replace(', barite', ' and barite'),
    );
  });

  it('of other names are known too, and said not to be named', () => {
    for (const code of ['diamond', 'tourmaline', 'manganese', 'niobium', 'silver', 'iron']) {
      expect(mineral(code)).toMatchObject({ code, namedByPolicy: false });
      expect(minerals().map((one) => one.code)).toContain(code);
    }
  });

  it('have a name in each language, and no two share one', () => {
    const names = minerals().flatMap(({ code, name, nameZh, alsoCalled }) => {
      expect(nameZh).toMatch(/\p{Script=Han}/u);
      expect(name).toMatch(/^[A-Z][a-z ]+$/);
      return [...new Set([code, name.toLowerCase(), nameZh, ...alsoCalled])];
    });
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it('that nobody has named yet are called by their code', () => {
    expect(mineral('sea_salt')).toEqual({
      code: 'sea_salt',
      name: 'Sea salt',
      nameZh: '其他矿产（sea_salt）',
      namedByPolicy: false,
      alsoCalled: [],
    });
    expect(mineral('constructor').name).toBe('Constructor');
  });

  it('are found by their ores and by their names in three languages', () => {
    const called = [
      'Cassitérite',
      'COLTAN',
      ' bauxite ',
      '铝土矿',
      'Wolframite',
      'or',
      '黄金',
      'Étain',
      'Tin',
    ];
    expect(called.map(mineralCodeOf)).toEqual([
      'tin',
      'tantalum',
      'aluminium',
      'aluminium',
      'tungsten',
      'gold',
      'gold',
      'tin',
      'tin',
    ]);
    // The same letters with the accent as a character of its own.
    expect(mineralCodeOf('Cassite\u0301rite')).toBe('tin');
    // As surveys spell them, with neither accents nor the right spaces.
    expect(['CASSITERITE', 'terres-rares', 'Rare  earths'].map(mineralCodeOf)).toEqual([
      'tin',
      'rare_earths',
      'rare_earths',
    ]);
    expect(mineralCodeOf('inconnu')).toBeUndefined();
    expect(mineralCodeOf(' – ')).toBeUndefined();
  });
});
