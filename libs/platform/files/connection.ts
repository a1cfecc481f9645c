import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

const PATIENCE_MS = 250;
/** What can still lie in the buffers of both ends when the last byte has been given to the network, and how fast a slow line empties them. */
const MOST_IN_FLIGHT_BYTES = 4 * 1024 * 1024;
const SLOW_BYTES_PER_MS = 1000;

/**
 * Whether the connection outlives an answer of so many bytes. That the last byte has been handed over says nothing: a small file lies whole in the
 * buffers of the network before its reader has seen any of it. A reader who breaks off there resets the connection; one who has all closes it or keeps it.
 * Ask before the answer is sent. Answers when the reader has closed it, when it was reset, or when there has been time enough for what was in flight.
 */
export function outlives(socket: Socket, response: ServerResponse, bytes: number): Promise<boolean> {
  // Node shuts the door on a reader that asked for it as soon as the last byte is handed over. Half closed, it can still be heard (RFC 9112, 9.6).
  if (!response.shouldKeepAlive) socket.destroySoon = () => void socket.end();
  return new Promise((resolve) => {
    let timer: NodeJS.Timeout | undefined;
    const settle = (outlived: boolean): void => {
      clearTimeout(timer);
      socket.off('close', closed);
      socket.off('end', ended);
      if (!response.shouldKeepAlive) socket.destroy();
      resolve(outlived);
    };
    let heardUntilThen = Infinity;
    // Who has asked for something else since then has got what it asked for first, whatever becomes of the connection.
    const closed = (broken: boolean): void => settle(response.writableFinished && (!broken || socket.bytesRead > heardUntilThen));
    const ended = (): void => void (response.writableFinished && settle(true));
    // Of many small answers on one connection each is waited for a moment: that is no leak, and no line in the log.
    socket.setMaxListeners(0);
    socket.on('close', closed);
    socket.on('end', ended);
    response.once('finish', () => {
      heardUntilThen = socket.bytesRead;
      timer = setTimeout(settle, PATIENCE_MS + Math.min(bytes, MOST_IN_FLIGHT_BYTES) / SLOW_BYTES_PER_MS, true);
    });
    if (socket.destroyed) settle(false);
  });
}
