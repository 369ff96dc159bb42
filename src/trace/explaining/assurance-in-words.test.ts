import { expect, test } from 'vitest';
import type { Assurance } from '../../chain/types.ts';
import { isTakenForGranted, schemeInWords, takenForGranted } from './assurance-in-words.ts';

const assurance = (more: Partial<Assurance['properties']> = {}) => ({
  properties: { node: 'smelter:test:east', scheme: 'RMAP', status: 'CONFORMANT', ...more } as const,
});

test('a scheme is called by its name, or as it is stated; a cross-recognition names both', () => {
  expect(schemeInWords(assurance())).toEqual({ en: 'RMAP', zh: 'RMAP' });
  expect(schemeInWords(assurance({ scheme: 'COPPER_MARK' }))).toEqual({
    en: 'The Copper Mark',
    zh: '铜标志',
  });
  expect(schemeInWords(assurance({ scheme: 'OTHER', schemeName: 'Own audit' })).en).toBe('Own audit');
  expect(schemeInWords(assurance({ status: 'CROSS_RECOGNIZED', underlyingScheme: 'LBMA_RGG' }))).toEqual({
    en: 'RMAP, recognising LBMA Responsible Gold Guidance',
    zh: 'RMAP，互认LBMA 负责任黄金指南',
  });
});

test('an assurance of which a day is unknown is taken for granted but on its other day', () => {
  const from = assurance({ validFrom: '2023-01-01' });
  const to = assurance({ validTo: '2023-06-30' });
  const both = assurance({ validFrom: '2023-01-01', validTo: '2023-06-30' });
  expect(isTakenForGranted(both, '2023-03-01')).toBe(false);
  expect([isTakenForGranted(from, '2023-01-01'), isTakenForGranted(from, '2023-01-02')]).toEqual([
    false,
    true,
  ]);
  expect([isTakenForGranted(to, '2023-06-30'), isTakenForGranted(to, '2023-06-29')]).toEqual([false, true]);
  expect(isTakenForGranted(assurance(), null)).toBe(true);
  expect(takenForGranted(from, { en: 'East', zh: '东厂' })).toEqual({
    en: 'that the assurance of East (RMAP) was in force on the day of arrival, as not both its days are known',
    zh: '东厂的审验（RMAP）起止日期不全，假设到达当日有效',
  });
});
