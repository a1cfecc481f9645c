import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import ExcelJS from 'exceljs';
import { hasText, say } from '#platform/texts';
import { bomb, csv, exe, heic, html, jpeg, pdf, png, svg, xlsx, zip } from './file.builders.js';
import { judgeFile, type FileJudgement } from './file-judgement.js';
import './files.texts.js';
import { LocalFileStore } from './local-file-store.js';

const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

let directory: string;
let store: LocalFileStore;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'samkop-files-'));
  store = new LocalFileStore(directory);
});
afterAll(() => rm(directory, { recursive: true }));

const judge = async (bytes: Buffer, fileName: string, declaredType: string | null = null, sha256?: string): Promise<FileJudgement> =>
  judgeFile(await store.draft(Readable.from([bytes])), { fileName, declaredType, ...(sha256 === undefined ? {} : { sha256 }) });

const text = (words: string): Buffer => Buffer.from(words, 'latin1');

describe('a file that is what it says', () => {
  it.each([
    ['a PDF', pdf(), 'fullmakt.pdf', 'application/pdf', 'application/pdf'],
    ['a PDF after a line of a mail', Buffer.concat([text('From: scanner\r\n\r\n'), pdf()]), 'a.pdf', null, 'application/pdf'],
    ['a PDF whose signature is at byte 1023', Buffer.concat([Buffer.alloc(1023, 0x0a), pdf()]), 'a.pdf', null, 'application/pdf'],
    ['a PNG', png(), 'foto.PNG', 'image/png', 'image/png'],
    ['a JPEG', jpeg(), 'foto.jpeg', 'image/jpeg', 'image/jpeg'],
    ['a HEIC', heic(), 'IMG_0001.HEIC', '', 'image/heic'],
    ['an XLSX', xlsx(), 'lista.xlsx', 'application/vnd.ms-excel', XLSX_TYPE],
    ['a CSV in UTF-8', csv(), 'lista.csv', 'text/csv', 'text/csv'],
    ['a CSV in UTF-8 with a mark', Buffer.concat([text('\xEF\xBB\xBF'), csv()]), 'lista.csv', 'application/vnd.ms-excel', 'text/csv'],
    ['a CSV in Windows-1252', text('namn\n\xD6vertorne\xE5\n'), 'lista.csv', 'application/octet-stream', 'text/csv'],
    ['a PDF with a harmless double extension', pdf(), 'a.exe.pdf', null, 'application/pdf'],
  ])('%s is accepted', async (_, bytes, name, declared, mediaType) => {
    expect(await judge(bytes, name, declared === '' ? null : declared)).toEqual({ accepted: true, mediaType, fileName: name });
  });

  it('is given an extension where it has none', async () => {
    expect(await judge(pdf(), 'Beslut 2025.10')).toMatchObject({ fileName: 'Beslut 2025.10.pdf' });
    expect(await judge(jpeg(), 'skannad')).toMatchObject({ fileName: 'skannad.jpg' });
  });

  it('is accepted as a real workbook writes it', async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet('Organisationer').addRow(['Kalix kommun', '212000-2692']);
    const bytes = Buffer.from(await workbook.xlsx.writeBuffer());
    expect(await judge(bytes, 'organisationer.xlsx')).toMatchObject({ accepted: true });
  });

  it('is accepted when its characters are cut between two reads', async () => {
    const long = Buffer.from(`namn\n${'x'.repeat(64 * 1024 - 6)}å${'ö'.repeat(70_000)}\n`);
    expect(await judge(long, 'lista.csv')).toMatchObject({ accepted: true, mediaType: 'text/csv' });
  });
});

describe('a file that pretends', () => {
  it.each([
    ['nothing at all', Buffer.alloc(0), 'a.pdf', null, 'file.rejected.empty'],
    ['a program named .pdf', exe(), 'a.pdf', 'application/pdf', 'file.rejected.kind'],
    ['a program with a PDF inside', Buffer.concat([exe(), pdf()]), 'a.pdf', null, 'file.rejected.kind'],
    ['a web page named .pdf', html(), 'a.pdf', 'application/pdf', 'file.rejected.kind'],
    ['a web page with a PDF inside', Buffer.concat([html(), pdf()]), 'a.pdf', null, 'file.rejected.kind'],
    ['a script with a PDF inside', Buffer.concat([text('#!/bin/sh\n'), pdf()]), 'a.pdf', null, 'file.rejected.kind'],
    ['a web page named .csv', html(), 'a.csv', 'text/csv', 'file.rejected.kind'],
    ['a picture with scripts', svg(), 'a.svg', 'image/svg+xml', 'file.rejected.kind'],
    ['a picture with scripts named .png', svg(), 'a.png', 'image/png', 'file.rejected.kind'],
    ['a PDF named .pdf.exe', pdf(), 'a.pdf.exe', null, 'file.rejected.extension'],
    ['a PDF named .html', pdf(), 'a.html', null, 'file.rejected.extension'],
    ['a PNG named .jpg', png(), 'a.jpg', null, 'file.rejected.extension'],
    ['a PDF sent as a web page', pdf(), 'a.pdf', 'text/html', 'file.rejected.declared_type'],
    ['a PDF that begins too late', Buffer.concat([Buffer.alloc(1024, 0x0a), pdf()]), 'a.pdf', null, 'file.rejected.extension'],
    ['an archive named .xlsx', zip([{ name: 'a.exe', content: 'MZ' }]), 'a.xlsx', null, 'file.rejected.kind'],
    ['an archive that is a PDF as well', Buffer.concat([zip([{ name: 'a', content: '' }]), pdf()]), 'a.pdf', null, 'file.rejected.damaged'],
    ['a workbook with macros', xlsx({ name: 'xl/vbaProject.bin', content: 'x' }), 'a.xlsx', null, 'file.rejected.macros'],
    ['a workbook cut short', xlsx().subarray(0, -30), 'a.xlsx', null, 'file.rejected.damaged'],
    ['a workbook with a password', xlsx({ name: 'xl/a.xml', content: 'x', flags: 1 }), 'a.xlsx', null, 'file.rejected.damaged'],
    ['text with NUL', text('a;b\n\x00;1\n'), 'a.csv', null, 'file.rejected.kind'],
    ['text in no known encoding', text('a;b\n\x81\x8D;1\n'), 'a.csv', null, 'file.rejected.kind'],
    ['text in UTF-16', Buffer.from('\uFEFFnamn;nummer\n', 'utf16le'), 'a.csv', null, 'file.rejected.kind'],
    ['a shell named .csv', text('\x7fELF\x02\x01\x01'), 'a.csv', null, 'file.rejected.kind'],
  ])('%s is rejected in words', async (_, bytes, name, declared, problem) => {
    const judgement = await judge(bytes, name, declared);
    expect(judgement).toMatchObject({ accepted: false, rejection: { code: 'FILE_REJECTED', text: problem } });
    expect(hasText(problem)).toBe(true);
    const { params } = (judgement as Extract<FileJudgement, { accepted: false }>).rejection;
    for (const language of ['sv', 'en'] as const) expect(say(language, problem, params)).not.toMatch(/[[{}]/);
  });

  it('is stopped before a bomb has gone off', async () => {
    expect(bomb().length).toBeLessThan(200_000);
    expect(await judge(bomb(), 'a.xlsx')).toMatchObject({ accepted: false, rejection: { text: 'file.rejected.bomb' } });
    expect(await judge(bomb(1_000), 'a.xlsx')).toMatchObject({ accepted: false, rejection: { text: 'file.rejected.damaged' } });
  });

  it('is rejected when it is too large for what it is', async () => {
    const table = Buffer.alloc(10 * 1024 * 1024 + 1, 'a;b\n');
    expect(await judge(table, 'a.csv')).toMatchObject({ rejection: { code: 'FILE_TOO_LARGE', params: { limit: 10 } } });
    const paper = Buffer.concat([pdf(), Buffer.alloc(20 * 1024 * 1024)]);
    expect(await judge(paper, 'a.pdf')).toMatchObject({ rejection: { code: 'FILE_TOO_LARGE', params: { limit: 20 } } });
  });

  it('is rejected when it is not what its sender hashed', async () => {
    expect(await judge(pdf(), 'a.pdf', null, 'ab'.repeat(32))).toMatchObject({ rejection: { code: 'CHECKSUM_MISMATCH' } });
  });
});
