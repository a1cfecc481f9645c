import { type ActorName, type FilesApp } from './files-app.js';

const base64 = (text: string): string => Buffer.from(text).toString('base64');

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: { code?: string; message?: string; details?: Record<string, unknown> };
}

/** A tus client that does one step at a time, and wrong ones too. */
export class TusClient {
  constructor(
    private readonly server: FilesApp,
    private readonly actor?: ActorName,
  ) {}

  async request(method: string, path: string, headers: Record<string, string> = {}, bytes?: Buffer): Promise<Answer> {
    const response = await fetch(this.server.url + path, {
      method,
      headers: { 'Tus-Resumable': '1.0.0', ...(this.actor ? { 'x-actor': this.actor } : {}), ...headers },
      ...(bytes ? { body: new Uint8Array(bytes) } : {}),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.startsWith('application/json') ?? false;
    return { status: response.status, headers: response.headers, body: isJson && text !== '' ? (JSON.parse(text) as Answer['body']) : {} };
  }

  create(fileName: string, length: number | 'deferred', metadata: Record<string, string> = {}): Promise<Answer> {
    const all = { filename: fileName, ...metadata };
    return this.request('POST', '/files', {
      ...(length === 'deferred' ? { 'Upload-Defer-Length': '1' } : { 'Upload-Length': String(length) }),
      'Upload-Metadata': Object.entries(all).map(([key, value]) => `${key} ${base64(value)}`).join(','),
    });
  }

  append(id: string, offset: number, bytes: Buffer, headers: Record<string, string> = {}): Promise<Answer> {
    return this.request('PATCH', `/files/${id}`, { 'Upload-Offset': String(offset), 'Content-Type': 'application/offset+octet-stream', ...headers }, bytes);
  }

  head(id: string): Promise<Answer> {
    return this.request('HEAD', `/files/${id}`);
  }

  remove(id: string): Promise<Answer> {
    return this.request('DELETE', `/files/${id}`);
  }

  /** Creates and sends all at once; answers the id and the last answer. */
  async upload(fileName: string, bytes: Buffer, metadata: Record<string, string> = {}): Promise<{ id: string; last: Answer }> {
    const created = await this.create(fileName, bytes.length, metadata);
    const id = idOf(created);
    return { id, last: await this.append(id, 0, bytes) };
  }
}

export function idOf(created: Answer): string {
  const id = created.headers.get('location')?.split('/').at(-1);
  if (id === undefined) throw new Error(`No Location: ${created.status} ${JSON.stringify(created.body)}`);
  return id;
}
