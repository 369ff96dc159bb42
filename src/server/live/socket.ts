import { CloseCode, MessageType, type Server } from 'graphql-ws';
import type { Logger } from 'pino';
import type { RawData, WebSocket } from 'ws';
import { CLOSE } from './close-codes.ts';
import type { LiveConnection } from './connection.ts';
import type { LiveLimits } from './limits.ts';

/**
 * Lets the protocol's server speak over a WebSocket. A client that sends and does not read what it is answered is cut off:
 * nothing piles up for it. One that is gone without a word is found by pings.
 */
export function carry(
  socket: WebSocket,
  server: Server<LiveConnection>,
  connection: LiveConnection,
  { log, bounds }: { readonly log: Logger; readonly bounds: LiveLimits },
): void {
  let unread = 0;
  /** Messages that wait for one before them. */
  let waiting = 0;
  let before = Promise.resolve();
  const send = (write: (sent: (error?: Error | null) => void) => void): Promise<void> =>
    new Promise((resolve, reject) => {
      if (socket.readyState !== socket.OPEN) {
        resolve();
        return;
      }
      unread += 1;
      write((error) => {
        unread -= 1;
        if (error && socket.readyState === socket.OPEN) reject(error);
        else resolve();
      });
    });
  /** Whether another message is taken up; a client with too many answers unread has had its last. */
  const isRead = () => {
    if (unread + waiting <= bounds.unread) return true;
    // It would not read why.
    socket.terminate();
    return false;
  };
  const failed = (error: unknown) => {
    if (isServersOwn(error)) {
      socket.close(CloseCode.BadRequest, 'Invalid message received');
      return;
    }
    log.error({ err: error }, 'a message over a WebSocket failed');
    socket.close(CLOSE.INTERNAL_ERROR, 'something went wrong on our side');
  };
  /**
   * Takes messages up in their order. The protocol lets a client use the id of an operation again as soon as it has ended
   * it; the library would end the second with the first: it waits.
   */
  const takeUp = (take: () => void) => {
    if (waiting === 0 && !connection.isSettling) {
      take();
      return;
    }
    waiting += 1;
    before = before
      .then(() => connection.settled())
      .then(() => {
        waiting -= 1;
        take();
      })
      // One message a turn, here too.
      .then(() => new Promise((resolve) => setImmediate(resolve)));
  };
  const closed = server.opened(
    {
      protocol: socket.protocol,
      send: (text) => send((sent) => socket.send(text, sent)),
      close: (code, reason) => socket.close(code, reason),
      onPing: (payload) => {
        const pong = asText({ type: MessageType.Pong, ...(payload === undefined ? {} : { payload }) });
        if (pong !== null) return send((sent) => socket.send(pong, sent));
        socket.close(CloseCode.BadRequest, 'Invalid message received');
      },
      onMessage: (take) => {
        socket.on('message', (message: RawData, isBinary) => {
          if (!isRead()) return;
          if (isBinary) socket.close(CloseCode.BadRequest, 'messages are texts');
          else takeUp(() => take(String(message)).catch(failed));
        });
      },
    },
    connection,
  );
  socket.on('ping', (data) => {
    if (isRead()) send((sent) => socket.pong(data, false, sent)).catch(() => {});
  });
  const stopPinging = pingRegularly(socket, bounds.pingInterval);
  socket.once('close', (code, reason) => {
    stopPinging();
    Promise.resolve(closed(code, String(reason)))
      .catch(failed)
      .finally(() => connection.closed(code));
  });
}

/** The message as a text; null where it is nested too deeply to be written. */
function asText(message: object): string | null {
  try {
    return JSON.stringify(message);
  } catch {
    return null;
  }
}

/** Whether a client sent what the protocol lets servers alone send: the library takes it for a fault of the program. */
function isServersOwn(error: unknown): boolean {
  return error instanceof Error && /^Unexpected message of type \w+ received$/.test(error.message);
}

function pingRegularly(socket: WebSocket, interval: number): () => void {
  let isAlive = true;
  socket.on('pong', () => {
    isAlive = true;
  });
  const timer = setInterval(() => {
    if (!isAlive) {
      socket.terminate();
      return;
    }
    isAlive = false;
    socket.ping();
  }, interval);
  timer.unref();
  return () => clearInterval(timer);
}
