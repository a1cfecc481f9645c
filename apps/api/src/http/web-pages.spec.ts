import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import express from 'express';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveWeb } from './web-pages.js';

// As it is written: what is built keeps these lines.
const OFFICER = readFileSync(new URL('../../../web/officer.html', import.meta.url), 'utf8');

let folder = '';
let server: Server;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samkop-web-'));
  await writeFile(join(folder, 'officer.html'), OFFICER);
  await writeFile(join(folder, 'index.html'), '<title>Samköp</title>');
  const app = express();
  serveWeb(app, folder, 'https://samkop.example', (slug, language) =>
    (slug === 'broken' ? Promise.reject(new Error('No database')) : Promise.resolve(slug === 'telefoni' ? { title: `"Telefoni" & <data> $& ${language}`, description: 'Region Västerbotten' } : null)));
  server = app.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
});
afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

const get = (path: string): Promise<Response> => fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`);
const robotsOf = (page: string): (string | undefined)[] => [...page.matchAll(/<meta name="robots" content="([^"]*)"/g)].map(([, robots]) => robots);

describe('what search engines are told', () => {
  it('of a procurement with something public: its name and whose it is, without any script', async () => {
    const answer = await get('/publicerat/telefoni?x=1');
    expect([answer.status, answer.headers.get('x-robots-tag')]).toEqual([200, null]);
    const page = await answer.text();
    expect(robotsOf(page)).toEqual(['index']);
    expect(page).toContain('<title>&quot;Telefoni&quot; &amp; &lt;data&gt; $&amp; sv</title>');
    expect(page).toContain('<meta name="description" content="Region Västerbotten" />');
    expect(page).toContain('<link rel="canonical" href="https://samkop.example/publicerat/telefoni" />');
    expect(await (await get('/publicerat/telefoni?lang=en')).text()).toContain('$&amp; en</title>');
    expect(await (await get('/publicerat/telefoni/')).text()).toContain('href="https://samkop.example/publicerat/telefoni" />');
  });

  it.each(['/publicerat', '/publicerat/', '/publicerat/okand', '/publicerat/%00', '/publicerat/..%2f..', "/publicerat/'", '/publicerat/%E0%A4%A'])('of %s nothing: it is not there', async (path) => {
    const answer = await get(path);
    expect([answer.status, answer.headers.get('x-robots-tag')]).toEqual([404, 'noindex']);
    const page = await answer.text();
    expect(robotsOf(page)).toEqual(['noindex']);
    expect(page).toContain('<title>Samköp</title>');
  });

  it.each(['/', '/logga-in', '/u/telefoni/publicerat', '/s/AAAAAAAAAAAAAAAAAAAAAA', '/h/AAAAAAAAAAAAAAAAAAAAAA', '/publicerat/telefoni/mer'])('of %s not to keep it', async (path) => {
    const answer = await get(path);
    expect([answer.status, answer.headers.get('x-robots-tag'), answer.headers.get('referrer-policy')]).toEqual([200, 'noindex', 'no-referrer']);
  });

  it('that it is broken where it is', async () => {
    expect((await get('/publicerat/broken')).status).toBe(500);
  });
});
