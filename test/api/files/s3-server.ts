import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readS3Address, type S3Address } from '#platform/config';

interface S3rver {
  run(): Promise<AddressInfo>;
  close(): Promise<void>;
}

const S3RVER = createRequire(import.meta.url)('s3rver') as new (options: Readonly<Record<string, unknown>>) => S3rver;

export interface S3Server {
  readonly address: S3Address;
  readonly url: string;
  close(): Promise<void>;
}

/**
 * A server that speaks S3 over HTTP and checks signatures: s3rver, or the one that `TEST_S3_URL` names, with a bucket that may be
 * written and emptied under the prefix it says.
 */
export async function startS3Server(): Promise<S3Server> {
  const given = process.env['TEST_S3_URL'];
  if (given) return { url: given, address: readS3Address(given), close: () => Promise.resolve() };
  const directory = await mkdtemp(join(tmpdir(), 'samkop-s3-'));
  const server = new S3RVER({ address: '127.0.0.1', port: 0, silent: true, directory, configureBuckets: [{ name: 'samkop', configs: [] }] });
  const { port } = await server.run();
  const url = `s3://S3RVER:S3RVER@127.0.0.1:${port}/samkop/test?tls=off`;
  return {
    url,
    address: readS3Address(url),
    close: async () => {
      await server.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
