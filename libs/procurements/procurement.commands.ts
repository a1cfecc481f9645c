import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { organisationsWhere, type Actor } from '#platform/access';
import { isId, newId, UnitOfWork, type Transaction } from '#platform/database';
import { currentLanguage, invalidInput, Refusal } from '#platform/request';
import { say } from '#platform/texts';
import { lockForEdit, recordOf, saveEdit } from './change-procurement.js';
import { enterPhase, freeSlug, isBeforePublication, slugOf, type ProcurementPhase } from './procurement.js';
import { Procurement } from './procurement.entity.js';
import { readTerms, readWorkingTerms, type Terms, type TermsInput, type WorkingTermsInput } from './procurement-terms.js';
import { readInput } from './read-input.js';
import { addLots, loadLots, replaceLots } from './lots/standing-lots.js';
import { differingTerms, statedTerms } from './stated-terms.js';

export type CreateProcurement = TermsInput & { readonly hostId: string };
export type ChangeProcurement = TermsInput & WorkingTermsInput;

/** What changes a procurement itself. Every method answers the procurement's id. */
@Injectable()
export class ProcurementCommands {
  constructor(private readonly work: UnitOfWork) {}

  /** Opens a procurement in the phase PREPARATION. For a HOST_ADMIN of the host; refuses a case number the host has used. */
  async create(actor: Actor, input: CreateProcurement): Promise<string> {
    return this.work.run(actor, async (tx) => {
      refuseOtherHosts(actor, input.hostId);
      const terms = readInput('input', (reading) => readTerms(input, reading));
      // Slugs and case numbers are compared with what is there: one at a time, or two could find the same one free.
      await tx.manager.query(`select pg_advisory_xact_lock(hashtext('procurement_slug'))`);
      await refuseUnknownSupport(tx.manager, terms.supportId);
      await refuseTakenCaseNumber(tx.manager, input.hostId, terms.caseNumber);
      const { lots, ...columns } = terms;
      const id = newId();
      const slug = await slugFor(tx.manager, terms);
      await tx.manager.insert(Procurement, { id, slug, hostId: input.hostId, phase: 'PREPARATION', ...columns, createdAt: tx.now });
      await addLots(tx.manager, id, lots.map((title, index) => ({ number: index + 1, title })));
      recordOf(tx, { id, hostId: input.hostId }, { kind: 'ProcurementCreated', params: { lots: lots.length } });
      return id;
    });
  }

  /** States the terms anew. Nothing is written where nothing differs. The address (slug) stays: links to it are out. */
  async change(actor: Actor, procurementId: string, version: number, input: ChangeProcurement): Promise<string> {
    return this.work.run(actor, async (tx) => {
      const procurement = await lockForEdit(tx, actor, { procurementId, version, yours: input, theirs: standingTerms });
      const { lots, ...columns } = readInput('input', (reading) => ({ ...readTerms(input, reading), ...readWorkingTerms(input, reading) }));
      const standing = await loadLots(tx.manager, procurementId);
      const before = statedTerms(procurement, standing.map(({ title }) => title));
      const fields = differingTerms(before, statedTerms({ ...procurement, ...columns }, lots));
      if (fields.length === 0) return procurementId;
      if (fields.includes('supportId')) await refuseUnknownSupport(tx.manager, columns.supportId);
      if (fields.includes('caseNumber')) await refuseTakenCaseNumber(tx.manager, procurement.hostId, columns.caseNumber);
      if (fields.includes('lots')) await replaceLots(tx.manager, procurementId, standing, lots);
      await saveEdit(tx, procurement, columns, { kind: 'ProcurementChanged', params: { fields } });
      return procurementId;
    });
  }

  /** Enters the next phase. A phase says what the timetable says; it locks nobody out. Publishing and cancelling are binding acts. */
  async enterPhase(actor: Actor, procurementId: string, version: number, phase: ProcurementPhase): Promise<string> {
    return this.work.run(actor, async (tx) => {
      const theirs = (_: Transaction, { phase: standing }: Procurement) => Promise.resolve(standing);
      const procurement = await lockForEdit(tx, actor, { procurementId, version, yours: phase, theirs });
      const decision = enterPhase(procurement.phase, phase);
      if (!decision.accepted) throw phaseRefusal(procurement.phase, phase);
      await saveEdit(tx, procurement, { phase }, { kind: 'PhaseEntered', params: { from: procurement.phase, to: phase } });
      return procurementId;
    });
  }
}

async function standingTerms(tx: Transaction, procurement: Procurement): Promise<unknown> {
  const lots = await loadLots(tx.manager, procurement.id);
  return statedTerms(procurement, lots.map(({ title }) => title));
}

function refuseOtherHosts(actor: Actor, hostId: string): void {
  if (actor.kind === 'SYSTEM' || organisationsWhere(actor, 'HOST_ADMIN').includes(hostId)) return;
  throw new Refusal('FORBIDDEN', { fields: [{ path: 'input.hostId', text: 'field.not_host' }] });
}

async function refuseUnknownSupport(manager: EntityManager, supportId: string | null): Promise<void> {
  if (supportId === null) return;
  const found: { active: boolean }[] = isId(supportId) ? await manager.query('select active from organisation where id = $1', [supportId]) : [];
  if (found[0]?.active) return;
  throw invalidInput({ path: 'input.supportId', text: found[0] ? 'field.organisation_inactive' : 'field.organisation_unknown' });
}

async function refuseTakenCaseNumber(manager: EntityManager, hostId: string, caseNumber: string): Promise<void> {
  if (!(await manager.existsBy(Procurement, { hostId, caseNumber }))) return;
  const fields = [{ path: 'input.caseNumber', text: 'field.case_number_taken', params: { caseNumber } }];
  throw new Refusal('ALREADY_EXISTS', { text: 'procurement.case_number_taken', fields });
}

async function slugFor(manager: EntityManager, { title, caseNumber }: Pick<Terms, 'title' | 'caseNumber'>): Promise<string> {
  const slug = slugOf(title, caseNumber);
  const rows: { slug: string }[] = await manager.query(`select slug from procurement where slug = $1 or slug like $1 || '-%'`, [slug]);
  return freeSlug(slug, rows.map((row) => row.slug));
}

function phaseRefusal(from: ProcurementPhase, to: ProcurementPhase): Refusal {
  if (to === 'PUBLISHED' && isBeforePublication(from)) return new Refusal('ACTION_NOT_AVAILABLE', { text: 'procurement.published_by_two' });
  if (to === 'CANCELLED') return new Refusal('ACTION_NOT_AVAILABLE', { text: 'procurement.cancelled_by_two' });
  const language = currentLanguage();
  const params = { from: say(language, `phase.${from}`), to: say(language, `phase.${to}`) };
  return new Refusal('ACTION_NOT_AVAILABLE', { text: 'procurement.phase_not_available', params, details: { from, to } });
}
