import { minuteInStockholm, richTextBlocks, withoutMarks } from '#kernel';
import type { SpecificationPdfInput } from '#platform/pdf';
import type { WorkbookInput } from '#platform/spreadsheet';
import { say } from '#platform/texts';
import { specificationColumns, specificationRow } from '../import/specification-table.js';
import { outgoing } from '../requirement/reading.js';
import type { BaselineDocument, FrozenRequirement } from './baseline.js';

const text = (key: string, params: Record<string, unknown> = {}): string => say('sv', key, params);

/** A baseline as the specification that is set as a document. Without a hash where a part of it is closed to the reader. */
export function specificationOf({ caseNumber, title, host, number, setAt, requirements }: BaselineDocument, sha256: string | null): SpecificationPdfInput {
  return {
    language: 'sv', caseNumber, procurementTitle: title, hostName: host.name, number, setAt: new Date(setAt), count: requirements.length, ...(sha256 === null ? {} : { sha256 }),
    sections: sectionsOf(requirements).map(({ section, members }) => ({ title: section, requirements: members.map(pdfRequirement) })),
  };
}

/** The same as a workbook, which can be imported again unchanged. */
export function specificationWorkbook({ caseNumber, title, number, setAt, requirements }: BaselineDocument, sha256: string | null): WorkbookInput {
  return {
    sheetName: text('specification.sheet'), columns: specificationColumns('sv'), rows: requirements.map((one) => specificationRow(one, 'sv')), createdAt: new Date(setAt),
    about: {
      sheetName: text('specification.about'), title: text('specification.title'),
      lines: [
        [text('specification.case'), caseNumber], [text('specification.procurement'), title], [text('specification.baseline'), String(number)],
        [text('specification.set'), minuteInStockholm(new Date(setAt))], [text('specification.count'), String(requirements.length)],
        ...(sha256 === null ? [[text('specification.secrecy'), text('specification.partial')] as const] : [[text('specification.hash'), sha256] as const]),
      ],
    },
  };
}

/** A baseline's document out of its canonical text, whole, with its texts as they go out. */
export function frozenDocument(canonical: string): BaselineDocument {
  const document = JSON.parse(canonical) as BaselineDocument;
  return { ...document, requirements: outgoing(document.requirements) };
}

/** Requirements that follow each other in a section stand under its title once. */
function sectionsOf(requirements: readonly FrozenRequirement[]): { section: string; members: FrozenRequirement[] }[] {
  const sections: { section: string; members: FrozenRequirement[] }[] = [];
  for (const one of requirements) {
    const last = sections.at(-1);
    if (last?.section === one.section) last.members.push(one);
    else sections.push({ section: one.section, members: [one] });
  }
  return sections;
}

function pdfRequirement({ number, heading, kind, lotNumber, weight, text: body, verification, rationale }: FrozenRequirement): SpecificationPdfInput['sections'][number]['requirements'][number] {
  const fact = (key: string, value: string | null) => (value === null ? [] : [{ label: text(`specification.column.${key}`), text: value }]);
  return {
    heading: `${number} ${heading}`,
    body: richTextBlocks(body),
    facts: [
      ...fact('kind', text('specification.kind_line', { kind: text(`requirement.kind.${kind}`), weight: weight?.replace('.', ',') ?? 'none', lot: lotNumber === null ? 'all' : String(lotNumber) })),
      ...fact('verification', verification === null ? null : withoutMarks(verification)), ...fact('rationale', rationale === null ? null : withoutMarks(rationale)),
    ],
  };
}
