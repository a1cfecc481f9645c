import { describe, expect, it } from '@jest/globals';
import { readConfig } from './config.js';
import { readS3Address } from './s3-address.js';

describe('the address of an object store', () => {
  it('is read with bucket, region and keys', () => {
    expect(readS3Address('s3://key:s%2Fcret%40@store.region.example/samkop?region=eu-north-1')).toEqual({
      bucketUrl: 'https://store.region.example/samkop', prefix: '', region: 'eu-north-1', accessKeyId: 'key', secretAccessKey: 's/cret@',
    });
    expect(readS3Address('s3://key:secret@127.0.0.1:9000/bucket/test/two/?tls=off')).toMatchObject({
      bucketUrl: 'http://127.0.0.1:9000/bucket', prefix: 'test/two/', region: 'us-east-1',
    });
  });

  it.each([
    'samkop', 'https://key:secret@host/bucket', 's3://host/bucket', 's3://key:hidden@host', 's3://key:hidden@host/bucket?tls=no', 's3://key:hidden@host/bucket?acl=public',
    's3://key:hidden@host/Bucket', 's3://key:hidden@host/bucket/a%20b',
  ])('%s is refused without telling the secret', (url) => {
    expect(() => readS3Address(url)).toThrow(/^S3_URL must be like/);
    expect(() => readS3Address(url)).not.toThrow(/hidden/);
    expect(() => readConfig({ DATABASE_URL: 'postgresql://x', S3_URL: url })).toThrow(/^S3_URL/);
  });
});

describe('the address of the virus scanner', () => {
  it('is a host and a port', () => {
    const clamavOf = (url: string) => readConfig({ DATABASE_URL: 'postgresql://x', CLAMAV_URL: url }).clamav;
    expect(clamavOf('tcp://127.0.0.1:3310')).toEqual({ host: '127.0.0.1', port: 3310 });
    expect(clamavOf('tcp://[::1]:3310/')).toEqual({ host: '::1', port: 3310 });
    for (const url of ['127.0.0.1:3310', 'tcp://clamav', 'unix:/run/clamd', 'tcp://a:0', 'tcp://a:99999']) expect(() => clamavOf(url)).toThrow(/CLAMAV_URL/);
  });
});
