import { createHash, randomBytes } from 'node:crypto';
import { SMALL_PDF, type ApiClient } from '../kit/api-client.js';
import { addPerson, mintLink, type Cast } from '../kit/cast.js';
import type { Targets } from './read-attempts.js';
import type { RoleKey } from '../kit/roles.js';

/** Comes through a route as somebody; what it takes is made anew for each. */
export type RouteAttempt = (cast: Cast, key: RoleKey, targets: Targets) => Promise<Response>;

const get = (path: (cast: Cast, targets: Targets) => string): RouteAttempt => (cast, key, targets) => cast.as[key].request(path(cast, targets));

/** Signing in or out ends the session it comes with: each tries with one of its own. */
const auth = (path: string, body: (cast: Cast) => Promise<unknown>): RouteAttempt => async (cast, key) => {
  const words = await body(cast);
  return (await cast.again(key)).post(path, words);
};

const TUS = { 'tus-resumable': '1.0.0' };

/** An upload of PAR whose bytes are still to come. */
async function begun(client: ApiClient): Promise<Response> {
  const metadata = `filename ${Buffer.from('a.pdf').toString('base64')}`;
  return client.request('/files', { method: 'POST', headers: { ...TUS, 'upload-length': String(SMALL_PDF.length), 'upload-metadata': metadata } });
}

const onUpload = (method: string, more: RequestInit = {}): RouteAttempt => async (cast, key) => {
  const location = uploads.get(cast) ?? (await begun(cast.as.PAR)).headers.get('location') ?? '';
  uploads.set(cast, location);
  const { headers, ...rest } = more;
  const answer = await cast.as[key].request(location, { method, headers: { ...TUS, ...(headers as Record<string, string> | undefined) }, ...rest });
  if (answer.ok && method === 'DELETE') uploads.delete(cast);
  return answer;
};
const uploads = new WeakMap<Cast, string>();

async function invitation(cast: Cast): Promise<{ token: string; password: string }> {
  const token = randomBytes(16).toString('base64url');
  const personId = await addPerson(cast.sql, `Ny ${token.replace(/[^a-z]/gi, '')}`, []);
  await cast.sql(`insert into account_invitation (token_hash, person_id, expires_at) values ($1, $2, now() + interval '1 day')`, [createHash('sha256').update(token).digest(), personId]);
  return { token, password: 'ett långt lösenord' };
}

/** A letter that sums up is refused by its token alone, whoever opens the address. */
const refusingDigests = (method: string): RouteAttempt => async (cast, key) => {
  const token = randomBytes(16).toString('base64url');
  await cast.sql('insert into digest_token (token_hash, person_id, created_at) values ($1, $2, now())', [createHash('sha256').update(token).digest(), cast.personOf.get('MEM')]);
  return cast.as[key].request(`/digests/refuse?token=${token}`, { method });
};

export const ROUTE_ATTEMPTS: Readonly<Record<string, RouteAttempt>> = {
  'GET /health/live': get(() => '/health/live'),
  'GET /health/ready': get(() => '/health/ready'),
  'GET /demo/mail.json': get(() => '/demo/mail.json?limit=1'),
  'POST /auth/password': auth('/auth/password', () => Promise.resolve({ email: 'admin@region.example', password: 'samkop-demo' })),
  'POST /auth/account': auth('/auth/account', invitation),
  'POST /auth/forgotten': auth('/auth/forgotten', () => Promise.resolve({ email: 'nobody@region.example' })),
  'POST /auth/logout': auth('/auth/logout', () => Promise.resolve({})),
  'POST /auth/link': auth('/auth/link', async ({ sql, scene }) => ({ token: await mintLink(sql, scene.ofKalix, 'INQUIRY') })),
  'POST /auth/link/renew': auth('/auth/link/renew', () => Promise.resolve({ token: randomBytes(16).toString('base64url') })),
  'GET /organisations.xlsx': get(() => '/organisations.xlsx'),
  'GET /procurements/:id/board.xlsx': get(({ scene }) => `/procurements/${scene.procurement}/board.xlsx`),
  'GET /mandates/:id.pdf': get((_, { mandate }) => `/mandates/${mandate}.pdf`),
  'GET /entitled-lists/:id.json': get((_, { list }) => `/entitled-lists/${list}.json`),
  'GET /entitled-lists/:id.xlsx': get((_, { list }) => `/entitled-lists/${list}.xlsx`),
  'GET /entitled-lists/:id.pdf': get((_, { list }) => `/entitled-lists/${list}.pdf`),
  'GET /procurements/:id/requirements.xlsx': get(({ scene }) => `/procurements/${scene.procurement}/requirements.xlsx`),
  'GET /procurements/:id/requirements.csv': get(({ scene }) => `/procurements/${scene.procurement}/requirements.csv`),
  'GET /procurements/:id/comments.xlsx': get(({ scene }) => `/procurements/${scene.procurement}/comments.xlsx`),
  'GET /baselines/:id.json': get((_, { drafts }) => `/baselines/${drafts.baselines[1]}.json`),
  'GET /baselines/:id.xlsx': get((_, { drafts }) => `/baselines/${drafts.baselines[1]}.xlsx`),
  'GET /baselines/:id.pdf': get((_, { drafts }) => `/baselines/${drafts.baselines[1]}.pdf`),
  'GET /meetings/:id.ics': get((_, { drafts }) => `/meetings/${drafts.held}.ics`),
  'GET /meetings/:id.pdf': get((_, { drafts }) => `/meetings/${drafts.approved}.pdf`),
  'GET /publications/:id/receipts.xlsx': get((_, { documents }) => `/publications/${documents.publication}/receipts.xlsx`),
  'GET /take-outs/:id/archive.zip': get((_, { takeOut }) => `/take-outs/${takeOut}/archive.zip`),
  'GET /digests/refuse': refusingDigests('GET'),
  'POST /digests/refuse': refusingDigests('POST'),
  'GET /documents/versions/:id': get((_, { documents }) => `/documents/versions/${documents.draftVersion}`),
  'GET /publications/:id/archive.zip': get((_, { documents }) => `/publications/${documents.publication}/archive.zip`),
  'GET /publications/:id/files/:itemId': get((_, { documents }) => `/publications/${documents.publication}/files/${documents.publishedItem}`),
  'GET /publications/:id/manifest.json': get((_, { documents }) => `/publications/${documents.publication}/manifest.json`),
  'GET /files/:id': get((_, { evidence }) => `/files/${evidence}`),
  'POST /files': (cast, key) => begun(cast.as[key]),
  'HEAD /files/:id': onUpload('HEAD'),
  'PATCH /files/:id': onUpload('PATCH', { body: SMALL_PDF.subarray(0, 5), headers: { 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' } }),
  'DELETE /files/:id': onUpload('DELETE'),
};
