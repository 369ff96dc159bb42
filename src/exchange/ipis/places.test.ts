import { describe, expect, it } from 'vitest';
import { type PlaceRole, placesIn } from './places.ts';

const keys = (cell: string, role: PlaceRole = 'sellingPoint', province = 'Sud-Kivu', territory = 'Kalehe') =>
  placesIn(cell, role, { pcode: 'codmine90001', name: 'Colline Verte', province, territory }).map(
    ({ key }) => key,
  );

describe('the places of a cell', () => {
  it.each([
    ['Bukavu, Goma', ['bukavu', 'goma']],
    ['Bukavu Goma, Kindu', ['bukavu', 'goma', 'kindu']],
    ['Baraka, Uvira, Kalemie et Bukavu', ['baraka', 'uvira', 'kalemie', 'bukavu']],
    ['Beni. Butembo', ['beni', 'butembo']],
    ['Bukavu.', ['bukavu']],
    ['Kalemi, Kalemie', ['kalemie']],
    ["Bukavu (pour l'or) et Goma (probablement pour la tourmaline)", ['bukavu', 'goma']],
    ['Bukavu par le contoire du coin', ['bukavu']],
    ['India and China', ['india', 'china']],
  ])('%s', (cell, expected) => {
    expect(keys(cell, 'destination')).toEqual(expected);
  });

  it.each([
    '',
    'Je ne sais pas',
    'Inconnu par les services',
    "La destination n'est pas connue",
    "Jusqu'à présent aucun Kg exporté",
    'Pas de vente au pays',
    'Aucune',
    '30',
    '…',
    '4km',
    'Sites voisins',
  ])('"%s" names none', (cell) => {
    expect(keys(cell, 'destination')).toEqual([]);
  });

  it('keeps what is known beside what is not', () => {
    expect(keys('Butembo, Je ne sais pas', 'destination')).toEqual(['butembo']);
  });

  it('tells villages of one name apart by province', () => {
    expect(keys('Mabanga', 'sellingPoint', 'Ituri')).toEqual(['ituri:mabanga']);
    expect(keys('Mabanga', 'sellingPoint', 'Maniema')).toEqual(['maniema:mabanga']);
  });

  it.each([
    ['Kasese', 'Maniema', 'Punia', 'kasese'],
    ['Kasese', 'Sud-Kivu', 'Kalehe', 'sud-kivu:kasese'],
    ['Manguredjipa', 'Nord-Kivu', 'Lubero', 'manguredjipa'],
    ['Manguredjipa', 'Tshopo', 'Bafwasende', 'manguredjipa'],
    ['Saio', 'Ituri', 'Djugu', 'ituri:saio'],
    ['sayo', 'Ituri', 'Mambasa', 'ituri:sayo'],
    ['Bihambwe', 'Nord-Kivu', 'Masisi', 'nord-kivu:bihambwe'],
    ['Bihambwe', 'Nord-Kivu', 'Lubero', 'nord-kivu:biambwe'],
    ['Ngoya', 'Haut-Lomami', 'Malemba-Nkulu', 'haut-lomami:ngoya'],
    ['Ngoya', 'Nord-Kivu', 'Beni', 'nord-kivu:ngoyo'],
    ['Kasanga', 'Maniema', 'Kabambare', 'maniema:kasanga'],
    ['Kasanga', 'Maniema', 'Pangi', 'maniema:kasanga-pangi'],
    ['Malewa', 'Tanganyika', 'Moba', 'tanganyika:malewa'],
    ['Malewa', 'Tanganyika', 'Nyunzu', 'tanganyika:malewa-nyunzu'],
  ])('%s in %s, %s is %s: one across a border, none where far apart', (cell, province, territory, key) => {
    expect(keys(cell, 'sellingPoint', province, territory)).toEqual([key]);
  });

  it('takes a lake port for the port only where its sellers are, and everywhere as a destination', () => {
    expect(keys('Moba', 'sellingPoint', 'Tanganyika')).toEqual(['moba']);
    expect(keys('Moba', 'sellingPoint', 'Sud-Kivu')).toEqual(['sud-kivu:moba']);
    expect(keys('Moba', 'destination', 'Sud-Kivu')).toEqual(['moba']);
  });

  it.each([
    'Au site',
    'Sur le site',
    'Dans le site même',
    'et sur place dans le site minier',
    'meme sur le site minier',
  ])('"%s" is the site itself', (cell) => {
    expect(keys(cell)).toEqual(['codmine90001:on-site']);
  });

  it('keeps common nouns to the site', () => {
    expect(keys('Centre')).toEqual(['codmine90001:centre']);
  });

  it.each([
    ['Centre de négoce de matili', 'sud-kivu:matili'],
    ['Matili. Centre', 'sud-kivu:matili'],
    ['matili.', 'sud-kivu:matili'],
    ['au campement de Mafofoki', 'sud-kivu:mafofoki'],
    ['Campement de Mafofoki', 'sud-kivu:mafofoki'],
    ['Shabunda Centre', 'shabunda'],
    ['KAMULILA', 'sud-kivu:kamulila'],
    ['kamulilu', 'sud-kivu:kamulila'],
    ['Somé', 'sud-kivu:some'],
    ['Nkankinda', 'sud-kivu:kankinda'],
    ['Natundu', 'sud-kivu:katundu'],
    ['Champandu', 'sud-kivu:tchampundu'],
    ['Champundu 2', 'sud-kivu:tchampundu-2'],
  ])('%s is %s', (cell, key) => {
    expect(keys(cell)).toEqual([key]);
  });
});
