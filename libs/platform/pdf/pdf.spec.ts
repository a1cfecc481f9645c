import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { renderMandatePdf, type MandatePdfInput } from './mandate-pdf.js';
import { renderPartyListPdf, type PartyListPdfInput } from './party-list-pdf.js';

interface StructNode {
  readonly role: string;
  readonly children?: readonly StructNode[];
}

const TEXT = [
  'FULLMAKT', 'för samordnad upphandling', '', '1. Parter', 'Huvudman: Åsele kommun & Malå <bolag>.', '',
  '2. Omfattning', 'Värden får', '   a) förbereda,', '   b) annonsera.', '',
  '3. Underskrift', 'Undertecknad är behörig.', '', 'Ort och datum:', 'Namnteckning: ________',
].join('\n');

const mandate: MandatePdfInput = {
  language: 'sv',
  caseNumber: 'RUN 109-2025',
  procurementTitle: 'Telekommunikation',
  principalName: 'Hus & Mark <i> Åsele',
  text: TEXT,
  createdAt: new Date('2024-05-20T08:00:00Z'),
};

const list: PartyListPdfInput = {
  language: 'sv',
  caseNumber: 'RUN 109-2025',
  procurementTitle: 'Telekommunikation',
  hostName: 'Region Västerbotten',
  listNumber: 2,
  lockedAt: new Date('2024-10-18T11:12:00Z'),
  sha256: 'ab'.repeat(32),
  parties: Array.from({ length: 155 }, (_, index) => ({
    // The reference annexes have holes in their numbering: it is never mended.
    number: index < 1 ? 1 : index + 2,
    name: `Exempelbolaget nr ${index + 1} i Övertorneå AB`,
    organisationNumber: '2120002627',
    kind: 'Kommunalt bolag',
    municipality: index === 3 ? null : 'Övertorneå',
  })),
};

async function read(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  return getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
}

async function textOf(pdf: PDFDocumentProxy): Promise<string[]> {
  const pages = Array.from({ length: pdf.numPages }, async (_, index) => {
    const { items } = await (await pdf.getPage(index + 1)).getTextContent();
    return items.map((item) => ('str' in item ? item.str : '')).join(' ').replace(/\s+/g, ' ');
  });
  return Promise.all(pages);
}

async function rolesOf(pdf: PDFDocumentProxy, page: number): Promise<string[]> {
  const tree = (await (await pdf.getPage(page)).getStructTree()) as StructNode;
  const walk = (node: StructNode): string[] => [node.role, ...(node.children ?? []).flatMap(walk)];
  return walk(tree).filter(Boolean);
}

const count = (roles: readonly string[], role: string) => roles.filter((each) => each === role).length;

describe('mandate PDF', () => {
  it('says its language and title, and that it is tagged', async () => {
    const pdf = await read(await buffer(renderMandatePdf(mandate)));
    const { info, metadata } = await pdf.getMetadata();
    expect(info).toMatchObject({ Language: 'sv-SE', Title: 'Fullmakt, Hus & Mark <i> Åsele (RUN 109-2025)' });
    expect(metadata.get('dc:title')).toBe('Fullmakt, Hus & Mark <i> Åsele (RUN 109-2025)');
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
    expect(await pdf.getViewerPreferences()).toMatchObject({ DisplayDocTitle: true });
  });

  it('has the text to the letter and in order', async () => {
    const [page] = await textOf(await read(await buffer(renderMandatePdf(mandate))));
    const inOrder = TEXT.replaceAll('_', '').split(/\s+/).join(' ').trim();
    expect(page).toContain(inOrder);
    expect(page).toContain('RUN 109-2025');
    expect(page).toContain('Sida 1 av 1');
  });

  it('is tagged by what each part is', async () => {
    const roles = await rolesOf(await read(await buffer(renderMandatePdf(mandate))), 1);
    expect(count(roles, 'H1')).toBe(1);
    expect(count(roles, 'H2')).toBe(3);
    expect(count(roles, 'L')).toBe(1);
    expect(count(roles, 'LI')).toBe(2);
    expect(count(roles, 'LBody')).toBe(2);
  });

  it('adds lines to sign on to a text without, in its language', async () => {
    const input = { ...mandate, language: 'en' as const, text: 'MANDATE\n\nWe let the host buy for us.' };
    const pdf = await read(await buffer(renderMandatePdf(input)));
    const [page] = await textOf(pdf);
    expect(page).toContain('We let the host buy for us. Signature Place and date: Signature: Name in print: Title:');
    expect((await pdf.getMetadata()).info).toMatchObject({ Language: 'en-GB' });
  });

  it('tells how it was signed, with Sámi letters', async () => {
    const signing = {
      signatoryName: 'Máret Čoarvi Ŋuolla-Đuorra Šaŧŧo Žuvla',
      signatoryTitle: 'Kommunchef',
      basis: 'Beslut i styrelse',
      basisReference: 'Kommunstyrelsen 2024-05-30 § 114',
      signedOn: '2024-06-19',
      method: 'Uppladdad skannad handling',
    };
    const [page] = await textOf(await read(await buffer(renderMandatePdf({ ...mandate, signing }))));
    expect(page).toContain('Máret Čoarvi Ŋuolla-Đuorra Šaŧŧo Žuvla');
    expect(page).toContain('Kommunstyrelsen 2024-05-30 § 114');
  });

  it('keeps the part to sign on one page', async () => {
    for (const paragraphs of [18, 20, 22, 24, 26]) {
      const body = Array.from({ length: paragraphs }, () => 'Ett stycke som är kort.').join('\n');
      const text = TEXT.replace('3. Underskrift', `${body}\n3. Underskrift`);
      const pages = await textOf(await read(await buffer(renderMandatePdf({ ...mandate, text }))));
      const signed = pages.filter((page) => /3\. Underskrift|Ort och datum|Namnteckning/.test(page));
      expect(signed).toHaveLength(1);
    }
  });

  it('breaks a paragraph longer than a page', async () => {
    const long = Array.from({ length: 900 }, (_, index) => `ord${index}`).join(' ');
    const pages = await textOf(await read(await buffer(renderMandatePdf({ ...mandate, text: `${TEXT}\n${long}` }))));
    expect(pages.join(' ')).toContain('ord899');
    expect(pages.at(-1)).toContain(`Sida ${pages.length} av ${pages.length}`);
  });
});

describe('party list PDF', () => {
  it('has every party once, in its own numbering', async () => {
    const pages = await textOf(await read(await buffer(renderPartyListPdf(list))));
    const numbers = [...pages.join(' ').matchAll(/(\d+) Exempelbolaget/g)].map((match) => Number(match[1]));
    expect(numbers).toEqual(list.parties.map(({ number }) => number));
    expect(pages[0]).toContain('Nr 2, med 155 organisationer');
    expect(pages[0]).toContain('2024-10-18 13:12');
    expect(pages[0]).toContain('ab'.repeat(32));
  });

  it('repeats its head on each page but tags it once', async () => {
    const pdf = await read(await buffer(renderPartyListPdf(list)));
    const pages = await textOf(pdf);
    expect(pages.length).toBeGreaterThan(3);
    expect(pages.filter((page) => page.includes('Organisation Org.nummer Typ Kommun eller län'))).toHaveLength(pages.length);
    const roles = (await Promise.all(pages.map((_, index) => rolesOf(pdf, index + 1)))).flat();
    expect(count(roles, 'TH')).toBe(5);
    expect(count(roles, 'TD')).toBe(155 * 5);
  });

  it('is the same bytes for the same list, and others for another', async () => {
    const hash = async (input: PartyListPdfInput) =>
      createHash('sha256').update(await buffer(renderPartyListPdf(input))).digest('hex');
    expect(await hash(list)).toBe(await hash(list));
    expect(await hash(list)).not.toBe(await hash({ ...list, listNumber: 3 }));
  });
});
