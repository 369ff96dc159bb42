import { type DocumentNode, parse } from 'graphql';

/** The document; null where the text is none. */
export function readDocument(text: string): DocumentNode | null {
  try {
    return parse(text);
  } catch {
    return null;
  }
}
