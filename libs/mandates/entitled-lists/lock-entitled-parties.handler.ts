import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { APPROVED_STAGES, ParticipationStages } from '#inquiries';
import { formatOrganisationNumber } from '#kernel';
import { BindingActs, type ActSubject, type BindingActHandler, type Consequence } from '#procurements';
import { newId, type Transaction } from '#platform/database';
import { Refusal } from '#platform/request';
import { canonicalList, hashOfList, numberParties, type CandidateParty, type EntitledListDocument } from './entitled-list.js';
import { EntitledList } from './entitled-list.entity.js';
import { lockedListOf } from '../mandate/load-mandate.js';
import { lockConsequences, type LockFacts } from './lock-consequences.js';

interface Candidate extends CandidateParty {
  readonly organisationId: string;
  readonly mandateId: string;
}

/** Locks the list of entitled parties: the mandates approved at that moment become an immutable, numbered list with a hash. */
@Injectable()
export class LockEntitledPartiesHandler implements BindingActHandler, OnModuleInit {
  readonly kind = 'LOCK_ENTITLED_PARTIES' as const;

  constructor(
    private readonly acts: BindingActs,
    private readonly stages: ParticipationStages,
  ) {}

  onModuleInit(): void {
    this.acts.register(this);
  }

  async consequences(manager: EntityManager, { procurementId }: ActSubject): Promise<Consequence[]> {
    const locked = await lockedListOf(manager, procurementId);
    if (locked !== undefined) throw new Refusal('PARTIES_LOCKED', { params: { listNumber: locked }, details: { listNumber: locked } });
    const facts = await lockFacts(manager, procurementId);
    if (facts.approved === 0) throw new Refusal('ACTION_NOT_AVAILABLE', { text: 'lock.nobody_approved' });
    return lockConsequences(facts);
  }

  async carryOut(tx: Transaction, act: ActSubject): Promise<void> {
    const { number, supersedes } = await nextNumber(tx.manager, act.procurementId);
    const candidates = await approvedOf(tx.manager, act.procurementId);
    const document = await documentOf(tx, act.procurementId, number, supersedes, candidates);
    const listId = await keepList(tx, act, document, candidates);
    await tx.manager.query(
      `insert into candidate_list (procurement_id, number, open) values ($1, $2, false)
       on conflict (procurement_id) do update set number = $2, open = false`,
      [act.procurementId, number],
    );
    await this.refreshStages(tx, act.procurementId);
    const [host]: { id: string }[] = await tx.manager.query('select host_id as id from procurement where id = $1', [act.procurementId]);
    tx.record({
      chainId: host?.id ?? '', kind: 'EntitledPartiesLocked', subjectType: 'entitledList', subjectId: listId, procurementId: act.procurementId,
      params: { listNumber: number, count: document.parties.length, sha256: hashOfList(document), actId: act.id },
    });
  }

  /** Those on the new list become entitled; those on a superseded one and not on this go back to what their mandate says. */
  private async refreshStages(tx: Transaction, procurementId: string): Promise<void> {
    const rows: { id: string }[] = await tx.manager.query(
      'select id from participation where procurement_id = $1 and stage = any($2) order by id for update',
      [procurementId, APPROVED_STAGES],
    );
    await this.stages.refresh(tx.manager, rows.map((row) => row.id), tx.now);
  }
}

async function nextNumber(manager: EntityManager, procurementId: string): Promise<{ number: number; supersedes: number | null }> {
  const [newest]: { number: number | null }[] = await manager.query('select max(number) as number from entitled_list where procurement_id = $1', [procurementId]);
  const supersedes = newest?.number ?? null;
  return { number: (supersedes ?? 0) + 1, supersedes };
}

async function lockFacts(manager: EntityManager, procurementId: string): Promise<LockFacts> {
  const { number, supersedes } = await nextNumber(manager, procurementId);
  const [row]: { approved: number; outstanding: number; gap: string[] | null; notReviewed: string[] | null }[] = await manager.query(
    `select count(*) filter (where stage = any($2))::int as approved,
       count(*) filter (where stage in ('MANDATE_SENT', 'MANDATE_RETURNED'))::int as outstanding,
       array_agg(organisation_name order by organisation_name collate "sv-x-icu") filter (where entitled_before and stage <> all($2)) as gap,
       array_agg(organisation_name order by organisation_name collate "sv-x-icu") filter (where stage = 'MANDATE_SUBMITTED') as "notReviewed"
     from participation where procurement_id = $1`,
    [procurementId, APPROVED_STAGES],
  );
  return { listNumber: number, supersedes, approved: row?.approved ?? 0, outstanding: row?.outstanding ?? 0, gap: row?.gap ?? [], notReviewed: row?.notReviewed ?? [] };
}

async function approvedOf(manager: EntityManager, procurementId: string): Promise<Candidate[]> {
  return manager.query(
    `select o.id as "organisationId", m.id as "mandateId", o.name, o.organisation_number as "organisationNumber", o.kind,
       o.county_code as "countyCode", o.municipality_code as "municipalityCode"
     from mandate m join organisation o on o.id = m.principal_id
     where m.procurement_id = $1 and m.state = 'APPROVED' order by o.name collate "sv-x-icu", o.organisation_number`,
    [procurementId],
  );
}

async function documentOf(tx: Transaction, procurementId: string, number: number, supersedes: number | null, candidates: readonly Candidate[]): Promise<EntitledListDocument> {
  const [head]: { caseNumber: string; title: string; hostName: string; hostNumber: string }[] = await tx.manager.query(
    `select p.case_number as "caseNumber", p.title, h.name as "hostName", h.organisation_number as "hostNumber"
     from procurement p join organisation h on h.id = p.host_id where p.id = $1`,
    [procurementId],
  );
  if (!head) throw new Refusal('NOT_FOUND');
  return {
    format: 'samkop.entitled-parties/1', caseNumber: head.caseNumber, title: head.title, number, supersedes, lockedAt: tx.now.toISOString(),
    host: { name: head.hostName, organisationNumber: formatOrganisationNumber(head.hostNumber) },
    parties: numberParties(candidates),
  };
}

async function keepList(tx: Transaction, act: ActSubject, document: EntitledListDocument, candidates: readonly Candidate[]): Promise<string> {
  const id = newId();
  await tx.manager.insert(EntitledList, {
    id, procurementId: act.procurementId, number: document.number, lockedAt: tx.now, actId: act.id,
    sha256: Buffer.from(hashOfList(document), 'hex'), canonical: canonicalList(document), supersedes: document.supersedes,
  });
  await tx.manager.query(
    `insert into entitled_party (list_id, number, organisation_id, mandate_id)
     select $1, n, o, m from unnest($2::int[], $3::uuid[], $4::uuid[]) as c (n, o, m)`,
    [id, candidates.map((_, index) => index + 1), candidates.map((c) => c.organisationId), candidates.map((c) => c.mandateId)],
  );
  return id;
}
