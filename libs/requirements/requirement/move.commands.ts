import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/access';
import { isId, UnitOfWork, type Transaction } from '#platform/database';
import { invalidInput, notFound, Refusal } from '#platform/request';
import { readInput } from '#procurements';
import { lockNumbers, lockRequirement, openDrafts, recordDraft, type LockedRequirement, type OpenDrafts } from './load-requirement.js';
import { refuseTaken, sectionFor } from './place-requirement.js';
import { refuseWithdrawn } from './requirement.commands.js';
import { RequirementSection } from './requirement.entity.js';
import { isSectionNumber, moveRequirement, moveSection, parentOf, sortKeyOf, type MoveDecision, type NumberedRequirement, type Renumbering } from './requirement-number.js';

/** The order of the specification: numbers and sections. A number that a baseline has named stays. */
@Injectable()
export class MoveCommands {
  constructor(private readonly work: UnitOfWork) {}

  /** Moves a requirement to another number. Whoever has the number makes room, unless a baseline has named it. Moving it to where it is changes nothing. */
  async moveRequirement(actor: Actor, requirementId: string, number: string, section?: string | null): Promise<string> {
    return this.work.run(actor, async (tx) => {
      const locked = await lockRequirement(tx, requirementId, 'KEEP_REQUIREMENTS');
      refuseWithdrawn(locked.requirement);
      const to = number.trim();
      const { procurementId } = locked.requirement;
      await lockNumbers(tx, procurementId);
      const changes = accepted(moveRequirement(await numbersOf(tx, procurementId), requirementId, to), 'number', to);
      if (changes.length === 0) return requirementId;
      await refuseTaken(tx, { procurementId, numbers: changes.map((change) => change.to), except: changes.map(({ id }) => id), path: 'number' });
      const sectionId = await sectionFor(tx, { procurementId, label: section ?? parentOf(to), number: to, path: section ? 'section' : 'number' });
      await renumber(tx, procurementId, changes);
      await comeIntoSection(tx, locked, changes, sectionId);
      recordMoves(tx, locked.standing, changes);
      return requirementId;
    });
  }

  /** Gives a section another title, or another number: all that is in it follows. NOT_FOUND for a section of another procurement. */
  async changeSection(actor: Actor, procurementId: string, sectionId: string, change: { title?: string | null; number?: string | null }): Promise<string> {
    return this.work.run(actor, async (tx) => {
      const section = isId(sectionId) && isId(procurementId) ? await tx.manager.findOneBy(RequirementSection, { id: sectionId, procurementId }) : null;
      if (!section) throw notFound();
      const drafts = await openDrafts(tx, actor, section.procurementId, 'KEEP_REQUIREMENTS');
      const title = change.title == null ? section.title : readInput('', (reading) => reading.line('title', change.title ?? '', 200));
      const number = change.number?.trim() ?? section.number;
      await lockNumbers(tx, section.procurementId);
      if (number !== section.number) await this.renumberSection(tx, section, number, drafts);
      if (title === section.title && number === section.number) return sectionId;
      await tx.manager.update(RequirementSection, { id: sectionId }, { title });
      recordDraft(tx, drafts.standing, { kind: 'SectionChanged', subjectType: 'requirementSection', subjectId: sectionId, params: { sectionId, from: section.number, to: number } });
      return sectionId;
    });
  }

  private async renumberSection(tx: Transaction, section: RequirementSection, to: string, { standing }: OpenDrafts): Promise<void> {
    const { procurementId, number: from } = section;
    if (!isSectionNumber(to)) throw invalidInput({ path: 'number', text: 'requirement.section.malformed' });
    const numbers = await numbersOf(tx, procurementId);
    const changes = accepted(moveSection(numbers, from, to), 'number', to);
    await refuseTaken(tx, { procurementId, numbers: changes.map((change) => change.to), except: changes.map(({ id }) => id), path: 'number' });
    const sections = (await tx.manager.findBy(RequirementSection, { procurementId })).filter(({ number }) => number === from || number.startsWith(`${from}.`));
    const target = (number: string): string => `${to}${number.slice(from.length)}`;
    const [clash]: unknown[] = await tx.manager.query(
      'select 1 from requirement_section where procurement_id = $1 and number = any($2::text[]) and id <> all($3::uuid[])',
      [procurementId, sections.map(({ number }) => target(number)), sections.map(({ id }) => id)],
    );
    if (clash) throw refused('clash', 'number', to);
    await renumber(tx, procurementId, changes);
    for (const { id, number } of sections) await tx.manager.update(RequirementSection, { id }, { number: target(number), sortKey: sortKeyOf(target(number)) });
    recordMoves(tx, standing, changes);
  }
}

const refused = (problem: string, path: string, number: string): Refusal => {
  const words = { text: `requirement.move.${problem}`, params: { number } };
  if (problem === 'malformed') return invalidInput({ path, text: 'requirement.number' });
  if (problem === 'circular' || problem === 'too_deep') return invalidInput({ path, ...words });
  return new Refusal(problem === 'clash' ? 'ALREADY_EXISTS' : 'ACTION_NOT_AVAILABLE', { ...words, fields: [{ path, ...words }] });
};

function accepted(decision: MoveDecision, path: string, number: string): readonly Renumbering[] {
  if (!decision.accepted) throw refused(decision.refusal, path, number);
  return decision.next;
}

async function numbersOf(tx: Transaction, procurementId: string): Promise<NumberedRequirement[]> {
  return tx.manager.query('select id, number, number_is_fixed as fixed from requirement where procurement_id = $1 and withdrawn_at is null order by sort_key', [procurementId]);
}

/** In two steps, since a number is one requirement's at every moment: first out of the way, then to the place. */
async function renumber(tx: Transaction, procurementId: string, changes: readonly Renumbering[]): Promise<void> {
  await tx.manager.query(
    `update requirement r set number = '9999.9999.9999.9999.' || n.place from unnest($2::uuid[]) with ordinality n (id, place) where r.procurement_id = $1 and r.id = n.id`,
    [procurementId, changes.map(({ id }) => id)],
  );
  await tx.manager.query(
    'update requirement r set number = n.number, sort_key = n.sort_key from unnest($2::uuid[], $3::text[], $4::text[]) n (id, number, sort_key) where r.procurement_id = $1 and r.id = n.id',
    [procurementId, changes.map(({ id }) => id), changes.map(({ to }) => to), changes.map(({ to }) => sortKeyOf(to))],
  );
}

/** The moved requirement and those under it come into the section of the new number; those that made room stay in theirs. */
async function comeIntoSection(tx: Transaction, { requirement }: LockedRequirement, changes: readonly Renumbering[], sectionId: string): Promise<void> {
  const family = changes.filter(({ id, from }) => id === requirement.id || from.startsWith(`${requirement.number}.`)).map(({ id }) => id);
  await tx.manager.query('update requirement set section_id = $2 where id = any($1::uuid[])', [family, sectionId]);
}

function recordMoves(tx: Transaction, standing: OpenDrafts['standing'], changes: readonly Renumbering[]): void {
  for (const { id, from, to } of changes) {
    recordDraft(tx, standing, { kind: 'RequirementMoved', subjectType: 'requirement', subjectId: id, params: { requirementId: id, from, to } });
  }
}

