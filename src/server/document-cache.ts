import type { DocumentNode } from 'graphql';

/** Documents that were read and found right, so that they are not read again; the least lately asked for go first. */
export class DocumentCache {
  readonly #most: number;
  /** The last asked for stand last. */
  readonly #documents = new Map<string, DocumentNode>();
  #held = 0;

  /**
   * @param most characters of text of all documents together: a document that was read takes up to some 150 bytes of
   *   memory for each
   */
  constructor(most: number) {
    this.#most = most;
  }

  async get(key: string): Promise<DocumentNode | undefined> {
    const document = this.#documents.get(key);
    if (document) {
      this.#documents.delete(key);
      this.#documents.set(key, document);
    }
    return document;
  }

  async set(key: string, document: DocumentNode): Promise<void> {
    await this.delete(key);
    const size = sizeOf(document);
    if (size > this.#most) return;
    this.#documents.set(key, document);
    this.#held += size;
    for (const oldest of this.#documents.keys()) {
      if (this.#held <= this.#most) break;
      await this.delete(oldest);
    }
  }

  async delete(key: string): Promise<void> {
    const document = this.#documents.get(key);
    if (!document) return;
    this.#documents.delete(key);
    this.#held -= sizeOf(document);
  }
}

/** Characters of a document's text. */
function sizeOf({ loc }: DocumentNode): number {
  return loc?.source.body.length ?? 0;
}
