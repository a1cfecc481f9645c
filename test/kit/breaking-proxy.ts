import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export interface BreakingProxy {
  readonly url: string;
  /** How many connections it has cut. */
  readonly cuts: () => number;
  close(): Promise<void>;
}

/**
 * Stands between clients and a server, and cuts most connections, both sides at once, after some bytes from the client: between none and
 * `mostBytes`. What the server had sent by then may never arrive.
 */
export async function startBreakingProxy(target: string, mostBytes: number): Promise<BreakingProxy> {
  const { hostname, port } = new URL(target);
  const open = new Set<Socket>();
  let cuts = 0;
  const server = createServer((client) => {
    const upstream = connect(Number(port), hostname);
    let left = Math.random() < 0.8 ? Math.random() * mostBytes : Number.POSITIVE_INFINITY;
    const end = (): void => {
      for (const socket of [client, upstream]) socket.destroy();
    };
    for (const socket of [client, upstream]) {
      open.add(socket);
      socket.on('error', end);
      socket.on('close', () => {
        open.delete(socket);
        end();
      });
    }
    client.on('data', (piece) => {
      left -= piece.length;
      if (left >= 0 || client.destroyed) return;
      cuts += 1;
      end();
    });
    client.pipe(upstream).pipe(client);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cuts: () => cuts,
    close: () => new Promise((resolve) => {
      for (const socket of open) socket.destroy();
      server.close(() => resolve());
    }),
  };
}
