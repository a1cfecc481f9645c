import { describe, expect, it } from '@jest/globals';
import { buffer } from 'node:stream/consumers';
import type { RichBlock } from '#kernel';
import { renderSpecificationPdf, type SpecificationPdfInput } from './specification-pdf.js';

const REQUIREMENTS = 60;
const words = 'Leverantören ska tillhandahålla tjänsten dygnet runt och rapportera avvikelser skriftligen till beställaren inom tio arbetsdagar. '.repeat(5);
const body: readonly RichBlock[] = [{ kind: 'paragraph', text: words }];
const specification = (requirementBody = body): SpecificationPdfInput => ({
  language: 'sv', caseNumber: 'RUN 109-2025', procurementTitle: 'Telekommunikation', hostName: 'Region Västerbotten', number: 1, setAt: new Date('2026-03-02T08:00:00Z'), count: REQUIREMENTS, sha256: 'ab'.repeat(32),
  sections: [{ title: 'Allmänt', requirements: Array.from({ length: REQUIREMENTS }, (_, index) => ({ heading: `1.${index + 1} Krav`, body: requirementBody, facts: [{ label: 'Typ', text: 'Skall-krav' }] })) }],
});

describe('a specification as a document', () => {
  it('is set a little at a time: others have their turn in between', async () => {
    let turns = 0;
    let over = false;
    const others = (): void => {
      if (over) return;
      turns += 1;
      setImmediate(others);
    };
    const bytes = buffer(renderSpecificationPdf(specification()));
    setImmediate(others);
    expect((await bytes).subarray(0, 5).toString()).toBe('%PDF-');
    over = true;
    expect(turns).toBeGreaterThan(5);
  });

  it('is the same bytes each time', async () => {
    const [one, other] = await Promise.all([buffer(renderSpecificationPdf(specification())), buffer(renderSpecificationPdf(specification()))]);
    expect(one.equals(other)).toBe(true);
  });

  it('breaks off where it cannot be set: nobody takes half of it for the whole', async () => {
    const broken = specification([{ kind: 'list', entries: null } as unknown as RichBlock]);
    await expect(buffer(renderSpecificationPdf(broken))).rejects.toThrow();
  });
});
