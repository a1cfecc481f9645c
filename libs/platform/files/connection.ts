import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

const PATIENCE_MS = 1_000;
/** What can still lie in the buffers of both ends when the last byte has been given to the network, and how fast a slow line empties them. */
const MOST_IN_FLIGHT_BYTES = 4 * 1024 * 1024;
const SLOW_BYTES_PER_MS = 1000;

/** How long after its reader has closed it a connection may still be reset: also where the rest waited for room, and was tried again only then. */
const AFTERMATH_MS = 500;

/** Of each connection, how to say that the answer before has arrived: who asks for something else has read it. */
const answered = new WeakMap<Socket, () => void>();

/**
 * Whether the connection outlives an answer of so many bytes. That the last byte has been handed over says nothing: a small file lies whole in the
 * buffers of the network before its reader has seen any of it. A reader who breaks off there resets the connection; one who has all closes it, keeps it,
 * or asks for more. Ask before the answer is sent. Answers when the reader has closed it or asked again, when it was reset, or when there has been time
 * enough for what was in flight.
 */
export function outlives(socket: Socket, response: ServerResponse, bytes: number): Promise<boolean> {
  answered.get(socket)?.();
  const letGo = holdOpen(socket);
  return new Promise((resolve) => {
    let timer: NodeJS.Timeout | undefined;
    let heardUntilThen = Infinity;
    const settle = (outlived: boolean): void => {
      clearTimeout(timer);
      socket.off('close', closed);
      socket.off('end', ended);
      if (answered.get(socket) === arrived) answered.delete(socket);
      letGo();
      resolve(outlived);
    };
    // Who has asked for something that is no download has read the answer as well, whatever becomes of the connection.
    const closed = (broken: boolean): void => settle(response.writableFinished && (!broken || socket.bytesRead > heardUntilThen));
    const arrived = (): void => void (response.writableFinished && settle(true));
    // Who breaks off with nothing unread closes it as one does who has all. It is reset when more comes; of that nobody hears but who writes.
    const ended = (): void => {
      if (!response.writableFinished) return;
      clearTimeout(timer);
      timer = setTimeout(() => socket.write('', (error) => settle(!error)), AFTERMATH_MS);
    };
    answered.set(socket, arrived);
    socket.on('close', closed);
    socket.on('end', ended);
    response.once('finish', () => {
      heardUntilThen = socket.bytesRead;
      if (socket.readableEnded) return ended();
      // A process that was held up hears of the time before it hears of the connection: it listens once more.
      const timedOut = (): void => void setImmediate(() => setImmediate(arrived));
      timer = setTimeout(timedOut, PATIENCE_MS + Math.min(bytes, MOST_IN_FLIGHT_BYTES) / SLOW_BYTES_PER_MS);
    });
    if (socket.destroyed) settle(false);
  });
}

/**
 * Keeps our half of a connection open, so that the reader can still be heard (RFC 9112, 9.6): the server shuts it as soon as the last byte is handed over to one
 * who asked for that, or when the reader has closed its own. Answers how to let go of it: what the server wanted is then done.
 */
function holdOpen(socket: Socket): () => void {
  let isOver = false;
  const waits = (): Socket => {
    isOver = true;
    return socket;
  };
  Object.assign(socket, { end: waits, destroySoon: waits });
  return () => {
    for (const method of ['end', 'destroySoon']) Reflect.deleteProperty(socket, method);
    if (isOver) socket.destroy();
  };
}
