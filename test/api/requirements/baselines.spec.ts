import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import excel from 'exceljs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { canonicalJson } from '#kernel';
import type { Actor } from '#platform/access';
import { Files } from '#platform/files';
import { ProcurementCommands } from '#procurements';
import { BaselineCommands, MoveCommands, RequirementCommands, ThreadCommands } from '#requirements';
import { personActor } from '../../kit/actors.js';
import { addPerson, TERMS } from '../procurements/procurement-case.js';
import { RequirementCase } from './requirement-case.js';

const SET = 'mutation ($p: ID!) { setBaseline(procurementId: $p) { id number requirementCount sha256 setBy { name } pdfHref xlsxHref jsonHref } }';
const COMPARE = `query ($a: ID!, $b: ID) { compareBaselines(fromId: $a, toId: $b) { from { number } to { number } unchangedCount added { number heading } struck { number }
  changed { changed before { number } after { number version } text { kind text } } } }`;
const IMPORT = 'mutation ($p: ID!, $f: ID!, $dry: Boolean!) { importRequirements(procurementId: $p, fileId: $f, dryRun: $dry) { dryRun created updated unchanged errors { row column value problem message } warnings { row column value message } } }';
const DISPOSE = 'mutation ($p: ID!, $f: ID!, $dry: Boolean!) { importDispositions(procurementId: $p, fileId: $f, dryRun: $dry) { dryRun updated unchanged answers { row number outcome } errors { row column problem message } } }';

interface Set { id: string; number: number; requirementCount: number; sha256: string; pdfHref: string; xlsxHref: string; jsonHref: string }
interface Report { dryRun: boolean; created: number; updated: number; unchanged: number; errors: { row: number; column: string; value: string; problem: string; message: string }[]; warnings: { row: number; column: string; value: string; message: string }[] }

async function bytesOf(of: RequirementCase, actor: Actor, path: string): Promise<Buffer> {
  const response = await of.app.as(actor, path);
  if (response.status !== 200) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return Buffer.from(await response.arrayBuffer());
}

async function sheetOf(bytes: Buffer): Promise<excel.Worksheet> {
  const workbook = new excel.Workbook();
  await workbook.xlsx.load(bytes as unknown as ArrayBuffer);
  const [sheet] = workbook.worksheets;
  if (!sheet) throw new Error('No sheet');
  return sheet;
}

const upload = (of: RequirementCase, actor: Actor, fileName: string, bytes: Readable): Promise<string> => of.app.get(Files).receive(actor, { fileName, bytes });

describe('baselines', () => {
  let of: RequirementCase;
  let ids: string[];
  let first: Set;
  let second: Set;

  beforeAll(async () => {
    of = await RequirementCase.start();
    ids = [
      await of.add({ number: '1.1.1', section: '1.1 Bakgrund', kind: 'INFORMATION', text: 'Upphandlingen genomförs samordnat.' }),
      await of.add({ number: '3.2.1', section: '3.2 Abonnemang', text: 'Svar lämnas inom fem dagar.\n\n- pris\n- tid', rationale: 'Rimligt.' }),
      await of.add({ number: '3.2.2', section: '3.2', kind: 'AWARD', weight: '40' }),
      await of.add({ number: '4.1.1', section: '4.1 Utrustning', lotNumber: 4 }),
    ];
  });
  afterAll(() => of.app.close());

  it('freeze all requirements under a number and a hash that a stranger can recompute', async () => {
    expect((await of.refused(of.member, SET, { p: of.procurementId })).code).toBe('FORBIDDEN');
    first = await of.get<Set>(of.chair, 'setBaseline', SET, { p: of.procurementId });
    expect(first).toMatchObject({ number: 1, requirementCount: 4, setBy: { name: 'Stefan Ekman' } });
    const { sha256, ...document } = JSON.parse((await bytesOf(of, of.member, first.jsonHref)).toString('utf8')) as { sha256: string };
    expect(createHash('sha256').update(canonicalJson(document as Parameters<typeof canonicalJson>[0])).digest('hex')).toBe(first.sha256);
    expect(sha256).toBe(first.sha256);
    await expect(of.sql('update baseline set number = 9')).rejects.toThrow();
    expect((await of.get<Set>(of.admin, 'setBaseline', SET, { p: of.procurementId })).id).toBe(first.id);
  });

  it('keep their numbers from then on', async () => {
    expect((await of.refused(of.chair, 'mutation ($id: ID!) { moveRequirement(requirementId: $id, number: "3.2.7") { id } }', { id: ids[1] })).code).toBe('ACTION_NOT_AVAILABLE');
    const later = await of.add({ number: '3.2.3', section: '3.2' });
    await expect(of.app.get(MoveCommands).moveRequirement(of.chair, later, '3.2.2')).rejects.toMatchObject({ code: 'ACTION_NOT_AVAILABLE' });
    await of.app.get(RequirementCommands).withdrawRequirement(of.chair, ids[2] ?? '', 1, 'Utgår.');
    await expect(of.add({ number: '3.2.2', section: '3.2' })).rejects.toMatchObject({ code: 'ALREADY_EXISTS' });
  });

  it('are compared word by word', async () => {
    await of.app.get(RequirementCommands).reviseRequirement(of.chair, ids[1] ?? '', 1, { text: 'Svar lämnas inom tre dagar.\n\n- pris\n- tid' });
    second = await of.get<Set>(of.chair, 'setBaseline', SET, { p: of.procurementId });
    expect(second).toMatchObject({ number: 2, requirementCount: 4 });
    const expected = {
      from: { number: 1 }, unchangedCount: 2, added: [{ number: '3.2.3', heading: 'Krav 3.2.3' }], struck: [{ number: '3.2.2' }],
      changed: [{
        changed: ['TEXT'], before: { number: '3.2.1' }, after: { number: '3.2.1', version: 2 },
        text: [{ kind: 'SAME', text: 'Svar lämnas inom ' }, { kind: 'REMOVED', text: 'fem' }, { kind: 'ADDED', text: 'tre' }, { kind: 'SAME', text: ' dagar.\n\n- pris\n- tid' }],
      }],
    };
    expect(await of.get(of.member, 'compareBaselines', COMPARE, { a: first.id, b: second.id })).toEqual({ ...expected, to: { number: 2 } });
    expect(await of.get(of.member, 'compareBaselines', COMPARE, { a: first.id })).toEqual({ ...expected, to: null });
  });

  it('are fetched as a tagged document with a table of contents', async () => {
    const pdf = await getDocument({ data: new Uint8Array(await bytesOf(of, of.member, first.pdfHref)), verbosity: 0 }).promise;
    const text = async (page: number): Promise<string> => (await (await pdf.getPage(page)).getTextContent()).items.map((item) => ('str' in item ? item.str : '')).join(' ').replace(/\s+/g, ' ');
    expect(await text(2)).toMatch(/Innehåll.*1\.1 Bakgrund 3.*3\.2 Abonnemang 3.*4\.1 Utrustning/);
    expect(await text(3)).toContain('3.2.1 Krav 3.2.1');
    expect((await pdf.getOutline()).map(({ title }) => title)).toEqual(['1.1 Bakgrund', '3.2 Abonnemang', '4.1 Utrustning']);
    const roles = JSON.stringify(await (await pdf.getPage(2)).getStructTree());
    expect(roles).toContain('"TOC"');
    expect((await pdf.getMarkInfo())?.Marked).toBe(true);
    expect(await bytesOf(of, of.member, first.pdfHref)).toEqual(await bytesOf(of, of.chair, first.pdfHref));
  });

  it('leave out what a conflict closes', async () => {
    const own = await of.get<{ baselines: Set[] }>(of.conflicted, 'procurement', 'query ($p: ID!) { procurement(id: $p) { baselines { number requirementCount } } }', { p: of.procurementId });
    expect(own.baselines).toEqual([{ number: 2, requirementCount: 3 }, { number: 1, requirementCount: 3 }]);
    const sheet = await sheetOf(await bytesOf(of, of.conflicted, first.xlsxHref));
    expect(sheet.getColumn(1).values.slice(2)).toEqual(['1.1.1', '3.2.1', '3.2.2']);
    expect((await of.app.as(of.conflicted, first.jsonHref)).status).toBe(404);
    const partial = await getDocument({ data: new Uint8Array(await bytesOf(of, of.conflicted, first.pdfHref)), verbosity: 0 }).promise;
    expect((await partial.getOutline()).map(({ title }) => title)).toEqual(['1.1 Bakgrund', '3.2 Abonnemang']);
  });

  it.each(['participant', 'stranger', 'unsigned'] as const)('do not exist for the %s, on any road', async (who) => {
    for (const href of [first.pdfHref, first.xlsxHref, first.jsonHref, `/procurements/${of.procurementId}/requirements.xlsx`, `/procurements/${of.procurementId}/requirements.csv`, `/procurements/${of.procurementId}/comments.xlsx`]) {
      expect((await of.app.as(of[who], href)).status).toBe(404);
    }
    expect((await of.refused(of[who], 'query ($id: ID!) { baseline(id: $id) { number } }', { id: first.id })).code).toBe('NOT_FOUND');
    expect((await of.refused(of[who], COMPARE, { a: first.id, b: second.id })).code).toBe('NOT_FOUND');
  });
});

describe('spreadsheets', () => {
  let of: RequirementCase;
  beforeAll(async () => { of = await RequirementCase.start(); });
  afterAll(() => of.app.close());

  const importing = (file: string, dry: boolean): Promise<Report> => of.get<Report>(of.secretary, 'importRequirements', IMPORT, { p: of.procurementId, f: file, dry });

  it('of 400 requirements are imported after a dry run, and exported to be imported again unchanged', async () => {
    const file = await upload(of, of.secretary, 'requirements.csv', createReadStream('demo/reference/requirements.csv'));
    expect(await importing(file, true)).toEqual({ dryRun: true, created: 400, updated: 0, unchanged: 0, errors: [], warnings: [] });
    expect(await of.sql('select 1 from requirement')).toEqual([]);
    expect(await importing(file, false)).toMatchObject({ dryRun: false, created: 400 });
    expect(await of.refused(of.secretary, IMPORT, { p: of.procurementId, f: file, dry: false })).toMatchObject({ code: 'INVALID_INPUT' });
    for (const path of ['requirements.xlsx', 'requirements.xlsx?section=3', 'requirements.csv', 'requirements.csv?section=3']) {
      const bytes = await bytesOf(of, of.chair, `/procurements/${of.procurementId}/${path}`);
      const again = await upload(of, of.secretary, path.split('?')[0] ?? '', Readable.from(bytes));
      expect(await importing(again, true)).toMatchObject({ created: 0, updated: 0, unchanged: path.includes('section') ? 78 : 400, errors: [], warnings: [] });
    }
  }, 120_000);

  it('tell what is wrong, cell by cell, and lose nothing else', async () => {
    const csv = ['number;section;heading;kind;lot;text;weight', '3.2.;3.2 Abonnemang;A;MANDATORY;ALL;Text.;', '99.1.1;99.1 Nytt;B;AWARD;ALL;Text <script>x</script>;10', '99.1.1;99.1 Nytt;C;MANDATORY;ALL;Text.;', '99.1.2;99.1;D;kanske;17;;5'].join('\n');
    const file = await upload(of, of.secretary, 'fel.csv', Readable.from(Buffer.from(csv)));
    const report = await importing(file, true);
    expect(report).toMatchObject({ created: 1, updated: 0, unchanged: 0 });
    expect(report.errors.map(({ row, column, problem }) => [row, column, problem])).toEqual([
      [2, 'number', 'requirement.number'], [4, 'number', 'requirement.import.twice'], [5, 'kind', 'requirement.import.kind'], [5, 'lot', 'field.lot_unknown'], [5, 'text', 'field.required'],
    ]);
    expect(report.warnings.map(({ row, column }) => [row, column])).toEqual([[3, 'text'], [0, 'weight'], [0, 'weight'], [0, 'weight'], [0, 'weight']]);
    expect(report.warnings[1]?.message).toBe('Vikterna för delområde 1 blir tillsammans 110 och inte 100.');
  });

  it('with merged cells are read, or refused for the row', async () => {
    const workbook = new excel.Workbook();
    const sheet = workbook.addWorksheet('Krav');
    sheet.addRow(['number', 'section', 'heading', 'kind', 'text']);
    sheet.addRow(['98.1.1', '98.1 Sammanslaget', 'A', 'MANDATORY', 'Ett.']);
    sheet.addRow(['98.1.2', '', 'B', 'MANDATORY', 'Två.']);
    sheet.mergeCells('B2:B3');
    const file = await upload(of, of.secretary, 'merged.xlsx', Readable.from(Buffer.from(await workbook.xlsx.writeBuffer())));
    const report = await importing(file, true);
    expect(report.created + report.errors.length).toBe(2);
    expect((await of.refused(of.secretary, IMPORT, { p: of.procurementId, f: await upload(of, of.secretary, 'tom.csv', Readable.from(Buffer.from('a,b\n1,2\n'))), dry: true }))).toMatchObject({ code: 'INVALID_INPUT', paths: ['fileId'] });
  });

  it('of comments go out and come back with their dispositions', async () => {
    const [requirement] = await of.sql<{ id: string; text: string }>(`select id, text from requirement where number = '1.2.1'`);
    const start = (body: string, more: Record<string, unknown> = {}) => of.app.get(ThreadCommands).startThread(of.member, requirement?.id ?? '', { onVersion: 1, body, onBehalfOfId: of.organisation('kalix'), ...more });
    const [accepted, partly, closed] = [await start('=HYPERLINK("x")', { quote: 'två år', suggestion: 'fyra år' }), await start('Delvis.'), await start('Stängd.')];
    await of.get(of.chair, 'resolveThread', 'mutation ($t: ID!) { resolveThread(threadId: $t, outcome: REJECTED, motivation: "Nej.") { id } }', { t: closed });
    const workbook = new excel.Workbook();
    await workbook.xlsx.load((await bytesOf(of, of.secretary, `/procurements/${of.procurementId}/comments.xlsx`)) as unknown as ArrayBuffer);
    const sheet = workbook.worksheets[0];
    const headers = (sheet?.getRow(1).values ?? []) as string[];
    const cell = (row: number, header: string) => sheet?.getRow(row).getCell(headers.indexOf(header));
    const rowOf = (thread: string): number => [2, 3, 4].find((row) => cell(row, 'Tråd')?.value === thread) ?? 0;
    expect(cell(rowOf(accepted), 'Kommentar')?.value).toBe(`'=HYPERLINK("x")`);
    const write = (thread: string, values: Record<string, string>) => Object.entries(values).forEach(([header, value]) => { const target = cell(rowOf(thread), header); if (target) target.value = value; });
    write(accepted, { Beslut: 'Bifallen', Motivering: 'Rimligt.' });
    write(partly, { Beslut: 'Delvis bifallen', Motivering: 'Så långt det går.' });
    const bytes = Buffer.from(await workbook.xlsx.writeBuffer());
    const file = await upload(of, of.secretary, 'svar.xlsx', Readable.from(bytes));
    expect(await of.get(of.secretary, 'importDispositions', DISPOSE, { p: of.procurementId, f: file, dry: true })).toEqual({ dryRun: true, updated: 2, unchanged: 1, errors: [], answers: [accepted, partly].map((thread) => ({ row: rowOf(thread), number: '1.2.1', outcome: thread === accepted ? 'ACCEPTED' : 'PARTLY_ACCEPTED' })).toSorted((a, b) => a.row - b.row) });
    expect(await of.get(of.secretary, 'importDispositions', DISPOSE, { p: of.procurementId, f: file, dry: false })).toMatchObject({ dryRun: false, updated: 2, unchanged: 1 });
    const [now] = await of.sql<{ text: string; version: number }>('select text, version from requirement where id = $1', [requirement?.id]);
    expect(now).toEqual({ text: requirement?.text.replace('två år', 'fyra år'), version: 2 });
    expect((await of.refused(of.member, DISPOSE, { p: of.procurementId, f: file, dry: true })).code).toBe('FORBIDDEN');
  });

  it('are not needed to copy from an earlier procurement', async () => {
    const newer = await addPerson(of.app, personActor(['HOST_ADMIN', { organisationId: of.organisation('host') }]), 'Ny Förvaltare');
    await of.sign(newer);
    const target = await of.app.get(ProcurementCommands).create(newer, { ...TERMS, caseNumber: 'RUN 500-2026', hostId: of.organisation('host'), lots: ['Fast telefoni'] });
    await of.sql(`insert into undertaking_text (procurement_id, version, text, created_at) values ($1, 1, 'Jag röjer inget.', now()) on conflict do nothing`, [target]);
    await of.sql('insert into undertaking (id, procurement_id, person_id, text_version, signed_at) values (gen_random_uuid(), $1, $2, 1, now())', [target, newer.personId]);
    const COPY = 'mutation ($p: ID!, $from: ID!, $s: [String!], $dry: Boolean!) { copyRequirements(procurementId: $p, fromProcurementId: $from, sections: $s, dryRun: $dry) { created unchanged errors { problem } } }';
    expect(await of.get(newer, 'copyRequirements', COPY, { p: target, from: of.procurementId, s: ['1.1', '1.2'], dry: false })).toMatchObject({ errors: [] });
    const [count] = await of.sql<{ copied: number; source: number }>(
      `select (select count(*)::int from requirement where procurement_id = $1) as copied, (select count(*)::int from requirement where procurement_id = $2 and (number like '1.1.%' or number like '1.2.%')) as source`, [target, of.procurementId]);
    expect(count?.copied).toBe(count?.source);
    expect((await of.refused(newer, COPY, { p: target, from: target, dry: true })).code).toBe('NOT_FOUND');
    expect((await of.refused(of.secretary, COPY, { p: of.procurementId, from: target, dry: true })).code).toBe('NOT_FOUND');
  });

  it('and baselines leave one event each', async () => {
    await of.app.get(BaselineCommands).setBaseline(of.chair, of.procurementId);
    const [events] = await of.sql<{ count: number }>(`select count(*)::int as count from audit_event where kind = 'BaselineSet'`);
    expect(events?.count).toBe(1);
  });
});
