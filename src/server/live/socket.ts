import { CloseCode, type Server } from 'graphql-ws';
import type { Logger } from 'pino';
import type { RawData, WebSocket } from 'ws';
import { CLOSE } from './close-codes.ts';
import type { LiveLimits } from './limits.ts';

/**
 * Lets the protocol's server speak over a WebSocket. A client that sends and does not read what it is answered is cut off:
 * nothing piles up for it. One that is gone without a word is found by pings.
 */
export function carry<E extends Record<PropertyKey, unknown> | object>(
  socket: WebSocket,
  server: Server<E>,
  extra: E,
  { log, bounds }: { readonly log: Logger; readonly bounds: LiveLimits },
): void {
  let unread = 0;
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
    if (unread <= bounds.unread) return true;
    // It would not read why.
    socket.terminate();
    return false;
  };
  const failed = (error: unknown) => {
    log.error({ err: error }, 'a message over a WebSocket failed');
    socket.close(CLOSE.INTERNAL_ERROR, 'something went wrong on our side');
  };
  const closed = server.opened(
    {
      protocol: socket.protocol,
      send: (text) => send((sent) => socket.send(text, sent)),
      close: (code, reason) => socket.close(code, reason),
      onMessage: (take) => {
        socket.on('message', (message: RawData, isBinary) => {
          if (!isRead()) return;
          if (isBinary) socket.close(CloseCode.BadRequest, 'messages are texts');
          else take(String(message)).catch(failed);
        });
      },
    },
    extra,
  );
  socket.on('ping', (data) => {
    if (isRead()) send((sent) => socket.pong(data, false, sent)).catch(() => {});
  });
  const stopPinging = pingRegularly(socket, bounds.pingInterval);
  socket.once('close', (code, reason) => {
    stopPinging();
    Promise.resolve(closed(code, String(reason))).catch(failed);
  });
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
