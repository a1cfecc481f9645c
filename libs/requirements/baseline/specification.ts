import { richTextBlocks, withoutMarks } from '#kernel';
import type { SpecificationPdfInput } from '#platform/pdf';
import { say } from '#platform/texts';
import type { BaselineDocument, FrozenRequirement } from './baseline.js';

const text = (key: string, params: Record<string, unknown> = {}): string => say('sv', key, params);

/** A baseline as the specification that is set as a document. Without a hash where a part of it is closed to the reader. */
export function specificationOf({ caseNumber, title, host, number, setAt, requirements }: BaselineDocument, sha256: string | null): SpecificationPdfInput {
  return {
    language: 'sv', caseNumber, procurementTitle: title, hostName: host.name, number, setAt: new Date(setAt), count: requirements.length, ...(sha256 === null ? {} : { sha256 }),
    sections: sectionsOf(requirements).map(({ section, members }) => ({ title: section, requirements: members.map(pdfRequirement) })),
  };
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
