const SPACE = /[ \t\n\r]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

type Expected = 'value' | 'valueOrClose' | 'key' | 'keyOrClose' | 'colon' | 'commaOrClose';

/**
 * Where a text stops being JSON: the index of the first token that cannot stand there, the text's length when it
 * merely ends too early. (`JSON.parse` names the place in some versions of Node and not in others.)
 */
export function brokenJsonAt(text: string): number {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  let at = 0;
  const match = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) at += found[0].length;
    return found !== null;
  };
  /** Whether a string begins here and ends; a pattern would run out of stack on one of megabytes. */
  const string = (): boolean => {
    const start = at;
    if (text[at] !== '"') return false;
    at += 1;
    while (at < text.length) {
      const code = text.charCodeAt(at);
      if (code === 0x22) {
        at += 1;
        return true;
      }
      if (code < 0x20) break;
      if (code !== 0x5c) at += 1;
      else if (!match(ESCAPE)) break;
    }
    at = start;
    return false;
  };
  while (true) {
    match(SPACE);
    if (expected === 'commaOrClose' && open.length === 0) return at;
    const start = at;
    const character = text[at];
    if (character === undefined) return at;
    const inside = open.at(-1);
    switch (expected) {
      case 'colon':
        if (character !== ':') return start;
        at += 1;
        expected = 'value';
        break;
      case 'key':
      case 'keyOrClose':
        if (character === '}' && expected === 'keyOrClose') {
          at += 1;
          open.pop();
          expected = 'commaOrClose';
        } else if (string()) expected = 'colon';
        else return start;
        break;
      case 'commaOrClose':
        at += 1;
        if (character === ',') expected = inside === '{' ? 'key' : 'value';
        else if (character === (inside === '{' ? '}' : ']')) open.pop();
        else return start;
        break;
      case 'value':
      case 'valueOrClose':
        if (character === '{' || character === '[') {
          at += 1;
          open.push(character);
          expected = character === '{' ? 'keyOrClose' : 'valueOrClose';
        } else if (character === ']' && expected === 'valueOrClose') {
          at += 1;
          open.pop();
          expected = 'commaOrClose';
        } else if (string() || match(SCALAR)) expected = 'commaOrClose';
        else return start;
        break;
    }
  }
}
