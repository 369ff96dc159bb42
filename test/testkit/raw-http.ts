import { connect } from 'node:net';

/** What a server sent on a connection until it closed it, or until nothing more came for a while. */
export interface RawAnswer {
  /** 0 when nothing was sent. */
  readonly status: number;
  readonly head: string;
  readonly body: string;
}

/**
 * Sends bytes as they are and reads until the connection ends.
 *
 * @param parts sent one after another; a number is a pause of that many milliseconds
 */
export async function sendRaw(url: string, parts: readonly (string | Buffer | number)[]): Promise<RawAnswer> {
  const { hostname, port } = new URL(url);
  const socket = connect({ host: hostname, port: Number(port) });
  const received: Buffer[] = [];
  socket.on('data', (chunk: Buffer) => received.push(chunk));
  const closed = new Promise<void>((resolve) => {
    socket.on('close', () => resolve());
    // The server may close while it is still being sent to.
    socket.on('error', () => {});
  });
  for (const part of parts) {
    if (typeof part === 'number') await new Promise((resolve) => setTimeout(resolve, part));
    else if (!socket.destroyed) socket.write(part);
  }
  await closed;
  const text = Buffer.concat(received).toString('utf8');
  const [head = '', ...body] = text.split('\r\n\r\n');
  return { status: Number(/^HTTP\/1\.1 (\d+)/.exec(head)?.[1] ?? 0), head, body: body.join('\r\n\r\n') };
}

/** A POST of JSON to the API as it goes over the wire; the connection is closed after the answer. */
export function rawPost(body: string | Buffer, headers: Readonly<Record<string, string>> = {}): Buffer {
  const bytes = Buffer.from(body as string);
  const all = {
    host: 'localhost',
    'content-type': 'application/json',
    'content-length': String(bytes.length),
    connection: 'close',
    ...headers,
  };
  const head = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return Buffer.concat([Buffer.from(['POST /graphql HTTP/1.1', ...head, '', ''].join('\r\n')), bytes]);
}
