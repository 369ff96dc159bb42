/** Deeper nesting than this is no statement of anything, and would fill the memory of whoever parses it. */
const MOST_LEVELS = 100_000;

const QUOTE = 0x22;
const COLON = 0x3a;
const BACKSLASH = 0x5c;

/** What a parser would pass over in silence, or choke on. */
export interface Ambiguity {
  readonly is: 'deep' | 'repeated';
  /** Index of the character. */
  readonly at: number;
  /** The member that stands twice in one object; empty for `deep`. */
  readonly key: string;
}

/**
 * Finds the first member that stands twice in one object, or nesting beyond all measure; null where there is neither.
 * Of a text that is no JSON it says nothing certain: the parser does.
 */
export function ambiguityOf(text: string): Ambiguity | null {
  /** The members of each object that is open; null for an open list. */
  const open: (Set<string> | null)[] = [];
  let repeated: Ambiguity | null = null;
  for (let at = 0; at < text.length; at += 1) {
    switch (text.charCodeAt(at)) {
      case 0x7b: // {
        open.push(new Set());
        break;
      case 0x5b: // [
        open.push(null);
        break;
      case 0x7d: // }
      case 0x5d: // ]
        open.pop();
        break;
      case QUOTE: {
        const end = endOfString(text, at);
        const members = open.at(-1);
        if (members && isFollowedByColon(text, end)) {
          const key = keyOf(text.slice(at, end));
          if (members.has(key)) repeated ??= { is: 'repeated', at, key };
          members.add(key);
        }
        at = end - 1;
        break;
      }
    }
    if (open.length > MOST_LEVELS) return { is: 'deep', at, key: '' };
  }
  return repeated;
}

/** The index after the closing quotation mark. */
function endOfString(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && text.charCodeAt(end) !== QUOTE) {
    end += text.charCodeAt(end) === BACKSLASH ? 2 : 1;
  }
  return end + 1;
}

function isFollowedByColon(text: string, from: number): boolean {
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === COLON) return true;
    if (code !== 0x20 && code !== 0x09 && code !== 0x0d && code !== 0x0a) return false;
  }
  return false;
}

/** Two spellings of one member, one with escapes, are one member. */
function keyOf(literal: string): string {
  if (!literal.includes('\\')) return literal.slice(1, -1);
  try {
    return JSON.parse(literal) as string;
  } catch {
    return literal;
  }
}
