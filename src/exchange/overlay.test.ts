import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Fact, fact } from '../store/facts.ts';
import { applyOverlay, OVERLAY_SOURCE } from './overlay.ts';
import { type OverlayRules, readOverlayRules } from './overlay-rules.ts';

const SEEDS = fileURLToPath(new URL('../../seeds/', import.meta.url));

const GOMA = 'trading-point:ipis:goma';
const BUKAVU = 'trading-point:ipis:bukavu';
const rules: OverlayRules = {
  format: 'oretrace-ipis-overlay',
  version: 1,
  note: 'n',
  noteZh: '注',
  evidence: ['document:t:story'],
  rules: [
    { town: GOMA, minerals: ['gold'], exporter: 'trader:t:goma-gold' },
    { town: GOMA, exporter: 'trader:t:goma-rest' },
    { town: BUKAVU, minerals: ['tin'], exporter: 'trader:t:bukavu-tin' },
  ],
};

const buyer = (key: string, traderType: 'UNIDENTIFIED_BUYER' | 'NEGOCIANT' = 'UNIDENTIFIED_BUYER') =>
  fact('Trader', `trader:ipis:${key}`, { name: key, traderType });
const sale = (
  key: string,
  to: string,
  minerals: readonly string[],
  via: readonly string[],
  validFrom?: string,
) =>
  fact('SupplyLink', `supply-link:ipis:${key}`, {
    from: 'mine-site:ipis:m',
    to: `trader:ipis:${to}`,
    minerals,
    via,
    ...(validFrom === undefined ? {} : { validFrom }),
    validTo: '2020-12-31',
  });

const made = (facts: readonly Fact[]) =>
  applyOverlay(rules, facts).map(({ fact: { properties } }) => {
    const { from, to, minerals, validFrom, validTo, via, evidence } = properties;
    return { from, to, minerals, validFrom, validTo, via, evidence };
  });

describe('the overlay', () => {
  it('sends what a buyer brings towards a town to its exporter, open-ended from the first day', () => {
    expect(
      made([buyer('b'), sale('1', 'b', ['gold'], ['trading-point:ipis:sake', GOMA], '2015-03-01')]),
    ).toEqual([
      {
        from: 'trader:ipis:b',
        to: 'trader:t:goma-gold',
        minerals: ['gold'],
        validFrom: '2015-03-01',
        validTo: undefined,
        via: [GOMA],
        evidence: ['document:t:story'],
      },
    ]);
  });

  it('takes the earliest day of each mineral by itself', () => {
    const links = made([
      buyer('b'),
      sale('1', 'b', ['gold'], [GOMA], '2016-01-01'),
      sale('2', 'b', ['gold', 'tin'], [GOMA], '2015-01-01'),
      sale('3', 'b', ['tin'], [GOMA], '2014-01-01'),
    ]);
    expect(links.map(({ to, minerals, validFrom }) => [to, minerals, validFrom])).toEqual([
      ['trader:t:goma-gold', ['gold'], '2015-01-01'],
      ['trader:t:goma-rest', ['tin'], '2014-01-01'],
    ]);
  });

  it('leaves the first day unknown where one of the days is', () => {
    const sales = [sale('1', 'b', ['gold'], [GOMA], '2016-01-01'), sale('2', 'b', ['gold'], [GOMA])];
    for (const order of [sales, sales.toReversed()]) {
      expect(made([buyer('b'), ...order]).map(({ validFrom }) => validFrom)).toEqual([undefined]);
    }
  });

  it('keeps towns apart: each receives what is brought towards it', () => {
    const links = made([
      buyer('b'),
      sale('1', 'b', ['tin'], [GOMA, BUKAVU], '2016-01-01'),
      sale('2', 'b', ['gold'], [BUKAVU], '2016-01-01'),
    ]);
    // No rule of Bukavu takes gold.
    expect(links.map(({ to, via }) => [to, via])).toEqual([
      ['trader:t:goma-rest', [GOMA]],
      ['trader:t:bukavu-tin', [BUKAVU]],
    ]);
  });

  it('keeps buyers apart: there is no buyer of a whole town', () => {
    const links = made([
      buyer('b'),
      buyer('c'),
      sale('1', 'b', ['gold'], [GOMA], '2016-01-01'),
      sale('2', 'c', ['gold'], [GOMA], '2017-01-01'),
    ]);
    expect(links.map(({ from, validFrom }) => [from, validFrom])).toEqual([
      ['trader:ipis:b', '2016-01-01'],
      ['trader:ipis:c', '2017-01-01'],
    ]);
  });

  it('leaves identified buyers, other towns and whoever is no buyer alone', () => {
    expect(
      made([
        buyer('known', 'NEGOCIANT'),
        buyer('b'),
        sale('1', 'known', ['gold'], [GOMA]),
        sale('2', 'b', ['gold'], ['trading-point:ipis:kindu']),
        sale('3', 'b', ['gold'], []),
        sale('4', 'nobody', ['gold'], [GOMA]),
      ]),
    ).toEqual([]);
  });

  it('gives the same links with the same ids whatever the order of the facts', () => {
    const facts = [buyer('b'), sale('1', 'b', ['gold', 'tin'], [GOMA], '2016-01-01')];
    const ids = (links: ReturnType<typeof applyOverlay>) => links.map(({ fact: { id } }) => id).sort();
    expect(ids(applyOverlay(rules, facts.toReversed()))).toEqual(ids(applyOverlay(rules, facts)));
    expect(ids(applyOverlay(rules, facts))).toEqual([
      'supply-link:ipis-overlay:b:gold:goma',
      'supply-link:ipis-overlay:b:tin:goma',
    ]);
  });

  it('says where its links come from, and keeps their ids short', () => {
    const long = 'x'.repeat(180);
    const [link] = applyOverlay(rules, [buyer(long), sale('1', long, ['gold'], [GOMA])]);
    expect(link?.provenance.source).toBe(OVERLAY_SOURCE);
    expect(link?.fact.id.length).toBeLessThanOrEqual(200);
  });
});

describe('the rules that are shipped', () => {
  it('take every mineral brought towards each of the six towns', async () => {
    const { rules: shipped } = await readOverlayRules(`${SEEDS}ipis-overlay.json`);
    const towns = ['bukavu', 'goma', 'butembo', 'bunia', 'kalemie', 'lubumbashi'];
    expect([...new Set(shipped.map(({ town }) => town))].sort()).toEqual(
      towns.map((town) => `trading-point:ipis:${town}`).sort(),
    );
    for (const town of towns) {
      const ofTown = shipped.filter((rule) => rule.town === `trading-point:ipis:${town}`);
      expect(ofTown.at(-1)?.minerals).toBeUndefined();
    }
  });

  it('name exporters and documents of the shipped chain, each exporter in its town', async () => {
    const lines = readFileSync(`${SEEDS}ipis-overlay.jsonl`, 'utf8').trim().split('\n').slice(1);
    const chain = new Map(lines.map((line) => JSON.parse(line)).map((row) => [row.id, row]));
    const { rules: shipped, evidence } = await readOverlayRules(`${SEEDS}ipis-overlay.json`);
    for (const id of evidence) expect(chain.get(id)?.kind).toBe('Document');
    for (const { town, exporter } of shipped) {
      expect(chain.get(exporter)).toMatchObject({ kind: 'Trader', traderType: 'EXPORTER' });
      expect(`trading-point:ipis:${chain.get(exporter)?.locality.toLowerCase()}`).toBe(town);
    }
  });
});
