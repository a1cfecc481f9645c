import { changedParts, uneven, weightsByLot, type RequirementContent } from '../requirement/requirement.js';
import { chooseSection, type KnownSection } from '../requirement/section.js';
import type { ReadRow, Remark } from './import-row.js';

/** A requirement that stands, as an import meets it. `closed`: a declared conflict closes it for the one who imports. */
export interface StandingRequirement {
  readonly id: string;
  readonly number: string;
  readonly content: RequirementContent;
  readonly closed: boolean;
}

/** What an import is held against. */
export interface Specification {
  readonly requirements: ReadonlyMap<string, StandingRequirement>;
  readonly sections: readonly KnownSection[];
  /** The numbers that a baseline has named other requirements by, withdrawn since. */
  readonly spent: ReadonlySet<string>;
  readonly lotNumbers: ReadonlyMap<string, number>;
}

export type RowOutcome = 'CREATED' | 'UPDATED' | 'UNCHANGED' | 'REFUSED';

/** What becomes of a row. Only one that is not refused may be carried out. */
export interface PlannedRow extends ReadRow {
  readonly outcome: RowOutcome;
  readonly requirementId?: string;
}

export interface ImportPlan {
  readonly rows: readonly PlannedRow[];
  readonly uneven: readonly { readonly lotNumber: number; readonly total: string }[];
}

/**
 * What an import of the rows would do, row by row: a number that stands is revised where the row says something else, any other is added.
 * A number that comes twice is refused the second time. `onlyNew` refuses to change what stands.
 */
export function planImport(rows: readonly ReadRow[], standing: Specification, onlyNew = false): ImportPlan {
  const sections = [...standing.sections];
  const seen = new Set<string>();
  const planned = rows.map((row): PlannedRow => {
    const remark = row.problems.length > 0 ? undefined : faultOf(row, standing, { seen, sections, onlyNew });
    seen.add(row.number);
    if (row.problems.length > 0 || remark) return { ...row, problems: remark ? [remark] : row.problems, outcome: 'REFUSED' };
    const known = standing.requirements.get(row.number);
    if (!known) return { ...row, outcome: 'CREATED' };
    return { ...row, requirementId: known.id, outcome: changedParts(known.content, row.content).length > 0 ? 'UPDATED' : 'UNCHANGED' };
  });
  return { rows: planned, uneven: unevenAfter(planned, standing) };
}

function faultOf(row: ReadRow, standing: Specification, { seen, sections, onlyNew }: { seen: ReadonlySet<string>; sections: KnownSection[]; onlyNew: boolean }): Remark | undefined {
  const known = standing.requirements.get(row.number);
  const about = (column: Remark['column'], text: string, value: string): Remark => ({ column, value, text, params: { number: row.number, section: row.section } });
  if (seen.has(row.number)) return about('number', 'requirement.import.twice', row.number);
  if (known?.closed || standing.spent.has(row.number)) return about('number', 'requirement.number_taken', row.number);
  if (known && onlyNew && changedParts(known.content, row.content).length > 0) return about('number', 'requirement.number_taken', row.number);
  const choice = chooseSection(row.section, row.number, sections);
  if ('problem' in choice) return about('section', `requirement.section.${choice.problem}`, row.section);
  if ('open' in choice) sections.push({ id: '', ...choice.open });
  return undefined;
}

/** What the award weights would add up to, of what stands and what comes. */
function unevenAfter(rows: readonly PlannedRow[], { requirements, lotNumbers }: Specification): ImportPlan['uneven'] {
  const contents = new Map([...requirements].map(([number, { content }]) => [number, content]));
  for (const row of rows) if (row.outcome !== 'REFUSED') contents.set(row.number, row.content);
  const awards = [...contents.values()].filter(({ kind }) => kind === 'AWARD');
  return uneven(weightsByLot(awards.map(({ weight, lotId }) => ({ weight, lotNumber: lotId === null ? null : (lotNumbers.get(lotId) ?? null) })), [...lotNumbers.values()].toSorted((a, b) => a - b)));
}
