import { Lexer, Source, TokenKind } from 'graphql';
import type { Choices } from './choices.ts';

/** Tokens that stand in the way, wherever they stand. */
const STRANGERS = [
  'nothingOfThisName',
  '{',
  '}',
  '(',
  ')',
  '[',
  ']',
  '$',
  '$v1',
  '!',
  ':',
  '...',
  '@skip',
  '@nothing(a: 1)',
  '""',
  '"""',
  '"',
  '"\\uD800"',
  '"\\u{110000}"',
  '"\\q"',
  '0x1',
  '00',
  '1e999',
  '-',
  '99999999999999999999',
  '&',
  '|',
  '=',
  'query',
  'mutation',
  'subscription',
  'fragment',
  'on',
  'extend',
  'schema',
  'type',
  'null',
  'true',
  '__proto__',
  'constructor',
  '__schema',
  '__type',
  '__typename',
  '\u0000',
  '\ud800',
  '\ufeff',
  '；',
  '#',
  '\r',
] as const;

/** Takes tokens of a document away, doubles them, swaps them, or puts others in: it may still be one, or no longer. */
export function broken(document: string, choices: Choices): string {
  const tokens = tokensOf(document);
  const blows = 1 + choices.below(3);
  for (let blow = 0; blow < blows && tokens.length > 0; blow += 1) {
    const at = choices.below(tokens.length);
    const token = tokens[at] as string;
    switch (choices.below(6)) {
      case 0:
        tokens.splice(at, 1);
        break;
      case 1:
        tokens.splice(at, 0, token);
        break;
      case 2: {
        const other = choices.below(tokens.length);
        tokens[at] = tokens[other] as string;
        tokens[other] = token;
        break;
      }
      case 3:
        tokens[at] = choices.oneOf(STRANGERS);
        break;
      case 4:
        tokens.splice(at, 0, choices.oneOf(STRANGERS));
        break;
      default:
        // The end is missing, or a part of the whole comes many times.
        if (choices.chance(50)) tokens.length = at;
        else
          tokens.splice(at, 0, ...Array.from({ length: choices.oneOf([2, 30, 300, 25_000]) }, () => token));
    }
  }
  return tokens.join(' ');
}

function tokensOf(document: string): string[] {
  const lexer = new Lexer(new Source(document));
  const tokens: string[] = [];
  let end = 0;
  try {
    for (let token = lexer.advance(); token.kind !== TokenKind.EOF; token = lexer.advance()) {
      tokens.push(document.slice(token.start, token.end));
      end = token.end;
    }
  } catch {
    // From here on it was no document before anything was done to it.
    tokens.push(document.slice(end));
  }
  return tokens;
}
