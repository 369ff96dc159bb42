import { connect as dial, isIP, type Socket } from 'node:net';
import { connect as dialSecurely } from 'node:tls';

/** Bolt's handshake: a mark, and four versions to choose from. https://neo4j.com/docs/bolt/current/bolt/handshake/ */
const HANDSHAKE = Buffer.from([0x60, 0x60, 0xb0, 0x17, 0, 4, 4, 5, 0, 0, 0, 5, 0, 0, 4, 4, 0, 0, 0, 4]);
const PORT = 7687;

/**
 * Knocks at a Neo4j by a connection of its own, which it leaves before it says who it is.
 *
 * @param uri an address that the driver takes
 * @param end ends it where there is no answer
 * @returns whether there was an answer
 */
export function answersHandshake(uri: string, end: AbortSignal): Promise<boolean> {
  const { protocol, hostname, port } = new URL(uri);
  const host = hostname.replace(/^\[(.*)\]$/, '$1');
  const address = { host, port: Number(port || PORT) };
  const isSecure = protocol.includes('+s');
  return new Promise((resolve) => {
    const socket: Socket = isSecure
      ? // Nothing is told that a certificate would have to protect.
        dialSecurely({ ...address, ...(isIP(host) ? {} : { servername: host }), rejectUnauthorized: false })
      : dial(address);
    const leave = (answered: boolean) => {
      end.removeEventListener('abort', giveUp);
      socket.destroy();
      resolve(answered);
    };
    const giveUp = () => leave(false);
    if (end.aborted) giveUp();
    else end.addEventListener('abort', giveUp);
    socket.once(isSecure ? 'secureConnect' : 'connect', () => socket.write(HANDSHAKE));
    socket.once('data', () => leave(true));
    socket.on('error', giveUp).once('close', giveUp);
  });
}
