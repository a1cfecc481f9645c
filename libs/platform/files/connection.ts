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
 * enough for what was in flight. Until then it keeps the connection, and nothing of the request.
 */
export function outlives(socket: Socket, response: ServerResponse, bytes: number): Promise<boolean> {
  answered.get(socket)?.();
  const watch = new ConnectionWatch(socket, bytes);
  response.once('finish', () => watch.handedOver());
  return watch.outlived;
}

class ConnectionWatch {
  readonly outlived: Promise<boolean>;
  private settle: (outlived: boolean) => void = () => undefined;
  private readonly letGo: () => void;
  private timer: NodeJS.Timeout | undefined;
  private isHandedOver = false;
  private heardUntilThen = Infinity;

  constructor(
    private readonly socket: Socket,
    private readonly bytes: number,
  ) {
    this.letGo = holdOpen(socket);
    this.outlived = new Promise((resolve) => {
      this.settle = resolve;
    });
    answered.set(socket, this.arrived);
    socket.on('close', this.closed);
    socket.on('end', this.ended);
    if (socket.destroyed) this.end(false);
  }

  /** The last byte is with the network. */
  handedOver(): void {
    this.isHandedOver = true;
    this.heardUntilThen = this.socket.bytesRead;
    if (this.socket.readableEnded) return this.ended();
    // A process that was held up hears of the time before it hears of the connection: it listens once more.
    const timedOut = (): void => void setImmediate(() => setImmediate(this.arrived));
    this.timer = setTimeout(timedOut, PATIENCE_MS + Math.min(this.bytes, MOST_IN_FLIGHT_BYTES) / SLOW_BYTES_PER_MS);
  }

  /** Who has asked for something that is no download has read the answer as well, whatever becomes of the connection. */
  private readonly closed = (broken: boolean): void => this.end(this.isHandedOver && (!broken || this.socket.bytesRead > this.heardUntilThen));

  private readonly arrived = (): void => void (this.isHandedOver && this.end(true));

  /** Who breaks off with nothing unread closes it as one does who has all. It is reset when more comes; of that nobody hears but who writes. */
  private readonly ended = (): void => {
    if (!this.isHandedOver) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.socket.write('', (error) => this.end(!error)), AFTERMATH_MS);
  };

  private end(outlived: boolean): void {
    clearTimeout(this.timer);
    this.socket.off('close', this.closed);
    this.socket.off('end', this.ended);
    if (answered.get(this.socket) === this.arrived) answered.delete(this.socket);
    this.letGo();
    this.settle(outlived);
  }
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
    // With two answers under way on it, it is the later one that holds it.
    if (socket.end === waits) for (const method of ['end', 'destroySoon']) Reflect.deleteProperty(socket, method);
    if (isOver) socket.destroy();
  };
}
