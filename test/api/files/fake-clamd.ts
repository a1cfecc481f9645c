import { createServer, type AddressInfo, type Socket } from 'node:net';

export const EICAR_LIKE = 'MALICIOUS-IN-THIS-TEST';

const COMMAND = 'zINSTREAM\0';

export interface FakeClamd {
  readonly port: number;
  /** How many bytes each scan was sent. */
  readonly scanned: number[];
  close(): Promise<void>;
}

/** Speaks as clamd does to INSTREAM: finds one word, and breaks off beyond `most` bytes. */
export async function startFakeClamd({ port = 0, most = Number.POSITIVE_INFINITY }: { port?: number; most?: number } = {}): Promise<FakeClamd> {
  const scanned: number[] = [];
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => open.delete(socket));
    let held = Buffer.alloc(0);
    let begun = false;
    let length = 0;
    let infected = false;
    const answer = (words: string): void => void socket.end(`${words}\0`);
    socket.on('data', (piece) => {
      held = held.length === 0 ? piece : Buffer.concat([held, piece]);
      if (!begun && held.length >= COMMAND.length) {
        if (held.subarray(0, COMMAND.length).toString() !== COMMAND) return answer('UNKNOWN COMMAND');
        held = held.subarray(COMMAND.length);
        begun = true;
      }
      while (begun && held.length >= 4 && held.length >= 4 + held.readUInt32BE()) {
        const content = held.subarray(4, 4 + held.readUInt32BE());
        held = held.subarray(4 + content.length);
        length += content.length;
        infected ||= content.includes(EICAR_LIKE);
        if (length > most) return answer('INSTREAM size limit exceeded. ERROR');
        if (content.length > 0) continue;
        scanned.push(length);
        return answer(infected ? 'stream: Test.Malicious FOUND' : 'stream: OK');
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port, scanned,
    close: () => new Promise((resolve) => {
      for (const socket of open) socket.destroy();
      server.close(() => resolve());
    }),
  };
}
