import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { AwsClient } from 'aws4fetch';
import type { S3Address } from '#platform/config';
import type { ByteRange } from './file-store.js';
import { readS3Answer, type S3Answer } from './s3-xml.js';

const RETRIES = 4;
const FIRST_RETRY_MS = 100;
const MOST_OF_AN_ERROR = 2_000;

export interface S3Object {
  readonly key: string;
  readonly size: number;
  readonly modifiedAt: Date;
}

/** The few words of S3 that a store of files needs, on one bucket, spoken with the path in front (`host/bucket/key`), as every server takes them. */
export class S3Bucket {
  private readonly client: AwsClient;

  constructor(private readonly address: S3Address) {
    const { accessKeyId, secretAccessKey, region } = address;
    this.client = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3', retries: RETRIES, initRetryMs: FIRST_RETRY_MS });
  }

  /** Fails where there is no such object. */
  async get(key: string, range?: ByteRange): Promise<Readable> {
    const answer = await this.ask('GET', key, { headers: range ? { range: `bytes=${range.start}-${range.end}` } : {} });
    if (!answer.body) throw new Error(`S3 sent no bytes of ${key}`);
    if (range && Number(answer.headers.get('content-length')) !== range.end - range.start + 1) {
      await answer.body.cancel();
      throw new Error(`S3 sent another part of ${key} than it was asked for`);
    }
    return Readable.fromWeb(answer.body as ReadableStream);
  }

  async head(key: string): Promise<Omit<S3Object, 'key'> | undefined> {
    const answer = await this.ask('HEAD', key, { expected: [404] });
    if (answer.status === 404) return undefined;
    return { size: Number(answer.headers.get('content-length')), modifiedAt: new Date(answer.headers.get('last-modified') ?? 0) };
  }

  async put(key: string, bytes: Buffer): Promise<void> {
    await this.ask('PUT', key, { body: bytes });
  }

  /** An object in parts, each of at least 5 MB but the last: there whole or not at all. */
  async putInParts(key: string, parts: AsyncIterable<Buffer>): Promise<void> {
    const uploadId = (await this.askXml('POST', key, { query: { uploads: '' } })).values['UploadId'] ?? '';
    try {
      const tags: string[] = [];
      for await (const part of parts) {
        const answer = await this.ask('PUT', key, { query: { partNumber: String(tags.length + 1), uploadId }, body: part });
        tags.push(answer.headers.get('etag') ?? '');
      }
      const list = tags.map((tag, index) => `<Part><PartNumber>${index + 1}</PartNumber><ETag>${tag.replaceAll('"', '&quot;')}</ETag></Part>`).join('');
      await this.askXml('POST', key, { query: { uploadId }, body: Buffer.from(`<CompleteMultipartUpload>${list}</CompleteMultipartUpload>`) });
    } catch (error) {
      await this.abort(key, uploadId).catch(() => undefined);
      throw error;
    }
  }

  async delete(key: string): Promise<void> {
    await this.ask('DELETE', key, { expected: [404] });
  }

  /** Everything whose key begins so. By the older of the two lists, which goes on after a key and not by a token: every store has it. */
  async *list(prefix: string): AsyncGenerator<S3Object> {
    let marker = '';
    for (;;) {
      const { values, rows } = await this.askXml('GET', '', { query: { prefix, ...(marker === '' ? {} : { marker }) }, row: 'Contents' });
      for (const { Key = '', Size, LastModified = '' } of rows) yield { key: Key, size: Number(Size), modifiedAt: new Date(LastModified) };
      const last = rows.at(-1)?.['Key'];
      if (values['IsTruncated'] !== 'true' || last === undefined) return;
      marker = last;
    }
  }

  /** Ends uploads in parts that were begun before the instant. A store that cannot list them is left to its own rules. */
  async abortBefore(prefix: string, instant: Date): Promise<void> {
    const answer = await this.ask('GET', '', { query: { uploads: '', prefix }, expected: [400, 404, 405, 501] });
    if (!answer.ok) return;
    for (const { Key = '', UploadId = '', Initiated = '' } of readS3Answer(await answer.text(), 'Upload').rows) {
      if (new Date(Initiated) < instant) await this.abort(Key, UploadId);
    }
  }

  private async abort(key: string, uploadId: string): Promise<void> {
    await this.ask('DELETE', key, { query: { uploadId }, expected: [404] });
  }

  private async askXml(method: string, key: string, more: Question & { row?: string }): Promise<S3Answer> {
    const answer = readS3Answer(await (await this.ask(method, key, more)).text(), more.row);
    // A joining of parts that fails after its answer has begun is told of in the body of a 200.
    if (answer.root === 'Error') throw new Error(`S3 refused ${method} ${key}: ${answer.values['Code']} ${answer.values['Message']}`);
    return answer;
  }

  private async ask(method: string, key: string, { query = {}, headers = {}, body, expected = [] }: Question): Promise<Response> {
    const search = new URLSearchParams(query).toString();
    const url = `${this.address.bucketUrl}/${key}${search === '' ? '' : `?${search}`}`;
    const hash = createHash('sha256').update(body ?? '').digest('hex');
    const answer = await this.client.fetch(url, {
      method, headers: { ...headers, 'x-amz-content-sha256': hash }, ...(body ? { body: new Uint8Array(body.buffer, body.byteOffset, body.length) as Uint8Array<ArrayBuffer> } : {}),
    });
    if (answer.ok || expected.includes(answer.status)) return answer;
    const words = (await answer.text().catch(() => '')).slice(0, MOST_OF_AN_ERROR);
    throw new Error(`S3 answered ${answer.status} to ${method} ${key || 'the bucket'}: ${words}`);
  }
}

interface Question {
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Buffer;
  /** Statuses that are answers too. */
  readonly expected?: readonly number[];
}
