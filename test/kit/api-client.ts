export interface GraphQlError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: { readonly code: string; readonly details: Record<string, unknown> & { fields?: { path: string; message: string }[] } };
}

export interface GraphQlAnswer<Data> {
  readonly status: number;
  readonly data: Data | null | undefined;
  readonly errors: readonly GraphQlError[] | undefined;
}

/** Somebody at the other end of the wire: a cookie, a language, and the public API. */
export class ApiClient {
  private cookie = '';

  constructor(
    readonly url: string,
    private readonly language: 'sv' | 'en' = 'sv',
  ) {}

  /** A client in another language with the same session. */
  speaking(language: 'sv' | 'en'): ApiClient {
    const other = new ApiClient(this.url, language);
    other.cookie = this.cookie;
    return other;
  }

  /** A client whose session is there already: the token as it was handed out. */
  withSession(token: string): ApiClient {
    const other = new ApiClient(this.url, this.language);
    other.cookie = `samkop=${token}`;
    return other;
  }

  /** The session as the browser sends it; empty without one. */
  get cookieHeader(): string {
    return this.cookie;
  }

  async request(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = { 'accept-language': this.language, ...(this.cookie ? { cookie: this.cookie } : {}), ...(init.headers as Record<string, string> | undefined) };
    const response = await fetch(new URL(path, this.url), { redirect: 'manual', ...init, headers });
    const set = response.headers.getSetCookie()[0];
    if (set) this.cookie = set.split(';')[0] ?? '';
    return response;
  }

  post(path: string, body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
    return this.request(path, { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json', ...headers } });
  }

  /** A GraphQL request, errors and all. */
  async graphql<Data = Record<string, never>>(query: string, variables: Readonly<Record<string, unknown>> = {}, headers: Readonly<Record<string, string>> = {}): Promise<GraphQlAnswer<Data>> {
    const response = await this.post('/graphql', { query, variables }, headers);
    const { data, errors } = (await response.json()) as { data?: Data | null; errors?: GraphQlError[] };
    return { status: response.status, data, errors };
  }

  /** The data of a GraphQL request that must succeed. */
  async ask<Data>(query: string, variables: Readonly<Record<string, unknown>> = {}, headers: Readonly<Record<string, string>> = {}): Promise<Data> {
    const { data, errors } = await this.graphql<Data>(query, variables, headers);
    if (errors || !data) throw new Error(`Refused: ${JSON.stringify(errors)}`);
    return data;
  }

  /** The code of the refusal that a GraphQL request must meet. */
  async refusal(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<string> {
    const { errors } = await this.graphql(query, variables);
    return errors?.[0]?.extensions.code ?? 'none';
  }

  /** Uploads a file by tus in one piece; answers its id. */
  async upload(bytes: Uint8Array, fileName: string, type = 'application/pdf'): Promise<string> {
    const metadata = [['filename', fileName], ['filetype', type]].map(([key, value]) => `${key} ${Buffer.from(value ?? '').toString('base64')}`).join(',');
    const tus = { 'tus-resumable': '1.0.0' };
    const created = await this.request('/files', { method: 'POST', headers: { ...tus, 'upload-length': String(bytes.length), 'upload-metadata': metadata } });
    const location = created.headers.get('location');
    if (created.status !== 201 || !location) throw new Error(`No upload: ${created.status} ${await created.text()}`);
    const sent = await this.request(location, { method: 'PATCH', body: Buffer.from(bytes), headers: { ...tus, 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' } });
    if (sent.status >= 300) throw new Error(`Upload refused: ${sent.status} ${await sent.text()}`);
    return location.split('/').at(-1) ?? '';
  }
}

/** The smallest file that is a PDF to anybody who looks. */
export const SMALL_PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/MediaBox[0 0 99 99]/Parent 2 0 R>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');
