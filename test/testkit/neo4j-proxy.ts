import { createServer, connect as dial, type Server, type Socket } from 'node:net';
import type { Neo4jAddress } from './neo4j-server.ts';

/** A whole COMMIT message of Bolt: https://neo4j.com/docs/bolt/current/bolt/message/#messages-commit */
const COMMIT = Buffer.from([0x00, 0x02, 0xb0, 0x12, 0x00, 0x00]);

/** A road to a Neo4j on which the test decides what comes through. */
export class Neo4jProxy {
  readonly #target: URL;
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  readonly #held: (() => void)[] = [];
  #silent = false;
  #commitsToLose = 0;

  private constructor(target: URL) {
    this.#target = target;
    this.#server = createServer((client) => this.#carry(client));
  }

  static async before({ uri }: Neo4jAddress): Promise<Neo4jProxy> {
    const proxy = new Neo4jProxy(new URL(uri));
    await new Promise<void>((resolve) => proxy.#server.listen(0, '127.0.0.1', resolve));
    return proxy;
  }

  /** The same Neo4j by this road. */
  addressOf(address: Neo4jAddress): Neo4jAddress {
    const listening = this.#server.address();
    if (listening === null || typeof listening === 'string') throw new Error('the proxy does not listen');
    return { ...address, uri: `bolt://127.0.0.1:${listening.port}` };
  }

  /** From now on nothing comes through, either way; connections stay, and new ones are taken. */
  fallSilent(): void {
    this.#silent = true;
  }

  /** What was held back comes through, and all that follows. */
  speak(): void {
    this.#silent = false;
    for (const forward of this.#held.splice(0)) forward();
  }

  /** The next so many commits get through; their connections break before anyone hears of it. */
  loseCommits(count: number): void {
    this.#commitsToLose = count;
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }

  #carry(client: Socket): void {
    const server = dial(Number(this.#target.port || 7687), this.#target.hostname);
    let isLost = false;
    const breakOff = () => {
      client.destroy();
      server.destroy();
    };
    for (const socket of [client, server]) {
      this.#sockets.add(socket);
      socket.on('error', breakOff).on('close', () => {
        this.#sockets.delete(socket);
        breakOff();
      });
    }
    client.on('data', (data) => {
      if (this.#commitsToLose > 0 && data.includes(COMMIT)) {
        this.#commitsToLose -= 1;
        isLost = true;
      }
      this.#forward(server, data);
    });
    server.on('data', (data) => {
      // It has answered, so it has committed.
      if (isLost) breakOff();
      else this.#forward(client, data);
    });
  }

  #forward(to: Socket, data: Buffer): void {
    const write = () => {
      if (!to.destroyed) to.write(data);
    };
    if (this.#silent) this.#held.push(write);
    else write();
  }
}
