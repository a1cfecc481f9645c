import { resolve } from 'node:path';
import { readS3Address, type S3Address } from './s3-address.js';

/** What the surroundings decide. Everything else is in the database. */
export interface Config {
  readonly databaseUrl: string;
  /** The address listened on: this machine only, unless a container or another machine's proxy asks for more. */
  readonly host: string;
  readonly port: number;
  readonly dataDir: string;
  /** Where the product is reached from outside, without a trailing slash: it stands in every mail. */
  readonly publicUrl: string;
  /** Absent: mail is kept and shown in demo mode, and held in the queue otherwise. */
  readonly smtpUrl?: string;
  readonly mailFrom: string;
  /** Demo data and accounts, `/demo/mail.json`. Never together with a server of one's own. */
  readonly demo: boolean;
  readonly production: boolean;
  /** How many proxies in front are trusted to name the client's address. */
  readonly trustedProxies: number;
  readonly databasePoolSize: number;
  /** The largest tender document in bytes; what else is uploaded has bounds of its own. */
  readonly maxDocumentBytes: number;
  /** Absent: files lie in a folder of `dataDir`. */
  readonly s3?: S3Address;
  /** Where ClamAV’s daemon listens; absent: uploads are not scanned for viruses. */
  readonly clamav?: { readonly host: string; readonly port: number };
}

export const CONFIG = Symbol('CONFIG');

/** Reads the configuration; refuses to start on one that cannot be meant, in a sentence that says which. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const databaseUrl = env.DATABASE_URL;
  if (!databaseUrl) throw new Error('DATABASE_URL is missing. Start with `npm run up`, or name a PostgreSQL server.');
  const port = wholeNumber('PORT', env.PORT, 4000, 0, 65_535);
  const publicUrl = (env.PUBLIC_URL ?? `http://localhost:${port}`).replace(/\/+$/, '');
  if (!/^https?:\/\//.test(publicUrl)) throw new Error(`PUBLIC_URL must begin with http:// or https://, not “${publicUrl}”.`);
  return {
    databaseUrl,
    host: env.LISTEN_HOST ?? '127.0.0.1',
    port,
    dataDir: resolve(env.DATA_DIR ?? '.data'),
    publicUrl,
    ...(env.SMTP_URL ? { smtpUrl: env.SMTP_URL } : {}),
    mailFrom: env.MAIL_FROM ?? 'Samköp <upphandling@samkop.example>',
    demo: env.DEMO === '1',
    production: env.NODE_ENV === 'production',
    trustedProxies: wholeNumber('TRUSTED_PROXIES', env.TRUSTED_PROXIES, 0, 0, 10),
    databasePoolSize: wholeNumber('DATABASE_POOL_SIZE', env.DATABASE_POOL_SIZE, 16, 1, 200),
    maxDocumentBytes: wholeNumber('MAX_DOCUMENT_MB', env.MAX_DOCUMENT_MB, 5 * 1024, 1, 1024 * 1024) * 1024 * 1024,
    ...(env.S3_URL ? { s3: readS3Address(env.S3_URL) } : {}),
    ...(env.CLAMAV_URL ? { clamav: clamavAt(env.CLAMAV_URL) } : {}),
  };
}

function clamavAt(url: string): { host: string; port: number } {
  const [, host, port] = /^tcp:\/\/(\[[0-9a-f:]+\]|[^:/\s]+):(\d{1,5})\/?$/i.exec(url) ?? [];
  if (host === undefined || port === undefined) throw new Error(`CLAMAV_URL must be like tcp://127.0.0.1:3310, not “${url}”.`);
  return { host: host.replace(/^\[|\]$/g, ''), port: wholeNumber('The port of CLAMAV_URL', port, 3310, 1, 65_535) };
}

function wholeNumber(name: string, text: string | undefined, otherwise: number, least: number, most: number): number {
  if (text === undefined || text === '') return otherwise;
  const value = Number(text);
  if (!Number.isInteger(value) || value < least || value > most) {
    throw new Error(`${name} must be a whole number from ${least} to ${most}, not “${text}”.`);
  }
  return value;
}
