import type { Readable } from 'node:stream';
import { countyName, minuteInStockholm, municipalityName } from '#kernel';
import { renderPartyListPdf, type ListedParty } from '#platform/pdf';
import type { WorkbookColumn, WorkbookInput } from '#platform/spreadsheet';
import { say } from '#platform/texts';
import type { EntitledListDocument, EntitledParty } from './entitled-list.js';

const text = (key: string): string => say('sv', key);

/** A party as the annex shows it: the annex is a document of the procurement and in Swedish. */
export function listedParty({ number, name, organisationNumber, kind, countyCode, municipalityCode }: EntitledParty): ListedParty {
  const place = (municipalityCode === null ? undefined : municipalityName(municipalityCode)) ?? countyName(countyCode) ?? null;
  return { number, name, organisationNumber: organisationNumber.replace('-', ''), kind: text(`organisation.kind.${kind}`), municipality: place };
}

export function annexWorkbook(document: EntitledListDocument, sha256: string): WorkbookInput {
  const columns: WorkbookColumn[] = [
    { header: text('annex.number'), key: 'number', type: 'number', width: 6 },
    { header: text('annex.name'), key: 'name', type: 'text', width: 46 },
    { header: text('annex.organisation_number'), key: 'organisationNumber', type: 'text', width: 20 },
    { header: text('annex.kind'), key: 'kind', type: 'text', width: 24 },
    { header: text('annex.place'), key: 'place', type: 'text', width: 24 },
  ];
  return {
    sheetName: text('annex.sheet'),
    columns,
    rows: document.parties.map((party) => {
      const { number, name, kind, municipality } = listedParty(party);
      return { number, name, kind, organisationNumber: party.organisationNumber, place: municipality ?? '' };
    }),
    createdAt: new Date(document.lockedAt),
    about: {
      sheetName: text('annex.about'),
      title: text('annex.title'),
      lines: [
        [text('annex.case'), document.caseNumber], [text('annex.procurement'), document.title],
        [text('annex.host'), `${document.host.name}, ${document.host.organisationNumber}`], [text('annex.list'), String(document.number)],
        [text('annex.locked'), minuteInStockholm(new Date(document.lockedAt))], [text('annex.count'), String(document.parties.length)], [text('annex.hash'), sha256],
      ],
    },
  };
}

export const annexPdf = (document: EntitledListDocument, sha256: string): Readable =>
  renderPartyListPdf({
    language: 'sv', caseNumber: document.caseNumber, procurementTitle: document.title, hostName: document.host.name, listNumber: document.number,
    lockedAt: new Date(document.lockedAt), sha256, parties: document.parties.map(listedParty),
  });

/** With its hash, as the program that verifies a list reads it. */
export const annexJson = (document: EntitledListDocument, sha256: string): string => `${JSON.stringify({ ...document, sha256 }, null, 2)}\n`;
