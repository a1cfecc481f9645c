import { invalidInput } from '#platform/request';
import type { SqlParams } from '#platform/database';
import type { RequirementKind } from './requirement.js';
import { isSectionNumber, sortKeyOf } from './requirement-number.js';
import { openThreadCount } from './requirement.policy.js';
import { readSectionLabel } from './section.js';

export interface RequirementFilter {
  readonly kind?: readonly RequirementKind[] | null;
  readonly openThreadsOnly?: boolean | null;
  readonly unreadOnly?: boolean | null;
  /** A chapter or section by number, or a section's label or title. */
  readonly section?: string | null;
  /** 0 is what applies to all lots. */
  readonly lotNumber?: readonly number[] | null;
  readonly search?: string | null;
  readonly withdrawn?: boolean | null;
}

const LONGEST_SEARCH = 200;
const MOST_WORDS = 12;

/** SQL: which requirements (`r`) of readable drafts (`p`) match; `viewer` is the SQL of the person whose marks count. */
export function filterCondition(filter: RequirementFilter | null | undefined, r: string, params: SqlParams, viewer: () => string): string {
  const conditions = [`${r}.withdrawn_at is ${filter?.withdrawn ? 'not ' : ''}null`];
  if (filter?.kind) conditions.push(`${r}.kind = any(${params.add(filter.kind)}::text[])`);
  if (filter?.openThreadsOnly) conditions.push(`${openThreadCount(r)} > 0`);
  if (filter?.unreadOnly) conditions.push(`not exists (select 1 from requirement_read seen where seen.requirement_id = ${r}.id and seen.person_id = ${viewer()} and seen.version = ${r}.version)`);
  if (filter?.section) conditions.push(sectionCondition(filter.section, r, params));
  if (filter?.lotNumber) conditions.push(lotCondition(filter.lotNumber, r, params));
  if (filter?.search?.trim()) conditions.push(searchCondition(filter.search, r, params));
  return conditions.join(' and ');
}

/** A number takes in all that lies under it: the digits of each part are padded in the sort key, so `3.2` never takes in `3.20`. */
function sectionCondition(text: string, r: string, params: SqlParams): string {
  const label = readSectionLabel(text);
  if (label?.number !== undefined) return `${r}.sort_key like ${params.add(`${sortKeyOf(label.number)}.%`)}`;
  return `${r}.section_id in (select named.id from requirement_section named where named.procurement_id = ${r}.procurement_id and lower(named.title) = lower(${params.add(label?.title ?? text)}))`;
}

function lotCondition(lotNumbers: readonly number[], r: string, params: SqlParams): string {
  const numbered = `${r}.lot_id in (select one.id from lot one where one.procurement_id = ${r}.procurement_id and one.number = any(${params.add(lotNumbers)}::int[]))`;
  return lotNumbers.includes(0) ? `(${r}.lot_id is null or ${numbered})` : numbered;
}

/**
 * Every word must be in the requirement: in any of its Swedish forms, or as the beginning of a word, so that a search finds while it is
 * written. A number finds the requirement and what lies under it.
 */
export function searchCondition(search: string, r: string, params: SqlParams): string {
  if (search.length > LONGEST_SEARCH) throw invalidInput({ path: 'filter.search', text: 'field.too_long', params: { limit: LONGEST_SEARCH, actual: search.length } });
  const number = search.trim().replace(/\.$/, '');
  if (isNumberLike(number)) return `(${r}.number = ${params.add(number)} or ${r}.sort_key like ${params.add(`${sortKeyOf(number)}.%`)})`;
  const words = search.normalize('NFC').toLowerCase().match(/[\p{L}\p{N}]+/gu)?.slice(0, MOST_WORDS) ?? [];
  if (words.length === 0) return 'false';
  const each = words.map((word) => {
    const start = params.add(`${word}:*`);
    // A word that is on its way to being written can be one that Swedish search leaves out ("de" of "deltagare").
    return `(to_tsquery('swedish', ${start}) || to_tsquery('simple', ${start}))`;
  });
  return `${r}.search @@ (${each.join(' && ')})`;
}

const isNumberLike = (text: string): boolean => isSectionNumber(text.split('.').slice(0, 4).join('.')) && /^\d+(\.\d+)*$/.test(text) && text.includes('.');
