import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import express, { type Express, type Request, type Response } from 'express';

const YEAR_MS = 31_536_000_000;
const OFFICER_PAGES = /^\/[ish]\/[^/]+\/?$/;
/** Whatever the API answers itself: a miss there is a miss, not the start page. */
const NOT_PAGES = /^\/(graphql|auth|files|mandates|entitled-lists|procurements|baselines|documents|publications|take-outs|meetings|digests|health|demo\/mail\.json|assets|organisations\.xlsx)(\/|$)/;

/** Serves the built web: hashed assets for ever, the two pages anew each time. Without a build it says what to do. */
export function serveWeb(app: Express, folder: string): void {
  const pages = { app: page(join(folder, 'index.html')), officer: page(join(folder, 'officer.html')) };
  app.use('/assets', express.static(join(folder, 'assets'), { immutable: true, maxAge: YEAR_MS, index: false, fallthrough: false }));
  app.use(express.static(folder, { index: false, redirect: false, maxAge: 0, extensions: false }));
  app.use((request: Request, response: Response, next) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return next();
    if (NOT_PAGES.test(request.path)) return next();
    response.setHeader('Cache-Control', 'no-store');
    // A personal link must not travel on in the address of where one came from.
    response.setHeader('Referrer-Policy', 'no-referrer');
    response.type('html').send(OFFICER_PAGES.test(request.path) ? pages.officer() : pages.app());
  });
}

function page(path: string): () => string {
  let text: string | undefined;
  return () => (text ??= existsSync(path) ? readFileSync(path, 'utf8') : '<!doctype html><title>Samköp</title><p>The web is not built: npm run build:web');
}
