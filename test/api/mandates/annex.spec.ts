import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { countyName, municipalityName } from '#kernel';
import { readTable } from '#platform/spreadsheet';
import { CONFIRM, PROPOSE_LOCK, provesTheLog, ReferenceCase } from './reference-case.js';

interface Party { readonly number: number; readonly name: string; readonly organisationNumber: string; readonly kind: string; readonly countyCode: string; readonly municipalityCode: string | null }
interface Annex { readonly sha256: string; readonly parties: Party[]; readonly number: number; readonly supersedes: null; readonly lockedAt: string; readonly caseNumber: string }
interface List { readonly id: string; readonly sha256: string; readonly pdfHref: string; readonly xlsxHref: string; readonly jsonHref: string }

let of: ReferenceCase;
let list: List;
let json: string;
let annex: Annex;
let folder: string;
beforeAll(async () => {
  of = await ReferenceCase.start();
  folder = mkdtempSync(join(tmpdir(), 'samkop-annex-'));
  const { proposeLock } = await of.admin.ask<{ proposeLock: { id: string } }>(PROPOSE_LOCK, { p: of.procurementId });
  list = (await (await of.app.signedIn('admin2@region.example')).ask<{ confirmAct: { entitledList: List } }>(CONFIRM, { a: proposeLock.id })).confirmAct.entitledList;
  json = await (await of.admin.request(list.jsonHref)).text();
  annex = JSON.parse(json) as Annex;
}, 180_000);
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await of.close();
});

/** The canonical form as a stranger would write it from docs/entitled-list.md, without a line of the product. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const names = Object.keys(value).sort();
    return `{${names.map((name) => `${JSON.stringify(name)}:${canonical((value as Record<string, unknown>)[name])}`).join(',')}}`;
  }
  return JSON.stringify(value);
}

function recompute(text: string): { stated: string; computed: string } {
  const { sha256, ...rest } = JSON.parse(text) as Record<string, unknown>;
  return { stated: String(sha256), computed: createHash('sha256').update(canonical(rest), 'utf8').digest('hex') };
}

/** The product's own program, as anybody runs it on the file. */
function verify(text: string): Promise<{ code: number; said: string }> {
  const file = join(folder, 'bilaga.json');
  writeFileSync(file, text);
  const program = ['dist/scripts/tasks/verify-list.js', file];
  return new Promise((done) => {
    const child = execFile(process.execPath, program, { env: { ...process.env, NODE_OPTIONS: '' } }, (_, said) => done({ code: child.exitCode ?? -1, said }));
  });
}

const KINDS: Readonly<Record<string, string>> = {
  REGION: 'Region', MUNICIPALITY: 'Kommun', UNIVERSITY: 'Universitet', MUNICIPAL_COMPANY: 'Kommunalt bolag', REGIONAL_COMPANY: 'Regionalt bolag',
  MUNICIPAL_ASSOCIATION: 'Kommunalförbund', FOUNDATION: 'Stiftelse',
};
/** The rows as they are to be read in any of the forms. */
const rows = () => annex.parties.map(({ number, name, organisationNumber, kind, countyCode, municipalityCode }) =>
  [String(number), name, organisationNumber, KINDS[kind] ?? kind, (municipalityCode && municipalityName(municipalityCode)) ?? countyName(countyCode) ?? '']);

describe('the annex of entitled parties', () => {
  it('states a hash that a stranger recomputes from the JSON alone', () => {
    const { stated, computed } = recompute(json);
    expect(computed).toBe(stated);
    expect(stated).toBe(list.sha256);
    expect(annex).toMatchObject({ number: 1, supersedes: null, caseNumber: 'RUN 109-2025' });
    expect(annex.parties).toHaveLength(146);
  });

  it('is found whole by the program that comes with the product', async () => {
    const { code, said } = await verify(json);
    expect(code).toBe(0);
    expect(said).toContain(list.sha256);
  });

  it.each<[string, (text: string) => string]>([
    ['one letter changed', (text) => text.replace('Kalix kommun', 'Kalix Kommun')],
    ['a party taken away', (text) => JSON.stringify({ ...(JSON.parse(text) as Annex), parties: annex.parties.slice(1) })],
    ['a party added', (text) => JSON.stringify({ ...(JSON.parse(text) as Annex), parties: [...annex.parties, { ...annex.parties[0], number: 147 }] })],
    ['two parties that changed places', (text) => JSON.stringify({ ...(JSON.parse(text) as Annex), parties: [annex.parties[1], annex.parties[0], ...annex.parties.slice(2)] })],
    ['another moment', (text) => text.replace(annex.lockedAt, '2030-01-01T00:00:00.000Z')],
    ['a hash of its own', (text) => text.replace(annex.sha256, 'a'.repeat(64))],
  ])('is found out with %s', async (_, tamper) => {
    const tampered = tamper(json);
    expect(tampered).not.toBe(json);
    expect(recompute(tampered).computed === recompute(tampered).stated).toBe(false);
    expect((await verify(tampered)).code).toBe(1);
  });

  it('is not taken for verified when it is no list at all', async () => {
    expect(await verify('not JSON')).toMatchObject({ code: 2, said: '' });
    expect((await verify('{"parties": []}')).code).toBe(1);
  });

  it('is the same file however its JSON is laid out', async () => {
    expect((await verify(JSON.stringify(JSON.parse(json)))).code).toBe(0);
  });

  it('says the same rows as a sheet', async () => {
    const response = await of.admin.request(list.xlsxHref);
    expect(response.status).toBe(200);
    const table = await readTable(Readable.from(Buffer.from(await response.arrayBuffer())), { maxRows: 1_000, maxBytes: 5_000_000 });
    expect(table.rows.map(({ cells }) => table.headers.map((header) => cells[header]))).toEqual(rows());
  });

  it('says the same rows as a PDF, with its hash', async () => {
    const response = await of.admin.request(list.pdfHref);
    expect(response.headers.get('content-type')).toContain('application/pdf');
    const pdf = await getDocument({ data: new Uint8Array(await response.arrayBuffer()), verbosity: 0 }).promise;
    const pages: string[] = [];
    for (let page = 1; page <= pdf.numPages; page++) {
      const { items } = await (await pdf.getPage(page)).getTextContent();
      pages.push(items.map((item) => ('str' in item ? item.str : '')).join(''));
    }
    // Long names are broken over lines: compared without the spaces that a line break may be.
    const text = pages.join('').replace(/\s+/g, '');
    let from = 0;
    for (const row of rows()) {
      const at = text.indexOf(row.join('').replace(/\s+/g, ''), from);
      expect([row[1], at >= from]).toEqual([row[1], true]);
      from = at;
    }
    expect(text).toContain(list.sha256);
  });

  it('is the same each time it is fetched', async () => {
    const bytes = async (href: string) => createHash('sha256').update(Buffer.from(await (await of.admin.request(href)).arrayBuffer())).digest('hex');
    for (const href of [list.jsonHref, list.pdfHref]) expect(await bytes(href)).toBe(await bytes(href));
  });

  it('exists for the host’s staff, its auditor and its support, and for nobody else until it is published', async () => {
    const status = async (email: string) => (await (await of.app.signedIn(email)).request(list.jsonHref)).status;
    for (const email of ['upphandlare@region.example', 'revisor@region.example', 'stod@umea.example']) expect([email, await status(email)]).toEqual([email, 200]);
    expect([403, 404]).toContain(await status('deltagare@kalix.example'));
    for (const href of [list.jsonHref, list.pdfHref, list.xlsxHref]) expect((await of.app.visitor().request(href)).status).toBe(401);
    expect((await of.admin.request(list.jsonHref.replace(list.id, '0192f0c1-0000-7000-8000-000000000001'))).status).toBe(404);
  });
});

provesTheLog(() => of);
