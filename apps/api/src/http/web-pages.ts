import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PublicHead } from '#documents';
import { escapeHtml } from '#kernel';
import type { Language } from '#platform/request';
import express, { type Express, type NextFunction, type Request, type Response } from 'express';

const YEAR_MS = 31_536_000_000;
const OFFICER_PAGES = /^\/[ish]\/[^/]+\/?$/;
/** Without a name it is a page that is not there: in our words, and not behind signing in. */
const PUBLIC_PAGES = /^\/publicerat(?:\/([^/]+))?\/?$/;
/** Whatever the API answers itself: a miss there is a miss, not the start page. */
const NOT_PAGES = /^\/(graphql|auth|files|mandates|entitled-lists|procurements|baselines|documents|publications|take-outs|meetings|digests|health|demo\/mail\.json|assets|organisations\.xlsx)(\/|$)/;
const ROBOTS = '<meta name="robots" content="noindex" />';
const TITLE = /<title>[^<]*<\/title>/;

/** What a public page says of itself before any script has run; null where there is none, which is then not to be found. */
export type PublicHeads = (slug: string, language: Language) => Promise<PublicHead | null>;

/**
 * Serves the built web: hashed assets for ever, the two pages anew each time. Without a build it says what to do. Search engines are to find
 * nothing but what is published to everybody.
 * @param publicUrl where the web is reached, without a slash at its end
 */
export function serveWeb(app: Express, folder: string, publicUrl: string, publicHeads: PublicHeads): void {
  const pages = { app: page(join(folder, 'index.html')), officer: page(join(folder, 'officer.html')) };
  app.use('/assets', express.static(join(folder, 'assets'), { immutable: true, maxAge: YEAR_MS, index: false, fallthrough: false }));
  const files = express.static(folder, { index: false, redirect: false, maxAge: 0, extensions: false });
  // What the API answers is not looked for in a folder first.
  app.use((request: Request, response: Response, next: NextFunction) => (NOT_PAGES.test(request.path) ? next() : files(request, response, next)));
  app.use((request: Request, response: Response, next: NextFunction) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return next();
    if (NOT_PAGES.test(request.path)) return next();
    response.setHeader('Cache-Control', 'no-store');
    // A personal link must not travel on in the address of where one came from.
    response.setHeader('Referrer-Policy', 'no-referrer');
    response.type('html');
    const [path, slug = ''] = PUBLIC_PAGES.exec(request.path) ?? [];
    if (path !== undefined) return void publicPage(request, slug).then((found) => send(response, found, `${publicUrl}/publicerat/${slug}`)).catch(next);
    response.setHeader('X-Robots-Tag', 'noindex');
    response.send(OFFICER_PAGES.test(request.path) ? pages.officer() : pages.app());
  });

  const publicPage = (request: Request, slug: string): Promise<PublicHead | null> =>
    (/^[a-z0-9-]+$/.test(slug) ? publicHeads(slug, request.query['lang'] === 'en' ? 'en' : 'sv') : Promise.resolve(null));

  const send = (response: Response, head: PublicHead | null, address: string): void => {
    if (head === null) return void response.status(404).setHeader('X-Robots-Tag', 'noindex').send(pages.officer());
    const { title, description } = head;
    const said = `<meta name="robots" content="index" /><meta name="description" content="${escapeHtml(description)}" /><link rel="canonical" href="${escapeHtml(address)}" />`;
    response.send(pages.officer().replace(ROBOTS, () => said).replace(TITLE, () => `<title>${escapeHtml(title)}</title>`));
  };
}

function page(path: string): () => string {
  let text: string | undefined;
  return () => (text ??= existsSync(path) ? readFileSync(path, 'utf8') : '<!doctype html><title>Samköp</title><p>The web is not built: npm run build:web');
}
