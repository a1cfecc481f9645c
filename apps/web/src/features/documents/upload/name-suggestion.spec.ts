import { describe, expect, it } from '@jest/globals';
import { likelyDocument, suggestFromName } from './name-suggestion.js';

describe('what a file name tells', () => {
  it.each([
    ['Bilaga 3 Prisbilaga.xlsx', '3', 'Prisbilaga'],
    ['Bilaga_03_-_Kravspecifikation.pdf', '3', 'Kravspecifikation'],
    ['bilaga 1.2a volymer.docx', '1.2a', 'Volymer'],
    ['Bil. 4 – Sekretessförbindelse.pdf', '4', 'Sekretessförbindelse'],
    ['Annex B - Terms.docx', 'B', 'Terms'],
    ['Appendix 2.pdf', '2', 'Appendix 2'],
    ['Bilaga 3.pdf', '3', 'Bilaga 3'],
    ['RUN 109-2025 Bilaga 12 Avropsberättigade.pdf', '12', 'Avropsberättigade'],
    ['Prislista bilaga 3.xlsx', '3', 'Prislista'],
    ['03 Prisbilaga.pdf', '3', 'Prisbilaga'],
    ['3. Prisbilaga.pdf', '3', 'Prisbilaga'],
    ['3 - prisbilaga.pdf', '3', 'Prisbilaga'],
    ['Bilaga 3 Prisbilaga v2 (1).xlsx', '3', 'Prisbilaga'],
    ['Bilaga 3 Prisbilaga - kopia.xlsx', '3', 'Prisbilaga'],
    ['Bilaga nr 5 Upphandlingsföreskrifter.pdf', '5', 'Upphandlingsföreskrifter'],
    ['förfrågningsunderlag.pdf', undefined, 'Förfrågningsunderlag'],
    ['2025-02-20 Protokoll.pdf', undefined, '2025-02-20 Protokoll'],
    ['24 timmars service.pdf', undefined, '24 timmars service'],
    ['Prisbilaga 3.xlsx', undefined, 'Prisbilaga 3'],
    ['Beslut 2025.10', undefined, 'Beslut 2025.10'],
    ['Bilaga 1000.pdf', undefined, 'Bilaga 1000'],
    ['v2.pdf', undefined, 'V2'],
    ['.pdf', undefined, 'Pdf'],
  ])('%s', (fileName, annexNumber, title) => {
    expect(suggestFromName(fileName)).toEqual({ ...(annexNumber === undefined ? {} : { annexNumber }), title });
  });

  it('composes letters that came apart', () => {
    expect(suggestFromName('Bilaga 2 Ö\u0308versikt.pdf'.normalize('NFD'))).toEqual({ annexNumber: '2', title: 'Ö\u0308versikt'.normalize('NFC') });
  });
});

describe('which document a file is a new version of', () => {
  const price = { id: 'price', annexNumber: '3', title: 'Priser', currentVersion: { fileName: 'Prisbilaga.xlsx' } };
  const terms = { id: 'terms', annexNumber: null, title: 'Villkor', currentVersion: { fileName: 'Bilaga 3 villkor.pdf' } };
  it.each([
    ['prisbilaga.XLSX', 'price'],
    ['Bilaga 3 villkor.pdf', 'terms'],
    ['Bilaga 3 Något helt annat.pdf', 'price'],
    ['villkor v4.docx', 'terms'],
    ['Annat.pdf', undefined],
  ])('%s', (fileName, id) => {
    expect(likelyDocument(fileName, [price, terms])?.id).toBe(id);
  });
});
