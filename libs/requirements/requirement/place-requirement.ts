import { newId, type Transaction } from '#platform/database';
import { Refusal } from '#platform/request';
import { RequirementSection } from './requirement.entity.js';
import { sortKeyOf } from './requirement-number.js';
import { chooseSection, type KnownSection } from './section.js';

/** The sections of a procurement, in no order. */
export async function sectionsOf(tx: Transaction, procurementId: string): Promise<KnownSection[]> {
  return tx.manager.find(RequirementSection, { where: { procurementId }, select: { id: true, number: true, title: true } });
}

/** The id of the section that a requirement comes into, opened where there is none yet. Refuses at the path a label that does not fit. */
export async function sectionFor(tx: Transaction, place: { procurementId: string; label: string; number: string; path: string }): Promise<string> {
  const choice = chooseSection(place.label, place.number, await sectionsOf(tx, place.procurementId));
  if ('section' in choice) return choice.section.id;
  if ('open' in choice) return openSection(tx, place.procurementId, choice.open);
  throw new Refusal('INVALID_INPUT', { fields: [{ path: place.path, text: `requirement.section.${choice.problem}`, params: { number: place.number, section: place.label } }] });
}

export async function openSection(tx: Transaction, procurementId: string, { number, title }: { number: string; title: string }): Promise<string> {
  const id = newId();
  await tx.manager.insert(RequirementSection, { id, procurementId, number, title: title.slice(0, 200), sortKey: sortKeyOf(number) });
  return id;
}

/**
 * Refuses with ALREADY_EXISTS a number that another requirement has, or that a baseline has named another by: such a number stays with
 * its requirement even after it was withdrawn.
 */
export async function refuseTaken(tx: Transaction, place: { procurementId: string; numbers: readonly string[]; except: readonly string[]; path: string }): Promise<void> {
  const [taken]: { number: string }[] = await tx.manager.query(
    `select number from (
       select r.number from requirement r where r.procurement_id = $1 and r.number = any($2::text[]) and r.withdrawn_at is null and r.id <> all($3::uuid[])
       union all
       select b.number from baseline_requirement b where b.procurement_id = $1 and b.number = any($2::text[]) and b.requirement_id <> all($3::uuid[])) taken limit 1`,
    [place.procurementId, place.numbers, place.except],
  );
  if (!taken) return;
  const words = { text: 'requirement.number_taken', params: { number: taken.number } };
  throw new Refusal('ALREADY_EXISTS', { ...words, details: { number: taken.number }, fields: [{ path: place.path, ...words }] });
}
