import type { SharedNeo4j } from './shared-neo4j.ts';

/** One server that nobody else uses, until it is given back. */
export interface Loan {
  readonly address: SharedNeo4j['address'];
  giveBack(): void;
}

/**
 * Lends Neo4j servers, each to one borrower at a time. A server is started only when all that run are lent, one start
 * after another, and at most `limit` run; who comes later waits for one to be given back.
 */
export class LentNeo4j {
  readonly #limit: number;
  readonly #open: () => Promise<SharedNeo4j>;
  readonly #running: SharedNeo4j[] = [];
  readonly #free: SharedNeo4j[] = [];
  readonly #waiting: ((server: SharedNeo4j) => void)[] = [];
  /** Every start so far; each waits for those before it. */
  readonly #starts: Promise<SharedNeo4j>[] = [];

  /** @param open starts a server, or finds one; with a limit of 1 it is called once */
  constructor(limit: number, open: () => Promise<SharedNeo4j>) {
    this.#limit = limit;
    this.#open = open;
  }

  /** @throws what `open` throws, to whoever caused the start and to all after: what could not be started stays so */
  async borrow(): Promise<Loan> {
    const server = this.#free.pop() ?? (await this.#next());
    let given = false;
    return {
      address: server.address,
      giveBack: () => {
        if (given) return;
        given = true;
        const next = this.#waiting.shift();
        if (next) next(server);
        else this.#free.push(server);
      },
    };
  }

  /** Stops every server, lent or not. */
  async stop(): Promise<void> {
    await Promise.allSettled(this.#starts);
    await Promise.all(this.#running.map((server) => server.stop()));
  }

  async #next(): Promise<SharedNeo4j> {
    if (this.#starts.length < this.#limit) {
      const before = this.#starts.at(-1);
      const start = (before ?? Promise.resolve()).then(() => this.#start());
      this.#starts.push(start);
      return start;
    }
    // Where none can be started there is none to wait for.
    await Promise.all(this.#starts);
    return this.#free.pop() ?? new Promise((lend) => this.#waiting.push(lend));
  }

  async #start(): Promise<SharedNeo4j> {
    const server = await this.#open();
    this.#running.push(server);
    return server;
  }
}
