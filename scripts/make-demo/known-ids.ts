/** The ids that have been stated so far, by the short key that tables call them by. */
export class KnownIds {
  readonly #byKey = new Map<string, string>();
  /** By `prefix:key`, whatever the scheme. */
  readonly #byName = new Map<string, string>();

  /** @throws Error when the id was stated before */
  add(id: string): string {
    const key = id.slice(id.lastIndexOf(':') + 1);
    const name = `${id.slice(0, id.indexOf(':'))}:${key}`;
    if (this.#byName.has(name)) throw new Error(`${id} is stated twice`);
    this.#byName.set(name, id);
    // The first that has a key keeps it; any other of that key is called `prefix:key`.
    if (!this.#byKey.has(key)) this.#byKey.set(key, id);
    return id;
  }

  /** @throws Error for a key that nothing has */
  find(key: string): string {
    const [prefix, name] = key.split(':');
    const id = name === undefined ? this.#byKey.get(key) : this.#byName.get(`${prefix}:${name}`);
    if (id === undefined) throw new Error(`nothing is known as ${key}`);
    return id;
  }
}
