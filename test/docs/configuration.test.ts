import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../src/server/limit-table.ts';
import { isMisnamed, SETTINGS, type Setting } from '../../src/settings.ts';
import { settingsPage } from '../../src/settings-page.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const HAN = /\p{Script=Han}/u;
const read = (file: string) => readFileSync(`${ROOT}${file}`, 'utf8');

describe('docs/configuration.md', () => {
  test('is what the table says; write it anew with: npm run docs:configuration', () => {
    expect(read('docs/configuration.md')).toBe(settingsPage());
  });

  test('says all in both languages', () => {
    for (const [name, { meaning, accepted }] of Object.entries<Setting<unknown>>(SETTINGS)) {
      expect(name).toMatch(/^(ORETRACE|NEO4J|OTEL)_[A-Z0-9_]+$/);
      expect(meaning.en.replace(/\([^)]*\)/g, ''), name).not.toMatch(HAN);
      for (const { zh } of [meaning, accepted]) expect(zh, name).toMatch(HAN);
    }
  });

  test('every fallback is accepted', () => {
    for (const [name, { schema, fallback }] of Object.entries<Setting<unknown>>(SETTINGS)) {
      if (fallback !== null) expect(schema.safeParse(fallback).success, name).toBe(true);
    }
  });

  test('every limit that a setting sets names one', () => {
    for (const { setting } of LIMITS) if (setting) expect(SETTINGS).toHaveProperty(setting);
  });

  test('no page, and no message of the program, names a setting that there is not', () => {
    const pages = ['README.md', ...readdirSync(`${ROOT}docs`).map((name) => `docs/${name}`)];
    const sources = readdirSync(`${ROOT}src`, { recursive: true, encoding: 'utf8' }).map(
      (name) => `src/${name}`,
    );
    const texts = [...pages, ...sources].filter(
      (file) => /\.(md|ts)$/.test(file) && !file.endsWith('.test.ts') && file !== 'src/settings.ts',
    );
    const named = texts.flatMap((file) =>
      [...read(file).matchAll(/\bORETRACE_[A-Z0-9_]*[A-Z0-9]\b/g)].map(([name]) => ({ file, name })),
    );
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter(({ name }) => isMisnamed(name))).toEqual([]);
  });
});
