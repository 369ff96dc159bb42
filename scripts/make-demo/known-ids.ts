/** The ids that have been stated so far, by the short key that tables call them by. */
export class KnownIds {
  readonly #byKey = new Map<string, string>();
  readonly #ids = new Set<string>();

  /** @throws Error when the id was stated before */
  add(id: string): string {
    if (this.#ids.has(id)) throw new Error(`${id} is stated twice`);
    this.#ids.add(id);
    const key = id.slice(id.lastIndexOf(':') + 1);
    // The first that has a key keeps it; any other of that key is called `prefix:key`.
    if (!this.#byKey.has(key)) this.#byKey.set(key, id);
    return id;
  }

  /** @throws Error for a key that nothing has */
  find(key: string): string {
    const id = key.includes(':') ? key.replace(':', ':demo:') : this.#byKey.get(key);
    if (id === undefined || !this.#ids.has(id)) throw new Error(`nothing is known as ${key}`);
    return id;
  }
}
