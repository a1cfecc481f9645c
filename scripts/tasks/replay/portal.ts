import { setTimeout as pause } from 'node:timers/promises';

/** Something that the replay cannot go on after, in a sentence for the one who started it. */
export class Obstacle extends Error {}

interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

interface Letter {
  readonly text: string;
}

const TUS = { 'tus-resumable': '1.0.0' };
const LONGEST_WAIT_MS = 120_000;

/** Somebody at an installation: what a browser could do, by the public API alone. */
export class Visitor {
  private cookie = '';

  constructor(readonly url: string) {}

  async signIn(email: string, password: string): Promise<this> {
    const response = await this.post('/auth/password', { email, password });
    if (response.status !== 204) throw new Obstacle(`${email} is not let in (${response.status}). The replay needs the demo accounts: start with npm run up -- --empty.`);
    return this;
  }

  /** Comes by the personal link that the letter carried; answers whose it is. */
  async openLink(token: string): Promise<{ participationId: string; mandateId: string | null }> {
    const response = await this.post('/auth/link', { token });
    if (response.status !== 200) throw new Obstacle(`A personal link is not let in: ${await response.text()}`);
    return (await response.json()) as { participationId: string; mandateId: string | null };
  }

  /** Chooses the password of an account by the link that the letter carried, and is signed in. */
  async openAccount(token: string, password: string): Promise<void> {
    const response = await this.post('/auth/account', { token, password });
    if (response.status !== 204) throw new Obstacle(`An account is not opened: ${await response.text()}`);
  }

  /** The data of a GraphQL operation that must succeed. */
  async ask<Data>(operation: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Data> {
    const response = await this.post('/graphql', { query: operation, variables });
    const { data, errors } = (await response.json()) as Answer<Data>;
    if (!errors && data) return data;
    const name = /^\s*\w+ (\w+)/.exec(operation)?.[1] ?? operation;
    const refusals = (errors ?? []).map(({ message, extensions }) => `${message} (${extensions?.code ?? 'no code'})`);
    throw new Obstacle(`The portal refused ${name}: ${refusals.join(' ') || `it answered ${response.status}`}`);
  }

  /** Uploads a file by tus; answers its id. */
  async upload(bytes: Uint8Array, fileName: string, type: string): Promise<string> {
    const metadata = [['filename', fileName], ['filetype', type]].map(([key, value]) => `${key ?? ''} ${Buffer.from(value ?? '').toString('base64')}`).join(',');
    const created = await this.request('/files', { method: 'POST', headers: { ...TUS, 'upload-length': String(bytes.length), 'upload-metadata': metadata } });
    const location = created.headers.get('location');
    if (created.status !== 201 || !location) throw new Obstacle(`${fileName} cannot be uploaded: ${created.status} ${await created.text()}`);
    const sent = await this.request(location, { method: 'PATCH', body: bytes, headers: { ...TUS, 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' } });
    if (sent.status >= 300) throw new Obstacle(`${fileName} was not taken: ${sent.status} ${await sent.text()}`);
    return location.split('/').at(-1) ?? '';
  }

  async download(path: string): Promise<string> {
    const response = await this.request(path);
    if (response.status !== 200) throw new Obstacle(`${path} cannot be fetched: ${response.status}`);
    return response.text();
  }

  /** The token of the newest letter to an address that carries a link of this kind: `i` for the inquiry, `s` for the mandate, `konto` for an account. Waits until it has come. */
  async tokenTo(address: string, kind: 'i' | 's' | 'konto'): Promise<string> {
    for (const end = Date.now() + LONGEST_WAIT_MS; Date.now() < end; await pause(250)) {
      const response = await this.request(`/demo/mail.json?to=${encodeURIComponent(address)}`);
      if (response.status !== 200) throw new Obstacle('The installation shows no mail at /demo/mail.json: only one in demo mode can be replayed into.');
      for (const { text } of (await response.json()) as Letter[]) {
        const token = new RegExp(`/${kind}/([\\w-]{22})`).exec(text)?.[1];
        if (token) return token;
      }
    }
    throw new Obstacle(`No letter with a personal link has come to ${address} within two minutes. Does the worker run?`);
  }

  private post(path: string, body: unknown): Promise<Response> {
    return this.request(path, { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } });
  }

  private async request(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = { 'accept-language': 'en', ...(this.cookie ? { cookie: this.cookie } : {}), ...(init.headers as Record<string, string> | undefined) };
    const response = await fetch(new URL(path, this.url), { redirect: 'manual', ...init, headers }).catch((error: unknown) => {
      throw new Obstacle(`${this.url} does not answer (${error instanceof Error ? String(error.cause ?? error.message) : 'no reason'}). Start it with npm run up -- --empty, or name another with --url.`);
    });
    this.cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? this.cookie;
    return response;
  }
}
