import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { hasText, say } from '#platform/texts';
import { bomb, csv, docx, exe, gif, heic, html, jpeg, odt, pdf, png, pptx, svg, xlsx, zip } from './file.builders.js';
import { judgeFile, type FileJudgement } from './file-judgement.js';
import './files.texts.js';
import { LocalFileStore } from './local-file-store.js';

const MOST = 64 * 1024 * 1024;
const OFFICE = 'application/vnd.openxmlformats-officedocument';

let directory: string;
let store: LocalFileStore;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'samkop-documents-'));
  store = new LocalFileStore(directory);
});
afterAll(() => rm(directory, { recursive: true }));

const judge = async (bytes: Buffer, fileName: string, declaredType: string | null = null, most = MOST): Promise<FileJudgement> =>
  judgeFile(await store.draft(Readable.from([bytes])), { fileName, declaredType, asDocumentUpTo: most });

const text = (words: string): Buffer => Buffer.from(words, 'latin1');
const archive = (): Buffer => zip([{ name: 'Bilaga 1/Krav.txt', content: 'krav' }, { name: 'Bilaga 1/Åäö.pdf', content: pdf() }]);
const oldOffice = (): Buffer => Buffer.concat([text('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1'), Buffer.alloc(600)]);

describe('a tender document', () => {
  it.each([
    ['a PDF', pdf(), 'krav.pdf', 'application/pdf', 'application/pdf'],
    ['a PNG', png(), 'bild.png', 'image/png', 'image/png'],
    ['a JPEG', jpeg(), 'bild.jpg', 'image/pjpeg', 'image/jpeg'],
    ['a HEIC', heic(), 'IMG_1.HEIC', null, 'image/heic'],
    ['a GIF', gif(), 'bild.gif', 'image/gif', 'image/gif'],
    ['a Word document', docx(), 'avtal.docx', 'application/octet-stream', `${OFFICE}.wordprocessingml.document`],
    ['an Excel workbook', xlsx(), 'pris.xlsx', 'application/vnd.ms-excel', `${OFFICE}.spreadsheetml.sheet`],
    ['a PowerPoint presentation', pptx(), 'a.pptx', 'application/zip', `${OFFICE}.presentationml.presentation`],
    ['an OpenDocument', odt(), 'a.odt', null, 'application/vnd.oasis.opendocument.text'],
    ['an archive', archive(), 'bilagor.zip', 'application/x-zip-compressed', 'application/zip'],
    ['XML', text('<?xml version="1.0" encoding="UTF-8"?>\n<krav xmlns="urn:x"><rad nr="1">a</rad></krav>'), 'krav.xml', 'text/xml', 'application/xml'],
    ['text', text('Frågor och svar\r\n'), 'läsmig.txt', 'text/plain', 'text/plain'],
    ['JSON', text('{"a": 1}'), 'a.json', 'application/json', 'text/plain'],
    ['a table', csv(), 'pris.csv', 'application/vnd.ms-excel', 'text/csv'],
    ['a DXF drawing', text('  0\r\nSECTION\r\n  2\r\nHEADER\r\n'), 'plan.dxf', 'image/vnd.dxf', 'text/plain'],
  ])('may be %s', async (_, bytes, name, declared, mediaType) => {
    expect(await judge(bytes, name, declared)).toEqual({ accepted: true, mediaType, fileName: name });
  });

  it('is named after its content where it has no extension', async () => {
    expect(await judge(docx(), 'Avtal')).toMatchObject({ fileName: 'Avtal.docx' });
    expect(await judge(text('rad 1\n'), 'Anteckning')).toMatchObject({ fileName: 'Anteckning.txt' });
  });

  it('may be larger than a paper, up to its own bound', async () => {
    const large = Buffer.concat([pdf(), Buffer.alloc(21 * 1024 * 1024)]);
    expect(await judge(large, 'a.pdf')).toMatchObject({ accepted: true });
    expect(await judge(large, 'a.pdf', null, 20 * 1024 * 1024)).toMatchObject({ rejection: { code: 'FILE_TOO_LARGE', params: { limit: 20 } } });
  });
});

describe('what is refused among tender documents', () => {
  it.each([
    ['nothing at all', Buffer.alloc(0), 'a.pdf', null, 'file.rejected.empty'],
    ['a program', exe(), 'a.exe', null, 'file.rejected.document_kind'],
    ['a program named .pdf', exe(), 'a.pdf', null, 'file.rejected.document_kind'],
    ['a program of Linux', text('\x7fELF\x02\x01\x01'), 'a.txt', null, 'file.rejected.document_kind'],
    ['a script', text('#!/bin/sh\nrm -rf .\n'), 'a.txt', null, 'file.rejected.document_kind'],
    ['a script by its name', text('del *.*\r\n'), 'a.bat', null, 'file.rejected.extension'],
    ['a web page', html(), 'a.html', 'text/html', 'file.rejected.page'],
    ['a web page named .txt', html(), 'a.txt', 'text/plain', 'file.rejected.page'],
    ['a drawing with a program', svg(), 'a.svg', 'image/svg+xml', 'file.rejected.page'],
    ['a drawing as XML', Buffer.concat([text('<?xml version="1.0"?>'), svg()]), 'a.xml', null, 'file.rejected.page'],
    ['a web page inside XML', text('<?xml version="1.0"?><a><h:b xmlns:h="http://www.w3.org/1999/xhtml"/></a>'), 'a.xml', null, 'file.rejected.page'],
    ['XML with a style sheet', text('<?xml version="1.0"?><?xml-stylesheet href="a.xsl"?><a/>'), 'a.xml', null, 'file.rejected.page'],
    ['XML that defines entities', text('<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'), 'a.xml', null, 'file.rejected.xml'],
    ['XML that breaks off', text('<?xml version="1.0"?><a><b>'), 'a.xml', null, 'file.rejected.xml'],
    ['an old Word document', oldOffice(), 'a.doc', 'application/msword', 'file.rejected.old_office'],
    ['a document with macros', docx({ name: 'word/vbaProject.bin', content: 'x' }), 'a.docx', null, 'file.rejected.macros'],
    ['a document with macros that says so', docx({ name: 'word/vbaProject.bin', content: 'x' }), 'a.docm', null, 'file.rejected.macros'],
    ['a workbook with macros of Excel 4', xlsx({ name: 'xl/macrosheets/sheet1.xml', content: 'x' }), 'a.xlsx', null, 'file.rejected.macros'],
    ['an OpenDocument with macros', odt({ name: 'Basic/Standard/Module1.xml', content: 'x' }), 'a.odt', null, 'file.rejected.macros'],
    ['an archive with a program', zip([{ name: 'a/Setup.EXE', content: 'MZ' }]), 'a.zip', null, 'file.rejected.program_inside'],
    ['an archive with a double extension', zip([{ name: 'avtal.pdf.js', content: '1' }]), 'a.zip', null, 'file.rejected.program_inside'],
    ['an archive with a page', zip([{ name: 'index.html', content: '1' }]), 'a.zip', null, 'file.rejected.program_inside'],
    ['an archive in an archive', zip([{ name: 'a/Inre.ZIP', content: '1' }]), 'a.zip', null, 'file.rejected.hidden_inside'],
    ['an old workbook in an archive', zip([{ name: 'kalkyl.xls', content: '1' }]), 'a.zip', null, 'file.rejected.hidden_inside'],
    ['an archive with more parts than anybody looks through', zip(Array.from({ length: 20_001 }, (_, n) => ({ name: `${n}.txt`, content: '' }))), 'a.zip', null, 'file.rejected.bomb'],
    ['an archive that climbs', zip([{ name: '../../etc/passwd', content: '1' }]), 'a.zip', null, 'file.rejected.damaged'],
    ['an archive with a password', zip([{ name: 'a.txt', content: '1', flags: 1 }]), 'a.zip', null, 'file.rejected.damaged'],
    ['an archive cut short', archive().subarray(0, -30), 'a.zip', null, 'file.rejected.damaged'],
    ['an archive named .docx', archive(), 'a.docx', null, 'file.rejected.extension'],
    ['a document named .zip.exe', docx(), 'a.docx.exe', null, 'file.rejected.extension'],
    ['a bomb', bomb(), 'a.xlsx', null, 'file.rejected.bomb'],
    ['a bomb that says it is none', bomb(1_000), 'a.xlsx', null, 'file.rejected.damaged'],
    ['a picture that is an archive as well', Buffer.concat([gif(), archive()]), 'a.gif', null, 'file.rejected.two_in_one'],
    ['a PDF that is an archive as well', Buffer.concat([pdf(), archive()]), 'a.pdf', null, 'file.rejected.two_in_one'],
    ['a PDF after something else', Buffer.concat([text('GIF89a'), pdf()]), 'a.pdf', null, 'file.rejected.extension'],
    ['a PDF sent as a page', pdf(), 'a.pdf', 'text/html', 'file.rejected.declared_type'],
    ['text with NUL', text('a\x00b'), 'a.txt', null, 'file.rejected.document_kind'],
  ])('%s', async (_, bytes, name, declared, problem) => {
    const judgement = await judge(bytes, name, declared);
    expect(judgement).toMatchObject({ accepted: false, rejection: { code: 'FILE_REJECTED', text: problem } });
    expect(hasText(problem)).toBe(true);
    const { params } = (judgement as Extract<FileJudgement, { accepted: false }>).rejection;
    for (const language of ['sv', 'en'] as const) expect(say(language, problem, params)).not.toMatch(/[[{}]/);
  });
});
