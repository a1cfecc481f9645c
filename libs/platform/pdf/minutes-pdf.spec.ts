import { buffer } from 'node:stream/consumers';
import { describe, expect, it } from '@jest/globals';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { renderMinutesPdf, type MinutesPdfInput } from './minutes-pdf.js';

interface StructNode { readonly role: string; readonly children?: readonly StructNode[] }

const MINUTES: MinutesPdfInput = {
  language: 'sv', caseNumber: 'RUN 109-2025', procurementTitle: 'Telekommunikation', groupName: 'Arbetsgruppen', meetingTitle: 'Kravgenomgång', meetingNumber: 3,
  time: '2025-02-20 13:00–15:00', place: 'Sal A', createdAt: new Date('2025-02-24T08:00:00Z'), sha256: 'ab'.repeat(32),
  attendance: [{ name: 'Åsa Öberg', text: 'på plats, Kalix kommun' }],
  items: Array.from({ length: 60 }, (_, index) => ({ position: index + 1, title: `3.2.${index + 1} Täckning`, decision: 'Kravet behålls', lines: ['Gruppen var enig.'] })),
  writtenBy: 'Siv Ek', adjustedBy: 'Åsa Öberg', approvedBy: 'Ove Lind',
};

async function read(input: MinutesPdfInput): Promise<{ text: string; roles: Set<string>; bytes: Buffer }> {
  const bytes = await buffer(renderMinutesPdf(input));
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, async (_, index) => {
    const page = await pdf.getPage(index + 1);
    const { items } = await page.getTextContent();
    const walk = (node: StructNode): string[] => [node.role, ...(node.children ?? []).flatMap(walk)];
    return { text: items.map((item) => ('str' in item ? item.str : '')).join(' '), roles: walk((await page.getStructTree()) as StructNode) };
  }));
  return { text: pages.map(({ text }) => text).join(' ').replace(/\s+/g, ' '), roles: new Set(pages.flatMap(({ roles }) => roles)), bytes };
}

describe('minutes as PDF', () => {
  it('are tagged, say every item with its decision, and who wrote, adjusted and approved them', async () => {
    const { text, roles } = await read(MINUTES);
    for (const role of ['H1', 'H2', 'H3', 'P', 'L', 'LI']) expect(roles).toContain(role);
    for (const words of ['Protokoll, möte nr 3', '§ 60 3.2.60 Täckning', 'Beslut: Kravet behålls', 'Åsa Öberg', 'Ove Lind', 'ab'.repeat(32)]) expect(text).toContain(words);
    expect(text).not.toContain('utkast');
  });

  it('say on every page that they are a draft until they are approved', async () => {
    const { text } = await read({ ...MINUTES, sha256: null, approvedBy: null, adjustedBy: null });
    expect(text).toContain('Möte nr 3, utkast');
    expect(text).not.toContain('Godkänt av');
  });

  it('are the same bytes for the same minutes', async () => {
    expect((await read(MINUTES)).bytes.equals((await read(MINUTES)).bytes)).toBe(true);
  });
});
