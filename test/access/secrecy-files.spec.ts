import { randomUUID } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { readTable } from '#platform/spreadsheet';
import { startCast, type Cast } from '../kit/cast.js';
import type { RoleKey } from '../kit/roles.js';
import { ROUTE_ROWS } from './access-table.js';
import { MARKER } from './planted.js';
import { makeTargets, type Targets } from './read-attempts.js';
import { ROUTE_ATTEMPTS } from './route-attempts.js';

let cast: Cast;
let targets: Targets;
beforeAll(async () => {
  cast = await startCast();
  targets = await makeTargets(cast);
}, 300_000);
afterAll(() => cast.close());

/** Every word that a file says, whatever it is: also in its names of sheets and its metadata. */
async function wordsIn(answer: Response): Promise<string> {
  const bytes = Buffer.from(await answer.arrayBuffer());
  const head = `${answer.headers.get('content-disposition') ?? ''} `;
  if (bytes.subarray(0, 5).toString() === '%PDF-') return head + (await pdfWords(bytes));
  if (bytes.subarray(0, 2).toString() === 'PK') return head + (await cells(bytes));
  // A line of a calendar is folded in its middle.
  return head + bytes.toString().replace(/\r\n[ \t]/g, '');
}

async function pdfWords(bytes: Buffer): Promise<string> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, async (_, index) => {
    const { items } = await (await pdf.getPage(index + 1)).getTextContent();
    return items.map((item) => ('str' in item ? item.str : '')).join(' ');
  }));
  return JSON.stringify([pages, await pdf.getMetadata(), await pdf.getOutline()]);
}

async function cells(bytes: Buffer): Promise<string> {
  const file = join(tmpdir(), `${randomUUID()}.xlsx`);
  try {
    await writeFile(file, bytes);
    return JSON.stringify((await readTable(file, { maxRows: 5_000, maxBytes: 10_000_000 })).rows);
  } finally {
    await rm(file, { force: true });
  }
}

/** Every file about drafts, of each procurement, baseline and meeting that was planted. */
const paths = (): string[] => {
  const { drafts } = targets;
  const of = { procurements: [cast.scene.procurement], baselines: drafts.baselines, meetings: [drafts.held, drafts.approved, drafts.called] };
  const routes = ROUTE_ROWS.map(({ door }) => /^GET \/(procurements|baselines|meetings)\/:id(.*)$/.exec(door)).filter((match) => match !== null);
  return routes.flatMap(([, noun, rest]) => of[noun as keyof typeof of].map((id) => `/${noun}/${id}${rest}`)).concat(`/procurements/${cast.scene.procurement}/requirements.xlsx?search=zqclosedheading`);
};
const fetched = async (key: RoleKey, path: string): Promise<string> => {
  const answer = await cast.as[key].request(path);
  // The board is no draft; the canonical file is not given in part, and minutes are there once the meeting is closed.
  expect([200, 403, 404]).toContain(answer.status);
  return wordsIn(answer);
};

describe('the files about drafts', () => {
  it('have, for one to whom a lot is closed, nothing of that lot', async () => {
    const met = new Set<string>();
    for (const path of paths()) {
      expect([path, (await fetched('CON', path)).match(/zqclosed[a-z]*|95\.1\.2/g)]).toEqual([path, null]);
      for (const [word] of (await fetched('SEC', path)).matchAll(MARKER)) met.add(word);
    }
    // Whoever may read it meets it in the same files: the words are there, and are found.
    for (const what of ['heading', 'text', 'rationale', 'comment', 'answer', 'motivation', 'suggestion', 'heldline', 'approvedline']) expect(met).toContain(`zqclosed${what}`);
  }, 120_000);

  it('are of every route that gives one', () => {
    const given = Object.keys(ROUTE_ATTEMPTS).filter((door) => door.startsWith('GET ') && /\/:id/.test(door) && !/^GET \/(procurements|baselines|meetings)\//.test(door));
    // A document is of no lot: what is in it is its readers'. What is published is no draft any more, or for those who read all of it.
    expect(given.toSorted()).toEqual(['GET /documents/versions/:id', 'GET /entitled-lists/:id.json', 'GET /entitled-lists/:id.pdf', 'GET /entitled-lists/:id.xlsx', 'GET /files/:id', 'GET /mandates/:id.pdf', 'GET /publications/:id/archive.zip', 'GET /publications/:id/files/:itemId', 'GET /publications/:id/manifest.json', 'GET /publications/:id/receipts.xlsx', 'GET /take-outs/:id/archive.zip']);
  });

  it('have nothing at all for those outside', async () => {
    for (const key of ['PAR', 'OPA', 'UNS', 'WDU', 'HUN', 'OGM', 'UOF', 'OHA'] as const) {
      for (const path of paths()) expect([key, path, (await fetched(key, path)).match(MARKER)]).toEqual([key, path, null]);
    }
  }, 120_000);
});
