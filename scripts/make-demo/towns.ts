import { readFileSync } from 'node:fs';
import type { Properties } from '../../src/store/facts.ts';
import { tableLines, wrong } from './table.ts';

/** Where something lies, as the properties of a fact. */
export type Towns = ReadonlyMap<string, Properties>;

/** The real towns and districts that made-up sites are put in, by key. */
export function readTowns(file: URL): Towns {
  return new Map(
    tableLines('towns.txt', readFileSync(file, 'utf8')).map((line) => {
      const [country = '', region = '', district = '', locality = '', latitude, longitude] = line.cells;
      const at = { latitude: Number(latitude), longitude: Number(longitude) };
      if (Number.isNaN(at.latitude + at.longitude)) throw wrong(line, 'no coordinates');
      const named = Object.entries({ country, region, district, locality }).filter(([, name]) => name !== '');
      return [line.word, { ...Object.fromEntries(named), ...at }];
    }),
  );
}

/** Some kilometres off the middle of the town, always the same for one key: no two sites lie on one spot. */
export function near(town: Properties, key: string): Properties {
  let spread = 7;
  for (const character of key) spread = (spread * 31 + (character.codePointAt(0) ?? 0)) % 10_007;
  const shift = (part: number) => (part % 81) / 1_000 - 0.04;
  const moved = (degrees: unknown, part: number) => Number((Number(degrees) + shift(part)).toFixed(3));
  return {
    ...town,
    latitude: moved(town.latitude, spread),
    longitude: moved(town.longitude, Math.floor(spread / 81)),
  };
}
