import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { textOf } from './build-policy.ts';
import { currentPolicy } from './current-policy.ts';

const AUTHORITY_FOLDER = '../shared/policy';
const HAN = /\p{Script=Han}/u;

const policy = currentPolicy();
const withoutSpace = (text: string) => text.replace(/\s/gu, '');

const authorityFile = existsSync(AUTHORITY_FOLDER)
  ? readdirSync(AUTHORITY_FOLDER).find((name) => name.endsWith('.zh.txt'))
  : undefined;
if (authorityFile === undefined) {
  console.warn(
    `SKIPPED: no *.zh.txt in ${AUTHORITY_FOLDER}, the Chinese text is not compared with its authority`,
  );
}

describe.skipIf(authorityFile === undefined)('the Chinese text beside its authority', () => {
  const authority =
    authorityFile === undefined ? '' : readFileSync(join(AUTHORITY_FOLDER, authorityFile), 'utf8');

  it('is whole, from the first sentence to the last, and in order', () => {
    expect(withoutSpace(authority).length).toBeGreaterThan(3000);
    expect(withoutSpace(policy.textZh)).toBe(withoutSpace(authority));
  });

  it('is whole when put together from the clauses', () => {
    const remaining = new Map(policy.clauses.map((clause) => [clause.id, [...clause.passages]]));
    const inOrder = policy.passages.map(({ clauseId }) => remaining.get(clauseId)?.shift());
    expect([...remaining.values()].flat()).toEqual([]);
    const together = inOrder
      .map((passage) => (passage === undefined ? '' : textOf([passage], 'zh')))
      .join('');
    expect(withoutSpace(together)).toBe(withoutSpace(authority));
  });

  it('has every clause’s own text word for word', () => {
    for (const clause of policy.clauses) {
      for (const piece of clause.textZh.split('\n')) {
        expect(withoutSpace(authority), clause.id).toContain(withoutSpace(piece));
      }
    }
  });
});

describe('the text', () => {
  it('begins and ends where the policy does', () => {
    expect(policy.textZh.startsWith('壹连科技责任矿产供应链尽职管理政策\n')).toBe(true);
    expect(policy.textZh.endsWith('一并采纳！')).toBe(true);
    expect(withoutSpace(policy.textZh)).toHaveLength(3293);
  });

  it('keeps the text’s own oddities', () => {
    expect(policy.textZh).toContain('（直接过通过为此目的制定的独立第三方）');
    expect(policy.textZh).toContain('上游供应商提供如上述威胁到生命的职业健康和安全环境的任何一方进行采购');
  });

  it('says every passage in both languages, and mixes them nowhere', () => {
    for (const { text, textZh } of policy.passages) {
      expect(textZh).toMatch(HAN);
      expect(text).toMatch(/[A-Za-z]{3}/);
      expect(text).not.toMatch(HAN);
    }
  });

  it('renders every passage at a length that fits it', () => {
    for (const { text, textZh } of policy.passages) {
      const ratio = text.length / textZh.length;
      expect(ratio, textZh).toBeGreaterThan(1.8);
      expect(ratio, textZh).toBeLessThan(8);
    }
  });

  it('keeps the five verbs apart in English', () => {
    const english = (id: string) => policy.clauses.find((clause) => clause.id === id)?.text ?? '';
    expect(english('1')).toContain('immediately suspend or terminate');
    expect(english('2')).toContain('immediately suspend or terminate');
    expect(english('3')).toContain('temporarily suspend or terminate');
    expect(english('4')).toContain('temporarily suspend or terminate');
    expect(english('4')).toContain('temporarily stop or interrupt');
    expect(english('5')).toContain('immediately suspend or interrupt');
    expect(english('6')).toContain('immediately suspend or interrupt');
  });

  it('keeps the two grounds apart in English as in Chinese', () => {
    for (const { text, textZh } of policy.passages) {
      expect(text.includes('reasonable grounds to believe')).toBe(textZh.includes('有合理理由认为'));
      expect(text.includes('have grounds to believe')).toBe(textZh.includes('有理由认为'));
    }
  });

  it('names the same fifteen minerals in both languages', () => {
    const definition = policy.passages.find((passage) => passage.defines === 'MINERALS');
    expect(definition?.textZh).toContain(
      '包括但不限于钨、锡、钽、金、钴、铜、铝、铅、锌、镍、钼、稀土、锂、云母、重晶石等。',
    );
    expect(definition?.text).toContain(
      'including but not limited to tungsten, tin, tantalum, gold, cobalt, copper, aluminium, lead, zinc, nickel, molybdenum, rare earths, lithium, mica and barite.',
    );
  });
});
