import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A letter as it came over the wire, its text decoded. */
export interface ReceivedLetter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly raw: string;
}

export interface MailServer {
  readonly url: string;
  readonly received: ReceivedLetter[];
  close(): Promise<void>;
}

/** A mail server that speaks the real protocol, on a port of its own, and takes every letter. */
export async function startMailServer(): Promise<MailServer> {
  const received: ReceivedLetter[] = [];
  const server = new SMTPServer({
    authOptional: true, disabledCommands: ['STARTTLS'], logger: false,
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const to = session.envelope.rcptTo[0]?.address ?? '';
        received.push(letterIn(Buffer.concat(chunks).toString(), to));
        done();
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', () => done()));
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    received,
    close: () => new Promise((done) => server.close(() => done())),
  };
}

/** The text without its signature, which two dashes begin as they do the next part. */
function letterIn(raw: string, to: string): ReceivedLetter {
  const [head = ''] = raw.split('\r\n\r\n', 1);
  const part = raw.split(/Content-Type: text\/plain[^]*?\r\n\r\n/)[1]?.split(/\r\n--/)[0] ?? '';
  const encoded = /Content-Type: text\/plain[^]*?Transfer-Encoding: (\S+)/.exec(raw)?.[1];
  const subject = /^Subject: (.*(?:\r\n[ \t].*)*)/m.exec(head)?.[1] ?? '';
  return { to, subject: wordsOf(subject), text: (encoded === 'base64' ? Buffer.from(part, 'base64').toString() : fromQuoted(part)).replaceAll('\r\n', '\n'), raw };
}

const fromQuoted = (text: string): string => {
  const bytes = text.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString();
};

/** A header's encoded words (RFC 2047), put together. */
const wordsOf = (header: string): string =>
  header.replace(/\r\n[ \t]/g, ' ').replace(/\?=\s+=\?/g, '?==?').replace(/=\?utf-8\?([BQ])\?([^?]*)\?=/gi, (_, how: string, coded: string) =>
    (how.toUpperCase() === 'B' ? Buffer.from(coded, 'base64').toString() : fromQuoted(coded.replaceAll('_', ' '))));
