import { describe, expect, it } from 'vitest';
import { worstFormsIn } from './children.ts';

const forms = (cell: string) => worstFormsIn(cell).map(({ code }) => code);

describe('worst forms of child labour by the tasks named', () => {
  it.each([
    ['Creuser, Lavage, Traiter les déchets', ['digging', 'washing']],
    ['Creuser sous terre', ['underground', 'digging']],
    ['Concassage, Transport des minerais, Usage du mercure', ['crushing', 'carrying', 'mercury']],
    ['Plongeur', ['diving']],
    ['dégrossir les pierres avant de verser dans le broyeur.', ['crushing']],
    ['Les mêmes enfants qui creusent font de la cuisine pour les creuseurs', ['digging']],
  ])('%s', (cell, expected) => {
    expect(forms(cell)).toEqual(expected);
  });

  it.each([
    '',
    'Traiter les déchets',
    'Cuisinent pour les creuseurs',
    'Ramasser les pierres à la surface',
    'La pêche',
    "L'une garde son petit frère pendant que sa mère  lave les minerais",
  ])('not by "%s"', (cell) => {
    expect(forms(cell)).toEqual([]);
  });
});
