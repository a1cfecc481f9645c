import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { readTable } from '#platform/spreadsheet';
import type { ApiClient } from '../../kit/api-client.js';
import { provesTheLog, ReferenceCase } from './reference-case.js';

const BOARD = `query ($p: ID!, $filter: BoardFilter, $order: BoardOrder, $descending: Boolean) { procurement(id: $p) {
  board(filter: $filter, order: $order, descending: $descending, first: 500) { nodes { organisation { name organisationNumber } remindersSent } } } }`;
interface Board { procurement: { board: { nodes: { organisation: { name: string; organisationNumber: string }; remindersSent: number }[] } } }

let of: ReferenceCase;
beforeAll(async () => { of = await ReferenceCase.start(); }, 180_000);
afterAll(() => of.close());

const bytesOf = async (client: ApiClient, address: string) => Buffer.from(await (await client.request(address)).arrayBuffer());
const sheet = async (query: string, client = of.admin) =>
  (await readTable(Readable.from(await bytesOf(client, `/procurements/${of.procurementId}/board.xlsx${query}`)), { maxRows: 1_000, maxBytes: 5_000_000 })).rows.map(({ cells }) => cells);

describe('the board as a sheet', () => {
  it.each<[string, Record<string, unknown>]>([
    ['', {}],
    ['?order=NAME&descending=true', { order: 'NAME', descending: true }],
    ['?stage=DECLINED,MANDATE_SENT,INVITED&order=STAGE', { filter: { stage: ['DECLINED', 'MANDATE_SENT', 'INVITED'] }, order: 'STAGE' }],
    ['?kind=MUNICIPALITY&countyCode=25&order=COUNTY', { filter: { kind: ['MUNICIPALITY'], countyCode: ['25'] }, order: 'COUNTY' }],
    ['?gapOnly=true&order=KIND&descending=true', { filter: { gapOnly: true }, order: 'KIND', descending: true }],
    ['?entitledBefore=false', { filter: { entitledBefore: false } }],
    ['?municipalityCode=2480,2580&order=LAST_CONTACT', { filter: { municipalityCode: ['2480', '2580'] }, order: 'LAST_CONTACT' }],
    ['?search=exempelbost%C3%A4der', { filter: { search: 'exempelbostäder' } }],
    ['?search=finns%20inte', { filter: { search: 'finns inte' } }],
  ])('has exactly the rows of the board, in its order: %s', async (query, variables) => {
    const { procurement } = await of.admin.ask<Board>(BOARD, { p: of.procurementId, ...variables });
    const rows = await sheet(query);
    expect(rows.map((cells) => [cells['Organisation'], cells['Organisationsnummer']])).toEqual(procurement.board.nodes.map(({ organisation }) => [organisation.name, organisation.organisationNumber]));
    if (query === '') expect(rows).toHaveLength(167);
  });

  it('is in the language of who fetches it', async () => {
    const [first] = await sheet('?gapOnly=true', of.admin.speaking('en'));
    expect(Object.keys(first ?? {})).toContain('Status');
    expect(Object.keys(first ?? {})).toContain('Organisation number');
    expect(['Invited', 'Has opened', 'Wants to take part', 'Declines', 'Mandate sent', 'To review', 'To be completed']).toContain(first?.['Status']);
  });

  it('shows each only what exists for them: a participant its own row', async () => {
    const participant = await of.app.signedIn('deltagare@kalix.example');
    expect((await sheet('', participant)).map((cells) => cells['Organisation'])).toEqual(['Kalix kommun']);
    expect((await of.app.visitor().request(`/procurements/${of.procurementId}/board.xlsx`)).status).toBe(401);
    expect((await (await of.app.signedIn('stod@umea.example')).request(`/procurements/${of.procurementId}/board.xlsx`)).status).toBe(403);
    expect((await of.admin.request('/procurements/0192f0c1-0000-7000-8000-000000000001/board.xlsx')).status).toBe(404);
  });

  it.each(['?stage=GONE', '?order=COLOUR'])('refuses an address that says something else: %s', async (query) => {
    const response = await of.admin.request(`/procurements/${of.procurementId}/board.xlsx${query}`);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('hands over no formula that somebody wrote as a name', async () => {
    const hostile = [`=HYPERLINK("http://evil.example","Kalix")`, '+1+1', '-2+3', '@SUM(A1)', '\t=1+1'];
    const rows = (await of.at('MANDATE_APPROVED')).slice(0, hostile.length);
    for (const [index, row] of rows.entries()) await of.sql('update organisation set name = $2 where id = $1', [row.organisationId, hostile[index]]);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load((await bytesOf(of.admin, `/procurements/${of.procurementId}/board.xlsx`)) as unknown as ExcelJS.Buffer);
    const names: unknown[] = [];
    workbook.eachSheet((one) => one.eachRow((line) => line.eachCell((cell) => {
      expect(cell.type).not.toBe(ExcelJS.ValueType.Formula);
      names.push(cell.value);
    })));
    for (const name of hostile) {
      expect(names).not.toContain(name);
      expect(names).toContain(`'${name}`);
    }
  });
});

describe('the mandate as a PDF', () => {
  it('is for its own organisation and the host, and does not exist for another', async () => {
    const [kalix] = (await of.at('MANDATE_APPROVED')).filter(({ name }) => name === 'Kalix kommun');
    const address = `/mandates/${kalix?.mandateId ?? ''}.pdf`;
    for (const email of ['deltagare@kalix.example', 'upphandlare@region.example', 'revisor@region.example']) {
      const response = await (await of.app.signedIn(email)).request(address);
      expect([email, response.status]).toEqual([email, 200]);
      expect(response.headers.get('content-disposition')).toMatch(/^attachment/);
      expect(response.headers.get('cache-control')).toContain('private');
    }
    expect((await (await of.app.signedIn('deltagare@lulea.example')).request(address)).status).toBe(404);
    expect((await (await of.app.signedIn('stod@umea.example')).request(address)).status).toBe(403);
    expect((await of.app.visitor().request(address)).status).toBe(401);
  });

  it('has the frozen text with the organisation filled in, and how it was signed', async () => {
    const [kalix] = (await of.at('MANDATE_APPROVED')).filter(({ name }) => name === 'Kalix kommun');
    const pdf = await getDocument({ data: new Uint8Array(await bytesOf(of.admin, `/mandates/${kalix?.mandateId ?? ''}.pdf`)), verbosity: 0 }).promise;
    const pages = await Promise.all(Array.from({ length: pdf.numPages }, async (_, index) => (await (await pdf.getPage(index + 1)).getTextContent()).items.map((item) => ('str' in item ? item.str : '')).join('')));
    const squeezed = pages.join('').replace(/\s+/g, '');
    const [row] = await of.sql<{ text: string; signatory: string; number: string }>(
      `select m.text, s.signatory_name as signatory, o.organisation_number as number from mandate m join mandate_signing s on s.id = m.signing_id join organisation o on o.id = m.principal_id where m.id = $1`, [kalix?.mandateId]);
    expect(squeezed).toContain('Kalixkommun');
    expect(squeezed).toContain(`${row?.number.slice(0, 6)}-${row?.number.slice(6)}`);
    expect(squeezed).toContain(row?.signatory.replace(/\s+/g, ''));
    expect(squeezed).toContain('RUN109-2025');
    expect(row?.text).not.toMatch(/\{\{|\}\}/);
  });

  it('keeps its text to the letter when the procurement and the organisation are renamed', async () => {
    const [row] = await of.at('MANDATE_SENT');
    const text = async () => (await of.admin.ask<{ mandate: { text: string } }>('query ($id: ID!) { mandate(id: $id) { text } }', { id: row?.mandateId })).mandate.text;
    const before = await text();
    await of.sql(`update organisation set name = 'Nya namnet AB' where id = $1`, [row?.organisationId]);
    await of.sql(`update procurement set title = 'En annan titel'`);
    expect(await text()).toBe(before);
  });
});

provesTheLog(() => of);
