/** Where files lie when they do not lie in a folder: a bucket of a store that speaks S3. */
export interface S3Address {
  /** With the bucket, without a trailing slash. */
  readonly bucketUrl: string;
  /** Before every name in the bucket; empty, or with a trailing slash. */
  readonly prefix: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/**
 * Reads `s3://key:secret@host:port/bucket/prefix?region=eu-north-1&tls=off`. Region is `us-east-1` where none is said, which most stores of
 * one's own take; `tls=off` is for one on the same machine. Key and secret are percent-encoded as in any address.
 */
export function readS3Address(url: string): S3Address {
  // Said without the address: it holds a secret, and the sentence comes into the log.
  const refuse = (): never => {
    throw new Error('S3_URL must be like s3://key:secret@host:port/bucket?region=eu-north-1 (with &tls=off for plain HTTP).');
  };
  const parsed = URL.canParse(url) ? new URL(url) : refuse();
  const [, bucket = '', ...prefix] = parsed.pathname.replace(/\/+$/, '').split('/');
  const tls = parsed.searchParams.get('tls') ?? 'on';
  const unknown = [...parsed.searchParams.keys()].some((name) => name !== 'region' && name !== 'tls');
  if (parsed.protocol !== 's3:' || !parsed.username || !parsed.password || !/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket)) refuse();
  if (!['on', 'off'].includes(tls) || unknown || prefix.some((part) => !/^[\w.-]+$/.test(part))) refuse();
  return {
    bucketUrl: `${tls === 'off' ? 'http' : 'https'}://${parsed.host}/${bucket}`,
    prefix: prefix.map((part) => `${part}/`).join(''),
    region: parsed.searchParams.get('region') ?? 'us-east-1',
    accessKeyId: decodeURIComponent(parsed.username),
    secretAccessKey: decodeURIComponent(parsed.password),
  };
}
