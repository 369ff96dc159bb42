import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { KIND_NAMES, kindOf } from '../../store/kinds/index.ts';
import { BUNDLE_FORMAT, BUNDLE_VERSION, RESERVED_MEMBERS } from './format.ts';
import { kindsTable } from './kinds-table.ts';

const PAGE = fileURLToPath(new URL('../../../docs/bundle.md', import.meta.url));
const BEGIN = '<!-- kinds: made from the declarations in src/store/kinds -->\n';
const END = '<!-- end of kinds -->\n';

describe('docs/bundle.md', () => {
  it('lists every kind and property as declared (ORETRACE_UPDATE_DOCS=1 rewrites the list)', () => {
    const page = readFileSync(PAGE, 'utf8');
    const begin = page.indexOf(BEGIN) + BEGIN.length;
    const end = page.indexOf(END);
    expect(begin).toBeGreaterThan(BEGIN.length);
    expect(end).toBeGreaterThanOrEqual(begin);
    const wanted = `\n${kindsTable()}\n`;
    if (process.env.ORETRACE_UPDATE_DOCS === '1') {
      writeFileSync(PAGE, page.slice(0, begin) + wanted + page.slice(end));
      return;
    }
    expect(page.slice(begin, end)).toBe(wanted);
  });

  it('shows the header that is read', () => {
    expect(readFileSync(PAGE, 'utf8')).toContain(`{"format":"${BUNDLE_FORMAT}","version":${BUNDLE_VERSION}`);
  });
});

describe('members of a line', () => {
  it.each(KIND_NAMES)('%s declares no property that a line uses for something else', (kind) => {
    for (const member of RESERVED_MEMBERS) expect(kindOf(kind).properties).not.toHaveProperty(member);
  });
});
